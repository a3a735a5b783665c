import type { ToolArguments } from '../../tools/results.ts';
import type { Intent } from '../../understanding/understanding.ts';
import { everyKnown } from '../known-products.ts';
import { resolveLines } from '../line-references.ts';
import type { Pending, ShownProduct } from '../memory.ts';
import { changeWords } from '../replies/change-words.ts';
import { courseWords } from '../replies/course-words.ts';
import { catalogueOf } from '../replies/index.ts';
import { orderWords } from '../replies/order-words.ts';
import { say } from '../say.ts';
import { closeQuestion, inTurn, openQuestion, queryOf, remember, slotsOf, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf, stem, wordsOf } from '../words.ts';
import { productAnswer } from './answering-product.ts';
import { keepsWhatIsThere, variantAnswer } from './answering-version.ts';
import type { Adding } from './adding.ts';
import { addsSeveral } from './adding-several.ts';
import { setQuantity, takeLine } from './changing-cart.ts';
import { isCorrection } from './correcting.ts';
import { emailAnswer, messageAnswer, numberAnswer } from './answering-service.ts';
import { answerAddress, askForPerson } from './handover.ts';
import { correctedRequest, itemAnswer, orderAnswer, wordsAnswer } from './answering-requests.ts';
import { sendRequest } from './confirming-request.ts';
import { proofAnswer, sendData } from './deleting-data.ts';
import { forgetAll } from './forgetting.ts';
import { draftOf, type Draft } from './request-draft.ts';
import { lookUp } from './request-order.ts';
import { lostAnswer } from './not-knowing.ts';
import { asksSomethingElse, talksBeside } from './own-questions.ts';
import { isOnlyVersion, keepingWhatIsIn } from './order-again.ts';
import { addOffered } from './offering-shown.ts';
import { anotherQuantity, withQuantity } from './offered-quantity.ts';
import { versionWords } from './option-words.ts';
import { plainAnswer } from './plain-answer.ts';
import { applyCode } from './paying.ts';
import { namesOnlyVersion } from './versions.ts';
import {
  heardFigure,
  heardWrong,
  readBackAgain,
  readsBack,
  removeHeard,
  versionPutRight,
} from './reading-back.ts';

/** Reading a message as the answer to the question the bot has open. */

type Answer = (() => Scene) | undefined;

/** What answers the open question, or undefined when the message is about something else. */
export function answerTo(scene: Scene): Answer {
  const question = openQuestion(scene);
  if (!question) return undefined;
  // Asking for a person is obeyed from any state; only the message to that person may itself ask for one.
  const forStaff =
    question.kind === 'message-for-staff' || (question.kind === 'request-words' && tellsMore(scene));
  if (scene.turn.intent === 'talk-to-human' && !forStaff) return undefined;
  const closed = closeQuestion(scene);
  const lost = lostAnswer(scene, closed, question);
  if (lost) return lost;
  const readers: Record<Pending['kind'], () => Answer> = {
    // "Do you have soya?" is no order: nothing is put into a cart on a question.
    variant: () =>
      takesItOut(scene) ||
      (plainAnswer(scene, question) === undefined &&
        ((asksSomethingElse(scene) && !namesOffered(scene, question)) ||
          talksBeside(scene, question) ||
          isQuestion(scene) ||
          addsSeveral(scene) ||
          keepingWhatIsIn(scene) !== undefined ||
          keepsWhatIsThere(scene, question)))
        ? undefined
        : variantAnswer(scene, closed, question),
    confirmation: () =>
      confirmationAnswer(scene, closed, question) ??
      versionPutRight(scene, closed, question) ??
      correctedRequest(scene, closed, question),
    'order-number': () =>
      whyAnswer(scene) ??
      proofAnswer(scene, closed, question) ??
      (draftOf(question) ? orderAnswer(scene, closed, question) : numberAnswer(scene, closed, question)),
    'order-email': () =>
      whyAnswer(scene) ??
      proofAnswer(scene, closed, question) ??
      (draftOf(question) ? orderAnswer(scene, closed, question) : emailAnswer(scene, closed, question)),
    'message-for-staff': () => messageAnswer(scene, closed, question),
    'email-for-staff': () => answerAddress(scene, closed),
    clarification: () => detailAnswer(scene, closed, question),
    'which-product': () => productAnswer(scene, closed, question),
    'which-line': () => lineAnswer(scene, closed, question),
    'request-item': () => itemAnswer(scene, closed, question),
    'request-words': () => wordsAnswer(scene, closed, question),
  };
  // An unknown kind is from a newer version of memory; it cannot be answered here.
  return readers[question.kind]?.() ?? answerBelow(scene, question) ?? refusal(scene, closed, question);
}

