import type { Language } from '../../understanding/understanding.ts';

/** What a language calls the signs that writing has for things: [one, several]. */
export type Named = readonly [one: string, several: string];

export interface EarWords {
  /** By ISO 4217 code, with the hundredths where there are any. */
  currencies: Readonly<Record<string, { whole: Named; part?: Named }>>;
  minus: string;
  plus: string;
  /** "3 to 5". */
  to: string;
  /** "3 dollars per month". */
  per: string;
  /** "30 by 20 centimeters". */
  by: string;
  /** "4.6 out of 5". */
  outOf: string;
  stars: Named;
  percent: string;
  /** After a whole: "8 and a half". */
  half: string;
  /** Standing alone. */
  fractions: Readonly<Record<string, string>>;
  /** "180 times". */
  times: string;
  and: string;
  about: string;
  moreThan: string;
  lessThan: string;
  atLeast: string;
  atMost: string;
  number: string;
  always: string;
  link: string;
  /** Signs in an address of e-mail. */
  at: string;
  dot: string;
  units: Readonly<Record<string, Named>>;
  /** What stands for it in a sentence, as it is written; a point at its end belongs to it. */
  short: readonly (readonly [written: RegExp, heard: string])[];
  /** Monday first. */
  days: readonly { short: string; long: string }[];
  /** Sizes by letters that are not said letter by letter. */
  sizes: Readonly<Record<string, string>>;
  /** A time of day. */
  clock: (hours: number, minutes: number) => string;
}

const letters = { XXS: 'X X S', XS: 'X S', XL: 'X L', XXL: 'X X L', XXXL: 'X X X L' };

const metric = (
  names: readonly [g: string, m: string, l: string],
  plural: (name: string) => string,
): Record<string, Named> => {
  const [gram, meter, liter] = names;
  const of = (name: string): Named => [name, plural(name)];
  return {
    kg: of(`kilo${gram}`), g: of(gram), mg: of(`milli${gram}`), km: of(`kilo${meter}`), m: of(meter), cm: of(`centi${meter}`),
    mm: of(`milli${meter}`), l: of(liter), L: of(liter), cl: of(`centi${liter}`), ml: of(`milli${liter}`),
  }; // prettier-ignore
};
const same = (name: string): Named => [name, name];

