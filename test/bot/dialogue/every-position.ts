import { parentPort } from 'node:worker_threads';
import { restingStates } from '../../../bot/dialogue/machine.ts';
import { step } from '../../../bot/dialogue/stepper.ts';
import { situations } from './situations.ts';
import { store } from './talk.ts';

/** Runs in a worker, so that an always-chain that never ends can be cut off: every position with every event. */

let tried = 0;
const stuck: string[] = [];
for (const { snapshot, turn, event, name } of situations()) {
  const result = step(snapshot, turn, event, store);
  tried += 1;
  const { position } = result.snapshot;
  const resting = restingStates.includes(position) || position === snapshot.position;
  if (result.settled && !resting) stuck.push(name);
}
const report = parentPort?.postMessage.bind(parentPort);
report?.({ tried, stuck });
