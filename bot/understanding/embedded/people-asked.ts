import { inFewestBytes, inOneByte, joined } from './small-patterns.ts';

/**
 * Whether a message names people as what is wanted, whatever stands before it: "not a machine, a person please", "je veux
 * voir quelqu'un de la boutique". A verb of wanting or reaching, then only small words, then people; or people alone.
 * All in letters without accents.
 */

interface Speech {
  /** Who can only be a person of the store. */
  people: string;
  /** Who may be anybody, unless it is said who or that one wants to talk. */
  anybody: string;
  /** What makes somebody of them. */
  ofStore: string;
  /** Asks for people of the store and nothing else. */
  reaches: string;
  /** May ask for a thing as well. */
  wants: string;
  /** Cannot be done: no refusal, though it says no. */
  cannot: string;
  /** Stands between both and changes nothing. */
  between: string;
  /** Stands behind people; a noun would make them part of a thing's name. */
  behind: string;
  refuses: string;
  /** What people are to do, where they come first: "mit einem menschen sprechen", "can somebody ask the maker". */
  does: string;
  /** Instead of the machine. */
  rather: string;
}

const EN: Speech = {
  people: String.raw`(?:(?:real|live|living|actual|proper|human|genuine|other|different|single|flesh and blood|competent) )*(?:humans?(?: being| beings| agent| operator| help| support)?|person|(?:real|live|actual|human) people|employee|(?:member|one|some|somebody|someone|anyone|any) of (?:the |your )?(?:staff|team|people|colleagues|lot)|staff member|team member|manager|supervisor|boss|agent|rep|representative|operator|advis[eo]r|colleagues?|shop assistant|customer (?:service|support|care|services)|(?:live|tech) support|support team)`,
  anybody: String.raw`someone|somebody|anyone|anybody|people|staff|your team|the team|the store|the shop`,
  ofStore: String.raw`(?:alive|real|human|who (?:works|is real|knows|actually)|from (?:the|your)|in (?:the|your) (?:shop|store|office|team)|(?:on|at) (?:the|your) (?:team|staff|phone|shop|store|desk)|of yours|with a (?:pulse|heartbeat|brain)|i (?:can|could) (?:talk|speak|chat|ask)|to (?:talk|speak|chat))`,
  reaches: String.raw`speak|talk|chat|put me|put|pass me|connect me|transfer me|hand me(?: over)?|direct me|get me|give me|fetch|word|hold of|deal|ask(?:ed)? for|(?:can|could|may|might) (?:i|we) (?:\p{L}+ )?(?:ask|contact|reach)|rather ask|want to ask|check`,
  wants: String.raw`want(?:ed)?|wanna|need|(?<!do you )(?:like|love)|prefer|rather|sooner|get|let me|is there|are there|where(?:'s| is| are)|demand|require|i said|need is|want is`,
  cannot: String.raw`(?:can'?t|cannot|could(?:n't)? not|couldn't) (?:i|we|you)|why can'?t|(?:isn|aren)'t there|(?:do|have)n't you|don't you have`,
  between: String.raw`to|with|an?|the|some|any|your|you|me|us|i|we|in|on|onto|up|over|through|by|just|really|actually|please|rather|like|love|prefer|finally|now|still|also|be|able|speak|talk|chat|deal|type|write|ask|contact|reach|connected|transferred|passed|put|have|get|hear|from|word|of|hold|touch|there`,
  behind: String.raw`please|pls|plz|now|right|here|there|today|asap|from|of|at|on|who|whom|that|to|about|instead|not|no|and|or|because|but|so|then|again|available|around|free|this|if|i|we|you|can|could|would|rather|immediately|thanks?|thx|mate|alive|real|quick|regarding|confirm|look|handle|is|with`,
  refuses: String.raw`don'?t|do not|doesn'?t|not|no need|never|without|rather not|no`,
  does: String.raw`(?:can|could|would|will|have|let|please have) (?:PEOPLE)(?: there| please| else| just| maybe| from (?:the|your) \p{L}+)* (?:(?:ring|call|phone|contact|ask|check|find out|look (?:into|at)|get back|answer|confirm|take over|message|email)(?!\p{L}))|(?:can|could|may|might) (?:i|we|you|someone|somebody|anyone|anybody) (?:please |maybe |perhaps )?(?:ask|check with) the (?:maker|manufacturer|brand|supplier)`,
  rather: String.raw`but|instead|rather|just`,
};
const DE: Speech = {
  people: String.raw`(?:(?:echt|richtig|real|wirklich|lebendig|lebend|menschlich|ander|kompetent|vernunftig)\p{L}* )*(?:mensch(?:en)?|person|mitarbeiter\p{L}*|angestellte\p{L}*|kolleg\p{L}*|berater\p{L}*|kundenberat\p{L}*|verkaufer\p{L}*|chefs?|chefin|vorgesetzte\p{L}*|kundenservice|kundendienst|kundenbetreu\p{L}*|kundensupport|support|ansprechpartner\p{L}*|sachbearbeiter\p{L}*|filialleit\p{L}*)`,
  anybody: String.raw`jemand(?:en|em)?|irgendjemand\p{L}*|irgendwe[nmr]|we[nmr]|eine[rmn] von (?:euch|ihnen)|personal|leute`,
  ofStore: String.raw`(?:aus (?:dem|der|eurem|ihrem) (?:laden|team|geschaft|haus|filiale)|ausm \p{L}+|vom (?:laden|team|personal|kundendienst|support|geschaft|haus)|von (?:euch|ihnen|eurem|ihrem|den leuten)|echte[ns]?|richtige[ns]?|lebendige[ns]?|menschliche[ns]?|anderen|der (?:da|dort|sich|bei)|ans? (?:telefon|apparat))`,
  reaches: String.raw`verbind\p{L}*|stell\p{L}*|durchstell\p{L}*|gib mir|geben sie mir|gebt mir|hol\p{L}*`,
  wants: String.raw`will|wollen|wollte|mochten?|mocht|moechten?|wurden?|wurd|brauch\p{L}*|hatten?|gib|gebt|geben sie|lass\p{L}*|(?:kann|darf|konnte|konnt) (?:ich|man|wir)|gibts|gibt'?s|gibt es|ist (?:da|dort|hier|denn)|sitzt|habt ihr|haben sie|frag\p{L}*|verlang\p{L}*|gern\p{L}*|lieber|bitte um`,
  cannot: String.raw`(?:kann|darf|konnte) (?:ich|man|wir) (?:\p{L}+ ){0,2}nicht`,
  between: String.raw`ich|wir|du|sie|ihr|mich|mir|uns|gern\p{L}*|lieber|bitte|mal|jetzt|endlich|sofort|doch|da|dort|auch|einfach|nur|mit|zu|zum|an|nach|bei|eigentlich|dann|denn|schon|das|dazu|nochmal|halt|ja|also|hier|personlich|eine?[nmr]?|ne[nr]?|nem|n|dem|den|der|die|eure[nrm]?|ihre[nrm]?|irgendeine[nmr]?|noch|erst|auch|direkt|richtig`,
  behind: String.raw`bitte|jetzt|sofort|und|der|die|das|aus|ausm|vom|von|im|in|am|an|ans|ran|dran|da|dort|hier|sprechen|reden|chatten|telefonieren|schreiben|verbinden|verbunden|haben|holen|fragen|heute|endlich|statt|nicht|oder|weil|mal|erreichen|zu|klaren|wissen|horen|anstatt|keine?n?|dazu|daruber|besprechen|her`,
  refuses: String.raw`nicht|keine?[nmr]?|ohne|nie|ungern`,
  does: String.raw`(?:mit|bei|von|zu) (?:(?:BETWEEN) )*(?:PEOPLE)(?: \p{L}+){0,3} (?:sprechen|reden|chatten|telefonieren|verbinden|verbunden|klaren|besprechen|unterhalten|wissen|horen|durchstellen)(?!\p{L})|(?:kann|konnte|konnt|konnen|konnten|soll|sollte|darf|mag) (?:(?:BETWEEN) )*(?:PEOPLE)(?: \p{L}+){0,4} (?:nachfragen|fragen|nachsehen|nachschauen|klaren|anrufen|zuruckrufen|melden|ubernehmen|antworten|kontaktieren|herausfinden|rausfinden|erkundigen)(?!\p{L})|(?:kann|konnte?|konnen|konnten) (?:(?:ich|jemand|man|sie|ihr|wir|BETWEEN) )+(?:beim|den) (?:hersteller|lieferanten)(?: \p{L}+){0,3} (?:nach)?fragen`,
  rather: String.raw`sondern|lieber|stattdessen|nur`,
};
const ES: Speech = {
  people: String.raw`(?:verdader[oa] |autentic[oa] )?(?:personas?|human[oa]s?|ser humano|agente|asesora?|representante|operadora?|ejecutiv[oa]|encargad[oa]|responsable|gerente|jef[ea]|supervisora?|emplead[oa]s?|dependient[ea]|vendedora?|companer[oa]|atencion al cliente|servicio (?:de atencion )?al cliente|soporte)`,
  anybody: String.raw`alguien|alguno|nadie|gente|algun alma|el equipo|la tienda`,
  ofStore: String.raw`(?:de (?:verdad|carne y hueso|la tienda|vuestr\p{L}+|su (?:equipo|tienda)|ustedes|vosotros|ahi|alli|la casa|el equipo|atencion)|del (?:equipo|personal|taller)|real|vivo|human[oa]|con (?:quien|el que|pulso)|que (?:me|lo|sepa|entienda|trabaj\p{L}*|pueda)|disponible|ahi|al telefono)`,
  reaches: String.raw`hablar|chatear|conversar|charlar|comunic\p{L}*|conect\p{L}*|transfier\p{L}*|pasame|paseme|pasenme|pasadme|ponme|pongame|ponganme|ponedme|(?:puedo|podria|se puede|quiero|quisiera|prefiero|poder) (?:preguntar\p{L}*|consultar\p{L}*)|contactar|que me (?:atienda|llame|conteste|responda)n?`,
  wants: String.raw`quiero|quisiera|queria|querria|queremos|necesit\p{L}+|prefier\p{L}+|preferiria|gustaria|puedo|podria|dejame|deme|dame|he pedido|pedi|pido|exijo|hay|no hay|teneis|tienen|tienes|que (?:me|lo|la|los) (?:atienda|mire|conteste|responda|llame|vea|confirme|resuelva)n?`,
  cannot: String.raw`no (?:se )?(?:puedo|puede|podria|podemos)|no hay|no (?:teneis|tienen|tienes)`,
  between: String.raw`hablar|chatear|conversar|comunicarme|escribir\p{L}*|preguntar\p{L}*|consultar\p{L}*|que|me|lo|le|la|el|los|las|una?|algun[oa]?|vuestr\p{L}+|otr[oa]|atienda\p{L}*|atender\p{L}*|vea|mire|conteste|responda|confirme|llame|pasar\p{L}*|con|a|al|por favor|ya|ahora|mejor|directamente|yo|te|aqui|ahi|poder|contactar|solo|simplemente|su`,
  behind: String.raw`por|ya|ahora|que|de|del|en|y|o|real|reales|viva|vivo|sobre|ahi|aqui|hoy|pero|no|con|competente|responsable|porfa|gracias|human[oa]|disponible|antes|directamente|para que|al`,
  refuses: String.raw`no|sin|nunca|tampoco|ni`,
  does: String.raw`(?:puede|podria|pueden|puedes|que) (?:(?:me|nos|lo|le) )?(?:llamar\p{L}*|llame|contactar\p{L}*|preguntar\p{L}*|consultar\p{L}*|contestar\p{L}*|atender\p{L}*|ayudarme) (?:(?:BETWEEN) )*(?:PEOPLE)|(?:PEOPLE) (?:de (?:la tienda|ahi|vuestro equipo) )?(?:puede|podria|pueden) (?:preguntar\p{L}*|consultar\p{L}*|mirar\p{L}*|averiguar\p{L}*|confirmar\p{L}*|llamar\p{L}*|contestar\p{L}*|atender\p{L}*)|(?:puedo|puedes|puede|podria\p{L}*|podeis|podemos|pueden) (?:alguien )?(?:preguntar\p{L}*|consultar\p{L}*) (?:al?|con el) (?:fabricante|marca|proveedor|la marca|la tienda)`,
  rather: String.raw`sino|mejor|solo`,
};
const FR: Speech = {
  people: String.raw`(?:(?:vrai|vraie|vrais|vraies|autre) )?(?:humaine?s?|personne|etre humain|conseillere?s?|conseiller|agent|responsable|superieure?|superviseure?|vendeu(?:r|se)|employee?s?|operat(?:eur|rice)|gerante?|directeur|directrice|collegue|service (?:clients?|clientele|apres vente)|vrais gens|membre de l' equipe)`,
  anybody: String.raw`quelqu ?'?un|qqn|qqun|quelquun|du monde|des gens|(?:un|une) de vos (?:collegues|vendeurs|vendeuses|conseillers|employes)|(?:votre|l') equipe|la boutique|le magasin`,
  ofStore: String.raw`(?:de (?:vivant|vrai|reel|humain|competent|chez vous|la boutique|votre|l' equipe|plus|votre)|d' (?:humain|autre|en)|du (?:magasin|service|sav)|chez vous|en chair|a vous|a qui parler|(?:pour|qui) (?:me|peut|sait|travaille|s' y)|dispo\p{L}*)`,
  reaches: String.raw`parler|discuter|echanger|joindre|passe[rz]? moi|mets moi|mettez moi|transfere[rz]? moi|mets?\p{L}* en (?:relation|contact)|(?:puis je|je peux|je pourrais|je veux|peut on|on peut|pouvez vous|pourriez vous|prefere|voudrais|vous pouvez) (?:\p{L}+ )?(?:demander|poser la question|contacter)|contacter|demander conseil|adresser`,
  wants: String.raw`je veux|voudrais|souhait\p{L}*|prefer\p{L}*|prefere|aimerais|besoin|il me faut|donne[rz]? moi|puis je|je peux|peut on|on peut|voir|avoir|y a t il|il y a|y a|avez vous|vous avez|appele[rz]|j' ai demande|je demande|reponse`,
  cannot: String.raw`(?:peux|peut|pourrais)(?: je| on| t on)? pas|(?:y )?a (?:donc |vraiment )?(?:pas|jamais)|n' avez(?: vous)? pas`,
  between: String.raw`parler|discuter|echanger|ecrire|avoir|voir|poser|la|ma|question|demander|etre|mise?|en|relation|contact|a|au|aux|avec|de|d'|l'|un|une|des|le|les|vos|votre|que|plutot|maintenant|enfin|directement|svp|bien|juste|moi|me|passer|par|joindre|contacter|mettre|du|ca|s'il vous plait|vraiment`,
  behind: String.raw`svp|ici|stp|s' il|s'il|maintenant|tout de suite|de|du|d'|qui|pour|en|dans|et|ou|pas|plutot|au|a|aujourd'hui|merci|la|parce|car|mais|humaine?|reelle?|vivante?|disponible|dispo|chez|avec|avant|sur|la dessus|directement`,
  refuses: String.raw`pas|ne|n'|sans|jamais|aucune?|ni`,
  does: String.raw`(?:PEOPLE)(?: (?:de chez vous|de l' equipe|du magasin|de la boutique|chez vous))? (?:peut|pourrait|pourra)(?: il| elle| t il)? (?:(?:me|le|la|vous|lui|y) )*(?:rappeler|appeler|demander|verifier|renseigner|se renseigner|confirmer|dire|repondre|contacter|regarder|recontacter)|(?:je (?:peux|pourrais)|puis je|on peut|vous pouvez|pouvez vous|pourriez vous|quelqu'un (?:peut|pourrait)) (?:demander|verifier|poser la question|vous renseigner|se renseigner) (?:aupres )?(?:du|au|de la|a la) (?:fabricant|producteur|fournisseur|marque)`,
  rather: String.raw`mais|plutot|juste`,
};

