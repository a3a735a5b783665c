import type { Metafile } from 'esbuild';

/**
 * Parts of the bundle that only some settings use, by the module that begins each. What a deployment does not use is
 * left out of what it uploads; the tests run on the whole.
 */
const beginnings: Readonly<Record<string, readonly string[]>> = {
  'bot/agent/bedrock-agent.ts': ['bedrock-agent'],
  'bot/agent/bedrock-converse.ts': ['converse'],
  'bot/hosting/resilience/agent.ts': ['bedrock-agent', 'converse'],
  'bot/understanding/comprehend.ts': ['comprehend'],
  'bot/hosting/resilience/understanding.ts': ['comprehend'],
  'bot/speech/polly.ts': ['polly'],
  'bot/speech/object-audio.ts': ['polly'],
  'bot/hosting/resilience/speech.ts': ['polly'],
  'bot/notify/smtp.ts': ['smtp'],
  'bot/dialogue/replies/es.ts': ['es'],
  'bot/dialogue/replies/fr.ts': ['fr'],
  'bot/dialogue/replies/de.ts': ['de'],
};

/** Files that only some parts need, each with those parts. Every other file is always needed. */
export type Parts = Record<string, string[]>;

/** @throws Error when a part's beginning is no file of its own any more. */
export function partsOf({ outputs }: Metafile): Parts {
  const known = new Map(Object.entries(outputs).map(([path, output]) => [nameOf(path), output]));
  const beginningOf = (file: string): string => known.get(file)?.entryPoint ?? '';
  const reach = (file: string, enters: (other: string) => boolean, seen = new Set<string>()): Set<string> => {
    if (seen.has(file) || !known.has(file)) return seen;
    seen.add(file);
    for (const { path } of known.get(file)!.imports) {
      if (enters(nameOf(path))) reach(nameOf(path), enters, seen);
    }
    return seen;
  };
  const fileOf = (module: string): string => {
    const [file] = [...known.keys()].filter((each) => beginningOf(each) === module);
    if (file === undefined) throw new Error(`${module} is no file of its own.`);
    return file;
  };
  const always = reach(fileOf('bot/lambda.ts'), (file) => !(beginningOf(file) in beginnings));
  const parts: Parts = {};
  for (const [module, names] of Object.entries(beginnings)) {
    for (const file of reach(fileOf(module), () => true)) {
      if (!always.has(file)) parts[file] = [...new Set([...(parts[file] ?? []), ...names])].toSorted();
    }
  }
  return parts;
}

const nameOf = (path: string): string => path.split('/').at(-1)!;
