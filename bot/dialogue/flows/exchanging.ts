import type { ToolData } from '../../tools/results.ts';
import type { OrderView, ProductCard, Variant } from '../../wire/parts.ts';
import { bareChoice } from '../choice-ids.ts';
import { MOST_CHOICES, say } from '../say.ts';
import { notedData, slotsOf, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { fold, same } from '../words.ts';
import { confirmRequest } from './confirming-request.ts';
import { offerInstead } from './requests.ts';
import { sameSize } from './option-words.ts';
import type { Draft } from './request-draft.ts';

/** Which version is wanted instead: only those the store really has, and whether they are in stock. */

export function findVersion(scene: Scene, draft: Draft, order: OrderView): Scene {
  const line = order.lines[draft.items?.[0] ?? 0];
  const query = line?.title ?? '';
  return useTool(scene, 'lookingUpProduct', 'search-products', { query, limit: 5 }, 'exchange-found', {
    draft,
    order,
  });
}

export function exchangeFound(scene: Scene, { products }: ToolData<'search-products'>): Scene {
  const { draft, order } = notedData(scene) as { draft: Draft; order: OrderView };
  const line = order.lines[draft.items?.[0] ?? 0];
  const item = line?.title ?? '';
  const bought = line?.options ?? {};
  const card = products.find((each) => same(each.card.title, item))?.card;
  const others = (card?.variants ?? []).filter(({ options }) => !sameOptions(options, bought));
  const inStock = others.filter(({ available }) => available);
  const { chosen, asked } = versionMeant(scene, draft, others, bought);
  if (card && chosen?.available) return askToExchange(scene, draft, order, chosen);
  const question = askVersion(draft, inStock);
  if (inStock.length === 0 || !card) {
    const giveBack = { question: offerInstead({ ...draft, purpose: 'return' }) };
    return chosen
      ? say(scene, 'exchange-sold-out', { item, wanted: nameOf(chosen), values: [] }, giveBack)
      : say(scene, 'exchange-unknown', { item }, giveBack);
  }
  const values = inStock.slice(0, MOST_CHOICES).map(nameOf);
  const wanted = chosen ? nameOf(chosen) : asked;
  return wanted
    ? say(scene, 'exchange-sold-out', { item, wanted, values }, { question })
    : say(scene, 'exchange-which', { item, values }, { question });
}

function askToExchange(scene: Scene, draft: Draft, order: OrderView, variant: Variant): Scene {
  const { id: variantId, price } = variant;
  return confirmRequest(scene, { ...draft, wanted: { variantId, name: nameOf(variant), price } }, order);
}

function askVersion(draft: Draft, inStock: Variant[]) {
  const choices = inStock
    .slice(0, MOST_CHOICES)
    .map((variant) => ({ id: `wanted:${variant.id}`.slice(0, 200), label: nameOf(variant).slice(0, 120) }));
  return {
    kind: 'request-item' as const,
    again: 'again-version' as const,
    facts: { purpose: draft.purpose, number: draft.number ?? '' },
    choices,
    data: { draft: { ...draft, asks: 'version' } },
  };
}

const nameOf = ({ options }: Pick<Variant, 'options'>): string => Object.values(options).join(' / ');

function sameOptions(
  one: ProductCard['variants'][number]['options'],
  other: Record<string, string>,
): boolean {
  return Object.entries(one).every(([name, value]) => same(other[name], value));
}

/** The version the words or a tap name; what they leave open stays as it was bought. */
function versionMeant(
  scene: Scene,
  draft: Draft,
  others: readonly Variant[],
  bought: Record<string, string>,
): { chosen?: Variant; asked?: string } {
  const tapped = /^wanted:(.+)$/s.exec(bareChoice(scene.turn.choiceId ?? ''))?.[1];
  if (tapped !== undefined) {
    const chosen = others.find(({ id }) => `wanted:${id}`.slice(0, 200) === `wanted:${tapped}`);
    return chosen ? { chosen } : {};
  }
  const { size, color } = slotsOf(scene);
  const said = ` ${fold(`${draft.wish ?? draft.said} ${scene.turn.text} ${size ?? ''} ${color ?? ''}`).replace(/[^\p{L}\p{N}./]+/gu, ' ')} `;
  const names = [...new Set(others.flatMap(({ options }) => Object.keys(options)))];
  const wanted = Object.fromEntries(
    names.flatMap((name) => {
      const values = [...new Set(others.map(({ options }) => options[name] ?? ''))]
        .filter(
          (value) =>
            !same(value, bought[name]) &&
            (said.includes(` ${fold(value).replace(/[^\p{L}\p{N}./]+/gu, ' ')} `) || sameSize(value, size)),
        )
        .toSorted((a, b) => b.length - a.length);
      return values[0] === undefined ? [] : [[name, values[0]]];
    }),
  );
  if (Object.keys(wanted).length === 0) {
    // "Change the 8 for another" names what was bought.
    const asked = [size, color].find((each) => each !== undefined && !Object.values(bought).some((value) => same(value, each))); // prettier-ignore
    return asked === undefined ? {} : { asked };
  }
  const whole = { ...bought, ...wanted };
  const chosen = others.find(({ options }) => sameOptions(options, whole));
  return chosen ? { chosen } : { asked: Object.values(wanted).join(', ') };
}
