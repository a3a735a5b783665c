import { closeCodes } from '../wire/close-codes.ts';
import type { ClientFrameOf } from '../wire/messages.ts';
import type { ConnectionState } from './connection.ts';
import { turnAway } from './deliver.ts';
import type { ChatDependencies, ChatStore } from './dependencies.ts';
import { welcome } from './welcome.ts';

/** A person of the store says hello: no conversation begins. */
export async function enterAsStaff(
  dependencies: ChatDependencies,
  store: ChatStore,
  connection: ConnectionState,
  hello: ClientFrameOf<'hello'> & { credential: string },
): Promise<void> {
  const staff = await dependencies.staff?.verify(store.settings.id, hello.credential);
  if (!staff) {
    const text = 'This sign-in is not valid for this store or has run out.';
    return turnAway(dependencies, connection, 'identity-refused', text, closeCodes.forbidden);
  }
  connection.storeId = hello.storeId;
  connection.locale = hello.locale ?? store.settings.locale;
  connection.staff = staff;
  connection.attached = [];
  const frame = {
    ...welcome(dependencies, store, connection, { seq: 0 }),
    features: ['staff'],
    role: staff.role,
  };
  await dependencies.connections.send(connection.id, [frame]);
}
