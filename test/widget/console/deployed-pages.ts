import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { synthesize } from '../../cdk/synthesized.ts';

/**
 * The staff pages as CloudFront serves them: files and nothing else, the addresses changed by the template's own function,
 * under the template's own content security policy with loopback in the place of what AWS fills in.
 */
export class DeployedPages {
  /** What lies at /desk/settings.json. */
  settings: object | undefined;
  readonly #server: Server;

  private constructor(folder: string, policy: (own: string) => string) {
    const lead = addressFunction();
    this.#server = createServer((request, response) => {
      const answer = lead(new URL(request.url ?? '/', this.origin).pathname);
      if (answer.statusCode !== undefined) {
        response.writeHead(answer.statusCode, { location: answer.headers?.location.value }).end();
        return;
      }
      const file = this.#fileAt(folder, answer.uri ?? '');
      const headers = { 'content-security-policy': policy(this.origin) };
      if (file) response.writeHead(200, { ...headers, 'content-type': file.type }).end(file.bytes);
      else response.writeHead(403, headers).end();
    });
  }

  /** @param folder of the built pages. @param places origins that the policy must allow: the pool's and the socket's. */
  static async start(folder: string, places: () => { pool: string; socket: string }): Promise<DeployedPages> {
    const deployed = policyOfTemplate();
    const pages = new DeployedPages(folder, () => {
      const { pool, socket } = places();
      return (
        deployed
          .replace(/https:\/\/aisle-\S+amazoncognito\.com/, pool)
          .replace(/wss:\/\/\*\.execute-api[^ ;]*/, socket)
          // Pictures of products come by TLS; those of the scripted desk from loopback.
          .replace("img-src 'self' https:", `img-src 'self' https: ${socket.replace('ws', 'http')}`)
      );
    });
    await new Promise<void>((resolve) => pages.#server.listen(0, '127.0.0.1', resolve));
    return pages;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  #fileAt(folder: string, uri: string): { type: string; bytes: string | Buffer } | undefined {
    if (uri === '/desk/settings.json') {
      return this.settings && { type: 'application/json', bytes: JSON.stringify(this.settings) };
    }
    const type = types[extname(uri)];
    if (!uri.startsWith('/staff/') || type === undefined) return undefined;
    return { type, bytes: readFileSync(join(folder, uri.slice('/staff/'.length))) };
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

interface Led {
  uri?: string;
  statusCode?: number;
  headers?: { location: { value: string } };
}

function addressFunction(): (uri: string) => Led {
  const found = synthesize().resources.find(({ type }) => type === 'AWS::CloudFront::Function');
  const code = String(found?.properties.FunctionCode);
  return (uri) =>
    JSON.parse(
      runInNewContext(
        `${code}; JSON.stringify(handler({ request: { uri: ${JSON.stringify(uri)} } }))`,
      ) as string,
    ) as Led;
}

/** The policy of the staff pages in the template, with what AWS fills in written as one sign. */
function policyOfTemplate(): string {
  const policies = synthesize().resources.filter(
    ({ type }) => type === 'AWS::CloudFront::ResponseHeadersPolicy',
  );
  for (const { properties } of policies) {
    const { SecurityHeadersConfig: security } = properties.ResponseHeadersPolicyConfig as {
      SecurityHeadersConfig: { ContentSecurityPolicy?: { ContentSecurityPolicy: unknown } };
    };
    const value = security.ContentSecurityPolicy?.ContentSecurityPolicy;
    if (value !== undefined) return written(value);
  }
  throw new Error('The template has no content security policy.');
}

function written(value: unknown): string {
  if (typeof value === 'string') return value;
  const { 'Fn::Join': join } = value as { 'Fn::Join'?: [string, unknown[]] };
  return join ? join[1].map(written).join('') : 'x';
}
