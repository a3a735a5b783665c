/**
 * What the sentences of `said/` ask of goods, act by act: how a field that tells it is called, how a text tells it, and
 * what may touch on it, so that it is not surely unknown. In the four languages, folded.
 */

export interface Asked {
  /** Said so, this is asked and nothing wider. */
  when?: RegExp;
  /** Of a field's label. */
  label?: RegExp;
  /** Of a sentence that tells it. */
  told?: RegExp;
  /** Told or touched anywhere of a product, it is not surely unknown. */
  touched: RegExp;
  /** Versions by these options tell it too. */
  option?: RegExp;
}

export const materialWords =
  /(?<!\p{L})(?:cotton|wool(?:len)?|merino|linen|leather|suede|silk|steel|stainless|iron|brass|copper|alumini?um|titanium|tin|oak|walnut|beech|birch|ash|pine|cedar|maple|spruce|mahogany|rosewood|wood(?:en)?|bamboo|cork|glass|ceramic|stoneware|porcelain|plastic|nylon|polyester|elastane|rubber|latex|silicone|wax(?:ed)?|clay|granite|marble|slate|paper|felt|canvas|foam|down|baumwoll\p{L}*|woll\p{L}*|leinen|leder|seide|\p{L}*stahl|eisen|messing|kupfer|eiche\p{L}*|buche\p{L}*|esche|nussbaum|kiefer|fichte|holz|bambus|kork|glas|keramik|steinzeug|porzellan|kunststoff|plastik|gummi|silikon|wachs|filz|ton|stein|algodon|lana|lino|cuero|piel|seda|acero|hierro|laton|cobre|aluminio|roble|haya|nogal|pino|madera|bambu|corcho|vidrio|cristal|ceramica|gres|porcelana|plastico|goma|silicona|cera|arcilla|papel|carton|fieltro|barro|coton|laine|lin|cuir|soie|acier|inox|fer|fonte|laiton|cuivre|aluminium|chene|hetre|noyer|pin|bois|liege|verre|ceramique|plastique|caoutchouc|cire|argile|papier|feutre|terre)(?!\p{L})/u;

