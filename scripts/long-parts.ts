/**
 * The parts of `npm run test:long`, by what a file's path begins with: each file in which the long run goes through more
 * than `npm test` is in one of them, and all other files are the part `rest`.
 */
export const longParts = {
  /** Processes killed under load. */
  kill: ['test/live/kill', 'test/bot/host/kill', 'test/bot/records/durability'],
  network: ['test/live/lossy-network'],
  /** Every fixture in every way without an agent outside. */
  fixtures: ['test/fixtures/', 'test/aws/fixtures/fixtures'],
  /** Every fixture with agents of Bedrock's, and what agents make up. */
  agents: ['test/aws/fixtures/agents', 'test/aws/agent-fixtures', 'test/bot/agent/grounding-sets'],
  /** The table, the posts and the instances of AWS fail at every step. */
  aws: ['test/aws/database-faults', 'test/aws/post-faults', 'test/aws/deaths', 'test/aws/races'],
  /** Orders of events, drawn by lot. */
  walks: [
    'test/bot/chat/races',
    'test/bot/staff/interleavings',
    'test/bot/manners/walks',
    'test/contracts/records',
    'test/bot/shop/import/fuzz',
  ],
  /** Whole starts of hosts and commands. */
  starts: ['test/live/failing-starts', 'test/live/keeping', 'test/aws/start', 'test/scripts/erase'],
  understanding: [
    'test/bot/understanding/intents',
    'test/bot/understanding/cues',
    'test/asked/asked',
    'test/acceptance/acceptance',
  ],
  browser: ['test/widget/browser/accessible', 'test/widget/browser/embedding', 'test/e2e/german-store'],
} as const satisfies Record<string, readonly string[]>;

/** @returns the part a file of tests is in. */
export function partOf(file: string): string {
  const found = Object.entries(longParts).find(([, places]) =>
    places.some((place) => file.startsWith(place)),
  );
  return found?.[0] ?? 'rest';
}
