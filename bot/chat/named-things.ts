import type { ConversationState } from '../conversations/head.ts';
import type { MaskedText } from '../conversations/masking.ts';
import { maskText } from '../conversations/masking.ts';
import type { Shop } from '../shop/shop.ts';
import type { ClientFrameOf, PageContext } from '../wire/messages.ts';
import type { ConnectionState } from './connection.ts';
import type { ChatDependencies, ChatStore } from './dependencies.ts';

/**
 * What a page or a button names besides words. It is stored in the open and goes to tools as it is, so it is kept only
 * when there is such a thing; anything else could be anybody's name.
 */

export const masker =
  (dependencies: ChatDependencies, { settings }: ChatStore) =>
  (words: string): MaskedText =>
    maskText(words, dependencies.findPersonalData(words, settings.orderNumberPattern));

/** Where the shopper is, without what the store does not have. */
export async function knownPage(
  { shop }: ChatStore,
  { page, product, category }: PageContext,
): Promise<PageContext> {
  const hasProduct = product !== undefined && (await isProduct(shop, product));
  const hasCategory = category !== undefined && (await isCategory(shop, category));
  return {
    ...(page === undefined ? {} : { page }),
    ...(hasProduct ? { product } : {}),
    ...(hasCategory ? { category } : {}),
  };
}

/** A `context` frame: the connection is on that page from now on. */
export async function takeContext(
  store: ChatStore,
  connection: ConnectionState,
  { page }: ClientFrameOf<'context'>,
): Promise<void> {
  connection.page = await knownPage(store, page);
}

const unknown = 'unknown';

/** A button's id, fit to be kept: one that was offered, or that names a thing of the store. */
export async function knownChoice(
  dependencies: ChatDependencies,
  store: ChatStore,
  { snapshot }: Pick<ConversationState, 'snapshot'>,
  choiceId: string,
): Promise<string> {
  const [, said = choiceId, question] = /^(.*)(~q[0-9a-z]{1,7})$/s.exec(choiceId) ?? [];
  const [, kind, id = ''] = /^([a-z]+):(.*)$/s.exec(question === undefined ? choiceId : said) ?? [];
  if (kind === undefined) return /^[a-z-]{1,40}(?:~q[0-9a-z]{1,7})?$/.test(choiceId) ? choiceId : unknown;
  if (kind === 'say') return masker(dependencies, store)(choiceId).masked;
  if (kind === 'intent' && /^[a-z-]{1,40}$/.test(id)) return choiceId;
  if (kind === 'quantity' && /^\d{1,4}$/.test(id)) return choiceId;
  if (/^(?:product|similar)$/.test(kind) && (await isProduct(store.shop, id))) return choiceId;
  if (/^(?:variant|add|line)$/.test(kind) && (await isVariant(store.shop, id))) return choiceId;
  const offered =
    snapshot !== undefined && JSON.stringify(snapshot.memory).includes(JSON.stringify(choiceId));
  return offered ? choiceId : `${kind}:${unknown}`;
}

const isProduct = async (shop: Shop, id: string): Promise<boolean> =>
  (await shop.products([id]).catch(() => [])).length > 0;

async function isCategory(shop: Shop, name: string): Promise<boolean> {
  const words = await shop.words().catch(() => undefined);
  const wanted = name.toLowerCase();
  return words?.categories.some((category) => category.toLowerCase() === wanted) ?? false;
}

/** A line is called after its variant. A shop that cannot tell takes what looks like an id. */
async function isVariant(shop: Shop, id: string): Promise<boolean> {
  const variant = id.replace(/^line\./, '');
  if (!shop.productOfVariant) return /^[\w.:/-]{1,64}$/.test(variant);
  return (await shop.productOfVariant(variant).catch(() => undefined)) !== undefined;
}
