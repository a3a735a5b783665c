import type { Compiled } from '../bot/lambda/compiled.ts';

/** What `cdk` writes of a deployment: by stack and output. */
export type Outputs = Record<string, Record<string, string>>;

const LOOPBACK = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/** What to do with a stage that has just been deployed: a tag for each store, and what the guide's commands want to know. */
export function afterDeploy(stage: string, outputs: Outputs, { stores }: Pick<Compiled, 'stores'>): string {
  const of = (concern: string, name: string): string => outputs[`aisle-${stage}-${concern}`]?.[name] ?? '–';
  const tags = stores.map(({ settings: { id, origins } }) => {
    const src = of('web', 'ScriptAddress');
    const tag = `<script async src="${src}" data-store="${id}" data-endpoint="${of('chat', 'SocketAddress')}"></script>`;
    const pages = origins.filter((origin) => !LOOPBACK.test(origin));
    return pages.length > 0
      ? `Into pages of ${pages.join(', ')}:\n${tag}`
      : `stores/${id} lists no page but this machine's, so only that may use it:\n${tag}`;
  });
  return `
${tags.join('\n\n')}

The store's people sign in at ${of('desk', 'StaffPages')}
Who they are is kept in the user pool ${of('web', 'StaffPool')}
What is said is kept in the table ${of('data', 'TableName')}, under the key ${of('data', 'HostKeyName')}`;
}
