import type { Objects } from '../../../bot/objects/objects.ts';
import { createS3Objects } from '../../../bot/objects/s3.ts';
import { FaultPlan, send, type Answer } from '../faults.ts';
import { bodyOf, startH2cServer } from '../h2c-server.ts';
import { signatureProblem } from './signature.ts';

/** Amazon S3 on loopback: PUT, GET, HEAD, DELETE and lists of private objects, by signed requests and signed addresses only. */
export interface S3Endpoint {
  url: string;
  faults: FaultPlan;
  /** By `<bucket>/<key>`. */
  objects: Map<string, { body: Buffer; contentType: string }>;
  /** Method and path of every call so far. */
  calls: string[];
  stop(): Promise<void>;
}

export async function startS3({
  secret = 'local',
  now = Date.now,
}: { secret?: string; now?: () => number } = {}): Promise<S3Endpoint> {
  const faults = new FaultPlan();
  const objects: S3Endpoint['objects'] = new Map();
  const calls: string[] = [];
  const server = await startH2cServer((request, response) => {
    void bodyOf(request).then(async (body) => {
      const { method = '', url = '', headers } = request;
      const path = url.split('?')[0] ?? '';
      calls.push(`${method} ${path}`);
      const problem = signatureProblem({ method, url, headers, body }, { secret, now: now() });
      const fault = faults.take(method);
      // A call that is refused does nothing; one whose answer is lost has been done.
      const isRefused = fault === 'throttle' || fault === 'server-error';
      const done = (): Answer => answerTo(method, url.slice(1), headers['content-type'] ?? '', body);
      const allowed = (): Answer => (isRefused ? refusals.failure : done());
      const answer = problem === undefined ? allowed() : error(403, problem);
      await send(response, answer, { fault, plan: faults, refusals });
    });
  });
  const answerTo = (method: string, address: string, contentType: string, body: Buffer): Answer => {
    const [name = '', query] = address.split('?');
    if (query?.includes('list-type=2')) return list(name, new URLSearchParams(query));
    if (method === 'DELETE') {
      objects.delete(name);
      return { status: 204, headers: {}, body: '' };
    }
    if (method === 'PUT') {
      objects.set(name, { body, contentType });
      return { status: 200, headers: {}, body: '' };
    }
    const found = objects.get(name);
    if (!found) return error(404, 'NoSuchKey');
    const headers = { 'content-type': found.contentType };
    return { status: 200, headers, body: method === 'HEAD' ? '' : found.body };
  };
  /** As ListObjectsV2 answers; never more than asked for, and at most a thousand. */
  const list = (bucket: string, query: URLSearchParams): Answer => {
    const most = Math.min(Number(query.get('max-keys') ?? 1_000), 1_000);
    const keys = [...objects.keys()]
      .filter((name) => name.startsWith(bucket))
      .map((name) => name.slice(bucket.length))
      .filter((key) => key.startsWith(query.get('prefix') ?? ''));
    const contents = keys.slice(0, most).map((key) => `<Contents><Key>${key}</Key></Contents>`);
    const body = `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult><IsTruncated>${keys.length > most}</IsTruncated>${contents.join('')}</ListBucketResult>`;
    return { status: 200, headers: { 'content-type': 'application/xml' }, body };
  };
  return { url: server.url, faults, objects, calls, stop: () => server.stop() };
}

const error = (status: number, code: string): Answer => ({
  status,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code></Error>`,
});

const refusals = { throttle: error(503, 'SlowDown'), failure: error(500, 'InternalError') };

/** A bucket of this endpoint, as a client of the account sees it. */
export const bucketAt = ({ url }: S3Endpoint, bucket: string): Objects =>
  createS3Objects({
    bucket,
    region: async () => 'eu-west-1',
    endpoint: url,
    credentials: async () => ({ accessKeyId: 'local', secretAccessKey: 'local' }),
    now: Date.now,
  });
