import type { AskingWords } from './asking-words.ts';
import { anyOf } from './fr-said.ts';

/**
 * What French words are called in a product's facts. Catalogues are written in the store's own language, so the labels
 * stand here in French and in English.
 */

const allergen = ['allergen', 'allergène', 'ingredient', 'ingrédient'];
const dimension = ['dimension', 'size', 'taille', 'capacity', 'capacité', 'volume', 'contenance'];
const water = ['waterproof', 'water', 'imperméable', 'étanche', 'eau'];
const care = ['care', 'entretien'];
const weight = ['weight', 'poids'];
const material = ['material', 'matière', 'matériau'];
const contents = ['box', 'included', 'contents', 'scope', 'contenu', 'fourni'];
const compatible = ['compatible', 'compatibility', 'compatibilité', 'fits'];
const battery = ['battery', 'autonomie', 'batterie', 'runtime', 'playtime'];
const length = ['length', 'longueur', 'dimension'];
const width = ['width', 'largeur', 'dimension'];
const height = ['height', 'hauteur', 'dimension'];
const age = ['age', 'âge'];
const origin = ['origin', 'origine', 'country', 'pays', 'made in'];

/** Words that mean the same as others in a table of synonyms. */
function all(words: string, called: readonly string[]): Record<string, readonly string[]> {
  return Object.fromEntries(words.split(' ').map((word) => [word, called]));
}

export const synonyms: Readonly<Record<string, readonly string[]>> = {
  ...all('noix noisette noisettes amande amandes arachide arachides cacahuète cacahuètes gluten blé lait laitier lactose œuf oeuf œufs oeufs soja sésame poisson crustacé crustacés coque allergie allergique allergies allergène', allergen),
  ...all('végane végan vegan végétalien végétarien', ['ingredient', 'ingrédient', 'allergen', 'allergène', 'vegan', ...material]),
  ...all('sucre sucres sucré', ['ingredient', 'ingrédient', 'nutrition']),
  ...all('composition ingrédients compose', ['ingredient', 'ingrédient', ...material]),
  ...all('écrit auteur autrice écrivain', ['author', 'auteur']),
  ...all('lourd lourde pèse pèsent peser poids léger légère kilos grammes', weight),
  ...all('taille dimensions dimension mesure mesures mesurer', dimension),
  ...all('grand grande gros grosse petit petite', dimension),
  ...all('long longue longueur', length),
  ...all('large largeur', width),
  ...all('haut haute hauteur', height),
  ...all('profond profonde profondeur', ['depth', 'profondeur', 'dimension']),
  ...all('épais épaisse épaisseur', ['thickness', 'épaisseur']),
  ...all('fait faite fabriqué fabriquée', [...material, ...origin]),
  ...all('matière matériau matériaux tissu cuir coton laine lin bois métal plastique inox', material),
  ...all('laver lave lavable lavage machine nettoyer nettoie nettoyage entretien entretenir repasser repasse sèche séchoir sécheuse vaisselle', care),
  ...all('pluie mouillé eau imperméable étanche waterproof', water),
  ...all('contenance contient litre litres volume capacité', ['capacity', 'capacité', 'volume', 'contenance']),
  ...all('garantie garanti garantit', ['warranty', 'garantie']),
  ...all('pays origine provenance vient', origin),
  ...all('coupe ajusté ajustée', ['fit', 'coupe', 'size', 'taille']),
  ...all('batterie autonomie pile piles charge', [...battery, 'power', 'alimentation']),
  ...all('puissance watts puissant puissante', ['power', 'puissance', 'wattage']),
  ...all('âge ans enfant enfants bébé bébés', age),
  ...all('peau', ['skin type', 'type de peau']),
  ...all('compatible compatibilité compatibles', compatible),
}; // prettier-ignore

