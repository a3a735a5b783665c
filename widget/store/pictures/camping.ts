import { box, brass, cream, metal, moved, night, oval, type Shape, steel, turned, wood } from './ink.ts';

const tent: Shape = (ink) =>
  ink.line('M44 322l34-28M356 322l-34-28', 3) +
  ink.body('M200 96q92 70 130 216H70q38-146 130-216z') +
  ink.part('M200 96q36 90 44 216H128q16-130 72-216z', ink.shade) +
  ink.part('M200 96q-10 110 0 216h-72q16-130 72-216z', ink.light) +
  ink.line('M200 96q40 90 44 216', 3, cream);
const bivy: Shape = (ink) =>
  ink.body('M44 314q26-150 104-150 66 0 96 90 40 40 116 60z') +
  ink.part('M96 204q22-32 52-32 40 0 60 50l18 60q-80 20-150 22z', ink.shade) +
  ink.line('M148 164q60 10 80 150M96 204q-6 70-8 110', 4, cream);
const bellTent: Shape = (ink) =>
  ink.line('M200 60v24', 6, wood) +
  ink.line('M70 250l-46 70M330 250l46 70M110 250l-30 74M290 250l30 74', 2) +
  ink.body('M200 76q30 90 142 168l-4 8v66q-138 14-276 0v-66l-4-8q112-78 142-168z') +
  ink.line('M58 248q142 22 284 0M200 80q-60 110-86 180M200 80q60 110 86 180', 2) +
  ink.part('M200 190q36 60 38 132h-76q2-72 38-132z', ink.deep) +
  ink.part('M200 190q-12 80-6 132h-32q2-72 38-132z', ink.light);
const beachTent: Shape = (ink) =>
  ink.body('M56 312q20-176 150-176 110 20 142 176z') +
  ink.part('M118 312q14-120 88-160 64 60 74 160z', ink.deep) +
  ink.part('M118 312h162l20 22H100z', ink.light) +
  ink.line('M206 136q-74 60-88 176M206 136q64 70 74 176', 4, cream);
const mummy: Shape = (ink) =>
  turned(
    ink.body('M200 46q64 0 66 70l14 110q-10 80-36 124-44 16-88 0-26-44-36-124l14-110q2-70 66-70z') +
      ink.line(
        'M136 130q64 20 128 0M128 176q72 20 144 0M124 224q76 20 152 0M132 270q68 18 136 0M144 314q56 14 112 0',
        3,
      ) +
      ink.part('M200 62q44 2 44 52-44 22-88 0 0-50 44-52z', ink.deep) +
      ink.part('M168 106q32-18 64 0-30 12-64 0z', cream) +
      ink.line('M244 120q18 90 8 170', 4, cream),
    14,
  );
const sleepingBag: Shape = (ink) =>
  turned(
    ink.body(box(120, 60, 160, 280, 20)) +
      ink.part('M120 84q0-24 24-24h112q24 0 24 24v34q-80 20-160 0z', ink.deep) +
      ink.part(box(144, 72, 112, 36, 16), cream) +
      ink.line('M136 126v190M264 126v190', 2) +
      ink.part('M280 150q-50 30-68 110 40 20 68 10z', ink.pale),
    10,
  );
const mat: Shape = (ink) =>
  ink.body('M96 214L316 176q30 30 14 66l-220 60z') +
  ink.line('M132 208l12 84M176 200l12 80M220 192l12 76M264 184l12 74', 3) +
  ink.body(oval(104, 258, 46, 46)) +
  ink.line('M104 258m-30 0a30 30 0 1 1 30 30a20 20 0 1 1 16-32', 4);
const foldMat: Shape = (ink) =>
  [0, 1, 2, 3]
    .map(
      (n) =>
        ink.body(`M84 ${296 - n * 34}l30-26h222l-22 26z`) +
        ink.part(`M84 ${296 - n * 34}h230v20H84z`, n % 2 ? ink.light : ink.shade) +
        ink.part(`M314 ${296 - n * 34}l22-26v18l-22 28z`, ink.shade),
    )
    .join('');
