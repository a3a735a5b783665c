import { assign, setup } from 'xstate';
import type { DialogueEvent, Effect } from './dialogue.ts';
import { add } from './flows/adding.ts';
import { viewCart } from './flows/cart.ts';
import { takeResult } from './flows/continuations.ts';
import { search } from './flows/finding.ts';
import { hear, hearChoice, takeTap, takeUnderstanding } from './flows/hearing.ts';
import { makeSmallTalk } from './flows/small-talk.ts';
import { topicOf } from './flows/topics.ts';
import type { Topic } from './flows/topics.ts';
import { outOfTime, toolFailed } from './flows/trouble.ts';
import type { Pending } from './memory.ts';
import { inTurn, MAXIMUM_EFFECTS, openQuestion } from './scene.ts';
import type { Move, Scene } from './scene.ts';

/**
 * The conversation. The shopper's words are heard, understood and interpreted; a flow decides what to do; the machine
 * does it (one effect at a time, as data) and goes back to waiting in the state that fits what was asked. Flows are
 * pure functions in flows/; nothing here or there does I/O.
 */

const dialogue = setup({
  types: { context: {} as Scene, events: {} as DialogueEvent },
  guards: {
    /** A flow has decided that this comes next. */
    next: ({ context }, params: { state: Move['state'] }) => context.turn.move?.state === params.state,
    /** The question left open is of this kind. */
    awaits: ({ context }, params: { kind: Pending['kind'] }) => openQuestion(context)?.kind === params.kind,
    isAbout: ({ context }, params: { topic: Topic }) => topicOf(context.turn.intent) === params.topic,
    isSpokenChoice: ({ event }) => event.type === 'CHOSE' && event.choiceId.startsWith('say:'),
    askedTooMuch: ({ context }) =>
      context.turn.effectsAsked >= MAXIMUM_EFFECTS && context.turn.move?.state !== 'replying',
  },
  actions: {
    /** The one action the outside sees: an effect to perform. */
    effect: (_, _params: Effect) => {},
    hear: assign(({ context, event }) => hear(context, as('SAID', event))),
    hearChoice: assign(({ context, event }) => hearChoice(context, as('CHOSE', event))),
    takeTap: assign(({ context, event }) => takeTap(context, as('CHOSE', event))),
    takeUnderstanding: assign(({ context, event }) => takeUnderstanding(context, as('UNDERSTOOD', event))),
    takeResult: assign(({ context, event }) => takeResult(context, as('TOOL_DONE', event).data)),
    explainFailure: assign(({ context, event }) => toolFailed(context, as('TOOL_FAILED', event))),
    fallSilent: assign(({ context }) => inTurn(context, { inFlight: [] })),
    giveUp: assign(({ context }) => outOfTime(context)),
    search: assign(({ context }) => search(context)),
    add: assign(({ context }) => add(context)),
    viewCart: assign(({ context }) => viewCart(context)),
    makeSmallTalk: assign(({ context }) => makeSmallTalk(context)),
  },
});

function as<Type extends DialogueEvent['type']>(
  type: Type,
  event: DialogueEvent,
): Extract<DialogueEvent, { type: Type }> {
  if (event.type !== type) throw new Error(`${event.type} came where ${type} was due`);
  return event as Extract<DialogueEvent, { type: Type }>;
}

const performEffect = {
  type: 'effect',
  params: ({ context }: { context: Scene }): Effect => {
    if (!context.turn.move) throw new Error('nothing to do next');
    return context.turn.move.effect;
  },
} as const;

/** Where the conversation rests: the state that fits the question left open. */
const rest = [
  { guard: { type: 'awaits', params: { kind: 'variant' } }, target: 'choosingVariant' },
  { guard: { type: 'awaits', params: { kind: 'which-product' } }, target: 'choosingProduct' },
  { guard: { type: 'awaits', params: { kind: 'which-line' } }, target: 'choosingLine' },
  { guard: { type: 'awaits', params: { kind: 'confirmation' } }, target: 'confirming' },
  { guard: { type: 'awaits', params: { kind: 'order-number' } }, target: 'verifyingShopper' },
  { guard: { type: 'awaits', params: { kind: 'order-email' } }, target: 'verifyingShopper' },
  { guard: { type: 'awaits', params: { kind: 'message-for-staff' } }, target: 'takingMessage' },
  { guard: { type: 'awaits', params: { kind: 'clarification' } }, target: 'clarifying' },
  { target: 'listening' },
] as const;

/** Waits for one tool; its result or failure goes back to deciding. */
const usingTool = {
  entry: performEffect,
  on: {
    TOOL_DONE: { target: 'deciding', actions: 'takeResult' },
    TOOL_FAILED: { target: 'deciding', actions: 'explainFailure' },
  },
} as const;

export const machine = dialogue.createMachine({
  id: 'dialogue',
  context: () => {
    throw new Error('the dialogue is always resumed from a snapshot');
  },
  initial: 'listening',
  on: {
    SAID: { target: '.understanding', actions: 'hear' },
    CHOSE: [
      { guard: 'isSpokenChoice', target: '.understanding', actions: 'hearChoice' },
      { target: '.interpreting', actions: 'takeTap' },
    ],
    STOPPED: { target: '.settling', actions: 'fallSilent' },
    OUT_OF_TIME: { target: '.apologising', actions: 'giveUp' },
  },
  states: {
    listening: {},
    choosingVariant: {},
    choosingProduct: {},
    choosingLine: {},
    confirming: {},
    verifyingShopper: {},
    takingMessage: {},
    clarifying: {},
    settling: { always: rest },

    understanding: {
      entry: performEffect,
      on: { UNDERSTOOD: { target: 'interpreting', actions: 'takeUnderstanding' } },
    },
    interpreting: {
      always: [
        { guard: { type: 'isAbout', params: { topic: 'finding' } }, target: 'deciding', actions: 'search' },
        { guard: { type: 'isAbout', params: { topic: 'adding' } }, target: 'deciding', actions: 'add' },
        {
          guard: { type: 'isAbout', params: { topic: 'reviewing-cart' } },
          target: 'deciding',
          actions: 'viewCart',
        },
        { target: 'deciding', actions: 'makeSmallTalk' },
      ],
    },
    deciding: {
      always: [
        { guard: 'askedTooMuch', target: 'apologising', actions: 'giveUp' },
        { guard: { type: 'next', params: { state: 'replying' } }, target: 'replying' },
        { guard: { type: 'next', params: { state: 'searching' } }, target: 'searching' },
        { guard: { type: 'next', params: { state: 'lookingUpProduct' } }, target: 'lookingUpProduct' },
        { guard: { type: 'next', params: { state: 'changingCart' } }, target: 'changingCart' },
        { guard: { type: 'next', params: { state: 'reviewingCart' } }, target: 'reviewingCart' },
      ],
    },

    searching: usingTool,
    lookingUpProduct: usingTool,
    changingCart: usingTool,
    reviewingCart: usingTool,

    replying: { entry: performEffect, always: rest },
    apologising: { entry: performEffect, always: rest },
  },
});

/** States between turns: a snapshot may be stored in one of these. */
export const restingStates: readonly string[] = [...rest.map(({ target }) => target), 'withStaff'];
