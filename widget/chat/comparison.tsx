import type { Part } from '../../bot/wire/parts.ts';
import { inShown } from '../../bot/wire/shown.ts';
import { webAddress } from './format.ts';
import { useGoods } from './goods.ts';
import { useCardWords } from './more/words.ts';
import { Price } from './price.tsx';
import { Picture } from './product-card.tsx';
import { Unseen } from './unseen.tsx';

type Row = Extract<Part, { kind: 'comparison' }>['rows'][number];

/** Products side by side. What the store does not say is told as not stated, never as "no". */
export function Comparison({ part }: { part: Extract<Part, { kind: 'comparison' }> }) {
  const words = useCardWords();
  const { goods } = useGoods();
  /** Of a word of a row: what the catalogue says, and the shopper's language has no word for, is in the catalogue's. */
  const languageOf = ({ catalogue }: Row, word: unknown) =>
    catalogue && typeof word === 'string' && part.shown?.[word] === undefined ? goods : undefined;
  const priced = part.rows.some((row) => inShown(row.label, part.shown) === words.price);
  return (
    // A table wider than the panel must be scrollable by keyboard too.
    <div className="comparison card" role="group" aria-label={words.comparison} tabIndex={0}>
      <table>
        <caption className="hidden">{words.comparison}</caption>
        <thead>
          <tr>
            <th scope="col">
              <Unseen>{words.product}</Unseen>
            </th>
            {part.products.map((product) => (
              <th key={product.id} scope="col" lang={goods}>
                <Picture image={product.image} />
                <a href={webAddress(product.url)}>{product.title}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {!priced && (
            <tr>
              <th scope="row">{words.price}</th>
              {part.products.map((product) => (
                <td key={product.id}>
                  <Price price={product.price} compareAt={product.compareAt} />
                </td>
              ))}
            </tr>
          )}
          {part.rows.map((row) => (
            <tr key={row.label}>
              <th scope="row" lang={languageOf(row, row.label)}>
                {inShown(row.label, part.shown)}
              </th>
              {part.products.map((product, column) => {
                const value = row.values[column];
                return (
                  <td key={product.id} lang={languageOf(row, value)}>
                    {typeof value === 'string' ? (
                      inShown(value, part.shown)
                    ) : (
                      <span className="unknown">{words.notStated}</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
