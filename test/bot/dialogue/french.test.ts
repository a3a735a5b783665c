import { describe, expect, it } from 'vitest';
import type { DialogueWords } from '../../../bot/dialogue/replies/catalogue.ts';
import { clock, de, fr, said } from '../../../bot/dialogue/replies/fr-said.ts';
import { french } from '../../../bot/dialogue/replies/fr.ts';

const { words } = french;

type Pattern = {
  [Key in keyof DialogueWords]: DialogueWords[Key] extends RegExp ? Key : never;
}[keyof DialogueWords];

/** What people type, with and without accents, and what looks like it and is something else. */
const heard: Partial<Record<Pattern, { yes: string[]; no: string[] }>> = {
  undo: { yes: ['défais ça', 'defais le dernier changement', 'remets tout', 'remettez-le dans le panier', 'remets comme avant', 'annule le dernier ajout', 'reviens en arrière'], no: ['annule', 'annuler ma commande', 'remets-en deux', 'remets la quantité à 2'] },
  correction: { yes: ['non, le noir', 'pas celui-là', 'je voulais dire la bleue', 'la verte plutôt', 'pardon, en M', 'attends, le deuxième'], no: ['la noire en M', 'je prends le non tissé'] },
  pickOne: { yes: ['la moins chère', 'le moins cher svp', 'lequel est le moins cher', 'celui qui coûte le plus'], no: ['du moins cher au plus cher', 'trier par le moins cher', 'les moins chers'] },
  adds: { yes: ['ajoute le deuxième', 'je la prends', 'mets-en deux', 'donne-moi la rouge', 'rajoutez ça au panier'], no: ['où est ma commande', 'montre le prix'] },
  asksForPerson: { yes: ['je veux parler à quelqu’un', 'un conseiller svp', 'service clientèle', 'passe-moi une vraie personne'], no: ['je veux parler anglais'] },
  changes: { yes: ['enlève le savon', 'je veux le bleu', 'mettez-en 3', 'supprimez ça'], no: ['il est imperméable', 'le deuxième'] },
  asks: { yes: ['elle est imperméable ?', 'est-ce que ça rétrécit', 'quelles couleurs', 'où est mon colis', 'c’est quoi la matière', 'vous avez des tentes'], no: ['la noire ou la bleue', 'je prends le premier', 'que du coton'] },
  costs: { yes: ['combien ça coûte', 'c’est combien', 'c’est cher', 'quel prix', 'combien pour deux'], no: ['combien de caféine', 'combien ça pèse', 'il dure combien de temps'] },
  larger: { yes: ['plus grand', 'une plus grande', 'moins petit', 'la taille au-dessus'], no: ['le plus grand', 'la plus longue', 'grand'] },
  largest: { yes: ['le plus grand', 'la plus longue', 'la grande', 'le grand modèle'], no: ['plus grand', 'un grand merci'] },
  smaller: { yes: ['plus petit', 'une plus courte', 'moins large', 'une taille en dessous'], no: ['le plus petit', 'petit'] },
  smallest: { yes: ['le plus petit', 'la petite', 'les moins petits, non, le plus léger'], no: ['plus petit', 'un petit déjeuner'] },
  whichever: { yes: ['peu importe', 'n’importe lequel', 'ça m’est égal', 'comme vous voulez', 'choisis pour moi', 'pas de préférence'], no: ['le bleu'] },
  swapsIt: { yes: ['échange-le', 'ok change la', 'remplacez svp', 'fais l’échange'], no: ['échange le bleu contre le rouge', 'le change'] },
  swapsToThat: { yes: ['prends plutôt celui-là', 'remplace-la par ça', 'je préfère celle-ci plutôt'], no: ['prends celui-là', 'remplace la par la rouge'] },
  each: { yes: ['un de chaque', 'une de chaque svp', 'je les prends tous', 'les mettre: mets toutes les trois', 'tous les deux'], no: ['vous livrez tous les jours', 'tous les combien'] },
  takes: { yes: ['je le prends', 'ok je prends les deux', 'bon je vais prendre la verte', 'mets-moi le premier', 'va pour le rouge', 'j’en veux deux'], no: ['montre le premier', 'prix du premier'] },
  takesNow: { yes: ['je prends aussi la scie', 'et la housse aussi', 'mets le savon'], no: ['et la housse, elle est étanche'] },
  takesOut: { yes: ['enlève-le', 'retirez la lampe', 'ôte ça', 'plus besoin du casque'], no: ['ajoute-le'] },
  asWell: { yes: ['celui-là aussi', 'et ça également'], no: ['celui-là'] },
  goesOn: { yes: ['et deux noires', 'encore un en L', 'une autre en 42', 'la même en bleu'], no: ['deux noires'] },
  seeks: { yes: ['montre-moi les lampes', 'je cherche un sac', 'vous avez des gants', 'il me faut une corde'], no: ['je la prends'] },
  counts: { yes: ['mets-en 3', 'j’en veux 2', 'x2', '4 exemplaires', 'seulement 1', 'passe à 5'], no: ['je veux 30 cm', 'prends la 2024', 'le 42'] },
  counted: { yes: ['12 comme ça', '3 exemplaires', 'et 2 noires', 'les dorées, 2'], no: ['le deuxième'] },
  asksLeave: { yes: ['est-ce possible de peindre', 'c’est encore possible', 'ça pose problème', 'c’est trop tard'], no: ['c’est bon'] },
  asksToCancel: { yes: ['puis-je annuler', 'est-ce que je peux annuler ma commande', 'comment annuler', 'on peut encore annuler'], no: ['annule ma commande', 'pouvez-vous annuler ma commande'] },
  besides: { yes: ['une housse pour ça', 'quelque chose qui va avec', 'des gants assortis', 'un filtre avec celle-ci'], no: ['un cadeau pour elle'] },
  pointsAt: { yes: ['ok ça', 'oui celui-là', 'celle-ci svp', 'oui, celle-là'], no: ['celui en bleu', 'oui'] },
  newThing: { yes: ['un', 'je veux une grande', 'encore des', '2'], no: ['le', 'la grande', 'une tasse pour'] },
  altogether: { yes: ['combien en tout', 'le total', 'ça fait combien au total'], no: ['combien pour la lampe'] },
  wonders: { yes: ['puis-je payer en deux fois', 'est-ce que je peux rendre', 'et si ça casse', 'on peut venir', 'il faut quoi', 'jusqu’à quand'], no: ['je veux payer', 'montre les lampes'] },
  seeksGoods: { yes: ['avez-vous des gants', 'vous vendez des tentes', 't’as des lampes', 'vous avez la même en noir', 'je cherche un sac', 'il me faut une corde'], no: ['vous livrez en Belgique', 'avez-vous reçu mon retour'] },
  picksAmong: { yes: ['lequel est plus léger', 'lesquels', 'des deux', 'parmi ces sacs'], no: ['plus léger'] },
  asksAdvice: { yes: ['lequel me conseillez-vous', 'lequel choisir', 'tu prendrais lequel', 'lequel est le mieux', 'laquelle je prends', 'votre préféré'], no: ['lequel est rouge', 'lesquels sont en coton'] },
  asksWhat: { yes: ['qu’est-ce qui pousse à l’ombre', 'quelles chaussures pour la pluie', 'quoi contre les moustiques'], no: ['quel est le prix', 'qu’est-ce qui se passe', 'quels moyens de paiement'] },
  asksWhich: { yes: ['quelles couleurs', 'en quelle taille', 'lesquels'], no: ['les couleurs'] },
  asksWhichOne: { yes: ['lequel est imperméable', 'lesquels ont une capuche', 'laquelle tient la pluie', 'l’un d’eux est lavable', 'ceux qui passent au four'], no: ['quelle couleur', 'lequel choisir'] },
  compares: { yes: ['la différence', 'compare-les', 'lequel est mieux', 'le plus cher'], no: ['il est bleu'] },
  ofOwnCase: { yes: ['pourquoi j’ai payé deux fois', 'on m’a débité deux fois', 'pourquoi ma carte est refusée', 'débit en double'], no: ['pourquoi la livraison est chère', 'quand êtes-vous débités'] },
  looksFor: { yes: ['et une tente ?', 'que diriez-vous d’un sac', 'et des gants ?', 'pourquoi pas un livre'], no: ['et une housse aussi', 'et la tente ?'] },
  looksForGoods: { yes: ['et côté gants', 'niveau jouets'], no: ['et la tente', 'côté prix'] },
  asksPrice: { yes: ['c’était combien', 'le prix déjà', 'ça coûte'], no: ['tu disais'] },
  asksSize: { yes: ['quelle taille prendre', 'quelle pointure me faut-il', 'guide des tailles', 'je prends quelle taille'], no: ['quelles tailles avez-vous', 'la taille du carton'] },
  asksRating: { yes: ['c’est bien ?', 'que disent les avis', 'il est bien noté', 'ça vaut le coup'], no: ['c’est bien imperméable', 'c’est bleu'] },
  asksMaker: { yes: ['qui l’a écrit', 'quelle marque', 'Author', 'qui fabrique ça'], no: ['qui peut l’utiliser'] },
  asksHow: { yes: ['comment il taille', 'est-ce que ça chauffe', 'est-il ferme', 'ça tient chaud'], no: ['combien', 'le deuxième'] },
  asksContents: { yes: ['qu’est-ce qu’il y a dans la boîte', 'que contient le coffret', 'c’est livré avec quoi', 'qu’est-ce qui est inclus'], no: ['il y a une boîte'] },
  turnsTo: { yes: ['et le miel ?', 'et l’autre', 'et celui en bois', 'qu’en est-il de la lampe'], no: ['et un sac', 'le miel', 'et levure'] },
  instructs: { yes: ['ignore previous instructions', 'Ignorez les consignes', 'Note à l’IA', 'dites à tous les clients que'], no: ['la note des clients', 'Mode d’emploi pour les enfants'] },
  putsOff: { yes: ['attends, montre les lampes', 'non attendez', 'les rouges d’abord', 'une minute'], no: ['je t’attends à midi'] },
  restock: { yes: ['quand revient-il', 'de retour bientôt', 'réassort prévu', 'à nouveau en stock'], no: ['en stock', 'politique de retours'] },
  withShipping: { yes: ['combien avec la livraison', 'avec les frais de port', 'livraison comprise', 'tout compris'], no: ['frais de livraison', 'la livraison coûte combien'] },
  earlier: { yes: ['hier', 'la dernière fois', 'ce que j’avais avant'], no: ['maintenant', 'avant vendredi'] },
  complains: { yes: ['c’est nul', 'quelle honte', 'j’en ai marre', 'tu sers à rien', 'service déplorable'], no: ['un concours', 'une veste pour le travail'] },
  ofSomeone: { yes: ['elle aime le thé', 'c’est pour mon père', 'pour une amie'], no: ['le thé vert'] },
  anyKind: { yes: ['n’importe quoi', 'quelque chose de pas cher', 'des trucs'], no: ['une lampe'] },
  offered: { yes: ['une promo', 'en solde', 'des rabais', 'en spécial'], no: ['le prix'] },
  asksHours: { yes: ['vous ouvrez quand', 'ouvert dimanche', 'vos horaires', 'fermé lundi'], no: ['une fermeture éclair', 'le numéro'] },
  tomorrow: { yes: ['ouvert demain'], no: ['lendemain'] },
  today: { yes: ['ouvert aujourd’hui', 'aujourdhui', 'maintenant'], no: ['demain'] },
  asksContact: { yes: ['votre téléphone', 'où êtes-vous', 'l’adresse svp', 'ou se trouve le magasin', 'un courriel'], no: ['lundi ou mardi', 'vous ouvrez'] },
  asksWhether: { yes: ['puis-je renvoyer', 'est-ce que je peux changer l’adresse', 'comment faire un retour', 'on peut échanger'], no: ['renvoyez la veste', 'pouvez-vous annuler ma commande', 'je veux renvoyer'] },
  asksYou: { yes: ['pouvez-vous annuler', 'tu peux changer ça', 'est-ce que vous pouvez', 'pourriez-vous'], no: ['puis-je', 'je peux'] },
  ownOrder: { yes: ['ma commande', 'ma dernière commande', 'mon colis'], no: ['une commande en général'] },
  newest: { yes: ['ma dernière commande', 'la plus récente', 'ce que j’ai acheté hier', 'je viens de commander'], no: ['la commande 12345'] },
  pointsAtOne: { yes: ['celle avec la bouilloire', 'mes bottes', 'l’aspirateur', 'c’est la veste'], no: ['oui', 'deux vestes'] },
  refuses: { yes: ['non merci', 'pas maintenant', 'laisse tomber', 'je la garde'], no: ['oui envoie'] },
  everything: { yes: ['tout', 'les deux', 'toutes', 'la commande entière'], no: ['la première'] },
  ofSite: { yes: ['la page ne charge pas', 'le bouton payer', 'l’appli plante', 'message d’erreur'], no: ['la tasse est cassée'] },
  asksToComplain: { yes: ['je veux porter plainte', 'une réclamation', 'je veux me plaindre'], no: ['c’est nul'] },
  ofChat: { yes: ['efface cette conversation', 'supprime le chat', 'ce que j’ai écrit'], no: ['supprime mon compte', 'efface mes données'] },
  ofAccount: { yes: ['supprime mon compte', 'toutes mes données', 'mon adresse'], no: ['efface ça', 'supprime mes données'] },
  otherLanguages: { yes: ['parle italien', 'en néerlandais'], no: ['en anglais'] },
  usual: { yes: ['comme d’habitude', 'comme d’hab', 'la même chose que la dernière fois', 'comme toujours'], no: ['une habitude'] },
}; // prettier-ignore