const pillow: Shape = (ink) =>
  ink.body(
    'M76 176q-12-36 24-34 100-18 200 0 36-2 24 34-14 44 0 92 12 36-24 32-100 18-200 0-36 4-24-32 14-48 0-92z',
  ) + ink.line('M130 190q60-24 130-4M120 262q70 22 150 0', 2);
const fireBowl: Shape = (ink) =>
  ink.part('M200 70q56 60 46 116-14 34-46 34t-46-34q4-40 26-58 4 20 14 24 14-40 6-82z', '#e8933f') +
  ink.part('M200 150q28 34 20 58-20 20-40 0-2-26 20-58z', '#f6d479') +
  ink.line('M120 254l-24 74M280 254l24 74', 10, ink.deep) +
  ink.body('M74 204h252q-10 92-126 92T74 204z') +
  ink.line('M74 204h252', 8, ink.light);
const chair: Shape = (ink) =>
  ink.line('M120 330l150-110M280 330L130 220M104 120l34 130M296 120l-34 130', 9, metal) +
  ink.body('M100 96q100 34 200 0l-30 130q-70 26-140 0z') +
  ink.body('M124 220q76 34 152 0l22 34q-98 40-196 0z') +
  ink.line('M118 128q82 26 164 0', 2);
const table: Shape = (ink) =>
  ink.line('M104 196l76 134M296 196l-76 134M180 196L96 330M220 196l84 134', 9, metal) +
  ink.body('M64 166h272l20 34H44z') +
  ink.line('M110 166l-14 34M154 166l-8 34M200 166v34M246 166l8 34M290 166l14 34', 2);
const stove: Shape = (ink) =>
  ink.line('M150 130l40 30M250 130l-40 30M200 116v40', 9, ink.deep) +
  ink.body('M172 156h56l-8 40h-40z') +
  ink.part(box(190, 196, 20, 30, 3), brass) +
  ink.line('M210 210h54v14', 6, ink.deep) +
  ink.part('M120 258q2-34 80-34t80 34v54q-6 20-80 20t-80-20z', '#c6553a') +
  ink.line('M122 264q78 16 156 0', 2, '#fff') +
  ink.flat(oval(200, 128, 30, 8), '#7ab4e0', 0.9);
const spork: Shape = (ink) => {
  const one =
    ink.body('M190 190h20l6 140q-16 10-32 0z') +
    ink.body(
      'M160 96q0-40 12-52v40l10 2V40l12 0v46l12 0V40l12 0v46l10-2V44q12 12 12 52-4 96-34 100t-34-100z',
    );
  return turned(moved(one, -50, 0), -14) + turned(moved(one, 50, 6), 14);
};
const filter: Shape = (ink) =>
  ink.body('M140 190q60 12 120 0l16 110q-4 34-76 34t-76-34z') +
  ink.part(box(156, 92, 88, 102, 14), steel) +
  ink.part(box(176, 58, 48, 38, 8), ink.shade) +
  ink.line('M170 112h60M170 132h60M170 152h60', 3, ink.base) +
  ink.flat('M200 222q26 34 26 52 0 24-26 24t-26-24q0-18 26-52z', '#fff', 0.75);
const firstAid: Shape = (ink) =>
  ink.line('M160 128q0-34 40-34t40 34', 10, ink.shade) +
  ink.body(box(84, 126, 232, 186, 28)) +
  ink.line('M86 160h228', 4, cream) +
  ink.part('M182 182h36v32h32v36h-32v32h-36v-32h-32v-36h32z', '#fff');
const hammock: Shape = (ink) =>
  ink.line('M66 60v280M334 60v280', 16, wood) +
  ink.line('M68 120l44 60M332 120l-44 60', 5, cream) +
  ink.body('M104 170q20 60 96 62t96-62q10 120-96 124T104 170z') +
  ink.line('M112 196q40 76 88 76t88-76M108 182q40 60 92 64t92-64', 2);
