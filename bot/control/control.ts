import { createHash, timingSafeEqual } from 'node:crypto';
import type { ChatDependencies } from '../chat.ts';
import type { HostParts } from '../local/host.ts';
import type { HttpHandler } from '../local/http.ts';
import { createFaults } from './faults.ts';
import { createGiven, openCopy, type StoreCopy } from './given.ts';
import { ControlError } from './control-error.ts';

/**
 * The control channel: what fixtures need that no shopper may do. It exists only under `--fixtures` and opens only to
 * the operator key (`Authorization: Bearer …`). Every route is POST /control/<name> with a JSON body.
 */
export async function createControl({
  parts,
  operatorKey,
  copies,
  restart,
}: {
  parts: HostParts;
  operatorKey: string;
  /** Stores made for fixtures; they outlive a restart. */
  copies: StoreCopy[];
  restart: () => Promise<void>;
}): Promise<{ handlers: HttpHandler[]; dependencies: ChatDependencies }> {
  const faults = createFaults();
  for (const copy of copies) await openCopy(parts, copy);
  const given = createGiven(parts, faults, copies);
  const routes: Record<string, (body: unknown) => Promise<unknown>> = {
    ...given,
    async restart() {
      // Answered first: the restart closes every connection, this one too.
      setTimeout(() => {
        restart().catch((error: unknown) => {
          console.error(error);
          process.exit(1);
        });
      }, 20);
      return { restarting: true };
    },
  };
  const handler: HttpHandler = async (request) => {
    const name = /^\/control\/([a-z-]+)$/.exec(new URL(request.url).pathname)?.[1];
    if (name === undefined) return undefined;
    if (!opens(request.headers.get('authorization'), operatorKey))
      return problem(401, 'The operator key is wrong.');
    const route = Object.hasOwn(routes, name) ? routes[name] : undefined;
    if (!route || request.method !== 'POST') return problem(404, 'There is no such control.');
    try {
      return Response.json(await route(await request.json()));
    } catch (error) {
      if (error instanceof ControlError || error instanceof SyntaxError) return problem(400, error.message);
      throw error;
    }
  };
  return { handlers: [handler], dependencies: faults.over(parts.dependencies) };
}

const problem = (status: number, text: string): Response => Response.json({ error: text }, { status });

/** Compares hashes, so that neither length nor content tells by time. */
function opens(header: string | null, key: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(header ?? ''), hash(`Bearer ${key}`));
}
