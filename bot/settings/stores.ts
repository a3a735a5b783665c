import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { readPolicies } from './policies.ts';
import { SettingsError } from './settings-error.ts';
import { StoreSettings } from './store.ts';
import type { PolicyPassage } from './store.ts';
import type { StoreText } from './texts.ts';

/** One store as its folder says it is. */
export interface LoadedStore {
  settings: StoreSettings;
  policies: PolicyPassage[];
  /** The text of its promotions.yaml, when it has one: a change of it is a change of the store. */
  promotions?: string;
  /** Where its files are. */
  folder: string;
}

/**
 * Reads every `<folder>/<id>/store.yaml` with its policies.
 * @returns by store id, in alphabetical order
 * @throws SettingsError naming the file, the key and what to do, for the first fault of each file.
 */
export function loadStores(folder: string): Map<string, LoadedStore> {
  const ids = storeIds(folder);
  return new Map(ids.map((id) => [id, loadStore(path.join(folder, id))]));
}

/** The stores' folders, in alphabetical order. @throws SettingsError when there is none. */
export function storeIds(folder: string): string[] {
  if (!existsSync(folder))
    throw new SettingsError(folder, undefined, 'is not there: make it, with one folder a store');
  const ids = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, 'store.yaml')))
    .map(({ name }) => name)
    .sort();
  if (ids.length === 0) throw new SettingsError(folder, undefined, 'has no store: add <id>/store.yaml to it');
  return ids;
}

/** @throws SettingsError */
export function loadStore(folder: string): LoadedStore {
  const file = path.join(folder, 'store.yaml');
  const settings = checkedSettings(file, readYaml(file));
  const id = path.basename(folder);
  if (settings.id !== id) {
    throw new SettingsError(
      file,
      'id',
      `is "${settings.id}" but the folder is called "${id}": make them the same`,
    );
  }
  const offers = path.join(folder, 'promotions.yaml');
  return {
    settings,
    folder,
    policies: readPolicies(path.join(folder, 'policies'), settings.languages),
    ...(existsSync(offers) ? { promotions: readFileSync(offers, 'utf8') } : {}),
  };
}

/** A YAML file with where its keys stand. */
interface Yaml {
  value: unknown;
  lineOf: (key: readonly unknown[]) => number | undefined;
}

function readYaml(file: string): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { prettyErrors: true, lineCounter: lines });
  const [fault] = document.errors;
  if (fault) {
    const line = fault.linePos?.[0].line;
    const advice = `is not valid YAML: ${fault.message.split('\n')[0]?.replace(/ at line .*$/, '')}`;
    throw new SettingsError(file, undefined, advice, {
      cause: fault,
      ...(line === undefined ? {} : { line }),
    });
  }
  return {
    value: document.toJS() as unknown,
    // What is missing has no line: then it is that of what it belongs into.
    lineOf(key) {
      for (let depth = key.length; depth > 0; depth -= 1) {
        const parent = document.getIn(key.slice(0, depth - 1), true);
        const pair = isMap(parent)
          ? parent.items.find((each) => isNamed(each.key, key[depth - 1]))
          : undefined;
        const node = pair?.key ?? document.getIn(key.slice(0, depth), true);
        if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
      }
      return undefined;
    },
  };
}

const isNamed = (key: unknown, name: unknown): boolean => isScalar(key) && key.value === name;

function checkedSettings(file: string, { value, lineOf }: Yaml): StoreSettings {
  const checked = v.safeParse(StoreSettings, value);
  if (!checked.success) {
    const [issue] = checked.issues;
    const key = v.getDotPath(issue) ?? undefined;
    const line = lineOf((issue.path ?? []).map((item) => item.key));
    throw new SettingsError(file, key, whatToDo(issue), line === undefined ? {} : { line });
  }
  checkMeaning(file, checked.output, lineOf);
  return checked.output;
}

function whatToDo(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return 'is no setting there is: check its spelling, or take it out';
  }
  if (issue.received === 'undefined') return `is missing: add it (${issue.expected ?? 'a value'})`;
  return `is ${issue.received}: ${issue.message}`;
}

/** What the schema cannot say. */
function checkMeaning(file: string, settings: StoreSettings, lineOf: Yaml['lineOf']): void {
  const { timeZone, locale, orderNumberPattern, languages } = settings;
  const attempt = (key: string, advice: string, work: () => unknown): void => {
    try {
      work();
    } catch (cause) {
      const line = lineOf([key]);
      throw new SettingsError(file, key, advice, { cause, ...(line === undefined ? {} : { line }) });
    }
  };
  attempt(
    'timeZone',
    `"${timeZone}" is no time zone: give an IANA name such as "Europe/Berlin"`,
    () => new Intl.DateTimeFormat('en', { timeZone }),
  );
  attempt(
    'locale',
    `"${locale}" is no locale: give a tag such as "en-US"`,
    () => new Intl.NumberFormat(locale),
  );
  attempt(
    'orderNumberPattern',
    'is no regular expression: write for example D-\\d{5}',
    () => new RegExp(orderNumberPattern),
  );
  const [first = 'en'] = languages;
  for (const [key, text] of textsOf(settings)) {
    if (typeof text === 'string' || text[first] !== undefined) continue;
    const line = lineOf(key.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)));
    const advice = `is missing: the store’s first language needs ${key === 'greeting' ? 'a greeting' : 'its words'}`;
    throw new SettingsError(file, `${key}.${first}`, advice, line === undefined ? {} : { line });
  }
}

/** What may be written by language, by its key. */
function textsOf({ greeting, tagline, tax, shipping, payments }: StoreSettings): [string, StoreText][] {
  return [
    ['greeting', greeting],
    ...(tagline === undefined ? [] : [['tagline', tagline] satisfies [string, StoreText]]),
    ['tax.label', tax.label],
    ...shipping.methods.map(({ name }, at): [string, StoreText] => [`shipping.methods.${at}.name`, name]),
    ...payments.map((text, at): [string, StoreText] => [`payments.${at}`, text]),
  ];
}
