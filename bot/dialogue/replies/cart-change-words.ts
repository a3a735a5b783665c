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
  /** "Is nicer", "was a mistake": what is preferred takes the place of what is not. */
  prefers: RegExp;
  /** Puts in, beside a word of taking out. */
  puts: RegExp;
  /** Before what is not wanted. */
  refuses: RegExp;
  /** The same before a name. */
  refusesName: RegExp;
  /** "I'll have", before goods that are not in the cart. */
  takesOther: RegExp;
  /** "Of them". */
  ofThem: RegExp;
  /** Asks about goods instead of changing anything. */
  asks: RegExp;
  /** All there is, or all but what is named. */
  rest: RegExp;
  /** "Everything except N", "only N", "N can stay": what is named stays. */
  keeps: RegExp;
  /** "Keep the other": what is not named stays. */
  keepsRest: RegExp;
  /** "In red too": beside what there is. */
  also: RegExp;
  /** "Too many": some of it goes. */
  tooMany: RegExp;
  /** "In all": so many, and not so many more. */
  inAll: RegExp;
  /** "One" where it counts; an article elsewhere. */
  one: ReadonlySet<string>;
  /** All these words, and those that only go with them. */
  known: RegExp;
}

const words = (list: string): string => list.trim().split(/\s+/).map((word) => word.replace('*', '\\w*')).join('|'); // prettier-ignore
const any = (list: string, phrases = ''): RegExp =>
  new RegExp(`\\b(?:${words(list)}${phrases && `|${phrases}`})\\b`);

const OTHER = '(?<!\\b(?:l|la|el|los|las|les|the|die|der|das) )';

/** Articles, and what stands before a version. */
const SMALL =
  '(?: (?:the|in|a|an|der|die|das|den|dem|el|la|los|las|en|de|du|le|les|un|una|une|size|grosse))*';

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
  prefers: string;
  puts: string;
  ofThem: string;
  takes: string;
  refuses: string;
  asks: string;
  rest: string;
  /** Before what stays. */
  except: string;
  keep: string;
  /** Behind what stays. */
  stay: string;
  inAll: string;
  tooMany: string;
  also: string;
}

function made(lists: Lists): CartChangeWords {
  const { out, less, more, another, only, counts, swaps, adds, one, beside } = lists;
  return {
    out: any(out, lists.outPhrases),
    less: any(less),
    // "Keep the other" is no other one more.
    more: new RegExp(`\\b(?:${words(more)})\\b|${OTHER}\\b(?:${words(another)})\\b`),
    another: new RegExp(`${OTHER}\\b(?:${words(another)})\\b`),
    only: any(only),
    counts: any(counts),
    swaps: any(swaps),
    // "What you just added" puts nothing in.
    adds: new RegExp(
      `(?<!\\b(?:you|just|ha|has|han|acaba\\w* de|avez|as|venez d|viens d|hast|haben|gerade|no lo|no la) )\\b(?:${words(adds)})\\b`,
    ),
    exchanges: any(lists.exchanges),
    prefers: any(lists.prefers),
    puts: any(lists.puts),
    refuses: new RegExp(`(?:${lists.refuses})${SMALL}$`),
    refusesName: new RegExp(`(?:${lists.refuses})${SMALL} N\\b`),
    takesOther: new RegExp(`\\b(?:${words(lists.takes)})(?: \\S+){0,1}?${SMALL} O\\b`),
    ofThem: new RegExp(lists.ofThem),
    asks: new RegExp(lists.asks),
    rest: any(lists.rest),
    keeps: new RegExp(
      `\\b(?:${lists.except})(?: [^N ]\\S*){0,2} N\\b|\\b(?:${lists.keep})(?: (?!${lists.except})[^N,]\\S*){0,3} N\\b|\\bN(?: [^N,]\\S*){0,2} (?:${lists.stay})\\b`,
    ),
    keepsRest: new RegExp(
      `\\b(?:${lists.keep}|${lists.stay})(?: [^N,]\\S*){0,1} (?:${words(lists.rest)})\\b|\\b(?:${words(lists.rest)})(?: [^N,]\\S*){0,2} (?:${lists.keep}|${lists.stay})\\b(?! \\S* ?N)`,
    ),
    also: any(lists.also),
    tooMany: new RegExp(`\\b(?:${lists.tooMany})\\b`),
    inAll: new RegExp(`\\b(?:${lists.inAll})\\b`),
    one: new Set(one.split(' ')),
    known: new RegExp(`^(?:${[out, less, more, another, only, counts, swaps, adds, one, beside, lists.puts, lists.exchanges, lists.rest, lists.also].map(words).join('|')})$`), // prettier-ignore
  };
}

