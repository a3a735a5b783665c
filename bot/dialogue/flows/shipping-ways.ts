import { textIn } from '../../settings/texts.ts';
import { countryMeant, methodsMeant } from '../places.ts';
import { moneyOf, say } from '../say.ts';
import { remember } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** The ways the store sends things, by its settings. */

export function sayShippingMethods(scene: Scene): Scene {
  return say(notingPlace(scene), 'shipping-methods', shippingFacts(scene));
}

export function sayDeliveryTimes(scene: Scene): Scene {
  return say(notingPlace(scene), 'delivery-estimate', shippingFacts(scene));
}

const notingPlace = (scene: Scene): Scene => remember(scene, { lastPlace: countryMeant(scene) ?? '' });

export function shippingFacts(scene: Scene) {
  const { cutOff } = scene.store.shipping;
  const facts = methodsMeant(scene)
    .slice(0, 3)
    .map((method) => ({
      name: textIn(method.name, scene.memory.language, scene.store.languages),
      price: moneyOf(scene, method.price),
      ...(method.freeFrom === undefined ? {} : { freeFrom: moneyOf(scene, method.freeFrom) }),
      from: method.days[0],
      to: method.days[1],
    }));
  return { methods: facts, cutOff };
}
