import type {
  DialogueEvent,
  Effect,
  Reply,
  Snapshot,
  Step,
  StepResult,
  TurnState,
} from '../../../../bot/dialogue/dialogue.ts';
import type { Language } from '../../../../bot/understanding/understanding.ts';

/**
 * A dialogue with the fewest states that exercises everything chat performs: it counts what it was told, fills the
 * cart, verifies orders and asks the agent. The races of a turn are about chat and records, not about wording.
 */

export function rehearsalSnapshot(language: Language): Snapshot {
  return {
    position: 'listening',
    memory: {
      version: 1,
      language,
      shown: [],
      pending: [],
      undo: [],
      declined: [],
      misses: 0,
      greeted: false,
    },
  };
}

const say = (text: string, cart?: unknown): Reply => ({
  parts: [{ kind: 'text', text }, ...(cart ? [{ kind: 'cart' as const, cart: cart as never }] : [])],
  speech: text,
  language: 'en',
  template: 'rehearsal',
});

export const rehearsalStep: Step = (snapshot, before, event) => {
  const turn = turnOf(before, event);
  const effects = effectsOf(turn, event);
  turn.effectsAsked += effects.length;
  const settled = effects.every((effect) => effect.kind === 'reply');
  const done = effects.some((effect) => effect.kind === 'reply');
  // `misses` stands in for "what the dialogue remembers": the number of turns it has answered.
  const memory = done ? { ...snapshot.memory, misses: snapshot.memory.misses + 1 } : snapshot.memory;
  const result: StepResult = {
    snapshot: { position: 'listening', memory },
    turn,
    effects: effects.map((effect) =>
      effect.kind === 'reply' ? { ...effect, reply: numbered(effect.reply, memory.misses) } : effect,
    ),
    settled,
    states: [event.type],
  };
  return result;
};

const numbered = (reply: Reply, count: number): Reply => {
  const [first, ...rest] = reply.parts;
  return first?.kind === 'text'
    ? { ...reply, parts: [{ kind: 'text', text: `${first.text} (#${count})` }, ...rest] }
    : reply;
};

function turnOf(before: TurnState | undefined, event: DialogueEvent): TurnState {
  if (event.type === 'SAID') {
    return { messageId: event.messageId, now: event.now, effectsAsked: 0, inFlight: [], text: event.text };
  }
  if (event.type === 'CHOSE') {
    return { messageId: event.messageId, now: event.now, effectsAsked: 0, inFlight: [], text: event.label };
  }
  return before ?? { messageId: 'none', now: 0, effectsAsked: 0, inFlight: [], text: '' };
}

function effectsOf(turn: TurnState, event: DialogueEvent): Effect[] {
  const id = `${turn.messageId}-${turn.effectsAsked}`;
  const text = String(turn.text);
  switch (event.type) {
    case 'SAID':
    case 'CHOSE':
      return [{ kind: 'understand', id, text, expecting: 'nothing' }];
    case 'UNDERSTOOD':
      return afterUnderstanding(id, text);
    case 'TOOL_DONE':
      return [{ kind: 'reply', id, reply: say(`Done: ${text}`, (event.data as { cart?: unknown }).cart) }];
    case 'TOOL_FAILED':
      return [{ kind: 'reply', id, reply: say(`That failed: ${event.reason}`) }];
    case 'AGENT_CALLED':
      turn.steps = [{ calls: event.calls, results: [] }];
      return [{ kind: 'tool', id, name: 'add-to-cart', args: { variantId: 'v-agent', quantity: 1 } }];
    case 'AGENT_DONE':
      return [{ kind: 'reply', id, reply: say(event.sentences.join(' ')) }];
    case 'AGENT_FAILED':
      return [{ kind: 'reply', id, reply: say('The agent does not answer just now.') }];
    case 'STAFF_LEFT':
      return [{ kind: 'reply', id, reply: say('The assistant again.') }];
    case 'STAFF_UNANSWERED':
      return [{ kind: 'reply', id, reply: say('Nobody came. What should I pass on?') }];
    case 'OUT_OF_TIME':
      return [{ kind: 'reply', id, reply: say('That took too long.') }];
    default:
      return [];
  }
}

function afterUnderstanding(id: string, text: string): Effect[] {
  if (text.startsWith('add ')) {
    return [{ kind: 'tool', id, name: 'add-to-cart', args: { variantId: text.slice(4), quantity: 1 } }];
  }
  if (text.startsWith('verify ')) {
    const [, number = '', email = ''] = text.split(' ');
    return [{ kind: 'tool', id, name: 'verify-order', args: { number, email } }];
  }
  if (text.startsWith('agent')) return [{ kind: 'ask-agent', id, text, tools: ['add-to-cart'], steps: [] }];
  if (text.startsWith('person')) {
    const [, email] = text.split(' ');
    const args = { reason: 'talk-to-human', ...(email === undefined ? {} : { email }) };
    return [{ kind: 'tool', id, name: 'call-person', args }];
  }
  if (text.startsWith('tell staff ')) {
    return [{ kind: 'tool', id, name: 'leave-message', args: { text, topic: 'other' } }];
  }
  if (text.startsWith('address ')) {
    const [, email = '', leftAs = ''] = text.split(' ');
    return [{ kind: 'tool', id, name: 'leave-message', args: { topic: 'other', email, leftAs } }];
  }
  return [{ kind: 'reply', id, reply: say(`You said: ${text}`) }];
}
