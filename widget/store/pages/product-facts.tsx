/** @jsxImportSource preact */
import type { Product, SizeGuide } from './api.ts';
import { StarRow, Stars } from './pieces.tsx';
import { useGoodsLanguage, useWords } from './store.ts';

/** What the catalogue knows of it, as label and value. */
export function Facts({ product }: { product: Product }) {
  const { details } = useWords().product;
  const goods = useGoodsLanguage();
  const facts = product.facts.filter(({ label }) => !/^(rating|rating count|pattern)$/i.test(label));
  if (facts.length === 0) return null;
  return (
    <section>
      <h2>{details}</h2>
      <dl class="facts" lang={goods}>
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Its measures. */
export function Sizes({ guide }: { guide: SizeGuide }) {
  const { sizeGuide } = useWords().product;
  const goods = useGoodsLanguage();
  return (
    <details class="sizes">
      <summary>{sizeGuide}</summary>
      {guide.note && (
        <p class="quiet" lang={goods}>
          {guide.note}
        </p>
      )}

      <table aria-label={guide.title} lang={goods}>
        <thead>
          <tr>
            {guide.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {guide.rows.map(([size, ...cells]) => (
            <tr key={size}>
              <th scope="row">{size}</th>
              {cells.map((cell, index) => (
                <td key={guide.columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** What shoppers wrote about it. */
export function Reviews({ product: { card, reviews } }: { product: Product }) {
  const { product: words } = useWords();
  const goods = useGoodsLanguage();
  if (reviews.length === 0) return null;
  return (
    <section class="block">
      <h2>{words.reviews}</h2>
      {card.rating && <Stars rating={card.rating} />}
      <ul class="reviews">
        {reviews.map((review) => (
          <li key={review.title + review.text}>
            <StarRow stars={review.stars} />
            <h3>
              <span class="hidden">{words.starsOf(review.stars)} </span>
              <span lang={goods}>{review.title}</span>
            </h3>
            <p lang={goods}>{review.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
