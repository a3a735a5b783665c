import type { Slots } from '../../understanding/understanding.ts';
import { asksByPronoun } from '../said-of-it.ts';
import { inTurn } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { isPlainlySo } from './plainly-so.ts';
import { withThingAsked, withThingInFront } from './asked-thing.ts';
import { byNumber } from './by-number.ts';
import { keepingWhatIsIn } from './order-again.ts';
import { withOrder } from './ordering.ts';
import { withFigures } from './rereading-figures.ts';
import { dealingRead } from './rereading-dealings.ts';
import { withBoth } from './rereading-offers.ts';
import { namesPricePlace } from './price-place.ts';
import { requestRead } from './rereading-requests.ts';
import { findReading } from './rereading.ts';
import type { Reading } from './rereading.ts';
import { asksOfWays } from './rule-followed.ts';
import { withProperty } from './kept-kind.ts';
import { withSizePicked } from './size-picked.ts';
import { wantsSpelling } from './voice.ts';
import { withoutPurpose } from './without-fillers.ts';
import { withVersionsInParts } from './versions-in-parts.ts';

/**
 * What a message means in this conversation where its words alone were read as something else: "12 of them" after
 * adding, "I'll take both" of what is shown, "same in A4", "the dotted" of two notebooks. Understanding sees one
 * message; only the dialogue knows what it answers.
 */

/** The turn with the reading that fits; the same turn when none does. */
export function readAgain(scene: Scene): Scene {
  // Whoever asks for a person is heard, whatever the conversation makes likely.
  if (scene.turn.understanding?.wantsPerson || isPlainlySo(scene)) return scene;
  const dealing = dealingRead(scene);
  if (dealing) return readAs(scene, { intent: dealing });
  const kept = keepingWhatIsIn(scene);
  if (kept) return readAs(kept, { intent: 'deny', slots: () => ({}), query: '' });
  // "Spell number two" asks for no details of it.
  if (wantsSpelling(scene)) return readAs(scene, { intent: 'repeat' });
  if (namesPricePlace(scene))
    return readAs(scene, { intent: 'refine-results', slots: () => ({}), query: '' });
  const ofWays = asksOfWays(scene);
  if (ofWays) return readAs(scene, { intent: ofWays === 'time' ? 'delivery-estimate' : 'ask-price' });
  const numbered = byNumber(scene);
  if (numbered) return numbered;
  const sized = withSizePicked(scene);
  if (sized) return sized;
  const property = withProperty(scene);
  if (property) return property;
  const ordered = asksByPronoun(scene) ? undefined : withOrder(withoutPurpose(scene));
  if (ordered) return ordered;
  const asked = withThingAsked(scene);
  if (asked) return asked;
  const both = withBoth(scene) ?? withVersionsInParts(scene);
  if (both) return both;
  const counted = withFigures(withThingInFront(scene));
  const request = requestRead(counted);
  const reading = request ? { intent: request } : findReading(counted);
  return reading ? readAs(counted, reading) : counted;
}

function readAs(counted: Scene, reading: Pick<Reading, 'intent' | 'slots' | 'query'>): Scene {
  const { understanding } = counted.turn;
  if (!understanding) return counted;
  const { intent, slots = (same: Slots) => same, query: left = understanding.query } = reading;
  const query = typeof left === 'string' ? left : left(counted);
  const others = understanding.intents.filter((each) => each.intent !== intent);
  const intents = [{ intent, confidence: 0.9 }, ...others.map((each) => ({ ...each, confidence: 0.02 }))];
  return inTurn(counted, {
    understanding: {
      ...understanding,
      intents,
      slots: slots(understanding.slots, counted),
      query,
      wishes: [],
    },
    intent,
    asked: [...new Set([...counted.turn.asked, intent])],
  });
}
