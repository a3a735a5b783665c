import { expect, test } from 'vitest';
import { afterDeploy, type Outputs } from '../../scripts/after-deploy.ts';
import type { CompiledStore } from '../../bot/lambda/compiled.ts';
import { synthesize } from '../cdk/synthesized.ts';

/** What is told after a deployment, from the outputs that the templates have. */

const store = (id: string, origins: string[]): CompiledStore =>
  ({ settings: { id, origins } }) as unknown as CompiledStore;

const outputs: Outputs = Object.fromEntries(
  Object.entries(synthesize().templates).map(([concern, { Outputs: made = {} }]) => [
    `aisle-dev-${concern}`,
    Object.fromEntries(Object.keys(made).map((name) => [name, `<${concern}.${name}>`])),
  ]),
);

test('every store has its own tag, and who may use it is said', () => {
  const stores = [
    store('my-shop', ['https://www.my-shop.example', 'http://localhost:8000']),
    store('demo', ['http://localhost:8080', 'http://127.0.0.1:8080']),
  ];
  const told = afterDeploy('dev', outputs, { stores });
  expect(told).toContain(
    'Into pages of https://www.my-shop.example:\n<script async src="<web.ScriptAddress>" data-store="my-shop" data-endpoint="<chat.SocketAddress>"></script>',
  );
  expect(told).toMatch(/stores\/demo lists no page but this machine's.*\n<script.*data-store="demo"/);
});

test("all that the guide's commands want to know is an output", () => {
  const told = afterDeploy('dev', outputs, { stores: [] });
  for (const name of ['desk.StaffPages', 'web.StaffPool', 'data.TableName', 'data.HostKeyName'])
    expect(told).toContain(`<${name}>`);
  expect(told).not.toContain('–');
});
