import { describe, expect, test } from 'vitest';
import { HiddenUnits, type HiddenLayer } from '../../../bot/understanding/embedded/hidden-layer.ts';
import { Scorer } from '../../../bot/understanding/embedded/linear-model.ts';
import { decodeModel, encodeModel } from '../../../bot/understanding/embedded/model-file.ts';
import { buildModel } from '../../../intents/build-model.ts';
import { readExamples } from '../../../intents/examples.ts';
import type { SparseRows } from '../../../intents/support-vectors.ts';
import { trainHidden } from '../../../intents/train-hidden.ts';
import { seededRandom } from '../../../intents/typos.ts';

/** Of two things, each told by forty columns, a text has none, one or both: class 1 is exactly one, which no sum of columns tells. */
const columnsOfThing = 40;
const texts = [[], [0], [1], [0, 1]].map((things) =>
  things.flatMap((thing) => Array.from({ length: columnsOfThing }, (_, at) => thing * columnsOfThing + at)),
);
const labels = Uint16Array.from([0, 1, 1, 0]);
const rows: SparseRows = {
  starts: Uint32Array.from([0, 0, 1, 2, 4], (things) => things * columnsOfThing),
  columns: Uint32Array.from(texts.flat()),
  values: new Float32Array(texts.flat().length).fill(0.15),
  width: 2 * columnsOfThing,
};

function trained(columns: number, seed = 1): HiddenLayer {
  return trainHidden(rows, labels, {
    classCount: 2,
    units: 8,
    columns,
    epochs: 3_000,
    random: seededRandom(seed),
  });
}

function answer(layer: HiddenLayer, text: number): number {
  const units = new HiddenUnits(layer, rows.width);
  const scores = new Float64Array(2);
  units.clear();
  for (const column of texts[text]!) units.take(column, 0.15);
  units.addTo(scores);
  return scores[0]! > scores[1]! ? 0 : 1;
}

describe('a hidden layer', () => {
  test('learns what features tell only together', () => {
    const layer = trained(rows.width);
    expect(texts.map((_, text) => answer(layer, text))).toEqual([0, 1, 1, 0]);
  });

  test('is the same again from the same seed, and another from another', () => {
    expect(trained(rows.width)).toEqual(trained(rows.width));
    expect(trained(rows.width, 2)).not.toEqual(trained(rows.width));
  });

  test('takes in the commonest columns alone', () => {
    const layer = trained(30);
    expect(layer.columns).toHaveLength(30);
    const untouched = rows.width - 1;
    expect(layer.columns).not.toContain(untouched);
    const units = new HiddenUnits(layer, rows.width);
    const [without, beside] = [new Float64Array(2), new Float64Array(2)];
    units.addTo(without);
    units.clear();
    units.take(untouched, 1);
    units.addTo(beside);
    expect(beside).toEqual(without);
  });
});

describe('a model with room in its file', () => {
  const options = { outOfScope: 'out-of-scope', seed: 1 };
  const some = readExamples('intents', 'en').filter((_, index) => index % 32 === 0);
  const sentences = some.slice(0, 50).map(({ text }) => `${text} pleese`);
  const model = buildModel(some, { ...options, validation: some });
  const bytes = encodeModel(model);

  test('has a layer, and keeps to 400 kilobytes', () => {
    expect(model.layer?.columns.length).toBeGreaterThanOrEqual(2_000);
    expect(bytes.length).toBeLessThanOrEqual(400_000);
  });

  test('is the same again from the same seed', () => {
    expect(encodeModel(buildModel(some, { ...options, validation: some })).equals(bytes)).toBe(true);
  });

  test('reads from its file as it was trained', () => {
    const decoded = decodeModel(bytes);
    expect(decoded.layer).toEqual(model.layer);
    const [trained, read, linear] = [model, decoded, { ...model, layer: undefined }].map(
      (each) => new Scorer(each),
    );
    for (const sentence of sentences) {
      const [score, bare] = [Array.from(trained!.score(sentence)), Array.from(linear!.score(sentence))];
      for (const [label, value] of read!.score(sentence).entries())
        expect(value).toBeCloseTo(score[label]!, 4);
      expect(score).not.toEqual(bare);
    }
  });

  test('has none when something else takes the room, and its file is one of before', () => {
    const random = seededRandom(7);
    const hashes = new Uint32Array(60_000).map(() => random() * 2 ** 32).sort();
    const costs = new Uint8Array(hashes.length * 4).map(() => random() * 256);
    const languages = { names: ['en', 'es', 'fr', 'de'] as const, hashes, costs };
    const full = buildModel(some, {
      ...options,
      validation: some,
      languages: { ...languages, names: [...languages.names] },
    });
    expect(full.layer).toBeUndefined();
    expect(encodeModel(full).toString('latin1', 8, 40)).toContain('"version":6');
    expect(bytes.toString('latin1', 8, 40)).toContain('"version":7');
  });
});
