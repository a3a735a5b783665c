import * as v from 'valibot';
import { ClientFrame, clientFrameTypes, MAXIMUM_TEXT_LENGTH, type ErrorCode } from '../wire/messages.ts';

export interface Refused {
  code: ErrorCode;
  text: string;
  messageId?: string;
}

/** One text message from the wire, checked. Every refusal names what is wrong without repeating what was sent. */
export function decodeFrame(text: string): { frame: ClientFrame } | Refused {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { code: 'malformed', text: 'This is not JSON.' };
  }
  if (typeof value !== 'object' || value === null || !('type' in value) || typeof value.type !== 'string') {
    return { code: 'malformed', text: 'A frame is a JSON object with a "type".' };
  }
  const messageId = messageIdOf(value);
  const named = messageId === undefined ? {} : { messageId };
  if (!clientFrameTypes.includes(value.type)) {
    return { code: 'unknown-type', text: 'This server does not know frames of this type.', ...named };
  }
  const parsed = v.safeParse(ClientFrame, value);
  if (parsed.success) return { frame: parsed.output };
  if ('text' in value && typeof value.text === 'string' && value.text.length > MAXIMUM_TEXT_LENGTH) {
    return { code: 'too-large', text: `A message has at most ${MAXIMUM_TEXT_LENGTH} characters.`, ...named };
  }
  return { code: 'invalid-frame', text: whatIsNeeded(parsed.issues[0]), ...named };
}

/** What is wrong with a field and what it has to be, in words that hold nothing of what was sent. */
function whatIsNeeded(issue: v.InferIssue<typeof ClientFrame>): string {
  const path = `"${v.getDotPath(issue) ?? 'the frame'}"`;
  if (issue.received === 'undefined') return `${path} is missing.`;
  const needs = issue.type === 'regex' ? issue.message : issue.expected;
  if (needs === null) return `${path} is not what this frame needs.`;
  return `${path} is not what this frame needs: ${OF_LENGTH.test(issue.type) ? 'a length of ' : ''}${needs}.`;
}

const OF_LENGTH = /length/;

/** Only an id that could be one is repeated back. */
function messageIdOf(value: object): string | undefined {
  if (!('messageId' in value) || typeof value.messageId !== 'string') return undefined;
  return /^[A-Za-z0-9_-]{8,64}$/.test(value.messageId) ? value.messageId : undefined;
}
