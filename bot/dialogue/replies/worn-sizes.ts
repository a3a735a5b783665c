/** Clothes and shoes come in a "talla"; mugs and rugs in a "tamaño". */
export const WORN =
  /^(?:(?:us|eu|uk) .*|x{0,3}[sl]|m|\dxl|\d{1,2}(?:[.,]5)?(?: ?[a-d])?|one size|talla única)$/i;
