import type { ChatDependencies } from './dependencies.ts';
import { feed, type Turn } from './turn.ts';

/** Gives the machine what the shopper did. */
export function begin(dependencies: ChatDependencies, turn: Turn, now: number): void {
  const { message, store, cart } = turn;
  const { messageId, context, text } = message;
  const titles = new Map(turn.snapshot.memory.shown.map((product) => [product.productId, product]));
  const surroundings = {
    page: context.page,
    signedIn: turn.claim.subject !== undefined,
    cartLines: cart.lines.map(({ lineId, productId, variantId, quantity }) => ({
      lineId,
      productId,
      variantId,
      quantity,
      title: titles.get(productId)?.title ?? '',
      options: titles.get(productId)?.variants.find((variant) => variant.id === variantId)?.options ?? {},
    })),
    locale: context.locale,
    staffPresent: store.staffPresent(now),
  };
  feed(
    dependencies,
    turn,
    context.choiceId === undefined
      ? { type: 'SAID', messageId, text, now, surroundings }
      : { type: 'CHOSE', messageId, choiceId: context.choiceId, label: text, now, surroundings },
  );
}
