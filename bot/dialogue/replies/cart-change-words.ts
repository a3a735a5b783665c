import type { Language } from '../../understanding/understanding.ts';

/**
 * Words of a message that changes what lies in the cart, by what they do there. Folded; an asterisk stands for any ending.
 * They only count where nothing of the message is left over beside names, versions and counts of the cart.
 */
export interface CartChangeWords {
  /** It goes. */
  out: RegExp;
  less: RegExp;
  more: RegExp;
  /** One more of it without a number: "another". */
  another: RegExp;
  /** So many and no more. */
  only: RegExp;
  /** So many, whatever there was. */
  counts: RegExp;
  /** Another version in place of the one there is. */
  swaps: RegExp;
  /** Puts something in: then a number is no new count. */
  adds: RegExp;
  /** Other goods in place of a line, with no word of taking it out. */
  exchanges: RegExp;
  /** Puts in, beside a word of taking out. */
  puts: RegExp;
  /** Before what is not wanted. */
  refuses: RegExp;
  /** "Of them". */
  ofThem: RegExp;
  /** Asks about goods instead of changing anything. */
  asks: RegExp;
  /** "One" where it counts; an article elsewhere. */
  one: ReadonlySet<string>;
  /** All these words, and those that only go with them. */
  known: RegExp;
}

const words = (list: string): string => list.trim().split(/\s+/).map((word) => word.replace('*', '\\w*')).join('|'); // prettier-ignore
const any = (list: string, phrases = ''): RegExp =>
  new RegExp(`\\b(?:${words(list)}${phrases && `|${phrases}`})\\b`);

interface Lists {
  out: string;
  less: string;
  more: string;
  another: string;
  only: string;
  counts: string;
  swaps: string;
  adds: string;
  one: string;
  /** Words that only go with them. */
  beside: string;
  outPhrases: string;
  exchanges: string;
  puts: string;
  ofThem: string;
  refuses: string;
  asks: string;
}

function made(lists: Lists): CartChangeWords {
  const { out, less, more, another, only, counts, swaps, adds, one, beside } = lists;
  return {
    out: any(out, lists.outPhrases),
    less: any(less),
    more: any(`${more} ${another}`),
    another: any(another),
    only: any(only),
    counts: any(counts),
    swaps: any(swaps),
    adds: any(adds),
    exchanges: any(lists.exchanges),
    puts: any(lists.puts),
    refuses: new RegExp(`(?:${lists.refuses})(?: (?:the|in|a|an|der|die|das|den|dem|el|la|los|las|en|de|du|le|les|un|una|une|size|grosse))*$`), // prettier-ignore
    ofThem: new RegExp(lists.ofThem),
    asks: new RegExp(lists.asks),
    one: new Set(one.split(' ')),
    known: new RegExp(`^(?:${[out, less, more, another, only, counts, swaps, adds, one, beside, lists.puts, lists.exchanges].map(words).join('|')})$`), // prettier-ignore
  };
}

const english = made({
  out: 'remove removed drop delete lose scrap ditch bin forget out off rid without',
  outPhrases: "(?:can|could) go|(?:don|dont|do not|no longer) (?:really )?(?:want|need)|not (?:N|W) after all|no N after all",
  less: 'less fewer reduce lower decrease',
  more: 'more extra additional',
  another: 'another',
  only: 'just only enough',
  counts: 'make change set update instead total altogether actually rather better sorry sry no nope wait mean meant oops uh switch quantity keep',
  swaps: 'instead change swap switch replace exchange make rather place sorry sry no not wait oops mean meant actually should',
  adds: 'add plus',
  one: 'one 1',
  beside: 'take get leave don dont do not need want after all longer anymore go can could would should be may changed my mind about it them that those these this again back version one ones by of the from basket cart bag trolley in total for to with we i d quantity number qty them as really i ve think he she than and or but is enough done he they to up down hm hmm oh ah um uh more like you your',
  exchanges: 'instead swap exchange replace rather place switch',
  puts: 'put give',
  ofThem: '\\bof (?:them|those|these)\\b',
  refuses: '\\bnot|\\binstead of|\\bplace of|\\brather than|\\bwithout',
  asks: '\\b(?:do you|does|are|what|which|how|why|when|where|if|have you|any|is (?!enough))\\b',
}); // prettier-ignore

