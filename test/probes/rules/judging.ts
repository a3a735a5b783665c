import { openDriver } from '../../../conversations-fixtures/driver.ts';
import type { InProcess } from '../../fixtures/in-process.ts';
import type { Part } from '../../../bot/wire/parts.ts';
import type { Case } from './cases.ts';
import { escaped, factsOf, isPickup, ways } from './facts.ts';
import { lands } from './frames.ts';
import { money } from './settings.ts';
import type { Settings } from './settings.ts';

/** `wrong` is said with assurance and is not what was asked; `asked` is a question back; `missed` all that is left. */
export type Verdict = 'right' | 'wrong' | 'asked' | 'missed';

export interface Played {
  made: Case;
  words: string;
  titles: string[];
  verdict: Verdict;
}

interface Reply {
  words: string;
  titles: string[];
  choices: string[];
  showsCart: boolean;
}

/** Plays one case in a conversation of its own. */
export async function play(bot: InProcess, made: Case, settings: Settings): Promise<Played> {
  const storeId = await bot.control.freshStore(made.store, {});
  const cart = made.cart === undefined ? {} : { cart: [{ variant: made.cart, quantity: 1 }] };
  const driver = await openDriver({ transport: bot.transport, storeId, ...cart });
  for (const message of made.before) await driver.say(message);
  const { entries, error } = await driver.say(made.say);
  await driver.close();
  await bot.control.dropStore(storeId);
  const reply = replyOf(entries.flatMap((entry) => entry.parts));
  const words = error ? `ERROR ${error}` : reply.words;
  return { made, words, titles: reply.titles, verdict: verdictOf(made, { ...reply, words }, settings) };
}

function replyOf(parts: readonly Part[]): Reply {
  const texts = parts.map((part) => (part.kind === 'text' ? part.text : ''));
  const titles = parts.flatMap((part) =>
    part.kind === 'products' ? part.products.map(({ title }) => title) : part.kind === 'product' ? [part.product.title] : [],
  ); // prettier-ignore
  const choices = parts.flatMap((part) => (part.kind === 'choices' ? part.choices.map(({ label }) => label) : []));
  return { words: texts.join(' ').replaceAll(/[\u00a0\u202f\u2009]/g, ' ').trim(), titles, choices, showsCart: parts.some(({ kind }) => kind === 'cart') };
} // prettier-ignore

const notTold =
  /do(?:es)? not (?:say|answer)|find (?:no answer|nothing about)|says? nothing|keine Angabe|beantworten das nicht|beantworten die Seiten|finde ich dazu nichts|keine Antwort|no (?:lo )?responden|no encuentro nada|ne (?:le )?(?:précise|dit|disent)|pas de réponse|n.y répondent pas|ne trouve rien|person look|jemanden? fragen/i;
/** No, in the store's own words or by its settings. */
const denies =
  /\bdo(?:es)? not\b|\bdon't\b|\bnone of\b|\bonly\b|nowhere|\bnot\b|^(?:.*: )?(?:no|nein|non)\b|\bnein\b|\bnicht\b|\bkeine?\b|\bnur\b|\bno\b|\bninguna?\b|\bsolo\b|\bne\b.*\bpas\b|\baucun\b|seulement|n.exp[ée]dions|métropolitaine/i;
/** Few of a store's rules hold for these; that its pages say nothing of them is an answer. */
const ofFew =
  /pension|student|[ée]tudiant|nurse|senior|loyal|fid[ée]l|client|newsletter|suscri|inscri|black friday|next sale|soldes|menge|firma|first|primera|premi[èe]re|birthday|lehrer|teacher|militar/i;
const ofParts = /instal|raten|plazo|cuota|fois|month|monat|bits|later|später|avance|advance|adelantad|vorher|quand|gleich|now\b|when\b/i; // prettier-ignore
/** Longer than anybody reads. */
const longest = 700;

function isRight(made: Case, reply: Reply, settings: Settings): boolean {
  const { act, topic, store, language, say, named } = made;
  const { words, titles } = reply;
  const facts = factsOf(store, settings, language, topic);
  const told = facts.some((fact) => fact.test(words));
  const unknown = notTold.test(words);
  if (act === 'shipping-abroad') return told || tellsOfLand(made, words, settings);
  if (act === 'pay-by') return tellsOfWay(made, words, settings);
  if (act === 'coupon') return words.toLowerCase().includes(named!.toLowerCase()) || reply.showsCart;
  if (topic === 'gift-card' && titles.some((title) => /gift|gutschein|regalo|cadeau/i.test(title))) return true;
  if (topic === 'gift-wrap' && titles.some((title) => /wrap/i.test(title))) return true;
  if (topic === 'discounts' && unknown) return ofFew.test(say);
  if (topic === 'discounts' && facts.length === 0) return denies.test(words);
  if (topic === 'pay-how' && ofParts.test(say) && (unknown || /instal|rate|plazo|fraccion|fois|charge|belast|abgebucht|débité|cobr/i.test(words))) return true;
  if (topic === 'pickup' && facts.length === 0) return unknown || (/pick|collect|abhol|recog|retir|retrait/i.test(words) && denies.test(words));
  if (topic.startsWith('shipping') && notServed.test(words)) return true;
  return facts.length === 0 ? unknown : told && !unknown;
} // prettier-ignore

const notServed =
  /do not deliver to|none of our shipping|liefern nicht dorthin|keine unserer versandarten|no enviamos a|ninguna de nuestras formas|ne livrons pas à|aucun de nos modes/i;

function tellsOfLand({ named, language }: Case, words: string, { shipping }: Settings): boolean {
  const methods = shipping.methods.filter((each) => !isPickup(each) && each.regions.includes(named!));
  if (methods.length === 0) return denies.test(words) || notServed.test(words);
  const land = lands[named!]![language].replace(/^the /, '');
  const priced = methods.some(({ price }) => new RegExp(money(price)).test(words));
  return !notServed.test(words) && (priced || words.includes(land));
}

function tellsOfWay({ named, language, store }: Case, words: string, settings: Settings): boolean {
  const taken = ways(settings, language).some((way) => way.toLowerCase().includes(named!.toLowerCase()));
  const listed = factsOf(store, settings, language, 'pay-how').some((fact) => fact.test(words));
  if (!taken) return listed || (denies.test(words) && !/\b\d/.test(words)) || notTold.test(words);
  return listed || new RegExp(escaped(named!), 'iu').test(words);
} // prettier-ignore

function verdictOf(made: Case, reply: Reply, settings: Settings): Verdict {
  if (reply.words.length <= longest && isRight(made, reply, settings)) return 'right';
  const { words, choices, titles } = reply;
  if (notTold.test(words) || words === '') return 'missed';
  if (choices.length > 0 || /\?\s*$/.test(words)) return 'asked';
  return titles.length === 0 && quotes.test(words) ? 'wrong' : 'missed';
}

/** A page is quoted, or figures are told. */
const quotes =
  /^(?:From "|In the store's own|The store says under|This is what|Aus „|In den Worten|Unter „|Das schreibt|So steht|Extrait|Le magasin|La boutique|Sous «|Voici ce|De «|En palabras|La tienda|Bajo «|En «)|\d/;
