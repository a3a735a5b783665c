/**
 * What a part that is loaded later uses of React: the main bundle's own, lent when the part begins. The build puts this
 * module where that part says `react`.
 */
import type { Lent } from './chat/more.ts';

export let createElement: Lent['createElement'];
export let Fragment: Lent['Fragment'];
export let useCallback: Lent['useCallback'];
export let useEffect: Lent['useEffect'];
export let useId: Lent['useId'];
export let useLayoutEffect: Lent['useLayoutEffect'];
export let useMemo: Lent['useMemo'];
export let useRef: Lent['useRef'];
export let useState: Lent['useState'];
/** Of chat-context.ts: a context of its own would know nothing of the chat it is drawn in. */
export let useChat: Lent['useChat'];
/** Of translated.ts: what it has fetched is there for both. */
export let translation: Lent['translation'];
export let useTranslation: Lent['useTranslation'];

/** Call before anything is drawn. */
export function borrow(lent: Lent): void {
  ({ createElement, Fragment, useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } =
    lent);
  ({ useChat, translation, useTranslation } = lent);
}
