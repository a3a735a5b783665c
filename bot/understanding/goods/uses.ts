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
`;
