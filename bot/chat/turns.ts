/** What takes turns, in one module: it is read with the first frame that asks for one. */
export { resume } from './answering.ts';
export { takeMessage } from './messages.ts';
