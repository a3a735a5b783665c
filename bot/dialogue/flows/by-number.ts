import type { Intent, Language, Slots } from '../../understanding/understanding.ts';
import { partWords } from '../../speech/ear/part-words.ts';
import { rowOf } from '../known-products.ts';
import { inTurn } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** A list that was heard is answered by number: "two", "number two", "more about two", "compare one and three". */

interface NumberWords {
  /** From one to ten. */
  numbers: readonly string[];
  /** What may stand before a number that names one of the list. */
  name: string;
  more: string;
  compare: string;
  and: string;
}

const words: Record<Language, NumberWords> = {
  en: {
    numbers: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
    name: '(?:the )?(?:number|no\\.?|#) ?',
    more: '(?:please )?(?:(?:tell me |say |hear )?(?:some )?more (?:about|on|of)|details (?:of|on|about|for)|what about|describe)',
    compare: '(?:please )?compare',
    and: '(?:and|with|to)',
  },
  es: {
    numbers: ['uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'],
    name: '(?:el )?(?:n[úu]mero|n\\.º) ?',
    more: '(?:por favor,? )?(?:(?:dime |cu[ée]ntame )?m[áa]s (?:sobre|acerca de|de|del)|detalles (?:de|del|sobre)|describe)(?: (?:el|la))?',
    compare: '(?:por favor,? )?compara(?: (?:el|la))?',
    and: '(?:y|con)(?: (?:el|la))?',
  },
  fr: {
    numbers: ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
    name: '(?:le )?(?:num[ée]ro|n°) ?',
    more: `(?:(?:(?:dites|dis)[- ]m['’]?en plus|en savoir plus|plus d['’]infos?|plus de d[ée]tails|d[ée]cri(?:s|vez))(?: (?:sur|de|pour))?|plus sur)(?: l[ea])?`,
    compare: 'compare[rz]?(?: l[ea])?',
    and: '(?:et|avec|[àa])(?: l[ea])?',
  },
  de: {
    numbers: ['eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'],
    name: '(?:die )?(?:Nummer|Nr\\.?) ?',
    more: '(?:bitte )?(?:(?:erz[äa]hl(?:en Sie)? (?:mir )?)?mehr (?:[üu]ber|zu|von)|Details (?:zu|von|[üu]ber)|was ist mit|beschreib\\w*)(?: (?:der|die))?',
    compare: '(?:bitte )?vergleich\\w*(?: Sie)?',
    and: '(?:und|mit)',
  },
};

interface Patterns {
  one: RegExp;
  two: RegExp;
}

const patterns = new Map<Language, Patterns>();

function patternsOf(language: Language): Patterns {
  const known = patterns.get(language);
  if (known) return known;
  const { numbers, name, more, compare, and } = words[language];
  const number = `(${name})?(${numbers.join('|')}|10|[1-9])`;
  const made = {
    one: new RegExp(`^\\W*(${more} )?${number}\\W*$`, 'iu'),
    two: new RegExp(`^\\W*${compare} ${number} ${and} ${number}\\W*$`, 'iu'),
  };
  patterns.set(language, made);
  return made;
}

/** Whether the numbers said can only be places of a list, and nothing is counted: "compare one and three". */
export function namesPlaces({ memory: { language }, turn: { text } }: Scene): boolean {
  const { one, two } = patternsOf(language);
  return two.test(text) || one.exec(text)?.[1] !== undefined;
}

/** The turn read as naming what was listed; undefined when nothing was, or something else is said. */
export function byNumber(scene: Scene): Scene | undefined {
  const { language, pending, lastReply } = scene.memory;
  // An open question is answered first: how many, which size.
  if (rowOf(scene).length < 2 || pending.length > 0) return undefined;
  const { one, two } = patternsOf(language);
  const { text } = scene.turn;
  const pair = two.exec(text);
  if (pair) return read(scene, 'compare-products', { ordinals: [pair[2], pair[4]].map((word) => figure(language, word)) });
  const single = one.exec(text);
  if (!single) return undefined;
  const [, more, name, word] = single;
  // A figure alone may be a count, but right after a list was told by number.
  const isTold = lastReply?.speech.includes(partWords[language].sayNumber) ?? false;
  const names = more !== undefined || name !== undefined || isTold;
  return names ? read(scene, 'product-details', { ordinal: figure(language, word) }) : undefined;
} // prettier-ignore

function figure(language: Language, word = ''): number {
  const at = words[language].numbers.indexOf(word.toLowerCase());
  return at < 0 ? Number(word) : at + 1;
}

function read(scene: Scene, intent: Intent, slots: Slots): Scene {
  const { understanding } = scene.turn;
  if (!understanding) return scene;
  const intents = [{ intent, confidence: 0.95 }];
  return inTurn(scene, { understanding: { ...understanding, intents, slots, query: '', wishes: [] }, intent, asked: [intent] });
} // prettier-ignore
