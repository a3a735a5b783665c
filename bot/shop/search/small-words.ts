/** Words of a query that do not name the thing that is looked for. */

const stopWords = new Set(
  `a an and any are as at be by can could do does for from get give got had has have hello hi i i'd i'm if in into is it
  its just like looking look me my need of on one ones or our please show some something anything so that the their
  them there these they thing things this those to us want wanted was we what which who will with would you your
  find buy shop sell stock got available really very good nice best great cool
  de du des le la les en au aux un une et pour avec`.split(/\s+/),
);

export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

/** Words that praise or ask and tell little of the thing; they count a little where a product says them, and nothing where none does. */
const vagueWords = new Set(
  `affordable amazing awesome beautiful budget cheap cheaper cheapest classy comfortable comfy cool cosy cozy cute decent everyday
  expensive fancy favorite favourite funny ideal keep lovely makes modern neat new nicer perfect popular premium pretty
  proper quality simple stuff stylish suitable super top trendy useful`.split(/\s+/),
);

export function isVague(word: string): boolean {
  return vagueWords.has(word);
}

/** Whom a thing is for. */
const childWords =
  'kid kids child children childrens baby babies toddler toddlers junior boy boys girl girls kinder enfant enfants nino ninos';
const adultWords =
  'man men mens woman women womens lady ladies gent gents dad father mom mum mother wife husband girlfriend boyfriend friend friends him her damen herren femme femmes homme hommes mujer mujeres hombre hombres';
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
export function isMeantAsWritten(word: string): boolean {
  return audience.has(word) || vagueWords.has(word) || stopWords.has(word);
}
