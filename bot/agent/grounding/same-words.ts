import { sameStem } from './normal.ts';

/**
 * What goods and rules are spoken of in, as the four languages say it, so that a Spanish sentence can be held against an
 * English field and one word of a language against another for the same thing. A line is a sense; its words are
 * normalised and stand for all their forms. What is a claim of its own (free, waterproof, vegan …) is in lexicon.ts.
 */
const lines = `
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
`;

const senses: readonly (readonly string[])[] = lines.trim().split('\n').map((line) => line.split(' ')); // prettier-ignore

/** The words of all senses by their first three letters, which forms of one word share. */
const byBeginning = new Map<string, { word: string; sense: number }[]>();
for (const [sense, words] of senses.entries()) {
  for (const word of words) {
    const beginning = word.slice(0, 3);
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), { word, sense }]);
  }
}

const known = new Map<string, ReadonlySet<number>>();
const MOST_KEPT = 4_000;

/** The senses a normalised word may have; none for most words. */
function sensesOf(word: string): ReadonlySet<number> {
  const kept = known.get(word);
  if (kept) return kept;
  const alike = (byBeginning.get(word.slice(0, 3)) ?? []).filter(
    (each) => each.word === word || (each.word.length > 3 && sameStem(each.word, word)),
  );
  const found = new Set(alike.map(({ sense }) => sense));
  if (known.size >= MOST_KEPT) known.clear();
  known.set(word, found);
  return found;
}

/** A word of everyday goods and rules, of which a name may be made: "Roadlark" is none, "roads" is. */
export const isCommon = (word: string): boolean =>
  (byBeginning.get(word.slice(0, 3)) ?? []).some(
    (each) => each.word === word || (Math.abs(each.word.length - word.length) < 3 && sameStem(each.word, word)),
  );

/** Whether two normalised words are forms of one, or say the same in any of the languages. */
export function meansSame(one: string, other: string): boolean {
  if (sameStem(one, other)) return true;
  const first = sensesOf(one);
  if (first.size === 0) return false;
  const second = sensesOf(other);
  return [...first].some((sense) => second.has(sense));
}