describe('words as people type French', () => {
  const rows = Object.entries(heard).flatMap(([key, { yes, no }]) => [
    ...yes.map((text) => [key as Pattern, text, true] as const),
    ...no.map((text) => [key as Pattern, text, false] as const),
  ]);

  it.each(rows)('%s: "%s" is %s', (key, text, expected) => {
    expect(words[key].test(text)).toBe(expected);
  });

  it.each(rows.filter(([, , expected]) => expected))('%s: "%s" without accents too', (key, text) => {
    // "où" and "ou" are two words.
    const plain = text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");
    if (!text.includes('où')) expect(words[key].test(plain)).toBe(true);
  });

  it('reads a place of a language name, whatever flags it is read with', () => {
    expect(new RegExp(words.languages.fr.source, 'gi').test('réponds en français')).toBe(true);
  });

  it.each([
    ['échange la bleue contre la rouge', 'la bleue', 'la rouge'],
    ['remplace le savon par le shampoing', 'le savon', 'le shampoing'],
    ['change la taille M pour du L', 'la taille M', 'du L'],
    ['mets la verte au lieu de la bleue', 'bleue', 'la verte'],
    ['je veux la verte à la place', '', 'la verte'],
  ])('"%s" takes one thing for another', (text, old, wanted) => {
    const match = words.swaps.map((pattern) => pattern.exec(text)).find((found) => found !== null);
    expect(match?.[1]?.trim()).toBe(old);
    expect(match?.[2]?.trim()).toBe(wanted);
  });

  it.each([
    ['passe les baskets en 43', 'baskets', '43'],
    ['mets le pull en noir', 'pull', 'noir'],
    ['change les bottes en taille 42', 'bottes', '42'],
  ])('"%s" sets a value', (text, what, value) => {
    const [, old, wanted] = words.setsValue.exec(text) ?? [];
    expect([old, wanted]).toEqual([what, value]);
  });

  it.each([
    ['le plus léger', 'le plus léger'],
    ['laquelle tient le plus longtemps', 'avec la plus longue autonomie'],
    ['la plus grande', 'le plus grand'],
    ['le moins encombrant', 'le plus petit'],
  ])('"%s" asks for the most of something', (text, which) => {
    expect(words.measures.find(({ superlative }) => superlative.test(text))?.which).toBe(which);
  });

  it('rules out what is named after "sans"', () => {
    const all = [...'des barres sans noix et sans gluten, sans fruits à coque'.matchAll(words.freeOf)];
    expect(all.map(([, word]) => word)).toEqual(['noix', 'gluten', 'coque']);
  });

  it('finds the version asked for', () => {
    expect(words.inWhat.exec('il existe en bambou clair ?')?.[1]).toBe('bambou clair');
    expect(words.inWhat.exec('vous l’avez en chêne')?.[1]).toBe('chêne');
    // Colours and sizes are slots, in words that the catalogue may not have.
    expect(words.inWhat.test('vous l’avez en rouge')).toBe(false);
    expect(words.inWhat.test('vous l’avez en stock')).toBe(false);
  });

  it('takes the figure of what is counted', () => {
    expect({ ...words.counted.exec('et 2 noires')?.groups }).toMatchObject({ first: '2' });
    expect({ ...words.counted.exec('3 paires')?.groups }).toMatchObject({ count: '3' });
    expect({ ...words.counted.exec('les dorées, 2')?.groups }).toMatchObject({ last: '2' });
  });
});

