import { createContext, useContext } from 'react';
import type { StaffLine } from './staff-line.ts';

/** What every part of the staff pages may use. */
export interface StaffConsole {
  line: StaffLine;
  /** BCP 47; formats prices, dates and times. */
  locale: string;
  /** The present moment in milliseconds, brought up to date every ten seconds. */
  now: number;
}

export const ConsoleContext = createContext<StaffConsole | undefined>(undefined);

/** @throws Error outside of the staff pages. */
export function useConsole(): StaffConsole {
  const context = useContext(ConsoleContext);
  if (!context) throw new Error('A part of the staff pages was used outside of them');
  return context;
}
