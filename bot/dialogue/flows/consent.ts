import type { Intent } from '../../understanding/understanding.ts';
import { consentWords } from '../replies/consent-words.ts';
import { catalogueOf } from '../replies/index.ts';
import { openQuestion, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { wordsOf } from '../words.ts';
import { draftOf, purposeOf, tellsMore } from './request-draft.ts';

/** Whether a message agrees to what would be sent to the store's people, only thanks for it, or forbids it. */

/** "Ah good, thank you": nothing is sent on thanks, unless they come with a yes. */
export function thanksOnly(scene: Scene): boolean {
  const question = openQuestion(scene);
  const { text, choiceId } = scene.turn;
  const sends = question?.kind === 'confirmation' && question.tool === 'make-request';
  const { agrees, thanks } = consentWords(scene.memory.language);
  return sends && choiceId === undefined && thanks.test(text) && !agrees.test(text);
}

/** "Yes exactly, back, and my money back": a yes, and what it is said to once more. */
export function agreesOutright(scene: Scene): boolean {
  const question = openQuestion(scene);
  const draft = draftOf(question);
  const { beginsWithYes, thanks } = consentWords(scene.memory.language);
  const text = scene.turn.text.replace(thanks, ' ');
  const [yes = ''] = beginsWithYes.exec(text) ?? [];
  if (!draft || question?.kind !== 'confirmation' || yes === '' || /[?¿]/.test(text)) return false;
  const { quantity, ordinal, size, color } = slotsOf(scene);
  // "Yes, but only one" puts right what would be sent.
  if ((quantity ?? ordinal ?? size ?? color) !== undefined) return false;
  const { requestKinds, refuses } = catalogueOf(scene.memory.language).words;
  const rest = text.slice(yes.length);
  const kinds = requestKinds.filter(({ said }) => said.test(rest)).map(({ intent }) => purposeOf(intent));
  if (refuses.test(rest) || kinds.some((kind) => kind !== draft.purpose)) return false;
  // "Yes, please start the return" names what is agreed to.
  return !tellsMore(scene, rest) || (kinds.length > 0 && wordsOf(rest).length <= MOST_OF_THE_SAME);
} // prettier-ignore

/** Words that name a request once more; longer ones tell of it. */
const MOST_OF_THE_SAME = 5;

/** The kinds of request a message names; "don't cancel it" names none. */
export function kindsNamed(scene: Scene): Intent[] {
  const { requestKinds } = catalogueOf(scene.memory.language).words;
  const text = scene.turn.text.replace(consentWords(scene.memory.language).forbids, ' ');
  return requestKinds.filter(({ said }) => said.test(text)).map(({ intent }) => intent);
}

/** "Don't cancel anything", and nothing that is to be done instead. */
export function forbidsRequest(scene: Scene): boolean {
  const { text, choiceId } = scene.turn;
  if (choiceId !== undefined || /[?¿]/.test(text)) return false;
  return consentWords(scene.memory.language).forbids.test(text) && kindsNamed(scene).length === 0;
}
