import { useState, type FormEvent } from 'react';
import { makeId } from '../../browser-environment.ts';
import type { Conversation } from '../../connection/conversation.ts';
import type { Asking } from './asking.ts';
import { Box } from './box.tsx';
import { KeyHelp } from './key-help.tsx';
import { RatingFields } from './rating-fields.tsx';
import { useMoreWords, type MoreWords } from './words.ts';

interface Properties {
  asking: Asking;
  conversation: Conversation;
  locale: string;
  /** Answered, one way or the other. */
  done: () => void;
}

/** Asks before what cannot be undone, or for what is still needed. */
export function Question({ asking, conversation, locale, done }: Properties) {
  const words = useMoreWords(locale);
  const shared = { words, done };
  switch (asking.what) {
    case 'forget':
      return <ForgetQuestion {...shared} forget={() => conversation.forget()} />;
    case 'email':
      return <EmailQuestion {...shared} send={(email) => sendByEmail(conversation, email)} />;
    case 'flag':
      return <FlagQuestion {...shared} flag={(reason) => conversation.flag(asking.replyId, reason)} />;
    case 'rate':
      return <RateQuestion {...shared} rate={(stars, reason) => conversation.rate(stars, reason)} />;
    case 'keys':
      return <KeyHelp {...shared} />;
    default:
      return null;
  }
}

function sendByEmail(conversation: Conversation, email: string): void {
  conversation.send({ type: 'email-transcript', messageId: makeId(), email });
}

interface Asked {
  words: MoreWords;
  done: () => void;
}

function ForgetQuestion({ words, done, forget }: Asked & { forget: () => void }) {
  return (
    <Box title={words.forgetQuestion} hint={words.forgetConsequence} first=".secondary" done={done}>
      <div className="answers">
        <button className="secondary" onClick={done}>
          {words.keep}
        </button>
        <button
          className="primary danger"
          onClick={() => {
            done();
            forget();
          }}
        >
          {words.forgetConfirm}
        </button>
      </div>
    </Box>
  );
}

function EmailQuestion({ words, done, send }: Asked & { send: (email: string) => void }) {
  const [email, setEmail] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    done();
    send(email.trim());
  };
  return (
    <Box title={words.emailQuestion} hint={words.emailHint} first="input" done={done}>
      <form onSubmit={submit}>
        <label>
          {words.emailField}
          <input
            type="email"
            required
            maxLength={200}
            autoComplete="email"
            value={email}
            onInput={(event) => setEmail(event.currentTarget.value)}
          />
        </label>
        <Answers words={words} done={done} yes={words.emailConfirm} />
      </form>
    </Box>
  );
}

function FlagQuestion({ words, done, flag }: Asked & { flag: (reason: string | undefined) => void }) {
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    done();
    flag(reason.trim() || undefined);
  };
  return (
    <Box title={words.flagQuestion} hint={words.flagHint} first="textarea" done={done}>
      <form onSubmit={submit}>
        <label>
          {words.flagField}
          <textarea
            rows={2}
            maxLength={1_000}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </label>
        <Answers words={words} done={done} yes={words.flagConfirm} />
      </form>
    </Box>
  );
}

function RateQuestion({ words, done, rate }: Asked & { rate: (stars: number, reason?: string) => void }) {
  return (
    <Box title={words.rateQuestion} first="input" done={done}>
      <RatingFields
        words={words}
        refuse={done}
        rate={(stars, reason) => {
          done();
          rate(stars, reason);
        }}
      />
    </Box>
  );
}

function Answers({ words, done, yes }: Asked & { yes: string }) {
  return (
    <div className="answers">
      <button type="button" className="secondary" onClick={done}>
        {words.cancel}
      </button>
      <button type="submit" className="primary">
        {yes}
      </button>
    </div>
  );
}
