import { Fragment } from 'react';
import { Box } from './box.tsx';
import type { MoreWords } from './words.ts';

/** Which key does what. */
export function KeyHelp({ words, done }: { words: MoreWords; done: () => void }) {
  return (
    <Box title={words.keyHelp} role="dialog" first="button" done={done}>
      <dl className="facts keys">
        {words.keys.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>
                {keys.split('+').map((key, nth) => (
                  <Fragment key={key}>
                    {nth > 0 && '+'}
                    <wbr />
                    {key}
                  </Fragment>
                ))}
              </kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <div className="answers">
        <button className="primary" onClick={done}>
          {words.closeHelp}
        </button>
      </div>
    </Box>
  );
}
