import * as v from 'valibot';
import { readModes, type Modes } from './modes.ts';
import { notifyModeOf, type NotifyMode } from './notify-mode.ts';
import { staffKeysOf, type StaffKey } from './staff-keys.ts';
import { WrongSetting } from './wrong-setting.ts';

/** The settings of a host, from the environment. docs/settings.md says what each does. */

const wholeNumber = (name: string, least: number, most: number) =>
  v.pipe(
    v.string(),
    v.regex(/^\d{1,9}$/, `${name} must be a whole number`),
    v.transform(Number),
    v.minValue(least, `${name} must be at least ${least}`),
    v.maxValue(most, `${name} must be at most ${most}`),
  );

const oneOf = <const Values extends readonly string[]>(name: string, values: Values) =>
  v.picklist(values, `${name} must be one of ${values.join(', ')}`);

const Environment = v.object({
  PORT: v.optional(wholeNumber('PORT', 0, 65_535), '8080'),
  HOST: v.optional(v.pipe(v.string(), v.minLength(1, 'HOST must not be empty')), '127.0.0.1'),
  DATA_DIR: v.optional(v.pipe(v.string(), v.minLength(1, 'DATA_DIR must not be empty')), './data'),
  STORES_DIR: v.optional(v.pipe(v.string(), v.minLength(1, 'STORES_DIR must not be empty')), './stores'),
  LOG_LEVEL: v.optional(oneOf('LOG_LEVEL', ['debug', 'info', 'warn', 'error', 'silent'] as const), 'info'),
  REHEARSAL: v.optional(oneOf('REHEARSAL', ['on', 'off'] as const), 'on'),
  RECORDS: v.optional(oneOf('RECORDS', ['sqlite', 'dynamodb'] as const), 'sqlite'),
  DYNAMODB_TABLE: v.optional(
    v.pipe(v.string(), v.regex(/^[\w.-]{3,255}$/, 'DYNAMODB_TABLE must be the name of a table')),
    'aisle',
  ),
  DYNAMODB_ENDPOINT: v.optional(v.pipe(v.string(), v.url('DYNAMODB_ENDPOINT must be an address'))),
  PUBLIC_URL: v.optional(
    v.pipe(v.string(), v.url('PUBLIC_URL must be an address such as https://shop.example')),
  ),
  FRAMES_AT_ONCE: v.optional(wholeNumber('FRAMES_AT_ONCE', 1, 999_999_999), '20'),
  FRAMES_PER_SECOND: v.optional(wholeNumber('FRAMES_PER_SECOND', 1, 999_999_999), '5'),
  POSTS_AT_ONCE: v.optional(wholeNumber('POSTS_AT_ONCE', 1, 999_999_999), '100'),
  POSTS_PER_MINUTE: v.optional(wholeNumber('POSTS_PER_MINUTE', 1, 999_999_999), '60'),
  TRUST_PROXY: v.optional(wholeNumber('TRUST_PROXY', 0, 10), '0'),
  RECORDS_MAXIMUM_MB: v.optional(wholeNumber('RECORDS_MAXIMUM_MB', 1, 999_999_999)),
  AISLE_HOST_KEY: v.optional(
    v.pipe(
      v.string(),
      v.check(
        (text) => Buffer.from(text, 'base64').length === 32,
        'AISLE_HOST_KEY must be 32 random bytes in base64',
      ),
    ),
  ),
  AISLE_OPERATOR_KEY: v.optional(
    v.pipe(v.string(), v.minLength(16, 'AISLE_OPERATOR_KEY must have at least 16 characters')),
  ),
});

/** How a store's sign-ins are proven, from `AISLE_IDENTITY_SECRET_<STORE>` or `AISLE_IDENTITY_JWKS_<STORE>`. */
export type IdentitySetting = { secret: Uint8Array } | { jwks: URL };

