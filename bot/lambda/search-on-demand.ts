import type { OpenStoreOptions } from '../hosting/open-store.ts';
import type { Search } from '../shop/search/search.ts';

/** The search on a catalogue, loaded with the first wish or by `warm`: to say hello nothing is looked for. */
export function searchOnDemand(...given: Parameters<OpenStoreOptions['search']>): Search & {
  warm: () => Promise<unknown>;
} {
  let opened: Promise<Search> | undefined;
  const open = (): Promise<Search> =>
    (opened ??= import('../hosting/turn-parts.ts').then(
      ({ EmbeddedSearch }) => new EmbeddedSearch(...given),
    ));
  return {
    search: async (query) => (await open()).search(query),
    complete: async (begun) => (await open()).complete(begun),
    similar: async (...asked) => (await open()).similar(...asked),
    weigh: async (message) => (await open()).weigh(message),
    close: () => void opened?.then((search) => search.close()),
    warm: open,
  };
}
