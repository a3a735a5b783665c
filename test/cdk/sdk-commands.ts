import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

/** Which SDK commands the Lambda's bundle can send, read from the code that is in it. */

/** `dynamodb:GetItem`, by client package and command. */
export type SentCommand = `${string}:${string}`;

/** Files of bot/ of which something is left in the bundle of bot/lambda.ts. */
async function bundledFiles(): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: ['bot/lambda.ts'],
    outdir: 'build/unwritten',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  return [...new Set(used.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file))].filter(
    (file) => file.startsWith('bot/'),
  );
}

export interface BundledCode {
  commands: Set<SentCommand>;
  /** The text of all files that use an SDK client. */
  text: string;
}

export async function bundledCode(): Promise<BundledCode> {
  const texts = (await bundledFiles()).map((file) => readFileSync(file, 'utf8'));
  const commands = texts.flatMap((text) =>
    [...text.matchAll(/\{([^{}]*)\}\s*(?:from|= await import\()\s*'@aws-sdk\/client-([\w-]+)'/g)].flatMap(
      ([, names = '', client]) =>
        [...names.matchAll(/\b(\w+)Command\b/g)].map(([, command]): SentCommand => `${client}:${command}`),
    ),
  );
  const signed = texts.filter((text) => /SignatureV4[\s\S]*service: 's3'/.test(text)).flatMap(signedRequests);
  return {
    commands: new Set([...commands, ...signed]),
    text: texts.filter((text) => text.includes('@aws-sdk/')).join('\n'),
  };
}

/** Requests to S3 that are signed without its client. */
function signedRequests(text: string): SentCommand[] {
  const methods = [...text.matchAll(/method: '(GET|PUT|DELETE)'/g)].map(
    ([, method]) => method as keyof typeof byMethod,
  );
  const lists = text.includes("'list-type'") ? (['s3:ListBucket'] as const) : [];
  return [...methods.map((method): SentCommand => `s3:${byMethod[method]}`), ...lists];
}

const byMethod = { GET: 'GetObject', PUT: 'PutObject', DELETE: 'DeleteObject' };

/** IAM has its own names for some services and for what some commands do. */
const services: Record<string, string> = {
  'secrets-manager': 'secretsmanager',
  'bedrock-runtime': 'bedrock',
  'bedrock-agent-runtime': 'bedrock',
};

/** The IAM actions that a command needs; the code that sends it tells more of some. */
export function actionsOf(command: SentCommand, text: string): string[] {
  const special = specials[command];
  if (special) return special(text);
  const [client = '', name = ''] = command.split(':');
  return [`${services[client] ?? client}:${name}`];
}

const manageConnections = (): string[] => ['execute-api:ManageConnections'];
const guarded = (text: string): string[] =>
  text.includes('guardrailConfig') ? ['bedrock:ApplyGuardrail'] : [];

const specials: Record<SentCommand, (text: string) => string[]> = {
  'apigatewaymanagementapi:PostToConnection': manageConnections,
  'apigatewaymanagementapi:DeleteConnection': manageConnections,
  'apigatewaymanagementapi:GetConnection': manageConnections,
  // A transaction is allowed by what is in it.
  'dynamodb:TransactWriteItems': (text) => [
    ...new Set(
      [...text.matchAll(/\b(Put|Update|Delete|ConditionCheck): \{ \.\.\./g)].map(
        ([, kind]) => `dynamodb:${kind}Item`,
      ),
    ),
  ],
  'bedrock-runtime:ConverseStream': (text) => ['bedrock:InvokeModelWithResponseStream', ...guarded(text)],
  'bedrock-runtime:Converse': (text) => ['bedrock:InvokeModel', ...guarded(text)],
};
