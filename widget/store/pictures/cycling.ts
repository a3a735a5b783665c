import { box, brass, metal, night, oval, wood, type Shape, type Ink } from './ink.ts';

const wheel = (ink: Ink, x: number, y: number, radius: number) =>
  ink.line(`M${x} ${y - radius}a${radius} ${radius} 0 1 1-1 0`, 10, night) +
  ink.line(
    `M${x - radius} ${y}h${2 * radius}M${x} ${y - radius}v${2 * radius}M${x - radius * 0.7} ${y - radius * 0.7}l${radius * 1.4} ${radius * 1.4}M${x + radius * 0.7} ${y - radius * 0.7}l${-radius * 1.4} ${radius * 1.4}`,
    1.5,
    '#9a9da0',
  );
const tubes = (ink: Ink, path: string) => ink.line(path, 14, ink.deep) + ink.line(path, 9, ink.base);
const crank = (ink: Ink, x: number, y: number) =>
  ink.part(oval(x, y, 16), metal) + ink.line(`M${x} ${y}l22 26h16`, 6, night);
const cityBike: Shape = (ink) =>
  wheel(ink, 96, 254, 66) +
  wheel(ink, 304, 254, 66) +
  tubes(ink, 'M96 254l60-110 36 110h-96M192 254l88-104M160 160q50 90 118-6M304 254l-34-130') +
  ink.line('M270 124l-6-26q-30-8-46 10', 8, night) +
  ink.part('M124 132h70q8 14-10 18h-50z', '#7a5238') +
  ink.line('M60 196q30-30 66-8M270 190q40-20 66 20', 6, ink.shade) +
  crank(ink, 192, 254);
const cargoBike: Shape = (ink) =>
  wheel(ink, 76, 262, 58) +
  wheel(ink, 336, 278, 42) +
  tubes(ink, 'M76 262l44-120 40 120H76M160 262h90l86 16M160 262l60-122') +
  ink.body('M214 176h120l-14 90H230z') +
  ink.line('M220 200h108', 2) +
  ink.line('M220 140l-6-30q-24-8-40 4', 8, night) +
  ink.part('M92 128h62q8 14-10 18h-44z', '#7a5238') +
  crank(ink, 160, 262);
const kidsBike: Shape = (ink) =>
  wheel(ink, 114, 268, 52) +
  wheel(ink, 288, 268, 52) +
  tubes(ink, 'M114 268l52-80 30 80h-82M196 268l66-86M170 190q40 40 90-6M288 268l-30-110') +
  ink.line('M258 158l-4-30h-34', 8, night) +
  ink.part('M134 176h60q8 14-10 18h-40z', '#e2b250') +
  ink.part('M262 136h54v40h-54z', wood) +
  ink.line('M102 268v52', 4, metal) +
  ink.line('M222 128l-18 26M222 128l-8 32', 3, '#d76a4b') +
  crank(ink, 196, 268);
const tourBike: Shape = (ink) =>
  wheel(ink, 96, 254, 66) +
  wheel(ink, 304, 254, 66) +
  tubes(ink, 'M96 254l62-112 34 112h-96M192 254l88-102M160 150h116M304 254l-36-140') +
  ink.line('M268 114q36-8 40 12 0 24-26 20', 8, night) +
  ink.part('M124 128h70q8 14-10 18h-50z', night) +
  ink.body('M52 176h84v70H62z') +
  ink.line('M52 196h84', 2) +
  ink.line('M44 176h100', 6, night) +
  crank(ink, 192, 254);
const foldingBike: Shape = (ink) =>
  wheel(ink, 110, 282, 44) +
  wheel(ink, 296, 282, 44) +
  tubes(ink, 'M110 282l56-20q60-46 120-40l10 60M166 262l-26-120M286 222l-16-110') +
  ink.line('M270 112h-40M270 112l-4-16h36', 8, night) +
  ink.part('M108 128h66q8 14-10 18h-46z', '#7a5238') +
  ink.part(oval(226, 236, 13), brass) +
  crank(ink, 170, 270);
const helmet: Shape = (ink) =>
  ink.body('M64 242q-6-130 138-134 128 6 134 120 0 26-30 20-110-20-206 8-34 10-36-14z') +
  ink.line('M120 226q10-80 60-104M190 216q2-70 20-106M262 222q0-60-24-100', 9, ink.shade) +
  ink.line('M110 250q30 70 90 76M280 244q-20 70-80 82', 6, night) +
  ink.part(box(184, 314, 32, 22, 5), night);
const headlight: Shape = (ink) =>
  ink.flat('M250 200L380 110v190z', '#fff1bd', 0.85) +
  ink.body('M110 160q80-50 130-10v104q-50 36-130-10-40-42 0-84z') +
  ink.part(oval(242, 202, 26, 60), '#fff6d8') +
  ink.line('M146 252v60', 20, night) +
  ink.part(box(104, 300, 84, 26, 13), night) +
  ink.line('M130 170v62', 4);
