import { catalogueOf } from '../replies/index.ts';
import { labelsOf, say, yesOrNo } from '../say.ts';
import { closeAllQuestions, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { askOfData } from './deleting-data.ts';
import { dropEarlierDraft } from './request-draft.ts';

/**
 * Erasing: this conversation at once, after a yes; what the store keeps elsewhere is asked of its people. Which of the two
 * is meant is asked unless the words say it.
 */
export function askToForget(scene: Scene): Scene {
  const { ofChat, ofAccount } = catalogueOf(scene.memory.language).words;
  const { text } = scene.turn;
  const fresh = dropEarlierDraft(scene);
  if (ofChat.test(text)) return confirmForget(fresh);
  if (ofAccount.test(text)) return askOfData(fresh);
  const { thisConversation, accountAndOrders } = labelsOf(scene);
  const choices = [
    { id: 'forget:chat', label: thisConversation },
    { id: 'forget:account', label: accountAndOrders },
  ];
  const question = {
    kind: 'request-item' as const,
    again: 'again-which' as const,
    choices,
    data: { forget: true },
  };
  return say(fresh, 'forget-what', {}, { question });
}

/** The answer to "this conversation, or account and orders?". */
export function forgetMeant(scene: Scene, choiceId?: string): ((scene: Scene) => Scene) | undefined {
  const { ofChat, ofAccount } = catalogueOf(scene.memory.language).words;
  const { text } = scene.turn;
  if (choiceId === 'forget:chat' || ofChat.test(text)) return confirmForget;
  return choiceId === 'forget:account' || ofAccount.test(text) ? askOfData : undefined;
}

function confirmForget(scene: Scene): Scene {
  const question = {
    kind: 'confirmation' as const,
    again: 'again-forget' as const,
    choices: yesOrNo(scene),
    tool: 'forget-conversation' as const,
    args: {},
  };
  return say(scene, 'confirm-forget', {}, { question });
}

/** "Yes", as the direct answer. The host erases once this turn is stored. */
export function forgetAll(scene: Scene): Scene {
  return useTool(closeAllQuestions(scene), 'forgetting', 'forget-conversation', {}, 'conversation-forgotten');
}

export function conversationForgotten(scene: Scene): Scene {
  return say(scene, 'forgotten', {});
}
