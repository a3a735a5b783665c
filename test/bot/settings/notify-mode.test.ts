import { describe, expect, it } from 'vitest';
import { readLambdaSettings } from '../../../bot/lambda/settings.ts';
import { notifyModeOf, type NotifyMode } from '../../../bot/settings/notify-mode.ts';
import { readSettings } from '../../../bot/settings/settings.ts';
import { WrongSetting } from '../../../bot/settings/wrong-setting.ts';

const smtp = { NOTIFY: 'smtp', SMTP_HOST: 'mail.example', SMTP_FROM: 'chat@shop.example' };
const mode = { kind: 'smtp', host: 'mail.example', from: 'chat@shop.example' };
const signedIn = { ...smtp, SMTP_USER: 'aisle' };

describe('how shoppers who have left are reached', () => {
  it.each<[Record<string, string>, Partial<NotifyMode>]>([
    [{}, { kind: 'outbox' }],
    [smtp, { ...mode, port: 587, security: 'starttls' } as NotifyMode],
    [{ ...smtp, SMTP_SECURITY: 'tls' }, { ...mode, port: 465, security: 'tls' } as NotifyMode],
    [{ ...smtp, SMTP_PORT: '2525' }, { ...mode, port: 2525, security: 'starttls' } as NotifyMode],
    [
      { ...smtp, SMTP_HOST: '127.0.0.1', SMTP_SECURITY: 'none' },
      { ...mode, host: '127.0.0.1', port: 25, security: 'none' } as NotifyMode,
    ],
    [
      { ...signedIn, SMTP_PASSWORD: 'word' },
      { ...mode, port: 587, account: { user: 'aisle', password: { text: 'word' } } } as NotifyMode,
    ],
  ])('is read from %j', (environment, expected) => {
    expect(notifyModeOf(environment, 'outbox')).toMatchObject(expected);
  });

  it.each<[Record<string, string>, string]>([
    [{ NOTIFY: 'pigeon' }, 'NOTIFY must be one of none, outbox, webhook, smtp.'],
    [{ ...smtp, SMTP_HOST: 'mail.example\r\nX' }, 'NOTIFY=smtp needs SMTP_HOST, the name of a mail server.'],
    [
      { NOTIFY: 'smtp', SMTP_FROM: 'chat@shop.example' },
      'NOTIFY=smtp needs SMTP_HOST, the name of a mail server.',
    ],
    [{ ...smtp, SMTP_FROM: 'Shop <chat@shop.example>' }, 'NOTIFY=smtp needs SMTP_FROM, one e-mail address.'],
    [{ ...smtp, SMTP_PORT: '70000' }, 'SMTP_PORT must be at most 65535.'],
    [{ ...smtp, SMTP_SECURITY: 'some' }, 'SMTP_SECURITY must be one of starttls, tls, none.'],
    [{ ...smtp, SMTP_SECURITY: 'none' }, 'SMTP_SECURITY=none is for a mail server on this machine only.'],
    [signedIn, 'SMTP_USER and its password go together.'],
    [{ ...smtp, SMTP_PASSWORD: 'word' }, 'SMTP_USER and its password go together.'],
    [
      { ...signedIn, SMTP_PASSWORD_SECRET: 'arn' },
      'SMTP_PASSWORD_SECRET is read on Lambda only; set SMTP_PASSWORD.',
    ],
  ])('is refused with one sentence: %j', (environment, sentence) => {
    expect(() => readSettings(environment, [])).toThrow(new WrongSetting(sentence));
  });

  it('takes the password of a named secret on Lambda', () => {
    const environment = { DYNAMODB_TABLE: 'aisle', AISLE_HOST_KEY: 'key', ...signedIn };
    const { notify } = readLambdaSettings({ ...environment, SMTP_PASSWORD_SECRET: 'arn:of:it' });
    expect(notify).toMatchObject({ account: { user: 'aisle', password: { secretId: 'arn:of:it' } } });
    const both = { ...environment, SMTP_PASSWORD_SECRET: 'arn:of:it', SMTP_PASSWORD: 'word' };
    expect(() => readLambdaSettings(both)).toThrow('do not go together');
  });
});
