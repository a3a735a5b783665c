/** What a mail program shows of a plain-text mail. */
export interface ReadMail {
  id: string;
  to: string;
  replyTo: string;
  subject: string;
  text: string;
  language: string;
  /** Milliseconds since the epoch. */
  at: number;
}

export function readMail(raw: string): ReadMail {
  const headers = headersOf(raw);
  const header = (name: string): string => headers.find(([given]) => given === name)?.[1] ?? '';
  const body = raw.slice(raw.indexOf('\r\n\r\n') + 4);
  return {
    id: header('message-id').replace(/^<|\..*$/g, ''),
    to: header('to'),
    replyTo: header('reply-to'),
    subject: decodedWords(header('subject')),
    text: decodedBody(body, header('content-transfer-encoding')).replaceAll('\r\n', '\n').trimEnd(),
    language: header('content-language'),
    at: Date.parse(header('date')),
  };
}

/** Names in small letters; what a header says over several lines is one again. */
export function headersOf(raw: string): [name: string, value: string][] {
  const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replaceAll(/\r\n[ \t]+/g, ' ');
  return head.split('\r\n').map((line) => {
    const at = line.indexOf(':');
    return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
  });
}

const quoted = (text: string): string =>
  Buffer.from(
    text
      .replaceAll(/=\r\n/g, '')
      .replaceAll(/=([0-9A-F]{2})/g, (_match, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString();

function decodedBody(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString();
  return encoding === 'quoted-printable' ? quoted(body) : body;
}

const decodedWords = (text: string): string =>
  text
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_match, kind: string, word: string) =>
      kind.toLowerCase() === 'b' ? Buffer.from(word, 'base64').toString() : quoted(word.replaceAll('_', ' ')),
    );
