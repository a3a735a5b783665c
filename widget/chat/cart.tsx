import { formatMoney } from '../../bot/wire/money.ts';
import type { CartLine, CartView, TotalRow } from '../../bot/wire/parts.ts';
import { useChat } from './chat-context.ts';
import { webAddress } from './format.ts';
import { useGoods } from './goods.ts';
import { Icon } from './icons.tsx';
import { useCardWords } from './more/words.ts';
import { Options, Picture } from './product-card.tsx';

/** The cart as it was when this was said. */
export function Cart({ cart }: { cart: CartView }) {
  const words = useCardWords();
  const count = cart.lines.reduce((sum, line) => sum + line.quantity, 0);
  return (
    <div className="card cart" role="group" aria-label={words.cart}>
      <header className="title">
        <Icon name="bag" />
        <h3>{words.cart}</h3>
        {count > 0 && <span className="count">{words.pieces(count)}</span>}
      </header>
      {count === 0 ? (
        <p className="aside">{words.cartEmpty}</p>
      ) : (
        <>
          <ul className="lines">
            {cart.lines.map((line) => (
              <li key={line.lineId}>
                <Line line={line} />
              </li>
            ))}
          </ul>
          <Totals totals={cart.totals} />
          {webAddress(cart.checkoutUrl) && (
            <a className="primary" href={webAddress(cart.checkoutUrl)}>
              {words.checkout}
            </a>
          )}
        </>
      )}
    </div>
  );
}

function Line({ line }: { line: CartLine }) {
  const { locale } = useChat();
  const words = useCardWords();
  const { goods } = useGoods();
  const several = line.quantity > 1 && words.times(line.quantity, formatMoney(line.unitPrice, locale));
  return (
    <>
      <Picture image={line.image} />
      <div className="what">
        <a href={webAddress(line.url)} lang={goods}>
          {line.title}
        </a>
        <p className="meta">
          <Options {...line} />
          {several && Object.keys(line.options).length > 0 && ' · '}
          {several}
        </p>
        <Change line={line} />
      </div>
      <span className="amount">{formatMoney(line.total, locale)}</span>
    </>
  );
}

function Change({ line }: { line: CartLine }) {
  const { locale } = useChat();
  const words = useCardWords();
  const { change } = line;
  const text = () => {
    if (change?.kind === 'price') return words.priceChanged(formatMoney(change.before, locale));
    return change?.kind === 'stock' ? words.stockChanged(change.available) : words.gone;
  };
  return change ? <p className="change">{text()}</p> : null;
}

/** Rows of a sum; the label of one that is not known yet says so. */
export function Totals({ totals }: { totals: TotalRow[] }) {
  const { locale } = useChat();
  return (
    <dl className="totals">
      {totals.map((row) => (
        <div key={`${row.kind} ${row.label}`} className={row.kind}>
          <dt>{row.label}</dt>
          <dd className={row.amount ? undefined : 'unknown'}>
            {row.amount ? formatMoney(row.amount, locale) : '–'}
          </dd>
        </div>
      ))}
    </dl>
  );
}
