import type { Language } from '../../../bot/understanding/understanding.ts';
import type { Topic } from './topics.ts';

type Said = Readonly<Record<Language, readonly string[]>>;

/** Goods are put on the screen; `%` is their name. */
export const shows: Readonly<Record<Language, string>> = {
  en: 'show me the %', de: 'zeig mir %', es: 'enséñame %', fr: 'montrez-moi %',
}; // prettier-ignore

/** A rule is asked for, so that the next question stands after its answer. */
export const openings: Readonly<Partial<Record<Topic, Said>>> = {
  'returns-time': { en: ['how long do I have to return something?'], de: ['wie lange kann ich etwas zurückgeben?'], es: ['¿cuántos días tengo para devolver algo?'], fr: ["combien de temps ai-je pour retourner un article ?"] },
  'shipping-cost': { en: ['how much is shipping?'], de: ['was kostet der Versand?'], es: ['¿cuánto cuesta el envío?'], fr: ['combien coûte la livraison ?'] },
  'pay-how': { en: ['how can I pay?'], de: ['wie kann ich bezahlen?'], es: ['¿cómo puedo pagar?'], fr: ['comment puis-je payer ?'] },
  warranty: { en: ['how long is the warranty?'], de: ['wie lange gilt die Garantie?'], es: ['¿cuánto dura la garantía?'], fr: ['combien de temps dure la garantie ?'] },
  hours: { en: ['when are you open?'], de: ['wann haben Sie geöffnet?'], es: ['¿cuándo abren?'], fr: ['quels sont vos horaires ?'] },
}; // prettier-ignore

/** What only means something after a rule was told: after which, of what, how. */
export const goingOn: readonly { after: Topic; asks: Topic; said: Said }[] = [
  { after: 'returns-time', asks: 'returns-cost', said: { en: ['and who pays for that?', 'and is that free?', 'does that cost me anything?', 'do I have to pay the postage?'], de: ['und wer zahlt das?', 'ist das kostenlos?', 'und was kostet mich das?', 'muss ich das Porto zahlen?'], es: ['¿y quién lo paga?', '¿eso es gratis?', '¿y cuánto me cuesta eso?', '¿el porte lo pago yo?'], fr: ['et qui paie ?', "c'est gratuit ?", 'et ça me coûte combien ?', 'les frais sont pour moi ?'] } },
  { after: 'returns-time', asks: 'refund-time', said: { en: ['and when do I get my money?', 'and how fast is the refund?', 'how long does the refund take then?'], de: ['und wann kriege ich mein Geld?', 'und wie schnell ist die Erstattung da?'], es: ['¿y cuándo me devuelven el dinero?', '¿y el reembolso cuánto tarda?'], fr: ['et je suis remboursé quand ?', 'et le remboursement, ça prend combien de temps ?'] } },
  { after: 'returns-time', asks: 'exchange-rule', said: { en: ['and can I exchange instead?', 'or swap it for another size?'], de: ['und kann ich stattdessen umtauschen?', 'oder in eine andere Größe tauschen?'], es: ['¿y puedo cambiarlo en vez de devolverlo?', '¿o cambiarlo por otra talla?'], fr: ["et je peux l'échanger plutôt ?", 'ou échanger contre une autre taille ?'] } },
  { after: 'shipping-cost', asks: 'shipping-time', said: { en: ['and how long does it take?', 'and how fast is that?', 'and when would it arrive?', 'how many days?'], de: ['und wie lange dauert das?', 'und wann wäre es da?', 'wie viele Tage?'], es: ['¿y cuánto tarda?', '¿y cuándo llegaría?', '¿cuántos días?'], fr: ['et ça prend combien de temps ?', 'et ça arriverait quand ?', 'combien de jours ?'] } },
  { after: 'shipping-cost', asks: 'shipping-free', said: { en: ['and from how much is it free?', 'is it ever free?', 'and when is it free?'], de: ['und ab wann ist es gratis?', 'ab wie viel ist es frei?'], es: ['¿y desde cuánto es gratis?', '¿a partir de cuánto no se paga?'], fr: ["et c'est gratuit à partir de combien ?", 'et gratuit, dès combien ?'] } },
  { after: 'shipping-cost', asks: 'shipping-abroad', said: { en: ['and to {c}?', 'what about {c}?', 'and if I live in {c}?'], de: ['und nach {c}?', 'und wenn ich in {c} wohne?'], es: ['¿y a {c}?', '¿y si vivo en {c}?'], fr: ['et pour {c} ?', 'et si je vis en {c} ?'] } },
  { after: 'shipping-cost', asks: 'pickup', said: { en: ['can I pick it up instead?', 'or can I come and collect it?'], de: ['kann ich es auch abholen?', 'oder selbst abholen?'], es: ['¿puedo recogerlo yo?', '¿o pasar a recogerlo?'], fr: ['je peux venir le chercher ?', 'ou le retirer sur place ?'] } },
  { after: 'hours', asks: 'address', said: { en: ['and where are you?', 'and where is that?'], de: ['und wo sind Sie?', 'und wo ist das?'], es: ['¿y dónde están?', '¿y dónde queda?'], fr: ['et vous êtes où ?', "et c'est où ?"] } },
  { after: 'hours', asks: 'contact', said: { en: ['and what is your phone number?', 'do you have an e-mail address?'], de: ['und wie ist die Telefonnummer?', 'haben Sie eine E-Mail-Adresse?'], es: ['¿y cuál es el teléfono?', '¿tienen correo?'], fr: ['et votre numéro de téléphone ?', 'vous avez une adresse mail ?'] } },
  { after: 'pay-how', asks: 'pay-by', said: { en: ['and {m}?', 'what about {m}?'], de: ['und {m}?', 'und wie ist es mit {m}?'], es: ['¿y {m}?', '¿y con {m}?'], fr: ['et {m} ?', 'et par {m} ?'] } },
]; // prettier-ignore