/** "Take the grey one out", while a colour is asked for: of what lies in the cart. */
const takesItOut = ({ memory, turn: { text, surroundings } }: Scene): boolean =>
  surroundings.cartLines.length > 0 && changeWords(memory.language).takesItOut.test(text);

/** "Why do you need that": told, and the question stays open. */
function whyAnswer(scene: Scene): Answer {
  const { text } = scene.turn;
  const { orderId, email } = slotsOf(scene);
  const { asksWhy } = courseWords(scene.memory.language);
  const asks = asksWhy.test(text) && wordsOf(text).length <= MOST_OF_A_CALL;
  return asks && (orderId ?? email) === undefined ? () => say(scene, 'why-proof', {}) : undefined;
}

/** "Ink", when a person was offered after "is it soft": it answers the question that had been open before. */
function answerBelow(scene: Scene, { data }: Pending): Answer {
  const { pending } = scene.memory;
  const below = pending.at(-2);
  if (data?.['offer'] !== 'person' || below?.kind !== 'variant') return undefined;
  return answerTo(remember(scene, { pending: pending.slice(0, -1) }));
}

/** "I want a person" alone asks for one; with what it is about beside it, it is the message. */
function tellsMore({ turn, memory }: Scene): boolean {
  const { asksForPerson } = catalogueOf(memory.language).words;
  return !asksForPerson.test(turn.text) || wordsOf(turn.text).length > MOST_OF_A_CALL;
}

const MOST_OF_A_CALL = 9;

/** "No", "never mind": the subject is over, and what was offered is not offered again. */
function refusal(scene: Scene, closed: Scene, question: Pending): Answer {
  const { undo } = catalogueOf(scene.memory.language).words;
  const { intent, text } = scene.turn;
  const refuses = intent === 'deny' || (intent === 'cancel-that' && !undo.test(text));
  const givesUp = changeWords(scene.memory.language).givesUp.test(text);
  // "No, leave it, the blue is quite nice really" asks for nothing in blue.
  if (!refuses || (isCorrection(scene) && !(givesUp && question.kind === 'confirmation'))) return undefined;
  // "Yes exactly that, I want a new one" refuses nothing, whatever it was read as.
  const settles = courseWords(scene.memory.language).settlesOn.test(text) && !givesUp;
  if (intent === 'deny' && settles) return undefined;
  if (readsBack(question)) return () => heardWrong(closed, question);
  return () => {
    const offer = question.kind === 'message-for-staff' ? 'person' : question.data?.['offer'];
    const { declined } = closed.memory;
    const noted =
      typeof offer === 'string' && !declined.includes(offer) ? [...declined, offer].slice(-10) : declined;
    return say(remember(closed, { declined: noted }), 'all-right', {});
  };
}

/** "The 256 GB one" is an answer where 256 GB was offered, whatever else it might be. */
function namesOffered(scene: Scene, { data }: Pending): boolean {
  const { values = [], option = '', productId } = (data ?? {}) as { values?: string[]; option?: string; productId?: string }; // prettier-ignore
  const product = everyKnown(scene).find((each) => each.productId === productId);
  // Whole versions were offered: "na schön, dann in Terrakotta", "two of the 1 kg bag".
  if (
    product &&
    (isOnlyVersion(scene, product) || namesOnlyVersion(scene, product) || namesPackedVersion(scene, product))
  )
    return true;
  const offered = contentOf(scene, `${values.join(' ')} ${option}`);
  const said = contentOf(scene, queryOf(scene));
  return said.length > 0 && said.every((word) => offered.includes(word));
}

/** "The 1 kg bag": beside the version only a word that counts or packs. */
function namesPackedVersion(scene: Scene, product: ShownProduct): boolean {
  const version = versionWords(scene, product);
  const { beside } = orderWords(scene.memory.language);
  const said = wordsOf(queryOf(scene));
  return version.length > 0 && said.every((word) => version.includes(stem(word)) || beside.has(word));
}

function isQuestion(scene: Scene): boolean {
  return catalogueOf(scene.memory.language).words.asks.test(scene.turn.text.trim());
}