const bottle: Shape = (ink) =>
  ink.part(box(168, 58, 64, 42, 10), night) +
  ink.line('M176 58q0-26 24-26t24 26', 8, night) +
  ink.body('M162 100h76q24 20 24 56v158q0 24-24 24h-76q-24 0-24-24V156q0-36 24-56z') +
  ink.flat(box(154, 150, 12, 150, 6), '#fff', 0.3) +
  ink.line('M140 288q60 10 120 0', 2);
const blanket: Shape = (ink) =>
  [0, 1, 2]
    .map(
      (n) =>
        ink.body(`M80 ${284 - n * 52}q0-26 26-26h190q26 0 26 26v0q0 26-26 26H80z`) +
        ink.line(`M102 ${284 - n * 52}h196`, 2),
    )
    .join('') +
  ink.line('M84 310v18M104 310v18M124 310v18M144 310v18M164 310v18M184 310v18', 3, ink.light) +
  ink.part(box(176, 144, 44, 168, 4), ink.shade);
const towel: Shape = (ink) =>
  ink.body('M110 90h180v236H110z') +
  ink.body('M96 78q0-14 14-14h180q14 0 14 14v90H96z') +
  ink.line('M96 150h208M96 158h208M110 306h180', 2) +
  ink.line('M110 326v12M140 326v12M170 326v12M200 326v12M230 326v12M260 326v12M290 326v12');
const pegs: Shape = (ink) =>
  [-66, -22, 22, 66]
    .map((x, n) =>
      turned(ink.body(`M${188 + x} 80h26v40l10 4v20l-10 4v130l-13 54-13-54z`), (n - 1.5) * 7, 200, 320),
    )
    .join('');
const saw: Shape = (ink) =>
  ink.line('M80 250Q90 90 210 86t112 164', 18, ink.deep) +
  ink.line('M80 250Q90 90 210 86t112 164', 12, ink.base) +
  ink.part(
    'M76 244h250v20l-8 10-8-10-8 10-8-10-8 10-8-10-8 10-8-10-8 10-8-10-8 10-8-10-8 10-8-10-8 10-8-10-8 10-8-10-8 10-8-10-8 10-8-10-8 10-8-10H76z',
    steel,
  ) +
  ink.part(box(66, 190, 26, 90, 12), wood);
const fieldKit: Shape = (ink) =>
  ink.line('M250 240l66 76', 22, ink.deep) +
  ink.part(oval(196, 176, 98), ink.base) +
  ink.part(oval(196, 176, 72), '#dcebee') +
  ink.flat('M150 150q14-30 46-34-20 14-30 44z', '#fff') +
  ink.part('M176 206q0-50 50-56 0 54-50 56z', '#7ba05f') +
  ink.line('M176 206l30-34', 2);
const headlamp: Shape = (ink) =>
  ink.line('M70 190q0-90 130-90t130 90', 24, ink.deep) +
  ink.line('M70 190q0-90 130-90t130 90', 17, ink.base) +
  ink.line('M70 190q20 70 60 84M330 190q-20 70-60 84', 18, ink.shade) +
  ink.part(box(132, 166, 136, 110, 30), night) +
  ink.part(oval(200, 220, 40), '#fdf3c8') +
  ink.part(oval(200, 220, 18), '#fff');
const lantern: Shape = (ink) =>
  ink.line('M140 128q0-80 60-80t60 80', 7, night) +
  ink.body('M132 120h136l10 30H122z') +
  ink.part('M134 150h132v116H134z', '#fdf1c6') +
  ink.flat('M200 172q26 34 18 62-18 18-36 0-6-30 18-62z', '#f0a94a') +
  ink.line('M134 150v116M178 150v116M222 150v116M266 150v116', 5) +
  ink.body('M118 266h164l10 44q-92 18-184 0z');

export const camping: Record<string, Shape> = {
  tent, 'small tent': bivy, 'bell tent': bellTent, 'beach tent': beachTent, 'mummy bag': mummy, 'sleeping bag': sleepingBag, mat, 'folding mat': foldMat, pillow,
  'fire bowl': fireBowl, 'camp chair': chair, 'folding table': table, stove, spork, filter, 'first aid': firstAid, hammock, flask: bottle, blanket, towel, pegs, saw,
  'magnifying glass': fieldKit, headlamp, lantern,
}; // prettier-ignore
