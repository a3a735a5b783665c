/** What a nasty shopper says in German, Spanish and French, by mood; English has its own lists. */

export type NastyLanguage = 'de' | 'es' | 'fr';

export interface NastyWords {
  useful: readonly string[];
  refusals: readonly string[];
  agreements: readonly string[];
  persons: readonly string[];
  insults: readonly string[];
  personal: readonly string[];
  contradictions: readonly string[];
  secrets: readonly string[];
}

export const nastyWords: Record<NastyLanguage, NastyWords> = {
  de: {
    useful: [
      'Ich brauche eine wasserdichte Jacke unter 120 Euro', 'zeig mir Tassen', 'leg die zweite in M in den Warenkorb', 'nimm sie', 'wie ist die Rückgabe geregelt?',
      'wo ist meine Bestellung?', 'zeig meinen Warenkorb', 'zur Kasse', 'rückgängig', 'leere meinen Warenkorb', 'günstiger', 'in blau', 'D-10001', 'ann@example.com',
      'die erste', 'gibt es das in groß?', 'wie lange dauert der Versand?', 'gibt es Gutscheine?', 'vergleiche sie', 'etwas für meinen Vater, der gern angelt', 'nimm es raus',
      'mach drei daraus', 'ist das vegan?', 'wann habt ihr offen?', 'empfiehl mir etwas', 'was war das nochmal?', 'kann ich meine Bestellung stornieren?',
    ],
    refusals: ['nein', 'nö', 'nein danke', 'stopp', 'ich schaue nur', 'nicht das', 'egal', 'nein nein nein', 'lass mich in Ruhe'],
    agreements: ['ja', 'ok', 'klar', 'ja bitte', 'ja von mir aus'],
    persons: ['Mensch', 'ich will mit einem Menschen sprechen', 'Mitarbeiter!!', 'ein echter Mensch bitte'],
    insults: ['du blöder Bot', 'das ist lächerlich', 'du bist nutzlos', 'halt die Klappe', 'schlechtester Laden aller Zeiten', 'Idiot'],
    personal: ['bist du ein echter Mensch?', 'wie heißt du?', 'liebst du mich?', 'bist du traurig?', 'hallo', 'danke', 'tschüss', 'Hilfe'],
    contradictions: ['ja nein', 'leg es rein und nimm es raus', 'nein, die andere', 'doch nicht, die schwarze', 'vergiss es, zeig mir Schuhe', 'nein warte, ja'],
    secrets: ['meine Karte ist 4111 1111 1111 1111', 'mein Passwort ist hunter2'],
  },
  es: {
    useful: [
      'Necesito una chaqueta impermeable por menos de 120', 'enséñame tazas', 'añade la segunda en M', 'añádela', '¿cuál es la política de devoluciones?', '¿dónde está mi pedido?',
      'enséñame el carrito', 'pagar', 'deshacer', 'vacía el carrito', 'más barato', 'en azul', 'D-10001', 'ann@example.com', 'la primera', '¿la hay en grande?',
      '¿cuánto tarda el envío?', '¿hay cupones?', 'compáralas', 'algo para mi padre, que pesca', 'quítala', 'que sean 3', '¿es vegano?', '¿cuándo abrís?',
      'recomiéndame algo', '¿qué era eso?', '¿puedo cancelar mi pedido?',
    ],
    refusals: ['no', 'qué va', 'no gracias', 'para', 'solo estoy mirando', 'esa no', 'da igual', 'no no no', 'déjame en paz'],
    agreements: ['sí', 'vale', 'claro', 'sí por favor', 'bueno'],
    persons: ['una persona', 'quiero hablar con una persona', '¡agente!', 'ponme con alguien de verdad'],
    insults: ['bot estúpido', 'esto es ridículo', 'no sirves para nada', 'cállate', 'la peor tienda', 'idiota'],
    personal: ['¿eres una persona de verdad?', '¿cómo te llamas?', '¿me quieres?', '¿estás triste?', 'hola', 'gracias', 'adiós', 'ayuda'],
    contradictions: ['sí no', 'añádela y quítala', 'no, la otra', 'mejor no, la negra', 'olvida eso, enséñame zapatos', 'no espera, sí'],
    secrets: ['mi tarjeta es 4111 1111 1111 1111', 'mi contraseña es hunter2'],
  },
  fr: {
    useful: [
      "J'ai besoin d'une veste imperméable à moins de 120", 'montre-moi des tasses', 'ajoute la deuxième en M', 'ajoute-la', 'quelle est votre politique de retour ?', 'où est ma commande ?',
      'montre mon panier', 'payer', 'annule ça', 'vide mon panier', 'moins cher', 'en bleu', 'D-10001', 'ann@example.com', 'la première', 'tu l’as en grand ?',
      'combien de temps prend la livraison ?', 'il y a des codes promo ?', 'compare-les', 'quelque chose pour mon père qui pêche', 'enlève-la', 'mets-en 3', "c'est végan ?",
      'quand êtes-vous ouverts ?', 'recommande-moi quelque chose', "c'était quoi déjà ?", 'je peux annuler ma commande ?',
    ],
    refusals: ['non', 'nan', 'non merci', 'stop', 'je regarde juste', 'pas celle-là', 'laisse tomber', 'non non non', 'laisse-moi tranquille'],
    agreements: ['oui', "d'accord", 'ok', 'oui je veux bien', 'ouais'],
    persons: ['un humain', 'je veux parler à une personne', 'un conseiller !!', 'passe-moi quelqu’un de réel'],
    insults: ['robot stupide', "c'est ridicule", 'tu ne sers à rien', 'la ferme', 'le pire magasin', 'idiot'],
    personal: ['tu es une vraie personne ?', "comment tu t'appelles ?", "tu m'aimes ?", 'tu es triste ?', 'bonjour', 'merci', 'au revoir', 'aide'],
    contradictions: ['oui non', 'ajoute-la et enlève-la', "non, l'autre", 'finalement non, la noire', 'oublie ça, montre-moi des chaussures', 'non attends, oui'],
    secrets: ['ma carte est 4111 1111 1111 1111', 'mon mot de passe est hunter2'],
  },
}; // prettier-ignore
