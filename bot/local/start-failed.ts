import { DataFolderUnusable, RecordsFull } from '../records/errors.ts';
import { SettingsError } from '../settings/settings-error.ts';
import { WrongSetting } from '../settings/wrong-setting.ts';
import { CatalogueUnusable } from '../shop/search/catalogue.ts';

/** The host cannot start; the message is one sentence for the person who starts it. */
export class StartFailed extends Error {
  override name = 'StartFailed';
}

/** One clear sentence for a failed start, or undefined when it is a fault of ours and its stack is wanted. */
export function startSentence(error: unknown, where: { host: string; port: number; dataFolder: string }) {
  const full = `The disk is full: free some room for the data folder ${where.dataFolder} and start again.`;
  if (error instanceof RecordsFull || isFull(error)) return full;
  const told = [StartFailed, WrongSetting, SettingsError, DataFolderUnusable, CatalogueUnusable];
  if (told.some((kind) => error instanceof kind)) return (error as Error).message;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST ${where.host} is no address of this machine.`;
    case 'EADDRINUSE':
      return `Port ${where.port} is taken; stop what uses it or set PORT to another one.`;
    case 'EADDRNOTAVAIL':
      return `HOST ${where.host} is no address of this machine.`;
    case 'ENOSPC':
      return full;
    case 'EACCES':
      return error instanceof Error && 'syscall' in error && error.syscall === 'listen'
        ? `Port ${where.port} needs more rights; set PORT to one above 1023.`
        : `The data folder ${where.dataFolder} cannot be written; check its permissions or set DATA_DIR.`;
    case 'EROFS':
    case 'EPERM':
    case 'ENOTDIR':
      return `The data folder ${where.dataFolder} cannot be written; check its permissions or set DATA_DIR.`;
    default:
      return undefined;
  }
}

/** SQLite's code for a full disk, or for the shared-memory file that could not grow on one. */
function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'errcode' in error ? Number(error.errcode) : 0;
  return (code & 0xff) === 13 || code === 4874 || isFull(error.cause);
}
