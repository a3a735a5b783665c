/** Everyday colours and materials in the languages served: each row is one thing, "_" a space. */
const sameThings = `gray grey gris grise grau graue grauen graues grauer
black negro negra noir noire schwarz schwarze schwarzen schwarzes schwarzer
white blanco blanca blanc blanche weiß weiße weißen weißes weißer
red rojo roja rouge rot rote roten rotes roter
blue azul bleu bleue blau blaue blauen blaues blauer
light_blue azul_claro celeste bleu_clair hellblau hellblaue hellblauen hellblaues
dark_blue azul_oscuro bleu_foncé dunkelblau dunkelblaue dunkelblauen dunkelblaues
navy navy_blue azul_marino bleu_marine marine marineblau marineblaue
green verde vert verte grün grüne grünen grünes grüner
light_green verde_claro vert_clair hellgrün hellgrüne
dark_green verde_oscuro vert_foncé dunkelgrün dunkelgrüne dunkelgrünen
yellow amarillo amarilla jaune gelb gelbe gelben gelbes gelber
brown marrón brun brune marron braun braune braunen braunes brauner
pink rosa rose
orange naranja
purple morado morada violet violette lila violett violette
beige sand
olive verde_oliva oliva vert_olive oliv olivgrün olivgrüne olivgrünen
mustard mostaza amarillo_mostaza jaune_moutarde moutarde senf senfgelb senfgelbe
cream crema crème creme cremefarben cremeweiß
khaki caqui kaki
charcoal antracita anthracite anthrazit
lavender lavanda lavande lavendel
mint menta menthe minze mintgrün
coral corail koralle
turquoise turquesa türkis
burgundy granate burdeos bordeaux weinrot
leather cuero piel cuir leder
wool lana laine wolle
cotton algodón coton baumwolle
wood wooden madera bois holz
linen lino lin leinen
silk seda soie seide
steel acero acier stahl
silver plateado plateada argenté silbern
gold golden dorado dorada doré goldfarben
glass vidrio verre glas`
  .split('\n')
  .map((row) => row.split(' ').map((word) => word.replaceAll('_', ' ')));

const byWord = new Map<string, readonly string[]>();
for (const row of sameThings) for (const word of row) if (!byWord.has(word)) byWord.set(word, row);

/** What else a colour or material of the catalogue is called, its own name among it. */
export function sameThingAs(name: string): readonly string[] {
  return byWord.get(name.toLowerCase()) ?? [];
}
