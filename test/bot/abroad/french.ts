import type { Abroad } from './abroad.ts';

/** French: of France and of Quebec. */
// prettier-ignore
export const french: readonly Abroad[] = [
  { store: 'demo', name: 'manteau', turns: [
    ['je cherche un manteau chaud pour lhiver, max 200$', { says: /./, includes: ['Oakum Deckhand Pea Coat'], hides: ['Greywether Anvil Down Parka', 'Halvard Vinter Long Coat'] }],
    ['pas pour enfant', { hides: ['Greywether Cairn Kids Down Jacket'] }],
    ['celui en laine', { says: /Deckhand Pea Coat/ }],
    ['en noir taille L', { says: /175,00/ }],
    ['ajoute-le', { cart: ['1 × Oakum Deckhand Pea Coat, Black, L'] }],
  ] },
  { store: 'demo', name: 'souliers', turns: [
    ['des souliers de course pointure 42', { includes: ['Halvard Løype Running Shoe'], hides: ['Sundry Hall Penny Loafer'] }],
    ['en noir?', { says: /Løype/ }],
    ['je le prends en 42', { cart: ['1 × Halvard Løype Running Shoe, Black, US 9 / EU 42'] }],
    ['finalement en 43', { cart: ['1 × Halvard Løype Running Shoe, Black, US 10 / EU 43'] }],
  ] },
  { store: 'demo', name: 'commande', order: 'D-19002', turns: [
    ['ou est rendue ma commande', { says: /numéro/ }],
    ['D-19002 pis mon courriel c anna@post.example', { says: /D-19002/ }],
    ['je veux la faire livrer a une autre adresse', { says: /adresse|demande/i }],
    ['non laisse faire', { says: /./ }],
    ['combien de jours pour retourner quelque chose', { says: /60 jours/ }],
  ] },
  { store: 'demo', name: 'lampe', turns: [
    ['une lampe de chevet rose', { includes: ['Glowright Halo Bedside Lamp'] }],
    ['code GLOW20', { says: /GLOW20/ }],
    ['on peut payer en plusieurs fois ?', { says: /PayPal/ }],
  ] },
  { store: 'demo', name: 'café', turns: [
    ['un café décaféiné en grains et une tasse', { includes: ['Third Rook Midnight Decaf', 'Clayfold Ribbed Coffee Mug'] }],
    ['y gratis desde cuánto?', { says: /gratis/i }],
  ] },
  { store: 'demo', name: 'neveu', turns: [
    ['un cadeau pour mon neveu de 4 ans, 30 dollars', { hides: ['Monodeck Turntable One', 'Tumbledown Balance Board'] }],
    ['plutôt en bois', { includes: ['Pipkin Lane Pull-Along Goose'] }],
    ['tu es un robot ?', { says: /assistant/i }],
    ['je veux parler a un humain', { says: /e-mail|courriel/i }],
  ] },
  { store: 'ecrin', name: 'pour homme', turns: [
    ['le bracelet en bois en 19', { says: /22,00/ }],
    ['je prends', { cart: ['1 × Bracelet Perles de Bois, 19 cm'] }],
  ] },
  { store: 'ecrin', name: 'œil de tigre', turns: [
    ['une bague oeil de tigre', { includes: ['Bague Œil de Tigre'] }],
    ['en 56', { says: /68,00/ }],
    ['elle est large comment', { says: /10 mm/ }],
    ['ok au panier', { cart: ['1 × Bague Œil de Tigre, Argent, 56'] }],
  ] },
  { store: 'ecrin', name: 'alizé', turns: [
    ['alize argent 52', { says: /rupture|épuisé/i }],
    ['et la 54', { says: /45,00/ }],
    ['la même en or', { says: /290,00/ }],
  ] },
  { store: 'ecrin', name: 'cassée', order: 'EC-50321', turns: [
    ['ma comande est arrivée cassée', { says: /numéro/ }],
    ['EC-50321', { says: /e-mail/ }],
    ['anna@post.example', { says: /EC-50321/ }],
    ['et c est garanti combien de temps', { says: /deux ans/ }],
  ] },
  { store: 'ecrin', name: 'montre', turns: [
    ['une montre etanche', { includes: ['Montre Plongeur Corail'] }],
    ['la plus étanche', { says: /Plongeur/ }],
    ['en vert', { says: /229,00/ }],
    ['je la prends', { cart: ['1 × Montre Plongeur Corail, Vert'] }],
    ['on peut payer en 4 fois', { says: /quatre fois/ }],
    ['ECLAT15', { says: /ECLAT15/ }],
  ] },
  { store: 'demo', name: 'thé', turns: [
    ['un thé vert bio svp', { includes: ['Hollow Kettle Spring Sencha'] }],
    ['pas trop cher, max 20', { says: /./, includes: ['Hollow Kettle Spring Sencha'] }],
    ['le code SHIPFREE marche ?', { says: /SHIPFREE/ }],
  ] },
  { store: 'demo', name: 'tuque', turns: [
    ['un chandail chaud en laine', { includes: ['Halvard Ull Cable Sweater'] }],
    ['le premier est il lavable en machine ?', { says: /./ }],
    ['en bleu marine taille M', { says: /138,00|112,00/ }],
    ['je le prends', { says: /ajouté|panier/i }],
    ['annule ça', { cart: [] }],
  ] },
  { store: 'demo', name: 'remboursement', order: 'D-19012', turns: [
    ['D-19012', { says: /e-mail/ }],
    ['anna@post.example', { says: /D-19012/ }],
    ['passez moi quelqu un', { says: /e-mail|message/ }],
  ] },
  { store: 'ecrin', name: 'coffret', turns: [
    ['un coffret pour ranger mes bijoux', { includes: ['Coffret à Bijoux Noyer'] }],
    ['le grand', { says: /98,00/ }],
    ['quelles dimensions', { says: /22 x 15 x 9/ }],
    ['trop gros, le petit alors', { says: /69,00/ }],
    ['je le veux', { cart: ['1 × Coffret à Bijoux Noyer, Petit'] }],
  ] },
  { store: 'ecrin', name: 'collier', turns: [
    ['colliers a moins de 60 euros', { includes: ['Collier Perle de Pluie'], hides: ['Collier Soleil'] }],
    ['il faut une chaîne avec ?', { says: /./ }],
  ] },
  { store: 'ecrin', name: 'alliance', turns: [
    ['deux alliances en or blanc taille 54 et 62', { says: /450,00|Alliance/ }],
    ['ok', { choices: [] }],
    ['on peut payer en plusieurs fois ?', { says: /quatre fois/ }],
  ] },
  { store: 'ecrin', name: 'en abrégé', turns: [
    ['slt vs avez des créoles ?', { includes: ['Créoles Lagune'] }],
    ['celles de 40 mm jles prends', { cart: ['1 × Créoles Lagune, 40 mm'] }],
    ['ajoutes-en une deuxième paire pour ma fille', { cart: ['2 × Créoles Lagune, 40 mm'] }],
    ['finalement juste une', { cart: ['1 × Créoles Lagune, 40 mm'] }],
  ] },
  { store: 'ecrin', name: 'du moins cher au plus cher', turns: [
    ['tas quoi comme bracelets ?', { includes: ['Bracelet Cordon Sel'] }],
    ['du moins cher au plus cher stp', { includes: ['Bracelet Cordon Sel'] }],
    ['ma fille fait sa communion dimanche, elle adore la lune, le Pendentif Lune en argent c\'est combien ?', { says: /32,00/ }],
    ['jle prends', { cart: ['1 × Pendentif Lune, Argent'] }],
  ] },
  { store: 'ecrin', name: 'un pour mon frère', turns: [
    ['le chiffon à lustrer svp', { cart: ['1 × Chiffon à Lustrer'] }],
    ['rajoutez-en un paquet', { cart: ['2 × Chiffon à Lustrer'] }],
    ["j'en veux trois, un pour mon frère", { cart: ['3 × Chiffon à Lustrer'] }],
  ] },
];
