import { both, box, brass, cream, moved, night, oval, type Shape, turned } from './ink.ts';

const backpack: Shape = (ink) =>
  ink.line('M168 84q0-34 32-34t32 34', 9, ink.shade) +
  both(ink.part('M112 240q-26 4-24 50 0 24 30 22z', ink.shade)) +
  ink.body('M116 150q0-80 84-80t84 80v150q0 32-32 32H148q-32 0-32-32z') +
  ink.body(box(134, 212, 132, 98, 20)) +
  ink.line('M134 240h132') +
  ink.line('M124 148q76-30 152 0', 5) +
  ink.part(box(190, 236, 8, 22, 4), cream);
const trekking: Shape = (ink) =>
  ink.body('M122 118h156l10 196q0 24-24 24H136q-24 0-24-24z') +
  ink.body('M116 86q0-30 30-30h108q30 0 30 30v40q-84 26-168 0z') +
  ink.line('M150 128v64M250 128v64', 8, ink.shade) +
  ink.part(box(142, 170, 16, 14, 3) + box(242, 170, 16, 14, 3), cream) +
  ink.body(box(146, 220, 108, 84, 16)) +
  ink.line('M146 246h108') +
  both(ink.part('M112 220q-28 8-26 70 6 24 26 20z', ink.light));
const rollTop: Shape = (ink) =>
  ink.body('M120 120h160l8 190q0 24-24 24H136q-24 0-24-24z') +
  ink.part('M116 74h168v44q-84 16-168 0z', ink.light) +
  ink.line('M118 92q82 12 164 0M118 106q82 14 164 0', 2) +
  ink.line('M200 122v66', 10, ink.shade) +
  ink.part(box(190, 168, 20, 26, 4), cream) +
  ink.line('M146 236h108M146 236v66h108v-66');
const tote: Shape = (ink) =>
  ink.line('M148 156q-2-104 52-104t52 104', 10, ink.shade) +
  ink.body('M96 150h208l14 172q-118 18-236 0z') +
  ink.line('M98 172q102 10 204 0', 2) +
  ink.flat(oval(148, 162, 5) + oval(252, 162, 5), brass);
const duffel: Shape = (ink) =>
  ink.line('M140 200q0-80 60-80t60 80', 9, ink.shade) +
  ink.body('M76 196q6-34 40-34h168q34 0 40 34l10 84q-4 34-40 34H106q-36 0-40-34z') +
  ink.line('M86 178q114-14 228 0', 4) +
  ink.line('M140 166v146M260 166v146', 12, ink.shade) +
  both(ink.part(oval(84, 248, 16, 40), ink.light));
const messenger: Shape = (ink) =>
  ink.line('M90 170q0-120 110-120t110 120', 11, ink.shade) +
  ink.body(box(78, 152, 244, 164, 16)) +
  ink.body('M74 150h252v88q0 26-26 26H100q-26 0-26-26z') +
  ink.part(box(180, 244, 40, 34, 6), cream);
const satchel: Shape = (ink) =>
  ink.line('M160 140q0-50 40-50t40 50', 10, ink.shade) +
  ink.body(box(84, 138, 232, 178, 14)) +
  ink.body('M80 136h240v84q-120 54-240 0z') +
  ink.line('M134 140v128M266 140v128', 14, ink.shade) +
  ink.part(box(122, 226, 24, 28, 4) + box(254, 226, 24, 28, 4), brass);
const crossbody: Shape = (ink) =>
  ink.line('M112 190Q60 40 200 44t88 146', 7, ink.shade) +
  ink.body(box(104, 176, 192, 138, 26)) +
  ink.body('M100 174h200v46q-20 40-100 40t-100-40z') +
  ink.part(oval(200, 250, 11), brass);
const pouch: Shape = (ink) =>
  ink.body('M98 178q102-30 204 0l20 104q2 32-30 32H108q-32 0-30-32z') +
  ink.line('M98 182q102-24 204 0', 9, cream) +
  ink.line('M98 182q102-24 204 0', 2) +
  ink.part('M292 180l26 10-8 26-22-16z', brass);
const cubes: Shape = (ink) =>
  [
    [88, 232, 224, 92],
    [112, 158, 176, 74],
    [142, 102, 116, 56],
  ]
    .map(
      ([x, y, w, h]) =>
        ink.body(box(x!, y!, w!, h!, 12)) + ink.line(`M${x! + 16} ${y! + 16}h${w! - 32}`, 5, cream),
    )
    .join('');
