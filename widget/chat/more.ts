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
 * @param wanted asks for it without anybody's doing
 * @param again what could not be had is asked for once more when this changes
 */
export function useMore(load: LoadPart, sheets: DocumentOrShadowRoot, wanted: boolean, again: unknown) {
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
    if (wanted && !more) prepare();
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- see `again`
  }, [wanted, prepare, again]);
  return { more, failed, prepare };
}
