/**
 * Everyday words of tools, home, clothes, play and play of music, in shops of any trade: `English, English | Spanish |
 * French | German`, as in food.ts.
 */
export const wordsOfTrades = `
tool, tools | herramienta, herramientas | outil, outils | werkzeug, werkzeuge
hammer, mallet | martillo, martillos, mazo | marteau, marteaux, maillet | hammer
screwdriver | destornillador, destornilladores | tournevis | schraubenzieher, schraubendreher
screw, screws | tornillo, tornillos | visserie | schraube, schrauben
nail, nails | clavos | clous | nägel
saw | serrucho | scie, scies | sägen
drill | taladro, taladros | perceuse, perceuses | bohrer, bohrmaschine
drill bit | broca, brocas | foret, forets | bohraufsatz
pliers | alicates | pince, pinces | zange, zangen
wrench, spanner | llave inglesa | cle a molette | schraubenschlüssel
chisel | formon, cincel, gubia | ciseau a bois, burin | stechbeitel, stemmeisen
plane | cepillo de carpintero | rabot, rabots | handhobel
sandpaper, abrasive | lija, papel de lija | papier de verre, papier abrasif | schleifpapier, sandpapier
glue | pegamento, cola blanca | colle, colles | kleber, klebstoff, leim
tape | cinta adhesiva, cintas | ruban adhesif, scotch | klebeband, klebebänder
brush | cepillo, cepillos | brosse, brosses | bürste, bürsten
brush, paintbrush | pincel, pinceles, brocha | pinceau, pinceaux | pinsel
paint | pintura, pinturas | peinture, peintures | farbe zum malen, acrylfarbe
varnish | barniz | vernis | klarlack
ladder | escalera, escaleras | echelle, escabeau | leiter, leitern
rope | cuerda, cuerdas, soga |  | seil, seile
chain | cadena, cadenas | chaine, chaines | kette, ketten
lock | candado, candados, cerradura | cadenas, serrure, antivol | schloss, schlösser, vorhängeschloss
key | llaves | cles | schlüssel
hook | gancho, ganchos, percha | patere | haken
shelf | estanteria, estante, repisa | etagere, etageres | regalbrett, bücherregal
table | mesa, mesas | table, tables | tisch, tische
chair | silla, sillas | chaise, chaises | stuhl, stühle, sessel
sofa | sillon, sofa | canape, canapes, fauteuil | sofa
drawer |  | tiroir, tiroirs | schublade
wardrobe | armario, ropero | armoire, placard | schrank, kleiderschrank
mirror | espejo, espejos | miroir, miroirs | spiegel
carpet, rug | alfombra, alfombras, tapete | tapis | teppich, teppiche
curtain | cortina, cortinas | rideau, rideaux | vorhang, vorhänge, gardine, gardinen
pillow, cushion | almohada, almohadas, cojin, cojines | oreiller, oreillers, coussin, coussins | kissen, kopfkissen
blanket, throw | manta, mantas, frazada, cobija | couverture, couvertures, plaid | decken
duvet | edredon, edredones | couette, couettes | bettdecke, federbett
sheet | sabana, sabanas | drap, draps | laken, bettlaken
mattress | colchon, colchones | matelas | matratze, matratzen
towel | toalla, toallas | serviette de bain, serviettes de toilette | handtuch, handtücher, badetuch
basket | canasto, cesto, cestas | corbeille, corbeilles, paniers | körbe, korb
box | caja, cajas, estuche | boite, boites, coffret | kiste, kisten, schachtel, dosen
jar | tarro, tarros, frasco, bote | bocal, bocaux | einmachglas, vorratsglas, gläser
bottle | botella, botellas | bouteille, bouteilles, gourde | flasche, flaschen
glass | vaso, vasos, copa, copas | verre, verres | glas, trinkglas
cup, mug | taza, tazas, pocillo | tasse, tasses | tasse, tassen, becher
plate | plato, platos | assiette, assiettes | teller
fork | tenedor, tenedores | fourchette, fourchettes | gabel, gabeln
knife | cuchillo, cuchillos, navaja | couteau, couteaux | messer
spoon | cuchara, cucharas, cucharilla | cuillere, cuilleres | löffel
scissors, shears | tijeras | ciseaux | schere, scheren
pot, saucepan | olla, ollas, cacerola, cazuela | casserole, casseroles, marmite | topf, töpfe, kochtopf
pan | sarten, sartenes | poele, poeles | pfanne, pfannen
lid | tapa, tapas, tapadera | couvercle, couvercles | deckel
scale, scales | bascula, balanza | balance de cuisine | waage, waagen
timer | temporizador | minuteur, minuterie | kurzzeitwecker, timer
clock | reloj, relojes | horloge, pendule, montre | uhr, uhren, wanduhr
candle | vela, velas | bougie, bougies | kerze, kerzen
soap | jabon, jabones | savon, savons | seife, seifen
detergent, washing | detergente | lessive | waschmittel
broom | escoba, escobas | balai, balais | besen
bucket | cubo, balde | seau, seaux | eimer
sponge | esponja, esponjas | eponge, eponges | schwamm, schwämme
battery, batteries | pilas, bateria, baterias | batterie, batteries | batterie, batterien, akku, akkus
cable | cables | cable, cables | kabel
charger | cargador, cargadores | chargeur, chargeurs | ladegerät, ladegeräte
plug, adapter | enchufe, enchufes, adaptador | prise, prises, adaptateur | stecker, adapter, netzteil
lens | objetivo, objetivos, lente, lentes | objectif, objectifs, lentille | objektiv, objektive, linse
camera | camara, camaras | appareil photo, appareils photo | kamera, kameras, fotoapparat
tripod | tripode, tripodes | trepied, trepieds | stativ, stative
strap | bandolera | sangle, sangles, laniere | riemen, gurt, gurte
film | carrete, carretes, pelicula | pellicule, pellicules | filmrolle, kleinbildfilm
guitar | guitarra, guitarras | guitare, guitares | gitarre, gitarren
string, strings | cuerdas de guitarra | cordes de guitare | saite, saiten
violin | violin, violines | violon, violons | geige, geigen, violine
drum, drums | tambor, tambores | tambour, tambours | trommel, trommeln, schlagzeug
flute, recorder | flauta, flautas | flute, flutes | flöte, flöten
sheet music | partitura, partituras | partition, partitions | noten, notenheft
pick, plectrum | pua, puas | mediator, mediators | plektrum, plektren
stand | soporte, atril | pupitre, pied de micro | ständer, notenständer
yarn, wool | lana, lanas, hilo de tejer, estambre, ovillo | pelote, pelotes, laine a tricoter | garn, garne, strickwolle, wollknäuel
thread | hilo de coser | fil a coudre | nähgarn, faden
needle, needles | aguja, agujas | aiguille, aiguilles | nadel, nadeln
knitting | tejer, punto, tricotar |  | stricken, strick
crochet hook | ganchillo, crochet |  | häkelnadel, häkeln
fabric, cloth | tela, telas, tejido | tissu, tissus | stoff, stoffe
button | boton, botones | bouton, boutons | knopf, knöpfe
zipper, zip | cremallera, cierre | fermeture eclair | reißverschluss
pattern | patron, patrones | patron de couture, patrons | schnittmuster
lace | encaje | dentelle | spitze
leather | cuero, piel | cuir | leder
paper | papel, papeles | papier, papiers | papier, papiere
envelope | sobre, sobres | enveloppe, enveloppes | umschlag, umschläge, briefumschlag, kuvert
notebook | cuaderno, cuadernos, libreta, libretas | cahier, cahiers, carnet, carnets | notizbuch, notizbücher, heft
pen | boligrafo, boli | stylo, stylos | stift, stifte
pencil | lapiz, lapices |  | bleistift, bleistifte
ink | tinta, tintas | encre, encres | tinten, druckfarbe
stamp, stamps | sello de goma, sellos | tampon encreur, tampons | stempel
card | tarjeta, tarjetas, postal | carte, cartes | karte, karten, grußkarte
book | libro, libros | livre, livres | buch, bücher
novel | novela, novelas | roman, romans | roman, romane
map | mapas | carte routiere | landkarte
game, board game | juego, juegos, juego de mesa | jeu, jeux, jeu de societe | spiel, spiele, brettspiel, gesellschaftsspiel
dice | dado, dados | des a jouer | würfel
deck, playing cards | baraja, barajas | jeu de cartes | kartenspiel, spielkarten
puzzle | rompecabezas, puzle | casse-tete | puzzle, puzzles
toy | juguete, juguetes | jouet, jouets | spielzeug
doll | muneca, munecas | poupee, poupees | puppe, puppen
ball | pelota, pelotas, balon | ballon, ballons, balle | ball, bälle
kite | cometa, cometas, papalote | cerf-volant, cerfs-volants | drachen
bike, bicycle | bici, bicis, bicicleta, bicicletas | velo, velos, bicyclette | fahrrad, fahrräder, velo
wheel | rueda, ruedas | roue, roues | rad, räder, laufrad
tire, tyre | neumatico, neumaticos, llanta, cubierta | pneu, pneus | reifen
tube, inner tube | camara de aire | chambre a air | schlauch, schläuche, fahrradschlauch
brake | freno, frenos | frein, freins | bremse, bremsen, bremsbelag
helmet | casco, cascos | casque de velo, casques | helm, helme
lamp | lampara, lamparas | lampe, lampes | lampe, lampen, leuchte
light | luz, luces | lumiere, eclairage | licht
bell | campana, timbre | sonnette, cloche, grelot | klingel, glocke
motorcycle, motorbike | moto, motos, motocicleta | moto, motos | motorrad, motorräder
car | coche, coches, carro, auto | voiture, voitures, auto | auto, autos, wagen
boat | barco, barcos, bote | bateau, bateaux | schiff
paddle | remo, remos, pagaya | pagaie, pagaies, rame | paddel, ruder
tent | tienda de campana, carpa, carpas | tente, tentes | zelt, zelte
sleeping bag | saco de dormir, bolsa de dormir | sac de couchage, duvet | schlafsack, schlafsäcke
backpack | mochila, mochilas | sac a dos | rucksack, rucksäcke
bag | bolso, bolsos, bolsa, bolsas | sac, sacs, sacoche, cabas | tasche, taschen, beutel
wallet | cartera, carteras, billetera, monedero | portefeuille, porte-monnaie | geldbeutel, portemonnaie, brieftasche
belt | cinturon, cinturones | ceinture, ceintures | gürtel
glove, gloves | guante, guantes | gant, gants | handschuh, handschuhe
hat | sombrero, sombreros, gorro | chapeau, chapeaux | hüte
cap, beanie | gorra, gorras | casquette, bonnet, tuque | mütze, mützen, kappe
scarf | bufanda, bufandas, panuelo | echarpe, foulard, foulards | schal, schals, halstuch
sock, socks | calcetin, calcetines, medias | chaussette, chaussettes | socke, socken, strümpfe
shoe, shoes | zapato, zapatos, calzado | chaussure, chaussures, soulier | schuh, schuhe
boot, boots | bota, botas | botte, bottes, bottines | stiefel
sandal | sandalia, sandalias | sandale, sandales | sandale, sandalen
sole, insole | suela, suelas, plantilla | semelle, semelles | sohle, sohlen, einlegesohle
polish | betun, cera de zapatos | cirage | schuhcreme, politur
lace, laces | cordon, cordones | lacet, lacets | schnürsenkel
dress | vestido, vestidos | robes longues | kleid, kleider
skirt | falda, faldas, pollera | jupe, jupes |
coat | abrigo, abrigos | manteau, manteaux | mäntel
sweater, jumper | jersey, sueter, pulover | chandail | pullover, pulli, pulli
apron | delantal, delantales, mandil | tablier, tabliers | schürze, schürzen
ring | anillo, anillos, sortija | bague, bagues | ringe
necklace | gargantilla | collier, colliers | halskette, halsketten, collier
earring, earrings | pendiente, pendientes, aretes, aros | boucle d'oreille, boucles d'oreilles | ohrring, ohrringe
bracelet | pulsera, pulseras, brazalete | bracelet, bracelets | armband, armbänder, armreif
silver | plata | argent massif | silber
gold | oro | dore, doree, dores, dorees | gold
pearl | perla, perlas | perle, perles | perle, perlen
cream | crema, cremas, pomada | pommade | creme, salbe
shampoo | champu | shampoing, shampooing | shampoo
perfume | perfume, colonia | parfum, eau de toilette | parfüm, duft
toothbrush | cepillo de dientes | brosse a dents | zahnbürste
diaper, nappy | panal, panales |  | windel, windeln
pacifier, dummy | chupete, chupetes, chupon | tetine, sucette | schnuller
stroller, pram | cochecito, carriola | poussette | kinderwagen, buggy
fishing | pesca, pescar | peche a la ligne | angeln
rod | cana de pescar | canne a peche | angelrute, rute
bait | cebo, cebos, carnada | appat, appats | köder
clay | arcilla, barro | argile | tonerde, lehm
linocut, lino, linoleum | linoleo, grabado | linogravure, lino | linolschnitt, linoldruck
frame | marco, marcos | cadre, cadres | rahmen, bilderrahmen
wood | madera | bois | holz
metal | metal, metalico | metal, metallique | metall
kit | equipo | trousse | bausatz
spare, replacement | repuesto, repuestos, recambio, recambios | rechange, pieces detachees | ersatz, ersatzteil, ersatzteile
gift, present | regalo, regalos, detalle | cadeau, cadeaux | geschenk, geschenke, mitbringsel
course, workshop | curso | cours, atelier | kurs, workshop
`;
