import type { DialogueEvent, StepResult } from '../../../bot/dialogue/dialogue.ts';
import { openDriver } from '../../../conversations-fixtures/driver.ts';
import type { TurnOutcome } from '../../../conversations-fixtures/outcome.ts';
import type { InProcess } from '../../fixtures/in-process.ts';
import { openOrders } from '../orders/playing.ts';
import type { Stocked } from '../orders/cases.ts';
import type { Case } from './cases.ts';
import { asksBack, wants } from './wants.ts';
import type { Seen } from './wants.ts';

/** Stores to talk in, and how one thing said is played and judged. */

/** Worked by. */
export const workedBy = ['demo', 'hafen', 'torque', 'wasserpest', 'candela', 'tintero', 'ecrin', 'potager'];
/** Only measured on. */
export const keptApart = ['knockmoyle', 'reedhouse', 'whisker', 'bergkante', 'kreisel', 'tentetieso', 'lavandin']; // prettier-ignore

/** What an order's number looks like there. */
const orderNumbers: Readonly<Record<string, string>> = {
  demo: 'D-10072', hafen: 'H-2026-1042', torque: 'TQ10442', wasserpest: 'WP104420', candela: 'CD-10442', tintero: 'TI-10442', ecrin: 'EC-10442', potager: 'PV-10442',
  knockmoyle: 'KM-10442', reedhouse: 'RH104420', whisker: 'WR10442', bergkante: 'BK-10442', kreisel: 'KR-10442', tentetieso: 'TT-10442', lavandin: 'LV-10442',
}; // prettier-ignore

export interface Outcome {
  kind: 'right' | 'asked' | 'wrong';
  template: string;
  intent: string;
  words: string;
}

export interface TalkStore extends Stocked {
  orderNumber: string;
}

export interface Talk {
  opened: TalkStore[];
  /** @returns undefined where what went before did not come about. */
  play: (made: Case) => Promise<Outcome | undefined>;
  close: () => Promise<void>;
}

export async function openTalk(stores: readonly string[]): Promise<Talk> {
  let last: StepResult | undefined;
  const observe = (_: DialogueEvent, result: StepResult): void => {
    last = result;
  };
  const { bot, opened, close } = await openOrders(stores, observe);
  const numbered = opened.map((each) => ({ ...each, orderNumber: orderNumbers[each.store] ?? '' }));
  return { opened: numbered, close, play: (made) => play(bot, made, () => last) };
}

async function play(
  bot: InProcess,
  made: Case,
  last: () => StepResult | undefined,
): Promise<Outcome | undefined> {
  const storeId = await bot.control.freshStore(made.store, {});
  const driver = await openDriver({ transport: bot.transport, storeId });
  for (const message of made.before) await driver.say(message);
  const before = last();
  const isReady = made.before.length === 0 || isAt(made.when, before);
  const linesOf = async (): Promise<string> => JSON.stringify((await driver.final()).cart?.lines ?? []);
  const lines = await linesOf();
  const said = isReady ? await driver.say(made.say) : undefined;
  const linesNow = await linesOf();
  await driver.close();
  await bot.control.dropStore(storeId);
  if (!said) return undefined;
  const after = last();
  const open = after?.snapshot.memory.pending.at(-1)?.data?.['draft'] as { purpose?: string } | undefined;
  const seen: Seen = {
    template: after?.snapshot.memory.lastReply?.template ?? 'none',
    purpose: open?.purpose,
    text: after?.snapshot.memory.lastReply?.text ?? '',
    textBefore: before?.snapshot.memory.lastReply?.text ?? '',
    language: after?.snapshot.memory.language ?? made.language,
    languageBefore: made.before.length > 0 ? (before?.snapshot.memory.language ?? 'en') : made.language,
    isCartSame: lines === linesNow,
    isCartEmpty: linesNow === '[]',
  };
  return {
    kind: judged(made, seen),
    template: [seen.template, seen.purpose].filter(Boolean).join(' '),
    intent: after?.turn.intent ?? '',
    words: wordsOf(said),
  };
}

function isAt(when: Case['when'], result: StepResult | undefined): boolean {
  const memory = result?.snapshot.memory;
  if (when === 'shopping') return (memory?.shown.length ?? 0) > 0 || memory?.focus !== undefined;
  if (when === 'version') return memory?.pending.at(-1)?.kind === 'variant';
  return memory?.lastReply?.template === 'ask-empty';
}

function judged({ act, say, language }: Case, seen: Seen): Outcome['kind'] {
  const isCartFair = seen.isCartSame || act === 'yes';
  if (isCartFair && wants[act]?.(seen, say, language)) return 'right';
  return isCartFair && asksBack(seen) ? 'asked' : 'wrong';
}

const wordsOf = ({ entries, error }: TurnOutcome): string =>
  error
    ? `ERROR ${error}`
    : entries.flatMap(({ parts }) => parts.map((part) => (part.kind === 'text' ? part.text : `{${part.kind}}`))).join(' ').replaceAll(/[\u00A0\u202F]/g, ' '); // prettier-ignore
