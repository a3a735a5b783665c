/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { DemoCustomer } from './api.ts';
import { tellChat } from './chat-link.ts';
import { Failed, Notice, Order } from './pieces.tsx';
import { forgetCredentials, rememberShopper, type Shopper } from './remembered.ts';
import { useLoaded, useShopper, useStore, useTrouble, useWords } from './store.ts';

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
  const { account } = useWords();
  const trouble = useTrouble();
  const { value, error } = useLoaded(api.orders, shopper.jwt);
  return (
    <div class="wrap page">
      <div class="listing-head">
        <div>
          <h1>{account.hello(shopper.name)}</h1>
          <p class="quiet">{shopper.email}</p>
        </div>
        <button type="button" class="button quiet-button" onClick={signOut}>
          {account.signOut}
        </button>
      </div>
      <h2>{account.yourOrders}</h2>
      {error && <Notice kind="bad">{trouble(error)}</Notice>}
      {value?.orders.length === 0 && <p>{account.noOrders}</p>}
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
  const { account } = useWords();
  const trouble = useTrouble();
  const { value, error } = useLoaded(api.customers, '');
  const [problem, setProblem] = useState('');
  const signIn = async ({ id, name, email }: DemoCustomer) => {
    try {
      const { jwt } = await api.signIn(id);
      signedIn({ id, name, email, jwt });
    } catch (error) {
      setProblem(trouble(error));
    }
  };
  if (error) return <Failed error={error} />;
  return (
    <div class="wrap page">
      <h1>{account.signIn}</h1>
      <p class="lead">{account.signInHint}</p>
      {problem && <Notice kind="bad">{problem}</Notice>}
      <ul class="shoppers">
        {value?.customers.map((customer) => (
          <li key={customer.id}>
            <h2>{customer.name}</h2>
            <p class="quiet">{customer.email}</p>
            <button type="button" class="button" onClick={() => void signIn(customer)}>
              {account.signInAs(customer.name.split(' ')[0] ?? '')}
            </button>
            <h3>{account.orders}</h3>
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
