import { existsSync, readdirSync, readFileSync, watch } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { parseDocument } from 'yaml';
import { readPolicy } from './policies.ts';
import { SettingsError } from './settings-error.ts';
import { StoreSettings } from './store.ts';
import type { PolicyPassage } from './store.ts';

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
  if (!existsSync(folder))
    throw new SettingsError(folder, undefined, 'is not there: make it, with one folder a store');
  const ids = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, 'store.yaml')))
    .map(({ name }) => name)
    .sort();
  if (ids.length === 0) throw new SettingsError(folder, undefined, 'has no store: add <id>/store.yaml to it');
  return new Map(ids.map((id) => [id, loadStore(path.join(folder, id))]));
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
  const policies = path.join(folder, 'policies');
  const files = existsSync(policies)
    ? readdirSync(policies)
        .filter((name) => name.endsWith('.md'))
        .sort()
    : [];
  const offers = path.join(folder, 'promotions.yaml');
  return {
    settings,
    folder,
    policies: files.flatMap((name) => readPolicy(path.join(policies, name))),
    ...(existsSync(offers) ? { promotions: readFileSync(offers, 'utf8') } : {}),
  };
}

function readYaml(file: string): unknown {
  const document = parseDocument(readFileSync(file, 'utf8'), { prettyErrors: true });
  const [fault] = document.errors;
  if (fault)
    throw new SettingsError(file, undefined, `is not valid YAML: ${fault.message.split('\n')[0]}`, {
      cause: fault,
    });
  return document.toJS() as unknown;
}

function checkedSettings(file: string, value: unknown): StoreSettings {
  const checked = v.safeParse(StoreSettings, value);
  if (!checked.success) {
    const [issue] = checked.issues;
    const key = v.getDotPath(issue) ?? undefined;
    throw new SettingsError(file, key, whatToDo(issue));
  }
  checkMeaning(file, checked.output);
  return checked.output;
}

function whatToDo(issue: v.BaseIssue<unknown>): string {
  if (issue.received === 'undefined') return `is missing: add it (${issue.expected ?? 'a value'})`;
  return `is ${issue.received}: ${issue.message}`;
}

/** What the schema cannot say. */
function checkMeaning(file: string, settings: StoreSettings): void {
  const { timeZone, locale, orderNumberPattern, languages, greeting } = settings;
  const attempt = (key: string, advice: string, work: () => unknown): void => {
    try {
      work();
    } catch (cause) {
      throw new SettingsError(file, key, advice, { cause });
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
  const first = languages[0];
  if (first && !greeting[first]) {
    throw new SettingsError(
      file,
      `greeting.${first}`,
      'is missing: the store’s first language needs a greeting',
    );
  }
}

/**
 * Reads the stores again whenever a file of theirs changes, so that no restart is needed. What was loaded before stays in
 * force while a file is broken.
 * @returns stops watching
 */
export function watchStores(
  folder: string,
  onChange: (stores: Map<string, LoadedStore>) => void,
  onFault: (error: unknown) => void,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  const reload = (): void => {
    try {
      onChange(loadStores(folder));
    } catch (error) {
      onFault(error);
    }
  };
  const watcher = watch(folder, { recursive: true }, () => {
    // Editors write a file in several steps.
    clearTimeout(timer);
    timer = setTimeout(reload, 100);
    timer.unref();
  });
  watcher.on('error', onFault);
  watcher.unref();
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
