import { assign, setup } from 'xstate';
import type { DialogueEvent, Effect } from './dialogue.ts';
import { add } from './flows/adding.ts';
import { adviseOnShown, asksAdviceOnShown } from './flows/advice.ts';
import { answerTo } from './flows/answering.ts';
import { viewCart } from './flows/cart.ts';
import { askToEmpty, changeQuantity, removeLines } from './flows/changing-cart.ts';
import { isUnsure, offerReadings } from './flows/clarifying.ts';
import { compare } from './flows/comparing.ts';
import { takeResult } from './flows/continuations.ts';
import { correct, isCorrection } from './flows/correcting.ts';
import { search } from './flows/finding.ts';
import { askOfProduct, askRules, firstAnswer, mayBeOfProduct, mayBeRule } from './flows/first-chances.ts';
import { askForMessage } from './flows/handover.ts';
import { hear, hearChoice, listenAlong, takeUnderstanding } from './flows/hearing.ts';
import { askWhichHasMost, measureAsked } from './flows/measuring.ts';
import {
  agentDone,
  agentFailed,
  canTakeFirstWish,
  hasSeveralWishes,
  isVague,
  judgeCalls,
  takeFirstWish,
  talkOpenly,
} from './flows/open-talk.ts';
import { trackOrder } from './flows/orders.ts';
import { checkOut, useCode } from './flows/paying.ts';
import { estimateDelivery, listPromotions, readPolicy } from './flows/policies.ts';
import { askAboutProduct } from './flows/products.ts';
import { asksWhichIsMost, picksOne, refine, showMore, showPicked } from './flows/refining.ts';
import { makeSmallTalk } from './flows/small-talk.ts';
import { tellAboutStore } from './flows/store-info.ts';
import { findSimilar, recommend } from './flows/suggesting.ts';
import { takeTap, takeUpTap } from './flows/tapping.ts';
import { topicOf } from './flows/topics.ts';
import type { Topic } from './flows/topics.ts';
import { outOfTime, stopShort, toolFailed } from './flows/trouble.ts';
import { cancel } from './flows/undoing.ts';
import { takeVersion, versionMeant } from './flows/versions.ts';
import type { Pending } from './memory.ts';
import { closeAllQuestions, inTurn, MAXIMUM_EFFECTS, openQuestion } from './scene.ts';
import type { Move, Scene } from './scene.ts';

