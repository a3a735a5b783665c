/** @param root where the chat is drawn @param announce whether its live region tells a screen reader of new replies */
export function announceReplies(root: ParentNode, announce: boolean): void {
  root.querySelector('[role="log"]')?.setAttribute('aria-live', announce ? 'polite' : 'off');
}
