import type { AgentCall, AgentStep } from '../agent/agent.ts';
import type { Weighed } from '../shop/shop.ts';
import type { ToolArguments, ToolName } from '../tools/results.ts';
import type { Intent, Slots, Understanding, UnderstandRequest } from '../understanding/understanding.ts';
import type { Part } from '../wire/parts.ts';
import type { DialogueStore, Effect, Surroundings, TurnState } from './dialogue.ts';
import type { Wanted } from './flows/adding.ts';
import type { Memory, Pending, ShownProduct } from './memory.ts';
import type { Quote } from './saying.ts';

/**
 * What the machine sees at one moment: what is remembered, the turn in flight, and the store. A flow takes a scene
 * and gives the next one back; it never changes the one it was given.
 */
export interface Scene {
  memory: Memory;
  turn: Turn;
  store: DialogueStore;
}

/** The states in which the machine waits for the result of one effect. */
type WorkingState =
  | 'searching'
  | 'lookingUpProduct'
  | 'comparing'
  | 'suggesting'
  | 'changingCart'
  | 'reviewingCart'
  | 'checkingOut'
  | 'trackingOrder'
  | 'verifyingClaim'
  | 'readingPolicy'
  /** What a question may be answered by before it is taken as it was read. */
  | 'tryingAnswer'
  | 'listingPromotions'
  | 'leavingMessage'
  | 'callingPerson'
  | 'makingRequest'
  | 'forgetting'
  | 'askingAgent'
  | 'runningAgentTool';

/** What happens next: an effect, and the state that waits for it. `takenBy` names the flow that takes the result. */
export interface Move {
  state: WorkingState | 'understanding' | 'replying';
  effect: Effect;
  takenBy?: string;
  data?: Record<string, unknown>;
}

/** A turn while it runs. JSON. */
export interface Turn extends TurnState {
  text: string;
  surroundings: Surroundings;
  understanding?: Understanding;
  /** What the words say of goods, where the shop can tell. */
  weighed?: Weighed;
  move?: Move;
  /** What the shopper tapped, when the turn began with a tap. */
  choiceId?: string;
  /** The product that the message names, where another is talked about. */
  meant?: ShownProduct;
  /** Set when the words only tell what the goods that were looked for have or are for. */
  property?: 'sought' | 'given-up';
  /** What is asked of goods that no field of theirs tells: "price", "reviews". */
  dealt?: string;
  /** All that was said, where `text` is only what is asked of a thing that was named. */
  said?: string;
  /** What the message asks for, when all of it is what goods are called, come in and are counted by. */
  ordered?: Wanted[];
  /** Set when what is asked for takes the place of what was just put in. */
  replacesLast?: boolean;
  /** Set when the message held something that must not be sent. */
  warning?: 'card' | 'password';
  /** Intents the shopper's words of this turn ask for; cart tools run only on these. */
  asked: Intent[];
  agent?: { steps: AgentStep[]; queue: AgentCall[]; calls: AgentCall[]; results: AgentStep['results'] };
  /** A sentence that must come before the answer, such as "I could not find it by that name". */
  lead?: { template: string; facts: Record<string, unknown>; quote?: Quote };
  /** The filter that was given up for what comes nearest. */
  dropped?: string;
  /** The question of a rule that this message goes on with. */
  goesOnWith?: string;
  /** Wishes of the message that are still to be served, as they were said. */
  waiting?: string[];
  /** What those that were served asked for. */
  served?: Intent[];
  /** What was said of them, which comes before the answer to the last. */
  saidBefore?: { parts: Part[]; speech: string };
  /** Set when the open question was taken up or dropped in this turn and must not be asked again. */
  answered?: boolean;
}

/** Effects a turn may ask for, the reply included. */
export const MAXIMUM_EFFECTS = 12;
/** A question or confirmation left open is void after this long, in milliseconds. */
export const OPEN_QUESTION_LASTS = 10 * 60_000;

const NOWHERE: Surroundings = {
  page: {},
  signedIn: false,
  cartLines: [],
  locale: 'en-US',
  staffPresent: false,
};

/** The turn of a conversation in which nothing is happening. */
export function idleTurn(): Turn {
  return {
    messageId: '',
    now: 0,
    effectsAsked: 0,
    inFlight: [],
    text: '',
    surroundings: NOWHERE,
    asked: [],
  };
}