const length = /\d ?(?:cm|mm|m|in|inch|inches|ft|feet|zoll|pulgadas|pouces)\b|\d["”]|\d ?[x×] ?\d/;

const used = (topic: RegExp, when: RegExp): Asked => ({ when, told: topic, touched: topic });

/** The first whose `when` stands in the sentence is meant; one without `when` is the act at large. */
export const byAct: Readonly<Record<string, readonly Asked[]>> = {
  'ask-material': [
    {
      label: /^(material|made from|materi?e|outer|upper|lining|wood|body|fibre|fiber|composition|composicion|matiere|papel|top|neck|holz|fabric|shell|ingredients|zutaten|ingredientes|composition inci)/,
      told: materialWords,
      touched: new RegExp(`${materialWords.source}|ingredient|zutat|contains|enthalt|contiene|contient|made|hecho|fabri|gefertigt`, 'u'),
    },
  ],
  'ask-care': [
    {
      label: /^(care|washing|wash|cleaning|pflege|cuidado|entretien|lavado|lavage|dishwasher|maintenance)/,
      told: /(?<!\p{L})(?:wash(?:ed|able|es|ing)?|wipe|dishwasher|maschinenwasche|waschbar|spulmasch\p{L}*|reinig\p{L}*|abwisch\p{L}*|lava\p{L}*|limpia\p{L}*|laver|lavable|lave-\p{L}*|nettoy\p{L}*|oil it|re-?wax|shrink|clean(?:ed|s|ing)? (?:it|with|by|in|under))(?!\p{L})/u,
      touched: /wash|clean|care|pfleg|wasch|reinig|lava|limpi|cuid|entret|nettoy|machine|hand|wipe|oil|ol\b|aceite|huil|wax|wachs|cera|rost|rust|sharpen|polish|rinse|spul|maint|service|feucht|iron|bugel|planch|repass|season|keep|store|lager|guard|conserv|range|dry|trock|seca|sech/,
    },
  ],
  'ask-weight': [
    {
      label: /^(weight|net weight|gewicht|peso|poids|masse|net quantity|nettogewicht)/,
      told: /(?<!\p{L})(?:weigh(?:s|ing)?|wieg(?:t|en)|pesa|pesan|pese|pesent)(?!\p{L})[^.]*\d|\d[\d.,]* ?(?:kg|g|gramm|grams|grammes|gramos|lb|lbs|oz|kilos?)(?!\p{L})/u,
      touched: /weigh|gewicht|wiegt|peso|pesa|poids|pese|\d ?(?:kg|g|lb|oz|kilos?)\b|gram|light|leicht|liger|leger|heavy|schwer|lourd|pesad|ounce|unze|carat|tonne/,
      option: /weight|gewicht|peso|poids|size|grosse|tamano|format|pack|cantidad|menge|quantit/,
    },
  ],
  'ask-size': [
    {
      when: /run (?:small|large)|size chart|gross oder klein|masstabelle|fallt .* aus|talla (?:grande|pequen)|taille (?:grand|petit)|guide des tailles|true to size/,
      label: /^(fit|sizing|passform|ajuste|coupe|size)/, told: /(?<!\p{L})(?:true to size|runs? (?:small|large|true|a )|size (?:up|down)|fallt|normal aus|talla|taille (?:grand|petit|normal))/u,
      touched: /siz|fit|gross|weit|eng|tall|ajust|coup|taill|point/, option: /size|grosse|talla|taille/,
    },
    {
      when: /\btall\b|\bheight\b(?! width)|wie hoch|\bhoch\b|de alto|altura\b|hauteur(?! largeur)|de haut\b/,
      label: /^(height|hauteur|altura|alto|hohe|wuchshohe|dimension|measure|masse|medidas|abmessung|size|grosse|tamano)/, told: /\d ?(?:cm|m|mm|inches|zoll) (?:tall|high|hoch|de alto|de altura|de haut)|grows to \d|stands \d|height|hohe|altura|hauteur/,
      touched: new RegExp(`${length.source}|tall|high|hoch|hohe|alt[oau]|haut|grow|wachs|crec`), option: /height|hohe|altura|hauteur|size|grosse|tamano|taille/,
    },
    {
      when: /diamet|durchmesser/,
      label: /^(diamet|durchmesser|dimension|measure|masse|medidas|abmessung|size|grosse|tamano)/, told: /diamet|durchmesser|\bacross\b|Ø/,
      touched: new RegExp(`${length.source}|diamet|durchm|across|wide|round`), option: /diamet|durchmesser|size|grosse|tamano|taille/,
    },
    {
      when: /\blength of\b|how long|wie lang\b(?! und)|de largo\b|longueur(?! largeur)|de long\b/,
      label: /^(length|lange|largo|longitud|longueur|dimension|measure|masse|medidas|abmessung|size|grosse|tamano|yardage|lauflange|metraje)/, told: /\d ?(?:cm|m|mm|metres|meters|inches|yards?) (?:long|lang|de largo|de long)|length|lange\b|longitud|longueur/,
      touched: new RegExp(`${length.source}|long|lang|larg|yard|met(?:er|re|ro)`), option: /length|lange|largo|longueur|size|grosse|tamano|taille/,
    },
    {
      label: /^(dimension|measure|masse|medidas|abmessung|size|grosse|tamano|taille|height|hohe|altura|hauteur|length|lange|largo|longueur|longitud|width|breite|ancho|largeur|diamet|durchmesser|folded|packed|capacity|volume|contenance|capacidad|fassung|body|inhalt|format)/,
      told: new RegExp(length.source), touched: new RegExp(`${length.source}|\\bsize|gross|klein|tamano|taille|small|big|large|tall|wide|compact|kompakt|pequen|grande|petit|litre|liter|\\d ?(?:ml|cl|l)\\b`),
      option: /size|grosse|tamano|talla|taille|length|lange|largo|longueur|width|format|volume|capacity|capacidad|contenance|inhalt|menge/,
    },
  ],
  'ask-contents': [
    used(/batter|akku|pila|pile\b|piles\b/, /batter|pilas|piles\b/),
    used(/charg|ladekabel|ladeger|cargador|\busb/, /charger|ladekabel|cargador|chargeur/),
    used(/manual|instruction|anleitung|instruccion|notice|mode d.emploi|booklet|guide/, /manual|anleitung|instruccion|notice|mode d.emploi/),
    used(/screw|schraube|dubel|tornillo|\bvis\b|fixing|hardware/, /screw|schraube|tornillo|\bvis\b/),
    used(/spare|ersatz|repuesto|recambio|rechange|replacement/, /spare part|ersatzteil|repuesto|rechange/),
    used(/\bcase\b|pouch|bag|etui|estuche|funda|housse|tasche|hulle/, /estuche|etui|\bcase\b|pouch/),
    used(/\bpair|\bpaar|\bpar\b|paire|single|einzeln|suelt|unite|left|right/, /\bpair\b|\bpaar\b|\bpaire\b|en pareja/),
    {
      label: /^(contents|content|contains|contenido|contenu|comes with|included|includes|in the box|box|lieferumfang|inhalt|incluye|inclus|fourni|set|pieces|pack|pack size|supplied|quantity|anzahl|unidades|piezas)/,
      told: /(?<!\p{L})(?:comes? with|included|includes|including|in the box|supplied with|liegt bei|liegen bei|mitgeliefert|im lieferumfang|inklusive|enthalt|incluye|incluid[oa]s?|viene con|vienen con|trae|livree? avec|inclus|fournie?|comprend|set of|pack of|(?:er|teiliges) set|juego de|lot de|coffret de)(?!\p{L})/u,
      touched: /includ|comes|box|\bset\b|kit|pack|content|supplied|with|dabei|enthalt|liefer|lieg|karton|inhalt|stuck|inklusive|mit|incluy|trae|vien|conti|caja|juego|con\b|inclus|fourni|livr|conten|boite|coffret|avec|lot|pieces|\bpair|paar/,
    },
  ],
  'ask-origin': [
    { when: /fair ?trade|fair conditions|child labour/, label: /^(certif|farming|standard|label|origin|herkunft|origen|origine|made in)/, told: /fair ?trade|fair|ethic|cooperative|co-op|certif/, touched: /fair|ethic|co-?op|certif|origin|made|herkunft|hergestellt/ },
    {
      label: /^(origin|origine|herkunft|origen|made in|country|region|provenance|procedencia|anbau|grown|brand|maker|manufacturer|hersteller|fabricante|fabricant|tannery|mill|workshop|atelier)/,
      told: /(?<!\p{L})(?:made|grown|woven|built|knitted|roasted|printed|forged|brewed|baked|sewn|turned|produced|caught|harvested|blended|distilled|pressed|cast|hand-?made|assembled|bottled)(?: \p{L}+){0,3} (?:in|by|on|at|near)(?!\p{L})|(?<!\p{L})(?:hergestellt|gefertigt|gewebt|gerostet|geschmiedet|gebaut|genaht)(?!\p{L})|(?:aus|in) (?:deutschland|osterreich|der schweiz|italien|frankreich|portugal|spanien)|(?<!\p{L})(?:fabricad[oa]s?|hech[oa]s?|elaborad[oa]s?|cosid[oa]s?|tejid[oa]s?|cultivad[oa]s?) (?:a mano )?en(?!\p{L})|(?<!\p{L})(?:fabriquee?s?|faite?s?|tissee?s?|cultivee?s?|produite?s?|cousue?s?|moulee?s?)(?: a la main)? (?:en|au|aux|a|dans|chez|par)(?!\p{L})/u,
      touched: /made|from|origin|herkunft|herge|hecho|fabri|grown|aus |vien|import|work|local|region|factory|maker|mill|farm|hof|manufaktur|atelier|usine|taller|woven|tissu|produ|nacional|espan|deutsch|franc|brit|english|scot|irish|japan|ital|portug|swiss|schweiz|germany|china|chin|sourced/,
    },
  ],
  'ask-use': [
    used(/beginn|first|learn|easy|starter|anfang|einstieg|einsteig|leicht|princip|facil|inici|debut|facile|level|niveau|nivel|skill|novice|advanced|expert/, /beginner|anfanger|einsteiger|principiante|debutant/),
    used(/outdoor|garden|weather|rain|draussen|freien|outside|exteri|aire libre|dehors|jardin|garten|terrasse|patio|frost|water|wasser|agua|eau|wetter|regen|lluvia|pluie/, /outdoor|outside|draussen|exteri|aire libre|dehors/),
    used(/travel|reis|viaj|voyag|pack|light|carry|fold|trip|luggage|hand gepack|cabin|flug|plane|avion|portable|compact/, /travel|reise|viaj|voyage|flugzeug|avion|plane/),
    used(/rain|water|wet|weather|regen|wasser|nass|lluvia|agua|imperm|pluie|eau|etanche|ip\d|storm|snow/, /rain|regen|lluvia|pluie|pleut/),
    used(/year|age|kid|child|young|baby|jahr|alter|kind|anos|edad|nino|infant|\bans\b|enfant|age|small parts/, /year old|5 year|jahre alt|jahrige|anos\b|\bans\b/),
    used(/heavy|work|profess|trade|tough|sturdy|robust|strong|load|industr|site|arbeit|werkstatt|stabil|profi|trabaj|resist|obra|fuert|chantier|usage|solid|durab|belast|\bpro\b/, /heavy work|profession|building site|baustelle|obra\b|chantier|usage pro|profi|trabajo duro/),
    used(/elder|old|senior|age|grip|easy|light|comfort|\balt|leicht|mayor|abuel|facil|comod|age|facile|leger|sturdy|stable/, /elder|seventy|senior|alter mensch|persona mayor|personne agee|grandm|grandf|oma\b|opa\b|abuel/),
    used(/./, /already have|work with what|compatib|kompatib|marche avec|alteren modell|quelque chose de special|otra marca|sirve con|passt .* zu/),
    used(/camp|tent|outdoor|trail|hik|zelt|wander|acamp|tienda|rando|bivouac|stove|fire|sleep/, /camping|acampada/),
    used(/winter|cold|warm|frost|snow|minus|degree|temperat|kalt|schnee|grad|invierno|frio|nieve|hiver|froid|neige|season|year-?round|waterproof|rain|insulat|fur\b|lined/, /winter|invierno|hiver|snow|schnee|nieve|neige|minus ten/),
    used(/damp|moist|bath|humid|water|steam|feucht|bad\b|nass|wasser|hume|bano|agua|ducha|salle de bain|eau|rust|rost|mould/, /bathroom|badezimmer|bano|salle de bain|damp/),
    used(/dinner|table|guest|friend|party|serve|share|essen|gast|tisch|cena|mesa|invitad|amig|diner|repas|invit|people|person/, /dinner|friends|abendessen|cena\b|diner\b|hochzeit|wedding|boda|mariage/),
    used(/left|right|hand|link|recht|zurd|diestr|gauch|droit/, /left.?hand|linkshand|zurd|gauch/),
    used(/floor|boden|parkett|suelo|sol\b|parquet|scratch|kratz|carpet/, /boden|boeden|suelo|floor|parquet/),
    used(/daily|every ?day|all ?day|taglich|alltag|jeden tag|diario|todos los dias|cada dia|quotidien|tous les jours|occasion|work/, /taglich|everyday|every day|daily|todos los dias|diario|tous les jours|quotidien/),
    used(/beach|sand|sea|strand|meer|playa|mar\b|plage|mer\b|water|sun|sonne|sol\b|soleil/, /beach|strand|playa|plage/),
  ],
  'ask-allergy': [
    used(/nut|almond|hazel|walnut|pecan|pistach|cashew|nuss|nusse|mandel|hasel|frutos secos|almendra|avellana|nuez|nueces|noix|noisette|amande|peanut|erdnuss|cacahu|arachid/, /\bnuts?\b|peanut|nusse|erdnuss|frutos secos|cacahu|noix|arachid|noisette/),
    used(/latex|rubber|kautschuk|caucho|caoutchouc/, /latex/),
    used(/soy|soja/, /\bsoya?\b|soja/),
    used(/sulphit|sulfit|e22/, /sul[fp]h?it/),
    used(/gluten|wheat|barley|rye|oat|spelt|weizen|gerste|roggen|hafer|dinkel|trigo|cebada|centeno|avena|ble\b|orge|seigle|avoine|coeliac|celiac|zoliakie|celiac|flour|mehl|harina|farine/, /gluten|coeliac|celiac|zoliakie/),
    used(/lacto|milk|dairy|milch|leche|lait|butter|cream|cheese|whey|molke|kase|queso|fromage/, /lakto|lacto|milk|dairy|milch|leche|\blait\b/),
    used(/nickel|niquel|steel|stahl|acero|acier/, /nickel|niquel/),
    used(/bpa|plastic|kunststoff|plastico|plastique|tritan/, /\bbpa\b/),
    used(/perfum|parfum|fragran|scent|duft|paraben|aroma|olor|odeur|geruch/, /duftstoff|paraben|parfum|fragran|perfum/),
    used(/pregnan|schwanger|embaraz|enceinte/, /pregnan|schwanger|embaraz|enceinte/),
    used(/dog|cat|pet|toxic|poison|giftig|haustier|hund|katze|toxic|veneno|perro|gato|mascota|chien|chat|toxique/, /poison|tox|giftig/),
    used(/bab|infant|small parts|choke|months|monat|saugling|bebe|meses|mois|nourrisson|age\b|alter\b|edad|child|kind|nin/, /bab|bebe/),
    used(/asthm|allerg|hypoallerg|alerg|sensitiv|irrit|skin|haut|piel|peau|empfindlich|sensible/, /./),
  ],
}; // prettier-ignore
