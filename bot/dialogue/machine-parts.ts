import { changeLines, changesLines } from './flows/changing-lines.ts';
import { asksOfShownOrder, tellOfShownOrder } from './flows/order-shown.ts';
import { sayLanguages, speaksOtherLanguage } from './flows/other-language.ts';
import { assign, setup } from 'xstate';
import type { DialogueEvent, Effect } from './dialogue.ts';
import { add } from './flows/adding.ts';
import { addsSeveral } from './flows/adding-several.ts';
import { adviseOnShown, asksAdviceOnShown } from './flows/advice.ts';
import { askForLeave, asksLeave } from './flows/asking-leave.ts';
import { answerTo } from './flows/answering.ts';
import { viewCart } from './flows/cart.ts';
import { askToEmpty, changeQuantity, removeLines } from './flows/changing-cart.ts';
import { isUnsure, offerReadings } from './flows/clarifying.ts';
import { compare } from './flows/comparing.ts';
import { takeResult } from './flows/continuations.ts';
import { correct, isCorrection } from './flows/correcting.ts';
import { search } from './flows/finding.ts';
import { askForPerson, makeWay, nobodyCame, takeBack } from './flows/handover.ts';
import { askRules, firstAnswer } from './flows/first-chances.ts';
import { mayBeRule } from './flows/may-be-rule.ts';
import { askOfProduct, mayBeOfProduct } from './flows/of-product.ts';
import { hearComplaint, helpWithAccount } from './flows/asking-people.ts';
import { changeLanguage } from './flows/chat-settings.ts';
import { tellOfVoice } from './flows/voice.ts';
import { askToForget } from './flows/forgetting.ts';
import { askOfOrder } from './flows/requests.ts';
import { hear, hearChoice, listenAlong, takeUnderstanding } from './flows/hearing.ts';
import { askWhichHasMost, measureAsked } from './flows/measuring.ts';
import {
  agentDone,
  agentFailed,
  canGoDirect,
  canTakeFirstWish,
  goesToAgent,
  hasSeveralWishes,
  isVague,
  judgeCalls,
  takeFirstWish,
  talkOpenly,
} from './flows/open-talk.ts';
import { trackOrder } from './flows/orders.ts';
import { checkOut, useCode } from './flows/paying.ts';
import { listPromotions } from './flows/offers.ts';
import { holdsSeveralPlain, isNextDue, takeFirstOfSeveral, takeNextWish } from './flows/one-by-one.ts';
import { estimateDelivery, readPolicy } from './flows/policies.ts';
import { askAboutProduct } from './flows/products.ts';
import { asksWhichIsMost, picksOne, refine, showMore, showPicked } from './flows/refining.ts';
import { makeSmallTalk } from './flows/small-talk.ts';
import { tellAboutStore } from './flows/store-info.ts';
import { findToLiken } from './flows/alike-named.ts';
import { findSimilar, recommend } from './flows/suggesting.ts';
import { asksRange, tellRange } from './flows/range.ts';
import { asksAboutSales, tellSales } from './flows/sales.ts';
import { changeAsSaid, changesAsSaid } from './flows/changing-as-said.ts';
import { asksToSwap, swap } from './flows/swapping.ts';
import { takeTap, takeUpTap } from './flows/tapping.ts';
import { topicOf } from './flows/topics.ts';
import type { Topic } from './flows/topics.ts';
import { outOfTime, stopShort, toolFailed } from './flows/trouble.ts';
import { cancel } from './flows/undoing.ts';
import { asksForUsual, findUsual } from './flows/usual.ts';
import { takeVersion, versionMeant } from './flows/versions.ts';
import type { Pending } from './memory.ts';
import { closeAllQuestions, inTurn, MAXIMUM_EFFECTS, openQuestion } from './scene.ts';
import type { Move, Scene } from './scene.ts';

/** What the machine is put together from: its guards and actions by name. Each calls a flow; none decides by itself. */

