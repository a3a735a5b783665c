import { useId, useState, type FormEvent } from 'react';
import type { MoreWords } from './words.ts';

interface Properties {
  words: MoreWords;
  rate: (stars: number, reason: string | undefined) => void;
  refuse: () => void;
}

/** One to five stars, and why once they are given. Nothing has to be answered. */
export function RatingFields({ words, rate, refuse }: Properties) {
  const [stars, setStars] = useState(0);
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (stars > 0) rate(stars, reason.trim() || undefined);
  };
  return (
    <form className="rating-form" onSubmit={submit}>
      <Stars words={words} stars={stars} choose={setStars} />
      {stars > 0 && (
        <label>
          {words.reason}
          <textarea
            rows={2}
            maxLength={1_000}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </label>
      )}
      <div className="answers">
        <button type="button" className="secondary" onClick={refuse}>
          {words.notNow}
        </button>
        <button type="submit" className="primary" aria-disabled={stars === 0}>
          {words.sendRating}
        </button>
      </div>
    </form>
  );
}

interface StarsProperties {
  words: MoreWords;
  /** 0 while none is chosen. */
  stars: number;
  choose: (stars: number) => void;
}

function Stars({ words, stars, choose }: StarsProperties) {
  const name = useId();
  return (
    <fieldset className="stars">
      <legend className="hidden">{words.rateQuestion}</legend>
      {[1, 2, 3, 4, 5].map((count) => (
        <label key={count} className={count <= stars ? 'lit' : undefined}>
          <input
            type="radio"
            name={name}
            value={count}
            checked={stars === count}
            aria-label={words.stars(count)}
            onChange={() => choose(count)}
          />
          <span aria-hidden="true">★</span>
        </label>
      ))}
    </fieldset>
  );
}
