/**
 * Everyday words of what is eaten, drunk, grown and kept, in shops of any trade: `English, English | Spanish | French |
 * German`, several names parted by commas. Spanish and French without accents; no name that is an English word.
 */
export const wordsOfFood = `
cheese | queso, quesos | fromage, fromages | käse
goat, goats | cabra | chevre | ziege, ziegen
sheep, ewe | oveja | brebis | schaf, schafs
cow | vaca | vache | kuh
buffalo | bufala | bufflonne | büffel
blue | azul | bleu | blauschimmel
smoked | ahumado, ahumada, ahumados, ahumadas | fume, fumee, fumes, fumees | geräuchert, geräucherter, geräucherten, geräucherte, geräuchertes, räucher
fresh | fresco, fresca, frescos, frescas | frais, fraiche | frisch, frische, frischer, frisches
raw | crudo, cruda, crudos | cru, crue | roh, rohe, rohes
rennet | cuajo | presure | käselab, labferment
curd | cuajada | caille | quark, bruch
butter | mantequilla, manteca | beurre | butter
cream | nata | creme fraiche | sahne, rahm, obers
yogurt | yogur, yogures | yaourt, yaourts | joghurt, jogurt
milk | leche | lait | milch
egg | huevo, huevos | oeuf, oeufs | eier
bread | pan de molde, barra de pan | miche | brot, brote
rolls | panecillo, panecillos, bollos | petits pains | brötchen, semmel, semmeln
cake | tarta, tartas, pastel, pasteles, bizcocho | gateau, gateaux | kuchen, torte, torten
biscuit, cookie | galleta, galletas | biscuit, biscuits, sables | keks, kekse, plätzchen
cracker, crackers, crispbread | galletas saladas | biscottes, crackers | cracker, knäckebrot
oat, oats | avena | avoine | hafer, haferflocken
flour | harina, harinas | farine, farines | mehl
wheat | trigo |  | weizen
buckwheat | trigo sarraceno, alforfon | sarrasin | buchweizen
rye | centeno | seigle | roggen
rice | arroz | riz | reis
pasta | fideos, tallarines |  | nudeln, teigwaren
yeast | levadura | levure | hefe
sourdough | masa madre | levain | sauerteig
sugar | azucar | sucre | zucker
salt | sal gruesa, flor de sal | sel, fleur de sel | salz
pepper | pimienta | poivre | pfeffer
spice, spices, seasoning | especia, especias | epice, epices | gewürz, gewürze
herb, herbs | hierbas, hierba | herbes, herbe aromatique | kräuter
garlic | ajo, ajos | ail | knoblauch
onion | cebolla, cebollas | oignon, oignons | zwiebel, zwiebeln
nettle | ortiga, ortigas | ortie, orties | brennnessel, brennnesseln, brennessel
seaweed, dulse, kelp | alga, algas | algue, algues | alge, algen, seetang
oil | aceite, aceites | huile, huiles |
olive, olives | aceituna, aceitunas | olive, olives | oliven
vinegar | vinagre, vinagres | vinaigre, vinaigres | essig
mustard | mostaza | moutarde | senf
sauce | salsa, salsas | sauce, sauces | soße, soßen, sosse
chutney, relish | chutney | chutney | chutney
jam, preserve | mermelada, mermeladas | confiture, confitures | marmelade, konfitüre, gelee
quince | membrillo |  | quitte, quitten
honey | miel, mieles | miel, miels | honig
syrup | jarabe, sirope | sirop, sirops | sirup
chocolate | bombones, chocolate | chocolat, chocolats | schokolade, schoki, pralinen
cocoa | cacao | cacao | kakao
caramel | caramelo | caramel | karamell
sweets, candy | caramelos, golosinas, chuches, dulces | bonbons, bonbon, friandises | bonbons, süßigkeiten, süßes
liquorice, licorice | regaliz | reglisse | lakritz, lakritze
nuts, nut | frutos secos, nueces | noix, fruits a coque | nüsse, nuss
almond, almonds | almendra, almendras | amande, amandes | mandel, mandeln
hazelnut, hazelnuts | avellana, avellanas | noisette, noisettes | haselnuss, haselnüsse
walnut, walnuts | nuez, nueces de nogal | cerneaux | walnuss, walnüsse
raisin, raisins | pasas, uvas pasas | raisins secs | rosinen
fruit | fruta, frutas | fruit, fruits | obst, früchte
apple, apples | manzana, manzanas | pomme, pommes | apfel, äpfel
pear | pera, peras | poire, poires | birne, birnen
cherry | cereza, cerezas | cerise, cerises | kirsche, kirschen
fig, figs | higo, higos | figue, figues | feige, feigen
lemon | limon, limones | citron, citrons | zitrone, zitronen
strawberry | fresa, fresas, frutilla | fraise, fraises | erdbeere, erdbeeren
raspberry | frambuesa, frambuesas | framboise, framboises | himbeere, himbeeren
tomato | tomate, tomates, jitomate | tomate, tomates | tomate, tomaten
mushroom | seta, setas, champinon, hongos | champignon, champignons | pilz, pilze
pumpkin, squash | calabaza, calabazas | citrouille, potiron, courge | kürbis, kürbisse
bean, beans | frijoles, alubias, judias | haricots | bohne, bohnen
lentil | lentejas | lentilles | linsen
meat | carne, carnes | viande, viandes | fleisch
sausage | salchicha, salchichas | saucisse, saucisson | wurst, würste, würstchen
ham | jamon, jamones | jambon, jambons | schinken
fish | pez, peces, pescado | poisson, poissons | fisch, fische
salmon | salmon | saumon | lachs
soup | sopa, sopas | soupe, soupes, potage | suppe, suppen
wine | vino, vinos | vin, vins | wein, weine
beer, stout, ale | cerveza, cervezas | biere, bieres | bier, biere
cider | sidra | cidre | apfelwein, cidre
juice | zumo, zumos, jugo, jugos | jus de fruit | saft, säfte
board, platter | tabla, tablas, bandeja de quesos | plateau, plateaux, planche | platte, käseplatte, käsebrett
hamper, gift box, gift basket | cesta regalo, cesta de regalo | panier garni, panier gourmand | präsentkorb, geschenkkorb, fresskorb
cheesemaking | hacer queso, queso en casa | faire du fromage, fromage maison | käse machen, käse selber machen, käseherstellung
press | prensa, prensas | presse a fromage, pressoir | presse, pressen
mould, mold | molde, moldes | moule, moules, faisselle | formen, käseform
cheesecloth, muslin | gasa, estamena | etamine | käsetuch, musselin
starter, culture | fermento, fermentos, cultivo |  | kulturen, starterkultur
thermometer | termometro, termometros | thermometre, thermometres | thermometer
wax | cera, ceras | cire, cires | wachs
grater | rallador, ralladores | rape a fromage, rapes | reibe, reiben, käsereibe
slicer | cortador, lira | coupe-fromage, trancheuse | hobel, käsehobel, schneider
fondue | fondue | fondue, appareil a fondue | fondue
raclette, raclette grill | raclette, raclettera | raclette, appareil a raclette | raclette, raclettegerät, raclettegrill
grill | parrilla, barbacoa | grille, plancha | grill
wire, cutting wire | hilo de corte | fil a couper | käsedraht, schneidedraht
lactose free | sin lactosa | sans lactose | laktosefrei, laktosefreie, laktosefreier
gluten free | sin gluten, celiaco, celiaca | sans gluten, coeliaque | glutenfrei, glutenfreie, zöliakie
plant, plants | planta, plantas | plante, plantes | pflanze, pflanzen
seed, seeds | semilla, semillas | semences | samen, saatgut
bulb, bulbs | bulbo, bulbos | bulbe, bulbes | blumenzwiebel, blumenzwiebeln, knolle
flower, flowers | flor, flores | fleur, fleurs | blume, blumen
tree | arbol, arboles | arbre, arbres | baum, bäume
rose | rosal, rosales | rosier, rosiers | rosen
moss | musgo, musgos | mousse vegetale | moos, moose
fern | helecho, helechos | fougere, fougeres | farn, farne
cactus | cactus | cactus | kaktus, kakteen
soil, compost | tierra, sustrato, abono | terreau, compost | erde, blumenerde, kompost
fertilizer, fertiliser, feed | fertilizante, fertilizantes | engrais | dünger
planter, plant pot | maceta, macetas, macetero | cache-pot, jardiniere | blumentopf, blumentöpfe, übertopf
watering can | regadera, regaderas | arrosoir, arrosoirs | gießkanne, gießkannen
aquarium, tank | acuario, acuarios, pecera | aquarium, aquariums | aquarium, aquarien, becken
heater | calentador, calefactor | chauffage, radiateur, chauffe-eau | heizer, heizung, heizstab
pump | bomba, bombas | pompe, pompes | pumpe, pumpen
filter | filtro, filtros | filtre, filtres | filter
shrimp, shrimps | gamba, gambas, camaron, camarones | crevette, crevettes | garnele, garnelen
catfish | pez gato, siluro | poisson-chat | wels, welse
snail, snails | caracol, caracoles | escargot, escargots | schnecke, schnecken
gravel | grava, gravilla | gravier, graviers |
root, driftwood | raiz, raices, tronco | racine, racines | wurzel, wurzeln
food | comida, alimento, pienso | nourriture, aliment, croquettes | futter
copper | cobre | cuivre | kupfer
test kit | kit de prueba, prueba de agua | kit de test, test de l'eau | wassertest, testkoffer
net | redes, red de pesca | filet, epuisette | netz, kescher
dog | perro, perros, perra | chien, chiens, chienne | hund, hunde, hunden
cat | gato, gatos, gata | chats, chatte | katze, katzen, kater
bird, birds | pajaro, pajaros, ave, aves | oiseau, oiseaux | vogel, vögel
horse | caballo, caballos | cheval, chevaux | pferd, pferde
rabbit | conejo, conejos | lapin, lapins | kaninchen, hase, hasen
hamster | hamster | hamster | hamster
leash, lead | correa, correas | laisse, laisses | leine, hundeleine
collar | collar de perro | collier pour chien | halsband
harness | arnes, arneses | harnais | geschirr, hundegeschirr
bowl | cuenco, comedero | gamelle, ecuelle | napf, fressnapf
litter | arena para gatos | litiere | streu, katzenstreu
treats | chuches, premios | friandises | leckerli, leckerlis
bed | cama, camas, lecho | couchage, panier pour chien | bett, betten, körbchen
saddle | silla de montar, montura |  | sattel, sättel
hoof | casco del caballo | sabot, sabots | huf
bee, bees | abeja, abejas | abeille, abeilles | biene, bienen
hive, beehive | colmena, colmenas | ruche, ruches | bienenstock, bienenkasten, beute
smoker | ahumador | enfumoir | smoker
`;
