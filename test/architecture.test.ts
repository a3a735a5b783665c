import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** The arrows of the design: which room may import from which. Types may also come from ports. */

const root = fileURLToPath(new URL('..', import.meta.url));

interface Import {
  file: string;
  target: string;
  typeOnly: boolean;
}

const files = ['bot', 'cdk', 'widget', 'scripts', 'intents'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name))),
);

const imports = files.flatMap(importsOf);

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const statements = [
    ...text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm),
    ...text.matchAll(/\b()import\(\s*'([^']+)'\s*\)/g),
  ];
  return statements.map(([, type, specifier = '']) => ({
    file,
    target: specifier.startsWith('.') ? relative(root, resolve(root, dirname(file), specifier)) : specifier,
    typeOnly: type !== undefined && type !== '',
  }));
}

/** The ports: interfaces and their errors, nothing else. */
const ports = [
  'bot/records/records.ts', 'bot/records/errors.ts', 'bot/shop/shop.ts', 'bot/shop/search/search.ts', 'bot/agent/agent.ts',
  'bot/agent/grounder.ts', 'bot/understanding/understanding.ts', 'bot/connections/connections.ts', 'bot/speech/speech.ts', 'bot/objects/objects.ts',
  'bot/settings/store.ts', 'bot/settings/texts.ts', 'bot/notify/notify.ts', 'bot/tools/results.ts', 'bot/tools/tool.ts', 'bot/dialogue/dialogue.ts', 'bot/dialogue/memory.ts',
]; // prettier-ignore

const hosts = /^bot\/(local|lambda|hosting)(\.ts$|\/)|^bot\/control\//;
const under =
  (...folders: string[]) =>
  (path: string): boolean =>
    folders.some((folder) => path.startsWith(folder));
const outside = ({ target }: Import): boolean =>
  !/^(bot|cdk|widget|intents|scripts|stores|test)\//.test(target);

/** What each room may import besides its own files, the wire and types of ports. */
const rooms: { room: string; owns: (file: string) => boolean; may: (target: string) => boolean }[] = [
  { room: 'wire', owns: under('bot/wire/'), may: () => false },
  // The list of intents is data that comes with the port's types; so are names of goods, which of a store's texts a language gets,
  // and how a language says what is written.
  {
    room: 'dialogue',
    owns: under('bot/dialogue/'),
    may: under(
      'bot/understanding/understanding.ts',
      'bot/understanding/goods/',
      'bot/settings/texts.ts',
      'bot/settings/sentences.ts',
      'bot/speech/ear/',
    ),
  },
  { room: 'tools', owns: under('bot/tools/'), may: under('bot/shop/', 'bot/settings/') },
  {
    room: 'conversations',
    owns: under('bot/conversations/'),
    may: under('bot/records/records.ts', 'bot/records/errors.ts'),
  },
  {
    room: 'chat',
    owns: under('bot/chat.ts', 'bot/chat/'),
    may: (target) =>
      ports.includes(target) ||
      under('bot/conversations/', 'bot/dialogue/', 'bot/tools/', 'bot/staff/', 'bot/speech/ear/')(target),
  },
  {
    room: 'staff',
    owns: under('bot/staff/'),
    may: (target) =>
      ports.includes(target) || under('bot/conversations/', 'bot/dialogue/', 'bot/chat/')(target),
  },
  { room: 'ear', owns: under('bot/speech/ear/'), may: () => false },
  { room: 'notify', owns: under('bot/notify/'), may: () => false },
  { room: 'objects', owns: under('bot/objects/'), may: () => false },
  { room: 'connections', owns: under('bot/connections/'), may: () => false },
  { room: 'records', owns: under('bot/records/'), may: () => false },
  { room: 'understanding', owns: under('bot/understanding/'), may: () => false },
  { room: 'agent', owns: under('bot/agent/'), may: (target) => ports.includes(target) },
  // What an owner wrote of offers is read and refused as settings are.
  {
    room: 'shop',
    owns: under('bot/shop/'),
    may: (target) =>
      ports.includes(target) ||
      under('bot/understanding/goods/', 'bot/settings/checked-yaml.ts', 'bot/settings/fields.ts')(target),
  },
  { room: 'settings', owns: under('bot/settings/'), may: () => false },
  // Besides the tools and what an agent is told it deploys only what was built: files, not the code that makes them.
  {
    room: 'cdk',
    owns: under('cdk/'),
    may: under(
      'bot/tools/',
      'bot/agent/guardrail.ts',
      'bot/agent/instructions.ts',
      'bot/agent/tool-functions.ts',
    ),
  },
  {
    room: 'widget',
    owns: (file) => file.startsWith('widget/') && !file.startsWith('widget/store/'),
    may: () => false,
  },
];