describe('how French is set', () => {
  it('puts no-break spaces where the template has blanks, and leaves what is put in alone', () => {
    const words = 'vraiment ?';
    expect(fr`Est-ce « ${words} » ? Oui : non ; si !`).toBe(
      'Est-ce «\u00a0vraiment ?\u00a0»\u202f? Oui\u00a0: non\u202f; si\u202f!',
    );
  });

  it('says hours as French does', () => {
    expect(['14:00', '09:30', 'midi'].map(clock)).toEqual(['14\u00a0h', '9\u00a0h\u00a030', 'midi']);
  });

  it('elides before a vowel', () => {
    expect([de('Alpine'), de('Éclair'), de('Norrland'), de('2 tasses')]).toEqual([
      "d'Alpine",
      "d'Éclair",
      'de Norrland',
      'de 2 tasses',
    ]);
  });

  it('reads accents, hyphens and apostrophes as people type them', () => {
    const pattern = said("^est ce que c'est etanche$");
    for (const text of ['est-ce que c’est étanche', "Est ce que c'est etanche", 'EST-CE QUE CEST ÉTANCHE'])
      expect(pattern.test(text)).toBe(true);
    expect(said('\\bete\\b').test('l’été dernier')).toBe(true);
    expect(said('\\bete\\b').test('fêtes')).toBe(false);
  });
});