interface Patterns {
  /** Without anybody's name there is nothing to look at. */
  names: RegExp;
  wanted: RegExp;
  alone: RegExp;
  does: RegExp;
  refused: RegExp;
  cannot: RegExp;
  nobody: RegExp;
}

const word = (words: string): string => `(?<![\\p{L}'])(?:${words})${joined}(?!\\p{L})`;

function patternsOf(speech: Speech): Patterns {
  const { people, anybody, ofStore, reaches, wants, cannot, between, behind, refuses, does, rather } = speech;
  const steps = `(?:(?:${between})${joined} )*`;
  const ends = `(?=\\s*(?:$|[.,;:!?¿¡()·-])| (?:${behind})(?!\\p{L}))`;
  const somebody = `(?:(?:${people})${joined}${ends}|(?:${people}|${anybody})${joined} ${ofStore}(?!\\p{L}))${joined}`;
  const reached = `(?:${people}|${anybody})${joined}(?! else(?!\\p{L}))`;
  const filled = does.replaceAll('PEOPLE)', `${people}|${anybody})${joined}`).replaceAll('BETWEEN)', `${between})${joined}`);
  return {
    names: new RegExp(word(`${people}|${anybody}|${makers}`), 'u'),
    wanted: new RegExp(
      `${word(`${wants}|${rather}|${cannot}`)} ${steps}${somebody}|${word(reaches)} ${steps}${reached}${ends}`,
      'gu',
    ),
    alone: new RegExp(`^(?:(?:${between}|ok|okay|no|non|nein|oui|si|ja|ne|nee|thanks|danke|merci|gracias)${joined} )*(?:(?:an?|the|eine?n?|ne?n?|una?|une?|le|la|el|der|die|den|your|ihren|euren)${joined} (?:${people})${joined}(?: ${ofStore})?|${somebody})(?: (?:please|pls|plz|now|bitte|jetzt|sofort|svp|stp|s'il vous plait|maintenant|por favor|porfa|ya|ahora|instead))*$`, 'u'),
    does: new RegExp(`(?<!\\p{L})(?:${filled})`, 'gu'),
    refused: new RegExp(`${word(refuses)}(?: \\p{L}[\\p{L}']*){0,3} ?$`, 'u'),
    cannot: new RegExp(word(cannot), 'u'),
    nobody: new RegExp(`${word(refuses)}(?: [\\p{L}'’]+){0,5} (?:${people}|${anybody})${joined}(?!\\p{L})`, 'u'),
  };
} // prettier-ignore

