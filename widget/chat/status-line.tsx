import type { ConversationState } from '../connection/state.ts';
import { useChat } from './chat-context.ts';

/** How the connection stands, and what went wrong. Both regions exist before they have anything to say. */
export function StatusLine({ state, dismiss }: { state: ConversationState; dismiss: () => void }) {
  const { words } = useChat();
  const status = { connecting: words.connecting, reconnecting: words.reconnecting, offline: words.offline };
  const told = status[state.status as keyof typeof status] ?? state.notice?.text;
  return (
    <div className="status-lines">
      <div role="status">{told && <p className="status">{told}</p>}</div>
      <div role="alert">
        {state.status === 'refused' && <p className="status wrong">{words.refused}</p>}
        {state.trouble && (
          <p className="status wrong">
            {state.trouble.code === 'forget-unconfirmed'
              ? words.forgetUnconfirmed
              : state.trouble.text || words.trouble}{' '}
            <button type="button" className="quiet" onClick={dismiss}>
              {words.dismiss}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
