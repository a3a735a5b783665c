import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CartView, OrderView } from '../../../bot/wire/parts.ts';
import type { OrderBody } from './api.ts';
import { rememberedCredentials } from './remembered.ts';
import { useShopper, useStore, useTrouble } from './store.ts';

/** The cart with totals for where it goes; the plain cart until the store has answered. */
export function useDelivered(
  cart: CartView,
  country: string,
  region: string,
  shippingMethod?: string,
): CartView {
  const { api, settings } = useStore();
  const storeId = settings.id;
  const [delivered, setDelivered] = useState<CartView>();
  // Half a state is none: it would be asked about at every letter.
  const knownRegion = region.length === 2 ? region : '';
  useEffect(() => {
    const credentials = rememberedCredentials(storeId);
    if (!credentials || !country) return undefined;
    let current = true;
    const delivery = {
      country,
      ...(knownRegion && { region: knownRegion }),
      ...(shippingMethod && { shippingMethod }),
    };
    api.cart(credentials, delivery).then(
      (answer) => current && setDelivered(answer.cart),
      () => current && setDelivered(undefined),
    );
    return () => {
      current = false;
    };
  }, [api, storeId, cart, country, knownRegion, shippingMethod]);
  return delivered ?? cart;
}

function text(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

function orderFrom(
  data: FormData,
  shippingMethod: string,
  cart: CartView,
): Omit<OrderBody, 'requestId' | 'identity'> {
  const optional = <Name extends string>(name: Name) =>
    (text(data, name) ? { [name]: text(data, name) } : {}) as { [key in Name]?: string };
  return {
    contact: { name: text(data, 'name'), email: text(data, 'email'), ...optional('phone') },
    destination: {
      line1: text(data, 'line1'),
      ...optional('line2'),
      city: text(data, 'city'),
      postalCode: text(data, 'postalCode'),
      country: text(data, 'country'),
      ...(text(data, 'region') && { region: text(data, 'region').toUpperCase() }),
    },
    shippingMethod,
    revision: cart.revision,
  };
}

/** Placing the order of a form: what to call, whether it is under way, what went wrong. */
export function useOrdering(
  cart: CartView,
  shippingMethod: string | undefined,
  placed: (order: OrderView) => void,
) {
  const { api, settings, cart: keeper } = useStore();
  const shopper = useShopper();
  const trouble = useTrouble();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  // One id for as long as the cart is the same: pressing twice, or after a lost answer, is one order.
  const requestId = useMemo(() => newId(cart.revision), [cart.revision]);
  const place = async (form: HTMLFormElement) => {
    const credentials = rememberedCredentials(settings.id);
    if (!credentials || !shippingMethod || busy) return;
    setBusy(true);
    setProblem('');
    try {
      const body = orderFrom(new FormData(form), shippingMethod, cart);
      const { order } = await api.order(credentials, {
        ...body,
        requestId,
        ...(shopper && { identity: shopper.jwt }),
      });
      placed(order);
    } catch (error) {
      setProblem(trouble(error));
    }
    await keeper.refresh();
    setBusy(false);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void place(event.currentTarget as HTMLFormElement);
  };
  return { submit, busy, problem };
}

/** Random, and different for each revision of the cart. */
function newId(revision: number): string {
  return (
    `r${revision}-` +
    Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
      '',
    )
  );
}
