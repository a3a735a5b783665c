/**
 * What goods and rules are spoken of in, as the four languages say it, so that a Spanish sentence can be held against an
 * English field and one word of a language against another for the same thing. A line is a sense; its words are
 * normalised and stand for all their forms. What is a claim of its own (free, waterproof, vegan …) is in lexicon.ts.
 */
export const senseLines = `
handle grip griff stiel henkel mango asa asas manivela poignee manche anse crank
blade klinge hoja filo lame
steel stahl acero acier
stainless edelstahl rostfrei inoxidable inox
iron eisen hierro fer
cast gusseisen fundido fonte
aluminum aluminium alu
brass messing laton laiton
copper kupfer cobre cuivre
silver silber plata argent
gold oro dorado dore
wood holz madera bois
oak eiche roble chene
walnut walnussholz nogal noyer
beech buche haya hetre
cotton baumwolle algodon coton
wool wolle lana laine merino
linen leinen lino lin
silk seide seda soie
leather leder cuero piel cuir
polyester polyamid nylon poliester
recycled recycelt reciclado wiederverwertet
rubber gummi goma caucho caoutchouc
plastic kunststoff
glass glas vidrio cristal verre
ceramic keramik
porcelain porzellan
stone stein piedra pierre
slate schiefer pizarra ardoise
foam schaum schaumstoff espuma mousse
down daune plumon duvet
feather feathers feder pluma
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
base bottom boden fondo
hole loch agujero orificio trou
case cover hulle bezug funda housse etui
bag tasche bolsa sac
box schachtel kiste caja boite
strap riemen gurt correa sangle
belt gurtel cinturon ceinture
cord cable kabel schnur cuerda
chain kette cadena
lock schloss candado cerradura cadenas antivol serrure
key keys schlussel llave cle cles clef
code zahlencode ziffern combinacion codigo combinaison chiffres
lights lamp licht leuchte lampara luz luces lumiere
lit illuminated beleuchtet iluminado eclairee
battery akku bateria pila pile accu
charge laden ladegerat aufladen recarga cargador recharge chargeur
plug stecker enchufe prise fiche
screen display bildschirm pantalla ecran
sound ton sonido son
noise gerausch larm ruido bruit
quiet silent leise silencioso silencieux
fast quick quickly rapid schnell rapidement vite
slow langsam lento lentement
weight gewicht wiegt peso pesa poids pese
length lange largo longitud longueur long
width breite ancho anchura largeur
height tall hohe hoch alto altura hauteur haut
depth tiefe profundidad profondeur
diameter durchmesser
volume capacity fassungsvermogen inhalt fasst capacidad contenance contient
size grosse talla tamano medida taille pointure
sizes grossen tallas tailles
wide breit weit amplio ancha large
narrow schmal eng estrecho etroit
thick dick grueso epais
thin dunn fino fina fin mince
soft weich moelleux blando suave mou doux
firm fest hart duro ferme dur
hardness harte dureza
flat flach plano plat
round rund redondo rond
folds foldable faltbar klappbar falt plegable pliega pliant plie
padded gepolstert acolchado rembourre matelasse
lined gefuttert forrado double
sealed versiegelt sellado scelle
taped verklebt
glazed glasiert esmaltado vidriado emaille vernisse
riveted genietet remachado
coated beschichtet ummantelt recubierto revestido enduit revetu
woven gewebt tejido tissee
knitted gestrickt tricote
color farbe couleur
black schwarz negro noir
white weiss blanco
grey gray grau gris
red rot rojo roja rouge
blue blau azul bleu
green grun verde vert
yellow gelb amarillo jaune
brown braun marron
pink rosa rose
orange naranja
purple violet lila morado
beige sand arena sable
dark dunkel oscuro sombre fonce
bright light hell claro luminoso clair lumineux
shade schatten halbschatten sombra ombre
sun sonne mittagssonne sol soleil
water wasser agua eau
rain regen lluvia pluie
snow schnee nieve neige
cold kalt frio fria froid
warm hot heiss calor caliente chaud
frost gel helada
dry drying trocken trocknet seco seca secado sec seche sechage
wet nass mojado mouille
wash waschen gewaschen lavar laver
hand mano main
clean wipe abwischen essuyer nettoient reinigen reinigung putzen limpiar limpieza nettoyer nettoyage
brush burste cepillo brosse pinceau
care pflege cuidado entretien
rust rostet rost oxida rouille
indoor drinnen innen interior interieur
outdoor draussen aussen exterior exterieur
kitchen kuche cocina cuisine
table tisch mesa
bed bett cama lit
bath bathroom bad bano bain salle
garden garten jardin
road strasse carretera route
travel reise viaje viajar voyage
bike bicycle fahrrad rad bici bicicleta velo
car auto coche voiture
cat cats katze gato chat
dog dogs hund perro chien chiens
horse pferd caballo cheval
plant pflanze
baby bebe
adult erwachsene
men man herren mann hombre homme
women woman damen frau mujer mujeres femme
player players spieler jugadores joueurs
poisonous toxic giftig venenoso
coffee kaffee cafe
espresso expreso
grind mahlen muhle muele molinillo molienda moulin mouture
burrs mahlwerk muelas meules
tea tee te the
milk milch leche lait
oil ol aceite huile
salt salz sal sel
pepper pfeffer pimienta poivre
honey honig miel
chocolate schokolade
cheese kase queso fromage
bread brot pan pain
meat fleisch carne viande
spicy scharf picante pique epice
sweet suss dulce sucre doux
smoked gerauchert ahumado fume
cured gereift curado affine
fresh frisch frais fraiche
wine wein vino vin
dinner lunch essen comida
ingredients zutaten inhaltsstoffe
scent duft aroma olor parfum odeur
skin haut piel peau
face gesicht cara rostro visage
hair haar pelo cabello cheveux
foot feet fuss pie pies pied pieds
back rucken espalda dos
side seite seitlich seitenschlafer lado costado cote
stomach bauch bauchschlafer estomago boca ventre
sleep schlafen dormir
fits fit passform ajuste corte coupe
shoe schuh zapato zapatilla chaussure
ring anillo bague
bracelet armband pulsera
necklace halskette collar
earrings earring ohrring ohrringe pendiente boucles
engrave gravieren gravur grabar graver gravons personalizar
character characters letters zeichen buchstaben caracteres letras lettres
pack packaging verpackung verpackt embalaje envase emballage
original originalverpackung
receipt beleg kassenbon quittung recibo tique ticket recu
photo foto bild
spare replacement ersatz ersatzteil ersatzschlussel recambio repuesto rechange
part teil pieza piece
wear verschleiss desgaste usure
covered cover gedeckt abgedeckt cubierto cubre couvert
fault faulty defect defective mangel fehler defectuoso defaut defectueux
cause grund motivo raison
weekend wochenende finde
holiday feiertag festivo ferie
noon mittag mediodia midi
morning morgens vormittag manana matin
order orders bestellung bestellen pedido commande
leave sent abgeht rausgeht sale part partent partira
mainland festland peninsular peninsula metropolitaine
islands inseln islas iles
spain spanien espana
germany deutschland alemania allemagne
austria osterreich autriche
switzerland schweiz suiza suisse
france frankreich
ireland irish irland
netherlands holland niederlande holanda
belgium belgien belgique
luxembourg luxemburg
denmark danemark dinamarca
sweden schweden suecia suede
norway norwegen noruega norvege
poland polen polonia pologne
europe eu ue
canada kanada
america usa
scotland schottland escocia ecosse
wheel rolle rueda roue
shell schale carcasa coque
jack klinke
plugged angeschlossen conectar enchufar brancher
connection anschluss conexion connexion
adapter adaptador adaptateur
switched eingeschaltet activada
life laufzeit duracion autonomia lasts dura conserva haltbar haltbarkeit conservation keeps
charging ladezeit carga
drill bohrt bohrhammer taladro percer perceuse foret
concrete beton hormigon
holes locher agujeros trous
commercial gewerblich comercial professionnel
handwritten handgeschrieben manuscrita
wheat weizen trigo ble
chicken huhn pollo poulet
beef rind ternera boeuf
salmon lachs saumon
rice reis arroz riz
grain getreide cereales
protein eiweiss rohprotein
cancel kundigen
pause pausieren pausar
subscription abo suscripcion abonnement
removable abnehmbar abnehmen extraible amovible
slip rutschfest antideslizante antiderapant
gluten glutenfrei
expandable expands dehnbar agrandir ampliable
pocket taschen fach bolsillos poches
grown anbau cultivo culture
spotless fleck
cartridge patronen cartuchos cartouche
converter konverter convertidor convertisseur
linkshander zurdos gaucher gauchers
resist resistant bestandig resistente
canary kanaren
england britain grossbritannien reino royaume
abroad ausland extranjero etranger
home haus zuhause domicilio casa maison
shop store laden geschaft filiale tienda boutique magasin
locker pickup relay point abholstation paketshop recogida punto
customer customers kunde cliente buyer
postage porto rucksendekosten franqueo gastos frais
night nacht noche nuit
trial try test probe probieren prueba probar essai
voucher gutschein warengutschein vale bon avoir
instalments installments raten ratenzahlung plazos cuotas mensualites versements
card kreditkarte tarjeta carte
invoice rechnung factura
cash bargeld efectivo especes
transfer uberweisung transferencia virement
registered kept anbieten offer offers bieten ofrecemos offrons
settings setting stufen niveles niveaux level security sicherheitsstufe seguridad
hose tube schlauch rohr tubo tuyau
wall wand pared mur
ceiling decke techo plafond
bulb gluhbirne leuchtmittel bombilla ampoule
dimmable dimmbar regulable
included enthalten dabei mitgeliefert incluido
manual manually hand von manuell
machine maschine maquina
temperature grad
built integrated integriert eingebaut integre
tuner stimmgerat afinador accordeur
strings string saiten cuerdas cordes
guitar gitarre
caffeine koffein cafeina
watering gieseen giessen gegossen regar riego arroser arrosage
steep brew ziehzeit ziehen infusionar infuser infusion
decorative ubertopf cachepot macetero
repair reparieren reparacion reparado reparation
taste geschmack schmeckt sabor gout
flowers blumen bluten flores fleurs
almonds mandeln almendras amandes
apple apfel manzana pomme
lemon zitrone limon citron
evening abend noche soir
cable kabel ladekabel
bracket mount halter halterung soporte support
helmet casco casque
intact unbroken unversehrt
seal siegel precinto scelle
head kopf cabeza tete
neck nacken cuello nuque
sheep schaf oveja brebis
goat ziege cabra chevre
cow kuh vaca vache
raw roh crudo cru
dial rad rueda molette
speed geschwindigkeit velocidad vitesse
power leistung watt potencia puissance
headphone kopfhorer auriculares casque
speaker speakers lautsprecher altavoz parleurs
pen stift fuller boligrafo pluma stylo
nib plumin
ink tinte encre
notebook notizbuch cuaderno carnet
children kids
filled fullung gefullt relleno garnissage garni rempli
cushioned gedampft amortiguado amorti
cut geschnitten
receive erhalt recibir recepcion recevoir reception
malty malzig
beech buchenholz buche
use uses used using apply verwenden anwenden benutzen nutzen verwendung anwendung usar uso utilizar aplicar aplica utiliser appliquer emploi
burn brennt brenndauer arde quemar combustion bruler
wick docht mecha
candle kerze vela bougie
soy soja
refill nachfullen nachfullpack nachfullung recarga rellenar recharge
serve servings portion racion porciones sert
dose dosage dosierung dosis dosificacion
spoon loffel teeloffel essloffel cuchara cucharada cucharadita cuillere
cup cups tasse becher taza gobelet
glass vaso copa verres
plate teller assiette
bowl schale schussel napf cuenco tazon bol saladier gamelle
pan pans pfanne sarten sartenes poele
knife knives messer cuchillo couteau
sharp sharpened scharfen geschliffen afilar aiguiser affuter
fork gabel tenedor fourchette
board brett schneidebrett tabla planche
hob hobs stove herd herdarten kochfeld cocina vitroceramica placa plaque feux
gas gaz
electric electrical elektrisch elektro
freezer frozen gefrierfach einfrieren tiefkuhl congelador congelar congelateur congeler surgele
fridge refrigerator refrigerated chilled kuhlschrank gekuhlt nevera frigorifico refrigerateur frigo refrigere
heat heizt erhitzen aufheizen calienta calentar calefaccion chauffe chauffage
cool kuhlen kuhlung abkuhlen enfriar refrigeracion refroidir refroidissement
boil kochen hervir bouillir bouilloire
bake baking backen gebacken hornear cuire cuisson
roast rostung gerostet tueste tostado torrefaction torrefie
mix mixed mischen mischung mezcla mezclar melange
vegetable gemuse verdura hortalizas legume
fruit obst frucht fruta
berry beere baya baie
seed seeds samen kerne saat semilla graine
leaf leaves blatt hoja feuille
root wurzel raiz raices racine
grow wachst crece pousse
height high tallest
bloom flowering bluht blutezeit florece floracion fleurit floraison
harvest erntezeit ernte cosecha cosechar recolte
soil erde boden substrat tierra sustrato terreau terre
fertilizer fertiliser dunger abono fertilizante engrais
prune schneiden ruckschnitt podar tailler
balcony balkon balcon terraza
winter invierno hiver
summer sommer verano ete
spring fruhling fruhjahr primavera printemps
autumn herbst otono automne
hardy winterhart frosthart rustico rusticite
tall hochwachsend
sow sowing aussaat saen siembra sembrar semer semis
sizing runs
tight knapp ajustado serre
loose locker weit holgado suelto ample
stretch elastic elastisch dehnbar extensible
breathable atmungsaktiv transpirable respirant
windproof winddicht cortavientos
insulated isoliert isolierung aislado aislamiento isole isolant isotherme isotermica
warm warmth abrigado calido chaleur
hood kapuze capucha
sleeve armel manga manches
collar kragen cuello col
zip zipper reissverschluss cremallera fermeture
button knopf boton bouton
buckle schnalle hebilla boucle
lace schnursenkel cordones lacets
heel absatz tacon talon
toe zehen puntera orteil
insole einlegesohle plantilla semelle
waist taille bund cintura
chest bust brust brustumfang pecho poitrine
leg legs bein pierna jambe
knee knie rodilla genou
shoulder shoulders schulter hombro epaule
sock calcetin chaussettes
shirt hemd camisa camiseta chemise
dress kleid vestido robe
trousers pants hose pantalon
jacket coat mantel chaqueta abrigo veste blouson
sweater jumper pullover jersey sueter pull
hat mutze hut gorro sombrero bonnet chapeau
glove handschuh guantes gants
scarf schal bufanda echarpe
swimwear bademode banador maillot
underwear unterwasche lingerie ropa
iron bugeln gebugelt planchar plancha repassage repasser
tumble trockner secadora sechoir
bleach bleichen lejia blanchir javel
detergent waschmittel lessive
softener weichspuler suavizante adoucissant
stain flecken mancha tache
fade verblasst verbleichen destine decolora
shrink einlaufen eingelaufen encoge retrecit
scratch kratzer kratzfest arano aranazos rayure
break breakage bruch zerbrochen rotura romper casse
crack risse grieta fissure
tear torn gerissen desgarro rasgado dechirure
leak undicht lauft fuga fuite
waterline wassersaule columna colonne
wireless kabellos inalambrico fil
wired kabelgebunden cableado filaire
connect verbinden conectar conecta conexion
pair koppeln gekoppelt emparejar appairer
device gerat endgerat dispositivo aparato appareil
phone smartphone handy telefono movil celular telephone portable
laptop notebook portatil ordinateur
computer rechner ordenador computadora
tablet tablette
camera kamera camara appareil
memory speicher memoire
storage lagerung aufbewahrung almacenamiento conservation stockage rangement
keyboard tastatur teclado clavier
mouse maus raton souris
printer drucker impresora imprimante
lens objektiv linse lente lentille objectif
resolution auflosung resolucion
brightness helligkeit leuchtkraft brillo luminosite intensidad intensite
lumen lumens
socket fassung steckdose casquillo rosca culot douille
dimmed dims atenua atenuable variateur
switch schalter interruptor interrupteur
remote fernbedienung mando telecommande
timer zeitschaltuhr temporizador minuterie
app anwendung aplicacion application
software programm logiciel
update aktualisierung actualizacion mise
motor engine moteur
gear gang gangschaltung marcha velocidades vitesses
brake bremse freno frein
frame rahmen cuadro marco montura cadre
tyre tire reifen neumatico pneu
saddle sattel sillin selle
pump bomba pompe
valve ventil valvula
seat sitz asiento siege
load payload tragkraft belastbar traglast belastung carga charge portance
holds supports carries tragt soporta aguanta porte
rack trager portaequipajes
tent zelt tienda
sleeping schlafsack
backpack rucksack mochila
suitcase luggage koffer gepack maleta equipaje valise bagage
bottle flasche botella bouteille flacon
tool werkzeug herramienta outil
screw schraube tornillo vis
hammer martillo marteau
saw sage sierra scie
bohrer broca foret
torque drehmoment par couple
voltage spannung tension
paint farbe lack lackiert pintura pintado peinture peint laque
varnish lacquer lasur barniz vernis
oiled geolt aceitado huile
sanded geschliffen lijado ponce
solid massiv macizo
plywood sperrholz contrachapado contreplaque
pine kiefer pino pin
birch birke abedul bouleau
ash esche fresno frene
maple ahorn arce erable
cherry kirsche kirschbaum cerezo cerisier
teak teca teck
acacia akazie
marble marmor
velvet samt terciopelo velours
satin saten
denim jeans vaquero
canvas leinwand lona toile
suede wildleder veloursleder ante daim
cashmere kaschmir cachemira
viscose viskose
elastane elasthan elasthanne
silicone silikon
titanium titan titanio
zinc zink
nickel niquel
carbon karbon
resin harz
rattan ratan mimbre osier wicker weide
straw stroh paja paille
bone knochen hueso os
pearl perle
diamond diamant
gemstone stone edelstein gema pierre
carat karat quilate
plated vergoldet versilbert banado plaque
clasp verschluss cierre fermoir
hook haken gancho crochet
magnet magnetic magnetisch iman aimant
velcro klettverschluss klett
assembly aufbau montage montieren zusammenbauen armado ensamblaje monter
instructions manual anleitung gebrauchsanweisung bedienungsanleitung instrucciones notice mode
drawer drawers schublade cajon tiroir
shelf regal regalboden estante estanteria etagere
door tur turen puerta porte
mirror spiegel espejo miroir
chair stuhl silla
sofa couch canape
lamp leuchten lamparas suspension applique luminaire
rug carpet teppich alfombra tapis
curtain vorhang gardine cortina rideau
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
book buch libro livre
page seite pagina
author autor auteur autrice
publisher verlag editorial editeur
edition ausgabe auflage edicion
hardcover hardback gebunden tapa relie
paperback softcover taschenbuch rustica bolsillo broche poche
language sprache idioma langue
chapter kapitel capitulo chapitre
illustrated illustrations illustriert ilustrado ilustraciones illustre
volume band tomo tome
toy toys spielzeug juguete jouet
game spiel juego jeu jeux
puzzle rompecabezas
doll puppe muneca poupee
train eisenbahn zug tren
track schiene via vias pista rail
block bausteine klotze bloques cubes
ball kugel bola pelota billes boule
swallow verschlucken verschluckbar tragar avaler
choking erstickungsgefahr asfixia atragantamiento etouffement
small klein pequenos petites
birth newborn geburt neugeborene nacimiento recien naissance
teeth zahne dientes dents
chew kauen gekaut masticar mastica macher
puppy welpe cachorro chiot
kitten katzchen gatito chaton
collar halsband
leash lead leine correa laisse
harness geschirr arnes harnais
kibble trockenfutter pienso croquettes
treats snacks leckerli golosinas friandises
feed feeding futter alimentar pienso nourrir
poultry geflugel aves volaille
turkey pute truthahn pavo dinde
duck ente pato canard
lamb lamm cordero agneau
pork schwein cerdo porc
egg eggs
corn maize mais
pea peas erbse guisante pois
potato kartoffel patata papa pomme
onion zwiebel cebolla oignon
garlic knoblauch ajo ail
ginger ingwer jengibre gingembre
cinnamon zimt canela cannelle
vanilla vainilla
mint minze menta peppermint pfefferminz
lavender lavendel lavanda
rosemary rosmarin romero romarin
thyme thymian tomillo
sage salbei salvia sauge
chamomile kamille manzanilla camomille
balm melisse
hops hopfen lupulo houblon
nettle brennnessel ortiga
rosehip hagebutte
hibiscus hibiskus
coconut kokos kokosnuss coco
sunflower sonnenblume girasol tournesol
shea karite
beeswax bienenwachs abejas abeille
acid saure
glycerin glicerina
sensitive empfindlich sensible
oily fettig olig grasa gras
greasy fettet grasienta
wrinkle falten arrugas rides
sunscreen sonnenschutz sonnencreme protector solaire
pregnancy schwangerschaft embarazo grossesse
breastfeeding stillzeit lactancia allaitement
doctor arzt medico medecin
prescription rezept receta ordonnance
tablets pills kapseln capsulas comprimidos gelules comprimes
night nightly abends
morning mornings
weekly woche wochentlich semanal hebdomadaire
monthly monatlich mensual mensuel
daily taglich diario diariamente quotidien quotidiennement
regularly regelmassig regularmente regulierement
rinse abspulen aussspulen enjuagar aclarar rincer
soak einweichen remojar tremper
shake schutteln agitar secouer
store keep aufbewahren lagern lagerung guardar conservar conserver
expire ablauf verfallt haltbarkeitsdatum caducidad caduca vence expiration perime
mindesthaltbarkeit consumo consommer
open opening geoffnet offnen abrir abierta abre ouverture ouvrir ouvert
close schliessen geschlossen cerrar ferme fermeture
tray tablett bandeja plateau
pantry trockenen seco
damp moist feucht humedo humide
cloth tuch lappen pano trapo chiffon
sponge schwamm esponja eponge
vinegar essig vinagre vinaigre
descale entkalken descalcificar detartrer detartrage
waterproofing impragnieren impermeabilizar impermeabiliser
wax waxed wachsen encerar cirer
polish polieren pulir
drop falls sturz caida chute
crash unfall accidente
damage schaden beschadigung danos degat dommage
professional profi gewerblich profesional professionnel
beginner beginners anfanger einsteiger principiante debutant
advanced fortgeschrittene avanzado avance
course kurs curso
teacher lehrer profesor professeur
student studierende estudiante etudiant
member members mitglied mitglieder miembro socio
club verein
subscribe newsletter abonnent abonniert suscriptor abonne inscription anmelden
loyalty treue fidelidad fidelite
point punkte punto
register registration registrieren inscribirse inscrire
account konto kundenkonto cuenta compte
password kennwort contrasena
email mail correo courriel
phone call anrufen telefon llamar appeler
hour offnungszeiten horario horaires
branch filiale sucursal succursale
counter theke mostrador comptoir
reserve reservation reservieren reservierung reservar
appointment termin cita
rent rental hire mieten verleihen vermieten alquilar alquiler louer location
deposit kaution anzahlung fianza caution acompte
loan leihgerat prestamo pret
install installation installieren einbau instalacion
electrician elektriker elektrofachkraft
plumber klempner fontanero plombier
technician techniker tecnico
workshop werkstatt taller atelier
collect pick abholung abholen recogida recoger retrait retirer enlevement
warehouse lager almacen entrepot
dispatch despatch verlasst rausgehen sale despacho expedition expedier
courier kurier mensajeria coursier transporteur
carrier spedition transportista
pallet palette palet
stairs treppe escalera escaliers
floor etage stockwerk piso planta
building gebaude edificio immeuble batiment
country land pais pays
region bundesland comunidad
city stadt ciudad ville
postbox postfach packstation apartado boite
address adresse anschrift direccion
customs zoll aduana douane
tax taxes steuer impuesto
duty duties abgaben arancel droits
insurance versichert versicherung seguro asegurado assurance assure
signature unterschrift firma
tracked verfolgt sendungsverfolgung
delay verzogerung verspatet retraso demora retard
late spat verspatung tarde
early fruh temprano tot
weekday werktags laborable semaine
hygiene hygienic hygienisch higiene
tag tags label etikett etiqueta
packaging wrapper umverpackung
complete vollstandig
accessories zubehor accesorio accessoire
proof nachweis comprobante justificante preuve justificatif
reason begrundung razon
opinion mind meinung uberlegen anders avis
reject refuse ablehnen verweigert rechazar rechaza
like mag gefallt gusta plait
eat eats frisst essen come mange
die dies dead eingeht stirbt muere morir meurt mourir
arrive ankommen llega llegar
wrap einpacken verpacken geschenkverpackung envolver envuelto envoltorio emballer emballage
ribbon schleife cinta ruban
card greeting grusskarte karte tarjeta carte
message text nachricht botschaft mensaje mot
name vorname prenom nombre
initials iniciales
embroider embroidered besticken stickerei bordar broder broderie
print drucken gedruckt bedruckt imprimir impreso imprimer impression
custom customized personalized personalisiert individuell personalizado personnalise
alteration alter andern anderung arreglo retouche
change geandert cambiar cambio modificar modifier modification
combine kombinierbar kombinieren combinable acumulable cumulable cumuler
exclude exclusion ausgenommen
minimum mindestbestellwert minimo
maximum hochstens maximo
first erst primera primer premier premiere
next folgende siguiente prochain
once einmal una fois
twice zweimal dos deux
only nur ausschliesslich unicamente uniquement exclusivement
separately separat extra aparte separement part
set satz juego lot ensemble jeu
compartment fach compartimento
level stufe nivel niveaux
mode modus modo
setting adjust adjustable einstellbar verstellbar einstellen ajustable regulable reglage
rotate swivel drehbar dreht giratorio gira pivotant tourne
tilt neigbar kippbar inclinable incliner
extend extendable ausziehbar extensible rallonge deployer
stack stackable stapelbar stapeln apilable empilable empiler
carry portable tragbar transportable portatil
hang hangend aufhangen colgar suspendre
stand steht soporte pie pied support
wallmounted wandmontage
slippery antirutsch
loud lautstark ruidoso bruyant
bass graves
treble hohen agudos aigus
tone klang tono tonalite sonorite
fretboard griffbrett diapason mastil touche
piano klavier
drum trommel tambor bateria batterie
violin geige
flute flote flauta
beat takt
harmful schadlich danino nocivo
irritate irritation reizt reizung irrita irritacion
allergic allergisch alergico
tolerate vertragt tolera supporte
trace spuren trazas
pasteurised pasteurized pasteurisiert pasteurizada
aged matured affinage reifezeit gereift maduracion curacion affine
origin herkunft ursprung procedencia provenance
farm landwirtschaft granja agricultura ferme
fairtrade fair gehandelt justo equitable
certified certificate zertifikat zertifiziert certification
standard norm estandar
test gepruft prueba
lab labor laboratorio laboratoire
patent patentiert patentado brevete
award ausgezeichnet auszeichnung premio prix
made produced manufactured hergestellt gefertigt produziert fabricado elaborado fabrique
handmade handgefertigt artesanal artesano artisanal
sewn stitched genaht cosido cousu
glued geklebt pegado colle
welded verschweisst geschweisst soldado soude
moulded geformt moldeado
forged geschmiedet forjado
pressed gepresst prensado
hollow hohl hueco creux
transparent clear durchsichtig
matte mate mat
glossy glanzend brillante
striped gestreift rayas raye rayures
checked kariert cuadros carreaux
plain unifarben einfarbig liso uni
navy marineblau marino
turquoise turkis turquesa
khaki caqui
burgundy weinrot bordeaux granate
cream creme crudo ecru
ivory elfenbein marfil ivoire
anthracite anthrazit antracita
charcoal kohle carbon charbon
mustard senf mostaza moutarde
rust terracotta terrakotta
moss moos musgo mousse
`;
