/**
 * What shoppers say of themselves, of their homes and of what they mean to do, beside what descriptions of goods say of
 * it: `English | Spanish | French | German > goods`. Words of a line find one another; what stands behind `>` is what
 * such goods are called or described by, and finds nothing itself. `*` stands for any ending. Folded.
 */
export const wordsOfUses = `
read, reading, reader, book* | leer, lectura, libro* | lire, lecture, livre* | lesen, lese, liest, buch*
sleep, sleeping, asleep, night, bedtime | dormir, duerm*, sueno, noche* | dormir, dors, dort, sommeil, nuit, nuits, soir | schlaf*, nacht*, einschlaf*, nachts, abends
bed, bedside, bedroom | cama, dormitorio, mesilla, mesita | lit, chevet, chambre | bett, schlafzimmer, nachttisch* > bedside
dark, darkness, night, dim | oscur* | noir, obscur*, penombre | dunkel*, finster* > light, glow
wake, alarm | despert*, despierta* | reveil* | wecken, weckt, aufwach*, wecker, aufwacht, geweckt
quiet, silent, silently, noiseless, whisper | silencios*, ruido, sonid* | silencieu*, bruit*, discret | leise*, lautlos*, ruhig*, gerausch* > quiet, noise
noise, noisy, loud, chatter, snore, snores, snoring | ruido*, ronca, ronquido* | bruit*, ronfle* | larm*, laut, lauten, schnarch* > noise, canceling, earplug
hear, listen, listening, ears, ear | oir, oigo, escuch*, oreja*, oido*, sordo | entendre, ecout*, oreille* | hor*, ohr, ohren, zuhor* > headphones
music, song, songs, radio | musica, cancion* | musique, chanson* | musik, lieder
tv, telly, television | tele, television | tele, television | fernseh*, glotze
rain, rainy, raining, puddle, puddles, downpour, wet, shower, waterproof, rainproof, weatherproof, water-resistant, drizzle | lluvi*, llover, llueve, mojad*, moja*, agua, impermeable*, chubasco*, charco*, cale | pluie*, pleut, mouill*, impermeable*, etanche*, flaque*, averse*, trempe* | regen*, regnet, nass*, wasserdicht*, wasserfest*, pfutze*, dicht, nasse, feucht* > rain, waterproof
wind, windy, windproof, stormy, storm | viento*, cortaviento* | vent, coupe-vent, tempete | wind*, sturm*, sturmisch*
cold, freezing, freeze, frost, winter, chilly, icy, minus, insulated, snow | frio, fria, helad*, hiela, invierno, nieve, congela* | froid*, gel, gele, gelee*, hiver, neige, glacial* | kalt*, kalte, frost*, frier*, winter*, schnee, eis* > warm, insulated, winter
warm, warmth, toasty, insulated, cosy | calient*, calentit*, abrig*, calor | chaud*, chaleur | warm*, warmt, waermt, warme > insulated, warm
heat, summer, sweat, sweaty, sweating, humid, breathable, ventilated, airy | calor, verano, sudo, sudor, suda, transpir* | chaleur, ete, transpir*, sueur, lourd, respirant* | heiss*, hitze, sommer*, schwitz*, atmungsaktiv*, luftig* > breathable, mesh, ventilated
sun, sunny, sunburn, uv, sunscreen, spf | sol, solar, bronce*, quema* | soleil, solaire, bronz* | sonne*, sonnen* > sun, uv
light, lightweight, ultralight, featherweight | liger*, livian* | leger*, legere | leicht*
heavy, sturdy, strong, tough, robust, durable, rugged, heavy-duty | resistente*, robust*, fuerte*, aguant* | solide*, resistant*, robuste*, costaud* | stabil*, robust*, stark*, kraftig*, haltbar*
soft, gentle, plush, fluffy | suave*, bland*, blandit* | doux, douce*, moelleu* | weich*, sanft*, schonend*, kuschel*
small, tiny, mini, compact, little, pocket | pequen*, chiquit*, mini | petit*, mini, compact* | klein*, winzig*, mini, kompakt*
big, large, huge, xl, spacious | grande*, gran | grand*, gros, grosse | gross*, riesig*
thick, chunky | grues*, gord* | epais* | dick*
thin, slim, fine | fin*, delgad* | fin*, mince* | dunn*, fein*
long | larg* | long* | lang*
short, shorts | cort* | court* | kurz*
straight | rect* | droit* | gerade*
foldable, folding, collapsible, fold, folds | plega*, dobla* | pliable*, pliant*, plie | falt*, klapp*, zusammenklapp*
portable, travel, travelling, trip, cordless, wireless, carry | viaj*, portatil*, inalambric*, llevar | voyag*, portable*, sans-fil, nomade, emporter | reise*, unterwegs, tragbar*, mitnehm*, kabellos*, schnurlos* > portable, travel
battery, batteries, rechargeable, charge, charging, charger, usb, socket | pila*, bateria*, recarg*, cargar, carga, cargador, enchuf* | pile*, batterie*, recharg*, charg*, prise, branch* | batterie*, akku*, auflad*, laden, steckdose, lade*, aufladbar* > rechargeable, battery
electricity, electric, mains | electric*, corriente, luz | electri*, courant, secteur | strom, elektr*, netz > hand, manual
hand, manual, hands | mano, manos, manual* | main, mains, manuel* | hand, hande, handen, manuell*, handbetrieb*
cable, wired, cord | cable* | fil, filaire, cable* | kabel*
skin, face, facial, complexion, cheek, cheeks, forehead | piel, cara, rostro, cutis, mejilla*, facial* | peau, visage, joue*, front | haut, gesicht*, wange*, stirn > skin, face
dry, flaky, dehydrated, chapped, rough, moisturizing, moisturizer, cracked | sec*, seca, reseca, agrietad*, hidrata*, destroza* | sec, seche*, gerc*, hydrat*, tire, tiraille* | trocken*, rissig*, rau*, sprode*, spann*, feuchtigkeit* > cream, balm, moisturizer
red, redness, irritated, sensitive, itchy, itch, itches, rash, reacts, eczema, soothing, calming | rojec*, irrita*, sensible*, pica, picor*, calma* | rougeur*, irrit*, sensible*, demange*, gratte*, apais* | gerotet*, gereizt*, empfindlich*, juckt, juckreiz, ausschlag, kratzt, beruhig* > sensitive, soothing, calm
oily, greasy, shiny, spots, pimples, acne, breakouts, pores, blemishes, oil | grasa*, gras*, granos, acne, poros | gras*, boutons, acne, pores | fettig*, glanzt, pickel, akne, unrein*, poren > oily, pores, clay
perfume, perfumed, fragrance, scent, scented, smell, smells, unscented, fragrance-free | perfum*, aroma*, olor*, huel*, fragancia* | parfum*, odeur*, sent, senteur* | duft*, parfum*, riech*, geruch*
hair, shampoo, scalp | pelo, cabello, champu | cheveu*, shampoing* | haar*, shampoo, kopfhaut
beard, shave, shaving, razor, stubble | barba, afeit* | barbe, ras* | bart*, rasier*, rasur
foot, feet, heel, heels, sole | pie, pies, talon*, planta* | pied*, talon*, plante | fuss*, fusse, ferse*, sohle*
hands, nails, nail | una, unas | ongle* | nagel, fingernagel
lips, lip | labio* | levre* | lippe*
eyes, eye | ojo, ojos | oeil, yeux | auge, augen
neck | cuello, nuca | cou, nuque | hals, nacken
back, spine | espalda, lumbar* | dos | rucken*
legs, leg, knee | pierna*, rodilla* | jambe*, genou* | bein, beine, knie
belly, stomach, digestion, tummy | barriga, estomago, digest* | ventre, estomac, diger* | bauch, magen, verdau*
nose, sinus, congested, cold, sniffles, cough | nariz, resfria*, tos, congestion* | nez, rhume, toux, bouche | nase*, schnupfen, husten, erkalt*
muscle, muscles, sore, ache, aching, aches, pain, stiff | muscul*, agujet*, dolor*, duele* | muscle*, courbatur*, douleur*, mal | muskel*, schmerz*, verspann*, muskelkater > muscle, sore, rub
relax, calm, bath, soak, unwind, stress | relaj*, bano, banera, estres | detend*, relax*, bain, stress | entspann*, bad, baden, badewanne, stress
shower | ducha* | douche* | dusche*, duschen
baby, babies, newborn, infant, teething, toddler | bebe*, recien, dentic* | bebe*, nourrisson*, nouveau-ne, naissance | baby*, neugeboren*, kleinkind*, saugling*
child, children, kid, kids, son, daughter, grandson, granddaughter, nephew, niece, boy, girl, toddler | nin*, hij*, niet*, sobrin*, peque*, crio*, chaval* | enfant*, fils, fille*, petit-fils, neveu, niece, gamin*, gosse* | kind*, sohn*, tochter*, enkel*, nichte, neffe, madchen, junge, jungen, kleinen, kleine > kids, child, children
women, woman, ladies, womens | mujer*, senora*, chica* | femme*, dame* | frau*, damen*
men, man, gents, mens, guy, husband | hombre*, caballero*, chico* | homme*, mec* | mann, manner, herren*
gift, present, birthday | regal*, cumple*, detalle | cadeau*, offrir, anniversaire | geschenk*, schenk*, geburtstag*, mitbringsel > gift
cat, cats, kitten | gato*, gata*, gatit* | chat, chats, chatte, chaton* | katze*, kater, katz*
dog, dogs, puppy, pup, labrador, terrier | perro*, perra*, cachorro* | chien*, chiot* | hund*, welpe*
fish, fishes, aquarium, tank | pez, peces, pecera, acuario | poisson*, aquarium, bac | fisch*, aquarium*, becken > fish
shrimp, shrimps, prawn | gamba*, camaron* | crevette* | garnele*
snail, snails, slug, slugs | caracol* | escargot*, limace* | schnecke*
bird, birds | pajar*, aves, ave | oiseau* | vogel*
horse, pony, mare | caball*, yegua | cheval*, chevaux, jument, poney | pferd*, pony, stute
feed, food, feeding, eat, eats, eating, meal | comer, comida, come, aliment*, pienso | manger, nourri*, repas, mange, aliment* | essen, futter*, fress*, frisst, mahlzeit > food, feed
snack, treat, treats | merienda, chuche*, golosina*, premio* | en-cas, friandise* | leckerli*, happen, snack*, knabber*
chew, chews, chewing, bite, bites, gnaw | morder, muerd*, mast* | mordre, mord, macher | kau*, beiss*, knabber* > chew, tough
bored, boredom, clever, play, playing, toy, game | aburr*, jugar, juega, juguete* | ennui*, jouer, joue, jouet* | langweil*, spiel*, beschaftig* > toy, puzzle, game
together, cooperative, team, cooperate, family | juntos, cooperativ*, equipo, familia | ensemble, cooperati*, equipe, famille* | zusammen, gemeinsam*, kooperativ*, miteinander, familie* > cooperative, family
learn, learning, school, homework, study, beginner, beginners, starter, novice | aprend*, escuela, cole, deberes, estudi*, principiante*, empez* | appren*, ecole, devoir*, debut*, debutant*, commenc* | lern*, schule, schul*, hausaufgabe*, anfang*, einsteiger*, anfanger* > beginner, starter, kit
draw, drawing, sketch, sketching, art, paint, painting | dibuj*, pint*, boceto* | dessin*, croquis, peindre, peint* | zeichn*, malen, mal*, skizz*, kunst
write, writing, notes, note, notebook, journal, diary, planner, calendar | escrib*, nota*, apunt*, cuaderno*, libreta*, diario, agenda* | ecri*, note*, carnet*, cahier*, journal, agenda* | schreib*, notiz*, heft*, tagebuch, kalender*, planer
ink, bleed, pen, fountain | tinta, pluma*, boligrafo* | encre, plume*, stylo* | tinte*, fuller*, fullhalter, feder*, stift*
left-handed, left, lefthanded, lefty | zurd* | gaucher* | linkshand*, links
dotted, dots, dot | punt*, puntit* | pointille*, points | gepunktet*, punktraster, dotted
squared, grid, graph, checked, check, plaid, tartan | cuadros, cuadricul* | carreaux, quadrille* | kariert*, karo*
striped, stripes | rayas, rayad* | rayure*, raye* | gestreift*, streifen*
floral, flowers, flowery, flower | flor, flores, florea* | fleur*, fleuri* | blume*, gebluemt*, geblumt*, bluten*
kitchen, cook, cooking, cooker, stove | cocin* | cuisin* | kuche*, koch*, herd
induction | induccion | induction | induktion*
oven, bake, baking, bread, dough, sourdough | horn*, pan, masa, repost* | four, pain, pate, boulang*, patiss* | ofen*, back*, brot*, teig, sauerteig
fry, frying, stir-fry, saute, sear, wok | frei*, saltea* | frire, saisir, poele*, wok | brat*, pfanne*
grill, barbecue, bbq, campfire | parrilla, barbacoa, brasa* | barbecue, griller, grille | grill*, grillen, lagerfeuer
boil, pan, pot, soup, stew, noodles, pasta, ramen | herv*, olla, sopa, fideos, cazo, guis* | bouill*, casserole*, soupe*, nouille*, ramen, mijot* | kochen, topf*, suppe*, eintopf, nudel*
cut, cutting, chop, chopping, slice, slicing, slicer, carve, knife | cort*, pic*, cuchill*, reban*, loncha* | coup*, tranch*, hach*, couteau* | schneid*, messer*, hack*, scheib*, hobel*
sharp, sharpen, blunt, edge | afila*, filo | aiguis*, tranchant*, affut* | scharf*, schleif*, stumpf*
grind, grinder, ground, mill | moler, molinillo, molid* | moudre, moulin*, moulu* | mahl*, muhle*, gemahlen* > grinder
beans, bean, wholebean, whole | grano*, entero | grain, grains, entier | bohne*, ganze
coffee, espresso, latte, brew | cafe, espresso, expreso | cafe, expresso | kaffee*, espresso
tea, teas, infusion, herbal, tisane | te, infusion*, tisana* | the, tisane*, infusion* | tee*, krauter*, krautertee
milk, milky | leche | lait | milch*
decaf, caffeine-free, caffeine, theine, decaffeinated | descafeinad*, cafeina, teina | decafeine*, deca, cafeine, theine | entkoffeiniert*, koffein*, koffeinfrei*, tein
sweet, sugar, sugary, sweetness | dulce*, azucar* | sucr*, doux | suss*, zucker*
sour, acidic, acidity, tart, bright | acid* | acid* | sauer*, saure*
bitter | amarg* | amer, amere | bitter*
spicy, spice, spices, hot, fiery, warming | picant*, especia* | epice*, piquant*, releve* | scharf*, gewurz*, pikant*
chocolate, cocoa, chocolatey | chocolate*, cacao | chocolat*, cacao | schoko*, kakao
nut, nuts, nutty, hazelnut, walnut, almond | nuez, nueces, avellana*, almendra*, frutos | noix, noisette*, amande* | nuss*, nusse, haselnuss*, mandel*
fruity, fruit, berry | fruta*, afrutad* | fruit*, fruite* | frucht*, obst, fruchtig*, beeren
smoked, smoky, smoke | ahumad*, humo | fume* | rauch*, gerauchert*
mild, gentle, subtle, creamy | suave*, cremos* | doux, cremeu* | mild*, cremig*
stinky, smelly, pungent, strong, whiffy, bold | apest*, fuerte* | puant*, pue, fort* | stink*, kraftig*, stark* > strong, bold, washed
spread, spreadable, smear | untar | tartin* | streich*, aufstrich
vegan, vegetarian, plant-based, plants | vegan*, vegetal*, vegetarian* | vegan*, vegetal*, vegetarien* | vegan*, pflanzlich*, vegetarisch*
gluten, coeliac, celiac, gluten-free, wheat | gluten, celiac* | gluten, coeliaque* | gluten*, zoliakie > gluten-free, gluten
lactose, lactose-free, dairy | lactosa, lacteo* | lactose, laitier* | laktose*, lactose*, milchfrei
salty, salt, salted | sal, salad* | sel, sale, salee* | salz*, gesalzen*
drink, drinking, thirsty, bottle | beb*, botella*, sed | boire, bois, boit, bouteille*, soif, gourde* | trink*, getrank*, durst*, flasche*
wine | vino* | vin, vins | wein*
stream, river, creek, filter, purify | rio, arroyo, filtr* | ruisseau, riviere, filtr* | bach, fluss, filter*
camp, camping, tent, hike, hiking, trek, trekking, trail, mountain, outdoors, walk, walking | acamp*, camping, tienda*, excursion*, sender*, montana*, monte, ruta* | camping, tente*, rando*, montagne*, sentier*, treck*, trek*, marche* | camp*, zelt*, wander*, berg*, trek*, tour*
run, running, runner, jog, jogging, marathon | correr, corro, carrera* | courir, course*, cours, jogging | lauf*, jogg*, renn*
swim, swimming, pool, laps, dive, snorkel | nad*, natacion, piscina*, bucea* | nag*, natation, piscine*, plong* | schwimm*, pool, bahnen, tauch*
beach, sea, coast, sand, rocks, surf | playa*, mar, arena, roca*, costa* | plage*, mer, sable, rocher*, cote | strand*, meer, kuste*, sand, felsen
kayak, canoe, boat, sailing, paddle | kayak, canoa, barco*, remo | kayak, canoe, bateau*, voile | kajak, kanu, boot*, segel*, paddel*
gym, workout, fitness, exercise, training, weights | gimnasio, entren*, ejercicio* | gym, sport, entrain*, muscu* | sport*, training*, fitness*, turn*
yoga, stretch, stretching, pilates | yoga, estira* | yoga, etir* | yoga, dehn*
climb, climbing, bouldering, boulder | escala*, trep* | escalad*, grimp* | kletter*, boulder*, rank*
bike, bicycle, cycle, cycling, bikes, ride, riding, cyclist | bici*, ciclis*, pedale* | velo*, cyclis*, bicyclette | rad, fahrrad*, rader, radel*, velo, radfahr* > bike, cycling
visible, seen, reflective, hi-vis, reflector, bright | visib*, vean, reflect* | visib*, reflech*, voir | sichtbar*, sieht, reflekt* > reflective, light
steal, stolen, theft, thief, thieves, secure, lock | rob*, candado*, ladron* | vol*, voleur*, cadenas, antivol* | klau*, geklaut, dieb*, schloss*, sicher* > lock
chain, squeak, squeaks, squeaky, rattles, lubricate, lube | cadena*, chirri*, lubric* | chaine*, grinc*, lubrif* | kette*, quietsch*, schmier* > oil, chain
tyre, tire, tyres, tires, puncture, inflate, pump | rueda*, neumatico*, pinch*, inflad*, bomba | pneu*, roue*, creve*, crevaison, gonfl*, pompe* | reifen*, rad*, platt*, pumpe*, aufpump* > tire, inflator
car, vehicle, driving, drive, windscreen, windshield, motor | coche*, carro, auto, conduc*, parabris* | voiture*, auto, condui*, pare-brise | auto*, wagen, fahr*, windschutz*, frontscheibe
engine, start, starting, jump | motor, arranc* | moteur, demarr* | motor*, anspring*, starthilfe* > starter, jump
tow, breakdown, stranded | remolc*, grua, averiad*, tirar | remorqu*, panne | abschlepp*, panne > tow
phone, mobile, smartphone, iphone | movil*, telefono* | telephone*, portable, smartphone | handy*, telefon*, smartphone > phone
computer, laptop, notebook, pc, mac, desktop | ordenador*, portatil*, laptop, pc | ordi, ordinateur*, portable, pc, mac | computer, rechner, laptop*, pc
office, work, commute, commuter, desk, commuting | oficina*, trabaj*, curro, despacho, escritorio | bureau*, boulot, travail* | buro*, arbeit*, schreibtisch*, pendel*
nurse, shift, standing, waiter, twelve, chef | enfermer*, turno*, camarer* | infirm*, serveu*, debout | krankenschwester, pflege*, schicht, kellner*, stehen > clog, comfort, cushioned
footwear, shoes, shoe, trainers, sneakers | calzado, zapat*, zapatilla* | chaussure*, basket*, soulier* | schuh*, turnschuh*, schuhwerk
boots, boot | bota* | botte*, bottine* | stiefel*
slip, slippery, grip, non-slip, slide | resbal*, antidesliz*, agarre | gliss*, antiderap*, adher* | rutsch*, griff*, halt
velcro, strap, hook-and-loop | velcro | scratch, velcro | klett* > hook, strap
zip, zipper, zipped, zip-off | cremallera* | zip, fermeture* | reissverschluss*
hood, hooded | capucha | capuche* | kapuze*
pocket, pockets | bolsillo* | poche* | tasche, taschen, hosentasche
bag, bags, tote | bols*, saco* | sac, sacs | tasche*, beutel*, tute*
backpack, rucksack, pack, daypack | mochila* | sac-a-dos, cartable* | rucksack*, ranzen
suitcase, luggage, carry-on, flight, plane, fly, cabin | maleta*, equipaje, avion, vuelo | valise*, bagage*, avion, vol, cabine | koffer*, gepack*, flug*, handgepack
leather | cuero, piel | cuir | leder*
cotton | algodon | coton | baumwoll*
wool, woolen, merino, knit, knitted, knitting, yarn | lana*, punto, tejer | laine*, tricot* | woll*, strick*
corduroy | pana | velours | cord*
fleece, sherpa, lined | borreg*, forr*, polar | polaire, doubl*, mouton | fleece, futter, gefuttert*, lammfell
down, feather, feathers, puffer | pluma*, plumon* | duvet, plume*, doudoune* | daune*, feder*
wood, wooden, timber | madera | bois | holz*, holzern*
metal, steel, iron, stainless | metal*, acero, hierro | metal*, acier, fer, inox | metall*, stahl*, eisen*, edelstahl
glass | vidrio, cristal | verre | glas, glaser*
plastic | plastico* | plastique* | plastik*, kunststoff*
ceramic, porcelain, stoneware, pottery, clay | ceramic*, barro, loza, porcelana | ceramique*, gres, argile, porcelaine, terre | keramik*, steingut, ton, porzellan
linen, cloth, fabric | lino, tela | lin, tissu* | leinen*, stoff*
sew, sewing, needle, thread, stitch | cos*, aguja*, hilo*, coser | coud*, couture, aiguille*, fil | nah*, nadel*, faden, garn
clean, cleaning, wash, washing, stain, dirt, dirty, muck | limpi*, lav*, manch*, suci* | nettoy*, lav*, tache*, sale*, propre | reinig*, putz*, wasch*, fleck*, sauber*, schmutz*, dreck
dishwasher | lavavajillas | lave-vaisselle | spulmaschine*, geschirrspul*
iron, wrinkle, wrinkles, crease, creases, crumple | arrug*, planch* | froiss*, repass*, pli | knitter*, bugel*, falten > wrinkle, crease, travel
garden, gardener, gardening, plant, plants, planting, grow, soil, balcony, terrace | jardin*, planta*, plantar, balcon*, terraza*, huerto, tierra | jardin*, plante*, planter, balcon*, terrasse*, potager, terre | garten*, pflanz*, balkon*, terrasse*, beet*, erde
water, watering, irrigate | riego, regar, rieg* | arros* | giess*, bewasser*
seed, seeds, sow, sowing | semilla*, sembr* | graine*, sem* | samen, saat*, aussa*
tree, trees, prune, pruning, secateurs, shears | arbol*, pod*, tijera* | arbre*, taill*, secateur* | baum*, schneid*, schere*
climbing, climber, facade, wall, rose | trepador*, fachada, muro, rosal* | grimp*, facade*, mur, rosier* | kletter*, fassade, mauer, rose*
fragrant, perfumed, scented | perfumad* | parfum*, odorant* | duftend*
shade, shady | sombra* | ombre* | schatten*
saw, drill, screw, screwdriver, hammer, tool, tools | sierra*, taladr*, tornill*, martill*, herramient* | scie*, perc*, vis, viss*, marteau*, outil* | sag*, bohr*, schraub*, hammer*, werkzeug*
glue, stick, adhesive | pegar, pegamento, cola | coll* | kleb*, leim*
clamp, hold, holds, grip | sujet*, sargento* | serr*, tenir | klemm*, zwing*, halt, halten, festhalt* > clamp
sand, sanding, smooth, sander | lij* | ponc* | schleif*, abschleif*, glatt* > sander
carve, carving, chisel, whittle | tall*, cincel*, gubia* | sculpt*, ciseau* | schnitz*, stemm*, stechbeitel > chisel
measure, ruler, tape | medir, metro, cinta* | mesur*, metre*, ruban | mess*, massband, bandmass, zollstock
varnish, finish, lacquer, wax, oil | barniz*, cera, aceite | vernis, cire, huile, lasure | lack*, lasur, wachs*, ol
protect, protection, safety, safe, guard | proteg*, protec*, segur* | proteg*, protec*, secur* | schutz*, sicher*
glasses, specs, goggles, eyewear | gafas | lunette* | brille*
candle, candles, flame, wick | vela*, llama | bougie*, flamme | kerze*, flamme*, docht > candle
flameless, led, fake, artificial | falsa*, artificial* | faux, factice*, artificiel* | echte, kunstlich* > led, flameless, flickerless
lamp, lights, lighting, light, bulb | lampara*, luz, luces, bombilla*, iluminacion | lampe*, lumiere*, ampoule*, eclairage*, luminaire*, suspension* | lampe*, leuchte*, licht*, gluhbirne, beleucht*
ceiling, hang, hanging, pendant | techo, colg* | plafond*, suspen*, accroch* | decke, hang*, pendel* > pendant
wall | pared* | mur, mural* | wand*
floor, standing, corner | suelo, pie, rincon* | sol, pied, lampadaire* | boden*, steh*, ecke
table | mesa* | table* | tisch*
chair, seat, sit, sitting, armchair | silla*, sillon*, asiento*, sent* | chaise*, siege*, fauteuil*, assis* | stuhl*, sitz*, sessel*
pillow, cushion | almohad*, cojin* | oreiller*, coussin* | kissen*
blanket, picnic, throw | manta*, picnic | couverture*, plaid*, pique-niqu*, piquenique | decke*, picknick*, wolldecke*
mattress, pad, mat, sleeping | colchon*, esterilla* | matelas, tapis | matratze*, matte*, isomatte*
store, storage, organizer, organise, tidy, box | guard*, orden*, caja* | rang*, boite* | aufbewahr*, kiste*, box, ordnung
hanger, hook, stand, holder, hang | soporte*, gancho* | support*, crochet*, accroch*, pos* | halter*, stander*, haken*, aufhang*
lid, cover, top | tapa* | couvercle* | deckel*, abdeck*
timer, automatic, automatically, schedule | temporizador*, automat* | minuteur*, programm*, automat* | timer, zeitschalt*, automatisch*
dim, dimmable, dimmer, adjustable, adjust, regulate | regul*, ajust* | regl*, variateur*, ajust* | dimm*, verstell*, regel*, einstell*
app, smart, bluetooth | app, inteligente* | appli*, connect* | app, smart*
speaker, speakers, sound | altavoz*, altavoces, sonido* | enceinte*, son, haut-parleur* | lautsprecher*, box*, klang, ton
headphones, headset, earphones, earbuds | cascos, auricular* | casque*, ecouteur* | kopfhorer*, ohrhorer*, stopsel
microphone, mic, podcast, record, recording, sing, karaoke | microfono*, grab*, podcast, cant* | micro*, enregistr*, podcast, chant* | mikro*, aufnahm*, podcast, sing*
violin, guitar, piano, instrument, strings, string | violin*, guitarra*, cuerda* | violon*, guitare*, corde* | geige*, gitarre*, saite*, violine
bee, bees, honey, hive, beekeeping, sting, stings, stung | abeja*, miel, colmen*, pica* | abeille*, miel, ruche*, piqu* | biene*, honig*, imker*, stich*, gestochen
cheese, cheeses | queso* | fromage* | kase*
crackers, cracker, crispbread, biscuit | galleta* | biscuit*, cracker* | cracker*, knackebrot, keks*
jam, chutney, quince, jelly | mermelad*, membrillo | confiture*, coing*, gelee | marmelade*, quitte*, konfiture
heater, heating, heat | calentador*, calefac* | chauff* | heiz*, heizer
algae, green | alga* | algue* | alge*
chlorine, tap, conditioner | cloro, grifo | chlore*, robinet | chlor*, leitungswasser, wasseraufbereit*
gravel, substrate, bottom, sand | grava, sustrato* | gravier, substrat, sol, sable | kies*, bodengrund, sand
bubbles, air, airstone | burbuj*, aire | bulle*, air | blasen, luft*, luftblasen
hide, hiding, cave, shelter | escond*, cueva* | cach*, grotte* | versteck*, hohle*
holiday, holidays, vacation, away | vacacion* | vacances | urlaub*, ferien*, verreis*
puddle | charco* | flaque* | pfutze*
smell, odour, odor, stink | olor* | odeur* | geruch*, stink*
raincoat, rain jacket, slicker, mac, macintosh | impermeable*, chubasquero*, gabardina* | imper, impers, impermeable*, cire, cires, ciret, k-way | regenmantel, regenjacke*, friesennerz, olzeug, regenzeug > raincoat, rain
trench | gabardina* | trench*, gabardine* | trenchcoat*
wellies, wellingtons, gumboots, gumboot, rubber | katiuskas, botas de agua, goma | bottes en caoutchouc, caoutchouc | gummistiefel, gummi* > rubber, boot, rain
jumper, sweater, pullover, hoodie, sweatshirt | jersey*, sudadera*, sueter* | pull, pulls, chandail, sweat* | pulli*, pullover*, strickpullover
jacket, coat, parka, anorak, outerwear | chaqueta*, abrigo*, cazadora* | veste*, manteau*, blouson* | jacke*, mantel, anorak
trousers, pants, jeans | pantalon* | pantalon* | hose, hosen
shirt, blouse, button-down | camisa*, blusa* | chemise*, chemisier*, blouse* | hemd*, bluse*
tee, t-shirt | camiseta* | t-shirt*, tee-shirt* | t-shirt*, shirt*
dress, skirt | vestido*, falda* | robe*, jupe* | kleid*, rock
hat, cap, beanie | gorr*, sombrero* | bonnet*, chapeau*, casquette* | mutze*, hut, kappe*
gloves, mittens | guantes, manoplas | gant*, moufle* | handschuh*, faustling*
scarf, shawl | bufanda*, panuelo* | echarpe*, foulard* | schal*, halstuch*
socks, sock | calcetin* | chaussette* | socke*, strumpf*
underwear, briefs, boxers | calzoncillo*, braga*, interior | slip, culotte*, calecon* | unterwasche, unterhose*
pyjamas, pajama, pajamas, nightwear | pijama* | pyjama* | schlafanzug*, pyjama*
swimsuit, swimwear, trunks, bikini | banador*, bikini* | maillot* | badehose*, badeanzug*, bikini*
satchel, briefcase, messenger | maletin*, cartera*, bandolera* | cartable*, sacoche*, besace* | aktentasche*, umhangetasche*, schultasche*
crossbody, handbag, purse, wallet | bolso*, bolsito*, cartera* | sac-a-main, portefeuille* | handtasche*, geldbeutel*, portemonnaie*
pannier, panniers, rack | alforja*, portaequipaje* | sacoche*, porte-bagage* | fahrradtasche*, packtasche*, gepacktrager*
duffel, holdall, weekender, luggage | bolsa de viaje | sac de voyage | reisetasche*, sporttasche*
helmet, helmets | casco* | casque* | helm*
scooter, balance bike, pedals, pedal | patinete*, pedal* | trottinette*, draisienne*, pedale* | roller, laufrad*, pedal*
pushchair, stroller, pram, buggy | cochecito*, carrito* | poussette*, landau | kinderwagen, buggy
doll, dolls | muneca* | poupee* | puppe*
teddy, plush, cuddly, stuffed | peluche* | peluche*, doudou* | stofftier*, kuscheltier*, pluschtier*, teddy*
blocks, bricks, building, stacking | bloque*, construcc* | construction*, brique*, empiler | baustein*, bauklotz*, baukasten, stapel*
puzzle, jigsaw | puzle*, rompecabezas | puzzle* | puzzle*
board game, dice, cards, card | mesa, dado*, cartas, baraja* | societe, des, cartes | brettspiel*, wurfel*, karten*
train, railway, rails, track | tren*, via, vias | train*, rail*, chemin de fer | eisenbahn*, zug, schiene*
marble, marbles, run | canica* | bille*, billes | murmel*, kugelbahn
crayon, crayons, pencil, pencils | lapiz, lapices, cera, ceras | crayon* | stift*, buntstift*, bleistift*
paints, watercolour, watercolor, acrylic, gouache, fingerpaint | acuarela*, acrilico*, tempera* | aquarelle*, acrylique*, gouache* | aquarell*, acryl*, fingerfarbe*, wasserfarbe*, farbe, farben
easel, stand | caballete* | chevalet* | staffelei*
canvas, canvases | lienzo*, bastidor* | toile*, chassis | leinwand, keilrahmen
brush, brushes, paintbrush | pincel*, brocha* | pinceau* | pinsel*
paper, envelope, envelopes, letter, stationery | papel*, sobre*, carta* | papier*, enveloppe*, lettre* | papier*, umschlag*, brief*
marker, markers, felt-tip, highlighter, permanent | rotulador*, marcador* | feutre*, marqueur*, surligneur* | filzstift*, marker*, textmarker*
eraser, sharpener | goma, sacapuntas | gomme*, taille-crayon* | radiergummi*, anspitzer*, spitzer
scissors, shears | tijera* | ciseau* | schere*
planner, weekly, week | semanal*, semana* | hebdo*, semaine* | wochen*, woche*
knife, knives, paring, chef | cuchill* | couteau* | messer*
spoon, spoons, spatula, ladle | cuchar* | cuillere*, spatule* | loffel*, kochloffel*, spatel
plate, plates, dish, dinnerware | plato*, vajilla | assiette*, vaisselle | teller*, geschirr*
bowl, bowls | cuenco*, bol, boles, tazon* | bol, bols, saladier* | schale*, schussel*
cup, mug, mugs | taza* | tasse*, mug* | tasse*, becher*
glass, tumbler, wineglass | copa*, vaso* | verre* | glas, glaser, weinglas*
teapot, kettle | tetera*, hervidor* | theiere*, bouilloire* | teekanne*, wasserkocher, kessel
french press, cafetiere, plunger, dripper, coffee maker, moka | cafetera*, embolo, prensa | cafetiere*, piston | kaffeekanne*, kaffeebereiter*, stempelkanne*, french press, filterkaffee
colander, sieve, strainer | colador* | passoire*, tamis | sieb*
chopping, board, boards | tabla* | planche* | brett*, schneidebrett*
skillet, frying pan, pan, pans | sarten* | poele* | pfanne*, bratpfanne*
pot, saucepan, dutch oven, casserole | olla*, cazuela*, cacerola* | casserole*, marmite*, cocotte* | topf*, brater, kochtopf*
apron, mitts, mitt | delantal*, manopla* | tablier*, manique* | schurze*, topflappen, ofenhandschuh*
towel, towels | toalla* | serviette*, torchon* | handtuch*, geschirrtuch*
bag, produce, shopping | bolsa*, compra | sac*, courses, filet | beutel*, netz*, einkauf*, tute*
vegetables, veg, greens | verdura*, hortaliza* | legume* | gemuse*
lunch, lunchbox | almuerzo, fiambrera* | dejeuner, gamelle* | brotdose*, brotzeit*
thermos, flask, insulated | termo* | thermos*, isotherme* | thermos*, isolierflasche*
soap, cleanser, cleansing, wash | jabon*, limpiador* | savon*, nettoyant* | seife*, reiniger*, gesichtsreinigung*
cream, lotion, balm, moisturizer, moisturiser, ointment | crema*, balsamo*, pomada* | creme*, baume*, lotion* | creme*, salbe*, balsam*
oil, serum, drops | aceite*, serum, gotas | huile*, serum, gouttes | ol, ole, serum, tropfen
toothbrush, toothpaste, teeth | dientes, dental* | dents, dentifrice* | zahn*
deodorant, antiperspirant | desodorante* | deodorant* | deo, deodorant
sunscreen, sunblock, spf | solar*, protector | solaire*, ecran | sonnencreme*, sonnenschutz*
makeup, lipstick, mascara | maquillaje*, pintalabios | maquillage*, rouge | schminke*, lippenstift*
necklace, earrings, bracelet, ring, jewelry, jewellery | collar*, pendiente*, pulsera*, anillo*, joya* | collier*, boucle*, bracelet*, bague*, bijou* | kette*, ohrring*, armband*, ring*, schmuck*
watch, clock | reloj* | montre*, horloge* | uhr*, armbanduhr*
leash, lead, harness, collar, pulling, pulls | correa*, arnes*, collar* | laisse*, harnais*, collier* | leine*, geschirr*, halsband* > harness, leash
litter, scratching, post, catnip | arena, arenero*, rascador* | litiere*, griffoir* | katzenstreu, streu, kratzbaum
kibble, grain-free, grain | pienso*, cereal* | croquette*, cereale* | trockenfutter*, getreide*
bed, crate, basket | cama*, colchoneta* | panier*, couchage | korbchen, hundebett*
joints, joint, hips, hip, senior, older, arthritis, orthopedic, memory | cadera*, articulac*, mayor | hanche*, articulation*, age | gelenk*, hufte*, alter
hoof, saddle, bridle, stable | casco*, silla*, brida* | sabot*, selle*, bride* | huf*, sattel*, trense*, stall*
feeder, birdseed, nest, tit, tits | comedero*, nido* | mangeoire*, nichoir*, mesange* | futterhaus*, nistkasten*, meise*, vogelfutter > feeder, seed, birds
pollinators, wildflowers, meadow | polinizador*, silvestre* | pollinisat*, mellifere*, prairie | wildblume*, bienenwiese*, bestauber*
planter, pot, pots, trough, window box | maceta*, jardinera*, tiesto* | pot, pots, jardiniere*, bac | topf*, blumenkasten*, kubel*, pflanzkubel
compost, fertiliser, fertilizer, peat | abono*, compost*, sustrato* | terreau*, engrais*, compost* | dunger*, kompost*, blumenerde*
hose, sprinkler, watering can | manguera*, regadera* | tuyau*, arrosoir* | schlauch*, giesskanne*
spade, fork, rake, trowel | pala*, rastrillo*, horca | beche*, rateau*, fourche* | spaten*, rechen*, schaufel*, gabel*
lawn, mower, grass | cesped, cortacesped* | pelouse*, tondeuse*, gazon | rasen*
tomato, tomatoes, basil, lettuce, herb, herbs | tomate*, albahaca, lechuga*, hierba* | tomate*, basilic, laitue*, aromat*, herbe* | tomate*, basilikum, salat*, krauter*
rope, line, cord | cuerda*, cabo* | corde*, cordage* | seil*, leine*, schnur*
rod, reel, lure, angling | cana*, carrete*, pesca* | canne*, moulinet*, peche* | angel*, rute*, rolle*
ski, snowboard, sled | esqui*, trineo* | ski*, luge* | ski*, schlitten
ball, racket, racquet | pelota*, balon*, raqueta* | balle*, ballon*, raquette* | ball, balle, schlager*
stove, burner, gas | hornillo*, gas | rechaud*, gaz | kocher*, gaskocher*
cookset, cook set, pots, camping | bateria, cacharros | popote*, casseroles | topfset*, kochgeschirr*, topfe
headlamp, torch, flashlight, lantern | linterna*, frontal*, farol* | frontale*, torche*, lanterne* | stirnlampe*, taschenlampe*, laterne*
pegs, poles, pole, guy | piqueta*, baston* | sardine*, piquet*, baton* | hering*, stange*, stock*
jump starter, jumpstart, booster | arrancador*, pinzas | booster*, demarreur* | starthilfe*, booster > jump, starter, battery
washer, de-icer, antifreeze, coolant, fluid | anticongelante*, refrigerante*, liquido* | lave-glace*, antigel*, refroidissement | frostschutz*, scheibenwasch*, kuhlmittel*
wiper, wipers, blade | limpiaparabrisas, escobilla* | essuie-glace* | scheibenwischer*, wischer*
mount, holder, dashboard | soporte* | support* | halterung*, halter*
wrench, socket, spanner, torque | llave*, vaso | cle, cles, douille* | schlussel*, steckschlussel*
sander, sandpaper, abrasive, grit | lijadora*, lija* | ponceuse*, abrasif* | schleifer*, schleifpapier*, exzenterschleifer*
earmuffs, earplugs, hearing | orejera*, tapones | bouchons, antibruit, casque* | gehorschutz*, ohrstopsel* > hearing, gehorschutz
vise, clamp, clamps | sargento*, mordaza* | serre-joint*, etau* | schraubzwinge*, zwinge*, schraubstock*
screwdriver, driver, drill, cordless | destornillador*, atornillador*, taladro* | tournevis, visseuse*, perceuse* | schrauber*, akkuschrauber*, bohrer*, bohrmaschine*
plane, rasp, file | cepillo*, lima* | rabot*, lime*, rape | hobel*, feile*, raspel*
paint, lacquer, primer | pintura*, esmalte* | peinture*, laque* | lack*, farbe*, grundierung
net, nets | red, redes | epuisette*, filet* | kescher*, netz*
tank, aquarium, bowl | acuario*, pecera* | aquarium*, bac, cuve* | becken, aquarium, aquarien, nano
test, testing, nitrate, nitrates, hardness, ph | test, nitrato*, dureza | test*, nitrate*, durete | test*, tropfentest*, nitrat*, harte, wasserwerte
siphon, vacuum, sludge, gravel cleaner, muck | sifon*, aspirador* | siphon*, aspirateur*, cloche | mulm*, mulmglocke, absaug*, bodensauger > mulm
airpump, air pump, airstone | bomba, aireador* | pompe a air, aerateur* | luftpumpe*, membranpumpe*, pumpe
soil, substrate, ground | sustrato*, suelo | sol, substrat* | boden*, bodengrund, aktivboden*
driftwood, root, bogwood | raiz, raices, tronco* | racine*, souche* | wurzel*, moorkien*
plant, plants, moss, fern, easy | planta*, musgo* | plante*, mousse* | pflanze*, moos*
yarn, wool, skein, needles, crochet | ovillo*, lana*, ganchillo* | pelote*, laine*, crochet*, aiguille* | garn*, wolle*, hakel*, stricknadel*
fabric, quilting, sewing machine | tela*, retal*, costura | tissu*, patchwork | stoff*, nahmaschine*
smoker, veil, frame, frames, extractor | ahumador*, velo*, cuadro* | enfumoir*, voile*, cadre* | smoker, schleier, rahmchen, honigschleuder*
rennet, culture, cultures, mould, molds, curd | cuajo*, fermento*, molde* | presure, ferment*, moule*, caille | lab, kultur*, form, bruch
fondue, raclette | fondue*, raclette* | fondue*, raclette* | fondue*, raclette*
board, platter, selection, hamper, box | tabla*, cesta*, surtido*, caja* | plateau*, coffret*, panier* | brett*, platte*, geschenkkorb*, auswahl, kiste*
yoghurt, yogurt, skyr, kefir | yogur* | yaourt*, yogourt* | joghurt*, skyr, kefir
butter | mantequilla* | beurre* | butter*
sausage, ham, bacon, meat | salchich*, jamon*, embutid*, carne* | saucisse*, jambon*, viande* | wurst*, schinken*, speck, fleisch*
pasta, rice, flour | pasta*, arroz, harina* | pates, riz, farine* | nudel*, reis, mehl*
guitar, strings, pick, capo | guitarra*, cuerda*, pua* | guitare*, corde*, mediator* | gitarre*, saite*, plektrum
bow, rosin, violin, cello | arco*, resina | archet*, colophane, violon* | bogen, kolophonium, geige*
cables, microphone, stand | cable*, pie | cable*, pied | kabel*, stativ*
turntable, record, vinyl, records | tocadiscos, vinilo*, disco* | platine*, vinyle*, disque* | plattenspieler*, schallplatte*, vinyl > record, vinyl, speaker
clip, clamp, clips, grips | pinza* | pince* | klemme*, clip*
chandelier, pendant | lampara de arana | lustre*, suspension* | kronleuchter*, pendelleuchte*
`;