const english: EarWords = {
  currencies: {
    USD: { whole: ['dollar', 'dollars'], part: ['cent', 'cents'] },
    CAD: { whole: ['Canadian dollar', 'Canadian dollars'], part: ['cent', 'cents'] },
    AUD: { whole: ['Australian dollar', 'Australian dollars'], part: ['cent', 'cents'] },
    EUR: { whole: ['euro', 'euros'], part: ['cent', 'cents'] },
    GBP: { whole: ['pound', 'pounds'], part: ['penny', 'pence'] },
    CHF: { whole: ['franc', 'francs'], part: ['centime', 'centimes'] },
    MXN: { whole: ['Mexican peso', 'Mexican pesos'], part: ['centavo', 'centavos'] },
    COP: { whole: ['Colombian peso', 'Colombian pesos'] },
    JPY: { whole: ['yen', 'yen'] },
  },
  minus: 'minus', plus: 'plus', to: 'to', per: 'per', by: 'by', outOf: 'out of', stars: ['star', 'stars'], percent: 'percent', and: 'and',
  about: 'about', moreThan: 'more than', lessThan: 'less than', atLeast: 'at least', atMost: 'at most', number: 'number',
  always: 'around the clock', link: 'the link', at: 'at', dot: 'dot',
  half: 'and a half', times: 'times', fractions: { '½': 'half', '¼': 'a quarter', '¾': 'three quarters', '⅓': 'a third', '⅔': 'two thirds', '⅛': 'an eighth' },
  units: {
    ...metric(['gram', 'meter', 'liter'], (name) => `${name}s`),
    oz: ['ounce', 'ounces'], lb: ['pound', 'pounds'], lbs: ['pound', 'pounds'], ft: ['foot', 'feet'], '"': ['inch', 'inches'], '″': ['inch', 'inches'],
    'm²': ['square meter', 'square meters'], 'g/m²': ['gram per square meter', 'grams per square meter'], 'km/h': ['kilometer per hour', 'kilometers per hour'],
    W: ['watt', 'watts'], kW: ['kilowatt', 'kilowatts'], V: ['volt', 'volts'], mAh: ['milliamp hour', 'milliamp hours'], GB: ['gigabyte', 'gigabytes'],
    TB: ['terabyte', 'terabytes'], Hz: same('hertz'), dB: ['decibel', 'decibels'], lm: ['lumen', 'lumens'],
    '°C': ['degree Celsius', 'degrees Celsius'], '°F': ['degree Fahrenheit', 'degrees Fahrenheit'], '°': ['degree', 'degrees'],
    min: ['minute', 'minutes'], h: ['hour', 'hours'], pcs: ['piece', 'pieces'], pc: ['piece', 'pieces'], 'm³': ['cubic meter', 'cubic meters'], kJ: ['kilojoule', 'kilojoules'], kcal: ['kilocalorie', 'kilocalories'],
    A: ['amp', 'amps'], kWh: ['kilowatt hour', 'kilowatt hours'], Gbps: ['gigabit per second', 'gigabits per second'],
    Mbps: ['megabit per second', 'megabits per second'], MB: ['megabyte', 'megabytes'], 
  },
  short: [
    [/\be\.\s?g\./gi, 'for example'], [/\bi\.\s?e\./gi, 'that is'], [/\betc\./gi, 'and so on'], [/\bapprox\b\.?/gi, 'about'], [/\bincl\./gi, 'including'],
    [/\bexcl\./gi, 'excluding'], [/\bmax\.(?=\s?\d)/gi, 'at most'], [/(?<!\d\s?)\bmin\.(?=\s?\d)/gi, 'at least'], [/\bvs\.?(?=\s)/gi, 'versus'], [/\bw\/(?=\s?\p{L})/giu, 'with '],
    [/\bno\.\s?(?=\d)/gi, 'number '], [/(?<=\p{L}\s)no\.(?=\s\p{Ll})/gu, 'number'], [/(?<=\d\s)yrs?\b\.?/gi, 'years'], [/[Ø⌀∅]\s?(?=\d)/g, 'diameter '],
  ],
  days: [
    { short: 'Mon', long: 'Monday' }, { short: 'Tue', long: 'Tuesday' }, { short: 'Wed', long: 'Wednesday' }, { short: 'Thu', long: 'Thursday' },
    { short: 'Fri', long: 'Friday' }, { short: 'Sat', long: 'Saturday' }, { short: 'Sun', long: 'Sunday' },
  ],
  sizes: { XXS: 'extra extra small', XS: 'extra small', XL: 'extra large', XXL: 'double extra large', XXXL: 'triple extra large' },
  clock: (hours, minutes) => {
    const hour = hours % 12 === 0 ? 12 : hours % 12;
    return `${hour}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`} ${hours < 12 ? 'AM' : 'PM'}`;
  },
}; // prettier-ignore

const spanish: EarWords = {
  currencies: {
    USD: { whole: ['dólar', 'dólares'], part: ['centavo', 'centavos'] },
    CAD: { whole: ['dólar canadiense', 'dólares canadienses'], part: ['centavo', 'centavos'] },
    AUD: { whole: ['dólar australiano', 'dólares australianos'], part: ['centavo', 'centavos'] },
    EUR: { whole: ['euro', 'euros'], part: ['céntimo', 'céntimos'] },
    GBP: { whole: ['libra', 'libras'], part: ['penique', 'peniques'] },
    CHF: { whole: ['franco', 'francos'], part: ['céntimo', 'céntimos'] },
    JPY: { whole: ['yen', 'yenes'] },
    MXN: { whole: ['peso mexicano', 'pesos mexicanos'], part: ['centavo', 'centavos'] },
    ARS: { whole: ['peso argentino', 'pesos argentinos'], part: ['centavo', 'centavos'] },
    COP: { whole: ['peso colombiano', 'pesos colombianos'], part: ['centavo', 'centavos'] },
    CLP: { whole: ['peso chileno', 'pesos chilenos'] },
  },
  minus: 'menos', plus: 'más', to: 'a', per: 'por', by: 'por', outOf: 'de', stars: ['estrella', 'estrellas'], percent: 'por ciento', and: 'y',
  about: 'unos', moreThan: 'más de', lessThan: 'menos de', atLeast: 'al menos', atMost: 'como máximo', number: 'número',
  always: 'las 24 horas', link: 'el enlace', at: 'arroba', dot: 'punto',
  half: 'y medio', times: 'veces', fractions: { '½': 'medio', '¼': 'un cuarto', '¾': 'tres cuartos', '⅓': 'un tercio', '⅔': 'dos tercios', '⅛': 'un octavo' },
  units: {
    ...metric(['gramo', 'metro', 'litro'], (name) => `${name}s`),
    oz: ['onza', 'onzas'], lb: ['libra', 'libras'], ft: ['pie', 'pies'], '"': ['pulgada', 'pulgadas'], '″': ['pulgada', 'pulgadas'],
    'm²': ['metro cuadrado', 'metros cuadrados'], 'g/m²': ['gramo por metro cuadrado', 'gramos por metro cuadrado'], 'km/h': ['kilómetro por hora', 'kilómetros por hora'],
    W: ['vatio', 'vatios'], kW: ['kilovatio', 'kilovatios'], V: ['voltio', 'voltios'], mAh: ['miliamperio hora', 'miliamperios hora'], GB: ['gigabyte', 'gigabytes'],
    TB: ['terabyte', 'terabytes'], Hz: ['hercio', 'hercios'], dB: ['decibelio', 'decibelios'], lm: ['lumen', 'lúmenes'],
    km: ['kilómetro', 'kilómetros'], cm: ['centímetro', 'centímetros'], mm: ['milímetro', 'milímetros'], cl: ['centilitro', 'centilitros'], ml: ['mililitro', 'mililitros'],
    kg: ['kilo', 'kilos'], mg: ['miligramo', 'miligramos'],
    '°C': ['grado', 'grados'], '°F': ['grado Fahrenheit', 'grados Fahrenheit'], '°': ['grado', 'grados'], min: ['minuto', 'minutos'], h: ['hora', 'horas'],
    uds: ['unidad', 'unidades'], 'm³': ['metro cúbico', 'metros cúbicos'], kJ: ['kilojulio', 'kilojulios'], kcal: ['kilocaloría', 'kilocalorías'], A: ['amperio', 'amperios'],
    kWh: ['kilovatio hora', 'kilovatios hora'], Gbps: ['gigabit por segundo', 'gigabits por segundo'], Mbps: ['megabit por segundo', 'megabits por segundo'],
    MB: ['megabyte', 'megabytes'], 
  },
  short: [
    [/\bp\.\s?ej\./gi, 'por ejemplo'], [/\betc\./gi, 'etcétera'], [/\baprox\./gi, 'aproximadamente'], [/\bincl\./gi, 'incluido'], 
    [/(?<!\d\s?)\bm[íi]n\.(?=\s?\d)/gi, 'como mínimo'], [/(?<![\p{L}\d])c\/(?=\s?\p{L}{2})/giu, 'con '], [/(?<![\p{L}\d])s\/(?=\s?\p{L})/giu, 'sin '], [/\bC\/\s?(?=\p{Lu})/gu, 'Calle '], [/\bn\.?[º°]\s?(?=[\dA-Z])/gi, 'número '], [/\bn[úu]m\.\s?/gi, 'número '], [/\buds?\./gi, 'unidades'], [/\btel\./gi, 'teléfono'],
    [/\bEE\.\s?UU\./g, 'Estados Unidos'], [/(?<=\b)1\.?º/g, 'primero'], [/(?<=\b)1\.?ª/g, 'primera'], [/(?<=\b)2\.?º/g, 'segundo'], [/(?<=\b)2\.?ª/g, 'segunda'], [/(?<=\b)3\.?º/g, 'tercero'], [/(?<=\b)3\.?ª/g, 'tercera'], [/(?<=\b)4\.?º/g, 'cuarto'], [/(?<=\b)4\.?ª/g, 'cuarta'], [/[Ø⌀∅]\s?(?=\d)/g, 'diámetro '],
  ],
  days: [
    { short: 'lun', long: 'lunes' }, { short: 'mar', long: 'martes' }, { short: 'mié', long: 'miércoles' }, { short: 'jue', long: 'jueves' },
    { short: 'vie', long: 'viernes' }, { short: 'sáb', long: 'sábado' }, { short: 'dom', long: 'domingo' },
  ],
  sizes: letters,
  clock: (hours, minutes) => `${hours} horas${minutes === 0 ? '' : ` ${minutes}`}`,
}; // prettier-ignore

const french: EarWords = {
  currencies: {
    USD: { whole: ['dollar', 'dollars'], part: ['cent', 'cents'] },
    CAD: { whole: ['dollar canadien', 'dollars canadiens'], part: ['cent', 'cents'] },
    AUD: { whole: ['dollar australien', 'dollars australiens'], part: ['cent', 'cents'] },
    EUR: { whole: ['euro', 'euros'], part: ['centime', 'centimes'] },
    GBP: { whole: ['livre sterling', 'livres sterling'], part: ['penny', 'pence'] },
    CHF: { whole: ['franc suisse', 'francs suisses'], part: ['centime', 'centimes'] },
    MXN: { whole: ['peso mexicain', 'pesos mexicains'], part: ['centavo', 'centavos'] },
    COP: { whole: ['peso colombien', 'pesos colombiens'] },
    JPY: { whole: ['yen', 'yens'] },
  },
  minus: 'moins', plus: 'plus', to: 'à', per: 'par', by: 'sur', outOf: 'sur', stars: ['étoile', 'étoiles'], percent: 'pour cent', and: 'et',
  about: 'environ', moreThan: 'plus de', lessThan: 'moins de', atLeast: 'au moins', atMost: 'au plus', number: 'numéro',
  always: '24 heures sur 24', link: 'le lien', at: 'arobase', dot: 'point',
  half: 'et demi', times: 'fois', fractions: { '½': 'un demi', '¼': 'un quart', '¾': 'trois quarts', '⅓': 'un tiers', '⅔': 'deux tiers', '⅛': 'un huitième' },
  units: {
    ...metric(['gramme', 'mètre', 'litre'], (name) => `${name}s`),
    oz: ['once', 'onces'], lb: ['livre', 'livres'], ft: ['pied', 'pieds'], '"': ['pouce', 'pouces'], '″': ['pouce', 'pouces'],
    'm²': ['mètre carré', 'mètres carrés'], 'g/m²': ['gramme par mètre carré', 'grammes par mètre carré'], 'km/h': ['kilomètre heure', 'kilomètres heure'],
    W: ['watt', 'watts'], kW: ['kilowatt', 'kilowatts'], V: ['volt', 'volts'], mAh: ['milliampère heure', 'milliampères heure'], GB: ['gigaoctet', 'gigaoctets'],
    Go: ['gigaoctet', 'gigaoctets'], To: ['téraoctet', 'téraoctets'], TB: ['téraoctet', 'téraoctets'], Hz: same('hertz'), dB: ['décibel', 'décibels'], lm: ['lumen', 'lumens'],
    '°C': ['degré', 'degrés'], '°F': ['degré Fahrenheit', 'degrés Fahrenheit'], '°': ['degré', 'degrés'], min: ['minute', 'minutes'], h: ['heure', 'heures'],
    'm³': ['mètre cube', 'mètres cubes'], kJ: ['kilojoule', 'kilojoules'], kcal: ['kilocalorie', 'kilocalories'], A: ['ampère', 'ampères'], 
    kWh: ['kilowattheure', 'kilowattheures'], Gbps: ['gigabit par seconde', 'gigabits par seconde'], Mbps: ['mégabit par seconde', 'mégabits par seconde'],
    MB: ['mégaoctet', 'mégaoctets'], Mo: ['mégaoctet', 'mégaoctets'], 
  },
  short: [
    [/\bp\.\s?ex\./gi, 'par exemple'], [/\bc\.?-à-d\./gi, `c'est-à-dire`], [/\betc\./gi, 'et cetera'], [/\benv\./gi, 'environ'], [/\bincl\./gi, 'inclus'],
    [/\bmax\.(?=\s?\d)/gi, 'au plus'], [/\bmax(?=\s\d)/g, 'maximum'], [/(?<!\d\s?)\bmin\.(?=\s?\d)/gi, 'au moins'], [/\bM\.(?=\s(?:et|ou)\s)/g, 'Monsieur'], [/\bSt-(?=\p{Lu})/gu, 'Saint-'], [/\bSte-(?=\p{Lu})/gu, 'Sainte-'], [/\b1er\b/g, 'premier'], [/\b1(?:re|ère)\b/g, 'première'], [/\b(?:n°|nº)\s?(?=[\dA-Z])|\bno\s?(?=\d)/gi, 'numéro '], [/\bTTC\b/g, 'toutes taxes comprises'], [/\bHT\b/g, 'hors taxes'],
    [/\bt[ée]l\./gi, 'téléphone'], [/[Ø⌀∅]\s?(?=\d)/g, 'diamètre '],
  ],
  days: [
    { short: 'lun', long: 'lundi' }, { short: 'mar', long: 'mardi' }, { short: 'mer', long: 'mercredi' }, { short: 'jeu', long: 'jeudi' },
    { short: 'ven', long: 'vendredi' }, { short: 'sam', long: 'samedi' }, { short: 'dim', long: 'dimanche' },
  ],
  sizes: letters,
  clock: (hours, minutes) => `${hours} ${hours < 2 ? 'heure' : 'heures'}${minutes === 0 ? '' : ` ${minutes}`}`,
}; // prettier-ignore

