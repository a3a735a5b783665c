import type { Aspect } from './aspect.ts';

/** Words of making in the four languages, as they stand before the place; German ones stand behind it. */
const MADE =
  'grown|woven|knitted|made|built|sewn|printed|roasted|milled|forged|cast|brewed|caught|raised|distilled|assembled|baked|bottled|blown|harvested|pressed|tanned|dyed|stitched|poured|carved|turned|' +
  '(?:hech|fabricad|tejid|cosid|cultivad|elaborad|pintad|impres|tostad|ilustrad|criad|tornead|montad|prensad|destilad)[oa]s?|' +
  '(?:fabriqué|tissé|cousu|pressé|composé|cultivé|récolté|distillé|moulé|coulé|soufflé|imprimé|torréfié|tourné|cueilli|fait)e?s?';
const GEMACHT =
  'gewebt|genäht|hergestellt|gefertigt|gebaut|gedruckt|geröstet|geschmiedet|gegossen|gebraut|gestrickt|gezogen|angebaut|geerntet|gebrannt|gebacken|abgefüllt|gedrechselt|geblasen';

/** A place by its name beside one of them: "sewn by hand in Leeds", "from a farm in Washington", "in Solingen geschmiedet". */
const MADE_IN = new RegExp(
  String.raw`(?<!\p{L})(?:${MADE})(?!\p{L})[^.;]{0,30}?\s(?:in|at|on|near|by|en|por|de|à|aux?|dans|chez|par|près de) [^.;]{0,25}?\p{Lu}|` +
    String.raw`(?<!\p{L})[Ff]rom (?:an? |the |our |one )?[^.;,]{1,30} (?:in|on|near) (?:the )?\p{Lu}|` +
    String.raw`(?<!\p{L})(?:in|im|bei|am|auf) [^.;,]{0,25}?\p{Lu}\p{L}+ (?:[^.;,]{0,25} )?(?:${GEMACHT})(?!\p{L})`,
  'u',
);