const english = made({
  out: 'remove removed rmv drop delete lose scrap scratch ditch bin away rid dump axe nix chuck toss exclude omit erase',
  outPhrases: "(?<!(?:check|sold|find|figure|run|turns|turned) )out|(?:take|leave|get|kick|strike|cross) (?:\\S+ ){0,4}off|(?<!(?:don|dont|not) )forget|without (?:the )?N|(?:can|could) go|(?:don|dont|do not|no longer) (?:really )?(?:want|need)|not (?:N|W) after all|no N after all|back on the shelf|put (?:it|that|them|this|those) back|put back|do without|cancel (?:the )?N|N(?: \\S+){0,4} mistake|rather not|put away|no longer|not (?:needed|wanted)|wo(?:n|nt| not) (?:be )?need\\w*|changed my mind about|(?:has|have|needs?|got) to go|must go|gotta go|should(?:n| not) be in",
  less: 'less fewer reduce lower decrease diminish subtract minus',
  more: 'more extra additional increase bump raise further',
  another: 'another',
  only: 'just only enough solely',
  counts: 'make change set update instead total altogether actually rather better sorry sry no nope wait mean meant oops uh switch quantity qty amount amend alter adjust fix correct correction should typo mistyped said wanted bad autocorrect keep',
  swaps: 'instead change swap switch replace exchange make rather place sorry sry no not wait oops mean meant actually should prefer better alter trade go convert turn',
  adds: 'add plus',
  one: 'one 1 single',
  beside: 'altogether same take get leave out off forget without shelf mistake cancel put kick don dont do not need want after all longer anymore go can could would should be may changed my mind about it them that those these this again back version one ones by of the from basket cart bag trolley in total for to with we i d quantity number qty them as really i ve think he she than and or but is enough done he they to up down hm hmm oh ah um uh more like you your',
  prefers: 'prefer* better nicer meant mistake wrong but',
  exchanges: 'instead swap exchange replace rather place stead switch trade',
  puts: 'put give',
  ofThem: '\\bof (?:them|em|those|these)\\b',
  takes: 'take want go have get put give add',
  refuses: '\\bnot|\\binstead of|\\bplace of|\\brather than|\\bthan|\\bwithout',
  rest: 'everything every all any lot others other rest remaining remainder else nothing empty clear strip',
  except: 'except|except for|apart from|bar|but|besides|exception of|other than|that isn|that is not|that are not',
  keep: 'keep|only|just|leave|save|down to|shall have|hold on to|hang on to|stick with|retain',
  stay: 'stay|stays|only|where it is|fine|remain|remains',
  also: 'too also',
  tooMany: 'too many|an extra|the extra',
  inAll: 'in all|all in|total|altogether|all together|in total',
  asks: '(?:^|, )(?:when|where|are|is|was)\\b|\\b(?:do you|does|what|which|how|why|whether|have you|is there)\\b',
}); // prettier-ignore

