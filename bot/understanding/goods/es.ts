/**
 * What Spanish speaking shoppers call goods, beside what English catalogues call them: `said, said: English, English`.
 * Without accents, as folded text has them; no word that is also English or that says more than goods.
 */
export const spanishGoods = `
chaqueta, chaquetas, chamarra, chamarras, campera, camperas, cazadora, cazadoras, chaqueton: jacket
abrigo, abrigos: coat, jacket
chubasquero, chubasqueros: raincoat, rain jacket
cortavientos, rompevientos: windbreaker
plumifero, plumas: down
plumon: down
chaleco, chalecos: vest
pantalon, pantalones: trousers
vaqueros, tejanos, mezclilla, jeans: jeans
bermudas: shorts
mallas, leggins: tights
banador, banadores: swim
camisa, camisas: shirt
camiseta, camisetas, remera, remeras, playera, playeras, polera, poleras: tee, t-shirt
blusa, blusas: blouse
sueter, sueteres, chompa: sweater
sudadera, sudaderas, buzo, buzos: sweatshirt, hoodie
capucha: hooded, hood
pijama, pijamas, piyama: pajama
calcetin, calcetines, medias: socks
guante, guantes: gloves
gorro, gorros: beanie
gorra, gorras: cap
bufanda, bufandas: scarf
cinturon, cinturones: belt
vestido, vestidos: dress
falda, faldas, pollera: skirt
zapato, zapatos, calzado: shoe
zapatilla, zapatillas, deportivas: sneaker, shoe
tenis: sneaker, tennis
bota, botas: boot
sandalia, sandalias: sandal
chancla, chanclas, ojotas: slide, sandal
pantufla, pantuflas: slipper
zueco, zuecos: clog
mocasin, mocasines: loafer
mochila, mochilas, morral: backpack
bolso, bolsos, cartera, carteras: bag, tote
bolsa, bolsas: bag
maleta, maletas, valija, valijas: suitcase, carry-on
neceser: cosmetic pouch
estuche, estuches: case
rinonera, rinoneras: pouch
alforja, alforjas: pannier
carpa, carpas: tent
tienda campana, tiendas campana, casa campana: tent
campana: tent
acampar, campamento, acampada: camp, camping
saco dormir, sacos dormir: sleeping bag
dormir: sleeping, sleep
esterilla, colchoneta: mat, pad
hamaca, hamacas: hammock
hornillo: stove
linterna, linternas: headlamp, lantern
farol, faroles: lantern
botella, botellas: bottle
termo, termos: flask, insulated bottle
cantimplora: bottle
nevera, hielera: cooler
toalla, toallas: towel
manta, mantas, cobija, cobijas, frazada: blanket
almohada, almohadas: pillow
cojin, cojines: cushion
silla, sillas: chair
mesa, mesas: table
escritorio: desk
leer, lectura: reading
alfombra, alfombras: rug
cama, camas: bed
botiquin: first-aid
sarten, sartenes: skillet
olla, ollas, cacerola, cacerolas: pot, dutch oven
cazo: pan
cuchillo, cuchillos: knife
cuchara, cucharas: spoon
tenedor, tenedores: fork
tabla cortar: cutting board
mortero: mortar
delantal, delantales, mandil: apron
taza, tazas, tazon, tazones: mug, cup
cuenco, cuencos: bowl
plato, platos: plate
vaso, vasos: glass, cup
tarro, tarros, frasco, frascos: jar
rodillo: rolling pin
masa madre: sourdough
hervidor, hervidores, pava: kettle
tetera, teteras: teapot
cafetera, cafeteras: coffee maker, french press
molinillo: grinder
prensa francesa: french press
paraguas: umbrella
lampara pie, lamparas pie: floor lamp
lampara, lamparas: lamp
luz, luces: light
foco, bombilla, bombillas: bulb
candelabro: chandelier
vela, velas: candle
portavelas: candle holder
pantalla lampara: shade
auricular, auriculares, audifonos, cascos: headphones
altavoz, altavoces, parlante, parlantes, bocina, bocinas: speaker
microfono, microfonos: microphone
tocadiscos: turntable
vinilo, vinilos: vinyl
despertador: alarm
inalambrico, inalambrica, inalambricos, inalambricas: wireless
juguete, juguetes: toy
juego, juegos: game
rompecabezas, puzle, puzles: puzzle
peluche, peluches: plush
muneca, munecas: doll
bloques: blocks
titere, titeres, marioneta: puppet
cometa, papalote, barrilete: kite
pompas, burbujas: bubble
tren, trenes: train
sonajero: rattle
cuerda: rope
cremas: cream
limpiador, limpiadora: cleanser
hidratante: moisturizer
protector solar, crema solar, bloqueador: sunscreen
jabon, jabones: soap
champu: shampoo
acondicionador: conditioner
desodorante: deodorant
barba: beard
afeitar: shave
labios: lip
manos: hand
cara: face
cuerpo: body
mascarilla, mascarillas: mask
balsamo: balm
aceite, aceites: oil
cafe, cafes: coffee
descafeinado: decaf
molido: ground
te verde: green tea, sencha, matcha
te negro: black tea, english breakfast
te, tes: tea
manzanilla: chamomile
menta: peppermint, mint
jengibre: ginger
galleta, galletas: biscuit
miel: honey
regalo, regalos: gift
reloj, relojes: watch
libro, libros: book
cuaderno, cuadernos, libreta: notebook
pluma, boligrafo: pen
bicicleta, bicicletas, bici, bicis: bike
casco: helmet
perro, perros: dog
gato, gatos: cat
jardin, jardineria: garden
maceta, macetas: pot, planter
herramienta, herramientas: tool
taladro, taladros: drill
destornillador, desarmador: screwdriver
serrucho: saw
cargador, cargadores: charger
funda, fundas: case
bandeja: tray
caja, cajas: box
cesta, cesto, cestas: basket
impermeable: waterproof, rain
lluvia: rain
nieve: snow
invierno: winter, insulated
frio: insulated, winter
calor, verano: summer
senderismo, excursionismo: hiking
montana: mountain
correr: running
ciclismo: cycling
nadar, natacion: swim
playa: beach
viaje: travel
cocina: kitchen
escalada: climbing
esqui: ski
acolchado, acolchada: quilted, insulated
abrigado, abrigada: insulated, down
aislante, termico, termica: insulated
plegable, plegables: folding
portatil: portable, laptop
antiadherente: nonstick
vegano, vegana, veganos, veganas: vegan
reciclado, reciclada: recycled
organico, organica, ecologico, ecologica: organic
lino: linen
lana: wool
algodon: cotton
cuero: leather
madera: wooden, wood
vidrio, cristal: glass
bambu: bamboo
seda: silk
acero: steel
hierro: iron
laton: brass
marmol: marble
nino, ninos, nina, ninas, infantil, infantiles: kids
bebe, bebes: baby
persona, personas: person
dos: two
tres: three
cuatro: four
hombre, hombres, caballero: mens
mujer, mujeres, dama: womens
azul, azules: blue
negro, negra, negros, negras: black
blanco, blanca, blancos, blancas: white
rojo, roja, rojos, rojas: red
verde, verdes: green
amarillo, amarilla, amarillos, amarillas: yellow
gris, grises: gray
marron, marrones: brown
rosado, rosada: pink
morado, morada: purple
naranja: orange
plateado, plateada: silver
dorado, dorada: gold
talla, tallas, tamano, tamanos: size
colores: color
sabor, sabores: flavor
molienda: grind
cuchillo pan: bread knife
te verde: green tea
cafetera embolo, prensa francesa: french press
`;
