import { cream, type Ink, moved, oval, type Shape } from './ink.ts';

interface Shoe {
  upper: string;
  sole: 'flat' | 'lugged' | 'thick' | 'slim' | 'heeled';
  detail?: (ink: Ink) => string;
  toe?: boolean;
}

const low = 'M82 254q-6-58 12-80 30 16 64 4l20-14q34 36 86 48 62 8 66 50z';
const ankle = 'M84 254q2-84 10-120 40-14 82 0 2 30 10 40 30 28 78 38 62 8 66 50z';
const tall = 'M88 254q6-100 4-176 44-12 90 0 0 66 6 92 22 34 76 42 62 8 66 50z';

function sole(ink: Ink, kind: Shoe['sole']): string {
  if (kind === 'flat')
    return (
      ink.part('M76 252q130 8 256 0 8 30-14 34H92q-20-2-16-34z', cream) + ink.line('M80 270q126 6 248 0', 2)
    );
  if (kind === 'slim') return ink.part('M80 254h250q4 14-8 16H86q-8-2-6-16z', ink.shade);
  if (kind === 'heeled') return ink.part('M80 254h250q4 18-14 18H160l-6 16H84z', ink.shade);
  if (kind === 'thick')
    return (
      ink.part('M72 250q132 10 262 0 10 46-16 48H90q-26-4-18-48z', cream) +
      ink.line('M120 262l14 28M160 264l14 28M200 264l14 28M240 264l14 28', 4)
    );
  return ink.part(
    'M76 250h256q6 22-2 28l-8 16h-22l-6-10-6 10h-24l-6-10-6 10h-24l-6-10-6 10h-24l-6-10-6 10H96l-12-16q-10-4-8-28z',
    ink.shade,
  );
}

function shoe({ upper, sole: kind, detail, toe }: Shoe): Shape {
  return (ink) => {
    const cap = toe ? ink.part('M282 218q46 10 48 36h-62q-8-22 14-36z', ink.light) : '';
    const drawn = ink.body(upper) + cap + (detail?.(ink) ?? '') + sole(ink, kind);
    // Soles stand on the shadow, whatever the height above them.
    return upper === low ? moved(drawn, -22, 12, 1.1) : moved(drawn, -8, 22, 1.04);
  };
}

const laces = (ink: Ink) =>
  ink.line('M184 176l-22 16M202 190l-20 18M222 202l-16 18M242 210l-12 16', 5, cream);
const bootLaces = (ink: Ink) =>
  ink.line('M146 142h32M148 160h34M152 178h38M164 196l40-2M184 212l36-6', 5, cream) +
  ink.line('M138 136q4 60 40 84', 2);
const stripe = (ink: Ink) =>
  laces(ink) +
  ink.line('M120 244q30-20 50-44M146 246q24-16 44-40', 7, ink.pale) +
  ink.line('M84 226q40-6 62-30', 2);
const slit = (ink: Ink) =>
  ink.part('M176 166q24 26 52 36-26 22-56 2-18-8-28-24z', ink.shade) +
  ink.line('M160 198q20-14 44-20', 8, ink.light);

const strap = (ink: Ink, path: string) => ink.line(path, 27, ink.deep) + ink.line(path, 21, ink.base);
const footbed = (ink: Ink) =>
  ink.part('M70 250q60-10 116-4 90 6 146 4 12 34-12 38-120 6-232 0-22-4-18-38z', cream) +
  ink.line('M72 268q124 8 256 0', 2);

const sandal: Shape = (ink) =>
  strap(ink, 'M92 250q-10-56 20-84 40 0 62 84') +
  strap(ink, 'M112 168q80 20 120 82') +
  strap(ink, 'M236 250q20-48 56-4') +
  footbed(ink);
const slide: Shape = (ink) =>
  ink.body('M164 252q6-82 92-76 52 10 54 76z') + ink.line('M184 204q60-20 108 0', 2) + footbed(ink);

export const footwear: Record<string, Shape> = {
  shoe: shoe({ upper: low, sole: 'flat', detail: laces, toe: true }),
  sneaker: shoe({ upper: low, sole: 'thick', detail: laces }),
  'running shoe': shoe({ upper: low, sole: 'thick', detail: stripe }),
  'trail shoe': shoe({ upper: low, sole: 'lugged', detail: stripe, toe: true }),
  'racing shoe': shoe({ upper: low, sole: 'slim', detail: stripe }),
  plimsoll: shoe({ upper: low, sole: 'flat', detail: laces, toe: true }),
  loafer: shoe({ upper: low, sole: 'heeled', detail: slit }),
  'deck shoe': shoe({
    upper: low,
    sole: 'flat',
    detail: (ink) => slit(ink) + ink.line('M92 204q40 8 74-10', 4, cream),
  }),
  'water shoe': shoe({
    upper: low,
    sole: 'slim',
    detail: (ink) => ink.line('M120 248q30-60 60-80M160 248q24-40 50-56M204 250q14-24 34-38', 2),
  }),
  slipper: shoe({
    upper: low,
    sole: 'slim',
    detail: (ink) => ink.part('M88 180q36 16 72 2l20-16 10 16q-56 34-104 18z', cream),
  }),
  clog: shoe({
    upper: 'M150 254q-8-60 24-94 34 40 90 52 62 8 66 50z',
    sole: 'thick',
    detail: (ink) =>
      ink.flat(oval(216, 214, 4) + oval(240, 222, 4) + oval(236, 204, 4), ink.deep) +
      strap(ink, 'M164 178q-60 8-76 70'),
  }),
  'hiking boot': shoe({ upper: ankle, sole: 'lugged', detail: bootLaces, toe: true }),
  'work boot': shoe({ upper: ankle, sole: 'heeled', detail: bootLaces, toe: true }),
  'winter boot': shoe({
    upper: tall,
    sole: 'lugged',
    detail: (ink) => bootLaces(ink) + ink.part('M86 70q48-16 102 0 4 20-2 30-48 12-98 0-6-14-2-30z', cream),
  }),
  'rain boot': shoe({
    upper: tall,
    sole: 'heeled',
    detail: (ink) =>
      ink.part('M88 78q48-14 96 0v20q-48 12-96 0z', ink.light) +
      ink.line('M106 230q-6-60-4-120', 5, ink.light),
  }),
  chukka: shoe({
    upper: ankle,
    sole: 'heeled',
    detail: (ink) => ink.line('M136 134q6 70 40 84M150 156h32M156 176h34', 4, ink.deep),
  }),
  'chelsea boot': shoe({
    upper: ankle,
    sole: 'heeled',
    detail: (ink) =>
      ink.part('M116 132h34l12 62q-26 14-42 0z', ink.shade) + ink.line('M94 134q-4-24 6-26', 5),
  }),
  'cycling shoe': shoe({
    upper: low,
    sole: 'slim',
    detail: (ink) =>
      ink.part(oval(204, 196, 13), cream) + ink.line('M142 206l52-10M170 236l70-16', 6, ink.pale),
  }),
  sandal,
  slide,
};
