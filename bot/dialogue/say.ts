import { OF_RULES } from './rule-replies.ts';
import { boundTo, questionKey } from './choice-ids.ts';
import { asOneReply, wordsAndQuote } from './one-reply.ts';
import { askedNow, MOST_ASKED } from './asked-often.ts';
import { heardReply } from './heard-reply.ts';
import { choicesIn, crossingOf, partIn } from './in-shoppers-words.ts';
import { makeRoom, MOST_SENTENCES } from './brevity.ts';
import { sentencesOf } from '../settings/sentences.ts';
import type { Choice, Part } from '../wire/parts.ts';
import type { Money } from '../wire/money.ts';
import type { Effect, Reply } from './dialogue.ts';
import type { Asked, Pending } from './memory.ts';
import type { Facts, TemplateKey } from './replies/facts.ts';
import { catalogueOf } from './replies/index.ts';
import { inTurn, nextEffectId, OPEN_QUESTION_LASTS, remember } from './scene.ts';
import type { Scene } from './scene.ts';
import type { Question, Saying } from './saying.ts';
import { wordIt } from './wording.ts';
import type { Words } from './brevity.ts';

/** Turning what is to be said into a reply: wording, buttons, the open question, and what is remembered of it. */

export { sentencesOf } from '../settings/sentences.ts';
export { wordIt } from './wording.ts';
export type { Question, Saying } from './saying.ts';

/** Most choices and products one reply may show. */
export const MOST_CHOICES = 4;
export const MOST_PRODUCTS = 5;

/** So much of what was asked of a rule is remembered, in characters. */
const MOST_ASKED_OF_RULE = 200;
/** How many buttons that add a version are remembered. */
const MOST_OFFERED = 20;

/** Ends the turn with the reply `key`; the facts are those the catalogue asks for. */
export function say<Key extends TemplateKey>(
  scene: Scene,
  key: Key,
  facts: Facts[Key],
  saying: Saying = {},
): Scene {
  const asked = askedNow(scene, key, facts);
  if (asked && asked.times > MOST_ASKED) return wayOut(scene, key);
  const lead = scene.turn.lead
    ? wordIt(scene, scene.turn.lead.template as TemplateKey, scene.turn.lead.facts)
    : undefined;
  const given = asked ? { ...saying, asked } : saying;
  const own = wordIt(scene, key, facts);
  const { quote } = scene.turn.lead ?? {};
  // What was quoted comes before the words that go on from it.
  if (quote && !saying.quote) return finish(scene, key, [lead], { ...given, quote, next: own });
  return finish(scene, key, [lead, own], given);
}

/** Asked twice in vain: a person is offered instead, or what the bot can do is told to who wants none. */
function wayOut(scene: Scene, key: TemplateKey): Scene {
  const free = remember(scene, { pending: [] });
  const wantsNobody = scene.memory.declined.includes('person') || key === 'again-message';
  if (wantsNobody) return say(free, 'help', { store: scene.store.name });
  const question: Question = {
    kind: 'confirmation',
    again: 'again-offer',
    choices: yesOrNo(scene),
    data: { offer: 'person' },
  };
  return say(free, 'unclear-offer-person', {}, { question });
}

/** Ends the turn with words that are no template: the agent's, or an earlier reply again. */
export function sayWords(
  scene: Scene,
  template: string,
  words: { text: string; speech: string },
  saying: Saying = {},
): Scene {
  // Nobody knows whom these words are about.
  return finish(scene, template, [{ ...words, of: 'agent' }], saying);
}