const german = made({
  out: 'raus heraus entfern* losch* streich* weg ohne vergiss vergessen herausnehm* rausnehm* wegnehm*',
  outPhrases: '(?:doch|will|brauch\\w*|mocht\\w*)(?: ich)? (?:nicht|keine?\\w*)|N (?:lieber |dann )?doch nicht|nicht mehr',
  less: 'weniger',
  more: 'noch mehr dazu weitere*',
  another: 'nochmal',
  only: 'nur bloss reicht reichen genugt',
  counts: 'mach* ander* auf statt anstatt doch lieber insgesamt setz* stell* moment quatsch meine meinte nein nee ne sorry ach ah mal dann',
  swaps: 'statt anstatt lieber doch tausch* ersetz* ander* wechsel* nicht sondern nein nee ne sorry meine meinte moment ach mach* durch quatsch',
  adds: 'leg* fug* dazu hinzu',
  one: 'ein eine einen eins einer eines 1 einmal',
  beside: 'nimm nehmen nehm* bitte den die das der dem des aus dem warenkorb korb wieder brauch* ich will wollen mocht* nicht mehr kann konnen konnt* sie ihr wir hatt* gern* gegen durch zu in von bei und zwar es ihn davon stuck draus also doch lieber dann haben sein soll* kein* oder ok ja ah ahm aeh oh hm bis gehen drauf aber insgesamt mal gesamt',
  exchanges: 'statt anstatt tausch* ersetz* wechsel* sondern',
  puts: 'rein dafur stattdessen',
  ofThem: '\\bdavon\\b|\\bvon (?:denen|ihnen)\\b',
  refuses: '\\bnicht|\\b(?:an)?statt|\\bkeine?\\w*|\\bohne',
  asks: '\\b(?:gibt|gibts|habt|haben sie|ist|sind|was|welche\\w*|wie|warum|wann|wo|ob)\\b',
}); // prettier-ignore

const spanish = made({
  out: 'quit* saca* saque* elimin* borr* fuera sin olvid* retir*',
  outPhrases: 'ya no (?:quiero|necesito)|al final (?:el |la |los |las )?N no|no (?:quiero|necesito) (?:el |la |los |las )?N',
  less: 'menos',
  more: 'mas',
  another: 'otro otra',
  only: 'solo solamente basta deja* unicamente',
  counts: 'pon* ponme mejor cambi* sean total vez lugar perdon perdona no espera decir entonces ay digo',
  swaps: 'mejor cambi* vez lugar no perdon perdona espera decir sustitu* queria digo ay',
  adds: 'anad* agreg* mete*',
  one: 'un uno una 1',
  beside: 'el la los las de del me lo le en por a que al final carrito cesta carro ya no quiero quier* puede* puedes ser necesito con y o favor porfa si vale entonces ellos ellas es esta quite mis mi tu su se al como eso esa ese tambien pues hm bueno',
  exchanges: 'vez lugar cambi* sustitu*',
  puts: 'pon ponme ponga mete*',
  ofThem: '\\bde (?:ellos|ellas|esos|esas)\\b',
  refuses: '\\bno|\\bvez de|\\blugar de|\\bsin|\\bque',
  asks: '\\b(?:hay|tienen|tienes|teneis|cual|cuales|cuanto\\w*|como|cuando|donde|es el|esta)\\b',
}); // prettier-ignore

const french = made({
  out: 'enlev* retir* supprim* ote* otez oubli* tomber sans',
  outPhrases: 'veux plus|veut plus|voulons plus|(?:finalement|non) pas (?:le |la |les |de )?N|plus besoin',
  less: 'moins',
  more: 'plus encore supplementaire*',
  another: 'autre',
  only: 'juste seul* seulement suffit',
  counts: 'mets* mettez mettre passe* plutot finalement lieu tout pardon non euh attends attendez dire change* desole*',
  swaps: 'plutot change* remplac* lieu place prefer* pas non pardon dire desole* finalement attends attendez euh mets mettez mettre',
  adds: 'ajoute* rajoute*',
  one: 'un une 1',
  beside: 'le la les de du des en au aux je j ne n veux veut l s d c vous tu pouvez peux panier svp stp plait s il pour que et ou pas moi voulais voudrais par ca cela ceux celui celle contre alors bon mon ma mes laisse* avoir prends prendre y dans est sera ben ah oh oups faire fait',
  exchanges: 'lieu place remplac* echang* plutot',
  puts: 'mets mettez',
  ofThem: '\\b(?:en|d entre eux|d entre elles)\\b',
  refuses: '\\bpas|\\blieu (?:de|du|des)|\\bplace (?:de|du|des)|\\bsans|\\bque',
  asks: '\\b(?:avez|y a t il|est ce|quel\\w*|combien|comment|quand|ou est|pourquoi)\\b',
}); // prettier-ignore

const byLanguage: Record<Language, CartChangeWords> = { en: english, de: german, es: spanish, fr: french };

export const cartChangeWords = (language: Language): CartChangeWords => byLanguage[language];
