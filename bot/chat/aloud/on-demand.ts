import type { Speech } from '../../speech/speech.ts';
import type { ChatDependencies, Reader } from '../dependencies.ts';

/** With what reads aloud, where there is a voice; it is loaded when something is first to be read. */
export function withReader(dependencies: ChatDependencies): ChatDependencies {
  const { speech } = dependencies;
  return speech ? { ...dependencies, reader: readerOnDemand(dependencies, speech) } : dependencies;
}

function readerOnDemand(dependencies: ChatDependencies, speech: Speech): Reader {
  let made: Promise<Reader> | undefined;
  let asked = Promise.resolve();
  const make = async (): Promise<Reader> => {
    const { ConversationReader } = await import('./reader.ts');
    return new ConversationReader(dependencies, speech);
  };
  /** One after the other, so that what is ended had begun. */
  const use = (what: (reader: Reader) => void): void => {
    const reader = (made ??= make());
    asked = asked
      .then(async () => what(await reader))
      .catch((error: unknown) => dependencies.log.failure('reading aloud failed', error));
  };
  return {
    released: (...given) => use((reader) => reader.released(...given)),
    delivered: (...given) => use((reader) => reader.delivered(...given)),
    again: (...given) => use((reader) => reader.again(...given)),
    // Where nothing was read there is nothing to end.
    takenBack: (...given) => (made ? use((reader) => reader.takenBack(...given)) : undefined),
    stop: (...given) => (made ? use((reader) => reader.stop(...given)) : undefined),
    async idle() {
      await asked;
      await (await made)?.idle();
    },
  };
}
