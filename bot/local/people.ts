import type { WebSocketConnections } from '../connections/websocket.ts';
import { openNotify, type HostNotify } from '../hosting/open-notify.ts';
import { operatingClock } from '../hosting/operating-clock.ts';
import type { Records } from '../records/records.ts';
import type { Settings } from '../settings/settings.ts';
import { openSessions, type Sessions } from '../staff/sessions.ts';
import type { HostedStores } from './hosted-stores.ts';
import type { HttpHandler } from './http.ts';
import { outboxPage } from './outbox-page.ts';
import { staffDoor } from './staff-door.ts';

/** What lets the store's people in on one machine, and reaches shoppers who have left. */
export interface HostPeople {
  sessions: Sessions;
  mails: HostNotify;
}

export function openHostPeople(
  { staffKeys: keys, notify, dataFolder, fixtures }: Settings,
  records: Records,
  hostKey: Uint8Array,
): HostPeople {
  const now = (): number => operatingClock.now();
  return {
    sessions: openSessions({ records, keys, hostKey, now, withoutKeys: fixtures }),
    mails: openNotify({ mode: notify, dataFolder, now }),
  };
}

export function peopleHandlers(
  { sessions, mails }: HostPeople,
  {
    settings,
    stores,
    connections,
  }: { settings: Settings; stores: HostedStores; connections: WebSocketConnections },
): HttpHandler[] {
  const isOn = settings.staffKeys.length > 0;
  return [
    staffDoor({
      sessions,
      isOn,
      stores,
      connections,
      ...(settings.publicUrl === undefined ? {} : { publicUrl: settings.publicUrl }),
      now: () => operatingClock.now(),
    }),
    ...(mails.outbox && isThisMachineAlone(settings) ? [outboxPage(mails.outbox, stores)] : []),
  ];
}

/** Whether nobody elsewhere can reach this host. */
function isThisMachineAlone({ host, publicUrl, trustedProxies }: Settings): boolean {
  return /^(127\.|localhost$|::1$)/.test(host) && publicUrl === undefined && trustedProxies === 0;
}
