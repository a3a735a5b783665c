import type { Reply } from '../../../bot/dialogue/dialogue.ts';
import type { Memory } from '../../../bot/dialogue/memory.ts';
import { sentencesOf } from '../../../bot/dialogue/say.ts';
import type { Intent, Language } from '../../../bot/understanding/understanding.ts';

/** What the rule of manners forbids a reply, read from the outside. test/bot/manners holds every reply against it. */

/** One message of a shopper and what the bot said to it. */
export interface Exchange {
  said: string;
  intent?: Intent | undefined;
  reply: Reply;
  /** What is remembered once it is said. */
  memory: Memory;
  /** Offers that were declined before it. */
  declined: readonly string[];
}

export const MOST_SENTENCES = 3;

const forbidden: Record<Language, { feeling: RegExp; urgency: RegExp; ending: RegExp; person: RegExp }> = {
  en: {
    feeling: /\b(?:I(?:'m| am)? (?:so |very |really )?(?:sorry|happy|glad|sad|excited|delighted|afraid|pleased|thrilled|love|feel|hope|wish)|unfortunately|(?:happy|glad|delighted) to)\b/i,
    urgency: /\b(?:hurry|last chance|act now|don't miss|selling fast|only today|limited time|while stocks? lasts?|before it's gone|almost gone)\b/i,
    ending: /(?:anything else|something else I can|what else can I)[^.!?]*\?\s*$/i,
    person: /\b(?:my name is|I'm (?:Anna|Lisa|Max|Sam|Alex|Emma|Tom|Kate)\b|I am a (?:human|person)\b(?!.*not))/i,
  },
  de: {
    feeling: /\b(?:es tut mir leid|tut mir leid|ich freue mich|freut mich|ich liebe|leider|ich hoffe|ich fühle|bin (?:glücklich|traurig|begeistert)|gerne doch)\b/i,
    urgency: /\b(?:beeilen|letzte chance|nur noch heute|schnell zugreifen|solange der vorrat|nicht verpassen)\b/i,
    ending: /(?:sonst noch etwas|noch etwas für Sie tun|kann ich (?:Ihnen )?noch)[^.!?]*\?\s*$/i,
    person: /\b(?:mein name ist|ich heiße|ich bin ein mensch)\b/i,
  },
  es: {
    feeling: /(?:lo siento|me alegr\p{L}*|me encanta|encantad[oa]|desgraciadamente|lamentablemente|ojalá|espero que|estoy (?:feliz|triste))/iu,
    urgency: /(?:dese prisa|date prisa|última oportunidad|solo hoy|no se lo pierda|hasta agotar)/iu,
    ending: /(?:algo más|alguna otra cosa)[^.!?]*\?\s*$/iu,
    person: /(?:me llamo|mi nombre es|soy una persona)/iu,
  },
  fr: {
    feeling: /(?:je suis (?:désolée?|ravie?|heureu\p{L}+|contente?|triste)|désolée?|malheureusement|j'espère|j'adore|avec plaisir)/iu,
    urgency: /(?:dépêchez|dernière chance|aujourd'hui seulement|ne manquez pas|jusqu'à épuisement)/iu,
    ending: /(?:autre chose|puis-je encore)[^.!?]*\?\s*$/iu,
    person: /(?:je m'appelle|mon nom est|je suis une personne)/iu,
  },
}; // prettier-ignore

/** Words that say it is an assistant or software, in each language. */
export const ASSISTANT: Record<Language, RegExp> = {
  en: /assistant|software|automated/i,
  de: /assistent|software|automatisch/i,
  es: /asistente|programa|automátic/i,
  fr: /assistant|logiciel|automatique/i,
};

/** What is wrong with words whatever they answer: feelings, urgency, a person's name, "anything else?". */
export function wordBreaches(text: string, language: Language): string[] {
  return Object.entries(forbidden[language])
    .filter(([, pattern]) => pattern.test(text))
    .map(([what]) => what);
}

/** The bot's own words; what it quotes is the store's. */
export function ownWords(reply: Reply): string {
  return reply.parts
    .map((part) => (part.kind === 'text' && !part.source ? part.text : ''))
    .join(' ')
    .trim();
}

/** Talk in which nobody wants to be sold anything. */
const NO_SUGGESTIONS: ReadonlySet<string> = new Set([
  'track-order', 'returns-policy', 'return-item', 'exchange-item', 'refund-status', 'report-problem', 'cancel-order', 'change-order', 'complain',
]); // prettier-ignore

/** The order numbers of both demo stores. */
const ORDER_NUMBER = /\b(?:D-?\d{5}|H-?\d{4}-?\d{4})\b/i;

/** Everything wrong with `now`, coming after `before`. */
export function breachesOf(before: Exchange | undefined, now: Exchange): string[] {
  const { reply, said, memory } = now;
  const text = ownWords(reply);
  const sentences = sentencesOf(text);
  const found = wordBreaches(text, reply.language);
  if (sentences.length > MOST_SENTENCES) found.push(`${sentences.length} sentences`);
  for (const part of reply.parts) {
    if (part.kind === 'products' && part.products.length > 5) found.push('more than five products');
    if (part.kind === 'choices' && part.choices.length > 4) found.push('more than four choices');
  }
  if (now.intent !== 'repeat' && before) {
    const earlier = sentencesOf(ownWords(before.reply));
    const twice = sentences.find((sentence) => earlier.includes(sentence));
    if (twice) found.push(`the same sentence twice running: ${twice}`);
  }
  if (reply.template.startsWith('ask-number') && ORDER_NUMBER.test(said)) found.push('asks for the number given');
  if (reply.template.startsWith('ask-email') && /\S@\S+\.\S/.test(said)) found.push('asks for the address given');
  if (reply.template === 'ask-option') {
    const labels = reply.parts.flatMap((part) => (part.kind === 'choices' ? part.choices : [])).map(({ label }) => label);
    const words = said.split(/[\s,.!?]+/);
    const given = labels.find((label) => words.includes(label));
    if (given !== undefined) found.push(`asks for the option given: ${given}`);
  }
  const offered = reply.parts.filter(({ kind }) => kind === 'products' || kind === 'product').length;
  if (offered > 0 && NO_SUGGESTIONS.has(now.intent ?? '') && reply.template !== 'agent') found.push('suggests where nobody wants it');
  const open = memory.pending.at(-1);
  const offer = open?.data?.['offer'];
  const isNew = open !== undefined && open.again?.times === 0 && reply.parts.some(({ kind }) => kind === 'choices');
  if (isNew && typeof offer === 'string' && now.declined.includes(offer)) found.push(`offers what was declined: ${offer}`);
  return found;
} // prettier-ignore
