/** Trains one model on another core while the caller trains its own on this one. */
import { receiveMessageOnPort, Worker, MessageChannel } from 'node:worker_threads';
import type { LanguageTable } from '../bot/understanding/embedded/language-model.ts';
import type { LinearModel } from '../bot/understanding/embedded/linear-model.ts';
import type { Example } from './build-model.ts';

/** What train-worker.ts is given. `state` holds one of `states`; the model, or the error, comes through the port. */
export interface Task {
  examples: readonly Example[];
  outOfScope: string;
  seed: number;
  languages?: LanguageTable | undefined;
  state: Int32Array<SharedArrayBuffer>;
}

export const states = { waiting: 0, started: 1, done: 2 };
/** A thread that has not begun when the caller is through with its own training, and so long after, never will. */
const longestStart = 10_000;

/**
 * Begins at once. What is handed back waits for the model, without a turn of the event loop: training is one call for
 * everybody who needs a model. It gives nothing where no thread could be started; @throws Error as training does.
 */
export function trainOnAnotherCore(task: Omit<Task, 'state'>): () => LinearModel | undefined {
  const state = new Int32Array(new SharedArrayBuffer(4));
  const { port1: near, port2: far } = new MessageChannel();
  const worker = new Worker(new URL('./train-worker.ts', import.meta.url), {
    workerData: { task: { ...task, state } satisfies Task, port: far },
    transferList: [far],
    execArgv: [],
  });
  worker.unref();
  // Told of by the state that does not change; without a listener the process would end.
  worker.on('error', () => {});
  return () => {
    if (Atomics.wait(state, 0, states.waiting, longestStart) === 'timed-out') return undefined;
    Atomics.wait(state, 0, states.started);
    const { message } = receiveMessageOnPort(near) as { message: LinearModel | Error };
    near.close();
    if (message instanceof Error) throw message;
    return message;
  };
}
