/** Words of a query that do not name the thing that is looked for. */

const stopWords = new Set(
  `a an and any are as at be by can could do does for from get give got had has have hello hi i i'd i'm if in into is it
  its just like looking look me my need of on one ones or our please show some something anything so that the their
  them there these they thing things this those to us want wanted was we what which who will with would you your
  find buy shop sell stock got available really very good nice best great cool
  de du des le la les en au aux un une et pour avec`.split(/\s+/),
);

/** Small words of the other languages, folded; some are words of their own in English, so they count only there. */
const stopWordsOf: Readonly<Record<string, ReadonlySet<string>>> = {
  es: setOf(`a al algo algun alguna alguno buscamos busco comprar compro con cual cuales de del e el ella en es esa ese
    eso esta este esto hay la las le lo los me mi mis muy necesito no nos o para pero por que quiero quisiera se sea
    sean ser si su sus perdon perdona oye vale venga dale porfa favor mejor entonces tambien dolares euros pesos tenemos teneis tenga tiene tienen tienes u un una unas unos venden y yo`),
  fr: setOf(`a as au aux avec avez besoin c ce ces cet cette chercher cherche chose choses d dans de des du elle en est et
    faut il ils j je l la le les leur lui ma me mes moi mon n ne on ou par pas pour qu que quel quelle quelles quelque
    quelques quels qui qu s sa se ses soit son sont sous sur svp stp allez alors aussi dollars euros ta te tes ton tu un une va voudrais vous vos votre y`),
  de: setOf(`aber als am an auf aus bei bitte brauche da das dem den der des die dir du ein eine einem einen einer eines
    er es etwas fuer fur gerne gib gibt hab habe haben habt hast hat ich ihr ihre im in ist kaufe kaufen kein keine
    mein meine meinem meinen meiner mich mir mit mochte nach nicht noch oder sein seine sich sie sind so suche um ubers uberm vom furs ums euro dollar passt doch eben halt gerne auch
    und uns unter vom von was welche welchen welcher wie will wir zu zum zur`),
};

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** Small in English, and goods in another language: French "thé" is drunk and "or" is gold. */
const namesIn: Readonly<Record<string, ReadonlySet<string>>> = { fr: setOf('the or') };

/** @param language of the words; English small words are small in all but what they name there */
export function isStopWord(word: string, language = 'en'): boolean {
  if (namesIn[language]?.has(word)) return false;
  return stopWords.has(word) || (stopWordsOf[language]?.has(word) ?? false);
}

const shortestSwapped = 3;

/** "Yuo", "teh": a small word two of whose letters changed places. */
export function isSwappedStopWord(word: string, language = 'en'): boolean {
  if (word.length < shortestSwapped || word.length > 6) return false;
  return Array.from(word).some((letter, at) => {
    const next = word[at + 1];
    if (next === undefined || next === letter) return false;
    return isStopWord(word.slice(0, at) + next + letter + word.slice(at + 2), language);
  });
}

/** Words for goods of every kind: where no product says them, they tell nothing. */
const collectives = new Set(
  `accessories accessory articles equipment essentials gear implements items goods products supplies tools utensils
  accesorios articulos equipamiento productos utensilios accessoires articles equipement produits ustensiles
  artikel ausrustung produkte sachen zubehor`.split(/\s+/),
);

export function isCollective(word: string): boolean {
  return collectives.has(word);
}

/** Words that praise or ask and tell little of the thing; they count a little where a product says them, and nothing where none does. */
const vagueWords = new Set(
  `affordable amazing awesome beautiful budget cheap cheaper cheapest classy comfortable comfy cool cosy cozy cute decent everyday
  expensive fancy favorite favourite funny ideal keep lovely makes modern neat new nicer perfect popular premium pretty
  proper quality simple stuff stylish suitable super top trendy useful`.split(/\s+/),
);

const vagueWordsOf: Readonly<Record<string, ReadonlySet<string>>> = {
  es: setOf(`barata baratas barato baratos bonita bonitas bonito bonitos buen buena buenas bueno buenos calidad comoda
    comodas comodo comodos economica economicas economico economicos elegante elegantes ideal mejor mejores moderna
    moderno perfecta perfecto practica practico`),
  fr: setOf(`abordable abordables beau beaux belle belles bon bonne bonnes bons cher chere cheres chers confortable
    confortables elegant elegante jolie jolies joli jolis meilleur meilleure meilleurs moderne parfait parfaite
    pratique pratiques qualite`),
  de: setOf(`bequem bequeme bequemen bequemer bequemes billig billige billigen billiger billiges gunstig gunstige
    gunstigen gunstiger gunstiges gut gute guten guter gutes hubsch hubsche hubscher hubsches modern moderne moderner
    modernes praktisch praktische praktischer praktisches preiswert preiswerte preiswerten schon schone schonen schoner
    schones`),
};

export function isVague(word: string, language = 'en'): boolean {
  return vagueWords.has(word) || (vagueWordsOf[language]?.has(word) ?? false);
}

/** Whom a thing is for. */
const childWords =
  'kid kids child children childrens baby babies toddler toddlers junior boy boys girl girls kind kinder enfant enfants nino ninos nina ninas';
const adultWords =
  'man men mens woman women womens lady ladies gent gents dad father mom mum mother wife husband girlfriend boyfriend friend friends him her damen herren femme femmes homme hommes mujer mujeres hombre hombres mama papa padre madre';
const children = new Set(childWords.split(' '));
const audience = new Set([...children, ...adultWords.split(' ')]);

export function speaksOfChildren(word: string): boolean {
  return children.has(word);
}

/** Words by which products for children are known. */
export function wordsForChildren(): readonly string[] {
  return [...children];
}

/** Words of every day that are meant as written, even if no product says them: "women" is no slip for "woven". */
export function isMeantAsWritten(word: string, language: string): boolean {
  return audience.has(word) || isVague(word, language) || isStopWord(word, language);
}