const drawstring: Shape = (ink) =>
  ink.body('M134 140q66 20 132 0 58 90 40 160-6 26-36 28H130q-30-2-36-28-18-70 40-160z') +
  ink.part('M126 108q74-22 148 0l-10 34q-64 18-128 0z', ink.light) +
  ink.line('M150 112l6 34M176 108l3 40M200 106v44M224 108l-3 40M250 112l-6 34', 2) +
  ink.line('M132 142q68 20 136 0l28 60', 6, cream);
const dryBag: Shape = (ink) =>
  ink.line('M146 84q-2-40 54-40t54 40', 9, ink.shade) +
  ink.body('M128 110q72 16 144 0l12 196q-84 34-168 0z') +
  ink.part('M126 78h148v34q-74 16-148 0z', ink.shade) +
  ink.part(box(184, 62, 32, 22, 5), night) +
  ink.flat(box(230, 140, 16, 140, 8), '#fff', 0.5);
const hipPack: Shape = (ink) =>
  ink.line('M60 210q-4-60 60-44M340 210q4-60-60-44', 14, ink.shade) +
  ink.body('M86 170q114-40 228 0 24 96-54 120-60 16-120 0-78-24-54-120z') +
  ink.line('M104 196q96-28 192 0', 4) +
  ink.line('M124 244q76 22 152 0', 2) +
  ink.part(box(282, 188, 10, 24, 4), cream);
const cooler: Shape = (ink) =>
  ink.line('M150 140q0-56 50-56t50 56', 10, ink.shade) +
  ink.body(box(92, 150, 216, 170, 18)) +
  ink.body('M88 148q0-26 26-26h172q26 0 26 26v26H88z') +
  ink.line('M90 176h220', 5, cream) +
  ink.part(box(176, 214, 48, 30, 6), cream);
const caseBox: Shape = (ink) =>
  ink.line('M164 134q0-34 36-34t36 34', 10, ink.shade) +
  ink.body(box(78, 134, 244, 182, 22)) +
  ink.line('M80 208h240') +
  ink.part(box(136, 194, 22, 30, 4) + box(242, 194, 22, 30, 4), metalClasp);
const metalClasp = '#c4c9cd';
const rollUp: Shape = (ink) =>
  turned(
    ink.body('M70 170h196v110H70z') +
      ink.part(oval(266, 225, 26, 55), ink.light) +
      ink.line('M266 186a18 40 0 1 0 8 72a10 26 0 1 1-8-46', 3) +
      ink.line('M150 170v110M172 170v110', 6, cream),
    -8,
  );
const kids: Shape = (ink) =>
  both(ink.part('M128 108l4-58 44 34z', ink.base) + ink.flat('M138 92l2-26 20 16z', cream)) +
  moved(backpack(ink), 20, 34, 0.9) +
  ink.flat(oval(170, 168, 7) + oval(230, 168, 7) + oval(200, 192, 9, 7), night);
const pannier: Shape = (ink) => ink.line('M150 92v-32h100v32', 9, night) + rollTop(ink);
const projectBag: Shape = (ink) =>
  ink.part(box(120, 108, 160, 18, 9), '#c19763') +
  ink.body('M126 124h148q70 130 40 176-114 36-228 0-30-46 40-176z') +
  ink.line('M150 128q-14 60-12 100M200 128v90M250 128q14 60 12 100', 2);
const wallet: Shape = (ink) =>
  ink.body(box(84, 140, 232, 156, 14)) +
  ink.body('M84 150q0-16 16-16h200q16 0 16 16v44H84z') +
  ink.part(box(268, 180, 56, 44, 12), ink.light) +
  ink.part(oval(288, 202, 7), brass);
const suitcase: Shape = (ink) =>
  ink.line('M166 90V44h68v46', 8, metalClasp) +
  ink.flat(oval(144, 334, 10) + oval(256, 334, 10), night) +
  ink.body(box(112, 86, 176, 246, 24)) +
  ink.line('M150 100v220M183 100v220M217 100v220M250 100v220', 3);

export const bags: Record<string, Shape> = {
  backpack, 'trekking pack': trekking, 'roll-top pack': rollTop, tote, duffel, messenger, satchel, crossbody, pouch, 'packing cubes': cubes,
  'drawstring bag': drawstring, 'dry bag': dryBag, 'hip pack': hipPack, 'cooler bag': cooler, case: caseBox, roll: rollUp, 'kids backpack': kids, pannier, 'project bag': projectBag, wallet, suitcase,
}; // prettier-ignore
