import type { Language } from '../../understanding/understanding.ts';

/** Words of changing a cart by language: lists of words with blanks between them, and phrases as patterns. */

export interface Lists {
  out: string;
  less: string;
  more: string;
  another: string;
  anotherPhrases: string;
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
  others: string;
  /** Before what stays. */
  except: string;
  keep: string;
  /** Behind what stays. */
  stay: string;
  inAll: string;
  tooMany: string;
  also: string;
  same: string;
}

const english: Lists = {
  out: 'remove removed rmv drop delete lose scrap scratch ditch bin away rid exclude omit erase',
  outPhrases: "(?<!(?:check|sold|find|figure|run|turns|turned) )out|(?:take|leave|get|kick|strike|cross) (?:\\S+ ){0,4}off|(?<!(?:don|dont|not) )forget|without (?:the )?N|(?:can|could) go|(?:don|dont|do not|no longer) (?:really )?(?:want|need)|not (?:N|W) after all|no N after all|back on the shelf|put (?:it|that|them|this|those) back|put (?:\\S+ ){0,6}back|do without|cancel (?:the )?N|N(?: \\S+){0,4} mistake|rather not|put away|no longer|not (?:needed|wanted)|wo(?:n|nt| not) (?:be )?need\\w*|changed my mind about|(?:has|have|needs?|got) to go|must go|gotta go|should(?:n| not) be in",
  less: 'less fewer reduce lower decrease diminish subtract minus',
  more: 'more extra additional increase bump raise further',
  another: 'another',
  anotherPhrases: '(?:an|a) (?:extra|additional|further|second|spare)|same again|N again|up (?:the )?N by',
  only: 'just only enough solely plenty',
  counts: 'make change set update instead total altogether actually rather better sorry sry no nope wait mean meant oops uh switch quantity qty amount amend alter adjust fix correct correction should typo mistyped said wanted bad autocorrect keep',
  swaps: 'instead change swap switch replace exchange make rather place sorry sry no not wait oops mean meant actually should prefer better alter trade go convert turn',
  adds: 'add plus',
  one: 'one 1 single',
  beside: 'altogether same take get leave out off forget without shelf mistake cancel put kick don dont do not need want after all longer anymore go can could would should be may changed my mind about it them that those these this again back version one ones by of the from basket cart bag trolley in total for to with we i d quantity number qty them as really i ve think he she than and or but is enough done he they to up down hm hmm oh ah um uh more like you your',
  prefers: 'leave prefer* better nicer meant mistake wrong but',
  exchanges: 'instead swap exchange replace rather place stead lieu substitute switch trade',
  puts: 'put give',
  ofThem: '\\bof (?:them|em|those|these)\\b',
  takes: 'take want go have get put give add',
  refuses: '\\bnot|\\binstead of|\\bplace of|\\brather than|\\bthan|\\bwithout',
  others: 'rest others remaining remainder else',
  rest: 'everything every all any lot others other rest remaining remainder else nothing empty clear strip',
  except: 'except|except for|apart from|bar|but|besides|exception of|other than|that isn|that is not|that are not',
  keep: 'keep|only|just|leave(?! out| off)|save|down to|shall have|hold on to|hang on to|stick with|retain',
  stay: 'stay|stays|only|nothing else|nothing more|is all|where it is|fine|ok|okay|good|remain|remains',
  same: 'same',
  also: 'too also',
  tooMany: 'too many|an extra|the extra',
  inAll: 'in all|all in|total|altogether|all together|in total',
  asks: '(?:^|, )(?:when|where|are|is|was)\\b|\\b(?:do you|does|what|which|how|why|whether|have you|is there)\\b',
}; // prettier-ignore

