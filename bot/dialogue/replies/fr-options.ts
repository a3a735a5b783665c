/** Options of products by their French names, so that nobody is asked for a "size" in the middle of a French sentence. */

interface Name {
  name: string;
  feminine: boolean;
}

const he = (name: string): Name => ({ name, feminine: false });
const she = (name: string): Name => ({ name, feminine: true });

/** By what catalogues call them, in English or French. */
const NAMES: Readonly<Record<string, Name>> = {
  size: she('taille'),
  taille: she('taille'),
  pointure: she('pointure'),
  color: she('couleur'),
  colour: she('couleur'),
  couleur: she('couleur'),
  coloris: he('coloris'),
  shade: she('teinte'),
  teinte: she('teinte'),
  material: she('matière'),
  matière: she('matière'),
  weight: he('poids'),
  poids: he('poids'),
  volume: she('contenance'),
  contenance: she('contenance'),
  capacity: she('capacité'),
  capacité: she('capacité'),
  storage: she('capacité de stockage'),
  length: she('longueur'),
  longueur: she('longueur'),
  width: she('largeur'),
  largeur: she('largeur'),
  height: she('hauteur'),
  hauteur: she('hauteur'),
  pack: he('lot'),
  lot: he('lot'),
  grind: she('mouture'),
  mouture: she('mouture'),
  scent: he('parfum'),
  parfum: he('parfum'),
  flavor: he('goût'),
  flavour: he('goût'),
  goût: he('goût'),
  style: he('style'),
  model: he('modèle'),
  modèle: he('modèle'),
  format: he('format'),
  finish: she('finition'),
  finition: she('finition'),
  edition: she('édition'),
  version: she('version'),
  nib: she('plume'),
};

/** "taille" for "Size"; a name that is not known stays as the catalogue has it. */
export function optionName(option: string): string {
  return NAMES[option.toLowerCase()]?.name ?? option.toLowerCase();
}

/** "Quelle taille", "Quel format"; without a known name, "Quel choix (nib)". */
export function whichOption(option: string): string {
  const known = NAMES[option.toLowerCase()];
  if (!known) return `Quel choix (${option.toLowerCase()})`;
  return `${known.feminine ? 'Quelle' : 'Quel'} ${known.name}`;
}
