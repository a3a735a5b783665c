import {
  createElement,
  Fragment,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useChat } from './chat-context.ts';
import type { begin, More } from './more/more.ts';
import type { LoadPart } from './parts.ts';
import { fetchTranslation, translation, useTranslation } from './translated.ts';

/** The library, for a part that comes later and has none of its own: two of them would not know each other's state. */
export const lent = {
  createElement, Fragment, useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState,
  useChat, translation, useTranslation,
}; // prettier-ignore
export type Lent = typeof lent;

/**
 * What only some shoppers need, fetched when it is wanted.
 * @returns it once it is here, and what asks for it and may say what to do then
 * @param sheets where its style goes
 * @param locale its words are fetched with it: nothing of it is shown in English first
 * @param said how much was said: from the first words on it is asked for without anybody's doing, and once more with each
 *   message while it could not be had
 */
export function useMore(load: LoadPart, sheets: DocumentOrShadowRoot, locale: string, said: number) {
  const [more, setMore] = useState<More>();
  const [failed, setFailed] = useState(false);
  const prepare = useCallback(
    (then?: () => void) => {
      const words = fetchTranslation('more-words', locale, load);
      Promise.all([load<{ begin: typeof begin }>('more'), words]).then(
        ([part]) => {
          setMore(part.begin(lent, sheets, load));
          then?.();
        },
        () => setFailed(true),
      );
    },
    [load, sheets, locale],
  );
  useEffect(() => {
    if (said > 0 && !more) prepare();
  }, [said, more, prepare]);
  return { more, failed, prepare };
}
