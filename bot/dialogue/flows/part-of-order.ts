import type { OrderView } from '../../wire/parts.ts';
import type { Language } from '../../understanding/understanding.ts';
import { catalogueOf } from '../replies/index.ts';
import type { Scene } from '../scene.ts';
import { linesNamed, type Draft } from './request-draft.ts';

/** Of an order of several things only some are to be cancelled: that changes the order, and what stays is not touched. */

/** "The order with the kettle", "my kettle order": the thing only says which order. */
const namesOrder: Readonly<Record<Language, RegExp>> = {
  en: /\border\b/i,
  de: /(?<!\p{L})bestellung/iu,
  es: /(?<!\p{L})(?:pedido|orden|compra)(?!\p{L})/iu,
  fr: /(?<!\p{L})commande(?!\p{L})/iu,
};

/** "Only the bag", "keep the bicycle", "the rest can stay". */
const namesPart: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:only|just|keep|still want|the rest|the others?|out of|from)\b/i,
  de: /(?<!\p{L})(?:nur|bloß|bloss|behalt\p{L}*|der rest|das andere|die anderen?|aus)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:s[oó]lo|solamente|quedo|quedar\p{L}*|mantener|el resto|lo dem[aá]s|del? pedido)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:seulement|juste|uniquement|gard\p{L}+|le reste|les autres|de la commande|que (?:le|la|les))(?!\p{L})/iu,
};

/** "The bicycle I still want", "keep the bicycle": what such a clause names stays. */
const stays: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:keep|still want|leave|can stay|stays)\b/i,
  de: /(?<!\p{L})(?:behalt\p{L}*|nur noch|will ich noch|möchte ich noch|bleibt|bleiben)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:me (?:l[oa]s? )?quedo|mant[eé]n\p{L}*|dejad?|s[ií] l[oa]s? quiero|se queda)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:gard\p{L}+|laissez|reste)(?!\p{L})/iu,
};
const clauseEnds = /[,.;!]|(?<!\p{L})(?:but|and|aber|und|pero|y|mais|et)(?!\p{L})/giu;

function withoutKept(said: string, language: Language): string {
  return said
    .split(clauseEnds)
    .filter((clause) => !stays[language].test(clause))
    .join(' ');
}

/** @returns the draft as a change of the order, when its words name some of its things and not all; else as it is. */
export function ofPart(scene: Scene, draft: Draft, order: OrderView): Draft {
  const { said, saidIn } = draft;
  if (draft.purpose !== 'cancel' || order.lines.length < 2) return draft;
  const { language } = scene.memory;
  if (catalogueOf(language).words.everything.test(said)) return draft;
  const isPart = namesPart[language].test(said);
  if (namesOrder[language].test(said) && !isPart) return draft;
  const meant = linesNamed(scene, order, withoutKept(said, language));
  const kept = linesNamed(scene, order, said);
  const some = meant.length > 0 ? meant : isPart ? kept : [];
  if (some.length === 0 || some.length === order.lines.length) return draft;
  return { ...draft, purpose: 'change', words: { text: said, messageId: saidIn } };
}
