import { placeNotServed, placesServed } from '../places.ts';
import { say } from '../say.ts';
import type { Scene } from '../scene.ts';

/** Where nothing is sent is said, and where things are sent to, instead of what it would cost elsewhere. */
export function sayNotServed(scene: Scene): Scene | undefined {
  const place = placeNotServed(scene);
  return place === undefined
    ? undefined
    : say(scene, 'not-delivered-there', { place, served: placesServed(scene) });
}
