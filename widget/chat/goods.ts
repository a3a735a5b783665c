import { useChat } from './chat-context.ts';

/** What `lang` is on a card: of the catalogue's own words, and of ours beside them; neither where they are one. */
export function useGoods(): { goods?: string; ours?: string } {
  const { goods, locale } = useChat();
  return goods && !locale.startsWith(goods) ? { goods, ours: locale } : {};
}
