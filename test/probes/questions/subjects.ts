import type { Language } from '../../../bot/understanding/understanding.ts';

/** What is asked of goods: how its field is called, how it stands in a text, and how people ask for it. */
export interface Subject {
  name: string;
  /** Of a field's label, folded. */
  label?: RegExp;
  /** Of a sentence that tells it. */
  told?: RegExp;
  /** Told or touched anywhere of a product, it is not surely unknown. */
  touched?: RegExp;
  /** `%` stands for what the product is called, or for "it". */
  asks: Readonly<Record<Language, readonly string[]>>;
}

export const subjects: readonly Subject[] = [
  {
    name: 'weight', label: /^(weight|net weight|gewicht|peso|poids)$/, told: /\b(?:weighs|wiegt|pesa|pèse)\b[^.]*\d/i,
    touched: /weigh|gewicht|wiegt|peso|pesa|poids|pèse|\d ?(?:kg|g|lb|oz|kilos?)\b|gramm/i,
    asks: {
      en: ['how heavy is %', 'what does % weigh?', 'how much does % weigh', 'weight of %?', 'could you tell me the weight of %, please?'],
      de: ['wie schwer ist %', 'was wiegt %?', 'wieviel wiegt % eigentlich', 'welches gewicht hat %?'],
      es: ['cuánto pesa %', '¿cuál es el peso de %?', 'qué peso tiene %', 'pesa mucho %?'],
      fr: ['combien pèse %', 'quel est le poids de % ?', '% pèse combien ?', 'ça fait quel poids, %'],
    },
  },
  {
    name: 'material', label: /^(material|made from|materi?e|outer|wood|fiber|matiere|papel)$/, touched: /./,
    asks: {
      en: ["what's % made of", 'what is % made of?', 'what material is %', 'which material is % made from?'],
      de: ['woraus ist %', 'aus welchem material ist %?', 'woraus besteht %', 'aus was ist % gemacht?'],
      es: ['de qué está hecho %', '¿de qué material es %?', 'qué material tiene %'],
      fr: ['en quoi est fait %', '% est en quoi ?', 'quelle est la matière de %?', 'de quelle matière est %'],
    },
  },
  {
    name: 'care', label: /^(care|washing|cleaning|pflege|cuidado|entretien)$/, told: /\b(?:wash(?:ed|able)?|maschinenwäsche|waschbar|lavar|lavable|laver)\b/i,
    touched: /wash|clean|care|pflege|wasch|reinig|lava|limpi|entretien|nettoy|machine|hand|wipe/i,
    asks: {
      en: ['how do i wash %', 'how do i clean %?', 'how should % be looked after', 'care instructions for %?', 'can % go in the washing machine'],
      de: ['wie wasche ich %', 'wie reinige ich %?', 'wie pflegt man %', 'kann % in die waschmaschine?'],
      es: ['cómo se lava %', '¿cómo limpio %?', 'se puede meter % en la lavadora', 'qué cuidados necesita %'],
      fr: ['comment laver %', 'comment on nettoie % ?', '% passe en machine ?', "quel entretien pour %"],
    },
  },
  {
    name: 'contents', label: /^(contents|content|contains|contenido|comes with)$/, told: /\b(?:comes with|included|in the box|liegt bei|liegen bei|incluye|livré avec|inclus)\b/i, touched: /./,
    asks: {
      en: ["what's in the box with %", 'what comes with %?', 'what is included with %', 'what do i get with %?'],
      de: ['was ist bei % dabei', 'was gehört zum lieferumfang von %?', 'was liegt bei % bei'],
      es: ['qué incluye %', '¿qué trae %?', 'con qué viene %'],
      fr: ["qu'est-ce qui est fourni avec %", '% est livré avec quoi ?', "qu'y a-t-il dans la boîte avec %"],
    },
  },
  {
    name: 'pages', label: /^(pages|paginas|seiten)$/, touched: /page|seite|página/i,
    asks: {
      en: ['how many pages does % have', 'how many pages are in %?', '% - how many pages?', 'how long is % in pages'],
      de: ['wie viele seiten hat %', 'wieviele seiten sind in %?', 'seitenzahl von %?'],
      es: ['cuántas páginas tiene %', '¿de cuántas páginas es %?', 'número de páginas de %'],
      fr: ['combien de pages a %', '% fait combien de pages ?', 'il y a combien de pages dans %'],
    },
  },
  {
    name: 'author', label: /^(author|autorin|autor|auteur)$/, told: /\bwritten by|\bby [A-Z][a-z]+ [A-Z]/, touched: /author|written|autor|auteur|geschrieben|\bby [A-Z]|écrit|escrit/i,
    asks: {
      en: ['who wrote %', "who's the author of %?", 'who is % by', '% is written by whom?'],
      de: ['wer hat % geschrieben', 'von wem ist %?', 'wer ist der autor von %'],
      es: ['quién escribió %', '¿de quién es %?', 'quién es el autor de %'],
      fr: ['qui a écrit %', "qui est l'auteur de % ?", '% est de qui'],
    },
  },
  {
    name: 'power', label: /^(power|leistung|potencia|puissance|max output)$/, told: /\b\d+ ?(?:watts?|w)\b/i, touched: /watt|volt|leistung|power|\d ?[wv]\b|potencia|puissance|motor|charger|strom/i,
    asks: {
      en: ['how many watts is %', 'how powerful is %?', "what's the wattage of %", 'what power does % have?'],
      de: ['wie viel watt hat %', 'welche leistung hat %?', 'wie stark ist %'],
      es: ['cuántos vatios tiene %', '¿qué potencia tiene %?', 'de qué potencia es %'],
      fr: ['combien de watts fait %', 'quelle est la puissance de % ?', '% fait quelle puissance'],
    },
  },
  {
    name: 'capacity', label: /^(capacity|volume|capacidad|contenance|holds|fassungsvermogen)$/, told: /\bholds (?:\d|one|two|three|four|five|six|half)|\b\d[\d.,]* ?(?:litres?|liters?|litros?)\b/i, touched: /hold|capacity|litre|liter|\d ?(?:ml|l|cl)\b|fass|cabe|capacidad|contenance|bag|volume/i,
    asks: {
      en: ['how much does % hold', "what's the capacity of %?", 'how much fits in %', 'how many litres is %?'],
      de: ['wie viel passt in %', 'welches fassungsvermögen hat %?', 'wie viel liter fasst %'],
      es: ['cuánto cabe en %', '¿qué capacidad tiene %?', 'cuántos litros tiene %'],
      fr: ['quelle est la contenance de %', '% contient combien ?', 'combien de litres fait %'],
    },
  },
  {
    name: 'age', label: /^(suitable age|age|alter|edad recomendada|edad)$/, touched: /age|alter|edad|kid|kind|child|year|jahr|niñ|peque|años|baby|beb|enfant|ans\b|young/i,
    asks: {
      en: ['what age is % for', 'from what age is % suitable?', 'how old do you have to be for %', 'is there an age recommendation for %?'],
      de: ['ab welchem alter ist %', 'für welches alter ist %?', 'ab wie viel jahren ist %'],
      es: ['para qué edad es %', '¿a partir de qué edad es %?', 'edad recomendada de %', 'desde qué edad se puede usar %'],
      fr: ["à partir de quel âge est %", "c'est pour quel âge, %", '% convient à quel âge ?'],
    },
  },
  {
    name: 'origin', label: /^(origin|origine|herkunft|origen)$/, told: /\bmade in [A-Z]|\bhergestellt in\b|\bfabricad[oa] en\b|\bfabriqué(?:e|s)? (?:en|au|à|dans)\b/, touched: /made|from|origin|herkunft|hergestellt|hecho|fabri|grown|aus |vien|de [A-Z]|our |wir |en |workshop/i,
    asks: {
      en: ['where is % made', 'where does % come from?', 'which country is % from', 'what is the origin of %?'],
      de: ['woher kommt %', 'wo wird % hergestellt?', 'aus welchem land kommt %'],
      es: ['dónde se fabrica %', '¿de dónde viene %?', 'cuál es el origen de %'],
      fr: ["d'où vient %", 'où est fabriqué % ?', "quelle est l'origine de %"],
    },
  },
  {
    name: 'shelf-life', label: /^(keeps|shelf life|haltbarkeit|caducidad)$/, touched: /keep|shelf|haltbar|caduc|conserv|month|monat|best before|open|öffnen/i,
    asks: {
      en: ['how long does % keep', "what's the shelf life of %?", 'how long will % stay good'],
      de: ['wie lange hält sich %', 'wie lange ist % haltbar?', 'haltbarkeit von %'],
      es: ['cuánto dura % sin estropearse', '¿qué caducidad tiene %?', 'cuándo caduca %'],
      fr: ['combien de temps se conserve %', '% se garde combien de temps ?', 'quelle est la durée de conservation de %'],
    },
  },
  {
    name: 'ingredients', label: /^(ingredients|zutaten|inhaltsstoffe|ingredientes|composition inci)$/, touched: /./,
    asks: {
      en: ['what are the ingredients of %', "what's in %?", 'ingredients for %?', 'what does % contain'],
      de: ['welche zutaten hat %', 'was ist in % drin?', 'inhaltsstoffe von %'],
      es: ['qué ingredientes tiene %', '¿qué lleva %?', 'ingredientes de %'],
      fr: ['quels sont les ingrédients de %', 'il y a quoi dans % ?', 'quelle est la composition de %'],
    },
  },
  {
    name: 'battery', label: /^(battery life|burns for|burning time|leuchtdauer|autonomia)$/, told: /\b(?:runs|lasts|burns|battery)\b[^.]*\b(?:\d+|eight|ten|twelve|forty|fifty) (?:hours|h)\b/i, touched: /hour|stunden|horas|heures|batter|akku|burn|brenn|runs|last|month|year/i,
    asks: {
      en: ['how long does % last', 'how many hours do i get out of %?', 'how long will % run for'],
      de: ['wie lange hält %', 'wie viele stunden hält %?', 'wie lange läuft %'],
      es: ['cuánto dura %', '¿cuántas horas dura %?', 'qué autonomía tiene %'],
      fr: ['combien de temps dure %', "combien d'heures tient % ?", "quelle est l'autonomie de %"],
    },
  },
  {
    name: 'fits', label: /^(fits|passt zu)$/, touched: /./,
    asks: {
      en: ['what does % fit', 'what is % compatible with?', 'what can i use % with'],
      de: ['wozu passt %', 'womit ist % kompatibel?', 'worauf passt %'],
      es: ['con qué es compatible %', '¿para qué sirve %?', 'a qué se adapta %'],
      fr: ['% est compatible avec quoi', 'avec quoi va % ?', 'ça va sur quoi, %'],
    },
  },
  {
    name: 'height', label: /^(height|hauteur|altura|hohe)$/, told: /\b\d+ ?(?:cm|m|mm|inches) (?:tall|high|hoch|de alto|de haut)\b|\bgrows to \d|\bstands \d/i, touched: /height|tall|high|hoch|höhe|alt[oa]|altura|haut|grow|\d ?(?:cm|mm|m|in|ft|inch)\b|zoll|"/i,
    asks: {
      en: ['how tall is %', 'how high is %?', "what's the height of %", 'what height is %?'],
      de: ['wie hoch ist %', 'wie hoch wird %?', 'welche höhe hat %'],
      es: ['qué altura tiene %', '¿cuánto mide de alto %?', 'cómo es de alto %'],
      fr: ['quelle est la hauteur de %', '% fait quelle hauteur ?', 'quelle hauteur fait %'],
    },
  },
  {
    name: 'lined', told: /\blined\b|\blining\b|\bgefüttert\b|\bforrad[oa]\b|\bdoublé(?:e|s)?\b/i, touched: /lin(?:ed|ing)|futter|forr|doubl/i,
    asks: {
      en: ['is % lined', 'has % got a lining?', 'does % have a lining'],
      de: ['ist % gefüttert', 'hat % ein futter?'],
      es: ['% está forrado', '¿tiene forro %?'],
      fr: ['% est doublé ?', 'est-ce que % a une doublure'],
    },
  },
  {
    name: 'taste', label: /^(taste|tasting notes|flavour notes|notes|geschmack)$/, told: /\b(?:notes of|tastes? of|schmeckt nach|sabe a|goût de)\b/i, touched: /tast|note|flavou?r|schmeck|geschmack|sab[eo]|goût|sweet|nutty|malty|smok|bitter|mild|tang/i,
    asks: {
      en: ['what does % taste of', 'what does % taste like?', "what are the tasting notes of %", 'how does % taste'],
      de: ['wonach schmeckt %', 'wie schmeckt %?', 'welche geschmacksnoten hat %'],
      es: ['a qué sabe %', '¿qué sabor tiene %?', 'qué notas tiene %'],
      fr: ['quel goût a %', '% a le goût de quoi ?', 'quelles notes a %'],
    },
  },
  {
    name: 'players', label: /^(jugadores|players|spieler)$/, touched: /player|spieler|jugador|joueur|juntos|together|zusammen|game|juego|spiel/i,
    asks: {
      en: ['how many players is % for', 'how many can play %?'],
      de: ['für wie viele spieler ist %', 'wie viele können % spielen?'],
      es: ['para cuántos jugadores es %', '¿cuántos pueden jugar a %?', 'cuánta gente puede jugar con %'],
      fr: ['combien de joueurs pour %', 'à combien on joue à % ?'],
    },
  },
  {
    name: 'water', label: /^(water rating|waterproof rating|water resistance|wasserdicht)$/, told: /\bwaterproof\b|\bwasserdicht\b|\bimpermeable\b|\bétanche\b/i, touched: /water|rain|wasser|regen|agua|lluvia|imperm|eau|pluie|étanche|ip\d|wet/i,
    asks: {
      en: ['is % waterproof', 'how waterproof is %?', 'can % get wet', 'does % keep the rain out?'],
      de: ['ist % wasserdicht', 'hält % regen ab?', 'darf % nass werden'],
      es: ['% es impermeable', '¿aguanta % la lluvia?', 'se puede mojar %'],
      fr: ['% est étanche ?', 'est-ce que % résiste à la pluie', '% est imperméable'],
    },
  },
  {
    name: 'allergens', label: /^(allergens|allergene|alergenos|allergenes)$/, touched: /./,
    asks: {
      en: ['what allergens are in %', 'does % have any allergens?', 'allergens of %?'],
      de: ['welche allergene hat %', 'enthält % allergene?'],
      es: ['qué alérgenos tiene %', '¿lleva alérgenos %?'],
      fr: ['quels allergènes contient %', 'y a-t-il des allergènes dans % ?'],
    },
  },
  {
    name: 'warranty', label: /^(warranty|garantie|garantia)$/, told: /\b(?:warranty|guarantee|garantie|garantía)\b/i, touched: /./,
    asks: {
      en: ['how long is % guaranteed', "what's the warranty on %?"],
      de: ['wie lange garantie hat %', 'wie lang ist die garantie auf %?'],
      es: ['qué garantía tiene %', '¿cuánto dura la garantía de %?'],
      fr: ['quelle garantie a %', '% est garanti combien de temps ?'],
    },
  },
]; // prettier-ignore

