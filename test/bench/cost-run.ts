import { join } from 'node:path';
import { catalogueFile, readCompiled } from '../../bot/lambda/compiled.ts';
import { catalogueWords } from '../../bot/shop/catalogue-words.ts';
import { Catalogue } from '../../bot/shop/search/catalogue.ts';
import type { Fixture } from '../../conversations-fixtures/fixture.ts';
import { runOne } from '../../conversations-fixtures/one.ts';
import type { Transport } from '../../conversations-fixtures/transport.ts';
import { startBedrockEndpoint, type BedrockEndpoint } from '../aws/bedrock/endpoint.ts';
import { createPoliteModel, embeddedReading } from '../aws/bedrock/polite.ts';
import { countTokens } from '../aws/bedrock/tokens.ts';
import { openOnLambda } from '../aws/fixtures/on-lambda.ts';
import { startMeter, type Meter, type Reading } from './servers/metered-table.ts';

/** What came of a run of fixtures. */
export interface Metered {
  reading: Reading;
  framesUp: number;
  framesDown: number;
  modelCalls: number;
  tokens: { input: number; output: number };
  /** Of one call's prompt, the mean. */
  promptParts: Record<string, number>;
  failedFixtures: number;
}

/** Runs fixtures on the built bundle, with everything that costs counted. */
export async function runMetered(fixtures: Fixture[], environment: Record<string, string>): Promise<Metered> {
  const bedrock = await startBedrockEndpoint({ model: { async *answer() {} } });
  let meter: Meter | undefined;
  const bot = await openOnLambda({
    fixtures,
    environment: { ...environment, ...bedrock.environment },
    async between(engine) {
      meter = await startMeter(engine);
      return meter.endpoint;
    },
  });
  bedrock.setModel(createPoliteModel({ understand: embeddedReading(wordsOf(bot.stack.folder)) }));
  const counts = { framesUp: 0, framesDown: 0 };
  let failedFixtures = 0;
  try {
    const transport = counting(bot.transport, counts);
    for (const fixture of fixtures) {
      const { problems } = await runOne(fixture, { transport, control: bot.control });
      if (problems.length > 0) failedFixtures += 1;
    }
    return { reading: meter!.read(), ...counts, ...asked(bedrock), failedFixtures };
  } finally {
    await bot.close();
    meter?.stop();
    await bedrock.stop();
  }
}

function asked(endpoint: BedrockEndpoint) {
  const { calls } = endpoint;
  const mean = (part: string): number =>
    Math.round(
      calls.reduce((sum, { input }) => sum + countTokens(JSON.stringify(input[part] ?? '')), 0) /
        Math.max(1, calls.length),
    );
  const promptParts = {
    instructions: mean('system'),
    tools: mean('toolConfig'),
    historyAndResults: mean('messages'),
  };
  return { modelCalls: calls.length, tokens: endpoint.tokens(), promptParts };
}

function wordsOf(folder: string) {
  const { stores } = readCompiled(folder);
  return stores
    .filter(({ catalogue }) => catalogue === undefined)
    .map(({ settings }) => {
      const catalogue = new Catalogue(join(folder, catalogueFile(settings.id)), { readOnly: true });
      return { settings, words: catalogueWords(catalogue)() };
    });
}

function counting(transport: Transport, counts: { framesUp: number; framesDown: number }): Transport {
  return {
    ...transport,
    async connect(listener) {
      const line = await transport.connect({
        frame(text) {
          counts.framesDown += 1;
          listener.frame(text);
        },
        closed: () => listener.closed(),
      });
      return {
        send(text) {
          counts.framesUp += 1;
          line.send(text);
        },
        close: () => line.close(),
      };
    },
  };
}
