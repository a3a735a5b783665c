import { useId, useState } from 'react';
import type { Part, ProductCard, Variant } from '../../bot/wire/parts.ts';
import { firstVariant } from './format.ts';
import { useCardWords } from './more/words.ts';
import { InShown, ProductArticle } from './product-card.tsx';
import { Unseen } from './unseen.tsx';

/** One product with what the store says of it; its options are chosen one by one. */
export function ProductDetail({ part }: { part: Extract<Part, { kind: 'product' }> }) {
  const { product, facts, description } = part;
  const [options, setOptions] = useState(firstVariant(product.variants)?.options ?? {});
  const variant = product.variants.find((one) => matches(one, options));
  return (
    <ProductArticle
      detailed
      product={product}
      variant={variant}
      description={description}
      options={
        product.variants.length > 1 &&
        product.options.map((option) => (
          <OptionChoice
            key={option.name}
            product={product}
            name={option.name}
            values={option.values}
            chosen={options}
            choose={(value) => setOptions({ ...options, [option.name]: value })}
          />
        ))
      }
    >
      {facts.length > 0 && (
        <dl className="facts">
          {facts.map((fact) => (
            <div key={fact.label}>
              <dt>
                <InShown word={fact.label} shown={part.shown} />
              </dt>
              <dd>
                <InShown word={fact.value} shown={part.shown} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </ProductArticle>
  );
}

interface OptionProperties {
  product: ProductCard;
  name: string;
  values: string[];
  chosen: Record<string, string>;
  choose: (value: string) => void;
}

function OptionChoice({ product, name, values, chosen, choose }: OptionProperties) {
  const words = useCardWords();
  const group = useId();
  return (
    <fieldset className="options">
      <legend>
        <InShown word={name} shown={product.shown} />
      </legend>
      {values.map((value) => {
        const available = product.variants.some(
          (one) => one.available && matches(one, { ...chosen, [name]: value }),
        );
        return (
          <label key={value} className={available ? 'option' : 'option out'}>
            <input
              type="radio"
              name={group}
              value={value}
              checked={chosen[name] === value}
              onChange={() => choose(value)}
            />
            <span>
              <InShown word={value} shown={product.shown} />
              {!available && <Unseen> ({words.soldOut})</Unseen>}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

function matches(variant: Variant, options: Record<string, string>): boolean {
  return Object.entries(variant.options).every(([name, value]) => options[name] === value);
}
