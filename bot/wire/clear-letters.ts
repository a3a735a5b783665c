/** Letters and digits nobody mistakes for each other, on a screen or on the telephone: what references are made of. */
export const clearLetters = '234679ACDEFHJKMNPQRTWXY';
