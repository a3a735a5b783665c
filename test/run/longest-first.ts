import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files that take ten seconds and more, longest first. They begin first, so that no process has one of them left when
 * the others are done; on a machine where nothing was run before, nobody else knows which they are.
 */
export const longest = [
  'test/widget/browser/store-pages.test.ts',
  'test/e2e/buying.test.ts',
  'test/widget/browser/voice-audio.test.ts',
  'test/widget/console/pool.test.ts',
  'test/widget/browser/embedding.test.ts',
  'test/e2e/coming-back.test.ts',
  'test/e2e/german-store.test.ts',
  'test/widget/browser/voice.test.ts',
  'test/widget/console/accessible.test.ts',
  'test/widget/browser/voice-microphone.test.ts',
  'test/widget/browser/accessible-criteria.test.ts',
  'test/widget/browser/component.test.ts',
  'test/widget/browser/voice-accessible.test.ts',
  'test/widget/browser/accessible.test.ts',
  'test/e2e/hand-over.test.ts',
  'test/widget/browser/voice-lost.test.ts',
  'test/e2e/room.test.ts',
  'test/fixtures/running.test.ts',
  'test/aws/database-faults.test.ts',
  'test/aws/fixtures/agents.test.ts',
  'test/aws/agent-fixtures.test.ts',
  'test/aws/modes.test.ts',
  'test/live/keeping.test.ts',
  'test/fixtures/live.test.ts',
  'test/aws/deaths.test.ts',
  'test/aws/post-faults.test.ts',
  'test/live/failing-starts.test.ts',
  'test/scripts/import.test.ts',
  'test/live/kill.test.ts',
  'test/bot/host/local.test.ts',
  'test/bot/understanding/intents.test.ts',
  'test/bot/chat/races.test.ts',
  'test/bot/host/kill.test.ts',
  'test/aws/lambda.test.ts',
  'test/aws/start.test.ts',
  'test/aws/fixtures/fixtures.test.ts',
];

const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = longest.findIndex((file) => moduleId.endsWith(file));
  return place < 0 ? longest.length : place;
};

const groupOf = ({ project }: TestSpecification): number => project.config.sequence.groupOrder;

/** The order in which files begin: within a project the longest first. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted(
      (a, b) =>
        groupOf(a) - groupOf(b) || a.project.name.localeCompare(b.project.name) || placeOf(a) - placeOf(b),
    );
  }
}
