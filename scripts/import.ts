/** `npm run import -- FILE|URL|FOLDER --store ID`: brings product exports into a store's catalogue. docs/importing.md */
import { importCommand } from './import-command.ts';

process.exitCode = await importCommand(process.argv.slice(2), process.env);
