import { textIn } from '../../settings/texts.ts';
import { countryMeant, methodsMeant } from '../places.ts';
import { moneyOf, say } from '../say.ts';
import { remember } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf, fold } from '../words.ts';

/** The ways the store sends things, by its settings. */

export function sayShippingMethods(scene: Scene): Scene {
  return say(notingPlace(scene), 'shipping-methods', shippingFacts(scene));
}

export function sayDeliveryTimes(scene: Scene): Scene {
  return say(notingPlace(scene), 'delivery-estimate', shippingFacts(scene));
}

const notingPlace = (scene: Scene): Scene => remember(scene, { lastPlace: countryMeant(scene) ?? '' });

type Method = ReturnType<typeof methodsMeant>[number];

/** "And express?", "y urgente", "en 24h": whatever the store calls it, the quickest way is meant. */
const QUICKEST = /(?<!\p{L})(?:x?express?|expres|urgent\p{L}*|rapid\p{L}*|overnight|next day|priorit\p{L}*|eilig|eil\p{L}*|schnell\p{L}*|24 ?h)(?!\p{L})/u; // prettier-ignore

/** "If I pick express": the ways of whose names most was said, where that tells some from the others. */
function waysNamed(scene: Scene, methods: readonly Method[], nameOf: (method: Method) => string): Method[] {
  const said = contentOf(scene, scene.turn.text);
  const shares = methods.map((method) => {
    const name = contentOf(scene, nameOf(method));
    return name.filter((word) => said.includes(word)).length / Math.max(1, name.length);
  });
  const most = Math.max(...shares);
  // What is fetched for nothing is not sent.
  const sent = methods.filter(({ price }) => price > 0);
  const fewestDays = Math.min(...sent.map(({ days }) => days[1]));
  if (most === 0 && sent.length > 0 && QUICKEST.test(fold(scene.turn.text)))
    return sent.filter(({ days }) => days[1] === fewestDays);
  return methods.filter((_, at) => most === 0 || shares[at] === most);
}

function shippingFacts(scene: Scene) {
  const { cutOff } = scene.store.shipping;
  const nameOf = ({ name }: Method): string => textIn(name, scene.memory.language, scene.store.languages);
  const facts = waysNamed(scene, methodsMeant(scene), nameOf)
    .slice(0, 3)
    .map((method) => ({
      name: nameOf(method),
      price: moneyOf(scene, method.price),
      ...(method.freeFrom === undefined ? {} : { freeFrom: moneyOf(scene, method.freeFrom) }),
      from: method.days[0],
      to: method.days[1],
    }));
  return { methods: facts, cutOff };
}