export interface Settings {
  /** 0 takes any free port. */
  port: number;
  host: string;
  dataFolder: string;
  storesFolder: string;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Plays a conversation in each store after the start, so that the first shopper does not wait for what is made once. */
  rehearsal: boolean;
  records: 'sqlite' | 'dynamodb';
  dynamoTable: string;
  dynamoEndpoint?: string;
  /** Where shoppers reach this host, when that is not its own address. */
  publicUrl?: string;
  /** Frames one connection may send at once, and a second after that; more are answered with `too-many`. */
  frames: { burst: number; perSecond: number };
  /** Carts nobody named, sign-ins and orders one network source may send, of each kind, at once and a minute after that. */
  posts: { burst: number; perMinute: number };
  /** Proxies of the owner's in front, whose X-Forwarded-For is believed. */
  trustedProxies: number;
  /** The records' file grows no further than this. */
  recordsMaximumBytes?: number;
  /** Wraps the conversations' keys; without it a key file in the data folder does. */
  hostKey?: Uint8Array;
  /** Opens the control channel, together with `fixtures`. */
  operatorKey?: string;
  /** Started with `--fixtures`. */
  fixtures: boolean;
  modes: Modes;
  /** What lets the store's people in; with none, staff sign-in is off. */
  staffKeys: StaffKey[];
  /** How shoppers who have left are reached. */
  notify: NotifyMode;
  identityOf(storeId: string): IdentitySetting | undefined;
}

/**
 * @param flags the command line after the program's name.
 * @throws WrongSetting
 */
export function readSettings(environment: NodeJS.ProcessEnv, flags: string[]): Settings {
  const unknown = flags.find((flag) => flag !== '--fixtures');
  if (unknown !== undefined)
    throw new WrongSetting(`There is no option "${unknown}"; the only one is --fixtures.`);
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = v.safeParse(Environment, given);
  if (!parsed.success) throw new WrongSetting(`${parsed.issues.map((issue) => issue.message).join('; ')}.`);
  const { output } = parsed;
  const fixtures = flags.includes('--fixtures');
  if (fixtures && output.AISLE_OPERATOR_KEY === undefined) {
    throw new WrongSetting('--fixtures opens the control channel and needs AISLE_OPERATOR_KEY.');
  }
  return {
    port: output.PORT,
    host: output.HOST,
    dataFolder: output.DATA_DIR,
    storesFolder: output.STORES_DIR,
    logLevel: output.LOG_LEVEL,
    rehearsal: output.REHEARSAL === 'on' && !fixtures,
    records: output.RECORDS,
    dynamoTable: output.DYNAMODB_TABLE,
    ...(output.DYNAMODB_ENDPOINT === undefined ? {} : { dynamoEndpoint: output.DYNAMODB_ENDPOINT }),
    ...(output.PUBLIC_URL === undefined ? {} : { publicUrl: output.PUBLIC_URL }),
    ...(output.AISLE_HOST_KEY === undefined ? {} : { hostKey: Buffer.from(output.AISLE_HOST_KEY, 'base64') }),
    ...(output.AISLE_OPERATOR_KEY === undefined ? {} : { operatorKey: output.AISLE_OPERATOR_KEY }),
    posts: { burst: output.POSTS_AT_ONCE, perMinute: output.POSTS_PER_MINUTE },
    trustedProxies: output.TRUST_PROXY,
    ...(output.RECORDS_MAXIMUM_MB === undefined
      ? {}
      : { recordsMaximumBytes: output.RECORDS_MAXIMUM_MB * 1024 * 1024 }),
    frames: { burst: output.FRAMES_AT_ONCE, perSecond: output.FRAMES_PER_SECOND },
    fixtures,
    modes: readModes(given),
    staffKeys: staffKeysOf(given),
    notify: notifyModeOf(given, 'outbox'),
    identityOf: identitiesOf(given),
  };
}

/** @throws WrongSetting when a secret is too short or an address is none. */
export function identitiesOf(environment: Record<string, string | undefined>): Settings['identityOf'] {
  const identities = new Map<string, IdentitySetting>();
  for (const [name, value = ''] of Object.entries(environment)) {
    const [, kind, store] = /^AISLE_IDENTITY_(SECRET|JWKS)_([A-Z0-9_]+)$/.exec(name) ?? [];
    if (kind === undefined || store === undefined) continue;
    const storeId = store.toLowerCase().replaceAll('_', '-');
    if (kind === 'SECRET') {
      if (Buffer.byteLength(value) < 32) throw new WrongSetting(`${name} must have at least 32 bytes.`);
      identities.set(storeId, { secret: Buffer.from(value) });
    } else {
      if (!URL.canParse(value)) throw new WrongSetting(`${name} must be an address.`);
      identities.set(storeId, { jwks: new URL(value) });
    }
  }
  return (storeId) => identities.get(storeId);
}
