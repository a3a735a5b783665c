import { WrongSetting } from './wrong-setting.ts';

/** What lets the store's people in on one machine: keys from the environment. docs/staff.md says how they are used. */
export interface StaffKey {
  role: 'agent' | 'lead';
  key: string;
  /** The one store it opens; every store of the host when absent. */
  storeId?: string;
}

const LEAST_CHARACTERS = 16;

/**
 * `STAFF_KEY` and `STAFF_LEAD_KEY` open every store, `STAFF_KEY_<STORE>` and `STAFF_LEAD_KEY_<STORE>` one.
 * @throws WrongSetting when a key is too short or is that of two roles or stores.
 */
export function staffKeysOf(environment: Record<string, string | undefined>): StaffKey[] {
  const keys: StaffKey[] = [];
  for (const [name, key = ''] of Object.entries(environment)) {
    const match = /^STAFF_(LEAD_)?KEY(?:_([A-Z0-9_]+))?$/.exec(name);
    if (!match || key === '') continue;
    const [, lead, store] = match;
    if (key.length < LEAST_CHARACTERS) {
      throw new WrongSetting(`${name} must have at least ${LEAST_CHARACTERS} characters.`);
    }
    if (keys.some((other) => other.key === key)) {
      throw new WrongSetting(`${name} is the same as another staff key; each role and store needs its own.`);
    }
    const storeId = store?.toLowerCase().replaceAll('_', '-');
    const role = lead === undefined ? 'agent' : 'lead';
    keys.push({ role, key, ...(storeId === undefined ? {} : { storeId }) });
  }
  return keys;
}
