import type { Language } from '../../understanding/understanding.ts';

/** What people ask of goods, whatever the goods are, as the four languages put it. */
export interface QuestionKind {
  asked: Readonly<Record<Language, RegExp>>;
}

const asked = (en: string, de: string, es: string, fr: string): QuestionKind['asked'] => {
  const pattern = (text: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${text})`, 'iu');
  return { en: pattern(en), de: pattern(de), es: pattern(es), fr: pattern(fr) };
};

export const questionKinds: readonly QuestionKind[] = [
  {
    // Of cheese and whisky as of toys: which of the two it is, the store's label tells.
    asked: asked(
      'how old (?:is|are|was|were|do(?:es)? (?:he|she|they|you|my|the kids?|a child)|should)|(?:what|which|from what|for what|minimum|min) ages?(?![\\p{L}])|how long (?:is|are|was|has|have|does|do)\\b.{0,20}\\b(?:aged?|matured?|ripened?|hung)|is (?:it|that|this) aged|old enough',
      'wie alt|(?:ab|für|fuer) (?:welchem|welches|wie ?viel|wieviel)(?:en)? (?:alter|jahren|monaten|jahr)|ab wann|altersempfehlung|wie lange (?:ist|wurde|war)\\b.{0,20}(?:gereift|gelagert)',
      '(?:desde|a partir de|para) (?:que|qué|cuantos|cuántos) (?:edad|años|meses)|(?:qué|que) edad|cu[aá]ntos (?:años|meses) (?:tiene|hay)|cu[aá]nto (?:tiempo )?(?:lleva|tiene) de (?:curaci|madura)',
      '(?:à partir de|a partir de|dès|des|pour) quel (?:âge|age)|quel (?:âge|age)|combien de (?:mois|temps)\\b.{0,20}affin',
    ),
  },
  {
    asked: asked(
      'how many (?:people|persons|men|adults|kids|guests|of us|servings|portions|cups)|(?:does|will|can|would) (?:it|this|that|they|these)\\b.{0,12}\\b(?:serve|feed|seat|sleep)|how many\\b.{0,20}\\b(?:serve|feed|seat|sleep|fit in)',
      '(?:für|fuer) (?:wie ?viele?|wieviele?) (?:personen|leute|gäste|gaeste|kinder)|wie ?viele? (?:personen|leute|gäste|kinder|portionen|tassen|passen)|reicht (?:das|die|der) für',
      'para cu[aá]nt[ao]s? (?:personas?|gente|niños|raciones)?|cu[aá]nt[ao]s? (?:personas|gente|raciones|tazas)',
      'pour combien(?: de personnes)?|combien de (?:personnes|places|portions|tasses)|on (?:y )?(?:dort|tient|rentre) [àa] combien',
    ),
  },
  {
    asked: asked(
      'how heavy|how much (?:does|do|would|will)\\b.{1,30}\\bweigh|what(?:’s|\'s|s)?(?: is| does| do)? (?:the |its |their |it |they )?weigh',
      'wie schwer|was wiegt|wie ?viel wiegt|gewicht',
      'cu[aá]nto pesa|qu[eé] peso',
      '(?:il|elle|ils|elles|[çc]a)\\b.{0,4}p[eè]se|combien p[eè]se|quel poids',
    ),
  },
  {
    asked: asked(
      'how many (?:watts?|w\\b|volts?)|what (?:wattage|voltage|power)|how powerful|wattage',
      'wie ?viel(?:e)? (?:watt|volt|leistung)|wie stark|welche leistung',
      'cu[aá]ntos (?:watts?|vatios|w\\b|voltios)|(?:qué|que) potencia',
      'combien de (?:watts?|w\\b|volts?)|quelle puissance|elle consomme combien',
    ),
  },
  {
    asked: asked(
      'how much\\b.{1,30}\\b(?:for|per|to|in|goes in)(?: a| one)? \\d+ ?[\\p{L}]+|how much (?:do (?:i|you|we)|should (?:i|we)|does one) (?:use|need|put|add|dose)|how many\\b.{1,24}\\b(?:for|per) \\d|dosage|what dose',
      'wie ?viel\\b.{1,30}(?:auf|für|fuer|pro|je) \\d+ ?[\\p{L}]+|wie ?viel\\b.{0,20}(?:brauche? (?:ich|man|wir)|nimmt man|muss (?:ich|man|da)|kommt (?:da )?rein)|dosierung|wie dosier',
      'cu[aá]nt[ao]s?\\b.{1,30}(?:para|por|en) \\d+ ?[\\p{L}]+|cu[aá]nt[ao]s? (?:se )?(?:pone|pongo|hay que|necesito|echo|uso)|dosis',
      'combien\\b.{1,30}(?:pour|par) \\d+ ?[\\p{L}]+|combien (?:en mettre|il en faut|faut-il|on en met|j’en mets|j\'en mets)|dosage|quelle dose',
    ),
  },
  {
    asked: asked(
      'how (?:warm|cold)|(?:down )?to (?:what|which) (?:temp\\w*|degrees?)|what (?:temp\\w*|degrees?)|at what (?:temp|heat)|how (?:many degrees|low can)|temperature rating|comfort rating',
      'bis (?:wie ?viel|wieviel|welcher|zu welcher) (?:grad|temperatur)|wie (?:warm|kalt)|bei (?:wie ?viel|wieviel|welcher) (?:grad|temperatur)|wie ?viel grad|welche temperatur',
      'hasta cu[aá]ntos grados|a cu[aá]ntos grados|(?:qué|que) temperatura|abriga|cu[aá]ntos grados',
      'jusqu.[àa] (?:combien|quelle)|[àa] quelle temp|combien de degr|quelle temp|tient chaud',
    ),
  },
  {
    asked: asked(
      '(?:do|does) (?:they|it|these|this)(?: all)? (?:run|come up|fit|size)(?: (?:a bit|bit|quite|true|on the|really|too))*(?: (?:small|large|big|narrow|wide|tight|loose|true|short|long|side|to|as))|true to size|size up|size down|how (?:do|does) (?:they|it|these|this)\\b.{0,8}\\b(?:fit|run)',
      'f(?:a|ä|ae)ll(?:t|en) (?:die|das|der|sie|er|es|diese)?\\b.{0,12}(?:klein|gro(?:ß|ss)|eng|weit|normal)|f(?:a|ä|ae)llt .{0,20}aus|wie f(?:a|ä|ae)ll',
      'tallan\\b|(?:talla|número) (?:grande|pequeñ|real)|van? (?:pequeñ|grande|justo|estrech)|quedan? (?:pequeñ|grande|justo|estrech)',
      'taillent?\\b.{0,12}(?:petit|grand|normal|juste|comment)|(?:ça|ca) taille',
    ),
  },
  {
    asked: asked(
      '(?:any |have |has |got |are there )?(?:small|little|loose|tiny) (?:parts|bits|pieces)|chok(?:e|ing)|swallow|(?:put|puts|goes) (?:everything |it |them )?in (?:his|her|their|its) mouth',
      'kleinteile|kleine teile|verschluck\\w*|in den mund|erstick\\w*',
      'piezas pequeñas|partes pequeñas|(?:se (?:lo )?)?traga\\w*|a la boca|asfixi\\w*|atragant\\w*',
      'petites (?:pièces|pieces)|petits (?:éléments|elements|bouts)|avaler|[àa] la bouche|étouff\\w*|etouff\\w*',
    ),
  },
  {
    asked: asked(
      'how bright|how many lumens?|what (?:lumens?|colou?r temp)|warm (?:white|light)',
      'wie hell|wie ?viele? lumen|warmwei(?:ß|ss)',
      'cu[aá]ntos l[uú]menes|cu[aá]nto alumbra|ilumina',
      'combien de lumens?|elle [ée]claire|quelle luminosit',
    ),
  },
  {
    asked: asked(
      'how long(?: is| are)? (?:the|its|their) (?:cable|cord|lead|flex|wire|hose|strap|chain|blade|handle)|(?:cable|cord|lead|flex|hose) length|long (?:cable|cord|lead|flex|hose)',
      'wie lang ist (?:das|der|die) (?:kabel|schlauch|klinge|griff|riemen)|lange[sn]? (?:kabel|schlauch)|kabell(?:ä|ae)nge',
      'cu[aá]nto mide (?:el cable|la manguera|la hoja)|(?:qué|que) largo|cable largo',
      'longueur d[ue] (?:c[âa]ble|fil|tuyau|manche)|(?:c[âa]ble|fil|tuyau) (?:est )?long|il est long comment',
    ),
  },
  {
    asked: asked(
      '(?:raw|un-?pasteurised|un-?pasteurized|pasteurised|pasteurized) ?(?:milk)?',
      'rohmilch|roh(?:er|e|en)? milch|pasteurisiert',
      'leche cruda|pasteurizad\\w*|sin pasteurizar',
      'lait cru|pasteuris\\w*',
    ),
  },
  {
    asked: asked(
      'does it melt|what melts|will it melt|melting point|melts? at',
      'schmilzt|schmelzpunkt|schmelzen',
      'se funde|funden|punto de fusi',
      'fond(?:ent)? (?:bien|[àa])|point de fusion',
    ),
  },
]; // prettier-ignore
