/**
 * What the components use of React, on Preact's core: the build puts this module where they say `react`. Preact's own
 * compat package does the same for all of React and would cost a page half as much again.
 */
import { options, render, type ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

export { Component, createContext, createElement, Fragment } from 'preact';
export { useCallback, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

// React hands out a wrapped event that keeps the browser's own in `nativeEvent`; here it is the browser's own.
options.event = (event: Event) => Object.assign(event, { nativeEvent: event });

let ids = 0;

/** An id for this place in the tree. Nothing is drawn on a server, so counting is enough. */
export function useId(): string {
  return useState(() => `id-${(ids += 1)}`)[0];
}

/** Reads a value that lives outside of the components and draws again when it changes. */
export function useSyncExternalStore<Value>(
  subscribe: (changed: () => void) => () => void,
  read: () => Value,
): Value {
  const [value, setValue] = useState(read);
  useLayoutEffect(() => {
    const changed = () => setValue(read());
    // Between drawing and listening the value may have moved on.
    changed();
    return subscribe(changed);
  }, [subscribe, read]);
  return value;
}

/** `react-dom/client`. */
export function createRoot(parent: Element) {
  return {
    render: (view: ComponentChildren) => render(view, parent),
    unmount: () => render(null, parent),
  };
}
