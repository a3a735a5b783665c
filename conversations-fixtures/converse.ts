/**
 * `npm run converse -- FILE-or-FOLDER… [--url ws://…/chat] [--mutate] [--json]`: runs conversations against a live
 * server. Exit code 0: all passed; 1: one failed; 2: what was asked for cannot be run. With AISLE_OPERATOR_KEY set and
 * a server started with `-- --fixtures`, each runs in a store of its own and intents and tools are checked too;
 * without, fixtures that need that are skipped, counted and listed.
 */
import { converse } from './converse-command.ts';

process.exitCode = await converse(process.argv.slice(2), process.env.AISLE_OPERATOR_KEY);
