import type { Topic } from './flows/topics.ts';
import { dialogue, performEffect } from './machine-parts.ts';
import type { Pending } from './memory.ts';
import type { Move } from './scene.ts';

/**
 * The conversation. The shopper's words are heard, understood and interpreted; a flow decides what to do; the machine
 * does it (one effect at a time, as data) and goes back to waiting in the state that fits the question left open.
 * Flows are pure functions in flows/; nothing here or there does I/O, reads a clock or rolls dice.
 */

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
  awaits('email-for-staff', 'takingMessage'),
  awaits('request-item', 'detailingRequest'),
  awaits('request-words', 'detailingRequest'),
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
    STAFF_JOINED: { target: '.withStaff', actions: 'makeWay' },
    STAFF_LEFT: { target: '.deciding', actions: 'takeBack' },
    STAFF_UNANSWERED: { target: '.deciding', actions: 'nobodyCame' },
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
    /** A request to the store's people lacks its item, its version or its words. */
    detailingRequest: {},
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
      on: {
        UNDERSTOOD: [
          { guard: 'holdsSeveralPlain', target: 'deciding', actions: 'takeFirstOfSeveral' },
          { target: 'interpreting', actions: 'takeUnderstanding' },
        ],
      },
    },

    /** What the message means in this conversation; the first that fits. */
    interpreting: {
      always: [
        { guard: 'isTap', target: 'deciding', actions: 'takeUpTap' },
        { guard: 'changesAsSaid', target: 'deciding', actions: ['dropOpenQuestions', 'changeAsSaid'] },
        { guard: 'ordersGoods', target: 'deciding', actions: ['dropOpenQuestions', 'add'] },
        { guard: 'answersOpenQuestion', target: 'deciding', actions: 'takeUpAnswer' },
        { guard: 'asksForPerson', target: 'deciding', actions: 'askForPerson' },
        { guard: 'asksRange', target: 'deciding', actions: ['dropOpenQuestions', 'tellRange'] },
        { guard: 'saysMoreOfProduct', target: 'deciding', actions: 'askOfProduct' },
        { guard: 'goesToAgent', target: 'deciding', actions: ['dropOpenQuestions', 'talkOpenly'] },
        { guard: 'changesLines', target: 'deciding', actions: ['dropOpenQuestions', 'changeLines'] },
        { guard: 'asksOfShownOrder', target: 'deciding', actions: 'tellOfShownOrder' },
        { guard: 'isCorrection', target: 'deciding', actions: ['dropOpenQuestions', 'correct'] },
        { guard: 'speaksOtherLanguage', target: 'deciding', actions: 'sayLanguages' },
        { guard: 'asksLeave', target: 'deciding', actions: 'askForLeave' },
        { guard: 'asksForUsual', target: 'deciding', actions: 'findUsual' },
        { guard: 'asksAboutSales', target: 'deciding', actions: ['dropOpenQuestions', 'tellSales'] },
        { guard: 'asksToSwap', target: 'deciding', actions: ['dropOpenQuestions', 'swap'] },
        { guard: 'addsSeveral', target: 'deciding', actions: ['dropOpenQuestions', 'add'] },
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
        { guard: about('requests'), target: 'deciding', actions: 'askOfOrder' },
        { guard: about('account'), target: 'deciding', actions: 'helpWithAccount' },
        { guard: about('forgetting'), target: 'deciding', actions: 'askToForget' },
        { guard: about('complaining'), target: 'deciding', actions: 'hearComplaint' },
        { guard: about('voice'), target: 'deciding', actions: 'tellOfVoice' },
        { guard: about('language'), target: 'deciding', actions: 'changeLanguage' },
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
        { guard: 'isNextDue', target: 'understanding', actions: 'takeNextWish' },
        next('replying'),
        next('understanding'),
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
        next('callingPerson'),
        next('makingRequest'),
        next('forgetting'),
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
    callingPerson: usingTool,
    makingRequest: usingTool,
    forgetting: usingTool,
    runningAgentTool: usingTool,
    askingAgent: {
      entry: performEffect,
      on: {
        AGENT_CALLED: { target: 'deciding', actions: 'judgeCalls' },
        AGENT_DONE: { target: 'deciding', actions: 'speakForAgent' },
        AGENT_FAILED: [
          { guard: 'canTakeFirstWish', target: 'interpreting', actions: 'takeFirstWish' },
          { guard: 'canGoDirect', target: 'interpreting', actions: 'takeAsRead' },
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
