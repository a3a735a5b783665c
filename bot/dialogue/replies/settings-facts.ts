import type { Language } from '../../understanding/understanding.ts';
import type { Wordings } from './catalogue.ts';
import type { SettingsFacts } from './settings-fact.ts';

/** When people answer is worded by whoever words the rest of it. */
type Told = Omit<SettingsFacts, 'answered-when'>;

const english: Wordings<Told> = {
  'ways-to-pay': [
    (f, say) => `${f.missing ? `No, ${say.or(f.missing)} is not among the ways to pay. ` : ''}You can pay by ${say.or(f.ways)}.`,
    (f, say) => `${f.missing ? `Not by ${say.or(f.missing)}, no. ` : ''}At checkout the store takes ${say.and(f.ways)}.`,
  ],
  'tax-rule': [
    (f) => (f.included ? `Prices include ${f.label}.` : `${f.label} comes on top of the prices, by the address it goes to.`),
    (f) => (f.included ? `${f.label} is in the prices already.` : `The prices are without ${f.label}; it is added by the delivery address.`),
  ],
  'return-cost': [
    (f, say) => f.free ? `Sending things back is free, within ${say.count(f.days, { one: 'day', other: 'days' })}.` : `You pay the parcel back; things can come back within ${say.count(f.days, { one: 'day', other: 'days' })}.`,
    (f) => (f.free ? 'The store pays for the parcel back.' : 'The store does not pay for the parcel back.'),
  ],
  'warranty-basic': [
    (f, say) => `The store answers for defects for ${say.count(f.years, { one: 'year', other: 'years' })}.`,
    (f, say) => `For ${say.count(f.years, { one: 'year', other: 'years' })} the store stands for faults in its goods.`,
  ],
  'pickup-way': [
    (f, say) => `Yes, free of charge: choose "${f.name}" at checkout. It is ready within ${say.count(f.days, { one: 'working day', other: 'working days' })}.`,
    (f) => `You can fetch it yourself for nothing: that is "${f.name}" at checkout.`,
  ],
  'chat-kept': [
    (f, say) => `What you write here is kept for ${say.count(f.days, { one: 'day', other: 'days' })}, with personal details hidden. Say "delete this conversation" to have it erased now.`,
    (f, say) => `This conversation is kept for ${say.count(f.days, { one: 'day', other: 'days' })}; personal details are hidden in it. I can erase it when you ask.`,
  ],
  'order-carrier': [
    (f) => `Order ${f.number} comes with ${f.carrier}.${f.tracking ? ` The tracking number is ${f.tracking}.` : ''}`,
    (f) => `${f.carrier} brings order ${f.number}.${f.tracking ? ` Its tracking number is ${f.tracking}.` : ''}`,
  ],
}; // prettier-ignore

const german: Wordings<Told> = {
  'ways-to-pay': [
    (f, say) => `${f.missing ? `Nein, ${say.or(f.missing)} gehört nicht zu den Zahlungsarten. ` : ''}Bezahlen können Sie mit ${say.or(f.ways)}.`,
    (f, say) => `${f.missing ? `${say.or(f.missing)} geht nicht. ` : ''}An der Kasse geht ${say.or(f.ways)}.`,
  ],
  'tax-rule': [
    (f) => (f.included ? `In den Preisen ist ${f.label} enthalten.` : `Zu den Preisen kommt ${f.label} hinzu, je nach Lieferadresse.`),
    (f) => (f.included ? `Die Preise verstehen sich mit ${f.label}.` : `Die Preise verstehen sich ohne ${f.label}; sie richtet sich nach der Lieferadresse.`),
  ],
  'return-cost': [
    (f, say) => f.free ? `Das Zurückschicken ist kostenlos, innerhalb von ${say.count(f.days, { one: 'Tag', other: 'Tagen' })}.` : `Das Rückporto zahlen Sie; zurückgeben können Sie innerhalb von ${say.count(f.days, { one: 'Tag', other: 'Tagen' })}.`,
    (f) => (f.free ? 'Das Rückporto übernimmt der Shop.' : 'Der Shop übernimmt das Rückporto nicht.'),
  ],
  'warranty-basic': [
    (f, say) => `Für Mängel steht der Shop ${say.count(f.years, { one: 'Jahr', other: 'Jahre' })} ein.`,
    (f, say) => `Die Frist für Mängel beträgt ${say.count(f.years, { one: 'Jahr', other: 'Jahre' })}.`,
  ],
  'pickup-way': [
    (f, say) => `Ja, kostenlos: wählen Sie an der Kasse „${f.name}“. Bereit ist es innerhalb von ${say.count(f.days, { one: 'Werktag', other: 'Werktagen' })}.`,
    (f) => `Sie können es ohne Versandkosten selbst holen: an der Kasse heißt das „${f.name}“.`,
  ],
  'chat-kept': [
    (f, say) => `Was Sie hier schreiben, wird ${say.count(f.days, { one: 'Tag', other: 'Tage' })} aufbewahrt; Persönliches ist darin verdeckt. Mit „Lösche dieses Gespräch“ ist es sofort weg.`,
    (f, say) => `Dieses Gespräch bleibt ${say.count(f.days, { one: 'Tag', other: 'Tage' })} gespeichert, Persönliches ist verdeckt. Auf Wunsch lösche ich es.`,
  ],
  'order-carrier': [
    (f) => `Die Bestellung ${f.number} bringt ${f.carrier}.${f.tracking ? ` Die Sendungsnummer lautet ${f.tracking}.` : ''}`,
    (f) => `Zugestellt wird die Bestellung ${f.number} von ${f.carrier}.${f.tracking ? ` Sendungsnummer: ${f.tracking}.` : ''}`,
  ],
}; // prettier-ignore

