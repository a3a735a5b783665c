import type { ReactNode } from 'react';

/** Words for the ear only. */
export function Unseen({ children }: { children: ReactNode }) {
  return <span className="hidden">{children}</span>;
}
