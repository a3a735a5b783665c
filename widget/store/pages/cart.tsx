/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { CartCommand } from '../../../bot/shop/shop.ts';
import type { CartLine, CartView } from '../../../bot/wire/parts.ts';
import { isColor, Notice, optionsText, pictureUrl, Totals, useRefusal } from './pieces.tsx';
import {
  useAddress,
  useCart,
  useCounted,
  useGoodsLanguage,
  useMoney,
  useStore,
  useTrouble,
  useWords,
} from './store.ts';

export function CartPage() {
  const { cart, known } = useCart();
  const address = useAddress();
  const words = useWords().cart;
  const [said, setSaid] = useState('');
  const send = useSender(setSaid);
  if (!known) return <div class="wrap page" aria-busy="true" />;
  if (!cart || cart.lines.length === 0) {
    return (
      <div class="wrap page empty">
        <h1>{words.empty}</h1>
        <p>{words.emptyHint}</p>
        <p>
          <a class="button" href={address.home}>
            {words.lookAround}
          </a>
        </p>
      </div>
    );
  }
  return (
    <div class="wrap page">
      <h1>{words.title}</h1>
      <output>{said && <Notice kind="bad">{said}</Notice>}</output>
      <div class="two-columns">
        <ul class="lines">
          {cart.lines.map((line) => (
            <Line key={line.lineId} line={line} send={send} />
          ))}
        </ul>
        <aside class="summary" aria-label={words.summary}>
          <h2>{words.summary}</h2>
          <Totals totals={cart.totals} />
          <Coupons cart={cart} send={send} />
          <a class="button wide" href={address.checkout}>
            {words.checkOut}
          </a>
        </aside>
      </div>
    </div>
  );
}

type Send = (command: CartCommand) => Promise<boolean>;

/** Sends a change and says what was refused. */
function useSender(say: (text: string) => void): Send {
  const { cart } = useStore();
  const refusalText = useRefusal();
  const trouble = useTrouble();
  return async (command) => {
    try {
      const [refusal] = await cart.change(command);
      say(refusal ? refusalText(refusal) : '');
      return !refusal;
    } catch (error) {
      say(trouble(error));
      return false;
    }
  };
}

function Line({ line, send }: { line: CartLine; send: Send }) {
  const money = useMoney();
  const { cart: words, product } = useWords();
  const goods = useGoodsLanguage();
  const { lineId, quantity, title } = line;
  const color = Object.entries(line.options).find(([name]) => isColor(name))?.[1];
  const change = (next: number) =>
    void send(next > 0 ? { kind: 'set-quantity', lineId, quantity: next } : { kind: 'remove', lineId });
  return (
    <li class="line">
      {line.image && <img src={pictureUrl(line.image.url, color)} alt="" width="112" height="112" />}
      <div>
        <h2>
          <a href={line.url}>{title}</a>
        </h2>
        <p class="quiet" lang={goods}>
          {optionsText(line.options)}
        </p>
        <Changed line={line} />
        <fieldset class="stepper" aria-label={words.quantityOf(title)}>
          <button type="button" aria-label={words.less(title)} onClick={() => change(quantity - 1)}>
            −
          </button>
          <output>
            <span class="hidden">{product.quantity} </span>
            {quantity}
          </output>
          <button type="button" aria-label={words.more(title)} onClick={() => change(quantity + 1)}>
            +
          </button>
          <button type="button" class="link" aria-label={words.removeLabel(title)} onClick={() => change(0)}>
            {words.remove}
          </button>
        </fieldset>
      </div>
      <p class="line-total">{money(line.total)}</p>
    </li>
  );
}

/** What changed since it was put in the cart. */
export function Changed({ line: { change, unitPrice } }: { line: CartLine }) {
  const money = useMoney();
  const counted = useCounted();
  const { cart: words } = useWords();
  if (!change) return null;
  const said = () => {
    if (change.kind === 'price') return words.priceChanged(money(change.before), money(unitPrice));
    return change.kind === 'stock' ? counted(words.left, change.available) : words.gone;
  };
  return <p class="changed">{said()}</p>;
}

function Coupons({ cart, send }: { cart: CartView; send: Send }) {
  const { cart: words } = useWords();
  const [code, setCode] = useState('');
  const apply = async (event: Event) => {
    event.preventDefault();
    if (code.trim() && (await send({ kind: 'apply-coupon', code: code.trim() }))) setCode('');
  };
  return (
    <form class="coupon" onSubmit={(event) => void apply(event)}>
      <label htmlFor="coupon">{words.coupon}</label>
      <div>
        <input
          id="coupon"
          value={code}
          maxLength={60}
          autocomplete="off"
          onInput={(event) => setCode(event.currentTarget.value)}
        />
        <button type="submit" class="button quiet-button">
          {words.apply}
        </button>
      </div>
      {cart.coupons.length > 0 && (
        <ul>
          {cart.coupons.map((coupon) => (
            <li key={coupon.code}>
              {coupon.code} <span class="quiet">{coupon.label}</span>{' '}
              <button
                type="button"
                class="link"
                aria-label={words.removeCoupon(coupon.code)}
                onClick={() => void send({ kind: 'remove-coupon', code: coupon.code })}
              >
                {words.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
