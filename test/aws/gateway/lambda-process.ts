/** One Lambda instance: loads a built bundle and handles one event at a time, told by its parent. */
import { flushCompileCache } from 'node:module';

interface Invocation {
  id: number;
  handler: string;
  event: unknown;
}

const [bundle = ''] = process.argv.slice(2);
const handlers = (await import(bundle)) as Record<string, (event: unknown) => Promise<unknown>>;

process.on('message', (invocation: Invocation) => {
  void handle(invocation);
});
process.send?.({ ready: true });

/** Events after which what was compiled is kept for the next instance: most is loaded by then, and many are killed later. */
const keptAfter = [1, 4];
let handled = 0;

async function handle({ id, handler, event }: Invocation): Promise<void> {
  try {
    process.send?.({ id, answer: (await handlers[handler]?.(event)) ?? {} });
  } catch (error) {
    console.error(error);
    process.send?.({ id, failed: error instanceof Error ? error.name : 'Error' });
  }
  handled += 1;
  if (keptAfter.includes(handled)) flushCompileCache();
}
