import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { builtConsole } from '../../built.ts';
import { launchBrowser } from '../../browser.ts';
import { Person } from './person.ts';
import { ScriptedDesk } from './scripted-desk.ts';

/** A person at a desk that follows a script. */
export type ScriptedPerson = Person & { server: ScriptedDesk };

/** The staff pages as their sources are, for the tests of one file; in a page nothing may have gone wrong unasked. */
export function staffPages(): (options?: BrowserContextOptions) => Promise<ScriptedPerson> {
  let browser: Browser;
  let folder: string;
  let present: ScriptedPerson[] = [];
  beforeAll(async () => {
    [browser, folder] = await Promise.all([launchBrowser(), builtConsole()]);
  });
  afterEach(async () => {
    const leaving = present;
    present = [];
    for (const person of leaving) {
      await person.context.close();
      await person.server.close();
      // The browser itself reports an answer of 401 and a socket that was cut.
      const own = /status of 401|WebSocket connection/;
      const consoleErrors = person.troubles.consoleErrors.filter((text) => !own.test(text));
      expect({ ...person.troubles, consoleErrors }).toEqual({
        consoleErrors: [],
        pageErrors: [],
        securityViolations: [],
      });
    }
  });
  afterAll(() => browser?.close());
  return async (options) => {
    const server = await ScriptedDesk.start(folder);
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    const person = Object.assign(await Person.arrive(server.origin, context), { server });
    present.push(person);
    return person;
  };
}
