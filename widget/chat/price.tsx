import { formatMoney, type Money } from '../../bot/wire/money.ts';
import { useChat } from './chat-context.ts';
import { useCardWords } from './more/words.ts';
import { Unseen } from './unseen.tsx';

/** A price, with the one before a reduction struck through beside it. */
export function Price({ price, compareAt }: { price: Money; compareAt?: Money }) {
  const { locale } = useChat();
  const words = useCardWords();
  const reduced = compareAt && compareAt.amount > price.amount;
  return (
    <span className={reduced ? 'price reduced' : 'price'}>
      <Unseen>{words.price} </Unseen>
      {formatMoney(price, locale)}{' '}
      {reduced && (
        <s>
          <Unseen>{words.before} </Unseen>
          {formatMoney(compareAt, locale)}
        </s>
      )}
    </span>
  );
}
