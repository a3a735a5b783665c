import type { ServerResponse } from 'node:http';
import type { Http2ServerResponse } from 'node:http2';

/** What can go wrong with one call of a service: refused as too many, failing, silent, late, cut half way, or no JSON. */
export const faults = ['throttle', 'server-error', 'time-out', 'slow', 'cut', 'malformed'] as const;
export type Fault = (typeof faults)[number];

/** Which calls of a service go wrong; by operation, or any. */
export class FaultPlan {
  #next: { fault: Fault; operation?: string; left: number }[] = [];
  /** Milliseconds a slow answer takes. */
  slowness = 300;

  /** The next `times` calls go wrong so. */
  plan(fault: Fault, { times = 1, operation }: { times?: number; operation?: string } = {}): void {
    this.#next.push({ fault, left: times, ...(operation === undefined ? {} : { operation }) });
  }

  clear(): void {
    this.#next = [];
  }

  take(operation: string): Fault | undefined {
    const due = this.#next.find((each) => each.left > 0 && (each.operation ?? operation) === operation);
    if (due) due.left -= 1;
    return due?.fault;
  }
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
}

/** Over HTTP/2 a response has a stream in the place of a socket; all else is used alike. */
type Response = ServerResponse & Partial<Pick<Http2ServerResponse, 'stream'>>;

/** Sends `answer`, or what the fault makes of it. `refusals` are the service's own forms of them. */
export async function send(
  response: Response,
  answer: Answer,
  {
    fault,
    plan,
    refusals,
  }: { fault: Fault | undefined; plan: FaultPlan; refusals: { throttle: Answer; failure: Answer } },
): Promise<void> {
  if (fault === 'time-out') return;
  if (fault === 'slow') await new Promise((resolve) => setTimeout(resolve, plan.slowness));
  const chosen =
    fault === 'throttle' ? refusals.throttle : fault === 'server-error' ? refusals.failure : answer;
  const body = Buffer.from(chosen.body);
  const half = body.subarray(0, Math.floor(body.length / 2));
  if (fault === 'malformed') {
    write(response, { ...chosen, body: half });
    return;
  }
  if (fault === 'cut') {
    response.writeHead(chosen.status, { ...chosen.headers, 'content-length': String(body.length) });
    response.write(half, () => cut(response));
    return;
  }
  write(response, { ...chosen, body });
}

function write(response: Response, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': String(body.length) });
  response.end(body);
}

/** RFC 9113, section 7. */
const INTERNAL_ERROR = 2;

function cut(response: Response): void {
  if (response.stream) response.stream.close(INTERNAL_ERROR);
  else response.socket?.destroy();
}
