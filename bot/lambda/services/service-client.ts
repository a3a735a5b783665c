import { setTimeout as sleep } from 'node:timers/promises';
import { exchange, type WireAnswer } from './exchange.ts';
import { authorizationOf } from './signature.ts';

/**
 * What the SDK's clients do for the calls the chat Lambda makes, and nothing else: sign, send, try again, name errors.
 * In the bundle the modules beside this one stand for the SDK's packages of the same services, whose own code is a
 * third of the bundle and most of its start (docs/decisions/2026-11-21-a-small-bundle.md). The contract suites that the
 * adapters pass with the SDK they pass with these, and signatures are compared with the SDK's.
 */

export interface ClientConfiguration {
  /** Another address than the region's; a path in it comes before that of every call. */
  endpoint?: string;
  region?: string;
  credentials?: Credentials;
  /** Tries of one call; 3 unless told. */
  maxAttempts?: number;
  /** Milliseconds. */
  requestHandler?: { requestTimeout?: number; connectionTimeout?: number; throwOnRequestTimeout?: boolean };
}

interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}

/** A service: its first name in addresses, what it signs as, and its errors that have classes of their own. */
export interface Service {
  host: string;
  signsAs: string;
  errors: Readonly<Record<string, typeof ServiceException>>;
  anyError: typeof ServiceException;
}

/** One call as data. */
export interface Call {
  method: 'POST' | 'DELETE';
  path: string;
  headers: Record<string, string>;
  body: string;
}

/** Made by an adapter, sent by a client. */
export interface Command<Output> {
  call(): Call;
  read(answer: WireAnswer): Output;
}

/** What a service refused, under its name for it; fields of the refusal (CancellationReasons) are properties. */
export class ServiceException extends Error {
  readonly $metadata: { httpStatusCode: number };
  readonly $fault: 'client' | 'server';

  constructor(name: string, status: number, details: Record<string, unknown>) {
    const { message, Message, ...fields } = details;
    const said = message ?? Message;
    super(typeof said === 'string' ? said : name);
    Object.assign(this, fields);
    this.name = name;
    this.$metadata = { httpStatusCode: status };
    this.$fault = status >= 500 ? 'server' : 'client';
  }
}

const standard = { requestTimeout: 5_000, connectionTimeout: 1_000 };

export class ServiceClient {
  readonly #service: Service;
  readonly #configuration: ClientConfiguration;
  readonly #region: string;
  readonly #endpoint: URL;

  /** @throws Error when neither the configuration nor the environment names a region. */
  constructor(service: Service, configuration: ClientConfiguration) {
    this.#service = service;
    this.#configuration = configuration;
    const region = configuration.region ?? process.env.AWS_REGION;
    if (region === undefined) throw new Error('AWS_REGION must be set.');
    this.#region = region;
    const domain = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
    this.#endpoint = new URL(configuration.endpoint ?? `https://${service.host}.${region}.${domain}`);
  }

  /** @throws ServiceException, or the error of the connection. */
  async send<Output>(
    command: Command<Output>,
    { abortSignal }: { abortSignal?: AbortSignal } = {},
  ): Promise<Output> {
    const { maxAttempts = 3 } = this.#configuration;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return command.read(await this.#try(command.call(), abortSignal));
      } catch (error) {
        if (attempt >= maxAttempts || !mayPass(error)) throw error;
        await sleep(delayBefore(attempt), undefined, abortSignal ? { signal: abortSignal } : {});
      }
    }
  }

  /** Connections are the process's; there is nothing of a client's own to close. */
  destroy(): void {}

  async #try(call: Call, abortSignal: AbortSignal | undefined): Promise<WireAnswer> {
    const { requestHandler, credentials = environmentCredentials() } = this.#configuration;
    const { requestTimeout, connectionTimeout } = { ...standard, ...requestHandler };
    const path = `${this.#endpoint.pathname.replace(/\/$/, '')}${call.path}`;
    const { sessionToken } = credentials;
    const headers = {
      ...call.headers,
      host: this.#endpoint.host,
      'x-amz-date': `${new Date().toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`,
      ...(sessionToken === undefined ? {} : { 'x-amz-security-token': sessionToken }),
    };
    const signer = { ...credentials, region: this.#region, service: this.#service.signsAs };
    const authorization = authorizationOf({ ...call, path, headers }, signer);
    const length = { 'content-length': String(Buffer.byteLength(call.body)) };
    const answer = await exchange(
      { ...call, url: this.#endpoint, path, headers: { ...headers, ...length, authorization } },
      { requestTimeout, connectionTimeout, abortSignal },
    );
    if (answer.status < 200 || answer.status > 299) throw this.#refusal(answer);
    return answer;
  }

  #refusal({ status, headers, body }: WireAnswer): ServiceException {
    const details = objectIn(body);
    const names = [headers['x-amzn-errortype'], details.__type, details.code];
    // `com.amazonaws.dynamodb.v20120810#Name`, `Name:http://…` or the name alone.
    const type = names.find((value) => typeof value === 'string') ?? '';
    const named = type.split('#').at(-1)?.split(':')[0] ?? '';
    const name = named === '' ? `Status${status}` : named;
    const { errors, anyError } = this.#service;
    const Kind = errors[name] ?? errors[`Status${status}`] ?? anyError;
    return new Kind(name, status, details);
  }
}

/** A Lambda has its role's in the environment, always. */
function environmentCredentials(): Credentials {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = process.env;
  if (AWS_ACCESS_KEY_ID === undefined || AWS_SECRET_ACCESS_KEY === undefined) {
    throw new Error('There are no credentials in the environment.');
  }
  return {
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...(AWS_SESSION_TOKEN === undefined ? {} : { sessionToken: AWS_SESSION_TOKEN }),
  };
}

const passing = /Throttl|TooManyRequests|LimitExceeded|ThroughputExceeded|SlowDown|RequestTimeout/;

/** Whether the same call may succeed when it is made again. */
function mayPass(error: unknown): boolean {
  if (error instanceof ServiceException) {
    const { httpStatusCode } = error.$metadata;
    return httpStatusCode >= 500 || httpStatusCode === 429 || passing.test(error.name);
  }
  return error instanceof Error && (error.name === 'TimeoutError' || 'code' in error) && !isAbort(error);
}

const isAbort = (error: Error): boolean => error.name === 'AbortError';

const FIRST_DELAY = 50;

/** Milliseconds: somewhere below a bound that doubles, so that those who failed together do not come back together. */
const delayBefore = (attempt: number): number => Math.random() * FIRST_DELAY * 2 ** attempt;

function objectIn(body: Buffer): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Makes the commands of a service that speaks AWS JSON. @param target the service's name before the operation's. */
export function jsonCommands(target: string, version: '1.0' | '1.1') {
  return (operation: string) =>
    class {
      readonly input: object;
      constructor(input: object) {
        this.input = input;
      }
      call(): Call {
        return {
          method: 'POST',
          path: '/',
          headers: {
            'content-type': `application/x-amz-json-${version}`,
            'x-amz-target': `${target}.${operation}`,
          },
          body: JSON.stringify(this.input),
        };
      }
      /** @throws SyntaxError: an answer that cannot be read is no empty one. */
      read({ body }: WireAnswer): object {
        return JSON.parse(body.toString('utf8') || '{}') as object;
      }
    };
}