const french: Wordings<Told> = {
  'ways-to-pay': [
    (f, say) => `${f.missing ? `Non, ${say.or(f.missing)} ne figure pas parmi les moyens de paiement. ` : ''}Vous pouvez payer par ${say.or(f.ways)}.`,
    (f, say) => `${f.missing ? `Pas par ${say.or(f.missing)}, non. ` : ''}La boutique accepte ${say.and(f.ways)}.`,
  ],
  'tax-rule': [
    (f) => (f.included ? `Les prix comprennent la taxe (${f.label}).` : `La taxe (${f.label}) s'ajoute aux prix, selon l'adresse de livraison.`),
    (f) => (f.included ? `La taxe (${f.label}) est déjà dans les prix.` : `Les prix sont hors taxe (${f.label}), elle dépend de l'adresse de livraison.`),
  ],
  'return-cost': [
    (f, say) => f.free ? `Le retour est gratuit, dans un délai de ${say.count(f.days, { one: 'jour', other: 'jours' })}.` : `Le port du retour est à votre charge, le délai est de ${say.count(f.days, { one: 'jour', other: 'jours' })}.`,
    (f) => (f.free ? 'La boutique paie le port du retour.' : 'La boutique ne paie pas le port du retour.'),
  ],
  'warranty-basic': [
    (f, say) => `La boutique répond des défauts pendant ${say.count(f.years, { one: 'an', other: 'ans' })}.`,
    (f, say) => `La durée pour les défauts est de ${say.count(f.years, { one: 'an', other: 'ans' })}.`,
  ],
  'pickup-way': [
    (f, say) => `Oui, sans frais\u00A0: choisissez «\u00A0${f.name}\u00A0» au moment de payer. C'est prêt sous ${say.count(f.days, { one: 'jour ouvré', other: 'jours ouvrés' })}.`,
    (f) => `Vous pouvez venir le chercher gratuitement\u00A0: c'est «\u00A0${f.name}\u00A0» au moment de payer.`,
  ],
  'chat-kept': [
    (f, say) => `Ce que vous écrivez ici est gardé ${say.count(f.days, { one: 'jour', other: 'jours' })}, les données personnelles y sont masquées. Dites « efface cette conversation » pour l'effacer tout de suite.`,
    (f, say) => `Cette conversation est gardée ${say.count(f.days, { one: 'jour', other: 'jours' })}, sans données personnelles visibles. Je peux l'effacer sur demande.`,
  ],
  'order-carrier': [
    (f) => `La commande ${f.number} est confiée à ${f.carrier}.${f.tracking ? ` Le numéro de suivi est ${f.tracking}.` : ''}`,
    (f) => `Le transporteur de la commande ${f.number} est ${f.carrier}.${f.tracking ? ` Son numéro de suivi\u00A0: ${f.tracking}.` : ''}`,
  ],
}; // prettier-ignore

const spanish: Wordings<Told> = {
  'ways-to-pay': [
    (f, say) => `${f.missing ? `No, ${say.or(f.missing)} no está entre las formas de pago. ` : ''}Puedes pagar con ${say.or(f.ways)}.`,
    (f, say) => `${f.missing ? `Con ${say.or(f.missing)} no se puede. ` : ''}La tienda acepta ${say.and(f.ways)}.`,
  ],
  'tax-rule': [
    (f) => (f.included ? `Los precios incluyen ${f.label}.` : `A los precios se añade ${f.label}, según la dirección de entrega.`),
    (f) => (f.included ? `${f.label} ya está en los precios.` : `Los precios van sin ${f.label}; depende de la dirección de entrega.`),
  ],
  'return-cost': [
    (f, say) => f.free ? `Devolver es gratis, en un plazo de ${say.count(f.days, { one: 'día', other: 'días' })}.` : `El envío de vuelta lo pagas tú; el plazo es de ${say.count(f.days, { one: 'día', other: 'días' })}.`,
    (f) => (f.free ? 'La tienda paga el envío de vuelta.' : 'La tienda no paga el envío de vuelta.'),
  ],
  'warranty-basic': [
    (f, say) => `La tienda responde de los defectos durante ${say.count(f.years, { one: 'año', other: 'años' })}.`,
    (f, say) => `El plazo para defectos es de ${say.count(f.years, { one: 'año', other: 'años' })}.`,
  ],
  'pickup-way': [
    (f, say) => `Sí, sin coste: elige «${f.name}» al pagar. Está listo en ${say.count(f.days, { one: 'día laborable', other: 'días laborables' })}.`,
    (f) => `Puedes recogerlo tú sin gastos de envío: al pagar se llama «${f.name}».`,
  ],
  'chat-kept': [
    (f, say) => `Lo que escribes aquí se guarda ${say.count(f.days, { one: 'día', other: 'días' })}, con los datos personales ocultos. Di «borra esta conversación» y se borra ahora.`,
    (f, say) => `Esta conversación se guarda ${say.count(f.days, { one: 'día', other: 'días' })}; los datos personales van ocultos. Puedo borrarla si lo pides.`,
  ],
  'order-carrier': [
    (f) => `El pedido ${f.number} lo lleva ${f.carrier}.${f.tracking ? ` El número de seguimiento es ${f.tracking}.` : ''}`,
    (f) => `El transportista del pedido ${f.number} es ${f.carrier}.${f.tracking ? ` Su número de seguimiento: ${f.tracking}.` : ''}`,
  ],
}; // prettier-ignore

export const settingsFacts: Readonly<Record<Language, Wordings<Told>>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
};
