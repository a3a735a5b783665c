import type { Aspect } from './aspect.ts';

/** "By Moira Entwistle", "von Inês Vidal": two names behind it. */
const BY_SOMEBODY = /(?<!\p{L})(?:by|von|de|por|par|d['’]) ?\p{Lu}[\p{L}.'’-]+ \p{Lu}/u;
/** What a text is written or spoken in. */
const TONGUE =
  /(?<!\p{L})(?:english|spanish|french|german|italian|portuguese|deutsch\p{L}*|englisch\p{L}*|französisch\p{L}*|spanisch\p{L}*|español|castellano|catalán|inglés|francés|alemán|français|anglais|espagnol|allemand)(?!\p{L})/iu;

/** What can be done with goods, with what they go, how they are kept and looked after. */
export const handling: readonly Aspect[] = [
  {
    name: 'care',
    en: 'looked after|looking after|care instructions|go in the washing machine|fabric softener|softener|bleach|washing machine|wash|washed|washing|washable|machine|dishwasher|clean|cleaning|iron|ironing|tumble|dryer|hand wash|stain|stains|laundry|rinse|scrub|oil it|look after|take care|maintain|maintenance|polish|by hand|dry clean|shrink|how often|rust|season it|sink|wipe',
    de: 'pflegt|pflegen|pflegehinweis*|reinigt|reinige|weichspuler|bleichen|waschen|wasche|waschbar|waschmaschine|gewaschen|spulmaschine|geschirrspuler|reinigen|putzen|sauber|bugel*|trockner|flecken|pflege|pflegen|olen|einolen|wartung|warten|lauft .. ein|eingehen|einlaufen|rostet|rost|wie oft|abspulen|wischen',
    es: 'cuidados|se lava|limpio|suavizante|lejia|lavar|lava|lavable|lavadora|lavavajillas|limpiar|limpia|planchar|secadora|mancha|manchas|cuidado|cuidar|mantenimiento|aceite|encoge|oxida|a mano|cada cuanto|fregar',
    fr: 'passe en machine|on nettoie|adoucissant|assouplissant|javel|laver|lave|lavable|lave vaisselle|lave linge|machine|nettoyer|nettoie|repasser|seche linge|tache|taches|entretien|entretenir|huiler|retrecit|rouille|a la main|tous les combien',
    labels: 'care|wash|clean|maint|dishwasher|pflege|reinig|wasch|spulmasch|wartung|cuidado|lavado|limpieza|mantenim|lavavaj|entretien|lavage|nettoy|vaisselle|washing',
  },
  {
    name: 'hob',
    en: 'induction|hob|hobs|stove|cooker|cooktop|gas|electric ring|ceramic|magnetic|oven|ovenproof|microwave|grill|barbecue|campfire',
    de: 'induktion|herd|kochfeld|ceran|gasherd|ofen|backofen|ofenfest|mikrowelle|grill|lagerfeuer', es: 'induccion|vitro|vitroceramica|fuego|fogon|cocina de gas|horno|microondas|barbacoa|parrilla', fr: 'induction|plaque|plaques|gaz|vitroceramique|four|micro ondes|barbecue|gril',
    labels: 'hob|suitable|compat|induction|oven|stove|heat source|microwave|herd|induktion|ofen|geeignet|mikrowelle|cocina|induccion|horno|apto|microondas|plaque|feux|four|use|fuel|dishwasher',
  },
  {
    name: 'water',
    en: 'waterproof|water resistant|float|floats|rain|raining|wet|downpour|drizzle|drip|drips|leak|leaks|swim|swimming|pool|shower|bath|splash|underwater|submerge|snow|puddle*|soaked|hydrostatic|storm',
    de: 'wasserdicht|wasserfest|schwimmt|wasserabweisend|regen|regnet|regenfest|nass|tropft|schwimmen|schwimmbad|pool|dusche|baden|spritzwasser|unter wasser|schnee|wassersaule|dicht|pfutze*',
    es: 'impermeable|flota|agua|lluvia|llueve|mojar|moja|mojado|gotea|nadar|piscina|ducha|bano|salpica*|sumergir|nieve',
    fr: 'impermeable|etanche|flotte|eau|pluie|pleut|mouille|mouillee|goutte|fuit|nager|piscine|douche|bain|eclabouss*|neige',
    labels: 'water|rain|waterproof|ip|hydrostatic|wasser|regen|impermeab|agua|resistencia|etanch|eau|weather', unit: 'rain',
  },
  {
    name: 'storage',
    en: 'store it|keep it|fridge|freezer|freeze|frozen|refrigerat*|larder|cupboard|cool place|airtight|where do i keep|how do i keep|how do i store|once opened|after opening|leftover*',
    de: 'lagern|lagere|aufbewahren|aufheben|kuhlschrank|tiefkuhl*|einfrieren|gefrier*|gekuhlt|kuhl|nach dem offnen|angebrochen|wo bewahre|offen',
    es: 'guardar|guardo|conservar|conservo|nevera|frigorifico|congelar|congelador|una vez abierto|despues de abrir|abierto',
    fr: 'conserver|conserve|garder|ranger|frigo|refrigerateur|congeler|congelateur|une fois ouvert|apres ouverture|entame',
    labels: 'storage|store|keep|conserv|lager|aufbewahr|haltbar|almacen|guardar|stockage|shelf',
  },
  {
    name: 'shelf-life',
    en: 'valid|validity|run out|once opened|after opening|once i open|once ive opened|once it is open|in the fridge|spoon in it|shelf life|best before|use by|expire|expires|expiry|go off|goes off|keep for|keeps for|how long does it keep|how long does .. keep|how long will .. keep|stay good|stays good|keep fresh|how long will it keep|last once|last in the fridge|stale|good till|by christmas|spoil',
    de: 'gultig|gultigkeit|verfallt|wie lange ist .. gut|dose auf|wie lang ist .. gut|nach dem offnen|offen ist|angebrochen|geoffnet|haltbar|haltbarkeit|mindesthaltbarkeit*|wie lange halt|ablauf*|verfall*|schlecht|verdirbt|frisch bleibt|halt sich|mhd',
    es: 'caducidad tiene|cuando caduca|sin estropearse|valido|valida|validez|vence|caducan|una vez abierto|una vez abierta|ya abierto|caduca|caducidad|fecha de|consumo preferente|cuanto aguanta|cuanto dura|se estropea|vida util',
    fr: 'combien de temps se conserve|duree de conservation|valable|validite|expire|une fois ouvert|apres ouverture|une fois entame|peremption|perime|se garde|se conserve|date limite|dlc|ddm|combien de temps .. garde|tient combien',
    labels: 'shelf|best before|expir|use by|life|haltbar|mindesthalt|verfall|caduc|consumo|conservacion|peremption|date|conservation|storage|keep', unit: 'time',
  },
  {
    name: 'compatible', ofPartner: true,
    en: 'compatible|work with|works with|fit my|fits my|fit on|fits on|go with|goes with|go on|connect|connects|connect to|pair|pairs|screw onto|screws|attach|attaches|clip|iphone|ipad|android|windows|mac|laptop|phone|which bottles|which refills|refill|refills|cartridges|cartridge|thread|mount|takes|accept|accepts|adapter|swap|replacement|spare|bit|blades',
    de: 'kompatibel|passt auf|passt an|passt in|passt zu|passen auf|passt .. drauf|funktioniert mit|geht .. mit|anschliessen|verbinden|koppeln|schraubt|schrauben|befestigen|iphone|android|windows|mac|handy|patronen|minen|kartuschen|gewinde|aufnahme|ersatz|nachfull*|aufsatz',
    es: 'compatible|funciona con|vale para|sirve para|encaja|encajan|conecta|conectar|enrosca|rosca|acoplar|iphone|android|windows|mac|movil|cartuchos|recambio|recambios|adapta|va con|van con',
    fr: 'compatible|marche avec|fonctionne avec|va avec|vont avec|va sur|vont sur|se fixe|connecte|brancher|visse|vissent|pas de vis|iphone|android|windows|mac|telephone|cartouches|recharge|recharges|s adapte|monte sur',
    labels: 'compat|fits|works with|connect|fuel|cartridge|refill|thread|mount|interface|bluetooth|kompat|passend|passt|anschluss|patrone|mine|gewinde|aufnahme|eignet|geeignet|compatib|conexion|cartucho|recambio|rosca|cartouche|recharge|filetage|monture|canister|suits|for',
  },
  {
    name: 'microphone',
    en: 'mic|mics|microphone|microphones|make calls|for calls', de: 'mikro|mikrofon*|telefonieren|freisprech*', es: 'microfono|micro|para llamadas|hacer llamadas', fr: 'micro|microphone|passer des appels|mains libres',
    labels: 'mic|mikro|micro|calls',
  },
  {
    name: 'included',
    en: 'what comes with|what do i get with|in the box with|included with|sold separately|separately|supplied with|need the base game|without the base game|buy something|have to buy|ready to|comes with|come with|included|include|includes|in the box|in the package|in the kit|in the set|whats in|buy separately|extra|supplied|accessories|do i get|do you get|need anything else|spare',
    de: 'liegt bei|liegen bei|beiliegend|gesondert|separat|extra kaufen|dazu kaufen|dabei|enthalten|mitgeliefert|im lieferumfang|lieferumfang|im karton|im set|im paket|inklusive|extra kaufen|dazu kaufen|zubehor|bekomme ich|gehort dazu',
    es: 'con que viene|que incluye|que trae|por separado|juego base|se vende aparte|sin pilas|viene con|vienen con|incluye|incluido|incluida|en la caja|en el kit|en el set|aparte|accesorios|trae|traen',
    fr: 'livre avec quoi|fourni avec|vendu separement|separement|vendue separement|livre avec|livree avec|fourni|fournie|inclus|incluse|compris|comprise|dans la boite|dans le coffret|dans le kit|a part|accessoires|vendu avec|vient avec',
    labels: 'box|included|includes|contents|supplied|scope|accessor|set|kit|lieferumfang|inhalt|enthalten|zubehor|incluye|contenido|accesorio|contenu|inclus|fourni|livre|pieces|comes with',
  },
  {
    name: 'alone',
    en: 'on its own|by itself|on their own|standalone|stand alone|base game|without the base', de: 'eigenstandig|grundspiel|basisspiel|allein spielbar|alleine spielbar|ohne das grund*', es: 'por si sol*|ella sola|el solo|juego base|independiente', fr: 'tout seul|toute seule|jeu de base|independant*',
    labels: 'standalone|requires|needs|benotigt|necesita|requiere|necessite',
  },
  {
    name: 'assembly',
    en: 'assembly|assemble|assembled|build it|put it together|put together|set up|flat pack|tools|screws|screwdriver|install|installation|drill|hang|mount|wall|fix it to|pitch|erect|how easy .. put',
    de: 'aufbau|aufbauen|zusammenbau*|montage|montieren|montiert|werkzeug|schrauben|installieren|einbauen|bohren|aufhangen|wand|vormontiert|aufstellen',
    es: 'montar|montaje|montado|armar|herramientas|tornillos|instalar|instalacion|taladrar|colgar|pared|ensamblar',
    fr: 'monter|montage|monte|assembler|assemblage|outils|vis|installer|installation|percer|accrocher|mur|en kit',
    labels: 'assembl|install|mount|tools|setup|pitch|aufbau|montage|montiert|werkzeug|installat|montaje|herramient|assemblage|outil|fixing|befestigung',
  },
  {
    name: 'usage',
    en: 'leave it on|leave on|how do i use|how do you use|how to use|how much do i|how much should|how much per|how much for|dose|dosage|how often|how many drops|how many spoons|instructions|directions|apply|a day|per day|per litre|first time|prepare',
    de: 'einwirken|einwirkzeit|wie benutze|wie verwende|anwenden|anwendung|wie viel .. pro|wie viel brauche|wie viel nehme|dosierung|dosieren|wie oft|wie viele tropfen|loffel|anleitung|auftragen|am tag|pro tag|pro liter|zubereit*',
    es: 'dejar actuar|actuar|cuanto le echo|le echo|echo|como se usa|como uso|modo de empleo|modo de uso|cuanto se echa|cuanto pongo|cuanto uso|dosis|cada cuanto|cuantas gotas|cucharadas|instrucciones|aplicar|al dia|por litro|preparar|prepara',
    fr: 'laisser poser|laisser agir|poser combien|temps de pose|en mettre|combien en mets|comment utiliser|comment on utilise|mode d emploi|combien en mettre|combien par|dose|dosage|tous les combien|combien de gouttes|cuilleres|instructions|appliquer|par jour|par litre|preparer',
    labels: 'dose|dosage|dosing|use|usage|how to use|directions|instruction|feeding|preparation|prepare|application|dosier|anwend|gebrauch|zubereit|futterung|dosis|modo|uso|aplicac|preparac|mode d|emploi|utilis|conseil|ration|brew',
  },
  {
    name: 'coverage',
    en: 'coverage|cover|covers|how far does|go round|square metre*|square feet|square foot|yield|how many coats|last me|enough for a|garden of|tank of|litre tank|size tank',
    de: 'ergiebig*|reicht fur|reicht das|quadratmeter|qm|wie weit kommt|flache|fur aquarien|fur becken|liter becken|wie lange reicht',
    es: 'rendimiento|rinde|cubre|metros cuadrados|para cuantos metros|llega para|me llega', fr: 'rendement|couvre|metres carres|m2|suffit pour|suffit|combien de couches|superficie|surface',
    labels: 'coverage|covers|yield|area|range|tank size|suitable for|ergieb|flache|reicht|beckengr|fur becken|rendimiento|cobertura|superficie|rendement|surface|couvre|recommended',
  },
  {
    name: 'melt',
    en: 'melt|melts|melting|melted|stringy|stretchy|gooey|toastie|fondue|pizza|melting point|soften|softens', de: 'schmilzt|schmelzen|schmelzpunkt|faden|uberbacken|fondue|gratin|zerlauft|weich', es: 'funde|fundir|gratinar|derrite|hebras|punto de fusion|fondue', fr: 'fond|fondre|fondant|gratin|fils|filant|point de fusion|raclette',
    labels: 'melt|use|uses|cooking|good for|best for|schmelz|verwend|geeignet|fundir|uso|fusion|utilis|cuisson|fonte',
  },
  {
    name: 'suited',
    en: 'beginner|beginners|novice|learner|first timer|level|difficulty|hard to|easy to|skill|advanced|expert', de: 'anfanger|einsteiger|schwierigkeit*|leicht zu|schwer zu|niveau|fortgeschritten*', es: 'principiante|principiantes|nivel|dificultad|facil|dificil|avanzado', fr: 'debutant|debutants|debutante|niveau|difficulte|facile|difficile|avance',
    labels: 'level|difficult|skill|suitab|for|hand|grade|niveau|schwierig|geeignet|stufe|handig|nivel|dificult|apto|difficult|convient|experience',
  },
  {
    name: 'hand',
    en: 'left handed|right handed|left hander|right hander|lefty|lefties|either hand|both hands|left hand|right hand|ambidextrous|which hand',
    de: 'linkshander*|rechtshander*|linke hand|rechte hand|beidhandig|beide hande|linker hand|rechter hand',
    es: 'zurdo|zurda|zurdos|zurdas|diestro|diestra|diestros|ambidiestr*|mano izquierda|mano derecha|ambas manos',
    fr: 'gaucher|gauchere|gauchers|droitier|droitiere|droitiers|ambidextre|main gauche|main droite|deux mains',
    labels: 'hand|handed|orientation|handig|mano|main',
  },
  {
    name: 'fit',
    en: 'runs .. small|runs .. large|half a size|one size|size small|size large|too size|true to size|run small|runs small|run large|runs large|run big|come up small|size up|size down|size chart|wide feet|narrow feet|tight|loose|baggy|fit|fits|inside leg|waist|chest|model|head size|stretch|stretchy|snug|roomy',
    de: 'einheitsgrosse|eine grosse|fallt .. aus|fallen .. aus|klein aus|gross aus|passform|schnitt|eng|weit|breite fusse|schmale|grossentabelle|sitzt|sitzen|bundweite|kopfumfang|dehnbar|locker',
    es: 'talla unica|media talla|talla grande|talla pequeno|tallan|queda|quedan|ajuste|corte|estrecho|ancho de|guia de tallas|holgado|ajustado|pies anchos|horma',
    fr: 'taille unique|demi taille|taille .. petit|taille .. grand|taille grand|taille petit|taillent|coupe|serre|serree|ample|pieds larges|guide des tailles|ajuste|pointure|tour de',
    labels: 'fit|sizing|size advice|cut|width|model|passform|schnitt|grosse|weite|ajuste|tallaje|horma|corte|coupe|taille|cintrage|rise|leg',
  },
  {
    name: 'plant-place',
    en: 'sun|sunny|shade|shady|full sun|window|windowsill|north facing|south facing|indoors|outdoors|balcony|pot|pots|soil|clay|water it|watering|frost|frosty|winter|hardy|january|snow|outside|minus',
    de: 'sonne|sonnig|schatten|schattig|fenster|fensterbank|nordseite|sudseite|drinnen|draussen|balkon|kubel|topf|boden|erde|giessen|frost|winter|winterhart|im freien|minusgrade',
    es: 'sol|sombra|ventana|interior|exterior|balcon|maceta|suelo|tierra|riego|regar|helada|heladas|invierno|fuera|bajo cero',
    fr: 'soleil|ombre|mi ombre|fenetre|interieur|exterieur|balcon|pot|sol|terre|arroser|arrosage|gel|gele|hiver|rustique|dehors|moins',
    labels: 'position|light|location|exposure|sun|aspect|hardi|frost|soil|water |watering|standort|licht|winterh|frost|boden|giess|ubicacion|exposic|luz|rustic|riego|suelo|emplacement|rustic|arros|sol|temperature',
  },
  {
    name: 'plant-time',
    en: 'when do i plant|when do i sow|sow|sowing|plant out|planting|flower|flowers|bloom|blooms|harvest|pick|ripe|season|germinat*|how long until|fruit', de: 'wann pflanz*|wann sae|saen|aussaat|pflanzzeit|bluht|blute|blutezeit|ernte|ernten|keimt|keimung|saison', es: 'cuando planto|cuando siembro|sembrar|siembra|plantar|florece|floracion|cosecha|cosechar|germina*|temporada', fr: 'quand planter|quand semer|semer|semis|plantation|fleurit|floraison|recolte|recolter|germin*|saison',
    labels: 'sow|plant|flower|bloom|harvest|season|germin|spacing|aussaat|pflanz|blute|ernte|keim|siembra|plant|florac|cosecha|semis|floraison|recolte|months', unit: 'time',
  },
  {
    name: 'author', tells: BY_SOMEBODY,
    en: 'who wrote|who s it by|who is it by|who illustrated|who translated|author|written by|illustrator|illustrated by|translator|translated by|pictures by', de: 'wer hat .. geschrieben|wer hat .. ubersetzt|wer hat .. illustriert|von wem|autor|autorin|ubersetzt von|illustriert von', es: 'quien escribio|quien lo escribio|quien lo ilustra|quien ilustra|quien tradujo|de quien es|autor|autora|traductor|ilustrador|ilustradora', fr: 'qui a ecrit|qui l a ecrit|qui a illustre|qui a traduit|de qui|auteur|autrice|traducteur|traductrice|illustrateur',
    labels: 'author|illustrat|translat|writer|written|autor|ubersetz|traduc|ilustra|auteur|autrice',
  },
  {
    name: 'language', tells: TONGUE,
    en: 'language|languages|which tongue|language is|in english|in spanish|in french|in german|in italian|translated', de: 'sprache|sprachen|auf deutsch|auf englisch|auf franzosisch|auf spanisch|ubersetzt', es: 'idioma|idiomas|en espanol|en castellano|en ingles|en frances|en aleman|traducido', fr: 'langue|langues|en francais|en anglais|en espagnol|en allemand|traduit',
    labels: 'language|sprache|idioma|langue|translat',
  },
  {
    name: 'book',
    en: 'how many pages|pages|chapters|publisher|isbn|edition|published|print run|binding', de: 'wie viele seiten|seiten|verlag|isbn|ausgabe|auflage|erschienen|einband', es: 'cuantas paginas|paginas|editorial|isbn|edicion|publicado|encuadernacion', fr: 'combien de pages|pages|editeur|isbn|edition|publie|reliure',
    labels: 'page|publish|isbn|edition|binding|format|seiten|verlag|ausgabe|pagina|editorial|encuadern|editeur|reliure',
  },
  {
    name: 'finish',
    en: 'varnish*|lacquer*|coated|coating|painted|paint|treated|treatment|oiled|waxed|glaze|glazed|matt|matte|glossy|gloss|shiny|non stick|teflon|pfas|hardness|sharp|sharpen|steel is it|grit|edge', de: 'lackiert|beschichtet|beschichtung|bemalt|behandelt|geolt|gewachst|glasur|matt|glanzend|antihaft|teflon|harte|scharf|scharfen|schliff|kornung', es: 'barniz*|lacado|recubrimiento|pintado|tratado|aceitado|esmalte|mate|brillante|antiadherente|dureza|afilado|afilar|filo|grano', fr: 'verni*|laque|revetement|peint|traite|huile|cire|email|mat|brillant|antiadhesif|durete|aiguise|aiguiser|tranchant|grain',
    labels: 'finish|coating|treatment|surface|glaze|hardness|edge|grit|steel|oberflache|beschicht|behandl|harte|schliff|kornung|stahl|acabado|recubr|tratam|dureza|filo|finition|revetement|traitement|durete|tranchant|interior',
  },
  {
    name: 'speed',
    en: 'how fast|top speed|speed|mph|kmh|gears|gearing|rpm|speeds|hills', de: 'wie schnell|geschwindigkeit|kmh|gange|schaltung|drehzahl|umdrehungen|berge', es: 'como de rapido|velocidad|velocidades|marchas|revoluciones|cuestas', fr: 'quelle vitesse|vitesse|vitesses|rapide|tours minute|cotes',
    labels: 'speed|gear|rpm|geschwind|gange|schaltung|drehzahl|velocidad|marcha|cambio|vitesse|transmission|drivetrain', unit: 'count',
  },
  {
    name: 'warranty',
    en: 'warranty|guarantee|guaranteed|how long does the warranty last|how long does the guarantee last|how long is the warranty', de: 'garantie|gewahrleistung|wie lange lauft die garantie|wie lange halt die garantie',
    es: 'garantia|cuanto dura la garantia|cuanto tiempo dura la garantia|dura la garantia|duracion de la garantia', fr: 'garantie|garanti|garantie dure combien de temps|combien de temps dure la garantie|duree de la garantie|garanti combien de temps|garantie combien de temps',
    labels: 'warranty|guarantee|garant|gewahrl', unit: 'time', alone: true,
  },
]; // prettier-ignore
