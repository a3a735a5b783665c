import { setTimeout as sleep } from 'node:timers/promises';
import { brokenFrame, exceptionFrame } from './frames.ts';
import type { PlainResponse } from './plain-server.ts';

/** What goes wrong with one call. `after` counts the frames that still arrive. */
export type Fault =
  | { kind: 'throttle' }
  | { kind: 'server-error' }
  | { kind: 'unavailable' }
  /** The request is taken and never answered. */
  | { kind: 'time-out' }
  /** A pause in milliseconds before each frame. */
  | { kind: 'slow-stream'; pause: number }
  /** Frames arrive, then none any more; the connection stays. */
  | { kind: 'stalled-stream'; after: number }
  /** The connection breaks. */
  | { kind: 'cut-stream'; after: number }
  /** The stream is ended properly, in the middle of the answer. */
  | { kind: 'ended-stream'; after: number }
  | { kind: 'malformed-frame'; after: number }
  /** An exception frame of this type: `throttlingException`, `internalServerException`… */
  | { kind: 'exception'; after: number; type: string }
  /** The guardrail blocks the answer, or only masks words in it. */
  | { kind: 'guardrail'; action: 'BLOCKED' | 'ANONYMIZED' };

/** Faults that answer in place of the service. @returns the HTTP status and error type. */
export function refusalOf(fault: Fault | undefined): { status: number; type: string } | undefined {
  switch (fault?.kind) {
    case 'throttle':
      return { status: 429, type: 'ThrottlingException' };
    case 'server-error':
      return { status: 500, type: 'InternalServerException' };
    case 'unavailable':
      return { status: 503, type: 'ServiceUnavailableException' };
    default:
      return undefined;
  }
}

/** Sends frames, with the fault between them. */
export class FrameSender {
  readonly #response: PlainResponse;
  readonly #fault: Fault | undefined;
  readonly #begin: () => void;
  #begun = false;
  #sent = 0;
  /** Nothing more can be sent. */
  over = false;

  /** @param begin sends the head, before the first frame. */
  constructor(response: PlainResponse, fault: Fault | undefined, begin: () => void) {
    this.#response = response;
    this.#fault = fault;
    this.#begin = begin;
  }

  async send(frame: Buffer): Promise<void> {
    await this.#strike();
    if (this.over || this.#response.gone.aborted) return;
    this.#sent += 1;
    await this.#response.write(frame);
  }

  async end(): Promise<void> {
    // A fault that waits for more frames than the answer has strikes at its end.
    await this.#strike(true);
    if (!this.over) this.#response.end();
    this.over = true;
  }

  async #strike(atEnd = false): Promise<void> {
    if (!this.#begun) this.#begin();
    this.#begun = true;
    const fault = this.#fault;
    if (!fault || this.over) return;
    if (fault.kind === 'slow-stream') return pause(fault.pause, this.#response.gone);
    if (!('after' in fault) || (!atEnd && this.#sent < fault.after)) return;
    this.over = true;
    switch (fault.kind) {
      case 'stalled-stream':
        return pause(undefined, this.#response.gone);
      case 'cut-stream':
        return this.#response.cut();
      case 'ended-stream':
        return this.#response.end();
      case 'malformed-frame':
        await this.#response.write(brokenFrame());
        return this.#response.end();
      case 'exception':
        await this.#response.write(exceptionFrame(fault.type, 'made on purpose'));
        return this.#response.end();
    }
  }
}

/** Waits so long, or without a time until the client goes. */
export async function pause(milliseconds: number | undefined, gone: AbortSignal): Promise<void> {
  if (milliseconds !== undefined) return sleep(milliseconds, undefined, { signal: gone }).catch(() => {});
  if (gone.aborted) return;
  await new Promise((resolve) => gone.addEventListener('abort', resolve, { once: true }));
}
