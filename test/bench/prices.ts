/**
 * Prices in US dollars, us-east-1, as found on 2026-11-21. `confirmed` says by what; none was seen on an account's bill,
 * and AWS's own price pages could not be read for all of them.
 */
export interface Price {
  dollars: number;
  per: number;
  of: string;
  confirmed: string;
}

const million = 1_000_000;

export const priceDate = '2026-11-21';

export const prices = {
  gatewayMessages: {
    dollars: 1,
    per: million,
    of: 'WebSocket messages of up to 32 KB',
    confirmed: 'awsforengineers.com, 2025-05-19',
  },
  gatewayMinutes: {
    dollars: 0.25,
    per: million,
    of: 'minutes of a connection',
    confirmed: 'not confirmed: from memory of the price page',
  },
  lambdaRequests: {
    dollars: 0.2,
    per: million,
    of: 'invocations',
    confirmed: 'not confirmed: from memory of the price page',
  },
  lambdaSeconds: {
    dollars: 0.0000133334,
    per: 1,
    of: 'GB-seconds on ARM',
    confirmed: 'not confirmed: from memory of the price page',
  },
  tableReads: {
    dollars: 0.125,
    per: million,
    of: 'read units on demand',
    confirmed: 'not confirmed: from memory of the price page (since 2024-11)',
  },
  tableWrites: {
    dollars: 0.625,
    per: million,
    of: 'write units on demand',
    confirmed: 'not confirmed: from memory of the price page (since 2024-11)',
  },
  comprehendEndpoint: {
    dollars: 0.0005,
    per: 1,
    of: 'seconds of one inference unit of a custom classifier, used or not',
    confirmed: 'cloudzero.com/blog/amazon-comprehend-pricing, read 2026-11-21',
  },
  pollyNeural: {
    dollars: 16,
    per: million,
    of: 'characters spoken by neural voices; the marks of words are billed the same again',
    confirmed: 'acecloudinterviews.com/tutorials/aws/polly, read 2026-11-21',
  },
} satisfies Record<string, Price>;

/** Of a million tokens. */
export const models: Record<string, { input: number; output: number; confirmed: string }> = {
  'Nova Micro': { input: 0.035, output: 0.14, confirmed: 'pristren.com, read 2026-11-21' },
  'Nova Lite': { input: 0.06, output: 0.24, confirmed: 'pristren.com, read 2026-11-21' },
  'Claude 3 Haiku': { input: 0.25, output: 1.25, confirmed: 'pristren.com, read 2026-11-21' },
};
