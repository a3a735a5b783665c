import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { Facts } from '../../../../bot/agent/grounder.ts';
import { groundTurn } from '../../../../bot/agent/grounding.ts';
import { toolResults } from './tool-results.ts';

/**
 * True and false statements with what their turn had read. Both sets were written before the checks they judge. Every
 * second statement of a scene is held out: of those only the number that failed is ever looked at.
 */

const Product = v.strictObject({
  title: v.string(),
  price: v.number(),
  was: v.optional(v.number()),
  stars: v.optional(v.number()),
  reviews: v.optional(v.number()),
  stock: v.optional(v.number()),
  options: v.optional(v.record(v.string(), v.array(v.union([v.string(), v.number()]))), {}),
  // A figure alone needs no quotes.
  facts: v.optional(v.record(v.string(), v.pipe(v.union([v.string(), v.number()]), v.transform(String))), {}),
  description: v.optional(v.string(), ''),
  reviewTexts: v.optional(v.array(v.string()), []),
});

const Scene = v.strictObject({
  scene: v.string(),
  language: v.picklist(['en', 'de', 'es', 'fr']),
  store: v.string(),
  currency: v.optional(v.string(), 'USD'),
  today: v.string(),
  shopper: v.string(),
  products: v.optional(v.array(Product), []),
  passages: v.optional(
    v.array(v.strictObject({ title: v.string(), heading: v.string(), text: v.string() })),
    [],
  ),
  promotions: v.optional(
    v.array(v.strictObject({ code: v.string(), label: v.string(), ends: v.string() })),
    [],
  ),
  order: v.optional(
    v.strictObject({
      number: v.string(),
      placedAt: v.string(),
      state: v.string(),
      estimated: v.string(),
      carrier: v.string(),
      tracking: v.optional(v.string()),
      lines: v.array(v.strictObject({ title: v.string(), quantity: v.number(), total: v.number() })),
      total: v.number(),
    }),
  ),
  true: v.array(v.string()),
  false: v.array(v.string()),
});
export type Scene = v.InferOutput<typeof Scene>;

export interface Statement {
  scene: Scene;
  text: string;
  isTrue: boolean;
  heldOut: boolean;
}

/** Every statement of the named files (en, de, …). */
export function statementsOf(...files: string[]): Statement[] {
  return files.flatMap((file) => {
    const scenes = v.parse(
      v.array(Scene),
      parse(readFileSync(join(import.meta.dirname, `${file}.yaml`), 'utf8')),
    );
    return scenes.flatMap((scene) =>
      [true, false].flatMap((isTrue) =>
        scene[isTrue ? 'true' : 'false'].map((text, index) => ({
          scene,
          text,
          isTrue,
          heldOut: index % 2 === 1,
        })),
      ),
    );
  });
}

const around = {
  en: ['Let me see.', 'Just say so.'],
  de: ['Ich schaue nach.', 'Sagen Sie es einfach.'],
  es: ['Un momento.', 'Usted dirá.'],
  fr: ['Voyons voir.', 'Dites-moi.'],
};

/** What comes out when a model says the statement between two others, cut into deltas where `roll` (0–1) says. */
export function said({ scene, text }: Statement, roll: () => number): { released: string; why: string[] } {
  const facts: Facts = {
    results: toolResults(scene),
    shopperText: scene.shopper,
    language: scene.language,
    locale: scene.language,
    currency: scene.currency,
    storeName: scene.store,
    today: scene.today,
  };
  const grounder = groundTurn({ facts });
  const [before = '', after = ''] = around[scene.language];
  const released: string[] = [];
  let rest = `${before} ${text} ${after}`;
  while (rest !== '') {
    const length = 1 + Math.floor(roll() * 12);
    released.push(...grounder.push(rest.slice(0, length)));
    rest = rest.slice(length);
  }
  const end = grounder.finish();
  // Of a falsehood not even a piece may come through.
  const between = [...released, ...end.released].join(' ').replace(before, '').replace(after, '').trim();
  return { released: between, why: end.refused.map(({ reason }) => reason) };
}