export function remember(scene: Scene, memory: Partial<Memory>): Scene {
  return { ...scene, memory: { ...scene.memory, ...memory } };
}

export function inTurn(scene: Scene, turn: Partial<Turn>): Scene {
  return { ...scene, turn: { ...scene.turn, ...turn } };
}

export function slotsOf(scene: Scene): Slots {
  return scene.turn.understanding?.slots ?? {};
}

export function queryOf(scene: Scene): string {
  return scene.turn.understanding?.query ?? '';
}

/** The question still open, if any. */
export function openQuestion(scene: Scene): Pending | undefined {
  return scene.memory.pending.at(-1);
}

/** The question still open beside the offer of a person, which only a yes or a no answers. */
export function questionOfGoods({ memory: { pending } }: Scene): Pending | undefined {
  return pending.findLast(({ data }) => data?.['offer'] !== 'person');
}

/** Whether what was said last is as fresh as a question must be for "yes" to count. */
export function isFresh({ memory: { lastReply }, turn: { now } }: Scene): boolean {
  const { at } = lastReply ?? {};
  return at !== undefined && at <= now && now - at < OPEN_QUESTION_LASTS;
}

/** Closes the newest open question. */
export function closeQuestion(scene: Scene): Scene {
  const closed = remember(scene, { pending: scene.memory.pending.slice(0, -1) });
  return inTurn(closed, { answered: true });
}

/** What the shopper began anew makes the open questions void. */
export function closeAllQuestions(scene: Scene): Scene {
  return scene.memory.pending.length === 0 ? scene : remember(scene, { pending: [] });
}

/** Use a tool; `takenBy` names the flow in `continuations.ts` that takes the result. */
export function useTool<Name extends ToolName>(
  scene: Scene,
  state: WorkingState,
  name: Name,
  args: ToolArguments<Name>,
  takenBy: string,
  data?: Record<string, unknown>,
): Scene {
  return ask(scene, { state, effect: { kind: 'tool', id: nextEffectId(scene), name, args }, takenBy, data });
}

/** Ask what the shopper's words mean. */
export function askForUnderstanding(scene: Scene, text: string): Scene {
  const effect: Effect = {
    kind: 'understand',
    id: nextEffectId(scene),
    text,
    expecting: expectingOf(scene),
  };
  return ask(scene, { state: 'understanding', effect });
}

/** Let the agent speak or choose tools. */
export function askAgent(scene: Scene, tools: ToolName[]): Scene {
  const agent = scene.turn.agent ?? { steps: [], queue: [], calls: [], results: [] };
  const effect: Effect = {
    kind: 'ask-agent',
    id: nextEffectId(scene),
    text: scene.turn.text,
    tools,
    steps: agent.steps,
  };
  return ask(inTurn(scene, { agent }), { state: 'askingAgent', effect });
}

/** What a flow noted when it asked for the effect whose result is here. */
export function notedData(scene: Scene): unknown {
  return scene.turn.move?.data ?? {};
}

export function nextEffectId(scene: Scene): string {
  return `${scene.turn.messageId}.${scene.turn.effectsAsked + 1}`;
}

function ask(scene: Scene, move: Move): Scene {
  return inTurn(scene, {
    move,
    effectsAsked: scene.turn.effectsAsked + 1,
    inFlight: [move.effect.id],
  });
}

const EXPECTATIONS: Record<Pending['kind'], UnderstandRequest['expecting']> = {
  variant: 'variant',
  confirmation: 'confirmation',
  'order-number': 'order-number',
  'order-email': 'email',
  'message-for-staff': 'message-for-staff',
  'email-for-staff': 'email',
  clarification: 'clarification',
  'which-product': 'clarification',
  'which-line': 'clarification',
  'request-item': 'clarification',
  'request-words': 'message-for-staff',
};

function expectingOf(scene: Scene): UnderstandRequest['expecting'] {
  const question = openQuestion(scene);
  // "Black?", while the one thing shown is offered, is said of it.
  if (question && question.data?.['offer'] !== 'add') return EXPECTATIONS[question.kind];
  return scene.memory.shown.length > 0 ? 'results-shown' : 'nothing';
}
