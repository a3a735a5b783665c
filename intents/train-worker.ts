/** The other end of on-another-core.ts: one training in a thread of its own. */
import { workerData, type MessagePort } from 'node:worker_threads';
import { trainUncalibrated } from './build-model.ts';
import { states, type Task } from './on-another-core.ts';

const { task, port } = workerData as { task: Task; port: MessagePort };

function move(state: number): void {
  Atomics.store(task.state, 0, state);
  Atomics.notify(task.state, 0);
}

move(states.started);
try {
  port.postMessage(trainUncalibrated(task.examples, task));
} catch (error) {
  port.postMessage(error);
}
move(states.done);
