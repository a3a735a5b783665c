import type { Language } from '../../understanding/understanding.ts';

/** Who may come to harm by what somebody else may have: how it is said, and what stores write for them. */
export interface RiskWords {
  said: Readonly<Record<Language, RegExp>>;
  /** Labels under which it is told, folded. */
  labels: RegExp;
  /** What is written of it, folded, in any language. */
  told: RegExp;
  /** What a page of the store must name to be about it, folded. */
  named: RegExp;
  /** Whether a rule of the store is told beside what stands with the product. */
  withRule: boolean;
  /** What such a page is asked for. */
  question: Readonly<Record<Language, string>>;
}

export const risks: readonly RiskWords[] = [
  {
    said: {
      en: /\bpregnan\w*|\bweeks along\b|\btrimester\b|\bexpecting\b(?! (?:it|them|a (?:parcel|delivery)|delivery))|\bbreast ?-?feed\w*|\bnursing\b/i,
      de: /schwanger|stille(?:n|nd|nde)?(?!\p{L})|stillzeit/iu,
      es: /embaraz|lactancia|dando (?:el )?pecho/iu,
      fr: /enceinte|grossesse|allait/iu,
    },
    labels: /^(?:pregnan|schwanger|embaraz|grossesse|treatment|safety|warning|behandlung|warn|sicherheit|tratamiento|advertencia|seguridad|traitement|avertissement|securite)/,
    told: /pregnan|breast|schwanger|stillz|embaraz|lactan|enceinte|grossesse|pasteur|raw milk|rohmilch|leche cruda|lait cru/,
    named: /pregnan|breastf|schwanger|stillz|embaraz|lactan|enceinte|grossesse/,
    withRule: true,
    question: { en: 'pregnant pregnancy', de: 'schwanger Schwangerschaft', es: 'embarazada embarazo', fr: 'enceinte grossesse' },
  },
  {
    said: {
      en: /\b(?:bab(?:ys?|ies)|infants?|newborns?|toddlers?)\b|\b\d{1,2}[ -]?months?[ -]?old\b|\b\d{1,2} months?\W*$/i,
      de: /(?<!\p{L})(?:babys?|säugling\w*|kleinkind\w*|neugeboren\w*)|\d{1,2} monate? alt|(?:mein|unser)\w* \d{1,2} monate/iu,
      es: /(?<!\p{L})(?:beb[eé]s?|reci[eé]n nacid\w*)|de \d{1,2} meses/iu,
      fr: /(?<!\p{L})(?:b[eé]b[eé]s?|nourrissons?)|(?<=fils|fille|petite?|enfant|il a|elle a)(?: a| de)? \d{1,2} mois/iu,
    },
    labels: /^(?:safety|warning|caution|age|ages|recommended age|sicherheit|warn|hinweis|alter|altersempf|seguridad|advertencia|edad|securite|avertissement|age)/,
    told: /infant|bab(?:y|ies)|newborn|toddler|(?:under|below) (?:\w+ ){0,2}(?:\d+|one|two|three|a) (?:months?|years?)|(?:\d+|one|two|three) years? (?:and|or) (?:up|over|older)|months|saugling|kleinkind|unter (?:einem|zwei|drei|\d) jahr|ab \d+ jahr|monat|bebe|lactante|meses|menores de|nourrisson|\bmois|moins d.(?:un|1) an|moins de (?:deux|trois|\d+) ans|menos de (?:un|dos|tres|\d+) anos?|unter (?:drei|\d+) jahr/,
    named: /infant|bab(?:y|ies)\b|newborn|toddler|saugling|kleinkind|bebe|nourrisson/,
    withRule: false,
    question: { en: 'baby infant months', de: 'Baby Säugling Monate', es: 'bebé meses', fr: 'bébé nourrisson mois' },
  },
  {
    said: {
      en: /\bco?eliacs?\b|\bgluten\b|\bwheat\b/i,
      de: /z[öo]liakie|gluten|weizen(?:allergie|unvertr)/iu,
      es: /cel[ií]ac|gluten/iu,
      fr: /c[œoe]+liaque|gluten/iu,
    },
    labels: /^(?:allergen|contains|ingredient|allergie|enthalt|zutaten|alergen|contiene|ingrediente|allergen|contient|ingredient)/,
    told: /gluten|wheat|barley|\brye\b|\boats?\b|spelt|weizen|gerste|roggen|hafer|dinkel|trigo|cebada|centeno|avena|\bble\b|orge|seigle|avoine/,
    named: /gluten|coeliac|celiac|zoliakie|celiac|coeliaque/,
    withRule: false,
    question: { en: 'gluten coeliac', de: 'Gluten Zöliakie', es: 'gluten celíacos', fr: 'gluten cœliaques' },
  },
  {
    said: {
      en: /\ballerg\w*|\bintoleran\w*|\blactose\b/i,
      de: /allergi|unvertr[äa]glich|vertr[äa]gt (?:kein|nicht)|laktose/iu,
      es: /al[eé]rgi|intoleran|lactosa/iu,
      fr: /allergi|intol[ée]ran|lactose/iu,
    },
    labels: /^(?:allergen|contains|ingredient|suitable for|diet|allergie|enthalt|zutaten|geeignet|alergen|contiene|ingrediente|apto|contient|convient)/,
    told: /(?!)/,
    named: /allerg|alerg|intoleran|intoleranc|unvertraglich/,
    withRule: false,
    question: { en: 'allergy allergens', de: 'Allergie Allergene', es: 'alergia alérgenos', fr: 'allergie allergènes' },
  },
]; // prettier-ignore
