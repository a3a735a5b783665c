import type { ServerFrame } from '../wire/messages.ts';

/** The connections port: sending frames to whoever listens. Frames to one connection arrive in the order sent. */
export interface Connections {
  /** @returns false when the connection is gone and should be forgotten. */
  send(connectionId: string, frames: ServerFrame[]): Promise<boolean>;
  close(connectionId: string, code: number, reason: string): Promise<void>;
}
