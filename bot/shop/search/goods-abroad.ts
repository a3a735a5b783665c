/**
 * What goods and their qualities are called in German, Spanish and French, for catalogues written in English. A row is
 * `english: german | spanish | french`; "_" stands for a space, words of a language are separated by spaces. Endings
 * need not be given: both sides are cut alike.
 */
export const goodsAbroad = `
jacket: jacke | chaqueta cazadora chamarra campera | veste blouson
rain jacket: regenjacke regenmantel | chubasquero | imper ciré veste_pluie
coat: mantel | abrigo | manteau
parka: parka | parka | parka
vest: weste | chaleco | gilet
down jacket: daunenjacke | plumífero | doudoune
windbreaker: windjacke windbreaker | cortavientos | coupe-vent coupevent
fleece: fleece fleecejacke | forro_polar polar | polaire
pants: hose hosen | pantalón pantalones | pantalon
jeans: jeans | vaqueros tejanos | jean
shorts: shorts kurze_hose bermuda | bermudas pantalón_corto | short bermuda
tights: leggings strumpfhose | mallas leggins | collant legging
shirt: hemd oberhemd | camisa | chemise
t-shirt: tshirt t-shirt shirt | camiseta playera remera | t-shirt tee-shirt
blouse: bluse | blusa | chemisier
sweater: pullover pulli strickpulli | jersey suéter | pull chandail
hoodie: kapuzenpulli hoodie | sudadera | sweat capuche
polo: polohemd | polo | polo
pajama: schlafanzug pyjama | pijama | pyjama
swim: schwimmen bade badehose | baño bañador nadar natación | bain maillot nager natation
shoe: schuh schuhe | zapato zapatos calzado | chaussure soulier
boot: stiefel | bota botas | botte bottine
hiking: wandern wander trekking | senderismo excursión caminata | randonnée marche
hiking boot: wanderschuh wanderstiefel bergschuh | bota_montaña botas_senderismo | chaussure_randonnée chaussure_marche
running: laufen lauf joggen | correr running carrera | course courir running
running shoe: laufschuh | zapatilla_correr zapatilla_running | chaussure_course
sneaker: turnschuh sneaker | zapatilla zapatillas tenis deportiva | basket baskets tennis
rubber boot: gummistiefel | bota_agua botas_agua katiuska | botte_pluie botte_caoutchouc
sandal: sandale | sandalia | sandale
slipper: hausschuh pantoffel | pantufla zapatilla_casa | chausson pantoufle
loafer: slipper halbschuh | mocasín | mocassin
bag: tasche beutel | bolsa bolso | sac
backpack: rucksack | mochila | sac_dos
daypack: tagesrucksack | mochila_día | sac_journée
tote: einkaufstasche stofftasche | tote bolsa_compra | cabas
laptop bag: laptoptasche notebooktasche | maletín bolsa_portátil funda_portátil | sacoche_ordinateur sacoche
pannier: fahrradtasche gepäcktasche | alforja | sacoche_vélo
duffel: reisetasche sporttasche | bolsa_viaje bolsa_deporte | sac_voyage sac_sport
pouch: täschchen etui | neceser estuche | pochette trousse
camping: camping zelten campen | camping acampada acampar | camping camper
tent: zelt | tienda carpa tienda_campaña | tente
sleeping bag: schlafsack | saco_dormir | sac_couchage
sleeping pad: isomatte schlafmatte | esterilla colchoneta | matelas tapis_sol
stove: kocher gaskocher | hornillo infiernillo | réchaud
hammock: hängematte | hamaca | hamac
chair: stuhl sessel | silla | chaise
table: tisch | mesa | table
blanket: decke | manta | couverture plaid
towel: handtuch | toalla | serviette_bain serviette
pillow: kissen | almohada cojín | oreiller coussin
headlamp: stirnlampe | frontal linterna_frontal | lampe_frontale frontale
bottle: flasche trinkflasche | botella cantimplora | bouteille gourde
first-aid: erste-hilfe verbandskasten | botiquín primeros_auxilios | secours pharmacie
lamp: lampe leuchte | lámpara | lampe
light: licht beleuchtung | luz iluminación | lumière éclairage
lighting: beleuchtung | iluminación | éclairage
floor lamp: stehlampe | lámpara_pie | lampadaire
table lamp: tischlampe tischleuchte | lámpara_mesa | lampe_table
desk lamp: schreibtischlampe | flexo lámpara_escritorio | lampe_bureau
pendant: hängelampe pendelleuchte | colgante lámpara_colgante | suspension
chandelier: kronleuchter | araña | lustre
bedside lamp: nachttischlampe | lámpara_mesilla lámpara_noche | lampe_chevet
night light: nachtlicht | luz_nocturna | veilleuse
string light: lichterkette | guirnalda | guirlande
bulb: glühbirne birne | bombilla | ampoule
candle: kerze | vela | bougie
lantern: laterne | farol linterna | lanterne
kitchen: küche | cocina | cuisine
pan: pfanne | sartén cacerola | poêle casserole
pot: topf | olla cazuela | marmite cocotte
knife: messer | cuchillo | couteau
bread knife: brotmesser | cuchillo_pan | couteau_pain
cutting board: schneidebrett | tabla_cortar tabla | planche_découper planche
spoon: löffel | cuchara | cuillère
bowl: schüssel schale | cuenco bol | bol saladier
plate: teller | plato | assiette
mug: becher tasse kaffeebecher | taza | tasse mug
apron: schürze | delantal | tablier
kettle: wasserkocher kessel | hervidor | bouilloire
teapot: teekanne | tetera | théière
coffee: kaffee | café | café
coffee grinder: kaffeemühle | molinillo | moulin_café moulin
french press: french-press pressstempelkanne | prensa_francesa cafetera_émbolo | cafetière_piston cafetière
tea: tee | té | thé
green tea: grüntee | té_verde | thé_vert
chocolate: schokolade | chocolate | chocolat
cocoa: kakao | cacao | cacao
espresso: espresso | espresso | expresso
decaf: entkoffeiniert koffeinfrei | descafeinado | décaféiné
biscuit: keks gebäck | galleta | biscuit
honey: honig | miel | miel
storage: aufbewahrung | almacenamiento | rangement
jar: glas dose | tarro bote | bocal pot
baking: backen | hornear repostería | pâtisserie
headphones: kopfhörer | auriculares cascos audífonos | casque écouteurs
earbuds: ohrhörer in-ear | auriculares_botón | écouteurs oreillettes
noise-canceling: geräuschunterdrückung noise-cancelling | cancelación_ruido | réduction_bruit antibruit
wireless: kabellos drahtlos | inalámbrico | sans-fil
bluetooth: bluetooth | bluetooth | bluetooth
speaker: lautsprecher box | altavoz altavoces parlante bocina | enceinte haut-parleur
radio: radio | radio | radio
turntable: plattenspieler | tocadiscos | platine tourne-disque
microphone: mikrofon | micrófono | micro microphone
headset: headset | headset | micro-casque
cable: kabel ladekabel | cable | câble
toy: spielzeug spielsachen | juguete | jouet
game: spiel | juego | jeu
puzzle: puzzle | rompecabezas puzle | puzzle
plush: plüsch kuscheltier plüschtier | peluche | peluche doudou
doll: puppe | muñeca | poupée
building blocks: bauklötze bausteine | bloques construcción | cubes blocs
train: zug eisenbahn | tren | train
kite: drachen | cometa | cerf-volant
balance bike: laufrad | bicicleta_equilibrio | draisienne
baby: baby | bebé | bébé
kids: kinder kind | niño niños niña niñas infantil | enfant enfants
gift: geschenk präsent | regalo | cadeau
skincare: hautpflege | cuidado_piel | soin soins
cream: creme salbe | crema | crème
hand cream: handcreme | crema_manos | crème_mains
face: gesicht | cara facial rostro | visage
sunscreen: sonnencreme sonnenschutz | protector_solar crema_solar | crème_solaire écran_solaire
soap: seife | jabón | savon
shampoo: shampoo | champú | shampoing shampooing
conditioner: spülung | acondicionador | après-shampoing
cleanser: reiniger reinigung | limpiador | nettoyant démaquillant
moisturizer: feuchtigkeitscreme feuchtigkeitspflege | hidratante | hydratant
serum: serum | sérum | sérum
lotion: lotion körpermilch | loción | lotion lait_corps
deodorant: deo deodorant | desodorante | déodorant
mask: maske | mascarilla | masque
beard: bart | barba | barbe
oil: öl | aceite | huile
lip: lippe lippen lippenpflege | labio labial | lèvre
bath: bad | baño | bain
waterproof: wasserdicht | impermeable | imperméable étanche
water-resistant: wasserabweisend | resistente_agua repelente | déperlant
warm: warm warme | cálido caliente abrigado | chaud
lightweight: leicht | ligero liviano | léger
windproof: winddicht | cortaviento | coupe-vent
insulated: isoliert gefüttert | aislado térmico acolchado | isolé isotherme fourré
recycled: recycelt | reciclado | recyclé
organic: bio biologisch | ecológico orgánico | bio biologique
vegan: vegan | vegano | végan végétalien
packable: packbar faltbar | plegable compacto | compressible pliable
folding: faltbar klappbar | plegable | pliant
rechargeable: aufladbar wiederaufladbar | recargable | rechargeable
dimmable: dimmbar | regulable | variable
winter: winter | invierno | hiver
summer: sommer | verano | été
rain: regen | lluvia | pluie
travel: reise reisen | viaje viajar | voyage
city: stadt | ciudad | ville
sport: sport | deporte | sport
swim shoe: badeschuh | escarpín | chaussure_eau
cycling: radfahren fahrrad | ciclismo | vélo cyclisme
bicycle: fahrrad rad | bicicleta bici | vélo bicyclette
climbing: klettern | escalada escalar | escalade
garden: garten | jardín | jardin
beach: strand | playa | plage
desk: schreibtisch | escritorio | bureau
bedroom: schlafzimmer | dormitorio | chambre
leather: leder | cuero piel | cuir
wool: wolle | lana | laine
cotton: baumwolle | algodón | coton
linen: leinen | lino | lin
wooden: holz hölzern | madera | bois
steel: stahl edelstahl | acero | acier inox
glass: glas | cristal vidrio | verre
men: herren männer mann | hombre caballero | homme
women: damen frauen frau | mujer señora | femme
fountain pen: füller füllfederhalter füllhalter | pluma estilográfica | stylo_plume
pen: stift kugelschreiber | bolígrafo | stylo
notebook: notizbuch heft | cuaderno libreta | carnet cahier
paper: papier | papel | papier
ink: tinte | tinta | encre
calendar: kalender | calendario | calendrier
bell: klingel | timbre | sonnette
lock: schloss | candado | antivol cadenas
saddle: sattel | sillín | selle
basket: korb | cesta | panier
rolling pin: nudelholz | rodillo | rouleau_pâtisserie
first bike: laufrad | bicicleta | vélo
book: buch | libro | livre
cup: tasse | taza | tasse
set: set satz | juego set conjunto | lot set
`;
