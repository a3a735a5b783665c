/**
 * What French speaking shoppers call goods, beside what English catalogues call them: `said, said: English, English`.
 * Without accents, as folded text has them; small words are left out of names of several words. Words that are other
 * words in English ("pain", "chat", "four", "robe") are not here, nor those whose stem is the English one's already.
 */
export const frenchGoods = `
veste, blouson: jacket, coat, anorak, parka
veste pluie, impermeable pluie, cire: rain jacket, raincoat
impermeable, etanche, deperlant: waterproof, rainproof, raincoat
coupe vent: windproof, wind jacket, anorak
manteau, manteaux: coat, jacket, parka
doudoune: down jacket, insulated jacket, quilted, parka
gilet: vest, gilet, cardigan
polaire, laine polaire: fleece
pantalon: trousers, pants
pantalon cargo: cargo pants
calecon: leggings
bermuda: shorts
jogging, survetement: sweatpants
salopette: dungarees
maillot, maillot bain, slip bain: swim trunks, swimwear, swimsuit, rash guard
pyjama: pajamas, pyjamas
chemise: shirt
chemisier: blouse
chandail: sweater, jumper
pull over, pull laine: sweater
sous vetement, sous couche: base layer
debardeur: tank top
sweat capuche: hoodie
chaussette: sock
bonnet, tuque: beanie, hat
casquette, chapeau, chapeaux: cap, hat
gant, moufle, mitaine: glove, mitten
echarpe, foulard: scarf
ceinture: belt
chaussure, soulier: shoe, sneaker, boot
chaussure randonnee, chaussure marche, soulier marche: hiking boot, hiking shoe, trail shoe
chaussure course, soulier course, chaussure running: running shoe, trail runner
chaussure sport, espadrille: sneaker, running shoe
chaussure eau: water shoe, swim shoe
mocassin: loafer
botte, bottine: boot
botte pluie, botte caoutchouc: rain boot, rubber boot
botte hiver, botte neige: winter boot
nu pied: sandal
pantoufle, chausson, charentaise: slipper
sabot: clog
sac, sacoche: bag, backpack, tote, satchel
sac dos, cartable: backpack, rucksack
sac main, sac bandouliere: crossbody bag, tote, handbag
sac voyage, sac sport: duffel, travel backpack, gym bag
sac couchage, duvet couchage: sleeping bag
sac etanche: dry bag
cabas, tote bag: tote
pochette, trousse: pouch, pencil case
banane: hip pack, sling bag
porte monnaie, portefeuille: wallet
valise: luggage, suitcase
matelas, matelas sol, tapis sol: sleeping pad, mattress
oreiller: pillow
hamac: hammock
rechaud: camp stove
glaciere: cooler
gourde, bouteille, bidon: bottle, flask
chaise: chair
lampe frontale, frontale: headlamp
lampe poche, lampe torche: flashlight, torch, headlamp
couverture, plaid: blanket
parasol, abri plage: beach shelter
serviette: towel
trousse secours: first-aid kit
filtre eau: water filter
sardine tente, piquet tente: tent peg
couvert: cutlery
poele, poelon: skillet, frying pan
casserole: saucepan, pot
cocotte, faitout, marmite: dutch oven, braiser
couteau, couteaux: knife, knives
planche, planche decouper: cutting board
cuillere: spoon
mortier, pilon: mortar, pestle
tablier: apron
torchon: tea towel
gant four, manique: oven mitt
bol, saladier: bowl
assiette: plate
tasse, gobelet: mug, cup
vaisselle: plates, bowls, mug
saliere: salt cellar, salt pig
beurrier: butter dish
bocal, bocaux, boite conserve: storage jar
rouleau patisserie: rolling pin
patisserie: baking
bouilloire: kettle
theiere: teapot
cafetiere, cafetiere piston: french press, coffee press, coffee stand
moulin cafe: coffee grinder
luminaire, eclairage: lamp, light, lantern
lampe bureau: desk lamp
lampe chevet: bedside lamp, table lamp, reading light
lampe lecture, liseuse: reading light
lampadaire: floor lamp
applique: wall lamp
suspension, lustre: pendant lamp, chandelier
veilleuse: night light
guirlande, guirlande lumineuse: string light
ampoule: light bulb
abat jour: lamp shade
bougie, chandelle: candle
bougie parfumee: scented candle
bougeoir: candle holder
casque, casque audio, casque ecoute: headphones, headset
ecouteur, oreillette: earbuds, earphones
bouchon oreille: earplug
enceinte, haut parleur: speaker
platine, platine vinyle, tourne disque: turntable
reveil: alarm clock
micro: microphone
baladeur: music player
chargeur: charger
sans fil: wireless
jouet, jeu, jeux: toy, game, puzzle
jeu societe: board game
jeu memoire: memory game
casse tete: puzzle
peluche, doudou: plush, soft toy
marionnette: puppet
hochet: rattle
cube bois: block
draisienne, velo equilibre: balance bike
corde sauter: skipping rope
cerf volant: kite
maison poupee: dollhouse
poupee: doll
petit train, train bois: train set
livre: book
velo: bike, bicycle
soin, cosmetique: skincare, serum, moisturizer
creme: cream, moisturizer, lotion, balm
creme hydratante, hydratant: moisturizer
creme nuit: night cream
creme main: hand cream
creme solaire, ecran solaire: sunscreen
nettoyant, demaquillant: cleanser
huile visage: face oil
lait corps, creme corps: body lotion
gommage: scrub
savon: soap
shampoing: shampoo
apres shampoing: conditioner
baume levre: lip balm
baume: balm
masque, masque visage: face mask
mousse raser, creme raser: shaving cream
huile barbe: beard oil
sel bain: bath salt
parfum: perfume, scented
coffret, coffret cadeau: gift set, gift box
cafe: coffee
cafe grain: coffee bean, whole bean, coffee
tisane: herbal tea
miel: honey
chocolat: chocolate
chocolat chaud, cacao: drinking chocolate, cocoa
cadeau, cadeaux: gift
laine: wool, merino
coton: cotton
cuir: leather
lin: linen
soie: silk
bois: wood, wooden
duvet: down
chaud, chaude: warm, insulated, lined
leger, legere, legers, legeres: lightweight
doublee: lined
homme: men, mens
femme: women, womens
enfant: kids, children
bebe: baby
voyage: travel
randonnee, rando: hiking, trek
plage: beach
cuisine: kitchen, cook
jardin: garden
bureau: desk
salon: living room
chambre: bedroom
ecole: school
hiver: winter
ete: summer
pluie: rain, waterproof
noel: christmas
antibruit, reduction bruit: noise-canceling
tea vert: green tea
`;
