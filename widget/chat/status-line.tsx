import type { ConversationState } from '../connection/state.ts';
import { useChat } from './chat-context.ts';
import { Unseen } from './unseen.tsx';

/** How the connection stands, and what went wrong. Both regions exist before they have anything to say. */
export function StatusLine({ state, dismiss }: { state: ConversationState; dismiss: () => void }) {
  const { words } = useChat();
  const { trouble } = state;
  const status = { connecting: words.connecting, reconnecting: words.reconnecting, offline: words.offline };
  const told = status[state.status as keyof typeof status] ?? state.notice?.text;
  const failed = state.pending.findLast((message) => message.state === 'failed');
  const wrong =
    state.status === 'refused'
      ? words.refused
      : trouble &&
        (trouble.code === 'forget-unconfirmed' ? words.forgetUnconfirmed : trouble.text || words.trouble);
  return (
    <div>
      <div role="status">{told && <p className="status">{told}</p>}</div>
      <div className={wrong && 'status wrong'}>
        <span role="alert">
          {wrong}
          {/* Seen beside the message itself. */}
          {failed && <Unseen key={failed.messageId}>{words.notSent}</Unseen>}
        </span>{' '}
        {trouble && (
          <button className="quiet" onClick={dismiss}>
            {words.dismiss}
          </button>
        )}
      </div>
    </div>
  );
}
