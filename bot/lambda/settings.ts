import * as v from 'valibot';
import { readModes, type Modes } from '../settings/modes.ts';
import { notifyModeOf, type NotifyMode } from '../settings/notify-mode.ts';

/** The settings of the Lambda host, from its environment, which the CDK app writes. docs/settings.md says what each does. */

const amount = (name: string) =>
  v.pipe(v.string(), v.regex(/^\d{1,9}$/, `${name} must be a whole number`), v.transform(Number));

const Environment = v.object({
  DYNAMODB_TABLE: v.pipe(
    v.string(),
    v.regex(/^[\w.-]{3,255}$/, 'DYNAMODB_TABLE must be the name of a table'),
  ),
  /** Where frames are posted; without it the address that an event names. */
  CONNECTIONS_ENDPOINT: v.optional(v.pipe(v.string(), v.url('CONNECTIONS_ENDPOINT must be an address'))),
  AISLE_HOST_KEY: v.optional(v.string()),
  AISLE_HOST_KEY_SECRET: v.optional(v.string()),
  CONNECTS_PER_MINUTE: v.optional(amount('CONNECTS_PER_MINUTE'), '120'),
  FRAMES_AT_ONCE: v.optional(amount('FRAMES_AT_ONCE'), '20'),
  FRAMES_PER_SECOND: v.optional(amount('FRAMES_PER_SECOND'), '5'),
  /** The user pool of the store's people, and its app client. */
  STAFF_ISSUER: v.optional(v.pipe(v.string(), v.url('STAFF_ISSUER must be an address'))),
  STAFF_AUDIENCE: v.optional(v.string()),
  /** Where the staff pages are, with commas between. */
  STAFF_ORIGINS: v.pipe(
    v.optional(v.string(), ''),
    v.transform((list) => list.split(',').flatMap((origin) => origin.trim() || [])),
    v.array(
      v.pipe(
        v.string(),
        v.check(
          (text) => URL.canParse(text) && new URL(text).origin === text,
          'STAFF_ORIGINS must list origins such as https://desk.example',
        ),
      ),
    ),
  ),
  /** Where newer catalogues than the bundle's lie. */
  CATALOGUE_BUCKET: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'CATALOGUE_BUCKET must be the name of a bucket'),
    ),
  ),
  CATALOGUE_CHECK_SECONDS: v.optional(amount('CATALOGUE_CHECK_SECONDS'), '60'),
  AWS_ENDPOINT_URL_S3: v.optional(v.pipe(v.string(), v.url('AWS_ENDPOINT_URL_S3 must be an address'))),
  LOG_LEVEL: v.optional(v.picklist(['debug', 'info', 'error', 'silent']), 'info'),
});

export interface LambdaSettings {
  table: string;
  connectionsEndpoint?: string;
  /** Base64 of 32 bytes, or the Secrets Manager secret that holds it. */
  hostKey: { base64: string } | { secretId: string };
  /** Connects one network source may make a minute. */
  connectsPerMinute: number;
  frames: { burst: number; perSecond: number };
  logLevel: 'debug' | 'info' | 'error' | 'silent';
  modes: Modes;
  /** Whose tokens let people in to the desk; without it nobody can sign in. */
  staff?: { issuer: string; audience: string; origins: readonly string[] };
  /** Where newer catalogues than the bundle's lie, and how often that is looked at, in milliseconds. */
  catalogues?: { bucket: string; endpoint?: string; checkEvery: number };
  /** How shoppers who have left are reached. */
  notify: NotifyMode;
}

/** @throws Error naming the setting that is wrong. */
export function readLambdaSettings(environment: NodeJS.ProcessEnv): LambdaSettings {
  const parsed = v.safeParse(Environment, environment);
  if (!parsed.success) throw new Error(`${parsed.issues.map(({ message }) => message).join('; ')}.`);
  const { output } = parsed;
  const { AISLE_HOST_KEY: base64, AISLE_HOST_KEY_SECRET: secretId } = output;
  if (base64 === undefined && secretId === undefined) {
    throw new Error('AISLE_HOST_KEY_SECRET must name the secret that holds the host key.');
  }
  const { STAFF_ISSUER: issuer, STAFF_AUDIENCE: audience } = output;
  if ((issuer === undefined) !== (audience === undefined)) {
    throw new Error('STAFF_ISSUER and STAFF_AUDIENCE go together.');
  }
  return {
    table: output.DYNAMODB_TABLE,
    ...(output.CONNECTIONS_ENDPOINT === undefined
      ? {}
      : { connectionsEndpoint: output.CONNECTIONS_ENDPOINT }),
    hostKey: base64 === undefined ? { secretId: secretId ?? '' } : { base64 },
    connectsPerMinute: output.CONNECTS_PER_MINUTE,
    frames: { burst: output.FRAMES_AT_ONCE, perSecond: output.FRAMES_PER_SECOND },
    logLevel: output.LOG_LEVEL,
    modes: readModes(environment),
    ...(issuer === undefined || audience === undefined
      ? {}
      : { staff: { issuer, audience, origins: output.STAFF_ORIGINS } }),
    notify: notifyModeOf(environment, 'none'),
    ...cataloguesOf(output),
  };
}

function cataloguesOf({
  CATALOGUE_BUCKET: bucket,
  CATALOGUE_CHECK_SECONDS: seconds,
  AWS_ENDPOINT_URL_S3: endpoint,
}: v.InferOutput<typeof Environment>): Pick<LambdaSettings, 'catalogues'> {
  if (bucket === undefined) return {};
  const checkEvery = seconds * 1_000;
  return { catalogues: { bucket, checkEvery, ...(endpoint === undefined ? {} : { endpoint }) } };
}
