import { useState, type ToggleEvent } from 'react';
import { useConsole } from './console-context.ts';
import { inWords, readEvidence, type Done, type Named, type TurnEvidence } from './evidence.ts';
import type { EvidenceAnswer } from './staff-state.ts';

interface Properties {
  /** Undefined while it has not come. */
  answer: EvidenceAnswer;
  ask: () => void;
}

/** How a turn was answered, asked for when it is opened. */
export function EvidenceView({ answer, ask }: Properties) {
  const [open, setOpen] = useState(false);
  const toggled = (event: ToggleEvent<HTMLDetailsElement>) => {
    setOpen(event.currentTarget.open);
    if (event.currentTarget.open && (!answer || typeof answer === 'string')) ask();
  };
  return (
    <details className="evidence" onToggle={toggled}>
      <summary>How this was answered</summary>
      {open && <Answer answer={answer} />}
    </details>
  );
}

function Answer({ answer }: { answer: EvidenceAnswer }) {
  const { locale } = useConsole();
  if (answer === undefined) return <p className="meta">Fetching…</p>;
  if (typeof answer === 'string') return <p className="meta">{answer}</p>;
  const evidence = answer === null ? undefined : readEvidence(answer, locale);
  if (!evidence) return <p className="meta">Nothing is kept of this turn.</p>;
  return (
    <div className="evidence-body">
      <Understood evidence={evidence} />
      <DoneList done={evidence.done} />
      <Troubles evidence={evidence} />
      <p className="meta">
        {milliseconds(evidence.took)} in all
        {evidence.attempt > 1 && `, at attempt ${evidence.attempt}`}
        {evidence.model && ` · understood by ${evidence.model}`}
        {evidence.truncated && ' · some results are cut short'}
      </p>
      <details className="raw">
        <summary>As it is kept</summary>
        {/* Reached by Tab, since it scrolls. */}
        <pre tabIndex={0}>{JSON.stringify(answer, undefined, 2)}</pre>
      </details>
    </div>
  );
}

function Understood({ evidence: { readings, found, language, intent } }: { evidence: TurnEvidence }) {
  const [first, ...others] = readings;
  return (
    <section>
      <h4>Understood</h4>
      <p>
        <strong>{inWords(first?.intent ?? intent ?? 'nothing')}</strong>
        {first && ` – ${percent(first.confidence)} sure`}
        {language && `, in ${languageName(language)}`}
      </p>
      {others.length > 0 && (
        <p className="meta">
          Less likely: {others.map((one) => `${inWords(one.intent)} ${percent(one.confidence)}`).join(', ')}
        </p>
      )}
      <Fields fields={found} />
    </section>
  );
}

function DoneList({ done }: { done: Done[] }) {
  if (done.length === 0) return null;
  return (
    <section>
      <h4>Did</h4>
      <ol className="steps">
        {done.map((step, place) => (
          <li key={place}>
            <p>
              <strong>{step.name}</strong> <span className="meta">{milliseconds(step.took)}</span>
            </p>
            <Fields fields={step.given} />
            {step.outcome && <p>→ {step.outcome}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Troubles({ evidence: { fallbacks, refused, trouble } }: { evidence: TurnEvidence }) {
  const lists = [
    { title: 'Stood in', lines: fallbacks },
    { title: 'Not said', lines: refused.map(({ sentence, reason }) => `“${sentence}” – ${inWords(reason)}`) },
    { title: 'Trouble', lines: trouble.map(inWords) },
  ];
  return (
    <>
      {lists.map(
        ({ title, lines }) =>
          lines.length > 0 && (
            <section key={title}>
              <h4>{title}</h4>
              <ul>
                {lines.map((line, place) => (
                  <li key={place}>{line}</li>
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  );
}

function Fields({ fields }: { fields: Named[] }) {
  if (fields.length === 0) return null;
  return (
    <dl className="fields">
      {fields.map(({ name, value }, place) => (
        <div key={place}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const milliseconds = (count: number): string => `${Math.round(count)} ms`;

function languageName(tag: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
}
