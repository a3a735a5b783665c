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
import type { begin, More } from './more/more.ts';
import type { LoadPart } from './parts.ts';

/** The library, for a part that comes later and has none of its own: two of them would not know each other's state. */
const lent = {
  createElement, Fragment, useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState,
}; // prettier-ignore
export type Lent = typeof lent;

/**
 * What only some shoppers need, fetched when it is wanted.
 * @returns it once it is here, and what asks for it and may say what to do then
 * @param sheets where its style goes
 * @param wanted asks for it without anybody's doing
 */
export function useMore(load: LoadPart, sheets: DocumentOrShadowRoot, wanted: boolean) {
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
    if (wanted) prepare();
  }, [wanted, prepare]);
  return { more, failed, prepare };
}
