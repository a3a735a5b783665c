/** Worked on; what is `apart` is only measured, so that a mend for one store's pages alone shows. */
export const developed = [
  'demo', 'hafen', 'fretreed', 'quern', 'reedhouse', 'wasserpest', 'apiary', 'ferrule', 'kreisel', 'paddock', 'potager', 'skein', 'tonic',
  'brewhouse', 'cave-lucie', 'ferrotodo', 'gruenwerk', 'marlowe', 'pawlane', 'spokeyard', 'tentetieso', 'voltnook',
] as const; // prettier-ignore
export const apart = [
  'knockmoyle', 'alpine', 'hobelbank', 'torque', 'whisker', 'belleaube', 'stride', 'tintero', 'inkwell', 'webstube',
] as const; // prettier-ignore