/**
 * The conversation. The shopper's words are heard, understood and interpreted; a flow decides what to do; the machine
 * does it (one effect at a time, as data) and goes back to waiting in the state that fits the question left open.
 * Flows are pure functions in flows/; nothing here or there does I/O, reads a clock or rolls dice.
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
    isTap: ({ context }) => context.turn.choiceId !== undefined,
    answersOpenQuestion: ({ context }) => answerTo(context) !== undefined,
    asksForPerson: ({ context }) => context.turn.intent === 'talk-to-human' && !isUnsure(context),
    isCorrection: ({ context }) => isCorrection(context),
    asksWhichIsMost: ({ context }) => asksWhichIsMost(context),
    asksWhichHasMost: ({ context }) => measureAsked(context) !== undefined,
    asksAdviceOnShown: ({ context }) => asksAdviceOnShown(context),
    mayBeOfProduct: ({ context }) => mayBeOfProduct(context),
    mayBeRule: ({ context }) => mayBeRule(context),
    answersFirst: ({ context, event }) => firstAnswer(context, as('TOOL_DONE', event).data) !== undefined,
    isUnsure: ({ context }) => isUnsure(context),
    hasSeveralWishes: ({ context }) => hasSeveralWishes(context),
    picksOne: ({ context }) => topicOf(context.turn.intent) === 'finding' && picksOne(context),
    canTakeFirstWish: ({ context }) => canTakeFirstWish(context),
    isVague: ({ context }) => isVague(context),
    namesVersion: ({ context }) => versionMeant(context) !== undefined,
    askedTooMuch: ({ context }) =>
      context.turn.effectsAsked >= MAXIMUM_EFFECTS && context.turn.move?.state !== 'replying',
  },
  actions: {
    /** The one action the outside sees: an effect to perform. */
    effect: (_scene, _params: Effect) => {},

    hear: assign(({ context, event }) => hear(context, as('SAID', event))),
    hearChoice: assign(({ context, event }) => hearChoice(context, as('CHOSE', event))),
    takeTap: assign(({ context, event }) => takeTap(context, as('CHOSE', event))),
    takeUnderstanding: assign(({ context, event }) => takeUnderstanding(context, as('UNDERSTOOD', event))),
    takeResult: assign(({ context, event }) => takeResult(context, as('TOOL_DONE', event).data)),
    explainFailure: assign(({ context, event }) => toolFailed(context, as('TOOL_FAILED', event))),
    judgeCalls: assign(({ context, event }) => judgeCalls(context, as('AGENT_CALLED', event))),
    speakForAgent: assign(({ context, event }) => agentDone(context, as('AGENT_DONE', event))),
    takeFirstWish: assign(({ context }) => takeFirstWish(context)),
    doWithoutAgent: assign(({ context }) => agentFailed(context)),
    listenAlong: assign(({ context, event }) => listenAlong(context, event)),
    fallSilent: assign(({ context }) => inTurn(context, { inFlight: [] })),
    stopShort: assign(({ context }) => stopShort(context)),
    giveUp: assign(({ context, event }) => outOfTime(context, as('OUT_OF_TIME', event))),

    takeUpAnswer: assign(({ context }) => answerTo(context)?.() ?? context),
    takeUpTap: assign(({ context }) => takeUpTap(context)),
    showPicked: assign(({ context }) => showPicked(context)),
    askWhichHasMost: assign(({ context }) => askWhichHasMost(context)),
    adviseOnShown: assign(({ context }) => adviseOnShown(context)),
    takeFirstAnswer: assign(
      ({ context, event }) => firstAnswer(context, as('TOOL_DONE', event).data) ?? context,
    ),
    takeAsRead: assign(({ context }) => inTurn(context, { inFlight: [] })),
    askOfProduct: assign(({ context }) => askOfProduct(context)),
    askRules: assign(({ context }) => askRules(context)),
    offerReadings: assign(({ context }) => offerReadings(context)),
    correct: assign(({ context }) => correct(context)),
    askForMessage: assign(({ context }) => askForMessage(context)),
    talkOpenly: assign(({ context }) => talkOpenly(context)),
    /** What the shopper begins anew makes open questions void. */
    dropOpenQuestions: assign(({ context }) => closeAllQuestions(context)),

    search: assign(({ context }) => search(context)),
    takeVersion: assign(({ context }) => takeVersion(context)),
    pickOne: assign(({ context }) => askAboutProduct(inTurn(context, { intent: 'product-details' }))),
    refine: assign(({ context }) => refine(context)),
    showMore: assign(({ context }) => showMore(context)),
    findSimilar: assign(({ context }) => findSimilar(context)),
    recommend: assign(({ context }) => recommend(context)),
    compare: assign(({ context }) => compare(context)),
    askAboutProduct: assign(({ context }) => askAboutProduct(context)),
    add: assign(({ context }) => add(context)),
    removeLines: assign(({ context }) => removeLines(context)),
    changeQuantity: assign(({ context }) => changeQuantity(context)),
    viewCart: assign(({ context }) => viewCart(context)),
    askToEmpty: assign(({ context }) => askToEmpty(context)),
    useCode: assign(({ context }) => useCode(context)),
    checkOut: assign(({ context }) => checkOut(context)),
    cancel: assign(({ context }) => cancel(context)),
    trackOrder: assign(({ context }) => trackOrder(context)),
    estimateDelivery: assign(({ context }) => estimateDelivery(context)),
    readPolicy: assign(({ context }) => readPolicy(context)),
    tellAboutStore: assign(({ context }) => tellAboutStore(context)),
    listPromotions: assign(({ context }) => listPromotions(context)),
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