describe.each(rooms)('the $room room', ({ owns, may }) => {
  it('imports only what the design allows', () => {
    const own = imports.filter(({ file }) => owns(file));
    expect(own.length).toBeGreaterThan(0);
    const wrong = own.filter(
      (each) =>
        !outside(each) &&
        !owns(each.target) &&
        !each.target.startsWith('bot/wire/') &&
        !(each.typeOnly && ports.includes(each.target)) &&
        !may(each.target),
    );
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });
});

it('lets nobody but the hosts choose adapters, and nobody import tests', () => {
  const adapters =
    /^bot\/(records\/(sqlite|dynamodb)|connections\/(websocket|api-gateway)|understanding\/(embedded|comprehend|cascade)|speech\/(polly|object-audio|espeak|folder-audio)|objects\/s3|shop\/built-in|agent\/(embedded|bedrock)|notify\/(outbox-folder|webhook|smtp)|staff\/(sessions|user-pool))/;
  const room = (path: string): string => path.split('/').slice(0, 2).join('/');
  const chosen = imports.filter(
    ({ file, target }) =>
      adapters.test(target) && file.startsWith('bot/') && room(file) !== room(target) && !hosts.test(file),
  );
  expect(chosen.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  expect(imports.filter(({ target }) => target.startsWith('test/'))).toEqual([]);
});

it('lets only the scripts that deploy know the cloud in code', () => {
  const users = imports.filter(({ file, target }) => target.startsWith('cdk/') && !file.startsWith('cdk/'));
  expect(users.filter(({ file }) => !/^scripts\/(synth|deploy)\.ts$/.test(file))).toEqual([]);
});

it.each([
  [
    '@aws-sdk/',
    /^bot\/(records\/dynamodb|understanding\/comprehend|agent\/bedrock|speech\/polly|connections\/api-gateway|lambda\/read-secret)/,
  ],
  ['aws-cdk-lib', /^cdk\//],
  ['aws-cdk-lib/', /^cdk\//],
  ['ws', /^bot\/connections\/websocket\.ts$/],
  ['node:sqlite', /^bot\/records\/sqlite|^bot\/records\/group-commit|^bot\/shop\/search\//],
  ['@smithy/', /^bot\/objects\/s3\.ts$/],
  ['cockatiel', /^bot\/hosting\/resilience\//],
  ['jose', /^bot\/((chat|storefront)\/identity|staff\/user-pool)\.ts$/],
  ['nodemailer/', /^bot\/notify\/(smtp-delivery|plain-mail)\.ts$/],
  ['xstate', /^bot\/dialogue\//],
])('keeps %s with its owners', (module, owners) => {
  const users = imports.filter(({ target }) =>
    module.endsWith('/') ? target.startsWith(module) : target === module,
  );
  expect(users.filter(({ file }) => !owners.test(file)).map(({ file }) => file)).toEqual([]);
});

/** Files that can be reached from themselves by imports, types included. */
function inCircles(among: readonly Import[]): string[] {
  const arrows = Map.groupBy(among, ({ file }) => file);
  const reaches = (from: string, sought: string, seen = new Set<string>()): boolean =>
    (arrows.get(from) ?? []).some(({ target }) => {
      if (target === sought) return true;
      if (seen.has(target)) return false;
      seen.add(target);
      return reaches(target, sought, seen);
    });
  return [...arrows.keys()].filter((file) => reaches(file, file));
}

it('has no circles among the files of the bot', () => {
  expect(inCircles([{ file: 'a', target: 'b', typeOnly: false }, { file: 'b', target: 'a', typeOnly: true }])).toEqual(['a', 'b']); // prettier-ignore
  // Flows hand a wish on to one another, there and back: what was not found is asked for, and what was asked for is found.
  const drawn = imports.filter(
    ({ file, target }) => file.startsWith('bot/') && !target.startsWith('bot/dialogue/flows/'),
  );
  expect(inCircles(drawn)).toEqual([]);
});

it('keeps the dialogue pure: no clock, dice, environment or input and output', () => {
  for (const file of files.filter((name) => name.startsWith('bot/dialogue/'))) {
    const text = readFileSync(join(root, file), 'utf8');
    expect(text, file).not.toMatch(/Date\.now|new Date\(\)|Math\.random|process\.|setTimeout|from 'node:/);
  }
});