/** "Yes" counts only as the direct answer: the last reply must have asked. */
function confirmationAnswer(scene: Scene, closed: Scene, question: Pending): Answer {
  if (scene.memory.lastReply?.asks !== true) return undefined;
  const quantity = anotherQuantity(scene, question);
  if (quantity === undefined)
    return scene.turn.intent === 'affirm' && !saysMore(scene, question)
      ? () => confirmed(closed, question)
      : undefined;
  const other = withQuantity(question, quantity);
  return () => (heardFigure(scene) ? readBackAgain(closed, other) : undefined) ?? confirmed(closed, other);
}

/** "Ok 1x", "100g please" after "shall I ask a person?" speak of the goods, and agree to nothing. */
function saysMore(scene: Scene, { data = {} }: Pending): boolean {
  return data['offer'] === 'person' && (slotsOf(scene).quantity !== undefined || queryOf(scene) !== '');
}

function confirmed(scene: Scene, { tool, args = {}, data = {} }: Pending): Scene {
  if (data['offer'] === 'person') return askForPerson(scene);
  if (data['offer'] === 'add') return addOffered(scene, data['productId'] as string);
  if (tool === 'forget-conversation') return forgetAll(scene);
  const ofData = sendData(scene, { args, data });
  if (ofData) return ofData;
  const draft = data['draft'] as Draft | undefined;
  if (draft) return tool === 'make-request' ? sendRequest(scene, draft, args) : lookUp(scene, draft);
  const asked = inTurn(scene, { asked: tool ? [...scene.turn.asked, tool as Intent] : scene.turn.asked });
  if (tool === 'remove-from-cart') return removeHeard(asked, { args, data });
  if (tool === 'empty-cart') return useTool(asked, 'changingCart', 'empty-cart', {}, 'emptied');
  if (tool === 'change-quantity') {
    return useTool(
      asked,
      'changingCart',
      tool,
      args as ToolArguments<'change-quantity'>,
      'quantity-done',
      data,
    );
  }
  if (tool === 'add-to-cart') {
    const wanted = args as ToolArguments<'add-to-cart'>;
    const none: Adding = { quantity: wanted.quantity, options: {}, rest: [], added: [] };
    const adding = (data['adding'] as Adding | undefined) ?? none;
    const noted = { ...data, adding, variantId: wanted.variantId };
    return useTool(asked, 'changingCart', tool, wanted, 'added', noted);
  }
  return say(scene, 'nothing-open', {});
}

function detailAnswer(scene: Scene, closed: Scene, { data = {} }: Pending): Answer {
  if (data['wants'] === 'quantity') {
    const { quantity } = slotsOf(scene);
    const line = scene.turn.surroundings.cartLines.find(({ lineId }) => lineId === data['lineId']);
    return quantity !== undefined && line ? () => setQuantity(closed, line, quantity) : undefined;
  }
  if (data['wants'] === 'coupon') {
    const word = scene.turn.text.trim();
    const code = slotsOf(scene).coupon ?? (looksLikeCode(scene, word) ? word : undefined);
    return code ? () => applyCode(closed, code) : undefined;
  }
  return undefined;
}

/** One word that no other reading claims: "RAIN10", or anything the classifier makes nothing of. */
function looksLikeCode(scene: Scene, word: string): boolean {
  if (!/^[\p{L}\p{N}_-]{3,30}$/u.test(word)) return false;
  const { intent } = scene.turn;
  const shouts = word === word.toUpperCase() || /\d/.test(word);
  return shouts || intent === 'apply-coupon' || intent === 'out-of-scope';
}

function lineAnswer(scene: Scene, closed: Scene, question: Pending): Answer {
  const ids = (question.data?.['lineIds'] ?? []) as string[];
  const { surroundings } = scene.turn;
  const cartLines = surroundings.cartLines.filter(({ lineId }) => ids.includes(lineId));
  // What is talked about is no answer: a question beside it takes no line out.
  const offered = inTurn(remember(scene, { focus: undefined, lastAdded: undefined }), {
    surroundings: { ...surroundings, cartLines },
  });
  const { ordinal, color, size } = slotsOf(scene);
  const referent = resolveLines(offered);
  const pointed = ordinal !== undefined || color !== undefined || size !== undefined || cartLines.length > 1;
  if (referent.kind !== 'lines' || !pointed || referent.lines.length !== 1) return undefined;
  const [line] = referent.lines;
  return line ? () => takeLine(closed, line.lineId, question.data ?? {}) : undefined;
}