const german: Lists = {
  out: 'raus heraus ausse aussa aussi usse entfern* losch* streich* weg wegtun herausnehm* rausnehm* wegnehm* verzicht* schmeiss* stornier* rausschmeiss* rauswerf* wirf werfen',
  outPhrases: 'ohne (?:de[nrm] |die |das )?N|(?:vergiss|vergessen)(?! nicht)|(?:doch|will|brauch\\w*|mocht\\w*)(?: ich)? (?:nicht|keine?\\w*)|N (?:lieber |dann )?doch nicht|nicht mehr|(?:brauch\\w*|will|wollen|mocht\\w*)(?: (?!N)\\S+| N){0,4} (?:nicht|keine?\\w*)|uberflussig|unnotig|doch keine?\\w*|von der liste|ins regal|aus dem (?:waren|einkaufs)?(?:korb|wagen)|(?:leg|stell|pack|tus?)\\w*(?: \\S+){0,4} zuruck',
  less: 'weniger reduzier reduziere reduzieren verringer* verminder* senk* kurzen runter',
  more: 'noch mehr dazu weitere* zusatzlich* extra drauf obendrauf draufschlag*',
  another: 'nochmal',
  anotherPhrases: 'noch (?:ne|nen|n|N)',
  only: 'nur bloss ausschliesslich reicht reichen genugt lediglich',
  counts: 'mach* ander* auf statt anstatt doch lieber insgesamt setz* stell* moment quatsch meine meinte nein nee ne sorry ach ah mal dann jetzt erhoh* korrektur korrigier* aktualisier* stuckzahl sollen soll menge anzahl gesagt verzahlt gemeint naturlich',
  swaps: 'statt anstatt lieber doch tausch* ersetz* ander* wechsel wechseln wechsle wechselt nicht sondern nein nee ne sorry meine meinte moment ach mach* durch quatsch gemeint auswechsel* austausch* umtausch* umander* war dafur',
  adds: 'leg* fug* dazu hinzu',
  one: 'ein eine einen eins einer eines 1 einmal',
  beside: 'hol hole holen tu tut ohne vergiss vergessen liste regal nimm nehmen nehm* bitte den die das der dem des aus dem warenkorb korb wieder brauch* ich will wollen mocht* nicht mehr kann konnen konnt* sie ihr wir hatt* gern* gegen durch zu in von bei und zwar es ihn davon stuck draus also doch lieber dann haben sein soll* kein* oder ok ja ah ahm aeh oh hm bis gehen drauf aber insgesamt mal gesamt',
  prefers: 'gegen besser lieber schoner gemeint meinte falsch versehen irrtum aber',
  exchanges: 'statt anstatt anstelle tausch* austausch* auszutauschen ersetz* wechsel wechseln wechsle wechselt sondern',
  puts: 'rein eini eina ine dafur stattdessen gib leg',
  ofThem: '\\bdavon\\b|\\bvon (?:denen|ihnen)\\b',
  takes: 'nehm* nimm will mocht* gib leg* tu tua pack*',
  refuses: '\\bnicht|\\b(?:an)?statt|\\banstelle von|\\bkeine?\\w*|\\bohne',
  others: 'rest restliche* ubrige* sonstige* andere* anderen',
  rest: 'alles alle rest restliche* ubrige* sonstige* anderes andere anderen s',
  except: 'ausser|bis auf|ausgenommen|was nicht',
  keep: 'nur|behalt\\w*|lass\\w*|ausschliesslich|einzig',
  stay: 'behalten|bleib\\w*|lass\\w*|drin|ja|schon|passt|gut|ok|ubrig|sonst nichts|nichts (?:anderes|weiter|sonst)',
  same: 'gleiche* selbe* dasselbe denselben dieselbe*',
  also: 'auch zusatzlich ebenfalls',
  tooMany: 'zu viele?|zuviele?|zieh\\w*(?: \\S+){0,4} ab',
  inAll: 'insgesamt|alles in allem|zusammen|im ganzen',
  asks: '(?:^|, |und |mir )(?:wann|wo|was|ist|sind)\\b|\\b(?:gibt|gibts|habt|haben sie|welche\\w*|wie|warum|ob)\\b',
}; // prettier-ignore

