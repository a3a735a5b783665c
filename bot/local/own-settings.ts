import type { Settings } from '../settings/settings.ts';
import type { HostedStores } from './hosted-stores.ts';

/** What this host reckons from its own and its stores' settings. */

/** Events are kept as long as the evidence of turns, of the store that keeps it longest. */
export const eventDays = (stores: HostedStores): number =>
  Math.max(1, ...stores.all().map(({ settings }) => settings.retention.evidenceDays));

/** Pages this host serves itself may always talk to its stores. */
export function ownOrigins({ host, publicUrl }: Settings, port: number): string[] {
  const own = ['localhost', '127.0.0.1', ...(host === '0.0.0.0' || host === '::' ? [] : [host])];
  const origins = own.map((name) => `http://${name.includes(':') ? `[${name}]` : name}:${port}`);
  return publicUrl === undefined ? origins : [...origins, new URL(publicUrl).origin];
}

/** What opens the dashboard: the operator's key, and those of leads, each for its store or for all. */
export const dashboardKeys = ({ operatorKey, staffKeys }: Settings): { key: string; storeId?: string }[] => [
  ...(operatorKey === undefined ? [] : [{ key: operatorKey }]),
  ...staffKeys.filter(({ role }) => role === 'lead'),
];
