import type { Language } from './frames.ts';

/** What is said over several messages, or at length; `{k}` and `{a}` a kind, `{r}` the kind that is refused. Every second one only measures. */

export type CourseKind = 'story' | 'sort-said' | 'not-kind' | 'second' | 'held-sort' | 'held-stock' | 'else' | 'cheapest-shown' | 'compared-cheaper'; // prettier-ignore

export const courses: Record<Language, Record<CourseKind | 'compare-first', readonly string[]>> = {
  en: {
    story: [
      "My mother is 81 and doesn't get about much any more, so I wondered whether you sell {a} of some kind?",
      'So my neighbour broke ours last summer and never replaced it, long story, anyway could you show me {k}?',
      "I've been going round in circles on other sites for days. What I'm really after is {a}.",
      'we moved house in march and half our stuff got lost on the way, so now I need {k} again',
      "hello, sorry to bother you, my husband says I'm mad but I'd really love {a}, do you have anything like that?",
      "ok so here's the thing, my brother's visiting in two weeks and I promised him {k}. what have you got?",
      'The last one lasted ten years and then simply stopped working one morning. Do you have {k}?',
      "I'm not much of a shopper to be honest, never have been, but my doctor told me to get {k}",
    ],
    'sort-said': [
      '{k}, lowest price first', '{k} cheapest first please', 'show me {k} sorted by price', 'list your {k} from cheap to expensive',
      "ok thanks. {k}, cheapest at the top please", 'could I see {k}, starting with the least expensive',
    ],
    'not-kind': [
      'not {r}, I was thinking of {k}', "I didn't mean {r}, {k} please", 'no {r} please, rather {k}', "don't want {r}. {k} is more what I had in mind",
      'hmm no {r}. maybe {k}?', '{r} is not really what I want, {k} would be better', 'instead of {r} show me {k}', 'forget the {r}, {k}?',
    ],
    second: [
      'ok thanks. now {k}', 'great. and another thing, do you have {k}?', 'right, next I need {k}', 'thanks! I also need {k} for someone else',
      'cool. my next question is about {k}, got any?', 'alright, and what {k} have you got?',
    ],
    'held-sort': ['cheapest first', 'which of those come first by price, sort them please', 'sort by price, low to high', 'put them in order, cheapest first'],
    'held-stock': ['only what you have in stock', 'just the ones in stock please', 'in stock only', 'leave out whatever is sold out'],
    else: ["no, not those. what else have you got?", 'none of these, show me others', 'hmm not that. what else?', "I don't like these, any others?"],
    'cheapest-shown': ['the cheapest of those', 'show me the cheapest one of these', "what's the cheapest of them?", 'which of those is the cheapest?'],
    'compared-cheaper': ['which one is cheaper?', 'the cheaper one of the two', 'show me the cheaper one', 'which of the two costs less?'],
    'compare-first': ['compare the first two', 'compare the first and the second', 'put the first two side by side'],
  },
  de: {
    story: [
      'Meine Mutter ist 81 und kommt nicht mehr viel raus, deshalb wollte ich fragen, ob Sie vielleicht {k} verkaufen?',
      'Unser Nachbar hat unsere letzten Sommer kaputt gemacht, lange Geschichte, jedenfalls könnten Sie mir {k} zeigen?',
      'Ich suche schon seit Tagen auf allen möglichen Seiten herum. Was ich eigentlich brauche, sind {k}.',
      'wir sind im märz umgezogen und dabei ging die hälfte verloren, jetzt brauch ich wieder {k}',
      'hallo, entschuldigen sie die störung, mein mann hält mich für verrückt, aber ich hätte so gern {k}, haben sie sowas?',
      'also mein bruder kommt in zwei wochen zu besuch und ich hab ihm {k} versprochen. was habt ihr da?',
      'Die alte hat zehn Jahre gehalten und ging dann eines Morgens einfach nicht mehr. Haben Sie {k}?',
      'ehrlich gesagt kaufe ich nicht gern ein, aber mein arzt hat gemeint, ich soll mir {k} besorgen',
    ],
    'sort-said': [
      '{k}, günstigste zuerst', '{k}, die billigsten zuerst bitte', 'zeig mir {k} nach preis sortiert', '{k} vom billigsten zum teuersten',
      'ok danke. {k}, das günstigste oben bitte', 'ich möchte {k} sehen, angefangen mit den günstigsten',
    ],
    'not-kind': [
      'keine {r}, ich dachte eher an {k}', 'ich meinte nicht {r}, sondern {k}', 'nein, {r} nicht, lieber {k}', '{r} will ich nicht. {k} wäre eher was',
      'hm, keine {r}. vielleicht {k}?', '{r} ist nicht das was ich will, {k} wäre besser', 'statt {r} zeig mir {k}', 'vergiss {r}, habt ihr {k}?',
    ],
    second: [
      'ok danke. jetzt noch {k}', 'super. und noch was, habt ihr {k}?', 'gut, als nächstes brauche ich {k}', 'danke! ich brauche außerdem {k} für jemand anderen',
      'prima. nächste frage: {k}, habt ihr welche?', 'alles klar, und welche {k} habt ihr?',
    ],
    'held-sort': ['günstigste zuerst', 'sortier die bitte nach preis', 'nach preis, aufsteigend', 'bring sie in eine reihenfolge, billigste zuerst'],
    'held-stock': ['nur was auf lager ist', 'bitte nur die lieferbaren', 'nur vorrätige', 'lass weg, was ausverkauft ist'],
    else: ['nein, die nicht. was habt ihr noch?', 'keins davon, zeig mir andere', 'hm, das nicht. was noch?', 'die gefallen mir nicht, gibt es noch andere?'],
    'cheapest-shown': ['das günstigste davon', 'zeig mir das billigste von denen', 'welches davon ist am günstigsten?', 'was ist das billigste von denen?'],
    'compared-cheaper': ['welches ist günstiger?', 'das günstigere von beiden', 'zeig mir das günstigere', 'welches von den beiden kostet weniger?'],
    'compare-first': ['vergleich die ersten beiden', 'vergleiche das erste und das zweite', 'vergleich die ersten zwei'],
  },
  es: {
    story: [
      'Mi madre tiene 81 años y ya casi no sale de casa, por eso quería saber si venden ustedes {k}',
      'El vecino nos rompió lo nuestro el verano pasado, es una larga historia, total, ¿me podrías enseñar {k}?',
      'Llevo días dando vueltas por otras páginas. Lo que de verdad necesito son {k}.',
      'nos mudamos en marzo y se perdió la mitad de las cosas, así que ahora necesito {k} otra vez',
      'hola, perdona que moleste, mi marido dice que estoy loca pero me encantaría tener {k}, ¿tenéis algo así?',
      'a ver, mi hermano viene en dos semanas y le prometí {k}. ¿qué tenéis?',
      'El último duró diez años y una mañana dejó de funcionar sin más. ¿Tienen {k}?',
      'la verdad es que no me gusta nada ir de compras, pero el médico me ha dicho que me compre {k}',
    ],
    'sort-said': [
      '{k}, los más baratos primero', '{k}, primero lo más barato por favor', 'enséñame {k} ordenados por precio', '{k} de más barato a más caro',
      'vale gracias. {k}, lo más barato arriba por favor', 'quiero ver {k} empezando por lo más económico',
    ],
    'not-kind': [
      'no quiero {r}, pensaba en {k}', 'no {r}, me refería a {k}', 'nada de {r}, mejor {k}', '{r} no, prefiero {k}',
      'mm, {r} no. ¿quizá {k}?', '{r} no es lo que busco, {k} estaría mejor', 'en vez de {r} enséñame {k}', 'olvida {r}, ¿tenéis {k}?',
    ],
    second: [
      'vale gracias. ahora {k}', 'genial. y otra cosa, ¿tenéis {k}?', 'bien, lo siguiente que necesito son {k}', '¡gracias! también necesito {k} para otra persona',
      'estupendo. otra pregunta: {k}, ¿hay?', 'de acuerdo, ¿y qué {k} tenéis?',
    ],
    'held-sort': ['los más baratos primero', 'ordénalos por precio por favor', 'por precio, de menor a mayor', 'ponlos en orden, los más baratos primero'],
    'held-stock': ['solo lo que haya en stock', 'solo los disponibles por favor', 'solo en stock', 'quita lo que esté agotado'],
    else: ['no, esos no. ¿qué más tenéis?', 'ninguno de esos, enséñame otros', 'mm, eso no. ¿qué más?', 'no me gustan, ¿hay otros?'],
    'cheapest-shown': ['el más barato de esos', 'enséñame el más barato de estos', '¿cuál es el más barato de ellos?', '¿cuál de esos es el más barato?'],
    'compared-cheaper': ['¿cuál es más barato?', 'el más barato de los dos', 'enséñame el más barato', '¿cuál de los dos cuesta menos?'],
    'compare-first': ['compara los dos primeros', 'compara el primero y el segundo', 'compara el primero con el segundo'],
  },
  fr: {
    story: [
      'Ma mère a 81 ans et ne sort plus beaucoup, alors je me demandais si vous vendez des {k}',
      "Le voisin a cassé les nôtres l'été dernier, c'est une longue histoire, bref, pourriez-vous me montrer des {k} ?",
      "Je tourne en rond sur d'autres sites depuis des jours. Ce qu'il me faut vraiment, ce sont des {k}.",
      "on a déménagé en mars et la moitié des affaires s'est perdue, du coup il me faut à nouveau des {k}",
      'bonjour, désolée de vous déranger, mon mari me trouve folle mais je voudrais vraiment des {k}, vous avez ça ?',
      "alors voilà, mon frère vient dans deux semaines et je lui ai promis des {k}. vous avez quoi ?",
      "L'ancien a tenu dix ans et puis un matin il a lâché. Avez-vous des {k} ?",
      "je n'aime pas trop faire les magasins, à vrai dire, mais mon médecin m'a dit d'acheter des {k}",
    ],
    'sort-said': [
      "{k}, les moins chers d'abord", "{k}, le moins cher en premier s'il vous plaît", 'montrez-moi {k} triés par prix', '{k} du moins cher au plus cher',
      'ok merci. {k}, le moins cher en haut svp', 'je voudrais voir {k} en commençant par les moins chers',
    ],
    'not-kind': [
      'pas de {r}, je pensais à {k}', 'je ne voulais pas dire {r} mais {k}', 'non, pas {r}, plutôt {k}', "{r}, non merci. {k} m'irait mieux",
      'hmm pas de {r}. peut-être {k} ?', "{r} n'est pas ce que je cherche, {k} serait mieux", 'au lieu de {r} montrez-moi {k}', 'oubliez {r}, vous avez {k} ?',
    ],
    second: [
      'ok merci. maintenant {k}', 'super. et autre chose, vous avez {k} ?', 'bien, ensuite il me faut {k}', "merci ! il me faut aussi {k} pour quelqu'un d'autre",
      'parfait. autre question : {k}, vous en avez ?', "d'accord, et vous avez quoi comme {k} ?",
    ],
    'held-sort': ["les moins chers d'abord", 'triez-les par prix svp', 'par prix, du plus bas au plus haut', "mettez-les dans l'ordre, les moins chers d'abord"],
    'held-stock': ['seulement ce qui est en stock', 'seulement les disponibles svp', 'en stock uniquement', 'enlevez ce qui est épuisé'],
    else: ["non, pas ceux-là. qu'avez-vous d'autre ?", "aucun de ceux-là, montrez-m'en d'autres", 'hmm pas ça. quoi d’autre ?', "ils ne me plaisent pas, il y en a d'autres ?"],
    'cheapest-shown': ['le moins cher de ceux-là', 'montrez-moi le moins cher', "c'est lequel le moins cher ?", 'lequel de ceux-là est le moins cher ?'],
    'compared-cheaper': ['lequel est moins cher ?', 'le moins cher des deux', 'montrez-moi le moins cher des deux', 'lequel des deux coûte le moins ?'],
    'compare-first': ['comparez les deux premiers', 'comparez le premier et le deuxième', 'comparez le premier et le second'],
  },
}; // prettier-ignore