const spanish: Lists = {
  out: 'quit* saca* saque* elimin* borr* olvid* retir* descart* suprim* prescind* sacar sacame* sacalo* sacamel*',
  outPhrases: '(?<!si )fuera|sin (?:el |la |los |las )?N|ya no (?:quiero|necesito)|al final (?:el |la |los |las )?N no|no (?:quiero|necesito) (?:el |la |los |las )?N|no l[oa]s? quiero|ya no l[oa]s? quiero|no l[oa]s? agreg\\w*|dej\\w* fuera|me arrepenti|no me (?:interesa|hace falta|convence)',
  less: 'menos baja* reste resta descont* reduce reducir reduz* dismin*',
  more: 'mas extra adicional sube* aument* increment* falta',
  another: 'otro otra',
  anotherPhrases: 'otra vez N',
  only: 'solo solamente basta bastan suficiente deja* unicamente nomas',
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
  others: 'resto demas otros otras restante*',
  rest: 'todo todos toda todas demas restante* otro otra otros otras resto cosa nada cada',
  except: 'excepto|salvo|menos|nada mas que',
  keep: 'solo|solamente|unicamente|nomas|deja\\w*(?! fuera)|conserv\\w*|manten\\w*|quedo con|quedarme',
  stay: 'deja\\w*|queda\\w*|conserv\\w*|solo|nada mas|bien|y ya',
  same: 'mismo misma mismos mismas',
  also: 'tambien ademas',
  tooMany: 'demasiad\\w*|de mas|sobra\\w*',
  inAll: 'en total|total',
  asks: '(?:^|, )(?:cuando|donde|esta|es|como)\\b|\\b(?:(?<!que |ya )hay(?! demasiad)|tienen|tienes|teneis|cual|cuales|cuanto\\w*)\\b',
}; // prettier-ignore

const french: Lists = {
  out: 'enlev* retir* supprim* ote* otez oubli* tomber vire* sors sortir efface* sor degage* debarrass* renonc*',
  outPhrases: 'sans (?:le |la |les |l )?N|veux plus|veut plus|voulons plus|(?:finalement|non) pas (?:le |la |les |de )?N|plus besoin|pas besoin|de cote|laisse\\w* de cote|jveu plu|j?garde? pas',
  less: 'moins diminu* reduis reduire reduisez baisse* descend*',
  more: 'plus encore supplementaire* augment* reprend* rajout*',
  another: 'autre',
  anotherPhrases: 'encore N',
  only: 'juste seul* seulement suffit suffisent suffira uniquement',
  counts: 'mets* mettez mettre passe* plutot finalement lieu tout pardon non euh attends attendez dire change* desole* corrig* faut* quantite nombre fais dit total modifi* ajust*',
  swaps: 'plutot change* remplac* lieu place prefer* pas non pardon dire desole* finalement attends attendez euh mets mettez mettre mettons fallait faut passes donne* moi mieux prends prendrai switch* modifi*',
  adds: 'ajoute* rajoute*',
  one: 'un une 1',
  beside: 'desormais sans cote le la les de du des en au aux je j ne n veux veut l s d c vous tu pouvez peux panier svp stp plait s il pour que et ou pas moi voulais voudrais par ca cela ceux celui celle contre alors bon mon ma mes laisse* avoir prends prendre y dans est sera ben ah oh oups faire fait',
  prefers: 'prefer* mieux plutot erreur trompe* voulais mais',
  exchanges: 'lieu place remplac* echang* plutot substitu* switch* troqu*',
  puts: 'mets mettez',
  ofThem: '\\b(?:en|d entre eux|d entre elles)\\b',
  takes: 'veux voudrais prends prendrai prendre mets mettez donne* ajoute* faut',
  refuses: '\\bpas|\\blieu (?:de|du|des)|\\bplace (?:de|du|des)|\\bsans|\\bV que',
  others: 'reste autres surplus restant*',
  rest: 'tout tous toute toutes reste autre autres surplus lautre rien',
  except: 'sauf|a part|exception de|hormis|que',
  keep: 'garde\\w*|gard|conserv\\w*|laisse\\w*(?! tomber| de cote)|uniquement|seulement|juste|tiendrai a',
  stay: 'rien d? ?autre|et c est tout|correct|bien|bon|rester|restent|garde\\w*',
  same: 'meme memes',
  also: 'aussi egalement',
  tooMany: 'trop|autant',
  inAll: 'en tout|au total|total|desormais',
  asks: '(?:^|, )quand\\b|\\by (?:en )?a\\b(?!.* trop)|\\b(?:avez|y a t il|est ce(?! possible| que (?:je|tu|vous|on) p)|quel\\w*|combien|comment|ou est|pourquoi)\\b',
}; // prettier-ignore

export const cartChangeLists: Readonly<Record<Language, Lists>> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
};
