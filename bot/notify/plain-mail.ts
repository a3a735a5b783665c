import MimeNode from 'nodemailer/lib/mime-node';
import { NotifyFailed, type Message } from './notify.ts';

/** A message as the bytes of a plain-text e-mail, and between whom it goes. */
export interface PlainMail {
  from: string;
  to: string;
  bytes: Buffer;
}

const MOST_ADDRESS = 254;
const MOST_LOCAL_PART = 64;
/** Of a subject, in characters: what mail programs show, and far below what a header may hold. */
const MOST_SUBJECT = 200;

/**
 * One bare address of ASCII, without quotes, comments or lists: nothing in it can become a second recipient, a command
 * or a header.
 */
export function isAddress(text: string): boolean {
  const local = text.slice(0, text.lastIndexOf('@'));
  return (
    text.length <= MOST_ADDRESS &&
    local.length <= MOST_LOCAL_PART &&
    /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z\d][a-z\d-]{0,61}[a-z\d]$/i.test(
      text,
    )
  );
}

/**
 * @param from the address mails of this host come from.
 * @throws NotifyFailed with `refused` when the shopper's address is none.
 */
export async function plainMail(from: string, message: Message): Promise<PlainMail> {
  const { to, replyTo, language } = message;
  if (!isAddress(to))
    throw new NotifyFailed('The address is none that mail goes to.', { outcome: 'refused' });
  const mail = new MimeNode('text/plain; charset=utf-8');
  mail.setHeader({
    from,
    to,
    // A store's address that is none would be answered to nobody.
    ...(isAddress(replyTo) ? { 'reply-to': replyTo } : {}),
    subject: oneLine(message.subject).slice(0, MOST_SUBJECT),
    date: new Date(message.at).toUTCString().replace('GMT', '+0000'),
    'message-id': messageIdOf(from, message),
    'content-language': oneLine(language),
    // Keeps holiday notices from answering.
    'auto-submitted': 'auto-generated',
  });
  mail.setContent(message.text);
  return { from, to, bytes: await mail.build() };
}

/** The same for the same message, so that whoever gets it twice can tell. */
const messageIdOf = (from: string, { storeId, id }: Message): string =>
  `<${[id, storeId].map((part) => part.replaceAll(/[^\w-]/g, '_')).join('.')}@${from.slice(from.lastIndexOf('@') + 1)}>`;

/** A header is one line: whatever would end it is a space. */
const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