export const phrases: AskingWords['phrases'] = [
  { said: anyOf("(?:d'où|ou|où)\\b.*\\b(?:vien(?:t|nent)|fabriquee?s?|faite?s?|produite?s?|cultivee?s?)|fabriquee?s? (?:où|ou)|made in"), called: origin },
  { said: anyOf('(?:livree?s?|vendue?s?|fournie?s?|viennent|vient) avec|incluse?s?|comprise?s?|dans la boite|fournie?s?'), called: contents },
  { said: anyOf("(?:marche|fonctionne|va|vont|compatible|se connecte|se branche)(?:nt)? (?:t il |t elle )?(?:avec|sur|pour|a|au)|charge(?:nt)? (?:mon|ma|un|une)|rentre dans (?:mon|ma|un|une)"), called: compatible },
  { said: anyOf("combien (?:de temps|d'heures)\\b.*\\b(?:tien(?:t|nent)|dure(?:nt)?|batterie|charge|autonomie|marche)|(?:tien(?:t|nent)|dure(?:nt)?) combien"), called: battery },
  { said: anyOf("combien de fois|tous les combien|comment (?:je|on|dois je|faut il|l'|le|la|s')|mode d'emploi|ca s'utilise comment|arroser|arrosage"), called: ['use', 'directions', 'instructions', 'watering', 'care', 'mode d’emploi', 'conseils', 'arrosage', 'entretien'] },
  { said: anyOf("quelle (?:taille|dimension|contenance)|quelles (?:dimensions|mesures)|(?:fait|mesure) combien|combien (?:ca |il |elle )?(?:fait|mesure)(?:nt)? ?(?:t il|t elle)?|grand comment|gros comment"), called: dimension },
  { said: anyOf('haut comment|quelle hauteur|combien de haut|de hauteur'), called: height },
  { said: anyOf('(?:ca |il |elle |ils |elles )?pese(?:nt)?(?: t il| t elle)? ?(?:combien)?|combien (?:ca |il |elle )?pese(?:nt)?|quel poids|lourd comment'), called: weight },
  { said: anyOf("nager|nage|douche|bain|piscine|pluie|mouillee?s?|sous l'eau|eclaboussures|impermeables?|etanches?|waterproof|resiste(?:nt)? a l'eau|prend(?:re)? l'eau"), called: water },
  { said: anyOf('poison|toxiques?|animaux|chats?|chiens?|veneneu(?:x|ses?)'), called: ['pet', 'toxic', 'safety', 'animaux', 'toxicité', 'sécurité'] },
  { said: anyOf("soleil|ombre|mi ombre|lumiere|luminosite|fenetre|interieur|exterieur|exposition"), called: ['position', 'light', 'location', 'exposition', 'lumière', 'emplacement'] },
  { said: anyOf('gel|gele|hiver|froid|rustiques?|rusticite'), called: ['hardiness', 'hardy', 'rusticité'] },
  { said: anyOf('planter|plante t on|semer|semis|plantation'), called: ['sowing', 'planting', 'semis', 'plantation'] },
  { said: anyOf("peremption|perimee?s?|se garde|se gardent|se conserve(?:nt)?|conservation|date limite|dlc|ddm"), called: ['shelf life', 'best before', 'conservation', 'date'] },
  { said: anyOf("(?:c'est|il est|elle est|ils sont|elles sont|est ce|est il|est elle) (?:fait |faite |faits |faites )?(?:en quoi|de quoi)|en quoi (?:c'est|est|sont|est ce)|(?:qu'est ce qu'il y a|il y a quoi|y a quoi) dedans|de quoi (?:est|sont)|quelle (?:matiere|composition)"), called: ['ingredients', 'ingrédients', 'contents', 'contenu', ...material] },
  { said: anyOf("cable|sans fil|filaire|usb|prise|port|bluetooth|wi fi|wifi"), called: ['connectivity', 'connection', 'ports', 'connectivité', 'connexion'] },
  { said: anyOf('iphone|ipad|ios|mac|macbook|android|windows|pc|kindle|liseuse|ordinateur|portable'), called: compatible },
]; // prettier-ignore

const nuts = ['almond', 'hazelnut', 'walnut', 'cashew', 'pistachio', 'pecan', 'macadamia', 'brazil nut', 'peanut', 'amande', 'noisette', 'noix', 'cajou', 'pistache', 'pecan', 'arachide', 'cacahuete']; // prettier-ignore
const dairy = ['milk', 'butter', 'cream', 'cheese', 'whey', 'yoghurt', 'lactose', 'lait', 'beurre', 'creme', 'fromage', 'yaourt', 'lactoserum']; // prettier-ignore
const eggs = ['egg', 'oeuf', 'œuf'];
const shellfish = [
  'prawn',
  'shrimp',
  'crab',
  'lobster',
  'shellfish',
  'crevette',
  'crabe',
  'homard',
  'crustace',
];

export const families: AskingWords['families'] = {
  noix: nuts,
  coque: nuts,
  noisette: ['hazelnut', 'noisette'],
  amande: ['almond', 'amande'],
  arachide: ['peanut', 'arachide', 'cacahuete'],
  cacahuète: ['peanut', 'arachide', 'cacahuete'],
  gluten: ['wheat', 'barley', 'rye', 'oats', 'spelt', 'ble', 'orge', 'seigle', 'avoine', 'epeautre'],
  blé: ['wheat', 'ble'],
  lait: dairy,
  laitage: dairy,
  lactose: dairy,
  œuf: eggs,
  oeuf: eggs,
  soja: ['soy', 'soya', 'soja'],
  sésame: ['sesame'],
  crustacé: shellfish,
};