/** What goods are made of and hold, where they come from, and for whom they are safe. */
export const makeup: readonly Aspect[] = [
  {
    name: 'material',
    en: 'made of|made from|made out of|material|fabric|what wood|real leather|feathers|goose down|duck down|genuine|solid|stuffed with|filled with|filling|plastic|polyester|cotton|wool|leather|steel|stainless|metal|wood|wooden|ceramic|linen|silk|nylon|rubber|aluminium|aluminum|bamboo|cashmere|composition|materials|synthetic|fibre|fiber|blend|cloth',
    de: 'woraus|aus was|hergestellt aus|gefertigt aus|material|stoff|holz|echtes leder|echt|gefullt|fullung|daunen|gansedaunen|entendaunen|federn|plastik|kunststoff|polyester|baumwolle|wolle|leder|stahl|kunstfaser|faser|bezug|besteht aus|gemacht',
    es: 'de que esta hecho|de que esta hecha|de que estan hechos|de que estan hechas|hecho de|hecha de|hechos de|hechas de|hecho con|hecha con|hechos con|hechas con|de que es|de que son|material|tela|tejido|madera|cuero|relleno|plumon|plumas|plastico|poliester|algodon|lana|acero|sintetic*|fibra',
    fr: 'en quoi|fait en|faite en|faits en|faites en|fabrique en|matiere|tissu|bois|cuir|rempli|duvet|plumes|garni|garnissage|plastique|polyester|coton|laine|acier|synthetique|fibre|compose',
    labels: 'material|fabric|composition|made of|made from|made out of|fiber|upper|shell|filling|fill|lining|wood|fibre|fiber|stoff|obermaterial|fullung|futter|holz|zusammensetz|composicion|tejido|relleno|forro|madera|matiere|composit|garniss|doublure|bois|body|finish|frame',
  },
  {
    name: 'filling',
    en: 'stuffed with|filled with|filling', de: 'gefullt|fullung', es: 'relleno|rellena|rellenos', fr: 'rempli|remplie|garni|garnissage',
    labels: 'filling|fill|fullung|relleno|garniss',
  },
  {
    name: 'lining',
    en: 'lined|lining|unlined|a lining', de: 'gefuttert|ungefuttert|futter|innenfutter|innen gefuttert', es: 'forrado|forrada|forrados|forradas|forro', fr: 'double|doublee|doubles|doublees|doublure',
    labels: 'lining|lined|inner|futter|innenfutter|forro|interior|doublure',
  },
  {
    name: 'ingredients',
    en: 'ingredients|ingredient|whats in|what s in|what is in it|whats in it|what s in it|what does .. contain|what is in the|whats in the|what s in the|contain|contains|in it|in those|in these|in them|inside it|added|additives|preservatives|e numbers|sulphites|palm oil|artificial|sugar|sweetened|salt',
    de: 'zutaten|inhaltsstoffe|was ist drin|was ist da drin|was ist in .. drin|was steckt|enthalt|enthalten|drin|zusatzstoffe|konservierungs*|palmol|zucker|gesusst|salz|kunstlich*',
    es: 'ingredientes|que lleva|que tiene|lleva|llevan|contiene|contienen|dentro|conservantes|aditivos|aceite de palma|azucar|endulzado|sal',
    fr: 'ingredients|il y a quoi dans|y a quoi dans|il y a quoi dedans|y a quoi dedans|dedans|qu est ce qu il y a|contient|contiennent|composition|conservateurs|additifs|huile de palme|sucre|sucree|sel',
    labels: 'ingredient|content|contain|composition|zutat|inhaltsst|zusammensetz|enthalt|ingredient|contien|composicion|contenido|contient|composit|made with|milk',
  },
  {
    name: 'allergens', ofSafety: true,
    en: 'allergy|allergies|allergic|allergen|allergens|nut|nuts|peanut|peanuts|almond|almonds|hazelnut|hazelnuts|gluten|wheat|dairy|lactose|egg|eggs|soy|soya|sesame|shellfish|fish|mustard|celery|coeliac|celiac|coeliacs|celiacs|intolerant|intolerance|react|reaction|rash|epipen|anaphyla*',
    de: 'allergie|allergien|allergisch|allergiker|allergene|allergikerin|nuss|nusse|nussen|erdnuss|erdnusse|mandel|mandeln|haselnuss*|gluten|glutenfrei|weizen|milch|laktose|laktosefrei|ei|eier|soja|sesam|krebstiere|fisch|senf|sellerie|zoliakie|vertragt|vertragen|unvertraglich*|ausschlag',
    es: 'alergia|alergias|alergico|alergica|alergenos|nuez|nueces|frutos secos|cacahuete|cacahuetes|almendra|almendras|avellana|avellanas|gluten|trigo|lacteos|lactosa|huevo|huevos|soja|sesamo|marisco|pescado|mostaza|celiaco|celiaca|celiacos|intolerante|intolerancia|sarpullido',
    fr: 'allergie|allergies|allergique|allergiques|allergenes|noix|arachide|arachides|cacahuete|cacahuetes|amande|amandes|noisette|noisettes|gluten|ble|laitiers|lactose|oeuf|oeufs|soja|sesame|crustaces|poisson|moutarde|celeri|coeliaque|coeliaques|intolerant|intolerante|intolerance|fruits a coque',
    labels: 'allerg|alerg|may contain|contains|contain|traces|enthalt|spuren|zutat|inhaltsst|ingredient|contiene|trazas|contient|traces|free from|frei von|suitab|diet',
  },
  {
    name: 'vegan', ofSafety: true,
    en: 'vegan|vegans|vegetarian|vegetarians|veggie|animal products|animal free|plant based|meat|gelatine|rennet|halal|kosher',
    de: 'vegan|veganer|veganerin|vegetarisch|vegetarier|vegetarierin|tierisch*|pflanzlich|fleisch|gelatine|lab|halal|koscher',
    es: 'vegano|vegana|veganos|vegetariano|vegetariana|vegetarianos|animal|vegetal|carne|gelatina|cuajo|halal|kosher',
    fr: 'vegan|vegane|vegetalien|vegetarien|vegetarienne|vegetariens|animal|animale|viande|gelatine|presure|halal|casher',
    labels: 'vegan|vegetar|suitab|diet|rennet|lab|geeignet|ernahr|apto|dieta|cuajo|convient|regime|presure|ingredient|zutat',
    told: /leather|suede|wool|cashmere|mohair|silk|beeswax|\bhoney|goose|duck|leder|wolle|kaschmir|seide|bienenwachs|honig|daune|cuero|\bpiel de|\blana\b|\bseda\b|cera de abeja|\bmiel\b|pluma|\bcuir|\blaine|\bsoie\b|cire d.abeille|duvet|plumes/,
  },
  {
    name: 'caution', ofSafety: true,
    en: 'spares|safe|danger|dangerous|harm|harmful|hurt|poison|poisonous|toxic|tox|eat it|chew|chews|chewed|lick|licks|nibble|swallow|swallows|choke|choking|small parts|mouth|burn|burns|fumes|hazard|warning|bad for|ok for|okay for|kill|kills|copper|nickel|lead|bpa|chemicals|epilep*|pacemaker|asthma',
    de: 'geschont|schont|schonend|sicher|gefahrlich|gefahr|schadlich|schadet|schaden|giftig|gift|vergift*|anknabber*|knabbert|frisst|verschluck*|ersticken|kleinteile|in den mund|verbrenn*|dampfe|warnung|vertraglich|totet|kupfer|nickel|blei|schadstoff*|chemie|bedenklich|unbedenklich',
    es: 'respeta|seguro|segura|peligroso|peligrosa|peligro|dano|danino|toxico|toxica|veneno|venenoso|venenosa|muerde|mordisquea|traga|tragar|ahog*|piezas pequenas|boca|quema|vapores|advertencia|cobre|niquel|plomo|quimicos',
    fr: 'epargne|sur pour|sans danger|danger|dangereux|dangereuse|nocif|nocive|toxique|poison|mange|mordille|avale|avaler|etouff*|petites pieces|bouche|brule|vapeurs|avertissement|risque|cuivre|nickel|plomb|chimique*',
    labels: 'safety|warning|caution|hazard|toxic|pet safe|pets|small parts|sicherheit|warn|hinweis|giftig|gefahr|seguridad|advertencia|toxic|securite|avertiss|toxicit|precaution|notice|suitab|not for|suited|age|ages|recommended age|alter|edad',
  },
  {
    name: 'pets', ofSafety: true,
    en: 'hedgehog|hedgehogs|cat|cats|kitten|kittens|dog|dogs|puppy|pup|puppies|pet|pets|rabbit|rabbits|shrimp|snails|horse|horses|hamster|bees',
    de: 'igel|wurmer|regenwurmer|katze|katzen|kater|hund|hunde|welpe|welpen|haustier|haustiere|kaninchen|garnelen|schnecken|pferd|pferde|hamster|bienen',
    es: 'erizo|erizos|gato|gatos|gata|perro|perros|perra|cachorro|mascota|mascotas|conejo|conejos|gambas|caracoles|caballo|abejas',
    fr: 'herisson|herissons|chat|chats|chaton|chien|chiens|chienne|chiot|animaux|lapin|lapins|crevettes|escargots|cheval|abeilles',
    labels: 'pet|pets|toxic|safety|warning|animal|haustier|giftig|sicherheit|warn|mascota|toxic|seguridad|animaux|securite|suitab|geeignet|fur|breed|tank', weak: true,
  },
  {
    name: 'age',
    en: 'what age|which age|ages|age|how old .. be|old enough|too young|year old|years old|toddler|toddlers|baby|babies|newborn|kid|kids|child|children|month old|months old|grandson|granddaughter|nephew|niece|is five|is four|is three|is six|turning|suitable for a',
    de: 'ab welchem alter|welches alter|fur welches alter|alter|alt genug|zu jung|jahrig*|jahre alt|jahren|kleinkind|baby|babys|kind|kinder|monate alt|enkel|enkelin|neffe|nichte|ab wann|wird drei|wird vier|wird funf|wird zwei',
    es: 'que edad|edad|a partir de que edad|anos|ano|bebe|bebes|nino|nina|ninos|meses|nieto|nieta|sobrino|sobrina|pequeno para|cumple',
    fr: 'quel age|age|a partir de quel age|ans|bebe|bebes|enfant|enfants|mois|petit fils|petite fille|neveu|niece|trop jeune',
    labels: 'age|ages|recommended age|age range|minimum age|alter|altersempf|edad|ages|small parts|safety|warning', unit: 'age',
  },
  {
    name: 'maturity',
    en: 'how old is|how old was|how long .. aged|aged|matured|ripened|mature|cellar|sitting on|vintage|how long was|how long has|cask',
    de: 'wie alt ist|wie lange gereift|gereift|reift|reifung|reifezeit|gelagert|jahrgang|wie lange lag|wie lange lagert|fass',
    es: 'curacion|curado|curada|madurado|maduracion|envejecido|anada|cuanto tiempo lleva|barrica|crianza|que tiempo tiene|cuantos meses tiene',
    fr: 'affine|affinage|affinee|vieilli|vieillie|millesime|maturation|cave|quel age a|fut|combien de mois d',
    labels: 'age|aged|matur|ripen|aging|cask|vintage|alter|reif|lager|jahrgang|edad|curaci|madur|crianza|anada|affinage|vieilli|millesime', unit: 'time',
  },
  {
    name: 'milk',
    en: 'weeks along|trimester|due in|raw milk|raw|unpasteurised|unpasteurized|pasteurised|pasteurized|heat treated|pregnant|pregnancy|expecting|breastfeeding',
    de: 'rohmilch|roh|pasteurisiert|unpasteurisiert|schwanger|schwangerschaft|stille|warmebehandelt',
    es: 'leche cruda|cruda|crudo|pasteurizada|pasteurizado|sin pasteurizar|embarazada|embarazo|lactancia',
    fr: 'lait cru|cru|crue|pasteurise|pasteurisee|enceinte|grossesse|allaite*',
    labels: 'treatment|pasteur|milk treatment|behandlung|warmebeh|tratamiento|traitement|safety|warning|pregnan', ofSafety: true,
  },
  {
    name: 'animal',
    en: 'which animal|what animal|what milk|whose milk|goat|goats|sheep|ewe|cow|cows|buffalo|what meat|what fish',
    de: 'welches tier|von welchem tier|welche milch|ziege|ziegen|schaf|kuh|buffel|welches fleisch|welcher fisch',
    es: 'que animal|de que animal|que leche|de que leche|cabra|oveja|vaca|bufala', fr: 'quelle bete|quel animal|quel lait|lait de quelle|chevre|brebis|vache|bufflonne',
    labels: 'milk|animal|source|meat|protein|species|milch|tier|leche|lait|bete|fleisch|carne|viande',
  },
  {
    name: 'origin',
    en: 'where .. from|where .. made|where .. grow|where .. grown|where .. woven|where .. sewn|where are they made|where was it made|made in|country|come from|comes from|origin|grown|sourced|produced|imported|local|homemade|china|handmade|who makes',
    de: 'woher|wo .. her|wo wird|wo werden|wo wachst|herkunft|hergestellt|hergestellt in|land|kommt aus|kommt der|stammt|angebaut|importiert|regional|handgemacht|wo gemacht',
    es: 'de donde|donde se hace|donde esta hech*|donde lo hacen|donde se cultiva|origen|pais|fabricado|fabricada|hecho en|procede|importado|cultivad*|hecho a mano|artesan*',
    fr: 'd ou|ou est fabrique|fait ou|faite ou|faits ou|origine|provenance|pays|fabrique|fabriquee|fabriques|vient d|cultive*|importe|fait main|artisan*',
    tells: MADE_IN,
    labels: 'origin|country|made in|region|provenance|manufactur|grown|farm|estate|herkunft|ursprung|land|hergestellt|hersteller|origen|pais|fabricad|proced|origine|pays|fabrique|producer|maker|source',
  },
  {
    name: 'nutrition',
    en: 'calories|kcal|protein|fat|carbs|carbohydrates|fibre|nutrition*|sugar content|how much sugar|how much salt|diabetic|diabetes|keto|fattening|macros|sodium|low fat',
    de: 'kalorien|kcal|eiweiss|protein|fett|kohlenhydrate|ballaststoffe|nahrwert*|zuckergehalt|wie viel zucker|diabetiker|diabetes|salzgehalt',
    es: 'calorias|kcal|proteina|proteinas|grasa|grasas|hidratos|carbohidratos|fibra|nutricional*|cuanto azucar|diabetico|diabetica|engorda',
    fr: 'calories|kcal|proteines|gras|graisses|glucides|fibres|nutrition*|combien de sucre|diabetique|grossir',
    labels: 'nutrition|calor|energy|protein|fat|sugar|carb|fibre|salt|nahrwert|kalor|brennwert|energie|eiweiss|fett|zucker|valor|proteina|grasa|azucar|valeur|proteine|matiere grasse|sucre', unit: 'percent',
  },
  {
    name: 'stimulant',
    en: 'caffeine|caffeinated|decaf|sleep|alcohol|alcoholic|proof|abv|strong|how strong|strength|stiff', de: 'koffein|entkoffeiniert|schlafen|alkohol|prozent|wie stark|starke|volumenprozent|nicotin', es: 'cafeina|descafeinado|dormir|alcohol|grados|graduacion|fuerte|intensidad', fr: 'cafeine|decafeine|dormir|alcool|degres|titre|fort|forte|intensite',
    labels: 'caffeine|alcohol|abv|strength|proof|intensity|koffein|alkohol|starke|cafeina|graduacion|intensidad|cafeine|alcool|degre|intensite|thein|tein', unit: 'percent',
  },
  {
    name: 'taste',
    en: 'taste|tastes|flavour|flavor|flavours|flavors|mild|sweet|bitter|sour|spicy|hot|how hot|scoville|smoky|notes|tasting|creamy|sharp|salty|tang|crumbly',
    de: 'schmeckt|schmecken|geschmack|mild|suss|bitter|sauer|scharf|wie scharf|rauchig|aroma|cremig|salzig|wurzig|noten',
    es: 'sabe|sabor|sabores|suave|dulce|amargo|acido|picante|pica|ahumado|notas|cremoso|salado',
    fr: 'gout|saveur|doux|sucre|amer|acide|piquant|epice|fume|notes|cremeux|sale|arome',
    labels: 'taste|tasting|flavo|notes|heat|spic|sweet|profile|aroma|rind|texture|geschmack|noten|scharfe|suss|sabor|notas|picante|cata|gout|saveur|arome|piquant|strength|roast|character',
  },
  {
    name: 'scent',
    en: 'smell|smells|scent|scented|fragrance|perfume|unscented|stink|stinks|reek|whiff', de: 'riecht|riechen|duft|duftet|geruch|parfum|parfumfrei|stinkt', es: 'huele|olor|aroma|fragancia|perfume|perfumado|apesta', fr: 'sent|odeur|parfum|parfume|parfumee|senteur|pue',
    labels: 'scent|fragran|smell|odor|odour|duft|geruch|parfum|aroma|olor|fragancia|odeur|senteur|smelly|strength',
  },
  {
    name: 'skin',
    en: 'skin|sensitive|eczema|acne|oily|dry skin|hair|curls|curly|complexion|wrinkles|spf|sunscreen|face|scalp', de: 'haut|hauttyp|empfindlich*|neurodermitis|akne|fettig|trockene|haar|haare|locken|gesicht|kopfhaut|lichtschutz*', es: 'piel|sensible|eccema|acne|grasa|seca|pelo|cabello|rizos|rizado|cara|cuero cabelludo', fr: 'peau|sensible|eczema|acne|grasse|seche|cheveux|boucles|visage|cuir chevelu',
    labels: 'skin|hair|suitab|haut|haar|geeignet|piel|cabello|apto|peau|cheveux|convient|spf',
  },
  {
    name: 'certified',
    en: 'organic|fair trade|fairtrade|certified|certificate|certification|pesticide*|gots|oeko|ce mark|approved|tested|standard|mulesing|cruelty free|sustainable|ethical|recycled',
    de: 'bio|biologisch|fair trade|fairtrade|zertifiziert|zertifikat|siegel|pestizid*|gespritzt|gepruft|norm|tuv|tierversuch*|nachhaltig|recycelt|mulesing*',
    es: 'ecologico|ecologica|bio|organico|comercio justo|certificado|certificacion|sello|pesticidas|homologado|norma|probado|sostenible|reciclado',
    fr: 'bio|biologique|commerce equitable|certifie|certification|label|pesticides|homologue|norme|teste|durable|recycle',
    labels: 'certif|organic|standard|label|approv|test|zertif|siegel|norm|bio|pruf|sello|norma|ecolog|homolog|norme|agrement|farming|cultivation|anbau|sustain',
  },
]; // prettier-ignore