const german: EarWords = {
  currencies: {
    USD: { whole: same('Dollar'), part: same('Cent') },
    CAD: { whole: ['kanadischer Dollar', 'kanadische Dollar'], part: same('Cent') },
    AUD: { whole: ['australischer Dollar', 'australische Dollar'], part: same('Cent') },
    EUR: { whole: same('Euro'), part: same('Cent') },
    GBP: { whole: same('Pfund'), part: ['Penny', 'Pence'] },
    CHF: { whole: same('Franken'), part: same('Rappen') },
    MXN: { whole: ['mexikanischer Peso', 'mexikanische Pesos'], part: ['Centavo', 'Centavos'] },
    COP: { whole: ['kolumbianischer Peso', 'kolumbianische Pesos'] },
    JPY: { whole: same('Yen') },
  },
  minus: 'minus', plus: 'plus', to: 'bis', per: 'pro', by: 'mal', outOf: 'von', stars: ['Stern', 'Sternen'], percent: 'Prozent', and: 'und',
  about: 'etwa', moreThan: 'über', lessThan: 'unter', atLeast: 'mindestens', atMost: 'höchstens', number: 'Nummer',
  always: 'rund um die Uhr', link: 'der Link', at: 'ät', dot: 'Punkt',
  half: 'einhalb', times: 'mal', fractions: { '½': 'ein halb', '¼': 'ein Viertel', '¾': 'drei Viertel', '⅓': 'ein Drittel', '⅔': 'zwei Drittel', '⅛': 'ein Achtel' },
  units: {
    ...metric(['gramm', 'meter', 'liter'], (name) => name),
    kg: same('Kilogramm'), g: same('Gramm'), mg: same('Milligramm'), km: same('Kilometer'), m: same('Meter'), cm: same('Zentimeter'), mm: same('Millimeter'),
    l: same('Liter'), L: same('Liter'), cl: same('Zentiliter'), ml: same('Milliliter'), oz: ['Unze', 'Unzen'], lb: same('Pfund'), ft: same('Fuß'), '"': same('Zoll'), '″': same('Zoll'),
    'm²': same('Quadratmeter'), 'g/m²': same('Gramm pro Quadratmeter'), 'km/h': same('Kilometer pro Stunde'), W: same('Watt'), kW: same('Kilowatt'), V: same('Volt'),
    mAh: ['Milliamperestunde', 'Milliamperestunden'], GB: same('Gigabyte'), TB: same('Terabyte'), Hz: same('Hertz'), dB: same('Dezibel'), lm: same('Lumen'),
    '°C': same('Grad'), '°F': same('Grad Fahrenheit'), '°': same('Grad'), min: ['Minute', 'Minuten'], h: ['Stunde', 'Stunden'],
    'm³': same('Kubikmeter'), kJ: same('Kilojoule'), kcal: ['Kilokalorie', 'Kilokalorien'], A: same('Ampere'), 
    kWh: ['Kilowattstunde', 'Kilowattstunden'], Gbps: same('Gigabit pro Sekunde'), Mbps: same('Megabit pro Sekunde'), MB: same('Megabyte'), 
    
  },
  short: [
    [/\bz\.\s?B\./gi, 'zum Beispiel'], [/\bd\.\s?h\./gi, 'das heißt'], [/\bu\.\s?a\./gi, 'unter anderem'], [/\busw\./gi, 'und so weiter'], [/\bbzw\./gi, 'beziehungsweise'],
    [/\bca\./gi, 'circa'], [/\binkl\./gi, 'inklusive'], [/\bzzgl\./gi, 'zuzüglich'], [/\bexkl\./gi, 'exklusive'], [/\bmax\.(?=\s?\d)/gi, 'höchstens'], [/(?<!\d\s?)\bmind?\.(?=\s)/gi, 'mindestens'], [/(?<=\p{Ll})nr\./gu, 'nummer'], [/\bKW(?=\s?\d)/g, 'Kalenderwoche'],
    [/\bNr\.\s?/gi, 'Nummer '], [/\bMwSt\.?/g, 'Mehrwertsteuer'], [/\bSt(?:k|ck)\./gi, 'Stück'], [/\bGr\.\s?/g, 'Größe '], [/\bTel\./gi, 'Telefon'],
    [/(?<=\p{Ll})str\.(?=\s?\d)/gu, 'straße'], [/\bStr\.(?=\s?\d)/g, 'Straße'], [/[Ø⌀∅]\s?(?=\d)/g, 'Durchmesser '],
  ],
  days: [
    { short: 'Mo', long: 'Montag' }, { short: 'Di', long: 'Dienstag' }, { short: 'Mi', long: 'Mittwoch' }, { short: 'Do', long: 'Donnerstag' },
    { short: 'Fr', long: 'Freitag' }, { short: 'Sa', long: 'Samstag' }, { short: 'So', long: 'Sonntag' },
  ],
  sizes: letters,
  clock: (hours, minutes) => `${hours} Uhr${minutes === 0 ? '' : ` ${minutes}`}`,
}; // prettier-ignore

const words: Record<Language, EarWords> = { en: english, es: spanish, fr: french, de: german };

export const earWords = (language: Language): EarWords => words[language];

/** The name of a thing for so many of it. */
export const named = ([one, several]: Named, count: number, language: Language): string =>
  count === 1 || (language === 'fr' && Math.abs(count) < 2) ? one : several;
