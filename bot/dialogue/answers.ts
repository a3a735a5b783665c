import { intents, type Intent, type Understanding } from '../understanding/understanding.ts';
import type { DialogueStore, Effect, Snapshot, StepResult, Surroundings } from './dialogue.ts';
import { kindOf, purposeOf } from './flows/request-draft.ts';
import { topicOf } from './flows/topics.ts';
import { machine } from './machine.ts';
import { english } from './replies/en.ts';
import { initialSnapshot, step } from './stepper.ts';

/** How each intent is answered, found by asking the machine itself; docs/answers.md is written from it. */

export interface Answer {
  intent: Intent;
  topic: string;
  /** The action of the machine that takes it up; the flow bears the same name. */
  action: string;
  /** What happens first, by who asks and what is known: a tool's name, `agent`, or the key of a reply. */
  first: { [situation in Situation]: { kind: 'tool' | 'agent' | 'reply'; name: string } };
  how: 'policy passage' | 'tool' | 'agent' | 'flow';
  /** What the people of the store get to settle in the end, by its kind. */
  request?: string;
}

type Situation = 'at first' | 'signed in' | 'with a product at hand';

const week = {
  monday: 'closed', tuesday: 'closed', wednesday: 'closed', thursday: 'closed', friday: 'closed', saturday: 'closed', sunday: 'closed',
}; // prettier-ignore

const store: DialogueStore = {
  id: 'any',
  name: 'Any Store',
  tone: 'plain',
  greeting: {},
  languages: ['en'],
  locale: 'en-US',
  currency: { code: 'USD', exponent: 2 },
  contacts: { email: 'hello@store.example' },
  staff: { hours: week, answersWithinMinutes: 10 },
  hours: week,
  timeZone: 'UTC',
  returns: { days: 30 },
  shipping: { methods: [], cutOff: '12:00' },
  orderNumberPattern: String.raw`^D-\d{5}$`,
};

const product = {
  productId: 'product', title: 'Rain Jacket', price: 10_000, options: [{ name: 'Size', values: ['S', 'M'] }],
  variants: ['S', 'M'].map((Size) => ({ id: `product-${Size}`, options: { Size }, available: true, price: 10_000 })),
}; // prettier-ignore

const line = { lineId: 'line', productId: 'product', variantId: 'product-M', title: 'Rain Jacket', options: { Size: 'M' }, quantity: 1 }; // prettier-ignore

const situations: Record<Situation, { snapshot: Snapshot; surroundings: Partial<Surroundings> }> = {
  'at first': { snapshot: initialSnapshot('en'), surroundings: {} },
  'signed in': { snapshot: initialSnapshot('en'), surroundings: { signedIn: true } },
  'with a product at hand': {
    snapshot: {
      position: 'listening',
      memory: { ...initialSnapshot('en').memory, shown: [product], focus: product },
    },
    surroundings: { cartLines: [line] },
  },
};

export function answers(): Answer[] {
  return intents.map(answerOf);
}

function answerOf(intent: Intent): Answer {
  const names = Object.keys(situations) as Situation[];
  const asked = names.map((situation) => [situation, ask(intent, situation)] as const);
  const first = Object.fromEntries(
    asked.map(([situation, { effect }]) => [situation, nameOf(effect)]),
  ) as Answer['first'];
  const steps = Object.values(first);
  const ofPolicy = steps.some(({ name }) => name === 'find-policy');
  const other = steps.find(({ kind }) => kind !== 'reply');
  const request = asked.map(([, { passedOn }]) => passedOn).find((kind) => kind !== undefined);
  const purpose = purposeOf(intent);
  const ends = purpose === undefined || purpose === 'refund' ? request : kindOf[purpose];
  return {
    intent,
    topic: topicOf(intent),
    action: actionOf(intent),
    first,
    how: ofPolicy
      ? 'policy passage'
      : other?.kind === 'tool' || other?.kind === 'agent'
        ? other.kind
        : 'flow',
    ...(ends === undefined ? {} : { request: ends }),
  };
}

/** Says the intent's own name and gives what the machine then asks for. */
function ask(intent: Intent, situation: Situation): { effect: Effect; passedOn?: string } {
  const { snapshot, surroundings } = situations[situation];
  const text = english.labels.intents[intent];
  const around: Surroundings = {
    page: {}, signedIn: false, cartLines: [], locale: 'en-US', staffPresent: false, ...surroundings,
  }; // prettier-ignore
  const event = { type: 'SAID' as const, messageId: 'message', text, now: 0, surroundings: around };
  const heard = step(snapshot, undefined, event, store);
  const understanding: Understanding = {
    language: 'en', intents: [{ intent, confidence: 0.95 }], slots: {}, query: 'rain jacket', personalData: [], wishes: [], model: 'none',
  }; // prettier-ignore
  const [first] = heard.effects;
  if (!first) throw new Error('words are not heard');
  const understood = { type: 'UNDERSTOOD' as const, effectId: first.id, understanding };
  const done = withoutFirstChance(step(heard.snapshot, heard.turn, understood, store));
  const [effect] = done.effects;
  if (!effect) throw new Error(`${intent} leads to nothing`);
  const passedOn = done.snapshot.memory.pending.at(-1)?.data?.['passOn'];
  return { effect, ...(typeof passedOn === 'string' ? { passedOn } : {}) };
}

/** Some words are first held against the store's pages; here these say nothing, and the words are taken as they were read. */
function withoutFirstChance(result: StepResult): StepResult {
  const [effect] = result.effects;
  if (!effect || effect.kind !== 'tool' || result.snapshot.position !== 'tryingAnswer') return result;
  const data = effect.name === 'find-policy' ? { passages: [] } : { found: false };
  return step(result.snapshot, result.turn, { type: 'TOOL_DONE', effectId: effect.id, data }, store);
}

function nameOf(effect: Effect): { kind: 'tool' | 'agent' | 'reply'; name: string } {
  if (effect.kind === 'tool') return { kind: 'tool', name: effect.name };
  if (effect.kind === 'reply') return { kind: 'reply', name: effect.reply.template };
  return { kind: 'agent', name: 'agent' };
}

/** The action of the transition that the machine takes for the intent's topic. */
function actionOf(intent: Intent): string {
  if (intent === 'talk-to-human') return 'askForMessage';
  const ways = machine.root.states['interpreting']?.always ?? [];
  const way = ways.find((each) => topicIn(each.guard) === topicOf(intent)) ?? ways.at(-1);
  const action: unknown = way?.actions.at(-1);
  if (typeof action === 'string') return action;
  const { type } = (action ?? {}) as { type?: unknown };
  return typeof type === 'string' ? type : '';
}

/** The topic a guard asks for, when it is one that does. */
function topicIn(guard: unknown): unknown {
  const { type, params } = (guard ?? {}) as { type?: unknown; params?: { topic?: unknown } };
  return type === 'isAbout' ? params?.topic : undefined;
}
