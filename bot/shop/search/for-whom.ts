import { words } from './words.ts';

/** Whom clothes are for, as far as their words say it. */

const men = new Set('man men mens gent gents herren homme hommes hombre hombres'.split(' '));
const women = new Set('woman women womens lady ladies damen femme femmes mujer mujeres'.split(' '));

/** Whether words speak of men or of women alone. */
function sexSpokenOf(text: string): 'men' | 'women' | undefined {
  const said = words(text);
  const [ofMen, ofWomen] = [men, women].map((some) => said.some((word) => some.has(word)));
  return ofMen === ofWomen ? undefined : ofMen ? 'men' : 'women';
}

interface Told {
  title: string;
  category?: string | undefined;
  tags: readonly string[];
}

/** For who asks for men's sweaters, whether the store calls one women's; undefined for who asks for neither. */
export function forOthersThan(asked: string): ((told: Told | undefined) => boolean) | undefined {
  const wanted = sexSpokenOf(asked);
  if (wanted === undefined) return undefined;
  return (told) => {
    const called = told && sexSpokenOf([told.title, told.category ?? '', ...told.tags].join(' '));
    return called !== undefined && called !== wanted;
  };
}
