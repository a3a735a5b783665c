import type { Language } from '../../../bot/understanding/understanding.ts';
import type { Dice } from '../../dice.ts';

/** Sentences that tell a place, a count, a time, what fits, what comes with it, a measure of a part; and how each is asked. */

export interface Telling {
  name: string;
  language: Language;
  told: RegExp;
  /** The questions, with `$1` … for what the sentence names and `%` for the thing. */
  asks: readonly string[];
  /** In English, in a store of another language. */
  asksIn?: readonly string[];
  /** What any sentence that tells the same has in it; without it, the very words. */
  key?: (match: RegExpExecArray) => string;
  /** Fields called so tell it too. */
  labels?: RegExp;
  /** What touches on it in another product, whose store then may not be silent about it. */
  elsewhere?: (match: RegExpExecArray) => RegExp | undefined;
}

export const numbers: Readonly<Record<Language, string>> = {
  en: String.raw`\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|sixteen|twenty|thirty`,
  de: String.raw`\d{1,3}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig|dreißig`,
  es: String.raw`\d{1,3}|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|veinte|treinta`,
  fr: String.raw`\d{1,3}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente`,
};

export const plainWord = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Units, and what nobody counts of goods. */
const uncounted =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|inches|feet|yards?|pounds?|ounces|grams?|watts?|volts?|percent|degrees|times|meters?|metres?|miles|litres?|liters?|gallons|pints|people|fingers?|thirds|quarters|lumens|millimet\w+|centimet\w+|kilos?|points|nights|seasons|evenings|coats|others|eyes|hundreds|generations|jahre\w*|monate\w*|wochen?|tage\w*|stunden?|minuten?|sekunden?|grad|meter\w*|zentimeter\w*|millimeter\w*|kilo\w*|gramm|liter\w*|prozent|watt|volt|euro|personen|anos|meses|semanas|dias|horas|minutos|segundos|grados|metros|centimetros|milimetros|kilos|gramos|litros|vatios|personas|veces|dedos|mm|cm|kg|ml|g|l|ans|annees|mois|semaines|jours|heures|minutes|secondes|degres|metres|centimetres|grammes|litres|personnes|fois|doigts|euros|gouttes)$/;

const stemOf = (word: string): string => plainWord(word).slice(0, Math.max(4, Math.min(6, word.length - 2)));

const counting = (language: Language, told: RegExp, asks: readonly string[]): Telling => ({
  name: 'count', language, told, asks,
  key: ([, noun = '']) => stemOf(noun),
  elsewhere: ([, noun = '']) => new RegExp(stemOf(noun), 'u'),
}); // prettier-ignore

const origins = /^(?:origin|origine|herkunft|origen|made in|country|region|grown)/;
const cares =
  /^(?:care|pflege|cuidado|entretien|lavado|lavage|washing|dishwasher|oven|compat|heat|hobs|cleaning)/;
/** Anything a field or sentence might call a place of making. */
const ofPlace =
  /made|from|origin|grown|woven|built|sewn|herkunft|hergestellt|gefertigt|aus |kommt|wird|hech|fabric|origen|viene|nuestr|fabri|origine|vient|notre|nos |cousu|our |unser|wir |in [a-z]+$/;
const ofLength =
  /\d ?(?:cm|mm|m|in|inch|inches|ft|feet|zoll|pulgadas|pouces)\b|zentimet|centimet|meter|metre|metro|inch|dedos|doigt|finger|\d ?[x×] ?\d|size|grosse|tamano|talla|taille|wide|long|tall|high|breit|lang|hoch|ancho|larg|alto|haut|small|klein|pequen|petit/;

const until = String.raw`(?=[,.;:!?]| (?:for|with|in|on|and|at|that|which|to|from|under|of|so|per|or|hold|each)\b)`;
const untilDe = String.raw`(?=[,.;:!?]| (?:für|mit|in|im|auf|und|am|an|die|das|der|aus|zum|zur|von|oder|je|halten|sorgen)(?!\p{L}))`;
const untilEs = String.raw`(?=[,.;:!?]| (?:para|con|en|y|que|de|del|por|o|a|al)(?!\p{L}))`;
const untilFr = String.raw`(?=[,.;:!?]| (?:pour|avec|en|et|qui|de|du|des|par|ou|à|au|aux|dans|sur|sous)(?!\p{L}))`;

