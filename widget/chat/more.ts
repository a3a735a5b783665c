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

/** The library, for a part that comes later and has none of its own: two of them would not know each other's state. */
export const lent = {
  createElement, Fragment, useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState,
  useChat,
}; // prettier-ignore
export type Lent = typeof lent;

/**
 * What only some shoppers need, fetched when it is wanted.
 * @returns it once it is here, and what asks for it and may say what to do then
 * @param sheets where its style goes
 * @param said how much was said: from the first words on it is asked for without anybody's doing, and once more with each
 *   message while it could not be had
 */
export function useMore(load: LoadPart, sheets: DocumentOrShadowRoot, said: number) {
  const [more, setMore] = useState<More>();
  const [failed, setFailed] = useState(false);
  const prepare = useCallback(
    (then?: () => void) => {
      load<{ begin: typeof begin }>('more').then(
        (part) => {
          setMore(part.begin(lent, sheets, load));
          then?.();
        },
        () => setFailed(true),
      );
    },
    [load, sheets],
  );
  useEffect(() => {
    if (said > 0 && !more) prepare();
  }, [said, more, prepare]);
  return { more, failed, prepare };
}
