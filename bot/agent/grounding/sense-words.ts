/**
 * What goods and rules are spoken of in, as the four languages say it, so that a Spanish sentence can be held against an
 * English field and one word of a language against another for the same thing. A line is a sense; its words are
 * normalised and stand for all their forms. What is a claim of its own (free, waterproof, vegan …) is in lexicon.ts.
 */
export const senseLines = `
handle grip griff stiel henkel mango asa asas manivela poignee manche anse crank
blade blades klinge hoja hojas filo lame
steel stahl acero acier
stainless edelstahl rostfrei inoxidable inox
iron eisen hierro fer
cast gusseisen fundido fundida fonte
aluminum aluminium alu aluminio
brass messing laton laiton
copper kupfer cobre cuivre
silver silber plata argent
gold golden oro dorado dore
wood wooden holz madera bois
oak eiche roble chene
walnut walnuss walnussholz nogal noyer
beech buche haya hetre
bamboo bambus bambu bambou
cotton baumwolle algodon coton
wool wolle lana laine merino
linen leinen lino lin
silk seide seda soie
leather leder cuero piel cuir
polyester polyamid nylon poliester
recycled recycling recycelt reciclado reciclada recycle recyclee wiederverwertet
rubber gummi goma caucho caoutchouc
plastic kunststoff plastik plastico plastique
glass glas vidrio cristal verre
ceramic keramik ceramica ceramique
porcelain porzellan porcelana porcelaine
stone stein piedra pierre
slate schiefer pizarra ardoise
foam schaum schaumstoff espuma mousse
down daune daunen plumon duvet
feather feathers feder federn pluma plumas plume plumes
felt filz fieltro feutre
cork kork corcho liege
paper papier papel
cardboard karton carton
wax wachs cera cire
clay ton arcilla argile
lining futter forro doublure
outside upper obermaterial exterior empeine tige
sole outsole sohle suela semelle
lid deckel tapa couvercle
pot topf maceta olla casserole
base bottom boden fondo base fond
hole loch agujero orificio trou
case cover hulle bezug funda housse etui
bag tasche bolsa sac
box schachtel kiste caja boite
strap riemen gurt correa sangle
belt gurtel cinturon ceinture
cord cable kabel schnur cuerda cordon
chain kette cadena chaine
lock schloss candado cerradura cadenas antivol serrure
key keys schlussel llave llaves cle cles clef
code zahlencode ziffern combinacion codigo combinaison chiffres
lights lamp licht leuchte lampe lampara luz luces lumiere lampe
lit illuminated beleuchtet iluminado iluminada eclairee eclaire
battery batteries akku batterie bateria pila pilas pile accu
charge charging charger laden ladegerat aufladen recarga cargador recharge chargeur
plug stecker enchufe prise fiche
screen display bildschirm pantalla ecran
sound ton sonido son
noise gerausch larm ruido bruit
quiet silent leise silencioso silenciosa silencieux silencieuse
fast quick quickly rapid schnell rapido rapida rapidement vite
slow langsam lento lenta lent lentement
weight weighs gewicht wiegt peso pesa poids pese
length lange largo longitud longueur long
width breite ancho anchura largeur
height tall hohe hoch alto altura hauteur haut
depth tiefe profundidad profondeur
diameter durchmesser diametro diametre
volume capacity fassungsvermogen inhalt fasst capacidad volumen contenance capacite contient
size grosse talla tamano medida taille pointure
sizes grossen tallas tailles
wide breit weit amplio ancha ancho large
narrow schmal eng estrecho etroit
thick dick grueso gruesa epais
thin dunn fino fina fin mince
soft weich moelleux blando suave mou doux
firm fest hart firme duro ferme dur
hardness harte dureza durete
flat flach plano plana plat
round rund redondo rond
folds folding foldable fold faltbar klappbar falt plegable pliega pliant plie pliable
padded gepolstert acolchado acolchada rembourre matelasse
lined gefuttert forrado double
sealed versiegelt sellado scelle
taped verklebt
glazed glasiert esmaltado vidriado emaille vernisse
riveted genietet remachado
coated beschichtet ummantelt recubierto revestido enduit revetu
woven gewebt tejido tissee tisse
knitted gestrickt tricote
color farbe color couleur
black schwarz negro negra noir noire
white weiss blanco blanca blanc blanche
grey gray grau gris grise
red rot rojo roja rouge
blue blau azul bleu bleue
green grun verde vert verte
yellow gelb amarillo amarilla jaune
brown braun marron
pink rosa rose
orange naranja
purple violet lila violett morado
beige sand arena sable
dark dunkel oscuro oscura sombre fonce
bright light hell claro clara luminoso clair lumineux
shade schatten halbschatten sombra ombre
sun sonne mittagssonne sol soleil
water wasser agua eau
rain regen lluvia pluie
snow schnee nieve neige
cold kalt frio fria froid froide
warm hot heiss calor caliente chaud chaude
frost gel helada heladas
dry drying trocken trocknet seco seca secado sec seche sechage
wet nass mojado mojada mouille
wash washed waschen gewaschen lavar lavado laver lave
hand hande mano main mains
clean cleaning wipe abwischen essuyer nettoient reinigen reinigung putzen limpiar limpieza nettoyer nettoyage
brush burste cepillo brosse pinceau
care pflege cuidado entretien
rust rusts rostet rost oxida oxido rouille rouiller
indoor indoors drinnen innen interior interieur
outdoor outdoors draussen aussen exterior exterieur
kitchen kuche cocina cuisine
table tisch mesa table
bed bett cama lit
bath bathroom bad bano bain salle
garden garten jardin
road strasse carretera route
travel travelling reise reisen viaje viajar voyage
bike bicycle fahrrad rad bici bicicleta velo
car auto coche voiture
cat cats katze katzen gato gatos chat chats
dog dogs hund hunde perro perros chien chiens
horse pferd caballo cheval
plant plants pflanze pflanzen planta plantas plante plantes
baby babys bebe
adult adults erwachsene adultos adultes
men man herren mann manner hombre hombres homme hommes
women woman damen frau frauen mujer mujeres femme femmes
player players spieler jugadores joueurs
poisonous toxic giftig toxico toxica toxique venenoso
coffee kaffee cafe
espresso expreso expresso
grind grinder grinds mahlen muhle mahlt muele molinillo molienda moulin mouture
burrs mahlwerk muelas meules
tea tee te the
milk milch leche lait
oil ol aceite huile
olive oliven oliva
salt salz sal sel
pepper pfeffer pimienta poivre
honey honig miel
chocolate schokolade
cheese kase queso fromage
bread brot pan pain
meat fleisch carne viande
spicy scharf picante pique epice
sweet suss dulce sucre doux
smoked gerauchert ahumado ahumada fume fumee
cured gereift curado affine
fresh frisch fresco fresca frais fraiche
wine wein vino vin
dinner lunch essen comida
ingredients zutaten inhaltsstoffe ingredientes
scent duft aroma olor parfum odeur
skin haut piel peau
face gesicht cara rostro visage
hair haar pelo cabello cheveux
foot feet fuss fusse pie pies pied pieds
back rucken espalda dos
side seite seitlich seitenschlafer lado costado cote
stomach bauch bauchschlafer estomago boca ventre
sleep sleeping schlafen dormir
fits fit passform ajuste corte coupe
shoe shoes schuh schuhe zapato zapatos zapatilla zapatillas chaussure chaussures
ring anillo bague
bracelet armband pulsera
necklace halskette collar collier
earrings earring ohrring ohrringe pendiente pendientes boucles
engrave engraved engraving gravieren graviert gravur grabar grabado grabados grabamos graver grave gravons gravure personalizar
character characters letters zeichen buchstaben caracteres letras lettres
pack packaging verpackung verpackt embalaje envase emballage
original originalverpackung originale
receipt beleg kassenbon quittung recibo tique ticket recu
photo foto fotos photos bild
spare replacement ersatz ersatzteil ersatzschlussel recambio repuesto rechange
part parts teil teile pieza piezas piece pieces
wear verschleiss desgaste usure
covered cover covers gedeckt abgedeckt cubierto cubierta cubiertas cubre couvert couverte couvre
fault faulty defect defects defective mangel fehler defekt defecto defectos defectuoso defaut defauts defectueux
cause grund motivo causa raison
weekend wochenende finde
holiday holidays feiertag feiertage festivo festivos ferie feries
noon mittag mediodia midi
morning morgens vormittag manana matin
order orders bestellung bestellen pedido pedidos commande commandes
leave leaves sent abgeht rausgeht sale salen part partent partira
mainland festland peninsular peninsula metropolitaine
islands inseln islas iles
spain spanien espana espagne
germany deutschland alemania allemagne
austria osterreich autriche
switzerland schweiz suiza suisse
france frankreich francia
portugal
ireland irish irland irlanda irlande
netherlands holland niederlande holanda hollande
belgium belgien belgica belgique
luxembourg luxemburg luxemburgo
denmark danemark dinamarca
sweden schweden suecia suede
norway norwegen noruega norvege
poland polen polonia pologne
europe europa eu ue
canada kanada
mexico mexiko mexique
america usa amerika
scotland schottland escocia ecosse
london londres
wheel wheels rolle rollen rueda ruedas roue roues
shell schale carcasa coque
jack klinke
plugged angeschlossen conectar enchufar brancher
connection anschluss conexion connexion
adapter adaptador adaptateur
switched eingeschaltet activada activado activee
life laufzeit duracion autonomia autonomie lasts dura conserva haltbar haltbarkeit conservation conserver keeps
charging ladezeit carga
drill bohrt bohren bohrer bohrhammer taladro taladra percer perceuse foret
concrete beton hormigon
holes locher agujeros trous
commercial gewerblich gewerbliche comercial professionnel
handwritten handgeschrieben manuscrita manuscrite
wheat weizen trigo ble
chicken huhn pollo poulet
beef rind ternera boeuf
salmon lachs salmon saumon
rice reis arroz riz
grain getreide cereales
protein eiweiss rohprotein proteina
cancel kundigen
pause pausieren pausar
subscription abo suscripcion abonnement
removable abnehmbar abnehmen extraible amovible
slip rutschfest antideslizante antiderapant
gluten glutenfrei
expandable expands dehnbar agrandir agrandit ampliable
pocket pockets taschen fach bolsillos poches
grown anbau cultivo culture
spotless fleck
cartridge cartridges patronen patrone cartuchos cartouche cartouches
converter konverter convertidor convertisseur
left-handed linkshander zurdos gaucher gauchers
resist resistant bestandig resiste resistente
dimmer
italy italien italia italie
canary canarias kanaren canaries
england britain grossbritannien reino royaume
abroad ausland extranjero etranger
home haus zuhause domicilio casa domicile maison
shop store laden geschaft filiale tienda boutique magasin
locker pickup relay point abholstation paketshop recogida punto relais
customer customers kunde kunden cliente clientes client clients buyer
postage porto rucksendekosten franqueo gastos port frais
night nights nacht nachte noche noches nuit nuits
trial try test probe probieren testen prueba probar essai essayer
voucher gutschein warengutschein vale bon avoir
instalments installments raten ratenzahlung plazos cuotas mensualites versements
card kreditkarte tarjeta carte
invoice rechnung factura facture
cash bargeld efectivo especes
transfer uberweisung transferencia virement
registered kept anbieten offer offers bieten ofrecemos offrons
settings setting stufen stufe niveles nivel niveaux niveau level security sicherheitsstufe seguridad securite
hose tube schlauch rohr tubo tuyau
wall wand pared mur
ceiling decke techo plafond
bulb bulbs gluhbirne leuchtmittel bombilla bombillas ampoule ampoules
dimmable dimmbar regulable
included enthalten dabei mitgeliefert incluido incluida inclus
manual manually hand von manuell manual manuel manuelle
machine maschine maquina
temperature temperatur grad temperatura
built integrated integriert eingebaut integrado integrada integre integree
tuner stimmgerat afinador accordeur
strings string saiten cuerdas cordes
guitar gitarre guitarra guitare
caffeine koffein cafeina cafeine
watering gieseen giessen gegossen regar riego arroser arrosage
steep brew ziehzeit ziehen infusionar infuser infusion
decorative ubertopf cachepot macetero
repair repaired reparieren repariert reparacion reparado reparer reparation
taste tastes geschmack schmeckt sabor gout
flowers blumen bluten flores fleurs
almonds mandeln almendras amandes
apple apfel manzana pomme
lemon zitrone limon citron
evening abend noche soir
cable kabel ladekabel cable
bracket mount halter halterung soporte support
helmet helm casco casque
intact unbroken unversehrt intacto intacta
seal siegel precinto scelle
head kopf cabeza tete
neck nacken cuello nuque
sheep schaf oveja brebis
goat ziege cabra chevre
cow kuh vaca vache
raw roh crudo crudo cru
dial rad rueda molette
speed geschwindigkeit velocidad vitesse
power leistung watt potencia puissance
headphone headphones kopfhorer auriculares casque
speaker speakers lautsprecher altavoz altavoces parleurs
pedal pedale pedales
pen stift fuller boligrafo pluma stylo
nib plumin
ink tinte tinta encre
notebook notizbuch cuaderno carnet
children kids
filled filling fullung gefullt relleno rellena garnissage garni garnie rempli
cushioned gedampft amortiguado amortiguada amorti amortie
cut geschnitten
receive receiving receipt erhalt erhalten recibir recepcion recevoir reception
malty malzig maltoso malte
beech buchenholz buche
use uses used using apply applies applied verwenden anwenden benutzen nutzen verwendung anwendung usar uso utilizar aplicar aplica utiliser utilise appliquer applique emploi
leather-free veganleder
burn burns brennt brenndauer brennen arde quemar combustion bruler brule
wick docht mecha meche
candle candles kerze kerzen vela velas bougie bougies
soy soja
refill refills nachfullen nachfullpack nachfullung recarga rellenar recharge
serve serves servings portion portionen racion raciones porciones sert portions
dose dosage dosierung dosis dosificacion
spoon spoons loffel teeloffel essloffel cuchara cucharada cucharadita cuillere
cup cups tasse tassen becher taza tazas tasses gobelet
glass glaser vaso vasos copa verres
plate plates teller plato platos assiette assiettes
bowl bowls schale schussel napf cuenco tazon bol saladier gamelle
pan pans pfanne pfannen sarten sartenes poele poeles
knife knives messer cuchillo cuchillos couteau couteaux
sharp sharpen sharpened scharfen geschliffen afilar afilado afilada aiguiser affuter aiguise
fork forks gabel gabeln tenedor fourchette
board brett schneidebrett tabla planche
hob hobs stove stoves herd herdarten kochfeld cocina vitroceramica placa plaque plaques feux
gas gaz
electric electrical elektrisch elektro electrico electrica electrique
freezer freeze frozen gefrierfach einfrieren tiefkuhl congelador congelar congelado congelateur congeler surgele
fridge refrigerator refrigerated chilled kuhlschrank gekuhlt nevera frigorifico refrigerado refrigerateur frigo refrigere
heat heats heating heizt erhitzen aufheizen calienta calentar calefaccion chauffe chauffer chauffage
cool cooling cools kuhlen kuhlung abkuhlen enfriar refrigeracion refroidir refroidissement
boil boils kochen kocht hervir bouillir bouilloire
bake baking backen gebacken hornear cuire cuisson
roast roasted rostung gerostet tueste tostado tostamos torrefaction torrefie
mix mixed mischen mischung mezcla mezclar melange melanger
blend blends blended
vegetable vegetables gemuse verdura verduras hortalizas legume legumes
fruit fruits obst frucht fruta frutas
berry berries beere beeren baya bayas baie baies
seed seeds samen kerne saat semilla semillas graine graines
leaf leaves blatt blatter hoja hojas feuille feuilles
root roots wurzel wurzeln raiz raices racine racines
grow grows growing wachst wachsen crece crecer pousse pousser
height high tallest
bloom blooms flowering bluht bluhen blutezeit florece floracion fleurit floraison
harvest erntezeit ernte ernten cosecha cosechar recolte
soil erde boden substrat tierra sustrato terreau terre
fertilizer fertiliser dunger abono fertilizante engrais
prune pruning schneiden ruckschnitt podar tailler
balcony balkon balcon terraza terrasse
winter wintern invierno hiver
summer sommer verano ete
spring fruhling fruhjahr primavera printemps
autumn herbst otono automne
hardy winterhart frosthart rustico rustique rusticite
indirect indirekt indirecta indirecto indirecte
tall hochwachsend
sow sowing aussaat saen siembra sembrar semer semis
sizing runs
tight knapp ajustado serre
loose locker weit holgado suelto ample
stretch stretchy elastic elastisch dehnbar elastico elastica extensible elastique
breathable atmungsaktiv transpirable respirant
windproof winddicht cortavientos coupe-vent
insulated isoliert isolierung aislado aislante aislamiento isole isolant isotherme isotermica isotermico
warm warmth warmer warmt abrigado calido chaleur
hood kapuze capucha capuche
sleeve sleeves armel manga mangas manches
collar kragen cuello col
zip zipper reissverschluss cremallera fermeture
button buttons knopf knopfe boton botones bouton boutons
buckle schnalle hebilla hebillas boucle
lace laces schnursenkel cordones lacets
heel absatz tacon talon
toe zehen puntera orteil
insole einlegesohle plantilla semelle
waist taille bund cintura
chest bust brust brustumfang pecho poitrine
leg legs bein beine pierna piernas jambe jambes
knee knie rodilla genou
shoulder shoulders schulter schultern hombro hombros epaule epaules
sock socks socke socken calcetin calcetines chaussettes
shirt shirts hemd hemden camisa camisas camiseta chemise
dress kleid kleider vestido robe
trousers pants hose hosen pantalon pantalones pantalons
jacket jackets coat jacke jacken mantel chaqueta abrigo veste manteau blouson
sweater jumper pullover jersey sueter pull
hat mutze hut gorro sombrero bonnet chapeau
glove gloves handschuh handschuhe guantes guante gants gant
scarf schal bufanda echarpe
swimwear bademode banador maillot
underwear unterwasche lingerie ropa sous-vetements
iron ironing ironed bugeln gebugelt planchar plancha plancharse repassage repasser
tumble trockner secadora sechoir
bleach bleichen lejia blanchir javel
detergent waschmittel detergente lessive
softener weichspuler suavizante adoucissant
stain stains flecken fleck mancha manchas tache taches
fade fades verblasst verbleichen destine decolora
shrink shrinks einlaufen eingelaufen encoge encoger retrecit retrecir
scratch scratches kratzer kratzfest arano aranazos rayure rayures
break breaks breakage bruch zerbrochen rotura romper casse casser
crack cracks risse riss grieta grietas fissure fissures
tear torn gerissen desgarro rasgado dechirure
leak leaks leaking undicht lauft fuga fugas fuite fuites
waterline wassersaule columna colonne
noise-cancelling gerauschunterdruckung
wireless kabellos inalambrico inalambrica inalambricos fil
wired kabelgebunden cableado filaire
connect connects connected verbinden verbindet conectar conecta conexion connecter connecte
pair pairing koppeln gekoppelt emparejar appairer
device devices gerat gerate endgerat dispositivo dispositivos aparato aparatos appareil appareils
phone phones smartphone handy telefono movil celular telephone portable
laptop notebook portatil ordinateur
computer rechner ordenador computadora
tablet tableta tablette
camera kamera camara appareil
memory speicher memoria memoire
storage lagerung aufbewahrung almacenamiento conservation stockage rangement
keyboard tastatur teclado clavier
mouse maus raton souris
printer drucker impresora imprimante
lens lenses objektiv linse lente lentes lentille objectif
resolution auflosung resolucion
brightness helligkeit leuchtkraft brillo luminosite intensidad intensite
lumen lumens
socket fassung sockel steckdose casquillo rosca culot douille
dimmed dims atenua atenuable variateur
switch schalter interruptor interrupteur
remote fernbedienung mando telecommande
timer zeitschaltuhr temporizador minuterie
app anwendung aplicacion application
software programm programa logiciel
update updates aktualisierung actualizacion mise
motor engine moteur
gear gears gang gange gangschaltung marcha marchas velocidades vitesses
brake brakes bremse bremsen freno frenos frein freins
frame rahmen cuadro marco montura cadre monture
tyre tire tyres tires reifen neumatico neumaticos pneu pneus
saddle sattel sillin selle
pump pumpe bomba pompe
valve ventil valvula valves
seat sitz asiento siege
load payload tragkraft belastbar traglast belastung carga charge portance
holds supports carries tragt soporta aguanta supporte porte
rack trager portaequipajes porte-bagages
tent zelt tienda tente
sleeping schlafsack
backpack rucksack mochila
suitcase luggage koffer gepack maleta equipaje valise bagage bagages
bottle bottles flasche flaschen botella botellas bouteille bouteilles flacon
tool tools werkzeug herramienta herramientas outil outils
screw screws schraube schrauben tornillo tornillos vis
hammer martillo marteau
saw sage sierra scie
drill-bit bohrer broca brocas foret
torque drehmoment par couple
voltage spannung voltaje tension
paint painted farbe lack lackiert pintura pintado pintada peinture peint laque
varnish lacquer lasur barniz vernis
oiled geolt aceitado aceitada huile
sanded geschliffen lijado ponce
solid massiv macizo maciza massif massive
plywood sperrholz contrachapado contreplaque
pine kiefer pino pin
birch birke abedul bouleau
ash esche fresno frene
maple ahorn arce erable
cherry kirsche kirschbaum cerezo cerisier
teak teca teck
acacia akazie
marble marmor marmol marbre
granite granit granito
velvet samt terciopelo velours
satin saten
denim jeans vaquero
canvas leinwand lona toile
suede wildleder veloursleder ante daim
cashmere kaschmir cachemira cachemire
alpaca alpaka alpaga
viscose viskose viscosa
elastane elasthan elastano elasthanne
silicone silikon silicona
titanium titan titanio titane
bronze bronce
zinc zink
nickel niquel
carbon karbon carbono carbone
resin harz resina resine
rattan ratan mimbre osier wicker weide
straw stroh paja paille
bone knochen hueso os
pearl perle perlen perla perlas perles
diamond diamant diamante
gemstone stone edelstein gema pierre
carat karat quilate quilates
plated vergoldet versilbert banado banada plaque plaquee
clasp verschluss cierre fermoir
hook haken gancho crochet
magnet magnetic magnetisch iman magnetico aimant magnetique
velcro klettverschluss klett
assembly assemble assembled aufbau montage montieren zusammenbauen montaje montar armado armada ensamblaje monter monte assemblage
instructions manual anleitung gebrauchsanweisung bedienungsanleitung instrucciones notice mode
drawer drawers schublade schubladen cajon cajones tiroir tiroirs
shelf shelves regal regalboden estante estantes estanteria etagere etageres
door tur turen puerta puertas porte portes
mirror spiegel espejo miroir
chair chairs stuhl stuhle silla sillas chaise chaises
sofa couch canape
lamp lamps leuchten lamparas lampes suspension applique luminaire luminaires
rug carpet teppich alfombra tapis
curtain curtains vorhang gardine cortina cortinas rideau rideaux
pillow kissen kopfkissen almohada oreiller
cushion polster cojin coussin
mattress matratze colchon matelas
duvet comforter quilt decke bettdecke edredon couette
blanket plaid wolldecke manta couverture
sheet laken sabana drap
linen bettwasche ropa linge parure
towel handtuch toalla serviette
vase jarron florero
clock uhr reloj horloge montre
frame bilderrahmen
picture bild cuadro tableau
poster plakat cartel affiche
book books buch bucher libro libros livre livres
page pages seite seiten pagina paginas
author autor autorin autora auteur autrice
publisher verlag editorial editeur
edition ausgabe auflage edicion
hardcover hardback gebunden tapa relie
paperback softcover taschenbuch rustica bolsillo broche poche
language sprache idioma langue
chapter kapitel capitulo chapitre
illustrated illustrations illustriert ilustrado ilustraciones illustre
volume band tomo tome
toy toys spielzeug juguete juguetes jouet jouets
game games spiel spiele juego juegos jeu jeux
puzzle rompecabezas
doll puppe muneca poupee
train eisenbahn zug tren
track tracks schiene schienen via vias pista rail rails
block blocks bausteine klotze bloques bloque cubes
ball balls kugel kugeln bola bolas pelota balle billes boule
swallow swallowed verschlucken verschluckbar tragar avaler
choking erstickungsgefahr asfixia atragantamiento etouffement
small klein pequenos petites petits
birth newborn geburt neugeborene nacimiento recien naissance
teeth zahne dientes dents
chew chewed chewing kauen gekaut masticar mastica macher mache
puppy puppies welpe welpen cachorro cachorros chiot chiots
kitten katzchen gatito chaton
collar halsband
leash lead leine correa laisse
harness geschirr arnes harnais
kibble trockenfutter pienso croquettes
treats snacks leckerli golosinas friandises snack
feed feeding futter futtern alimentar pienso nourrir
poultry geflugel aves volaille
turkey pute truthahn pavo dinde
duck ente pato canard
lamb lamm cordero agneau
pork schwein cerdo porc
egg eggs
corn maize mais maiz
pea peas erbse erbsen guisante guisantes pois
potato kartoffel patata papa pomme
tomato tomate tomaten tomates
onion zwiebel cebolla oignon
garlic knoblauch ajo ail
ginger ingwer jengibre gingembre
cinnamon zimt canela cannelle
vanilla vanille vainilla
mint minze menta menthe peppermint pfefferminz
lavender lavendel lavanda lavande
rosemary rosmarin romero romarin
thyme thymian tomillo thym
sage salbei salvia sauge
chamomile kamille manzanilla camomille
balm melisse melisa
hops hopfen lupulo houblon
nettle brennnessel ortiga ortie
rosehip hagebutte
hibiscus hibiskus hibisco
coconut kokos kokosnuss coco
sesame sesam sesamo
sunflower sonnenblume girasol tournesol
palm palme palma
shea karite
beeswax bienenwachs abejas abeille
acid saure acido acide
glycerin glicerina glycerine
sensitive empfindlich empfindliche sensible
oily fettig olig grasa graso grasse gras
greasy fettet grasienta
wrinkle wrinkles falten arrugas rides
sunscreen sonnenschutz sonnencreme protector solaire solar
pregnancy schwangerschaft embarazo grossesse
breastfeeding stillzeit lactancia allaitement
doctor arzt medico medecin
prescription rezept receta ordonnance
tablets pills kapseln capsulas comprimidos gelules comprimes
night nightly abends
morning mornings
weekly woche wochentlich semanal hebdomadaire
monthly monatlich mensual mensuel
daily taglich diario diaria diariamente quotidien quotidiennement
regularly regelmassig regularmente regulierement
rinse abspulen aussspulen enjuagar aclarar rincer
soak einweichen remojar tremper
shake schutteln agitar secouer
store stored keep aufbewahren lagern lagerung guardar conservar conservarse conserver
expire expires expiry ablauf verfallt haltbarkeitsdatum caducidad caduca vence expiration perime
best-before mindesthaltbarkeit consumo consommer
open opening geoffnet offnen abrir abierta abierto abre ouverture ouvrir ouvert
close closed closing schliessen geschlossen cerrar cerrado ferme fermer fermeture
tray tablett bandeja plateau
pantry trockenen seco
damp moist feucht feuchten humedo humeda humide
cloth tuch lappen pano trapo chiffon
sponge schwamm esponja eponge
vinegar essig vinagre vinaigre
descale descaling entkalken descalcificar detartrer detartrage
waterproofing impragnieren impragniert impermeabilizar impermeabiliser
wax waxed wachsen encerar encerarlas cirer
polish polieren pulir polir
drop falls drops sturz fallt caida chute
crash unfall accidente accident
damage damages schaden beschadigung danos dano degat degats dommage dommages
professional professionals profi gewerblich profesional professionnel
beginner beginners anfanger einsteiger principiante principiantes debutant debutants
advanced fortgeschrittene avanzado avance
expert experte experto
course kurs curso cours
teacher lehrer profesor professeur
student students studierende studenten estudiante estudiantes etudiant etudiants
member members mitglied mitglieder miembro miembros socio socios membre membres
club verein
subscribe subscriber newsletter abonnent abonniert suscriptor abonne abonnes inscription anmelden
loyalty treue fidelidad fidelite
point points punkte punto puntos
register registration registrieren registro inscribirse inscrire
account konto kundenkonto cuenta compte
password kennwort contrasena
email mail correo courriel
phone call anrufen telefon llamar llamada appeler appel
hour hours offnungszeiten horario horaires
branch filiale sucursal succursale
counter theke mostrador comptoir
reserve reserved reservation reservieren reservierung reservar reserva reservas reserver
appointment termin cita rendez-vous
rent rental hire mieten verleihen vermieten vermietet miete alquilar alquiler louer location
deposit kaution anzahlung fianza deposito caution acompte
loan leihgerat prestamo pret
install installation installieren einbau einbauen instalar instalacion installer
electrician elektriker elektrofachkraft electricista electricien
plumber klempner fontanero plombier
technician techniker tecnico technicien
workshop werkstatt taller atelier
collect collected pick abholung abholen recogida recoger retrait retirer enlevement
warehouse lager almacen entrepot
dispatch dispatched despatch verlasst verlassen rausgehen sale salen despacho expedition expedier
courier kurier mensajeria mensajero coursier transporteur
carrier spedition transportista
pallet palette palet
stairs treppe treppen escalera escaleras escaliers
floor etage stockwerk piso planta
building gebaude edificio immeuble batiment
country land pais pays
region bundesland comunidad
city stadt ciudad ville
postbox postfach packstation apartado boite
address adresse anschrift direccion
customs zoll aduana douane
tax taxes steuer impuesto impuestos taxe
duty duties abgaben arancel aranceles droits
insurance versichert versicherung seguro asegurado assurance assure
signature unterschrift firma
tracked verfolgt sendungsverfolgung
delay delayed verzogerung verspatet retraso demora retard
late spat verspatung tarde
early fruh fruher temprano tot
weekday werktags laborable semaine
hygiene hygienic hygienisch higiene
tag tags label labels etikett etiketten etiqueta etiquetas etiquette
packaging wrapper umverpackung
box-fresh originalkarton
complete vollstandig completo complet
accessories accessory zubehor accesorio accesorios accessoire accessoires
proof nachweis comprobante justificante preuve justificatif
reason begrundung razon
opinion mind meinung uberlegen anders avis
reject rejects refuse ablehnen verweigert rechazar rechaza refuser
like likes mag gefallt gusta plait plaire
eat eats frisst essen come comer mange manger
die dies dead eingeht stirbt muere morir meurt mourir
arrive arrives ankommen ankommt llega llegar arriver
wrap wrapped wrapping einpacken verpacken geschenkverpackung envolver envuelto envoltorio emballer emballage
ribbon schleife cinta ruban
card greeting grusskarte karte tarjeta carte
message text nachricht botschaft mensaje mot
name vorname prenom nombre
initials initialen iniciales initiales
embroider embroidered embroidery besticken bestickt stickerei bordar bordado broder brode broderie
print printed printing drucken gedruckt bedruckt imprimir impreso imprimer imprime impression
custom customized personalized personalisiert individuell personalizado personalizados personnalise personnalises
alteration alter andern anderung anderungen arreglo arreglos retouche retouches
change changed changes geandert cambiar cambio modificar modifier changer modification
combine combined kombinierbar kombinieren combinable combinar acumulable cumulable cumuler
exclude excluded exclusion ausgenommen excluido exclu
minimum mindestbestellwert minimo
maximum hochstens maximo maxi
first erst primera primer premier premiere
next folgende siguiente prochain
once einmal una fois
twice zweimal dos deux
only nur ausschliesslich unicamente uniquement exclusivement
separately separat extra aparte separado separement part
set satz juego lot ensemble jeu
compartment compartments fach facher compartimento compartimentos compartiment compartiments
level levels stufe stufen nivel niveles niveau niveaux
mode modes modus modo modos
setting adjust adjustable adjusts einstellbar verstellbar einstellen ajustable regulable ajustar reglage reglages reglable
rotate rotates swivel drehbar dreht giratorio gira pivotant tourne
tilt neigbar kippbar inclinable incliner
extend extends extendable ausziehbar extensible extensibles extender rallonge deployer
stack stackable stapelbar stapeln apilable apilar empilable empiler
carry portable tragbar transportable portatil
hang hanging hangend aufhangen colgar colgante suspendre suspendu
stand steht stander soporte pie pied support
wallmounted wandmontage
slippery non-slip antirutsch
loud lautstark lautstarke ruidoso bruyant
bass graves basses
treble hohen agudos aigus
tone klang tono tonalite sonorite
fretboard griffbrett diapason mastil touche
piano klavier
drum trommel tambor bateria tambour batterie
violin geige violon
flute flote flauta
beat takt
harmful schadlich danino nocivo nocif
irritate irritates irritation reizt reizung irrita irritacion irrite
allergic allergiker allergisch alergico alergica alergicos allergique allergiques
tolerate vertragt tolera tolerar tolere supporte
trace traces spuren trazas
vegan veganer
raw-milk rohmilch
pasteurised pasteurized pasteurisiert pasteurizada pasteurizado pasteurise
aged matured affinage reifezeit gereift maduracion curacion affine
origin herkunft ursprung origen procedencia provenance origine
farm farmed farming landwirtschaft granja agricultura ferme
fairtrade fair faire gehandelt justo equitable
certified certificate zertifikat zertifiziert certificado certification
standard norm norma estandar norme
test tested gepruft prueba teste
lab labor laboratorio laboratoire
patent patentiert patentado brevete
award ausgezeichnet auszeichnung premio prix
made produced manufactured hergestellt gefertigt produziert fabricado elaborado fabrique produit
handmade handgefertigt artesanal artesano artisanal
sewn stitched genaht cosido cosida cousu cousue
glued geklebt pegado colle
welded verschweisst geschweisst soldado soude
moulded geformt moldeado moule
forged geschmiedet forjado forge
pressed gepresst prensado presse
hollow hohl hueco creux
transparent clear durchsichtig transparente
matte matt mate mat
glossy glanzend brillante brillant
striped gestreift rayas raye rayures
checked kariert cuadros carreaux
plain unifarben einfarbig liso uni
navy marineblau marino marine
turquoise turkis turquesa
khaki caqui
burgundy weinrot bordeaux granate
cream creme crudo ecru
ivory elfenbein marfil ivoire
anthracite anthrazit antracita
charcoal kohle carbon charbon
mustard senf mostaza moutarde
rust terracotta terrakotta terracota
moss moos musgo mousse
`;