function finish(scene: Scene, template: string, said: (Words | undefined)[], given: Saying): Scene {
  const saying = withBoundChoices(scene, given);
  const asked = saying.question ? openNew(scene, saying.question) : scene;
  // A warning takes the place of the way back: a reply stays within three sentences.
  const alone = saying.question !== undefined || saying.noWayBack || scene.turn.warning !== undefined;
  const own = said.filter((words) => words !== undefined);
  const back = alone ? undefined : wayBackBeside(asked, own);
  const after = [saying.next, back?.words, warning(scene)].filter((words) => words !== undefined);
  // The agent's words were counted when they were taken; an earlier reply comes again as it was.
  const lead = after.length === 0 ? own : makeRoom(own, after);
  // The way back comes last, after data parts, when the answer itself has a quote; text before it stays one part.
  const crossing = crossingOf(scene);
  const offered = saying.question?.choices ?? saying.choices ?? back?.choices ?? [];
  const choices = choicesIn(crossing, offered.slice(0, MOST_CHOICES));
  const parts: Part[] = [];
  const text = joined(lead, 'text');
  if (text) parts.push({ kind: 'text', text });
  if (saying.quote) {
    const { title, url } = saying.quote;
    parts.push({ kind: 'text', text: saying.quote.text, source: { title, ...(url ? { url } : {}) } });
  }
  parts.push(...(saying.parts ?? []).map((part) => partIn(crossing, withinManners(part))));
  const tail = joined(after, 'text');
  if (tail) parts.push({ kind: 'text', text: tail });
  if (choices.length > 0) parts.push({ kind: 'choices', choices });
  const language = saying.language ?? labelsOf(scene).language;
  const { locale, spoken = false } = scene.turn.surroundings;
  const { quote } = saying;
  const heard = heardReply({
    template,
    language,
    locale,
    lead,
    after,
    parts,
    spoken,
    ...(quote && !saying.isHeardWhole ? { quote } : {}),
  });
  const reply: Reply = { parts, ...heard, language, template };
  if (saying.voice) reply.voice = saying.voice;
  const asks = saying.question !== undefined || back !== undefined || (saying.asks ?? false);
  return settleWith(back?.scene ?? asked, reply, {
    choices,
    asks,
    asked: saying.asked,
  });
}

function settleWith(
  scene: Scene,
  reply: Reply,
  said: { choices: Choice[]; asks: boolean; asked: Asked | undefined },
): Scene {
  const { saidBefore, waiting = [] } = scene.turn;
  const isLast = waiting.length === 0;
  const whole = saidBefore && isLast ? asOneReply(saidBefore, reply) : reply;
  const effect: Effect = { kind: 'reply', id: nextEffectId(scene), reply: whole };
  // Said again on request, a question has not been asked once more.
  const before = scene.memory.lastReply;
  const own = wordsAndQuote(whole);
  const asked = said.asked ?? (before?.template === reply.template ? before.asked : undefined);
  const lastReply = {
    template: reply.template,
    ...own,
    // What comes of the next wish repeats neither this nor the reply of the turn before.
    ...(isLast ? {} : { text: `${before?.text ?? ''} ${own.text}`.trim() }),
    speech: whole.speech,
    ...(said.choices.length > 0 ? { choices: said.choices } : {}),
    at: scene.turn.now,
    ...(said.asks ? { asks: true } : {}),
    ...(reply.language === labelsOf(scene).language ? {} : { language: reply.language }),
    ...(asked ? { asked } : {}),
  };
  const offered = said.choices.map(({ id }) => id).filter((id) => id.startsWith('variant:'));
  const known = (scene.memory.offered ?? []).filter((id) => !offered.includes(id));
  const kept = offered.length > 0 ? { offered: [...known, ...offered].slice(-MOST_OFFERED) } : {};
  const { goesOnWith, text } = scene.turn;
  const rule = OF_RULES.includes(reply.template) ? { ruleAsked: (goesOnWith ?? text).slice(0, MOST_ASKED_OF_RULE) } : {}; // prettier-ignore
  return inTurn(remember(scene, { lastReply, ...kept, ...rule }), {
    move: { state: 'replying', effect },
    effectsAsked: scene.turn.effectsAsked + 1,
    inFlight: [],
  });
}

/** The buttons of a new question answer it and no other. */
function withBoundChoices({ turn }: Scene, saying: Saying): Saying {
  const { question } = saying;
  if (!question?.choices) return saying;
  const key = questionKey(turn.messageId, turn.now, question.kind);
  return { ...saying, question: { ...question, choices: boundTo(key, question.choices) } };
}

