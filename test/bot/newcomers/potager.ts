import type { Conversation } from './expected.ts';

/** A French shop for the garden: godets and pots, calibre, coloris, longueur; typed without accents. */
// prettier-ignore
export const potager: Conversation[] = [
  { name: 'un cadeau pour une mère qui jardine', turns: [
    ['un cadeau pour ma mere elle adore le jardin, max 45 euros', { says: /./, hides: ['Olivier'] }],
    ['elle a deja un secateur', { hides: ['Sécateur Martin'] }],
    ["l'arrosoir en 10 litres", { says: /10 l coûte 42,00/ }],
    ['ok je prends', { cart: ['1 × Arrosoir en Zinc, 10 l'] }] ] },
  { name: 'un rosier qui grimpe', turns: [
    ['un rosier grimpant parfumé', { includes: ['Rosier Grimpant Aurore'] }],
    ['racines nues', { says: /rupture|épuisé/i }],
    ['en pot alors', { says: /Pot 4 l coûte 26,90/ }],
    ['il supporte le froid ?', { says: /-20 °C/ }],
    ['ok', { choices: ['Ajouter au panier'] }],
    ['oui', { cart: ['1 × Rosier Grimpant Aurore, Pot 4 l'] }] ] },
  { name: 'la question ouverte quittée', turns: [
    ['mets un tuyau dans le panier', { choices: ['15 m', '25 m'] }],
    ['au fait vous avez des arrosoirs ?', { includes: ['Arrosoir en Zinc'], hides: ["Tuyau d'Arrosage"] }],
    ['le petit', { says: /5 l/ }],
    ['oui', { cart: ['1 × Arrosoir en Zinc, 5 l'] }],
    ['et le tuyau de 25', { cart: ['1 × Arrosoir en Zinc, 5 l', "1 × Tuyau d'Arrosage, 25 m"] }] ] },
  { name: 'plusieurs choses à la fois', turns: [
    ['il me faut du terreau 40l, des gants taille 8 et un transplantoir', { includes: ['Terreau Universel', 'Gants de Jardin', 'Transplantoir'] }],
    ['ajoute les trois', { cart: ['1 × Terreau Universel, 40 l', '1 × Gants de Jardin, 8', '1 × Transplantoir'] }],
    ['2 sacs de terreau', { cart: ['2 × Terreau Universel, 40 l', '1 × Gants de Jardin, 8', '1 × Transplantoir'] }],
    ['enleve les gants', { cart: ['2 × Terreau Universel, 40 l', '1 × Transplantoir'] }],
    ['annule', { cart: ['2 × Terreau Universel, 40 l', '1 × Gants de Jardin, 8', '1 × Transplantoir'] }] ] },
  { name: 'et une pour les oiseaux', turns: [
    ['graines pour les abeilles', { includes: ['Mélange Fleurs Mellifères'] }],
    ['20 m2', { says: /20 m² coûte 14,50/ }],
    ['je prends', { cart: ['1 × Mélange Fleurs Mellifères, 20 m²'] }],
    ['et pour les oiseaux', { includes: ['Mangeoire à Oiseaux', 'Graines de Tournesol'], hides: ['Mélange Fleurs Mellifères'] }],
    ['je prends la mangeoire et 2 kg de graines', { cart: ['1 × Mélange Fleurs Mellifères, 20 m²', '1 × Mangeoire à Oiseaux', '1 × Graines de Tournesol, 2 kg'] }] ] },
  { name: 'les règles entre deux', turns: [
    ['un olivier 120', { says: /120 cm coûte 69,00/ }],
    ['je peux le renvoyer s il est mort', { says: /remplacée sur photo|ne se retournent pas/ }],
    ['vous livrez en suisse', { says: /pas en Suisse|France métropolitaine|ne livrons pas à cette adresse \(Suisse\)/ }],
    ['ok ajoute le', { cart: ['1 × Olivier, 120 cm'] }],
    ['et le plus grand il y en a ?', { says: /rupture|épuisé/i }],
    ['combien en tout avec la livraison', { says: /69,00/ }] ] },
  { name: 'une annulation qui devient un retour', order: 'PV-34567', turns: [
    ['je veux annuler ma commande', { says: /numéro de commande/ }],
    ['PV-34567 anna@post.example', { says: /PV-34567/ }],
    ['non attends, je veux plutot renvoyer un article', { says: /pas encore partie|encore chez nous/ }],
    ['laisse tomber', { says: /./ }],
    ['pot en terre 20', { says: /20 cm coûte 9,90/ }],
    ['6', { cart: ['6 × Pot en Terre Cuite, 20 cm'] }] ] },
  { name: 'bottes et pointures', turns: [
    ['bottes 41 vertes', { says: /41.*Vert/ }],
    ['ça taille grand ?', { says: /ne dit|pas/i }],
    ['prends la 40', { cart: ['1 × Bottes de Jardin, 40, Vert'] }],
    ['la meme en marine pour mon mari en 42', { cart: ['1 × Bottes de Jardin, 40, Vert', '1 × Bottes de Jardin, 42, Marine'] }],
    ['retire les vertes', { cart: ['1 × Bottes de Jardin, 42, Marine'] }] ] },
  { name: 'hors sujet et pressé', turns: [
    ['meteo demain a angers', { says: /./, shows: [] }],
    ['bon. engrais tomate 1l vite', { says: /1 l coûte 12,50/ }],
    ['oui', { cart: ['1 × Engrais Tomates, 1 l'] }],
    ['code POUSSE10', { says: /30,00/ }],
    ['commander', { says: /./, cart: ['1 × Engrais Tomates, 1 l'] }] ] },
  { name: 'trois retours en arrière', turns: [
    ['ajoute une menthe', { cart: ['1 × Menthe Marocaine'] }],
    ['et un basilic en pot', { cart: ['1 × Menthe Marocaine', '1 × Basilic Grand Vert, Pot 1 l'] }],
    ['2 menthes', { cart: ['2 × Menthe Marocaine', '1 × Basilic Grand Vert, Pot 1 l'] }],
    ['annuler', { cart: ['1 × Menthe Marocaine', '1 × Basilic Grand Vert, Pot 1 l'] }],
    ['annule encore', { cart: ['1 × Menthe Marocaine'] }] ] },
  { name: 'encore une chose, et deux en tout', turns: [
    ['mettez 2 basilic grand vert en pot 1 l', { cart: ['2 × Basilic Grand Vert, Pot 1 l'] }],
    ['et une menthe marocaine pour ma mère', { cart: ['2 × Basilic Grand Vert, Pot 1 l', '1 × Menthe Marocaine'] }],
    ['on en prend deux', { cart: ['2 × Basilic Grand Vert, Pot 1 l', '2 × Menthe Marocaine'] }] ] },
  { name: 'un compte corrigé, ce qu’on enlève, et d’autres à voir au lieu de ceux-là', turns: [
    ['trois, pardon deux bottes de jardin vert 39, ajoutez-les', { cart: ['2 × Bottes de Jardin, 39, Vert'] }],
    ['enlevez les bottes', { cart: [] }],
    ['ajoutez le pot en terre cuite 20 cm', { cart: ['1 × Pot en Terre Cuite, 20 cm'] }],
    ['au lieu de pots montrez-moi des jardinières', { includes: ['Jardinière de Balcon'], cart: ['1 × Pot en Terre Cuite, 20 cm'] }] ] },
];
