import type { ErasedElsewhere } from '../conversations/erase.ts';
import type { ChatStore } from '../chat/dependencies.ts';
import { openConversations } from '../conversations/conversations.ts';
import type { Secrets } from '../conversations/secrets.ts';
import type { Records } from '../records/records.ts';
import type { PolicyPassage, StoreSettings } from '../settings/store.ts';
import { cardStoreOf, createBuiltInShop, type BuiltInShop } from '../shop/built-in.ts';
import type { CardStore } from '../shop/search/cards.ts';
import type { Search } from '../shop/search/search.ts';
import { eraseMails, type HostNotify } from './open-notify.ts';
import { openPeople } from './open-people.ts';
import { operatingClock } from './operating-clock.ts';

/** What both hosts make a store of. */
export interface OpenStoreOptions {
  settings: StoreSettings;
  policies: readonly PolicyPassage[];
  records: Records;
  secrets: Secrets;
  /** The file the importer fills and the search reads. */
  catalogueFile: string;
  /** Opens the search on it. @param store where its cards lead. @throws CatalogueUnusable when the file cannot be opened. */
  search(file: string, store: CardStore, options: SearchOptions): Search;
  /** Records of the log to read along with the head; 0 where reading is no network call or nobody needs them. */
  readAhead: number;
  /** Erases what is kept of a conversation outside the records; gives how many of each. */
  eraseMore?: (storeId: string, conversationId: string) => Promise<Record<string, number>>;
  /** The catalogue is a sealed file where nothing can be written. */
  readOnlyCatalogue?: boolean;
  /** How long stock and promotions that were read count, in milliseconds; a standard of the shop's unless told. */
  freshFor?: { stock: number; promotions: number };
  /** Reaches shoppers who have left; what it keeps of a conversation is erased with that. */
  mails?: HostNotify;
  /** Deletes what is kept of a conversation outside the records. @returns whether nothing is left of it. */
  eraseElsewhere?: (conversationId: string) => Promise<boolean>;
}

export interface SearchOptions {
  readOnly: boolean;
  synonyms: readonly string[] | undefined;
  /** The catalogue's. */
  language: string | undefined;
}

/** A store as chat needs it, with the shop's own door for store pages. */
export interface OpenStore extends ChatStore {
  shop: BuiltInShop;
  close(): void;
}

/** @throws CatalogueUnusable when the catalogue file cannot be opened. */
export function openStore(options: OpenStoreOptions): OpenStore {
  const {
    settings,
    policies,
    records,
    secrets,
    catalogueFile,
    readAhead,
    freshFor,
    eraseMore,
    eraseElsewhere,
    mails,
  } = options;
  const readOnly = options.readOnlyCatalogue ?? false;
  const { synonyms, languages, catalogueLanguage: language = languages[0] } = settings;
  const search = options.search(catalogueFile, cardStoreOf(settings), { readOnly, synonyms, language });
  const shop = createBuiltInShop({
    store: settings,
    search,
    records: records.forStore(settings.id),
    catalogueFile,
    clock: operatingClock,
    readOnly,
    ...(freshFor === undefined ? {} : { freshFor }),
  });
  const conversations = openConversations({
    records,
    storeId: settings.id,
    retentionDays: settings.retention,
    secrets,
    now: () => operatingClock.now(),
    pause: (milliseconds) => operatingClock.pause(milliseconds),
    readAhead,
    ...(mails || eraseMore || eraseElsewhere ? { eraseMore: (id) => eraseBeside(options, id) } : {}),
  });
  return {
    settings,
    policies,
    shop,
    conversations,
    people: openPeople({ records, storeId: settings.id, secrets, now: () => operatingClock.now() }),
    close() {
      search.close();
      shop.close();
    },
  };
}

/** What is kept of a conversation beside the records: mails that wait, and what the host itself keeps. */
async function eraseBeside(
  { settings, mails, eraseMore, eraseElsewhere }: OpenStoreOptions,
  conversationId: string,
): Promise<ErasedElsewhere> {
  const counts = {
    ...(mails ? await eraseMails(mails, settings.id)(conversationId) : {}),
    ...(await eraseMore?.(settings.id, conversationId)),
  };
  return { counts, isLeft: (await eraseElsewhere?.(conversationId)) === false };
}
