/** The stores: two thirds to learn from, the others only to measure with. */
export const apart: readonly string[] = ['knockmoyle', 'alpine', 'hobelbank', 'whisker', 'belleaube', 'stride', 'tintero', 'paddock']; // prettier-ignore
export const developed: readonly string[] = [
  'demo', 'hafen', 'fretreed', 'quern', 'reedhouse', 'wasserpest', 'apiary', 'ferrule', 'kreisel', 'potager', 'skein', 'tonic', 'torque', 'gruenwerk',
  'pawlane', 'tentetieso', 'voltnook',
]; // prettier-ignore