/** "It", in the questions of later messages, and how a field is asked for by its own label. */
export const it: Readonly<Record<Language, string>> = { en: 'it', de: 'das', es: 'eso', fr: 'ça' };

export const byLabel: Readonly<Record<Language, readonly string[]>> = {
  en: ['what is the # of %?', '% #?', 'what # does % have', 'can you tell me the # of %'],
  de: ['was steht bei % unter #?', '% #?', '# von %?', 'und # bei %?'],
  es: ['cuál es # de %?', '% #?', 'me dices # de %'],
  fr: ['quel est le # de % ?', '% # ?', '# de % ?'],
};

export const frames = {
  shows: {
    en: ['show me the %', '%', 'do you have the %?'],
    de: ['zeig mir %', '%', 'habt ihr %?'],
    es: ['enséñame %', '%', '¿tenéis %?'],
    fr: ['montrez-moi %', '%', 'vous avez % ?'],
  },
  options: {
    en: ['which # does % come in?', 'what # do you have % in', '% - what # are there?', 'in which # is % available'],
    de: ['in welchen # gibt es %?', 'welche # gibts bei %', '% - welche # habt ihr da?'],
    es: ['en qué # viene %?', 'qué # hay de %', '¿qué # tenéis de %?'],
    fr: ['en quelles # existe % ?', 'quelles # avez-vous pour %', '% existe en quelles # ?'],
  },
  hasValue: {
    en: ['does % come in #?', 'is % available in #', 'do you have % in #?', '% in #?', 'can i get % in #'],
    de: ['gibt es % in #?', 'habt ihr % in #', '% in # da?', 'kommt % auch in #?'],
    es: ['¿hay % en #?', 'tenéis % en #', 'viene % en #?', '% en #?'],
    fr: ['% existe en # ?', 'avez-vous % en #', 'est-ce que % est dispo en #', '% en # ?'],
  },
  stock: {
    en: ['how many of % in # are left', 'how many % in # do you have left?', 'stock of % in #?', 'how many pieces of % in # are there'],
    de: ['wie viele von % in # sind noch da', 'wie viele % in # habt ihr noch?', 'bestand von % in #?'],
    es: ['cuántos quedan de % en #', '¿cuántas unidades quedan de % en #?', 'cuántos % en # tenéis'],
    fr: ['combien il reste de % en #', 'il reste combien de % en # ?', 'vous avez encore combien de % en #'],
  },
  price: {
    en: ['how much is %', "what's the price of %?", 'price of %?', 'what does % cost', 'how much do i pay for %?'],
    de: ['was kostet %', 'wie teuer ist %?', 'preis von %?', 'wie viel kostet %'],
    es: ['cuánto cuesta %', '¿qué precio tiene %?', 'cuánto vale %', 'precio de %?'],
    fr: ['combien coûte %', 'quel est le prix de % ?', "c'est combien, %", 'prix de % ?'],
  },
  reduced: {
    en: ['is % reduced?', 'is % on sale', 'what was % before the reduction?', 'how much off is %'],
    de: ['ist % reduziert?', 'ist % im angebot', 'was hat % vorher gekostet?'],
    es: ['está % rebajado?', '¿tiene % descuento?', 'qué costaba % antes'],
    fr: ['% est en promo ?', 'est-ce que % est soldé', 'combien coûtait % avant ?'],
  },
  goesOn: {
    en: ['and the %?', 'and %', 'what about the %?', 'and for the %?'],
    de: ['und %?', 'und bei %?', 'und wie ist es bei %?'],
    es: ['¿y %?', 'y el de %?', 'y en %?'],
    fr: ['et % ?', 'et pour % ?', 'et celui de %'],
  },
} as const; // prettier-ignore
