/** What a word covers when it is ruled out, as Spanish and English catalogues write it. */

const nuts = ['almendra', 'avellana', 'nuez', 'nueces', 'anacardo', 'pistacho', 'pacana', 'macadamia', 'cacahuete', 'cacahuate', 'maní', 'nut', 'almond', 'hazelnut', 'walnut', 'cashew', 'pistachio', 'pecan', 'peanut']; // prettier-ignore
const dairy = ['leche', 'mantequilla', 'nata', 'crema', 'queso', 'suero', 'yogur', 'lactosa', 'milk', 'butter', 'cream', 'cheese', 'whey', 'yoghurt', 'lactose', 'dairy']; // prettier-ignore
const peanuts = ['cacahuete', 'cacahuate', 'maní', 'peanut'];
const soy = ['soja', 'soya', 'soy'];
const shellfish = ['gamba', 'camarón', 'langostino', 'cangrejo', 'langosta', 'prawn', 'shrimp', 'crab', 'lobster', 'shellfish']; // prettier-ignore

export const families: Readonly<Record<string, readonly string[]>> = {
  nuez: nuts,
  nueces: nuts,
  'frutos secos': nuts,
  frutos: nuts,
  lácteos: dairy,
  lactosa: dairy,
  leche: dairy,
  gluten: ['trigo', 'cebada', 'centeno', 'avena', 'espelta', 'wheat', 'barley', 'rye', 'oats', 'spelt'],
  trigo: ['wheat'],
  cacahuete: peanuts,
  cacahuate: peanuts,
  maní: peanuts,
  almendra: ['almond'],
  avellana: ['hazelnut'],
  huevo: ['egg'],
  soja: soy,
  soya: soy,
  sésamo: ['ajonjolí', 'sesame'],
  ajonjolí: ['sésamo', 'sesame'],
  pescado: ['fish'],
  marisco: shellfish,
  mariscos: shellfish,
};
