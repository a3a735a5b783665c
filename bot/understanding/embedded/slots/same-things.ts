/** What colours and materials are called in the languages served. */

const germanColor = /(?:schwarz|weiß|rot|blau|grün|grau|gelb|braun)$/;

/** A German colour with its endings: "rote", "rotem". Others find theirs by their stems. */
function formsOf(word: string): string[] {
  if (!germanColor.test(word)) return [word];
  // Who has no umlaut writes "gruen".
  const spellings = word.includes('ü') ? [word, word.replace('ü', 'ue')] : [word];
  return spellings.flatMap((spelling) =>
    ['', 'e', 'em', 'en', 'er', 'es'].map((ending) => spelling + ending),
  );
}

/** Everyday colours and materials in the languages served: each row is one thing, "_" a space, German without its endings. */
const sameThings = `gray grey gris grise grau graue grauen graues grauer
black negro negra noir noire schwarz
white blanco blanca blanc blanche weiß
red rojo roja rouge rot
blue azul bleu bleue bleus blau
sage salvia verde_salvia sauge vert_sauge salbei salbeigrün
teal petróleo azul_petróleo pétrole bleu_pétrole petrol
rust teja rouille rostrot rostbraun
tan camel hellbraun
light_grey light_gray gris_claro gris_clair gris_perla gris_perle hellgrau
dark_brown marrón_oscuro brun_foncé dunkelbraun
dark_red rojo_oscuro rouge_foncé dunkelrot
light_pink pale_pink rosa_claro rosa_palo rose_pâle rose_clair hellrosa zartrosa
off_white blanco_roto crudo blanc_cassé écru naturweiß
ivory marfil ivoire elfenbein
sky_blue light_blue azul_claro azul_clarito azul_cielo celeste bleu_clair bleu_ciel himmelblau hellblau
navy navy_blue dark_blue azul_oscuro bleu_foncé dunkelblau azul_marino marino bleu_marine marine marineblau
green verde vert verte grün
light_green verde_claro vert_clair hellgrün
dark_green verde_oscuro vert_foncé dunkelgrün
yellow amarillo amarilla jaune gelb
brown marrón brun brune marron braun
pink rosa rose
orange naranja
purple morado morada violet violette lila violett violette
beige sand
olive verde_oliva oliva vert_olive oliv olivgrün
mustard mostaza amarillo_mostaza jaune_moutarde moutarde senf senfgelb
cream blanco_crema blanc_crème crema crème creme cremefarben cremeweiß
khaki caqui kaki
charcoal dark_gray dark_grey gris_antracita gris_anthracite anthrazitgrau antracita anthracite anthrazit
lavender lavanda lavande lavendel
mint verde_menta vert_menthe menta menthe minze mintgrün
coral corail koralle
turquoise azul_turquesa bleu_turquoise turquesa türkis
burgundy wine_red rojo_burdeos rouge_bordeaux granate burdeos bordeaux weinrot
leather cuero piel cuir leder
wool lana laine wolle
cotton algodón coton baumwolle
wood wooden madera bois holz
linen lino lin leinen
silk seda soie seide
steel acero acier stahl
silver plateado plateada argenté silbern silber
gold golden dorado dorada doré goldfarben
glass vidrio verre glas`
  .split('\n')
  .map((row) => row.split(' ').flatMap((word) => formsOf(word.replaceAll('_', ' '))));

const byWord = new Map<string, readonly string[]>();
for (const row of sameThings) for (const word of row) if (!byWord.has(word)) byWord.set(word, row);

/** Words for a colour or material in any of the languages: none of them is a slip for another. */
export const sameWords: readonly string[] = [...byWord.keys()];

const germanShades = ['hell', 'dunkel', 'zart', 'tief', 'blass', 'matt'];

/** What a shade is called whose colour a store has without it: "hellgrau" where there is only grey. */
export function shadesOf(name: string): readonly string[] {
  const german = otherWordsOf(name).filter((word) => germanColor.test(word) && !word.includes(' '));
  const plain = german.filter((word) => !germanShades.some((shade) => word.startsWith(shade)));
  return plain.flatMap((word) => germanShades.flatMap((shade) => formsOf(shade + word)));
}

/** Every word for the same colour or material as `name`, itself among them; none for others. */
export function otherWordsOf(name: string): readonly string[] {
  return byWord.get(name.toLowerCase()) ?? [];
}
