/**
 * What German speaking shoppers call goods, beside what English catalogues call them: `said, said: English, English`.
 * Compounds stand as they are said most; no word that is also English or that says more than goods.
 */
const names = `
jacke, jacken, jäckchen: jacket
regenjacke, regenjacken, regenmantel, regenmäntel, friesennerz, ostfriesennerz: rain jacket, raincoat
winterjacke, winterjacken: insulated jacket, down jacket, parka
daunenjacke, daunenjacken, steppjacke, steppjacken: down jacket, insulated jacket
windjacke, windjacken, windbreaker: windbreaker
fleecejacke, fleecejacken: fleece jacket
skijacke, skijacken: ski jacket
jeansjacke, jeansjacken: denim jacket
cordjacke, cordjacken: corduroy jacket
wachsjacke, wachsjacken: waxed jacket
softshelljacke: softshell
kinderjacke, kinderjacken: kids jacket
mantel, mäntel: coat
weste, westen: vest
hose, hosen, beinkleid: trousers, pants
regenhose, regenhosen: rain pants
wander: hiking
woll: wool, merino
grüntee, grüner tee: green tea
wanderhose, wanderhosen, trekkinghose, trekkinghosen: hiking pants
arbeitshose, arbeitshosen: work pants
kletterhose, kletterhosen: climbing pants
jogginghose, jogginghosen: sweatpants
kinderhose, kinderhosen: kids trousers
latzhose, latzhosen: dungarees
leggins, strumpfhose: tights
radlerhose, radhose: bike shorts
kurze hose, kurze hosen: shorts
badehose, badehosen, schwimmhose: swim trunks
schlafanzug, schlafanzughose, pyjama: pajama
hemd, hemden: shirt
flanellhemd, flanellhemden: flannel shirt
leinenhemd, leinenhemden: linen shirt
bluse, blusen: blouse
t-shirts, shirt, leiberl: t-shirt, tee
pulli, pullis, pullover, pulloverle, strickpullover: sweater
kapuzenpulli, kapuzenpullover, kapuzenpullis: hoodie
rollkragen, rollkragenpullover, rolli: roll neck
langarmshirt, langarm: long sleeve
unterhemd, funktionsshirt, thermoshirt: base layer, thermal
schuh, schuhe, schuhen: shoe
turnschuh, turnschuhe, turnschuhen: sneaker
laufschuh, laufschuhe, laufschuhen, joggingschuhe: running shoe
wanderschuh, wanderschuhe, wanderschuhen, wanderstiefel, bergschuhe, bergschuh: hiking boot
stiefel, stiefeln: boot
gummistiefel, gummistiefeln, regenstiefel: rubber boot, rain boot
winterstiefel, winterschuhe, winterschuh: winter boot, insulated boot
arbeitsschuhe, arbeitsschuh, sicherheitsschuhe, arbeitsstiefel: work boot
kinderschuhe, kinderschuh: kids sneaker
sandale, sandalen: sandal
badeschuhe, badeschuh, wasserschuhe: swim shoe
badelatschen, schlappen, latschen: slide
hausschuh, hausschuhe, pantoffel, pantoffeln, finken, puschen: slipper
barfußschuhe, barfußschuh: barefoot shoe
radschuhe, fahrradschuhe: cycling shoe
bootsschuhe, segelschuhe: deck shoe
tasche, taschen: bag
rucksack, rucksäcke, rucksäcken: backpack
schulrucksack, kinderrucksack: kids backpack
tagesrucksack: daypack
wanderrucksack, trekkingrucksack: trekking pack
reiserucksack: carry-on backpack
laptoptasche, notebooktasche: laptop bag
sporttasche, reisetasche, reisetaschen: duffel, gym bag
umhängetasche, umhängetaschen, schultertasche: crossbody, satchel
fahrradtasche, fahrradtaschen, gepäckträgertasche, satteltasche: pannier
einkaufstasche, stofftasche, beutel, jutebeutel, sackerl: tote
handtasche, handtaschen: tote, crossbody
kosmetiktasche, kulturbeutel, necessaire: cosmetic pouch
bauchtasche, hüfttasche: hip pouch
packwürfel: packing cube
packsack: dry bag
kühltasche, kühltaschen, kühlbox: cooler, lunch bag
federmäppchen, federpennal, mäppchen, etui: pencil roll
turnbeutel: drawstring
kameratasche: camera cube
zelt, zelte, zelten: tent
strandmuschel, strandzelt: beach tent
heringe, zeltheringe, zelthering: tent pegs
schlafsack, schlafsäcke: sleeping bag
isomatte, isomatten, luftmatratze, schlafmatte, matte, matten: sleeping pad, mat
campingkissen, reisekissen: camp pillow
campingstuhl, campingstühle, klappstuhl: camp chair
campingtisch, klapptisch: folding table
campingkocher, gaskocher, kocher: gas stove
campinggeschirr, kochset: cook set
feuerschale: fire bowl
hängematte, hängematten: hammock
stirnlampe, stirnlampen: headlamp
taschenlampe, taschenlampen: headlamp, lantern
laterne, laternen, sturmlaterne: lantern
wasserfilter: water filter
erste hilfe, verbandskasten, verbandszeug: first-aid
picknickdecke: picnic blanket
decke, decken, wolldecke, kuscheldecke: blanket
handtuch, handtücher, badetuch, badetücher, duschtuch, duschtücher: towel
waschlappen, waschhandschuh, waschhandschuhe: washcloth
trinkflasche, trinkflaschen, wasserflasche, wasserflaschen: bottle
flasche, flaschen: bottle
thermoskanne, thermosflasche, isolierflasche, thermosflaschen: insulated bottle, flask
säge, sägen: saw
pfanne, pfannen, bratpfanne: skillet
topf, töpfe, kochtopf, kochtöpfe: pot, dutch oven, braiser
schmortopf, bräter: braiser, dutch oven
milchtopf: milk pan
messer, messern: knife
kochmesser, küchenmesser: chef's knife
brotmesser: bread knife
schälmesser, gemüsemesser: paring knife
schneidbrett, schneidebrett, schneidebretter, brettl, holzbrett: cutting board
löffel, kochlöffel, holzlöffel: spoon
besteck: spork, cutlery
mörser: mortar
schürze, schürzen, kochschürze: apron
geschirrtuch, geschirrtücher, küchentuch: tea towel
topflappen, ofenhandschuhe, ofenhandschuh: oven mitts
schüssel, schüsseln, schale, schalen, müslischale: bowl
teller, tellern: plate
geschirr: plate set, bowl set
tasse, tassen, becher, häferl, haferl, kaffeetasse: mug
vorratsgläser, vorratsglas, einmachgläser, einmachglas: storage jar
butterdose: butter dish
teigrolle, nudelholz, nudelwalker: rolling pin
backmatte: baking mat
gärkorb: proofing basket
sauerteig: sourdough
wasserkocher: kettle
teekanne, teekannen: teapot
kaffeekanne, stempelkanne: french press
kaffeemaschine: french press, pour-over
kaffeemühle, kaffeemühlen: coffee grinder
kaffeefilter, handfilter: pour-over
lampe, lampen, leuchte, leuchten: lamp
schreibtischlampe, schreibtischlampen, bürolampe: desk lamp
leselampe, leselicht, leseleuchte: reading light
nachttischlampe, nachttischlampen: bedside lamp
nachtlicht: night light
stehlampe, stehlampen, stehleuchte: floor lamp
tischlampe, tischlampen, tischleuchte: table lamp
wandlampe, wandleuchte, wandlampen: wall sconce
hängelampe, hängelampen, pendelleuchte, deckenlampe: pendant
kronleuchter: chandelier
lichterkette, lichterketten: string lights
gartenlampe, gartenleuchten, gartenlampen, solarlampen, wegleuchten: garden path stakes
glühbirne, glühbirnen, glühlampe, leuchtmittel: bulb
lampenschirm: shade
kerze, kerzen: candle
duftkerze, duftkerzen: scented candle, smoke candle
bienenwachskerzen: beeswax candles
kerzenständer, kerzenhalter, kerzenleuchter: candle holder
kopfhörer, kopfhörern: headphones
ohrhörer, in-ears: earbuds, earphones
ohrstöpsel, gehörschutz: earplug
kinderkopfhörer: kids headphones
lautsprecher, bluetooth-lautsprecher, lautsprechern: speaker
mikrofon, mikrofone, mikro: microphone
plattenspieler: turntable
schallplatten, schallplatte: vinyl
radiowecker, wecker: alarm radio
ladekabel, kabel: charging cable, cable
rauschunterdrückung, geräuschunterdrückung: noise-canceling
kabellos, kabellose, kabellosen, drahtlos, drahtlose, schnurlos, schnurlose: wireless
spielzeug, spielsachen, spielwaren, spielzeuge: toy
spiel, spiele: game
gesellschaftsspiel, gesellschaftsspiele, brettspiel, brettspiele: board game, game
würfel: dice
bauklötze, bausteine, bauklötzen: blocks
kugelbahn, murmelbahn: marble run
kuscheltier, kuscheltiere, stofftier, stofftiere, plüschtier, plüschtiere: plush
puppe, puppen: doll
puppenhaus: doll's house
handpuppe, handpuppen: hand puppet
rassel: rattle
springseil, springschnur, seilspringen: skipping rope
drachen: kite
laufrad, laufräder: balance bike
seifenblasen: bubble
sandspielzeug, sandkasten: sandbox
holzeisenbahn, eisenbahn, spielzeugeisenbahn: train
kaufladen: play shop
bastelset, bastelsachen, basteln: craft kit
bilderbuch, stoffbuch: picture book
gesichtscreme, tagescreme, feuchtigkeitscreme: moisturizer
nachtcreme: overnight cream
handcreme, handcremes: hand cream
bodylotion, körperlotion, körpercreme: body lotion
creme, cremes, salbe: cream, balm
sonnencreme, sonnenschutz, sonnenmilch: sunscreen, spf
gesichtsreiniger, reinigungsmilch, waschgel: cleanser
gesichtsöl: face oil
gesichtsmaske, gesichtsmasken: mask
badesalz, badezusatz: bath salts
peeling: scrub
seife, seifen: soap
haarseife, festes shampoo: shampoo bar
haarspülung, spülung: conditioner
deo, deodorant: deodorant
lippenpflege, lippenbalsam, lippenstift: lip
rasiercreme, rasierschaum: shave cream
bartöl: beard oil
fußcreme, fußbalsam: foot balm
babycreme, wundcreme: baby balm
hautpflege, kosmetik, pflegeprodukte: skincare
kaffee: coffee
kaffeebohnen, bohnenkaffee: coffee, whole beans
filterkaffee: filter
entkoffeiniert, entkoffeinierter, entkoffeinierten, koffeinfrei: decaf
löskaffee, instantkaffee: instant
tee, tees: tea
schwarztee, schwarzer tee: black tea
grüntee, grüner tee: green tea
kräutertee, kräutertees: herbal tea
kamillentee, kamille: chamomile
pfefferminztee, pfefferminze, minztee: peppermint
ingwertee, ingwer: ginger
weißer tee: white tea
früchtetee: hibiscus
honig: honey
schokolade, schoki: chocolate
kakao, trinkschokolade, heiße schokolade: drinking chocolate, cocoa
kekse, keks, plätzchen, guetzli: biscuit
fahrrad, fahrräder, rad, räder, radl, velo, velos, drahtesel: bicycle, bike
stadt, city: city
stadtrad, cityrad, citybike: city bike
lastenrad, lastenräder, lastenfahrrad, cargobike: cargo bike
kinderfahrrad, kinderrad, kinderräder, kindervelo: kids bike
reiserad, reiseräder, tourenrad, trekkingrad: touring bike
faltrad, klapprad, klappräder, falträder: folding bike
fahrradlampe, fahrradlampen, fahrradlicht, fahrradlichter, radlicht, velolicht: bicycle lamp
rücklicht, rücklichter: rear lamp
frontlicht, vorderlicht, scheinwerfer: bicycle lamp
fahrradklingel, klingel, glocke, radglocke: bell
sattel, fahrradsattel, sättel: saddle
fahrradschloss, schloss, radschloss, faltschloss, veloschloss: lock
kettenöl: chain oil
fahrradkorb, fahrradkörbe, lenkerkorb, körbe: basket
warnweste, reflexweste, reflektorweste: reflective vest
füller, füllfeder, füllhalter, füllfederhalter: fountain pen
tinte, tinten, tintenfass: ink
bleistift, bleistifte, druckbleistift: pencil
kugelschreiber, kuli, kulis: ballpoint pen
stift, stifte: pen, pencil
notizbuch, notizbücher, notizheft, tagebuch: notebook
heft, hefte: notebook
briefpapier: letter paper
kalender, wandkalender: calendar
geschenkpapier: gift wrap
schreibtischunterlage: desk pad
brieföffner: letter opener
schreibwaren, papeterie: stationery
kissen, sofakissen, zierkissen, polster: cushion, pillow
fußmatte, fußabtreter, türmatte: doormat
kanne, kannen, krug: jug, pot
brotkasten, brotdose: bread bin
frühstücksbrett, frühstücksbrettchen, brettchen: breakfast board
stövchen: tea warmer
zuckerdose: sugar bowl
wetterglas, barometer: weather glass
wasserdicht, wasserdichte, wasserdichten, wasserdichter, wasserdichtes, wasserfest, wasserfeste, regenfest, regenfeste, regendicht: waterproof
wasserabweisend, wasserabweisende, wasserabweisenden: water-resistant
winddicht, winddichte, winddichten: windproof
gefüttert, gefütterte, gefütterten, gefütterter: insulated
daunen, daune: down
warm, warme, warmen, warmer, warmes: warm
faltbar, faltbare, faltbaren, klappbar, klappbare, zusammenklappbar: folding, foldable
dimmbar, dimmbare, dimmbaren: dimmable
aufladbar, aufladbare, akku, wiederaufladbar, wiederaufladbare: rechargeable
tragbar, tragbare, tragbaren: portable
holzspielzeug: wooden toy
hölzern, hölzerne: wooden
recycelt, recycelte, recycelten: recycled
bio, biologisch, biologische: organic
reflektierend, reflektierende: reflective
gestreift, gestreifte, gestreiften, gestreifter: striped
kapuze: hooded
wandern, wanderung: hiking
bergsteigen, klettern: climbing
laufen, joggen: running
zum schwimmen, schwimmen: swim
regen: rain
winter: winter
sommer: summer
reise, reisen: travel
küche, küchensachen, küchenutensilien: kitchen
beleuchtung, licht, lichter: lighting, light
kinder, kind, kids: kids
`;

/** With "ue" and without dots, as folded text and keyboards without umlauts have them. */
export const germanGoods = names
  .split('\n')
  .map((line) => {
    const [said = '', english] = line.split(':');
    if (english === undefined) return line;
    const ways = said.split(',').flatMap((name) => withDative(name.trim()).flatMap(spellings));
    return `${[...new Set(ways)].join(', ')}:${english}`;
  })
  .join('\n');

/** "Mit Klingeln", "an Füllern": what ends so takes an n in the plural or its dative. */
function withDative(name: string): string[] {
  return /^\p{L}{4,}[elr]$/u.test(name) ? [name, `${name}n`] : [name];
}

function spellings(name: string): string[] {
  const withoutDots = name.replace(/[äöü]/g, (letter) => ({ ä: 'a', ö: 'o', ü: 'u' })[letter] ?? letter);
  const withE = name.replace(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? letter);
  return [withoutDots, withE].flatMap((way) => [way, way.replaceAll('ß', 'ss')]);
}
