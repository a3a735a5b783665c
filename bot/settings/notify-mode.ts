import * as v from 'valibot';
import { WrongSetting } from './wrong-setting.ts';

/** How shoppers who have left are reached. docs/settings.md says what each does. */
export type NotifyMode =
  { kind: 'none' } | { kind: 'outbox' } | { kind: 'webhook'; url: URL; secret: string } | SmtpMode;

export interface SmtpMode {
  kind: 'smtp';
  host: string;
  port: number;
  security: 'starttls' | 'tls' | 'none';
  /** The address mails come from. */
  from: string;
  /** Who signs in, with the password or the secret that holds it. */
  account?: { user: string; password: { text: string } | { secretId: string } };
}

const LEAST_SECRET_BYTES = 32;

type Environment = Record<string, string | undefined>;

/**
 * @param standard what counts when NOTIFY is not set: `outbox` on one machine, `none` on Lambda.
 * @throws WrongSetting
 */
export function notifyModeOf(environment: Environment, standard: 'outbox' | 'none'): NotifyMode {
  const kind = environment.NOTIFY ?? standard;
  const kinds = standard === 'outbox' ? ['none', 'outbox', 'webhook', 'smtp'] : ['none', 'webhook', 'smtp'];
  if (!kinds.includes(kind)) throw new WrongSetting(`NOTIFY must be one of ${kinds.join(', ')}.`);
  if (kind === 'none' || kind === 'outbox') return { kind };
  return kind === 'smtp' ? smtpOf(environment, standard === 'none') : webhookOf(environment);
}

function webhookOf({ NOTIFY_WEBHOOK_URL: url, NOTIFY_WEBHOOK_SECRET: secret }: Environment): NotifyMode {
  if (url === undefined || !/^https?:/.test(url) || !URL.canParse(url)) {
    throw new WrongSetting('NOTIFY=webhook needs NOTIFY_WEBHOOK_URL, an address.');
  }
  if (secret === undefined || Buffer.byteLength(secret) < LEAST_SECRET_BYTES) {
    throw new WrongSetting(
      `NOTIFY=webhook needs NOTIFY_WEBHOOK_SECRET, at least ${LEAST_SECRET_BYTES} bytes.`,
    );
  }
  return { kind: 'webhook', url: new URL(url), secret };
}

const Smtp = v.object({
  SMTP_HOST: v.pipe(
    v.optional(v.string(), ''),
    v.regex(/^[\w.:-]{1,253}$/, 'NOTIFY=smtp needs SMTP_HOST, the name of a mail server'),
  ),
  SMTP_SECURITY: v.optional(
    v.picklist(['starttls', 'tls', 'none'], 'SMTP_SECURITY must be one of starttls, tls, none'),
    'starttls',
  ),
  SMTP_PORT: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[1-9]\d{0,4}$/, 'SMTP_PORT must be a whole number'),
      v.transform(Number),
      v.maxValue(65_535, 'SMTP_PORT must be at most 65535'),
    ),
  ),
  SMTP_FROM: v.pipe(v.optional(v.string(), ''), v.email('NOTIFY=smtp needs SMTP_FROM, one e-mail address')),
  SMTP_USER: v.optional(v.pipe(v.string(), v.regex(/^[^\p{Cc}]{1,256}$/u, 'SMTP_USER must be one line'))),
  SMTP_PASSWORD: v.optional(v.string()),
  SMTP_PASSWORD_SECRET: v.optional(v.string()),
});

/** Where nothing leaves the machine, nothing need be encrypted. */
const loopback = /^(?:localhost|127(?:\.\d+){3}|::1)$/;

/** @param secrets whether the host reads secrets by name. */
function smtpOf(environment: Environment, secrets: boolean): SmtpMode {
  const parsed = v.safeParse(Smtp, environment);
  if (!parsed.success) throw new WrongSetting(`${parsed.issues.map(({ message }) => message).join('; ')}.`);
  const { SMTP_HOST: host, SMTP_SECURITY: security, SMTP_PORT: port, SMTP_FROM: from } = parsed.output;
  if (security === 'none' && !loopback.test(host)) {
    throw new WrongSetting('SMTP_SECURITY=none is for a mail server on this machine only.');
  }
  const account = accountOf(parsed.output, secrets);
  return {
    kind: 'smtp',
    host,
    port: port ?? (security === 'tls' ? 465 : security === 'starttls' ? 587 : 25),
    security,
    from,
    ...(account ? { account } : {}),
  };
}

function accountOf(
  { SMTP_USER: user, SMTP_PASSWORD: text, SMTP_PASSWORD_SECRET: secretId }: v.InferOutput<typeof Smtp>,
  secrets: boolean,
): SmtpMode['account'] {
  if (secretId !== undefined && !secrets) {
    throw new WrongSetting('SMTP_PASSWORD_SECRET is read on Lambda only; set SMTP_PASSWORD.');
  }
  if (text !== undefined && secretId !== undefined) {
    throw new WrongSetting('SMTP_PASSWORD and SMTP_PASSWORD_SECRET do not go together.');
  }
  const password = text !== undefined ? { text } : secretId !== undefined ? { secretId } : undefined;
  if ((user === undefined) !== (password === undefined)) {
    throw new WrongSetting('SMTP_USER and its password go together.');
  }
  return user === undefined || password === undefined ? undefined : { user, password };
}
