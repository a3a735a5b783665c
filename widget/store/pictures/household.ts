import { box, brass, cream, glass, metal, night, oval, steel, turned, wood, type Shape } from './ink.ts';

const throwBlanket: Shape = (ink) =>
  ink.body('M96 120q104-40 208 0v176q-104 34-208 0z') +
  ink.line('M96 180q104-36 208 0M96 240q104-36 208 0', 2) +
  ink.body('M96 120q104-40 208 0l-30 70q-80-22-150 0z') +
  ink.line(
    'M104 302v26M126 306v26M148 310v26M170 312v26M192 312v26M214 312v26M236 311v26M258 308v26M280 304v26M298 300v26',
    4,
    ink.light,
  );
const cushion: Shape = (ink) =>
  ink.body('M70 90q130 26 260 0-26 120 0 236-130-24-260 0 26-116 0-236z') +
  ink.line('M92 112q108 18 216 0-18 96 0 192-108-16-216 0 18-96 0-192z', 2) +
  ink.line('M150 180q40 30 100 10M170 250q30-16 70 0', 2) +
  ink.part(oval(200, 208, 8), cream);
const doormat: Shape = (ink) =>
  ink.body('M74 180h252l40 126H34z') +
  ink.line('M92 200h216l26 86H66z', 4, ink.light) +
  ink.line('M200 218v44M180 230h40M168 248q4 24 32 24t32-24', 6, ink.pale) +
  ink.line(
    'M34 306v10M54 306v10M74 306v10M94 306v10M114 306v10M134 306v10M154 306v10M174 306v10M194 306v10M214 306v10M234 306v10M254 306v10M274 306v10M294 306v10M314 306v10M334 306v10M354 306v10',
    4,
  );
const jug: Shape = (ink) =>
  ink.line('M270 140q70 10 60 90-10 50-50 50', 16, ink.deep) +
  ink.line('M270 140q70 10 60 90-10 50-50 50', 10, ink.base) +
  ink.body('M130 100l-40-26 20 70q-10 60-24 150 4 36 36 36h140q30 0 34-36-20-110-30-194z') +
  ink.part('M126 98q70-30 142 0-70 20-142 0z', ink.light) +
  ink.part('M150 76q50-30 96 0l4 16q-50-18-102 0z', ink.base) +
  ink.part(oval(198, 58, 13), night) +
  ink.line('M92 74q20 10 34 24', 6, night) +
  ink.line('M90 304h212', 6, night);
const breadBox: Shape = (ink) =>
  ink.body('M60 210q0-70 60-70h160q60 0 60 70v100q0 18-18 18H78q-18 0-18-18z') +
  ink.part('M52 200q4-70 70-74h156q66 4 70 74-148 20-296 0z', wood) +
  ink.line('M90 170q110-14 220 0', 2) +
  ink.line('M142 262h116M156 262q8-24 26 0 10-30 36 0 12-24 26 0', 4, ink.pale);
const breakfastBoard: Shape = (ink) =>
  turned(
    ink.body(box(64, 140, 272, 170, 30)) +
      ink.part(oval(308, 226, 12), cream) +
      ink.line('M90 190h180M84 240h200M96 280h170', 2) +
      ink.part('M110 200q-10-50 50-52 60 2 50 52v60H110z', '#dca765') +
      ink.part('M122 202q-6-40 38-42 44 2 38 42v46h-76z', '#f2d9a6'),
    -6,
  );
const stoneTeapot: Shape = (ink) =>
  ink.line('M284 170q76-10 70 60-12 56-80 50', 17, ink.deep) +
  ink.line('M284 170q76-10 70 60-12 56-80 50', 11, ink.base) +
  ink.body('M120 220q-30-10-44-60l-36-8q30 120 96 130z') +
  ink.body('M106 224q0-90 96-90t96 90q-2 100-96 100t-96-100z') +
  ink.part('M146 152q54-34 112 0-56 18-112 0z', ink.light) +
  ink.part(oval(202, 124, 15), ink.shade) +
  ink.line('M112 250q90 24 180 0', 5, ink.pale);
const warmer: Shape = (ink) =>
  ink.flat(oval(200, 240, 70), '#fff0c0') +
  ink.part(box(166, 262, 68, 40, 5), metal) +
  ink.part('M200 206q18 26 10 42-10 8-20 0-8-16 10-42z', '#eda148') +
  ink.body('M76 170h248v26H76z') +
  ink.body('M92 196h40l14 132h-40zM308 196h-40l-14 132h40z') +
  ink.body('M100 312h200v20H100z') +
  ink.flat(oval(160, 183, 8) + oval(200, 183, 8) + oval(240, 183, 8), ink.deep);
const sugarTin: Shape = (ink) =>
  ink.body('M104 190h192v106q0 34-96 34t-96-34z') +
  ink.part('M96 190q0-30 104-30t104 30-104 30-104-30z', ink.light) +
  ink.part(oval(200, 154, 18, 12), brass) +
  ink.part('M140 260l22-14 22 14v24l-22 12-22-12zM200 256l20-12 20 12v22l-20 12-20-12z', '#fffdf6') +
  turned(ink.line('M300 80q-30 60-6 110M330 80q30 60-10 110', 7, steel), 16, 310, 130);
const cabinLamp: Shape = (ink) =>
  ink.flat(oval(200, 200, 140), '#fff3c9', 0.8) +
  ink.line('M150 90q0-44 50-44t50 44', 8, brass) +
  ink.body('M134 88h132l14 36H120z') +
  ink.part(box(132, 124, 136, 150, 30), '#fdf1c6') +
  ink.line('M132 166h136M132 232h136M200 124v150', 5, brass) +
  ink.body('M112 274h176l16 52H96z');
const weatherGlass: Shape = (ink) =>
  ink.part('M184 50h32v46h-32z', brass) +
  ink.part('M186 96h28q16 60 60 100 40 60-4 110-70 40-140 0-44-50-4-110 44-40 60-100z', glass) +
  ink.flat('M126 220q74-20 148 0 34 44-6 82-68 34-136 0-40-38-6-82z', ink.base, 0.75) +
  ink.flat(oval(170, 268, 4) + oval(200, 250, 5) + oval(228, 272, 4) + oval(190, 290, 3), '#fff') +
  ink.line('M200 232l-10 20M230 238l6 18', 3, '#fff') +
  ink.part('M120 318h160v16H120z', wood);
const vase: Shape = (ink) =>
  ink.line('M200 120V50M200 130l40-80M200 130l-40-70', 4, '#7b9a58') +
  ink.flat(oval(200, 48, 18) + oval(246, 46, 14) + oval(156, 58, 15), '#e6b450') +
  ink.body('M160 120h80q-10 50 40 90 30 70-30 120H150q-60-50-30-120 50-40 40-90z') +
  ink.line('M128 220q72 20 144 0', 3);

export const household: Record<string, Shape> = {
  'throw blanket': throwBlanket,
  cushion,
  doormat,
  jug,
  'bread box': breadBox,
  'breakfast board': breakfastBoard,
  'stoneware teapot': stoneTeapot,
  'teapot warmer': warmer,
  'sugar tin': sugarTin,
  'cabin lamp': cabinLamp,
  'weather glass': weatherGlass,
  vase,
};