/** How a clerk is asked in plain words. */
export const plain: Readonly<Partial<Record<Topic, Said>>> = {
  ...openings,
  'refund-time': { en: ['how long does a refund take?'], de: ['wie lange dauert die Erstattung?'], es: ['¿cuánto tarda el reembolso?'], fr: ['combien de temps prend le remboursement ?'] },
  'returns-cost': { en: ['who pays for returns?'], de: ['wer zahlt die Rücksendung?'], es: ['¿quién paga la devolución?'], fr: ['qui paie le retour ?'] },
  'gift-wrap': { en: ['do you gift wrap?', "could you wrap it up, it's a present"], de: ['packt ihr Geschenke ein?'], es: ['¿envuelven para regalo?'], fr: ['vous faites des paquets cadeaux ?'] },
  'gift-note': { en: ['can you put a card with a few words in?'], de: ['könnt ihr eine Grußkarte dazulegen?'], es: ['¿pueden poner una tarjeta con un mensaje?'], fr: ['on peut ajouter un petit mot ?'] },
  pickup: { en: ['can I pick up my order in the shop?'], de: ['kann ich im Laden abholen?'], es: ['¿puedo recoger en la tienda?'], fr: ['je peux retirer en magasin ?'] },
  'exchange-rule': { en: ['can I exchange for another size?'], de: ['kann ich in eine andere Größe umtauschen?'], es: ['¿puedo cambiar la talla?'], fr: ['je peux échanger la taille ?'] },
}; // prettier-ignore

/** Countries by their sign, as they are called. */
export const lands: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  CA: { en: 'Canada', de: 'Kanada', es: 'Canadá', fr: 'Canada' }, IE: { en: 'Ireland', de: 'Irland', es: 'Irlanda', fr: 'Irlande' },
  AT: { en: 'Austria', de: 'Österreich', es: 'Austria', fr: 'Autriche' }, NL: { en: 'the Netherlands', de: 'Holland', es: 'Holanda', fr: 'Hollande' },
  BE: { en: 'Belgium', de: 'Belgien', es: 'Bélgica', fr: 'Belgique' }, FR: { en: 'France', de: 'Frankreich', es: 'Francia', fr: 'France' },
  DE: { en: 'Germany', de: 'Deutschland', es: 'Alemania', fr: 'Allemagne' }, ES: { en: 'Spain', de: 'Spanien', es: 'España', fr: 'Espagne' },
  PT: { en: 'Portugal', de: 'Portugal', es: 'Portugal', fr: 'Portugal' }, NO: { en: 'Norway', de: 'Norwegen', es: 'Noruega', fr: 'Norvège' },
  AU: { en: 'Australia', de: 'Australien', es: 'Australia', fr: 'Australie' }, PL: { en: 'Poland', de: 'Polen', es: 'Polonia', fr: 'Pologne' },
}; // prettier-ignore

/** Ways to pay that some shops have. */
export const money: Readonly<Record<Language, readonly string[]>> = {
  en: ['Bitcoin', 'Klarna', 'cash on delivery', 'cheque', 'bank transfer', 'PayPal', 'Visa'],
  de: ['Bitcoin', 'Klarna', 'Nachnahme', 'Überweisung', 'Rechnung', 'PayPal', 'Visa'],
  es: ['Bitcoin', 'Klarna', 'contra reembolso', 'Bizum', 'transferencia', 'PayPal', 'Visa'],
  fr: ['Bitcoin', 'Klarna', 'chèque', 'virement', 'PayPal', 'Visa'],
};
