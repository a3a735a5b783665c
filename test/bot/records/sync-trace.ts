import { spawnSync } from 'node:child_process';

/** Whether system calls can be watched here: strace is installed and allowed to. */
export const canTrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;

/** What of a program's system calls `findEarlyAcks` reads; paths are told with each descriptor by -y. */
export const traceArguments = ['-f', '-y', '-e', 'trace=write,pwrite64,writev,pwritev,fsync,fdatasync'];

export interface TraceFindings {
  acks: number;
  /** Syncs of a database file that returned. */
  syncs: number;
  /** Acks that were written while something written to the database was not yet synced. */
  early: string[];
}

/**
 * Reads a trace in order: a write to a file of the database makes it unsynced until an fsync or fdatasync of it
 * returns 0. An "acked" line in between is a promise that a power cut would break.
 */
export function findEarlyAcks(trace: string): TraceFindings {
  const unsynced = new Set<string>();
  const syncing = new Map<string, string>();
  const findings: TraceFindings = { acks: 0, syncs: 0, early: [] };
  const synced = (path: string): void => {
    findings.syncs += 1;
    unsynced.delete(path);
  };
  for (const line of trace.split('\n')) {
    const [, thread = '', call = '', path = '', rest = ''] =
      /^(\d+) +(\w+)\(\d+<([^>]*)>(.*)$/.exec(line) ?? [];
    const ack = /"acked ([^"\\]*)/.exec(rest);
    if (ack) {
      findings.acks += 1;
      if (unsynced.size > 0) findings.early.push(ack[1] ?? '');
    } else if (isDatabase(path) && call.includes('write')) {
      unsynced.add(path);
    } else if (isDatabase(path) && call.includes('sync')) {
      if (rest.includes('unfinished')) syncing.set(thread, path);
      else if (rest.trim().endsWith('= 0')) synced(path);
    }
    const resumed = /^(\d+) +<\.\.\. f(?:data)?sync resumed>.*= 0$/.exec(line);
    if (resumed) synced(syncing.get(resumed[1] ?? '') ?? '');
  }
  return findings;
}

/** The shared-memory file is rebuilt after a crash and needs no sync. */
function isDatabase(path: string): boolean {
  return /records\.sqlite(-wal|-journal)?$/.test(path);
}
