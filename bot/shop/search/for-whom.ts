import { words } from './words.ts';

/** Whom clothes are for, as far as their words say it. */

const groups = [
  'man men mens gent gents herren homme hommes hombre hombres',
  'woman women womens lady ladies damen femme femmes mujer mujeres',
  'kid kids child children childrens toddler toddlers kinder enfant enfants niño niños niña niñas nino ninos nina ninas infantil',
].map((group) => new Set(group.split(' ')));

/** Those of men, women and children that words speak of. */
function spokenOf(text: string): ReadonlySet<string>[] {
  const said = words(text);
  return groups.filter((group) => said.some((word) => group.has(word)));
}

interface Told {
  title: string;
  category?: string | undefined;
  tags: readonly string[];
}

/** For who asks for men's sweaters, whether the store calls one only women's or children's; undefined for who asks for nobody's. */
export function forOthersThan(asked: string): ((told: Told | undefined) => boolean) | undefined {
  const wanted = spokenOf(asked);
  if (wanted.length === 0) return undefined;
  return (told) => {
    const called = told ? spokenOf([told.title, told.category ?? '', ...told.tags].join(' ')) : [];
    return called.length > 0 && !called.some((group) => wanted.includes(group));
  };
}
