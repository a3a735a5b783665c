import { audio } from './audio.ts';
import { bags } from './bags.ts';
import { camping } from './camping.ts';
import { care } from './care.ts';
import { footwear } from './footwear.ts';
import { garments } from './garments.ts';
import { cycling } from './cycling.ts';
import { household } from './household.ts';
import { stationery } from './stationery.ts';
import type { Shape } from './ink.ts';
import { kitchen } from './kitchen.ts';
import { lighting } from './lighting.ts';
import { pantry } from './pantry.ts';
import { toys } from './toys.ts';

const shapes: Record<string, Shape> = {
  ...garments, ...footwear, ...bags, ...camping, ...kitchen, ...lighting, ...audio, ...toys, ...care, ...pantry, ...cycling,
  ...stationery,
  ...household,
}; // prettier-ignore

/** Words of a title and the shape they mean, the telling ones first; then what a product type looks like in general. */
interface Words {
  of: RegExp;
  titles: [RegExp, string][];
  otherwise: string;
}

const kinds: Words[] = [
  {
    of: /jacket|coat|outerwear/i,
    titles: [
      [/poncho/, 'poncho'], [/trench/, 'trench'], [/pea coat/, 'pea coat'], [/long coat/, 'coat'], [/parka/, 'parka'], [/vest/, 'vest'], [/bomber/, 'bomber'], [/anorak/, 'anorak'],
      [/chore|field|overshirt|denim|corduroy|hemp|waxed/, 'chore jacket'], [/down|insulated|three-in-one|ski/, 'down'], [/fleece/, 'fleece'], [/rain|slicker|shell|drizzle|hooded|waterproof/, 'rain jacket'],
    ],
    otherwise: 'jacket',
  },
  {
    of: /trouser|pant|bottom|hose/i,
    titles: [
      [/dungaree/, 'dungarees'], [/swim/, 'swim trunks'], [/shorts/, 'shorts'], [/tights/, 'tights'], [/slim/, 'slim jeans'], [/wide|matinee|fisherman|linen/, 'wide trousers'], [/jeans/, 'jeans'], [/sweat|drawstring|pajama/, 'sweatpants'],
      [/cargo|zip-away|work|hiking|climbing|play/, 'cargo trousers'],
    ],
    otherwise: 'trousers',
  },
  {
    of: /shirt|tops|tee\b/i,
    titles: [
      [/two-pack/, 'pair of tees'], [/hoodie|hooded/, 'hoodie'], [/roll neck/, 'roll neck'], [/merino zip|fleece/, 'half zip'], [/sweater|sweatshirt/, 'sweater'], [/singlet/, 'singlet'], [/polo/, 'polo'], [/henley/, 'henley'], [/wrap/, 'wrap top'],
      [/blouse/, 'blouse'], [/long sleeve|thermal|rash guard/, 'long sleeve'], [/t-shirt/, 'tee'], [/\btee\b/, 'pocket tee'], [/dress/, 'dress'], [/skirt/, 'skirt'],
    ],
    otherwise: 'shirt',
  },
  {
    of: /shoe|footwear|boot/i,
    titles: [
      [/(kids|splash).*rain boot|rubber boot|foghorn/, 'rain boot'], [/winter|glacier|insulated/, 'winter boot'], [/hiking boot|mountain/, 'hiking boot'], [/work boot/, 'work boot'], [/chelsea/, 'chelsea boot'], [/chukka|desert/, 'chukka'], [/sandal/, 'sandal'],
      [/slide/, 'slide'], [/slipper|camp moc/, 'slipper'], [/clog/, 'clog'], [/loafer/, 'loafer'], [/deck shoe/, 'deck shoe'], [/swim|barefoot/, 'water shoe'], [/plimsoll/, 'plimsoll'], [/cycling/, 'cycling shoe'], [/racing/, 'racing shoe'], [/running|commuter/, 'running shoe'],
      [/trail|approach/, 'trail shoe'], [/sneaker/, 'sneaker'],
    ],
    otherwise: 'shoe',
  },
  {
    of: /bag|backpack|luggage/i,
    titles: [
      [/fox kids/, 'kids backpack'], [/longhaul|rope|ski tour|overhead/, 'trekking pack'], [/roll-top/, 'roll-top pack'], [/pannier/, 'pannier'], [/messenger/, 'messenger'], [/tote/, 'tote'], [/laptop/, 'case'], [/camera/, 'cooler bag'], [/crossbody|sling/, 'crossbody'],
      [/cosmetic/, 'pouch'], [/duffel|barrel/, 'duffel'], [/ditty|drawstring|chalk/, 'drawstring bag'], [/satchel/, 'satchel'], [/cube/, 'packing cubes'], [/dry bag/, 'dry bag'], [/lunch|cool/, 'cooler bag'], [/knitting/, 'project bag'], [/hip|waist/, 'hip pack'],
      [/roll/, 'roll'], [/wallet/, 'wallet'], [/suitcase|trolley/, 'suitcase'],
    ],
    otherwise: 'backpack',
  },
  {
    of: /camp|tent|outdoor/i,
    titles: [
      [/bell tent/, 'bell tent'], [/beach tent/, 'beach tent'], [/bivy/, 'small tent'], [/peg/, 'pegs'], [/down sleeping|summit/, 'mummy bag'], [/sleeping bag/, 'sleeping bag'], [/foam mat/, 'folding mat'], [/pad|mat\b/, 'mat'], [/pillow/, 'pillow'], [/dutch oven/, 'pot'], [/fire/, 'fire bowl'],
      [/chair/, 'camp chair'], [/table/, 'folding table'], [/stove/, 'stove'], [/cook set/, 'cookset'], [/spork/, 'spork'], [/filter/, 'filter'], [/first-aid/, 'first aid'], [/hammock/, 'hammock'], [/bottle/, 'flask'], [/cooler/, 'cooler bag'], [/blanket/, 'blanket'],
      [/towel/, 'towel'], [/saw/, 'saw'], [/field kit/, 'magnifying glass'], [/headlamp/, 'headlamp'], [/lantern/, 'lantern'], [/mug/, 'mugs'],
    ],
    otherwise: 'tent',
  },
  {
    of: /kitchen|cook|tableware/i,
    titles: [
      [/skillet/, 'skillet'], [/wok/, 'wok'], [/milk pan/, 'milk pan'], [/chef/, 'chef knife'], [/bread knife/, 'bread knife'], [/paring/, 'paring knives'], [/board/, 'board'], [/spoon/, 'spoons'], [/mortar/, 'mortar'], [/apron/, 'apron'], [/towel/, 'towel'], [/mitt/, 'mitts'],
      [/wrap/, 'wrap roll'], [/produce bag/, 'net bag'], [/bowl/, 'bowls'], [/plate/, 'plates'], [/mug|cup/, 'mug'], [/salt/, 'salt pig'], [/butter/, 'butter dish'], [/jars/, 'jars'], [/starter/, 'starter'], [/basket/, 'proofing basket'], [/rolling pin/, 'rolling pin'],
      [/baking mat/, 'baking mat'], [/kettle/, 'kettle'], [/pour-over/, 'pour over'], [/grinder/, 'grinder'], [/press/, 'french press'], [/teapot/, 'teapot'],
    ],
    otherwise: 'pot',
  },
  {
    of: /light|lamp/i,
    titles: [
      [/clamp|study/, 'desk lamp'], [/clip/, 'clip light'], [/halo/, 'ring lamp'], [/stair/, 'stair lights'], [/path|stake/, 'garden lights'], [/globe/, 'globe'], [/bell pendant/, 'bell pendant'], [/chandelier/, 'chandelier'], [/column/, 'column lamp'], [/arc/, 'arc lamp'],
      [/pleated/, 'table lamp'], [/sconce/, 'sconce'], [/oil lantern|hurricane/, 'oil lantern'], [/holder/, 'candle holders'], [/dinner candle/, 'dinner candles'], [/pillar/, 'pillar candles'], [/candle/, 'candle'], [/mushroom/, 'mushroom lamp'], [/terrazzo/, 'terrazzo lamp'],
      [/string/, 'string lights'], [/cord set/, 'cord set'], [/prism/, 'prism'], [/shade/, 'dome shade'], [/color.*bulb/, 'color bulb'], [/bulb/, 'bulb'], [/light bar/, 'light bar'], [/night light/, 'night light'], [/picture/, 'picture light'],
    ],
    otherwise: 'bedside lamp',
  },
  {
    of: /audio|headphone|electronic/i,
    titles: [
      [/stand/, 'headphone stand'], [/kids/, 'kids headphones'], [/studio/, 'studio headphones'], [/open-back/, 'open headphones'], [/on-ear/, 'on-ear headphones'], [/gaming/, 'headset'], [/sleep/, 'sleep earbuds'], [/earplug/, 'earplugs'], [/earbud/, 'earbuds'],
      [/earphone/, 'earphones'], [/turntable/, 'turntable'], [/speakerphone/, 'speakerphone'], [/bookshelf/, 'speakers'], [/shower/, 'shower speaker'], [/campfire/, 'camp speaker'], [/alarm/, 'alarm clock'], [/radio/, 'radio'], [/speaker/, 'speaker'], [/player\b(?!.*headset)/, 'player'],
      [/bone|swim/, 'sport band'], [/karaoke/, 'karaoke'], [/mic/, 'microphone'], [/crate/, 'record crate'], [/cable/, 'cable'], [/brush/, 'brush'], [/case/, 'case'],
    ],
    otherwise: 'headphones',
  },
  {
    of: /toy|game/i,
    titles: [
      [/stacker/, 'stacker'], [/goose/, 'goose'], [/stall/, 'play shop'], [/vegetable/, 'vegetables'], [/marble/, 'marble run'], [/sort/, 'shape sorter'], [/doll/, 'doll house'], [/night moth/, 'moth'], [/bear\b/, 'bear'], [/plush/, 'otter'], [/puppet/, 'puppets'], [/rattle/, 'rattle'],
      [/book/, 'book'], [/balance board/, 'balance board'], [/bike/, 'bicycle'], [/rope/, 'skipping rope'], [/croquet/, 'croquet'], [/kite/, 'kite'], [/bubble/, 'bubbles'], [/sandbox/, 'sand tools'], [/mushroom/, 'mushroom game'], [/cooperative|board game/, 'board game'], [/floor puzzle/, 'floor puzzle'],
      [/puzzle/, 'puzzle'], [/dice/, 'dice'], [/theater/, 'shadow theater'], [/craft|print/, 'craft kit'], [/train/, 'train'], [/star wheel/, 'star wheel'],
    ],
    otherwise: 'blocks',
  },
  {
    of: /skin|care|beauty/i,
    titles: [
      [/milk cleanser|wash/, 'pump bottle'], [/balm cleanser|scrub|clay|mask/, 'open balm'], [/serum|drops|oil|tonic/, 'dropper'], [/hand cream|sunscreen|rub|barrier/, 'tube'], [/lip/, 'lip tube'], [/lotion/, 'lotion bottle'], [/water/, 'clear bottle'], [/mist/, 'mist'], [/stick/, 'stick'],
      [/bath/, 'bath salts'], [/soap/, 'soap'], [/shampoo|conditioner/, 'shampoo bar'], [/kit/, 'skin kit'], [/shave/, 'shave jar'], [/balm|deodorant/, 'balm tin'],
    ],
    otherwise: 'cream jar',
  },
  {
    of: /coffee|tea\b|pantry|food|beverage/i,
    titles: [
      [/cold brew/, 'cold brew'], [/stick/, 'sticks'], [/discovery/, 'discovery box'], [/crate/, 'gift crate'], [/bamboo/, 'matcha'], [/advent/, 'advent box'], [/honey/, 'honey'], [/bar$/, 'chocolate'], [/biscuit/, 'biscuits'], [/cocoa tin|drinking chocolate/, 'cocoa tin'], [/hibiscus/, 'hibiscus pouch'],
      [/chamomile/, 'flower pouch'], [/peppermint|rooibos/, 'herb pouch'], [/ginger/, 'root pouch'], [/chai/, 'spice tin'], [/jasmine|peony|earl/, 'blossom tea tin'], [/breakfast|souchong|sencha|hojicha|matcha|tea/, 'tea tin'], [/decaf/, 'decaf bag'], [/ethiopia/, 'coffee bag with cherries'],
      [/guatemala|highland/, 'coffee bag with hills'],
    ],
    otherwise: 'coffee bag',
  },
  {
    of: /bicycle|cycling|fahrr/i,
    titles: [
      [/lastenrad|cargo/, 'cargo bicycle'], [/kinderrad|kids/, 'kids bicycle'], [/reiserad|tour/, 'touring bicycle'], [/faltrad|folding/, 'folding bicycle'], [/faltschloss|lock/, 'lock'], [/helm/, 'helmet'], [/rücklicht|rear/, 'rear light'], [/licht-set|set/, 'bike lights'], [/licht|light/, 'headlight'],
      [/klingel|bell/, 'bell'], [/sattel|saddle/, 'saddle'], [/öl|oil/, 'oil bottle'], [/werkzeug|tool/, 'tool roll'], [/korb|basket/, 'handlebar basket'], [/regenhose/, 'trousers'], [/weste|vest/, 'reflective vest'], [/tasche|pannier/, 'pannier'],
    ],
    otherwise: 'city bicycle',
  },
  {
    of: /stationery|paper|office|pen\b|schreibwaren/i,
    titles: [
      [/kontor/, 'school pen'], [/füllhalter|fountain/, 'fountain pen'], [/tinte\b|ink\b/, 'ink'], [/bleistift|pencil/, 'pencil'], [/kugelschreiber|ballpoint/, 'ballpoint'], [/dreierpack|heft/, 'booklets'], [/briefpapier|letter paper/, 'letter paper'], [/kalender|calendar/, 'calendar'], [/geschenkpapier|wrapping/, 'wrapping paper'],
      [/unterlage|desk/, 'desk mat'], [/öffner|opener/, 'letter opener'],
    ],
    otherwise: 'notebook',
  },
  {
    of: /home|house|living|wohnen/i,
    titles: [
      [/decke|blanket/, 'throw blanket'], [/kissen|cushion/, 'cushion'], [/handtuch|towel/, 'towel'], [/matte|mat\b/, 'doormat'], [/teekanne|teapot/, 'stoneware teapot'], [/kanne|jug/, 'jug'], [/brotkasten|bread/, 'bread box'], [/brett|board/, 'breakfast board'], [/stövchen|warmer/, 'teapot warmer'],
      [/dose|tin\b/, 'sugar tin'], [/tischleuchte/, 'cabin lamp'], [/pendel/, 'bell pendant'], [/laterne|lantern/, 'oil lantern'], [/kerze|candle/, 'dinner candles'], [/wetterglas/, 'weather glass'],
    ],
    otherwise: 'vase',
  },
]; // prettier-ignore

/** The shape's name for a product: by its type first, then by the telling words of its title. */
export function shapeName(type: string, title: string): string {
  const words = title.toLowerCase();
  const kind = kinds.find(({ of }) => of.test(type));
  if (!kind)
    return kinds.flatMap(({ titles }) => titles).find(([word]) => word.test(words))?.[1] ?? 'project bag';
  return kind.titles.find(([word]) => word.test(words))?.[1] ?? kind.otherwise;
}

/** The shape of that name. */
export function shapeOf(name: string): Shape {
  const shape = shapes[name];
  if (!shape) throw new Error(`There is no shape called "${name}".`);
  return shape;
}

export const shapeNames: readonly string[] = Object.keys(shapes);
