import { textIn } from '../../settings/texts.ts';
import type { StoreText } from '../../settings/store.ts';
import { countryMeant, methodsMeant } from '../places.ts';
import { moneyOf, say } from '../say.ts';
import { remember } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf } from '../words.ts';

/** The ways the store sends things, by its settings. */

export function sayShippingMethods(scene: Scene): Scene {
  return say(notingPlace(scene), 'shipping-methods', shippingFacts(scene));
}

export function sayDeliveryTimes(scene: Scene): Scene {
  return say(notingPlace(scene), 'delivery-estimate', shippingFacts(scene));
}

const notingPlace = (scene: Scene): Scene => remember(scene, { lastPlace: countryMeant(scene) ?? '' });

/** "If I pick express": a word of its name was said that tells it from the other ways. */
function isNamed(scene: Scene, name: string, all: readonly string[]): boolean {
  const said = contentOf(scene, scene.turn.text);
  return contentOf(scene, name).some(
    (word) => said.includes(word) && !all.every((other) => contentOf(scene, other).includes(word)),
  );
}

export function shippingFacts(scene: Scene) {
  const { cutOff } = scene.store.shipping;
  const nameOf = (name: StoreText): string => textIn(name, scene.memory.language, scene.store.languages);
  const methods = methodsMeant(scene);
  const named = methods.filter(({ name }) => isNamed(scene, nameOf(name), methods.map((each) => nameOf(each.name)))); // prettier-ignore
  const facts = (named.length > 0 ? named : methods)
    .slice(0, 3)
    .map((method) => ({
      name: nameOf(method.name),
      price: moneyOf(scene, method.price),
      ...(method.freeFrom === undefined ? {} : { freeFrom: moneyOf(scene, method.freeFrom) }),
      from: method.days[0],
      to: method.days[1],
    }));
  return { methods: facts, cutOff };
}
