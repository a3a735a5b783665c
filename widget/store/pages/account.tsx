/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { DemoCustomer } from './api.ts';
import { tellChat } from './chat-link.ts';
import { Failed, Notice, Order } from './pieces.tsx';
import { forgetCredentials, rememberShopper, type Shopper } from './remembered.ts';
import { useLoaded, useShopper, useStore } from './store.ts';

export function Account() {
  const { settings, cart } = useStore();
  const remembered = useShopper();
  const [shopper, setShopper] = useState(remembered);
  const change = (next: Shopper | undefined) => {
    rememberShopper(settings.id, next);
    if (next) tellChat('identify', next.jwt);
    else {
      tellChat('logout');
      // The cart stays with the account: whoever uses this browser next begins with an empty one.
      forgetCredentials(settings.id);
      void cart.refresh();
    }
    setShopper(next);
  };
  return shopper ? (
    <SignedIn shopper={shopper} signOut={() => change(undefined)} />
  ) : (
    <SignIn signedIn={change} />
  );
}

function SignedIn({ shopper, signOut }: { shopper: Shopper; signOut: () => void }) {
  const { api } = useStore();
  const { value, error } = useLoaded(api.orders, shopper.jwt);
  return (
    <div class="wrap page">
      <div class="listing-head">
        <div>
          <h1>Hello, {shopper.name}</h1>
          <p class="quiet">{shopper.email}</p>
        </div>
        <button type="button" class="button quiet-button" onClick={signOut}>
          Sign out
        </button>
      </div>
      <h2>Your orders</h2>
      {error && <Notice kind="bad">{error.message}</Notice>}
      {value?.orders.length === 0 && <p>No orders yet.</p>}
      <div class="orders">
        {value?.orders.map((order) => (
          <Order key={order.number} order={order} />
        ))}
      </div>
    </div>
  );
}

function SignIn({ signedIn }: { signedIn: (shopper: Shopper) => void }) {
  const { api } = useStore();
  const { value, error } = useLoaded(api.customers, '');
  const [problem, setProblem] = useState('');
  const signIn = async ({ id, name, email }: DemoCustomer) => {
    try {
      const { jwt } = await api.signIn(id);
      signedIn({ id, name, email, jwt });
    } catch (error) {
      setProblem((error as Error).message);
    }
  };
  if (error) return <Failed error={error} />;
  return (
    <div class="wrap page">
      <h1>Sign in</h1>
      <p class="lead">
        A real store asks for a password here. This one lets you be one of four invented shoppers, or stay a
        guest and prove an order to the assistant with its number and e-mail.
      </p>
      {problem && <Notice kind="bad">{problem}</Notice>}
      <ul class="shoppers">
        {value?.customers.map((customer) => (
          <li key={customer.id}>
            <h2>{customer.name}</h2>
            <p class="quiet">{customer.email}</p>
            <button type="button" class="button" onClick={() => void signIn(customer)}>
              Sign in as {customer.name.split(' ')[0]}
            </button>
            <h3>Orders</h3>
            <ul class="order-numbers">
              {customer.orders.map((order) => (
                <li key={order.number}>
                  <strong>{order.number}</strong> <span class="quiet">{order.stateLabel}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}
