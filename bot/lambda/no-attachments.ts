/**
 * Stands in the bundle for what nodemailer knows of types of files and for its fetching of them: mails of the shop are
 * plain text and carry none.
 */
export const detectMimeType = (): string => 'application/octet-stream';
export const detectExtension = (): string => 'bin';

/** @throws Error always. */
export default function fetchAttachment(): never {
  throw new Error('Mails carry no attachments here.');
}