const german = made({
  out: 'raus heraus entfern* losch* streich* weg wegtun herausnehm* rausnehm* wegnehm* verzicht* schmeiss* stornier* rausschmeiss* rauswerf* wirf werfen',
  outPhrases: 'ohne (?:de[nrm] |die |das )?N|(?:vergiss|vergessen)(?! nicht)|(?:doch|will|brauch\\w*|mocht\\w*)(?: ich)? (?:nicht|keine?\\w*)|N (?:lieber |dann )?doch nicht|nicht mehr|(?:brauch\\w*|will|wollen|mocht\\w*)(?: (?!N)\\S+| N){0,4} (?:nicht|keine?\\w*)|uberflussig|unnotig|doch keine?\\w*|von der liste|ins regal|aus dem (?:waren|einkaufs)?(?:korb|wagen)|tus? zuruck|leg (?:es|das|ihn|sie) zuruck',
  less: 'weniger reduzier* verringer* verminder* senk* kurzen runter',
  more: 'noch mehr dazu weitere* zusatzlich* extra drauf obendrauf draufschlag*',
  another: 'nochmal',
  only: 'nur bloss reicht reichen genugt lediglich',
  counts: 'mach* ander* auf statt anstatt doch lieber insgesamt setz* stell* moment quatsch meine meinte nein nee ne sorry ach ah mal dann jetzt erhoh* korrektur korrigier* aktualisier* stuckzahl sollen soll menge anzahl gesagt verzahlt gemeint naturlich',
  swaps: 'statt anstatt lieber doch tausch* ersetz* ander* wechsel wechseln wechsle wechselt nicht sondern nein nee ne sorry meine meinte moment ach mach* durch quatsch gemeint auswechsel* austausch* umtausch* umander* war dafur',
  adds: 'leg* fug* dazu hinzu',
  one: 'ein eine einen eins einer eines 1 einmal',
  beside: 'hol hole holen tu tut ohne vergiss vergessen liste regal nimm nehmen nehm* bitte den die das der dem des aus dem warenkorb korb wieder brauch* ich will wollen mocht* nicht mehr kann konnen konnt* sie ihr wir hatt* gern* gegen durch zu in von bei und zwar es ihn davon stuck draus also doch lieber dann haben sein soll* kein* oder ok ja ah ahm aeh oh hm bis gehen drauf aber insgesamt mal gesamt',
  prefers: 'besser lieber schoner gemeint meinte falsch versehen irrtum aber',
  exchanges: 'statt anstatt anstelle tausch* austausch* auszutauschen ersetz* wechsel wechseln wechsle wechselt sondern',
  puts: 'rein dafur stattdessen gib leg',
  ofThem: '\\bdavon\\b|\\bvon (?:denen|ihnen)\\b',
  takes: 'nehm* nimm will mocht* gib leg* tu tua pack*',
  refuses: '\\bnicht|\\b(?:an)?statt|\\banstelle von|\\bkeine?\\w*|\\bohne',
  rest: 'alles alle rest restliche* ubrige* sonstige* anderes andere anderen s',
  except: 'ausser|bis auf|ausgenommen|was nicht',
  keep: 'nur|behalt\\w*|lass\\w*|ausschliesslich|einzig',
  stay: 'behalten|bleib\\w*|lass\\w*|drin|ja|schon|ubrig',
  also: 'auch zusatzlich ebenfalls',
  tooMany: 'zu viele?|zuviele?',
  inAll: 'insgesamt|alles in allem|zusammen|im ganzen',
  asks: '(?:^|, |und |mir )(?:wann|wo|was|ist|sind)\\b|\\b(?:gibt|gibts|habt|haben sie|welche\\w*|wie|warum|ob)\\b',
}); // prettier-ignore

const spanish = made({
  out: 'quit* saca* saque* elimin* borr* olvid* retir* descart* suprim* prescind* sacar sacame* sacalo* sacamel*',
  outPhrases: '(?<!si )fuera|sin (?:el |la |los |las )?N|ya no (?:quiero|necesito)|al final (?:el |la |los |las )?N no|no (?:quiero|necesito) (?:el |la |los |las )?N|no l[oa]s? quiero|ya no l[oa]s? quiero|no l[oa]s? agreg\\w*|dej\\w* fuera|me arrepenti|no me (?:interesa|hace falta|convence)|(?:el |la )?N (?:me )?sobra\\w*',
  less: 'menos baja* reste resta descont* reduc* reduz* dismin*',
  more: 'mas extra adicional sube* aument* increment* falta',
  another: 'otro otra',
  only: 'solo solamente basta deja* unicamente nomas',
  counts: 'pon* ponme mejor cambi* sean total vez lugar perdon perdona no espera decir entonces ay digo dije equivoque eran serian deja* sube* ajust* corrij* corrig* actualiz* modific* cantidad',
  swaps: 'mejor cambi* vez lugar no perdon perdona espera decir sustitu* queria digo ay prefer* pasas pasa deberia era dame deme quiero necesito',
  adds: 'anad* agreg* mete*',
  one: 'un uno una 1',
  beside: 'fuera sin el la los las de del me lo le en por a que al final carrito cesta carro ya no quiero quier* puede* puedes ser necesito con y o favor porfa si vale entonces ellos ellas es esta quite mis mi tu su se al como eso esa ese tambien pues hm bueno',
  prefers: 'prefer* mejor equivoqu* equivocad* error queria sino pero',
  exchanges: 'vez lugar sitio cambi* sustitu* reemplaz* canje* prefiero',
  puts: 'pon ponme ponga mete* deja*',
  ofThem: '\\bde (?:ellos|ellas|esos|esas)\\b',
  takes: 'quiero quisiera pon* dame deme da mete* prefiero llev* anad*',
  refuses: '\\bno|\\bvez de|\\blugar de|\\bsin|\\bV que',
  rest: 'todo todos toda todas demas restante* otro otra otros otras resto cosa nada cada',
  except: 'excepto|salvo|menos|nada mas que',
  keep: 'solo|solamente|unicamente|nomas|deja\\w*|conserv\\w*|manten\\w*|quedo con|quedarme',
  stay: 'deja\\w*|queda\\w*|conserv\\w*|solo|nada mas',
  also: 'tambien ademas',
  tooMany: 'demasiad\\w*|de mas',
  inAll: 'en total|total',
  asks: '(?:^|, )(?:cuando|donde|esta|es|como)\\b|\\b(?:(?<!que |ya )hay(?! demasiad)|tienen|tienes|teneis|cual|cuales|cuanto\\w*)\\b',
}); // prettier-ignore

