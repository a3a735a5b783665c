import type { Part } from '../../bot/wire/parts.ts';
import { inShown } from '../../bot/wire/shown.ts';
import { webAddress } from './format.ts';
import { useGoods } from './goods.ts';
import { useCardWords } from './more/words.ts';
import { Price } from './price.tsx';
import { Picture } from './product-card.tsx';
import { Unseen } from './unseen.tsx';

/** Products side by side. What the store does not say is told as not stated, never as "no". */
export function Comparison({ part }: { part: Extract<Part, { kind: 'comparison' }> }) {
  const words = useCardWords();
  const { goods } = useGoods();
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
              <th scope="row">{inShown(row.label, part.shown)}</th>
              {part.products.map((product, column) => {
                const value = row.values[column];
                return (
                  <td key={product.id}>
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
