/** Verbs with which Spanish speaking shoppers order, with the pronouns that hang on them: "agrégala", "pónmelos". */

const verbs =
  'añade anade agrega agregue añada anada pon ponga mete meta echa eche suma sume incluye incluya apunta anota aparta reserva quita quite saca saque borra borre elimina elimine retira descarta cambia cambie reemplaza sustituye compra compre lleva lleve deja deje muestra muestre enseña enseñe ensena mostra manda mande da dale dime diga cuenta cuente compara compare sube suba baja baje busca busque haz haga abra ordena filtra vacia vacía'.split(
    ' ',
  );
const pronouns = ' lo la los las le me te se nos melo mela melos melas selo sela selos selas noslo nosla'.split(' '); // prettier-ignore
const accented: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };

/** With a pronoun the stress stays, and is written: "agrega" → "agrégalo". */
function stressed(verb: string): string {
  // The i of "cambia" and the u of "cuenta" are one sound with what follows; the last vowel but one carries the stress.
  const vowels = [...verb.matchAll(/[aeo]|[iu](?![aeo])/g)];
  const at = (vowels.length === 1 ? vowels[0] : vowels.at(-2))?.index;
  return at === undefined ? verb : verb.slice(0, at) + accented[verb[at]!] + verb.slice(at + 1);
}

/** Every form, with the accent that is due and without. */
export const spanishOrders: readonly string[] = verbs.flatMap((verb) =>
  pronouns.flatMap((pronoun) => [verb + pronoun, stressed(verb) + pronoun]),
);
