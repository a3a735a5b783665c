/** Whether people may be asked: "could I ask someone at the store", "est-ce que quelqu'un peut demander au fabricant". */

const patterns: readonly RegExp[] = [
  /(?<!\p{L})(?:can|could|may|might) (?:i|we|you|someone|somebody|anyone|anybody) (?:please |maybe |perhaps )?(?:ask|check with|speak to|talk to) (?:someone|somebody|anyone|anybody|a (?:person|human|colleague)|one of (?:your|the) (?:people|staff)|the (?:maker|manufacturer|brand|supplier|team|staff|people))(?! (?:to|else)(?!\p{L}))(?!\p{L})/u,
  /(?<!\p{L})(?:puedo|puedes|puede|podr[ií]a\p{L}*|pod[eé]is|podemos|pueden) (?:alguien )?(?:preguntar\p{L}*|consultar\p{L}*) (?:(?:a|con) )?(?:alguien|alguno|una persona|un compañero|al fabricante|(?:a )?la marca|al proveedor|al equipo|con el fabricante)(?!\p{L})/u,
  /(?<!\p{L})(?:je (?:peux|pourrais)|puis-je|on peut|quelqu['’]un (?:peut|pourrait)|vous pouvez|pouvez-vous|pourriez-vous) (?:demander|poser la question|se renseigner|vous renseigner|vérifier) (?:à|au|auprès (?:de|du)) ?(?:quelqu['’]un|fabricant|producteur|fournisseur|une personne|la marque|l['’]équipe|un vendeur|une vendeuse)(?!\p{L})/u,
  /(?<!\p{L})(?:kann|könnt?e?|können) (?:ich|jemand|man|sie|ihr|wir|da jemand|dort jemand) (?:(?:da|dort|mal|bitte|das|auch|noch|vielleicht) ){0,3}(?:jemande?[nm]?|einen (?:menschen|mitarbeiter|kollegen)|beim hersteller|den hersteller|beim lieferanten)(?: \p{L}+){0,3} (?:nach)?fragen(?!\p{L})/u,
];

export const asksPeople = (text: string): boolean => patterns.some((pattern) => pattern.test(text));