const lightSet: Shape = (ink) =>
  ink.flat(oval(132, 190, 84), '#fff3c9', 0.8) +
  ink.flat(oval(286, 220, 66), '#f6b8ac', 0.7) +
  ink.body(box(76, 128, 112, 130, 36)) +
  ink.part(oval(132, 184, 36), '#fffbe8') +
  ink.body(box(244, 166, 84, 108, 28)) +
  ink.part(oval(286, 212, 27), '#d2412f') +
  ink.line('M96 258q36 60 72 0M256 274q30 46 60 0', 9, night);
const rearLight: Shape = (ink) =>
  ink.flat(oval(200, 190, 140), '#f6b8ac', 0.7) +
  ink.body('M110 130q90-40 180 0v90q-90 50-180 0z') +
  ink.part('M132 144q68-26 136 0v60q-68 32-136 0z', '#cf3b2b') +
  ink.line('M166 140v72M200 134v84M234 140v72', 3, '#8d2117') +
  ink.line('M200 246v46', 18, night) +
  ink.part(box(148, 286, 104, 24, 12), night);
const bell: Shape = (ink) =>
  ink.part(box(110, 284, 180, 30, 15), night) +
  ink.line('M200 250v40', 22, metal) +
  ink.body('M84 246q6-132 116-132t116 132q-116 30-232 0z') +
  ink.part(oval(200, 110, 16, 12), ink.light) +
  ink.line('M316 230l40-16', 10, metal) +
  ink.flat('M118 220q8-66 60-84-32 36-34 88z', '#fff', 0.55) +
  ink.line('M360 120l16-14M372 150h20M330 100l4-20', 5, ink.shade);
const saddle: Shape = (ink) =>
  ink.line('M130 240q70 90 180-30M150 230q80 50 140-10', 7, metal) +
  ink.body('M58 150q20-40 80-26 60 14 120 46 80 10 96 30 6 20-40 20-60-2-110 26-70 20-110-10-40-40-36-86z') +
  ink.flat(oval(94, 152, 5) + oval(86, 178, 5) + oval(98, 202, 5) + oval(332, 206, 4), brass) +
  ink.line('M130 150q60 30 150 50', 2) +
  ink.line('M206 270v64', 15, metal);
const lock: Shape = (ink) =>
  ink.line('M112 236l20-130 112-10 74 84-30 76', 30, ink.deep) +
  ink.line('M112 236l20-130 112-10 74 84-30 76', 23, ink.base) +
  ink.part(oval(132, 106, 10) + oval(244, 96, 10) + oval(318, 180, 10), metal) +
  ink.part(box(84, 220, 226, 84, 30), ink.shade) +
  ink.part(oval(196, 262, 22), metal) +
  ink.line('M196 254v16', 6, night);
const oil: Shape = (ink) =>
  ink.part('M190 50h20l8 60h-36z', '#c65746') +
  ink.part(box(160, 108, 80, 34, 6), night) +
  ink.body('M148 142h104q24 14 24 44v118q0 26-26 26H150q-26 0-26-26V186q0-30 24-44z') +
  ink.part(box(142, 206, 116, 84, 4), '#fff8ea') +
  ink.line('M164 248a14 14 0 1 1 28 0a14 14 0 1 0 28 0', 6) +
  ink.flat('M300 110q20 30 12 44-12 10-24 0-6-16 12-44z', '#d99a31');
const toolRoll: Shape = (ink) =>
  ink.line('M140 70v90M200 60v100', 12, metal) +
  ink.part('M124 40l16 24 16-24 8 34-24 18-24-18z', metal) +
  ink.part(box(190, 44, 20, 60, 4), '#c65746') +
  ink.line('M258 160V70h24', 10, metal) +
  ink.body('M88 140h224v180H88z') +
  ink.line('M164 142v176M232 142v176', 3) +
  ink.line('M88 180h224', 2) +
  ink.line('M312 230q40 10 30 50M312 230q50-10 50 30', 7, ink.shade);
const barBasket: Shape = (ink) =>
  ink.line('M130 150q0-90 70-90t70 90', 10, wood) +
  ink.body('M74 150h252l-30 166q-96 20-192 0z') +
  ink.line(
    'M82 190q118 14 236 0M90 230q110 14 220 0M98 270q102 14 204 0M130 152l14 164M176 152l6 170M224 152l-6 170M270 152l-14 164',
    3,
  ) +
  ink.line('M70 150h260', 15, ink.shade);
const reflectiveVest: Shape = (ink) =>
  ink.body(
    'M140 84q20 60 56 70v168q-54 10-92-2l-4-140q10-60 40-96zM260 84q-20 60-56 70v168q54 10 92-2l4-140q-10-60-40-96z',
  ) + ink.line('M102 230h92M206 230h92M102 274h92M206 274h92M144 96v130M256 96v130', 15, '#eef0ef');

export const cycling: Record<string, Shape> = {
  'city bicycle': cityBike,
  'cargo bicycle': cargoBike,
  'kids bicycle': kidsBike,
  'touring bicycle': tourBike,
  'folding bicycle': foldingBike,
  helmet,
  headlight,
  'bike lights': lightSet,
  'rear light': rearLight,
  bell,
  saddle,
  lock,
  'oil bottle': oil,
  'tool roll': toolRoll,
  'handlebar basket': barBasket,
  'reflective vest': reflectiveVest,
};
