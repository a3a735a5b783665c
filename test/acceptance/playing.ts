import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { loadFixtures } from '../../conversations-fixtures/fixture.ts';
import type { Fixture } from '../../conversations-fixtures/fixture.ts';
import { runOne } from '../../conversations-fixtures/one.ts';
import type { FixtureReport } from '../../conversations-fixtures/run.ts';
import { openAsked } from '../asked/asking.ts';
import type { InProcess, InProcessOptions } from '../fixtures/in-process.ts';

/**
 * Conversations that authors who had not seen the assistant wrote from its specification, for shops of their own: what
 * any good shop assistant would do. Unlike the fixtures not all of them pass; how many do is measured.
 */

const here = import.meta.dirname;
export const storesFolder = path.join(here, 'stores');

/** `worked` was mended by first, `held` later; `kept` has been mended by never, and only measures. */
export const kinds = ['worked', 'held', 'kept'] as const;

export interface AcceptanceSet {
  /** "worked/stride". */
  name: string;
  fixtures: readonly Fixture[];
}

/** @returns every set, or those whose name begins so. */
export function acceptanceSets(begin = ''): AcceptanceSet[] {
  return kinds.flatMap((kind) => {
    const folder = path.join(here, kind);
    const names = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.yaml')) : [];
    return names
      .toSorted()
      .map((file) => ({ name: `${kind}/${path.basename(file, '.yaml')}`, file: path.join(folder, file) }))
      .filter(({ name }) => name.startsWith(begin))
      .map(({ name, file }) => ({ name, fixtures: loadFixtures([file]) }));
  });
}

/**
 * The whole product in this process over the stores of these sets.
 * @param folder where data may lie
 * @param observe hears each event of the machine
 */
export function openAcceptance(
  sets: readonly AcceptanceSet[],
  folder: string,
  observe?: InProcessOptions['observe'],
): ReturnType<typeof openAsked> {
  const stores = sets.flatMap(({ fixtures }) => fixtures.map(({ store }) => store));
  return openAsked([...new Set(stores)], folder, { storesFolder, ...(observe ? { observe } : {}) });
}

export interface Played {
  fixture: Fixture;
  report: FixtureReport;
  /** Turns that something was expected of, and those that went as expected. */
  turns: number;
  right: number;
}

/** Plays one conversation in a store of its own. */
export async function play({ transport, control }: InProcess, fixture: Fixture): Promise<Played> {
  const report = await runOne(fixture, { transport, control });
  const turns = fixture.turns.filter((turn) => 'expect' in turn && turn.expect).length;
  const places = report.problems.map((problem) => /^turn \d+/.exec(problem)?.[0]);
  const stopped = places.length > 0 && places.every((place) => place === undefined) && report.turns < turns;
  const wrong = new Set(places.filter((place) => place !== undefined)).size;
  return { fixture, report, turns, right: stopped ? 0 : turns - wrong };
}

export interface Rate {
  conversations: number;
  passed: number;
  turns: number;
  right: number;
}

/** How many conversations pass whole, and how many turns. */
export function rateOf(played: readonly Played[]): Rate {
  const sum = (of: (each: Played) => number): number => played.reduce((all, each) => all + of(each), 0);
  return {
    conversations: played.length,
    passed: played.filter(({ report }) => report.problems.length === 0).length,
    turns: sum(({ turns }) => turns),
    right: sum(({ right }) => right),
  };
}
