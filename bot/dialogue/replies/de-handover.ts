import type { Wordings } from './catalogue.ts';
import type { HandoverFacts } from './facts.ts';
import type { Reach } from '../../tools/results.ts';
import { whereAsked, type StaffFact } from './staff-fact.ts';
import type { Speaker } from './speaker.ts';

/** German for handing over to people. */

const minutes = { one: 'Minute', other: 'Minuten' };
const hours = { one: 'Stunde', other: 'Stunden' };

export function whenAnswered(staff: StaffFact, say: Speaker): string {
  if (staff.kind === 'now')
    return `Um diese Zeit antwortet unser Team meist innerhalb von ${say.count(staff.minutes, minutes)}.`;
  if (staff.kind === 'within') return answeredIn(staff.hours, say).trim();
  if (staff.kind === 'later')
    return `Gerade ist niemand da; Nachrichten werden ab ${staff.day}, ${staff.time} Uhr, gelesen.`;
  return 'Wann jemand sie liest, weiß ich nicht.';
}

export function whenRead(staff: StaffFact, say: Speaker): string {
  if (staff.kind === 'now')
    return `Eine Antwort dauert um diese Zeit meist bis zu ${say.count(staff.minutes, minutes)}.`;
  if (staff.kind === 'within') return repliedIn(staff.hours, say).trim();
  if (staff.kind === 'later') return `Gelesen wird Ihre Nachricht ab ${staff.day}, ${staff.time} Uhr.`;
  return 'Wann sie gelesen wird, ist mir nicht bekannt.';
}

/** When messages are answered, where the store says it; with a blank after it. */
function answeredIn(within: number | undefined, say: Speaker): string {
  return within === undefined
    ? ''
    : `Nachrichten werden innerhalb von ${say.count(within, hours)} beantwortet. `;
}

function repliedIn(within: number | undefined, say: Speaker): string {
  return within === undefined
    ? ''
    : `Auf Nachrichten antwortet das Geschäft innerhalb von ${say.count(within, hours)}. `;
}

/** Where to answer is asked where it is not known. */
const andWhere = (reach: Reach): string =>
  whereAsked(reach, ', und unter welcher E-Mail-Adresse sind Sie erreichbar');

const asksWhat = (reach: Reach): string => `Was soll darin stehen${andWhere(reach)}?`;

const withAddress = (reach: Reach): string =>
  whereAsked(reach, ', mit Ihrer E-Mail-Adresse, wenn Sie die Antwort per Mail möchten');

/** How an answer of the store's people comes, at the end of a sentence. */
export const comes: Record<Reach, string> = {
  here: 'die Antwort kommt in diesen Chat',
  mail: 'die Antwort kommt hierher oder, wenn Sie gegangen sind, per E-Mail',
  ask: 'die Antwort kommt in diesen Chat und, wenn Sie mir eine E-Mail-Adresse nennen, auch dorthin',
};

/** The same in other words. */
export const reaches: Record<Reach, string> = {
  here: 'die Antwort lesen Sie hier im Chat',
  mail: 'die Antwort erreicht Sie hier oder, falls Sie nicht mehr da sind, per E-Mail',
  ask: 'die Antwort lesen Sie hier im Chat, mit einer E-Mail-Adresse auch noch später',
};

export const handover: Wordings<HandoverFacts> = {
  'ask-message': [
    (f, say) =>
      `Ich gebe Ihre Nachricht an einen Menschen weiter. ${whenAnswered(f.staff, say)} ${asksWhat(f.reach)}`,
    (f, say) =>
      `Ein Mensch kann das per Nachricht übernehmen. ${whenRead(f.staff, say)} Schreiben Sie sie hier${withAddress(f.reach)}.`,
  ],
  'nobody-there': [
    (f, say) =>
      `Bei ${f.store} ist gerade niemand am Platz, deshalb nehme ich eine Nachricht auf. ${answeredIn(f.hours, say)}${asksWhat(f.reach)}`,
    (f, say) =>
      `Im Moment kann ich bei ${f.store} niemanden rufen. ${repliedIn(f.hours, say)}Schreiben Sie Ihre Nachricht hier${withAddress(f.reach)}.`,
  ],
  'person-called': [
    (f, say) =>
      `Ich habe jemanden von ${f.store} gerufen: Sie sind Nummer ${f.place} in der Reihe, Antworten dauern bis zu ${say.count(f.minutes, minutes)}, Ihre Vorgangsnummer ist ${f.reference}; ${comes[f.reach]}.`,
    (f, say) =>
      `Jemand von ${f.store} weiß Bescheid: Platz ${f.place} in der Reihe, bis zu ${say.count(f.minutes, minutes)}, Vorgangsnummer ${f.reference}; ${reaches[f.reach]}.`,
  ],
  'person-called-already': [
    (f) =>
      `Sie sind Nummer ${f.place} in der Reihe bei ${f.store}, Vorgangsnummer ${f.reference}; ${comes[f.reach]}.`,
    (f) =>
      `Jemand von ${f.store} weiß schon Bescheid: Ihr Platz ist ${f.place}, die Vorgangsnummer ${f.reference}; ${reaches[f.reach]}.`,
  ],
  'nobody-came': [
    (f, say) =>
      `In der Zeit, die das Geschäft nennt, ist niemand von ${f.store} gekommen. ${answeredIn(f.hours, say)}Was soll ich ausrichten${andWhere(f.reach)}?`,
    (f, say) =>
      `Die Wartezeit ist um, und bei ${f.store} war niemand frei. ${repliedIn(f.hours, say)}Sagen Sie mir, was ich weitergeben soll${withAddress(f.reach)}.`,
  ],
  'nobody-came-kept': [
    (f, say) =>
      `In der Zeit, die das Geschäft nennt, ist niemand von ${f.store} gekommen. ${answeredIn(f.hours, say)}Ihre Worte liegen dort unter der Vorgangsnummer ${f.reference}; ${comes[f.reach]}.`,
    (f, say) =>
      `Die Wartezeit ist um, und bei ${f.store} war niemand frei. ${repliedIn(f.hours, say)}Was Sie geschrieben haben, ist als ${f.reference} hinterlegt; ${reaches[f.reach]}.`,
  ],
  'back-again': [
    (f) =>
      `Hier ist wieder der Assistent von ${f.store}, kein Mensch; ab jetzt antworte ich. Fragen Sie jederzeit nach einem Menschen.`,
    (f) =>
      `Ab hier antwortet wieder der Assistent von ${f.store}: eine Software, kein Mensch. Schreiben Sie „einen Menschen bitte“, wenn Sie jemanden brauchen.`,
  ],
  'message-left': [
    (f, say) =>
      `Ihre Nachricht liegt unserem Team unter der Vorgangsnummer ${f.reference} vor; ${comes[f.reach]}. ${whenAnswered(f.staff, say)}`,
    (f, say) =>
      `Weitergegeben unter der Vorgangsnummer ${f.reference}; ${reaches[f.reach]}. ${whenRead(f.staff, say)}`,
  ],
  'message-failed': [
    (f) =>
      `Ich konnte die Nachricht nicht übergeben. Einen Menschen erreichen Sie unter ${f.email}${f.phone ? ` oder ${f.phone}` : ''}.`,
    (f) =>
      `Die Nachricht ist nicht angekommen. Bitte schreiben Sie an ${f.email}${f.phone ? ` oder rufen Sie ${f.phone} an` : ''}.`,
  ],
  'offer-person': [
    () => 'Möchten Sie einem Menschen eine Nachricht hinterlassen?',
    () => 'Soll ich das an einen Menschen weitergeben?',
  ],
};