export const dialogue = setup({
  types: { context: {} as Scene, events: {} as DialogueEvent },
  guards: {
    /** A flow has decided that this comes next. */
    next: ({ context }, params: { state: Move['state'] }) => context.turn.move?.state === params.state,
    /** The question left open is of this kind. */
    awaits: ({ context }, params: { kind: Pending['kind'] }) => openQuestion(context)?.kind === params.kind,
    isAbout: ({ context }, params: { topic: Topic }) => topicOf(context.turn.intent) === params.topic,
    holdsSeveralPlain: ({ context, event }) => holdsSeveralPlain(context, as('UNDERSTOOD', event)),
    isNextDue: ({ context }) => isNextDue(context),
    isSpokenChoice: ({ event }) => event.type === 'CHOSE' && event.choiceId.startsWith('say:'),
    addsSeveral: ({ context }) => addsSeveral(context),
    changesLines: ({ context }) => changesLines(context),
    asksOfShownOrder: ({ context }) => asksOfShownOrder(context),
    asksToSwap: ({ context }) => asksToSwap(context),
    speaksOtherLanguage: ({ context }) => speaksOtherLanguage(context),
    asksLeave: ({ context }) => asksLeave(context),
    asksForUsual: ({ context }) => asksForUsual(context),
    asksRange: ({ context }) => asksRange(context),
    asksAboutSales: ({ context }) => asksAboutSales(context),
    isTap: ({ context }) => context.turn.choiceId !== undefined,
    changesAsSaid: ({ context }) => changesAsSaid(context),
    ordersGoods: ({ context }) => context.turn.ordered !== undefined,
    answersOpenQuestion: ({ context }) => answerTo(context) !== undefined,
    asksForPerson: ({ context }) => context.turn.intent === 'talk-to-human' && !isUnsure(context),
    goesToAgent: ({ context }) => goesToAgent(context),
    canGoDirect: ({ context }) => canGoDirect(context),
    isCorrection: ({ context }) => isCorrection(context),
    asksWhichIsMost: ({ context }) => asksWhichIsMost(context),
    asksWhichHasMost: ({ context }) => measureAsked(context) !== undefined,
    asksAdviceOnShown: ({ context }) => asksAdviceOnShown(context),
    mayBeOfProduct: ({ context }) => mayBeOfProduct(context),
    /** Several sentences about what is talked about: read as one question before the agent takes them apart. */
    saysMoreOfProduct: ({ context }) => goesToAgent(context) && mayBeOfProduct(context),
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
    takeFirstOfSeveral: assign(({ context, event }) => takeFirstOfSeveral(context, as('UNDERSTOOD', event))),
    takeNextWish: assign(({ context }) => takeNextWish(context)),
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
    tellRange: assign(({ context }) => tellRange(context)),
    tellSales: assign(({ context }) => tellSales(context)),
    sayLanguages: assign(({ context }) => sayLanguages(context)),
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
    askForPerson: assign(({ context }) => askForPerson(context)),
    makeWay: assign(({ context }) => makeWay(context)),
    takeBack: assign(({ context, event }) => takeBack(context, as('STAFF_LEFT', event))),
    nobodyCame: assign(({ context, event }) => nobodyCame(context, as('STAFF_UNANSWERED', event))),
    talkOpenly: assign(({ context }) => talkOpenly(context)),
    /** What the shopper begins anew makes open questions void. */
    dropOpenQuestions: assign(({ context }) => closeAllQuestions(context)),

    changeLines: assign(({ context }) => changeLines(context)),
    tellOfShownOrder: assign(({ context }) => tellOfShownOrder(context)),
    search: assign(({ context }) => search(context)),
    takeVersion: assign(({ context }) => takeVersion(context)),
    pickOne: assign(({ context }) => askAboutProduct(inTurn(context, { intent: 'product-details' }))),
    refine: assign(({ context }) => refine(context)),
    showMore: assign(({ context }) => showMore(context)),
    findSimilar: assign(({ context }) => findToLiken(context) ?? findSimilar(context)),
    recommend: assign(({ context }) => recommend(context)),
    compare: assign(({ context }) => compare(context)),
    askAboutProduct: assign(({ context }) => askAboutProduct(context)),
    changeAsSaid: assign(({ context }) => changeAsSaid(context)),
    add: assign(({ context }) => add(context)),
    removeLines: assign(({ context }) => removeLines(context)),
    changeQuantity: assign(({ context }) => changeQuantity(context)),
    swap: assign(({ context }) => swap(context)),
    askForLeave: assign(({ context }) => askForLeave(context)),
    viewCart: assign(({ context }) => viewCart(context)),
    askToEmpty: assign(({ context }) => askToEmpty(context)),
    useCode: assign(({ context }) => useCode(context)),
    checkOut: assign(({ context }) => checkOut(context)),
    cancel: assign(({ context }) => cancel(context)),
    findUsual: assign(({ context }) => findUsual(context)),
    askOfOrder: assign(({ context }) => askOfOrder(context)),
    helpWithAccount: assign(({ context }) => helpWithAccount(context)),
    askToForget: assign(({ context }) => askToForget(context)),
    hearComplaint: assign(({ context }) => hearComplaint(context)),
    tellOfVoice: assign(({ context }) => tellOfVoice(context)),
    changeLanguage: assign(({ context }) => changeLanguage(context)),
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

/** Entering a state that waits for something asks for it. */
export const performEffect = {
  type: 'effect',
  params: ({ context }: { context: Scene }): Effect => {
    if (!context.turn.move) throw new Error('nothing to do next');
    return context.turn.move.effect;
  },
} as const;
