import type { Language } from '../../understanding/understanding.ts';

/** The words, normalised, that a sentence may be made of which only denies that something was done. */
export interface DenialWords {
  /** What denies. In English one of them only: two would affirm. */
  negators: ReadonlySet<string>;
  /** What the assistant says of itself. */
  mine: ReadonlySet<string>;
  /** What else may stand there: auxiliaries, pronouns, what deeds are done to. Nothing that joins, limits or grants. */
  plain: ReadonlySet<string>;
  /** What opens an answer, before a comma. */
  opening: RegExp;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const denialWords: Record<Language, DenialWords> = {
  en: {
    negators: setOf('not no never nothing nobody none neither'),
    mine: setOf("i i've"),
    plain: setOf(
      `have has had been be was were is are am did do does yet so far still till until now today here at all nor or it its them they this that
      any anything anyone one ones of these those the your yours you my mine a an to from in on for us we our team store shop people colleague
      staff cart basket bag order orders item items product products thing things address delivery code coupon refund refunds return returns
      exchange payment request message email mail label money amount`,
    ),
    opening: /^\W*no, /,
  },
  de: {
    negators: setOf('nicht nichts nie niemals niemand weder kein keine keinen keinem keiner keines'),
    mine: setOf('ich'),
    plain: setOf(
      `habe haben hat bin ist sind war waren wurde wurden worden noch bisher bis jetzt heute hier es sie ihn ihm ihnen ihr ihre ihren ihrem
      ihrer ihres das die der den dem des dieser diese dieses diesen etwas davon daran an in im aus von vom fur zu zum zur mir uns wir unser
      unsere unserem team laden shop geschaft kollegen warenkorb einkaufswagen bestellung bestellungen artikel produkt produkte ware lieferadresse
      adresse gutschein code erstattung ruckgabe rucksendung umtausch zahlung anliegen anfrage nachricht e mail email geld betrag liegt liegen`,
    ),
    opening: /^\W*nein, /,
  },
  es: {
    negators: setOf('no nada nadie nunca jamas tampoco ni ningun ninguna ninguno'),
    mine: setOf('he yo'),
    plain: setOf(
      `ha han hemos sido esta estan fue fueron queda quedan quedado se lo la los las le les su sus tu tus el al del de a en un una este esta
      ese esa esto eso todavia aun hasta ahora hoy aqui por para usted equipo tienda companero companera carrito cesta pedido pedidos
      articulo articulos producto productos direccion entrega cupon codigo reembolso devolucion cambio pago solicitud mensaje correo dinero
      importe cosa`,
    ),
    opening: /^\W*no, /,
  },
  fr: {
    negators: setOf('pas rien jamais personne aucun aucune ni'),
    mine: setOf("j' je n'ai"),
    plain: setOf(
      `ne n' l' d' a ai as est sont ete ont avons on nous vous le la les lui leur en y encore jusqu' ici maintenant aujourd'hui hui
      de du des un une au aux dans pour par ce cela cet cette ces votre vos notre ton ta equipe boutique magasin collegue panier commande commandes
      article articles produit produits adresse livraison code bon reduction remboursement retour echange paiement demande message e mail argent
      montant chose`,
    ),
    opening: /^\W*non, /,
  },
};
