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
import type { More } from './more/more.ts';

/** The library, for a part that comes later and has none of its own: two of them would not know each other's state. */
const lent = {
  createElement, Fragment, useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState,
}; // prettier-ignore
export type Lent = typeof lent;

/** Fetches what only some shoppers need, once; rejects when it cannot be had now, and may be asked again. */
export type LoadMore = () => Promise<More>;

/**
 * @param address of the built chat/more/more.ts
 * @param sheets where its style goes
 */
export function moreFrom(address: string, sheets: DocumentOrShadowRoot): LoadMore {
  let coming: Promise<More> | undefined;
  /** A browser remembers that an address failed, and would not ask again. */
  let tries = '';
  const load = async () => {
    try {
      const part = (await import(address + tries)) as {
        begin(lent: Lent, sheets: DocumentOrShadowRoot): More;
      };
      return part.begin(lent, sheets);
    } catch (error) {
      coming = undefined;
      tries += '&';
      throw error;
    }
  };
  return () => (coming ??= load());
}

/** @returns it once it is here, and what asks for it. @param wanted asks for it without anybody's doing. */
export function useMore(load: LoadMore, wanted: boolean) {
  const [more, setMore] = useState<More>();
  const [failed, setFailed] = useState(false);
  const prepare = useCallback(() => {
    load().then(setMore, () => setFailed(true));
  }, [load]);
  useEffect(() => {
    if (wanted) prepare();
  }, [wanted, prepare]);
  return { more, failed, prepare };
}