const french = made({
  out: 'enlev* retir* supprim* ote* otez oubli* tomber vire* sors sortir efface* sor degage* debarrass* renonc*',
  outPhrases: 'sans (?:le |la |les |l )?N|veux plus|veut plus|voulons plus|(?:finalement|non) pas (?:le |la |les |de )?N|plus besoin|pas besoin|de cote|laisse\\w* de cote|jveu plu|j?garde? pas',
  less: 'moins diminu* reduis reduire reduisez baisse* descend*',
  more: 'plus encore supplementaire* augment* reprend* rajout*',
  another: 'autre',
  only: 'juste seul* seulement suffit uniquement',
  counts: 'mets* mettez mettre passe* plutot finalement lieu tout pardon non euh attends attendez dire change* desole* corrig* faut* quantite nombre fais dit total modifi* ajust*',
  swaps: 'plutot change* remplac* lieu place prefer* pas non pardon dire desole* finalement attends attendez euh mets mettez mettre mettons fallait faut passes donne* moi mieux prends prendrai switch* modifi* meme',
  adds: 'ajoute* rajoute*',
  one: 'un une 1',
  beside: 'desormais sans cote le la les de du des en au aux je j ne n veux veut l s d c vous tu pouvez peux panier svp stp plait s il pour que et ou pas moi voulais voudrais par ca cela ceux celui celle contre alors bon mon ma mes laisse* avoir prends prendre y dans est sera ben ah oh oups faire fait',
  prefers: 'prefer* mieux plutot erreur trompe* voulais mais',
  exchanges: 'lieu place remplac* echang* plutot substitu* switch* troqu*',
  puts: 'mets mettez',
  ofThem: '\\b(?:en|d entre eux|d entre elles)\\b',
  takes: 'veux voudrais prends prendrai prendre mets mettez donne* ajoute* faut',
  refuses: '\\bpas|\\blieu (?:de|du|des)|\\bplace (?:de|du|des)|\\bsans|\\bV que',
  rest: 'tout tous toute toutes reste autre autres surplus lautre rien',
  except: 'sauf|a part|exception de|hormis|que',
  keep: 'garde\\w*|gard|conserv\\w*|laisse\\w*|uniquement|seulement|juste|tiendrai a',
  stay: 'rester|restent|garde\\w*',
  also: 'aussi egalement',
  tooMany: 'trop|autant',
  inAll: 'en tout|au total|total|desormais',
  asks: '(?:^|, )quand\\b|\\b(?:avez|y a t il|est ce(?! possible| que (?:je|tu|vous|on) p)|quel\\w*|combien|comment|ou est|pourquoi)\\b',
}); // prettier-ignore

const byLanguage: Record<Language, CartChangeWords> = { en: english, de: german, es: spanish, fr: french };

export const cartChangeWords = (language: Language): CartChangeWords => byLanguage[language];