function about(topic: Topic) {
  return { type: 'isAbout', params: { topic } } as const;
}

function next<State extends Move['state']>(state: State) {
  return { guard: { type: 'next', params: { state } }, target: state } as const;
}

function awaits<State extends string>(kind: Pending['kind'], target: State) {
  return { guard: { type: 'awaits', params: { kind } }, target } as const;
}

/** Where the conversation rests: the state that fits the question left open. */
const rest = [
  awaits('variant', 'choosingVariant'),
  awaits('which-product', 'choosingProduct'),
  awaits('which-line', 'choosingLine'),
  awaits('confirmation', 'confirming'),
  awaits('order-number', 'verifyingShopper'),
  awaits('order-email', 'verifyingShopper'),
  awaits('message-for-staff', 'takingMessage'),
  awaits('clarification', 'clarifying'),
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
    STAFF_JOINED: { target: '.withStaff', actions: 'fallSilent' },
    STAFF_LEFT: { target: '.settling', actions: 'fallSilent' },
  },
  states: {
    // Between turns: nothing is asked, or one question is open.
    listening: {},
    clarifying: {},
    choosingProduct: {},
    choosingVariant: {},
    choosingLine: {},
    confirming: {},
    verifyingShopper: {},
    takingMessage: {},
    /** A person of the store has the conversation; the bot only keeps count. */
    withStaff: {
      on: {
        SAID: { actions: 'listenAlong' },
        CHOSE: { actions: 'listenAlong' },
        STOPPED: { actions: 'fallSilent' },
      },
    },
    settling: { always: rest },

    understanding: {
      entry: performEffect,
      on: { UNDERSTOOD: { target: 'interpreting', actions: 'takeUnderstanding' } },
    },

    /** What the message means in this conversation; the first that fits. */
    interpreting: {
      always: [
        { guard: 'isTap', target: 'deciding', actions: 'takeUpTap' },
        { guard: 'answersOpenQuestion', target: 'deciding', actions: 'takeUpAnswer' },
        { guard: 'isCorrection', target: 'deciding', actions: ['dropOpenQuestions', 'correct'] },
        { guard: 'asksForPerson', target: 'deciding', actions: 'askForMessage' },
        { guard: 'namesVersion', target: 'deciding', actions: ['dropOpenQuestions', 'takeVersion'] },
        { guard: 'asksWhichIsMost', target: 'deciding', actions: 'showPicked' },
        { guard: 'asksWhichHasMost', target: 'deciding', actions: ['dropOpenQuestions', 'askWhichHasMost'] },
        { guard: 'asksAdviceOnShown', target: 'deciding', actions: ['dropOpenQuestions', 'adviseOnShown'] },
        { guard: 'mayBeOfProduct', target: 'deciding', actions: 'askOfProduct' },
        { guard: 'mayBeRule', target: 'deciding', actions: 'askRules' },
        { guard: 'isUnsure', target: 'deciding', actions: 'offerReadings' },
        { guard: 'hasSeveralWishes', target: 'deciding', actions: ['dropOpenQuestions', 'talkOpenly'] },
        { guard: 'isVague', target: 'deciding', actions: ['dropOpenQuestions', 'talkOpenly'] },
        { guard: 'picksOne', target: 'deciding', actions: 'pickOne' },
        // New business: what was open before is void.
        { guard: about('finding'), target: 'deciding', actions: ['dropOpenQuestions', 'search'] },
        { guard: about('refining'), target: 'deciding', actions: ['dropOpenQuestions', 'refine'] },
        { guard: about('more'), target: 'deciding', actions: ['dropOpenQuestions', 'showMore'] },
        { guard: about('similar'), target: 'deciding', actions: ['dropOpenQuestions', 'findSimilar'] },
        { guard: about('recommending'), target: 'deciding', actions: ['dropOpenQuestions', 'recommend'] },
        { guard: about('comparing'), target: 'deciding', actions: ['dropOpenQuestions', 'compare'] },
        { guard: about('adding'), target: 'deciding', actions: ['dropOpenQuestions', 'add'] },
        { guard: about('removing'), target: 'deciding', actions: ['dropOpenQuestions', 'removeLines'] },
        { guard: about('quantity'), target: 'deciding', actions: ['dropOpenQuestions', 'changeQuantity'] },
        { guard: about('emptying'), target: 'deciding', actions: ['dropOpenQuestions', 'askToEmpty'] },
        { guard: about('checkout'), target: 'deciding', actions: ['dropOpenQuestions', 'checkOut'] },
        // Digressions: answered, then the open question is asked again.
        { guard: about('products'), target: 'deciding', actions: 'askAboutProduct' },
        { guard: about('viewing-cart'), target: 'deciding', actions: 'viewCart' },
        { guard: about('coupon'), target: 'deciding', actions: 'useCode' },
        { guard: about('orders'), target: 'deciding', actions: 'trackOrder' },
        { guard: about('delivery'), target: 'deciding', actions: 'estimateDelivery' },
        { guard: about('policies'), target: 'deciding', actions: 'readPolicy' },
        { guard: about('store'), target: 'deciding', actions: 'tellAboutStore' },
        { guard: about('promotions'), target: 'deciding', actions: 'listPromotions' },
        { guard: about('cancelling'), target: 'deciding', actions: 'cancel' },
        { target: 'deciding', actions: 'makeSmallTalk' },
      ],
    },

    /** A flow has decided; the state says what is being done. */
    deciding: {
      always: [
        { guard: 'askedTooMuch', target: 'apologising', actions: 'stopShort' },
        next('replying'),
        next('tryingAnswer'),
        next('searching'),
        next('lookingUpProduct'),
        next('comparing'),
        next('suggesting'),
        next('changingCart'),
        next('reviewingCart'),
        next('checkingOut'),
        next('trackingOrder'),
        next('verifyingClaim'),
        next('readingPolicy'),
        next('listingPromotions'),
        next('leavingMessage'),
        next('runningAgentTool'),
        next('askingAgent'),
      ],
    },

    /** The store's pages or the product in hand are asked first; without an answer the words are taken as they were read. */
    tryingAnswer: {
      entry: performEffect,
      on: {
        TOOL_DONE: [
          { guard: 'answersFirst', target: 'deciding', actions: 'takeFirstAnswer' },
          { target: 'interpreting', actions: 'takeAsRead' },
        ],
        TOOL_FAILED: { target: 'interpreting', actions: 'takeAsRead' },
      },
    },
    searching: usingTool,
    lookingUpProduct: usingTool,
    comparing: usingTool,
    suggesting: usingTool,
    changingCart: usingTool,
    reviewingCart: usingTool,
    checkingOut: usingTool,
    trackingOrder: usingTool,
    verifyingClaim: usingTool,
    readingPolicy: usingTool,
    listingPromotions: usingTool,
    leavingMessage: usingTool,
    runningAgentTool: usingTool,
    askingAgent: {
      entry: performEffect,
      on: {
        AGENT_CALLED: { target: 'deciding', actions: 'judgeCalls' },
        AGENT_DONE: { target: 'deciding', actions: 'speakForAgent' },
        AGENT_FAILED: [
          { guard: 'canTakeFirstWish', target: 'interpreting', actions: 'takeFirstWish' },
          { target: 'deciding', actions: 'doWithoutAgent' },
        ],
      },
    },

    replying: { entry: performEffect, always: rest },
    apologising: { entry: performEffect, always: rest },
  },
});

/** States between turns: a snapshot may be stored in one of these. */
export const restingStates: readonly string[] = [...rest.map(({ target }) => target), 'withStaff'];