/** Who is asked by the store's people. */
const makers =
  'maker|manufacturer|brand|supplier|hersteller|lieferanten|fabricante|la marca|proveedor|fabricant|producteur|fournisseur|marque';

const speeches = [EN, DE, ES, FR].map(patternsOf);

export type PeopleAsked = 'wanted' | 'refused' | undefined;

/** Of a clause, in characters: nobody asks for a person in longer ones. */
const LONGEST = 400;

/** @param text of any language served */
export function peopleAsked(text: string): PeopleAsked {
  const plain = plainly(text);
  const named = speeches.filter(({ names }) => names.test(plain));
  if (named.length === 0) return undefined;
  const clauses = plain
    .split(/(?<=[.,;:!?·()\n])\s*|\s+-\s+/u)
    .map((clause) => clause.trim().slice(0, LONGEST));
  if (clauses.some((clause) => named.some((speech) => areWanted(clause, speech)))) return 'wanted';
  return clauses.some((clause) => named.some(({ nobody }) => nobody.test(clause))) ? 'refused' : undefined;
}

/** Without accents, apostrophes of one kind and articles apart: "j'aimerais" is two words, and so is "passez-moi". */
function plainly(text: string): string {
  const letters = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return inOneByte(inFewestBytes(letters)).replaceAll('`', "'").replace(/(?<=\p{L})-(?=\p{L})/gu, ' ').replace(/(?<!\p{L})([djlmnst])'(?=\p{L})/gu, "$1' ");
} // prettier-ignore

function areWanted(clause: string, { wanted, alone, does, refused, cannot }: Patterns): boolean {
  // "A real person?" asks who is speaking.
  if (!clause.endsWith('?') && alone.test(clause.replace(/[^\p{L}]+$/u, ''))) return true;
  return [wanted, does].some((pattern) =>
    [...clause.matchAll(pattern)].some(({ index }) => {
      const before = clause.slice(0, index);
      return !refused.test(before) || cannot.test(clause);
    }),
  );
}
