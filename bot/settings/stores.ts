import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { addressOf } from './address.ts';
import { readChecked, type CheckedYaml } from './checked-yaml.ts';
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
  const settings = checkedSettings(file);
  const id = path.basename(folder);
  if (settings.id !== id) {
    throw new SettingsError(
      file,
      'id',
      `is "${settings.id}" but the folder is called "${id}": make them the same`,
    );
  }
  const offers = path.join(folder, 'promotions.yaml');
  const policies = readPolicies(path.join(folder, 'policies'), settings.languages);
  const address = addressOf(settings, policies);
  return {
    settings: { ...withOwnPages(settings), ...(address === undefined ? {} : { address }) },
    folder,
    policies,
    ...(existsSync(offers) ? { promotions: readFileSync(offers, 'utf8') } : {}),
  };
}

function checkedSettings(file: string): StoreSettings {
  const { value, lineOf } = readChecked(file, StoreSettings);
  checkMeaning(file, value, lineOf);
  return value;
}

/** With links to the store's own pages written out: "checkout" is "/demo/checkout" for the store "demo". */
function withOwnPages(settings: StoreSettings): StoreSettings {
  const { id, checkout, privacy } = settings;
  const whole = (url: string): string => (/^[a-z-]+(?:\/|$)/.test(url) ? `/${id}/${url}` : url);
  return {
    ...settings,
    checkout: { url: whole(checkout.url) },
    ...(privacy?.url === undefined ? {} : { privacy: { ...privacy, url: whole(privacy.url) } }),
  };
}

/** What the schema cannot say. */
function checkMeaning(file: string, settings: StoreSettings, lineOf: CheckedYaml<unknown>['lineOf']): void {
  const [first = 'en'] = settings.languages;
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
