import path from 'node:path';

/** Stores whose failures were looked at while mending. */
export const developed = [
  'demo', 'hafen', 'stride', 'gruenwerk', 'tentetieso', 'fretreed', 'quern', 'wasserpest', 'alpine', 'apiary', 'ferrule', 'kreisel',
  'potager', 'skein', 'torque',
] as const; // prettier-ignore

/** Stores that are only measured. */
export const keptApart = [
  'belleaube', 'voltnook', 'pawlane', 'knockmoyle', 'reedhouse', 'hobelbank', 'paddock', 'tintero', 'tonic', 'whisker',
] as const; // prettier-ignore

/** Where stores lie that `openAsked` does not look for by itself. */
export const storesFolderOf = path.join(import.meta.dirname, '../../acceptance/stores');
