/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { CartCommand } from '../../../bot/shop/shop.ts';
import type { CartLine, CartView } from '../../../bot/wire/parts.ts';
import { Notice, optionsText, pictureUrl, refusalText, Totals } from './pieces.tsx';
import { useAddress, useCart, useMoney, useStore } from './store.ts';

export function CartPage() {
  const { cart, known } = useCart();
  const address = useAddress();
  const [said, setSaid] = useState('');
  const send = useSender(setSaid);
  if (!known) return <div class="wrap page" aria-busy="true" />;
  if (!cart || cart.lines.length === 0) {
    return (
      <div class="wrap page empty">
        <h1>Your cart is empty</h1>
        <p>Whatever you or the assistant put in it appears here.</p>
        <p>
          <a class="button" href={address.home}>
            Look around
          </a>
        </p>
      </div>
    );
  }
  return (
    <div class="wrap page">
      <h1>Your cart</h1>
      <output>{said && <Notice kind="bad">{said}</Notice>}</output>
      <div class="two-columns">
        <ul class="lines">
          {cart.lines.map((line) => (
            <Line key={line.lineId} line={line} send={send} />
          ))}
        </ul>
        <aside class="summary" aria-label="Summary">
          <h2>Summary</h2>
          <Totals totals={cart.totals} />
          <Coupons cart={cart} send={send} />
          <a class="button wide" href={address.checkout}>
            Check out
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
  return async (command) => {
    try {
      const [refusal] = await cart.change(command);
      say(refusal ? refusalText(refusal) : '');
      return !refusal;
    } catch (error) {
      say((error as Error).message);
      return false;
    }
  };
}

function Line({ line, send }: { line: CartLine; send: Send }) {
  const money = useMoney();
  const { lineId, quantity, title } = line;
  const color = Object.entries(line.options).find(([name]) => /colou?r|farbe/i.test(name))?.[1];
  const change = (next: number) =>
    void send(next > 0 ? { kind: 'set-quantity', lineId, quantity: next } : { kind: 'remove', lineId });
  return (
    <li class="line">
      {line.image && <img src={pictureUrl(line.image.url, color)} alt="" width="112" height="112" />}
      <div>
        <h2>
          <a href={line.url}>{title}</a>
        </h2>
        <p class="quiet">{optionsText(line.options)}</p>
        <Changed line={line} />
        <fieldset class="stepper" aria-label={`Quantity of ${title}`}>
          <button type="button" aria-label={`One less ${title}`} onClick={() => change(quantity - 1)}>
            −
          </button>
          <output>
            <span class="hidden">Quantity </span>
            {quantity}
          </output>
          <button type="button" aria-label={`One more ${title}`} onClick={() => change(quantity + 1)}>
            +
          </button>
          <button type="button" class="link" aria-label={`Remove ${title}`} onClick={() => change(0)}>
            Remove
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
  if (!change) return null;
  const words = {
    price: () =>
      `The price changed from ${change.kind === 'price' ? money(change.before) : ''} to ${money(unitPrice)}.`,
    stock: () => `Only ${change.kind === 'stock' ? change.available : 0} of these are left.`,
    gone: () => 'This is no longer in the shop.',
  };
  return <p class="changed">{words[change.kind]()}</p>;
}

function Coupons({ cart, send }: { cart: CartView; send: Send }) {
  const [code, setCode] = useState('');
  const apply = async (event: Event) => {
    event.preventDefault();
    if (code.trim() && (await send({ kind: 'apply-coupon', code: code.trim() }))) setCode('');
  };
  return (
    <form class="coupon" onSubmit={(event) => void apply(event)}>
      <label htmlFor="coupon">Coupon code</label>
      <div>
        <input
          id="coupon"
          value={code}
          maxLength={60}
          autocomplete="off"
          onInput={(event) => setCode(event.currentTarget.value)}
        />
        <button type="submit" class="button quiet-button">
          Apply
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
                aria-label={`Remove code ${coupon.code}`}
                onClick={() => void send({ kind: 'remove-coupon', code: coupon.code })}
              >
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
