import { formatMoney, type Money } from '../../bot/wire/money.ts';
import { useChat } from './chat-context.ts';

/** A price, with the one before a reduction struck through beside it. */
export function Price({ price, compareAt }: { price: Money; compareAt?: Money }) {
  const { words, locale } = useChat();
  if (!compareAt || compareAt.amount <= price.amount) {
    return (
      <span className="price">
        <span className="hidden">{words.price} </span>
        {formatMoney(price, locale)}
      </span>
    );
  }
  return (
    <span className="price reduced">
      <span className="hidden">{words.price} </span>
      {formatMoney(price, locale)}{' '}
      <s>
        <span className="hidden">{words.before} </span>
        {formatMoney(compareAt, locale)}
      </s>
    </span>
  );
}
