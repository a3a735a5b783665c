import { catalogueOf } from '../replies/index.ts';
import { labelsOf, say } from '../say.ts';
import { inTurn } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf } from '../words.ts';
import { search } from './finding.ts';
import { asksOtherDay } from './rereading-dealings.ts';
import { seeksThing } from './rereading-course.ts';
import { hoursOn, weekdayAhead, weekInBrief } from './opening-hours.ts';

/** What the store's settings say of itself: hours, contacts, address. */

export function tellAboutStore(scene: Scene): Scene {
  // "Do you have a chai", of which no page of the store speaks.
  if (!saysOfItself(scene) && seeksThing(scene)) return search(inTurn(scene, { intent: 'search-products' }));
  const { name, contacts, hours, timeZone } = scene.store;
  const { closed, language } = labelsOf(scene);
  const { asksHours, asksContact } = catalogueOf(scene.memory.language).words;
  const { email, phone, address } = contacts;
  const { text } = scene.turn;
  const ahead = daysAhead(scene);
  // "What about Saturday?" goes on from the hours of another day.
  const ofHours = asksHours.test(text) || asksOtherDay(scene);
  if (ofHours && ahead !== undefined) {
    const day = weekdayAhead(scene.turn.now, timeZone, ahead, language);
    return say(scene, 'open-on', {
      day: day.name,
      hours: hoursOn(hours, ahead === 0 ? scene.turn.now : day.at, timeZone),
      today: ahead === 0,
    });
  }
  if (asksContact.test(text) && !asksHours.test(text))
    return say(scene, 'contact', { email, phone, address });
  return say(scene, 'store-info', {
    store: name,
    today: hoursOn(hours, scene.turn.now, timeZone),
    week: weekInBrief(hours, language, closed),
    email,
    phone,
    address,
  });
}

/** Whether the settings answer: a day's hours, a telephone number, an address. */
export function saysOfItself(scene: Scene): boolean {
  const { aboutStore, asksHours, asksContact } = catalogueOf(scene.memory.language).words;
  const { text } = scene.turn;
  if (asksOtherDay(scene)) return true;
  if (!asksHours.test(text) && !asksContact.test(text)) return false;
  const own = new Set(contentOf(scene, `${aboutStore} ${scene.store.name}`));
  return contentOf(scene, text).every((word) => own.has(word));
}

/** "Are you open on Sundays": of one day, and the settings have its hours. */
export function namesDay(scene: Scene): boolean {
  const { asksHours } = catalogueOf(scene.memory.language).words;
  return asksHours.test(scene.turn.text) && daysAhead(scene) !== undefined;
}

/** How many days from today the day is that the words name; undefined when they name none. */
function daysAhead(scene: Scene): number | undefined {
  const { days, tomorrow, today } = catalogueOf(scene.memory.language).words;
  const { text, now } = scene.turn;
  if (tomorrow.test(text)) return 1;
  const named = days.findIndex((day) => day.test(text));
  if (named < 0) return today.test(text) ? 0 : undefined;
  for (let ahead = 0; ahead < 7; ahead += 1) {
    if (weekdayAhead(now, scene.store.timeZone, ahead, 'en').index === named) return ahead;
  }
  return undefined;
}
