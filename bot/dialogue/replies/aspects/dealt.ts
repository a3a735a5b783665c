import type { Aspect } from './aspect.ts';

/** What is asked of goods that no field or sentence of theirs tells: what they cost, whether they are there, and the like. */
export const dealt: readonly Aspect[] = [
  {
    name: 'price', labels: '',
    en: 'how much is|how much are|how much was|how much were|how much $|how much for|how much do .. cost|how much does .. cost|how much would|what does .. cost|what do .. cost|cost|costs|price|priced|pricing|expensive|going for|charge for|charging for|the damage|set me back|pay for|how much please|want for|ask for it',
    de: 'was kostet|was kosten|kostet|kosten|preis|preise|wie teuer|teuer|betrag|hinlegen|hinblattern|was verlang*|zahlen fur|bezahlen fur|wie viel ist|wieviel ist|wie viel macht|kostenpunkt|wie viel muss|wieviel muss',
    es: 'cuanto cuesta*|que vale|que cuesta|cuesta|cuestan|cuanto vale*|precio|precios|a cuanto|a como esta|cuanto sale|me sale|en cuanto me|que valor|cuanto cobra*|cuanto pago|caro|cara|cuanto es',
    fr: 'combien coute*|coute|coutent|prix|tarif|c est combien|combien pour|a combien|vaut combien|combien vaut|cher|chere|quelle somme|combien je dois|revient a combien',
  },
  {
    name: 'stock', labels: '',
    en: 'in stock|on stock|out of stock|sold out|available|availability|any left|left in stock|still there|still got|still get|got any|in at the moment|restock*|back in|remain|remaining|do you have left|are left|are there left|gone already|isn t gone|all gone|getting more|get more|how many do you have|how many .. do you have',
    de: 'auf lager|lagernd|vorratig|verfugbar|verfugbarkeit|lieferbar|ausverkauft|vergriffen|noch da|noch was da|noch welche|noch zu haben|wieder rein|wieder da|nachschub|bestand|ubrig|wie viele .. noch|wieviele .. noch|gibts das noch|gibt es das noch',
    es: 'en stock|hay stock|existencias|disponible|disponibles|disponibilidad|agotado|agotada|se agoto|les queda*|os queda*|te queda*|queda en|quedan de|todavia ten*|aun ten*|quedan muchos|quedan muchas|cuantos quedan|cuantas quedan|queda algo|queda alguno|queda alguna|todavia hay|unidades hay|cuantas unidades|cuantos .. quedan|cuantas .. quedan|repondran|reponer',
    fr: 'en stock|du stock|dispo|disponible|disponibles|disponibilite|en rupture|rupture|epuise|epuisee|en reste|il reste|vous reste|reste t il|avez vous encore|vous avez encore|combien il reste|encore en vente|de retour|il est revenu|reassort|reapprovision*',
  },
  {
    name: 'versions', labels: '',
    en: 'sizes|which colors|which colours|what colors|what colours|colors of|colours of|all the colors|all the colours|does it come in|does .. come in|versions|version of|variants|options|choose from|what else does it come in|only one version',
    de: 'welche grossen|welchen grossen|was fur grossen|welche farben|welchen farben|varianten|versionen|ausfuhrungen|packungsgrossen|verschiedene grossen|verschiedenen farben|auch anders|welche sorten',
    es: 'que tallas|tallas|talles|que colores|que tamanos|colores hay|versiones|opciones|variantes|en que formatos|presentaciones',
    fr: 'quelles tailles|quelles couleurs|quelle couleur|quels coloris|versions|variantes|declinaisons|quels formats|existe en|plusieurs grandeurs|d autres modeles|toutes les couleurs|une seule couleur',
  },
  {
    name: 'all', labels: '',
    en: 'tell me about|tell me more|tell me something|tell us about|describe|know about|know more|more about|tell me of|info on|information on|information about|details of|details on|details about|say about|more info|what is .. about $|what s .. about $|whats .. about $',
    de: 'erzahl*|was uber|was .. uber .. sagen|mehr uber|etwas uber|beschreib*|infos zu|infos uber|informationen zu|sagen uber|einzelheiten zu|details zu|worum geht|um was geht|wovon handelt',
    es: 'hablame|cuentame|contar de|contar sobre|mas sobre|dime algo|decir de|decir sobre|informacion de|informacion sobre|detalles de|describe*|descripcion de|de que trata|de que va',
    fr: 'parle* moi|parlez moi|parle moi|decri*|pouvez .. dire sur|dire sur|dire de|en savoir plus|plus d infos|infos sur|details sur|informations sur|de quoi parle|de quoi traite|de quoi s agit',
  },
  {
    name: 'reviews', labels: '',
    en: 'review|reviews|rating|ratings|rated|any good|opinion|opinions|others think|others say|customers think|customers say|people think|people say|folks think|complaints|customers .. content|customers .. happy|how happy|happy with|satisfied|worth it|is it rubbish|or is it good|how many stars',
    de: 'bewertung*|bewertet|rezension*|sterne|kundenmeinung*|meinung|meinungen|zufrieden|erfahrungen|taugt .. was|lohnt sich|geld wert|empfehlenswert|weiterempfehl*|andere kunden|andere kaufer|andern kaufer|anderen kunden|schrott',
    es: 'opinion|opiniones|resena*|valoracion*|estrellas|puntaje|puntuacion|comentarios|otros clientes|quedo contenta|quedo contento|contentos|recomendable|vale la pena|merece la pena|satisfech*|quejas|es bueno o|es buena o',
    fr: 'avis|evaluation*|etoiles|commentaires|en disent|disent quoi|en pensent|satisfait*|vaut le coup|vaut la peine|tient ses promesses|promesses|conseillez',
  },
  {
    name: 'arrival', labels: '',
    en: 'when do i get|when would i get|when will .. arrive|when would .. arrive|when does .. arrive|get here|be here|arrive before|come before|delivery time|how fast|next day delivery|by tomorrow|ship straight|quick to deliver|make it in time|deliver',
    de: 'geliefert|lieferzeit|lieferfrist|lieferdauer|wann ware|wann hatte|bis wann|wartezeit|wann kommt .. an|ankommt|dann morgen da|bis montag|bis freitag|bis wochenende',
    es: 'cuando llega|me llega*|llegaria|llegara|tarda en llegar|entrega|entregan|recibiria|en cuantos dias|en cuanto llega|llega antes',
    fr: 'quand .. recevrais|recevrais|sous combien de temps|en combien de jours|delai de livraison|delais|livraison de|arrive en|arriver|serait la avant|faire parvenir',
  },
]; // prettier-ignore