/** Puts a question on the stack of unfinished business, at most three deep. */
function openNew(scene: Scene, question: Question): Scene {
  const { kind, again, facts = {}, choices, tool, args, data } = question;
  const pending: Pending = {
    kind,
    askedAt: scene.turn.now,
    until: scene.turn.now + OPEN_QUESTION_LASTS,
    ...(tool ? { tool } : {}),
    ...(args ? { args } : {}),
    ...(data ? { data } : {}),
    again: { template: again, facts, ...(choices ? { choices } : {}), times: 0 },
  };
  // Asked again, an offer is still one offer: declined once, it is gone.
  const offer = data?.['offer'];
  const others = scene.memory.pending.filter(
    (open) => (offer === undefined || open.data?.['offer'] !== offer) && !isAskedAnew(open, kind),
  );
  return remember(scene, { pending: [...others, pending].slice(-3) });
}

/** The number of an order to be looked up is asked for once, however often it comes up. */
function isAskedAnew({ kind, data }: Pending, anew: Pending['kind']): boolean {
  return (
    kind === anew && (kind === 'order-number' || kind === 'order-email') && data?.['draft'] === undefined
  );
}

/** How often an open question is asked again before it only waits. */
const MOST_REMINDERS = 2;

/** After a digression the open question is asked again, briefly, and its ten minutes begin anew. */
function wayBack(scene: Scene): { words: Words; choices: Choice[]; scene: Scene } | undefined {
  // An offer not taken up is no unfinished business: nobody is asked twice for a yes. What was asked before it is.
  const { pending } = scene.memory;
  const business = pending.filter(({ data }) => data?.['offer'] === undefined);
  const question = business.at(-1);
  if (!question?.again || question.again.times >= MOST_REMINDERS) return undefined;
  const { template, facts, choices = [], times } = question.again;
  const renewed: Pending = {
    ...question,
    askedAt: scene.turn.now,
    until: scene.turn.now + OPEN_QUESTION_LASTS,
    again: { ...question.again, times: times + 1 },
  };
  return {
    words: wordIt(scene, template as TemplateKey, facts),
    choices,
    scene: remember(scene, { pending: [...business.slice(0, -1), renewed] }),
  };
}

/** The way back, where the answer leaves it a place; else the question only waits. */
function wayBackBeside(scene: Scene, own: Words[]): ReturnType<typeof wayBack> {
  const back = wayBack(scene);
  if (!back) return undefined;
  const count = [...own, back.words].flatMap(({ text }) => sentencesOf(text)).length;
  return count > MOST_SENTENCES ? undefined : back;
}

function warning(scene: Scene): Words | undefined {
  if (!scene.turn.warning) return undefined;
  return wordIt(scene, `${scene.turn.warning}-warning`, {});
}

function joined(words: Words[], form: 'text' | 'speech'): string {
  return words.map((each) => each[form]).join(' ');
}

function withinManners(part: Part): Part {
  if (part.kind === 'products') return { ...part, products: part.products.slice(0, MOST_PRODUCTS) };
  if (part.kind === 'choices') return { ...part, choices: part.choices.slice(0, MOST_CHOICES) };
  if (part.kind === 'orders') return { ...part, orders: part.orders.slice(0, MOST_PRODUCTS) };
  return part;
}

export function labelsOf(scene: Scene): ReturnType<typeof catalogueOf>['labels'] {
  return catalogueOf(scene.memory.language).labels;
}

export function yesOrNo(scene: Scene): Choice[] {
  const { yes, no } = labelsOf(scene);
  return [
    { id: 'yes', label: yes },
    { id: 'no', label: no },
  ];
}

/** An amount of the store's currency. */
export function moneyOf(scene: Scene, amount: number): Money {
  const { code, exponent } = scene.store.currency;
  return { amount, currency: code, exponent };
}
