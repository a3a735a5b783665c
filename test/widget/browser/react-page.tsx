import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
// The build of the tests puts the built package in the place of its source.
import { AisleChat } from '../../../widget/react/aisle-chat.ts';
import type { AisleChatProps } from '../../../widget/react/properties.ts';

/** A page of a store made with React, as component.test.ts wants it: its properties can be changed from outside. */
export interface ReactPage {
  set(properties: Partial<AisleChatProps>): void;
  unmount(): void;
  told: unknown[];
}

const told: unknown[] = [];
const root = createRoot(document.getElementById('app')!);
const page: ReactPage = { set: () => {}, unmount: () => root.unmount(), told };

function Page() {
  const [more, setMore] = useState<Partial<AisleChatProps>>({});
  Object.assign(page, {
    set: (properties: Partial<AisleChatProps>) => setMore((before) => ({ ...before, ...properties })),
  });
  return (
    <main>
      <h1>Rain jackets</h1>
      <AisleChat
        store="demo"
        endpoint={`${location.origin.replace('http', 'ws')}/chat`}
        context={{ page: 'product', product: 'fjord-shell' }}
        onOpen={() => told.push('open')}
        onMessage={({ author }) => told.push(author)}
        {...more}
      />
    </main>
  );
}

// Strict mode draws everything twice: what does not clean up after itself shows.
root.render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
Object.assign(window, { reactPage: page });