export const tellings: readonly Telling[] = [
  {
    name: 'place', language: 'en', labels: origins,
    told: /\b(grown|woven|knitted|made|built|sewn|printed|roasted|milled|forged|cast|brewed|caught|raised|distilled|assembled|baked|bottled|blown|harvested|pressed|tanned|dyed|stitched|poured|mixed|carved|cut|designed)\b[^,.;A-Z]{0,30}? (?:in|at|on|near|by) (?:a |the |our |\w+ )?([A-Z]\p{L}+)/u,
    asks: ['where is % $1', 'where was % $1?', 'so where does % come from', 'where is it from, %?', 'which country does % come from?'],
    elsewhere: () => ofPlace,
  },
  {
    name: 'place', language: 'de', labels: origins,
    told: /(?:in|im|bei|auf|am|aus) (?:der |den |dem |einer |einem |unserer |kleinen )*(\p{Lu}\p{L}+)[^,.;]{0,25}? (gewebt|genäht|hergestellt|gefertigt|gebaut|gedruckt|geröstet|geschmiedet|gegossen|gebraut|gestrickt|gezogen|angebaut|geerntet|gebrannt|gebacken|abgefüllt|gedrechselt|geblasen)/u,
    asks: ['wo wird % $2', 'woher kommt %?', 'wo habt ihr % her', 'wo genau wurde % $2?'],
    asksIn: ['where is % made', 'where does % come from?'],
    elsewhere: () => ofPlace,
  },
  {
    name: 'place', language: 'es', labels: origins,
    told: /(hech[oa]s?|fabricad[oa]s?|tejid[oa]s?|cosid[oa]s?|cultivad[oa]s?|elaborad[oa]s?|pintad[oa]s?|impres[oa]s?|tostad[oa]s?|ilustrad[oa]s?|criad[oa]s?|tornead[oa]s?|montad[oa]s?)[^,.;]{0,25}? (?:en|por|de) (?:un |una |el |la |unas )?(?:\p{Ll}+ (?:de|en) )?(\p{Lu}\p{L}+)/u,
    asks: ['dónde está $1 %', '¿de dónde viene %?', 'de dónde es %', '¿y % dónde se hace?'],
    asksIn: ['where is % made', 'where does % come from?'],
    elsewhere: () => ofPlace,
  },
  {
    name: 'place', language: 'fr', labels: origins,
    told: /(fabriquée?s?|tissée?s?|cousue?s?|pressée?s?|composée?s?|cultivée?s?|récoltée?s?|distillée?s?|moulée?s?|coulée?s?|soufflée?s?|imprimée?s?|torréfiée?s?|tournée?s?|cueillie?s?|macérée?s?|faite?s?)[^,.;]{0,25}? (?:en|à|au|aux|dans|chez|près de) (?:l[ea’'] ?|les |un |une |notre )?(?:\p{Ll}+ (?:de|à|en) )?(\p{Lu}\p{L}+)/u,
    asks: ['où est $1 %', 'd’où vient % ?', '% ça vient d’où', 'c’est fait où, % ?'],
    asksIn: ['where is % made', 'where does % come from?'],
    elsewhere: () => ofPlace,
  },
  counting('en', new RegExp(String.raw`(?<![\d.,$£€/x] ?|\p{L})(?:${numbers.en}) (?:[a-z-]+ ){0,2}?([a-z]{4,}s)${until}`, 'iu'), ['how many $1 does % have', 'how many $1 has % got?', 'how many $1 are there on %', 'how many $1 do i get with %?', 'number of $1 on %?']),
  counting('de', new RegExp(String.raw`(?<![\d.,$£€/x] ?|\p{L})(?:${numbers.de}) (?:\p{Ll}+ ){0,2}?(\p{Lu}\p{Ll}{3,})${untilDe}`, 'u'), ['wie viele $1 hat %', 'wieviele $1 sind bei % dabei?', 'wie viele $1 sind da dran, %', 'mit wie vielen $1 kommt %?']),
  counting('es', new RegExp(String.raw`(?<![\d.,$£€/x] ?|\p{L})(?:${numbers.es}) (\p{Ll}{4,}as) ?(?:\p{Ll}+ )??${untilEs}`, 'iu'), ['cuántas $1 tiene %', '¿cuántas $1 trae %?', 'cuántas $1 lleva %']),
  counting('es', new RegExp(String.raw`(?<![\d.,$£€/x] ?|\p{L})(?:${numbers.es}) (\p{Ll}{4,}[oe]s) ?(?:\p{Ll}+ )??${untilEs}`, 'iu'), ['cuántos $1 tiene %', '¿cuántos $1 trae %?', 'cuántos $1 lleva %']),
  counting('fr', new RegExp(String.raw`(?<![\d.,$£€/x] ?|\p{L})(?:${numbers.fr}) (?:grand(?:e)?s |petit(?:e)?s )?(\p{Ll}{4,}s) ?(?:\p{Ll}+ )??${untilFr}`, 'iu'), ['combien de $1 a %', 'il y a combien de $1 sur % ?', '% a combien de $1 ?', 'combien de $1 dans % ?']),
  ...(['runs', 'lasts', 'burns', 'charges', 'dries', 'keeps', 'recharges', 'steeps', 'cures'] as const).map((verb): Telling => ({
    name: 'time', language: 'en', told: new RegExp(String.raw`\b${verb}\b[^.;]{0,40}?(?:\d+|${numbers.en}|fifteen|forty|an?) (?:hours?|minutes?|days?|weeks?|months?|years?)\b`, 'iu'),
    asks: [`how long does % ${verb.replace(/ies$/, 'y').replace(/s$/, '')}`, `how long will % ${verb.replace(/ies$/, 'y').replace(/s$/, '')}?`],
    elsewhere: () => /hour|minute|day|week|month|year|long|last|night|runs|time/,
  })),
  ...(['hält', 'läuft', 'brennt', 'dauert', 'trocknet', 'reicht', 'lädt', 'leuchtet'] as const).map((verb): Telling => ({
    name: 'time', language: 'de', told: new RegExp(String.raw`(?<!\p{L})${verb}(?!\p{L})[^.;]{0,40}?(?:\d+|${numbers.de}|einen?) (?:Stunden?|Minuten?|Tage?n?|Wochen?|Monate?n?|Jahre?n?)`, 'u'),
    asks: [`wie lange ${verb} %`, `und wie lange ${verb} % so?`], elsewhere: () => /stund|minut|tag|woch|monat|jahr|lang|halt|zeit|saison|nacht/,
  })),
  ...(['dura', 'aguanta', 'funciona', 'seca', 'duran'] as const).map((verb): Telling => ({
    name: 'time', language: 'es', told: new RegExp(String.raw`(?<!\p{L})${verb}(?!\p{L})[^.;]{0,40}?(?:\d+|${numbers.es}|una?) (?:horas?|minutos?|días?|semanas?|meses|años?)`, 'iu'),
    asks: [`cuánto tiempo ${verb.replace(/n$/, '')} %`, `¿cuánto ${verb.replace(/n$/, '')} %?`], elsewhere: () => /hora|minut|dia|semana|mes|ano|dura|tiempo|noche/,
  })),
  ...(['dure', 'tient', 'sèche', 'brûle', 'fonctionne', 'durent'] as const).map((verb): Telling => ({
    name: 'time', language: 'fr', told: new RegExp(String.raw`(?<!\p{L})${verb}(?!\p{L})[^.;]{0,40}?(?:\d+|${numbers.fr}|une?) (?:heures?|minutes?|jours?|semaines?|mois|ans?)`, 'iu'),
    asks: [`combien de temps ${verb.replace(/rent$/, 're')} %`, `% ${verb.replace(/rent$/, 're')} combien de temps ?`], elsewhere: () => /heure|minute|jour|semaine|mois|\bans?\b|annee|dure|temps|longtemps|nuit|saison/,
  })),
  {
    name: 'partner', language: 'en', told: /\b(fit|work with|suit|go with|connect to|pair with)s? (?:the |any |an? |all |most )?((?:[\p{L}\d-]+ ?){1,3}?)(?=[,.;]| (?:and|up|with|without|from|or|as|in|on|for|so|when|that)\b)/iu,
    asks: ['does % $1 $2?', 'will % $1 $2', 'would % $1 $2?', 'can i use % with $2'],
    key: ([, , partner = '']) => plainWord(partner).trim().split(' ').at(-1)!,
    elsewhere: ([, , partner = '']) => new RegExp([...plainWord(partner).match(/[\p{L}\d]{4,}/gu) ?? ['.'], 'fits? ', 'works? with', 'compat'].join('|'), 'u'),
  },
  {
    name: 'partner', language: 'de', told: /(?<!\p{L})[Pp]ass(?:t|en) (auf|in|zu|an|unter|für) ((?:\p{L}+ ){0,2}?\p{Lu}[\p{L}\d-]+)/u,
    asks: ['passt % $1 $2?', 'passt % auch $1 $2', 'sag mal, passt % $1 $2?'],
    key: ([, , partner = '']) => plainWord(partner).split(' ').at(-1)!,
    elsewhere: ([, , partner = '']) => new RegExp([...plainWord(partner).match(/[\p{L}\d]{4,}/gu) ?? ['.'], 'passt', 'passen', 'kompat'].join('|'), 'u'),
  },
  {
    name: 'partner', language: 'es', told: /(?<!\p{L})(compatibles? con|cabe en|caben en|encaja en|sirve para|vale para|va con) ((?:\p{L}+ ){0,3}?[\p{L}\d]{4,})(?=[,.;:]| (?:y|o|con|de|sin|que|en)(?!\p{L}))/u,
    asks: ['¿% $1 $2?', '% es $1 $2', 'oye, ¿% $1 $2?'],
    key: ([, , partner = '']) => plainWord(partner).split(' ').at(-1)!,
  },
  {
    name: 'partner', language: 'fr', told: /(?<!\p{L})(compatibles? avec|convient (?:à|aux?)|conviennent (?:à|aux?)|va (?:dans|avec|au)|passe (?:en|au|dans)|entre dans|s’adapte (?:à|aux?)) ((?:[\p{L}’'-]+ ){0,3}?[\p{L}\d-]{4,})(?=[,.;:]| (?:et|ou|avec|sans|qui|en)(?!\p{L}))/u,
    asks: ['% $1 $2 ?', 'est-ce que % $1 $2', 'dites, % $1 $2 ?'],
    key: ([, , partner = '']) => plainWord(partner).split(' ').at(-1)!,
  },
  {
    name: 'box', language: 'en', told: /\b(?:comes with|come with|includes?|supplied with|included) (?:an? |the |its )?((?:[\p{L}-]+ ){0,2}?[\p{L}-]{4,})(?=[,.;:]| (?:and|for|in|on|that|to|of|with|you|which)\b)/iu,
    asks: ['does % come with a $1?', 'is there a $1 with %', 'do i get a $1 with %?'],
    key: ([, thing = '']) => stemOf(thing.split(' ').at(-1)!),
    elsewhere: ([, thing = '']) => new RegExp([stemOf(thing.split(' ').at(-1)!), 'comes? with', 'includ'].join('|'), 'u'),
  },
  {
    name: 'box', language: 'de', told: /(?:(?<!\p{L})[Mm]it|inklusive|samt) ((?:\p{Ll}+ )?\p{Lu}\p{L}{3,})(?=[,.]| und)/u,
    asks: ['ist bei % $1 dabei?', 'kommt % mit $1', 'hat % auch $1?'],
    key: ([, thing = '']) => stemOf(thing.split(' ').at(-1)!),
    elsewhere: ([, thing = '']) => new RegExp(stemOf(thing.split(' ').at(-1)!), 'u'),
  },
  {
    name: 'box', language: 'es', told: /(?<!\p{L})(?:incluye|viene con|trae) (?:una? |el |la )?(\p{L}{4,})(?=[,.]| (?:y|para|de|que|en)(?!\p{L}))/u,
    asks: ['¿% viene con $1?', 'trae $1 %', '¿lleva $1 %?'], key: ([, thing = '']) => stemOf(thing),
    elsewhere: ([, thing = '']) => new RegExp(stemOf(thing), 'u'),
  },
  {
    name: 'box', language: 'fr', told: /(?<!\p{L})(?:livrée?s? avec|inclut|fournie?s? avec) (?:un |une |son |sa |le |la )?(\p{L}{4,})(?=[,.]| (?:et|pour|de|qui|en)(?!\p{L}))/u,
    asks: ['% est livré avec $1 ?', 'est-ce qu’il y a $1 avec %', 'on a $1 avec % ?'], key: ([, thing = '']) => stemOf(thing),
    elsewhere: ([, thing = '']) => new RegExp(stemOf(thing), 'u'),
  },
  ...(['wide', 'long', 'tall', 'high', 'deep', 'thick'] as const).map((way): Telling => ({
    name: 'measure', language: 'en', told: new RegExp(String.raw`(?:\d|${numbers.en}) ?(?:inches|inch|in|cm|mm|ft|feet|foot|metres|meters|yards|centimetres|fingers)[ -]${way}\b`, 'iu'),
    asks: [`how ${way} is %`, `how ${way} is % exactly?`, `and how ${way} is %?`], elsewhere: () => ofLength,
  })),
  ...([['breit', 'wide'], ['lang', 'long'], ['hoch', 'tall'], ['tief', 'deep'], ['dick', 'thick']] as const).map(([way, english]): Telling => ({
    name: 'measure', language: 'de', told: new RegExp(String.raw`(?:\d|${numbers.de}) ?(?:cm|mm|m|Zentimeter|Meter|Millimeter) ${way}(?!\p{L})`, 'u'),
    asks: [`wie ${way} ist %`, `wie ${way} ist % denn?`], asksIn: [`how ${english} is %`], elsewhere: () => ofLength,
  })),
  ...([['ancho', 'wide', 'qué ancho tiene %'], ['largo', 'long', 'cuánto mide de largo %'], ['alto', 'tall', 'qué altura tiene %']] as const).map(([way, english, ask]): Telling => ({
    name: 'measure', language: 'es', told: new RegExp(String.raw`(?:\d|${numbers.es}) ?(?:cm|mm|m|centímetros|metros|milímetros) de ${way}(?!\p{L})`, 'u'),
    asks: [ask, `¿cuánto mide % de ${way}?`], asksIn: [`how ${english} is %`], elsewhere: () => ofLength,
  })),
  ...([['large', 'wide', 'quelle largeur fait %'], ['long', 'long', 'quelle longueur fait %'], ['haut', 'tall', 'quelle hauteur fait %']] as const).map(([way, english, ask]): Telling => ({
    name: 'measure', language: 'fr', told: new RegExp(String.raw`(?:\d|${numbers.fr}) ?(?:cm|mm|m|centimètres|mètres|millimètres) de ${way}(?!\p{L})`, 'u'),
    asks: [ask, `% fait combien de ${way} ?`], asksIn: [`how ${english} is %`], elsewhere: () => ofLength,
  })),
  {
    name: 'part', language: 'en', told: /\b(\p{L}+ (?:depth|height|width|length|diameter)) (?:is |of )?\d/u,
    asks: ["what's the $1 of %", '$1 of %?', 'do you know the $1 of %'],
  },
  { name: 'part', language: 'de', told: /(?<!\p{L})(\p{L}*(?:[Ll]änge|[Bb]reite|[Hh]öhe|[Tt]iefe|[Dd]urchmesser)) (?:von |ca\. |etwa |rund )?\d/u, asks: ['welche $1 hat %', '$1 von %?', 'wie ist die $1 bei %?'] },
  {
    name: 'machine', language: 'en', labels: cares, told: /\b(dishwasher|microwave|oven|freezer|dryer|washing machine|induction|hand luggage|carry-on)\b/iu,
    asks: ['can % go in the $1?', 'is % ok in the $1', 'can i put % in the $1'],
    elsewhere: () => /dishwash|microwav|oven|freez|dry|wash|induct|heat|care|clean|hand|hob|temperat|°|luggage|carry|travel|machine/,
  },
  {
    name: 'machine', language: 'de', labels: cares, told: /(Spülmaschine|Mikrowelle|Waschmaschine)/u,
    asks: ['darf % in die $1?', 'kann ich % in die $1 tun', 'verträgt % die $1?'],
    elsewhere: () => /spul|mikro|ofen|wasch|trockn|hitz|pfleg|reinig|grad|°|handwas|maschin|feucht/,
  },
  {
    name: 'machine', language: 'es', labels: cares, told: /(lavavajillas|microondas|horno|congelador)/u,
    asks: ['¿% se puede meter en el $1?', 'aguanta % el $1', '¿puedo meter % al $1?'],
    elsewhere: () => /lava|micro|horno|congel|limpi|seca|cuid|calor|grados|°|mano|maquina/,
  },
  {
    name: 'machine', language: 'fr', labels: cares, told: /(lave-vaisselle|micro-ondes|four|congélateur)(?!\p{L})/u,
    asks: ['% peut aller au $1 ?', 'on peut mettre % au $1', '% supporte le $1 ?'],
    elsewhere: () => /lav|micro|four|congel|nettoy|sech|entret|chaleur|degres|°|main|machine|cabine|voyage/,
  },
  {
    name: 'inside', language: 'en', told: /\b(filled|stuffed|lined|padded|coated|topped|edged|backed|sweetened|flavou?red|scented) with (\p{L}+)/iu,
    asks: ['what is % $1 with', "what's % $1 with?"], elsewhere: ([, verb = '']) => new RegExp(`${stemOf(verb)}|made|material|ingred|fill|lin|foam|cotton|wool|polyester`, 'u'),
  },
]; // prettier-ignore

/** @returns undefined where it counts what nobody counts */
export function askedSo(one: Telling, match: RegExpExecArray, language: Language, dice: Dice): string | undefined {
  if (one.name === 'count' && (uncounted.test(plainWord(match[1] ?? '')) || /(?:ss|ous|less)$/.test(match[1] ?? ''))) return undefined;
  const asked = language === one.language ? one.asks : one.asksIn;
  if (!asked) return undefined;
  return dice.pick(asked).replaceAll(/\$(\d)/g, (_, at: string) => {
    const said = (match[Number(at)] ?? '').trim();
    return one.language === 'de' ? said : said.toLowerCase();
  });
} // prettier-ignore
