import { box, brass, cream, glass, type Ink, moved, oval, type Shape, turned, wood } from './ink.ts';

const label = (ink: Ink, x: number, y: number, width: number, height: number) =>
  ink.part(box(x, y, width, height, 4), '#fffaf0') +
  ink.line(
    `M${x + width / 4} ${y + height * 0.36}h${width / 2}M${x + width / 3} ${y + height * 0.58}h${width / 3}`,
    3,
    ink.deep,
  );
const sprig = (ink: Ink, x: number, y: number) =>
  ink.line(`M${x} ${y}v-40`, 3) +
  ink.flat(
    `M${x} ${y - 8}q-24-2-24-22 22 0 24 22zM${x} ${y - 20}q24-2 24-22-22 0-24 22zM${x} ${y - 36}q-10-14 0-28 10 14 0 28z`,
    ink.base,
  );

const jar: Shape = (ink) =>
  ink.part(box(108, 118, 184, 58, 10), '#fff8ea') +
  ink.line('M110 150h180', 2) +
  ink.body('M100 176h200v110q0 34-34 34H134q-34 0-34-34z') +
  label(ink, 136, 206, 128, 72);
const tin: Shape = (ink) =>
  ink.body('M84 236v60q0 30 116 30t116-30v-60z') +
  ink.body(oval(200, 230, 118, 44)) +
  ink.line('M84 256q10 28 116 28t116-28', 3) +
  ink.part(oval(200, 228, 82, 28), '#fffaf0') +
  ink.line('M164 226h72M180 238h40', 3);
const openTin: Shape = (ink) =>
  moved(tin(ink), 0, 10) +
  ink.part(oval(200, 238, 104, 36), cream) +
  ink.flat('M150 232q30-20 60-4t50-2q-10 24-50 24t-60-18z', '#fff') +
  turned(ink.body(oval(250, 140, 98, 40)) + ink.flat(oval(250, 140, 66, 24), ink.pale), -24, 250, 140);
const pump: Shape = (ink) =>
  ink.line('M200 124V80h-56v18', 14, cream) +
  ink.line('M200 124V80h-56v18', 2) +
  ink.part(box(172, 112, 56, 34, 6), cream) +
  ink.body('M148 146h104q28 16 28 50v110q0 22-22 22H142q-22 0-22-22V196q0-34 28-50z') +
  label(ink, 144, 212, 112, 80);
const dropper: Shape = (ink) =>
  ink.part('M180 52q20-22 40 0v50h-40z', ink.shade) +
  ink.part(box(166, 98, 68, 36, 6), brass) +
  ink.body('M152 134h96q30 18 30 54v116q0 24-24 24H146q-24 0-24-24V188q0-36 30-54z') +
  ink.line('M200 136v60', 5, ink.pale) +
  label(ink, 146, 210, 108, 78) +
  ink.flat(box(134, 190, 10, 110, 5), '#fff', 0.4);
const tube: Shape = (ink) =>
  ink.body('M130 66h140l-16 214h-108z') +
  ink.line('M128 66h144M132 84h136', 5, ink.shade) +
  ink.part(box(150, 280, 100, 50, 10), cream) +
  ink.line('M168 282v46M186 282v46M204 282v46M222 282v46M240 282v46', 2) +
  label(ink, 156, 128, 88, 104);
const lipTube: Shape = (ink) => turned(moved(tube(ink), 30, 30, 0.84), 22);
const bottle: Shape = (ink) =>
  ink.part(box(168, 62, 64, 54, 8), cream) +
  ink.body('M160 116h80q36 20 36 58v130q0 24-24 24H148q-24 0-24-24V174q0-38 36-58z') +
  label(ink, 146, 200, 108, 90);
const clearBottle: Shape = (ink) =>
  ink.part(box(168, 58, 64, 50, 8), ink.base) +
  ink.part(box(126, 108, 148, 220, 30), glass) +
  ink.flat('M130 170h140v126q0 28-28 28h-84q-28 0-28-28z', ink.light, 0.8) +
  label(ink, 146, 200, 108, 80);
const mist: Shape = (ink) =>
  ink.part(box(176, 72, 48, 30, 6), cream) +
  ink.part('M170 102h60v30h-60z', ink.shade) +
  ink.flat(
    oval(120, 70, 5) + oval(140, 86, 4) + oval(104, 92, 4) + oval(126, 104, 3) + oval(92, 66, 3),
    ink.base,
  ) +
  ink.body('M150 132h100q20 10 20 36v136q0 24-24 24H154q-24 0-24-24V168q0-26 20-36z') +
  sprig(ink, 200, 250).replaceAll(ink.base, ink.pale) +
  label(ink, 150, 264, 100, 46);
const stick: Shape = (ink) =>
  turned(
    ink.part(box(150, 110, 100, 66, 40), '#fffaf0') +
      ink.body(box(140, 158, 120, 170, 16)) +
      ink.part(box(134, 288, 132, 42, 8), ink.shade) +
      label(ink, 158, 190, 84, 76),
    0,
  ) + ink.line('M300 90l20-20M290 66v-26M316 112h28', 6, '#e8b34c');
const soap: Shape = (ink) =>
  ink.flat(oval(116, 130, 20) + oval(150, 100, 13) + oval(92, 96, 9), '#fff', 0.9) +
  ink.body('M70 214q0-60 60-60h140q60 0 60 60v40q0 60-60 60H130q-60 0-60-60z') +
  ink.part('M110 200q0-22 22-22h136q22 0 22 22v18q0 22-22 22H132q-22 0-22-22z', ink.light) +
  ink.line('M160 208h80M176 222h48', 3);
const bar: Shape = (ink) =>
  ink.body('M84 220q0-74 116-74t116 74v38q-10 62-116 62T84 258z') +
  ink.part(oval(200, 216, 114, 66), ink.light) +
  ink.line('M160 216q40-50 80 0-40 50-80 0M200 190v52', 3) +
  ink.flat(oval(320, 130, 16) + oval(298, 104, 10), '#fff', 0.9);
const salts: Shape = (ink) =>
  ink.body('M118 112h164l18 196q-2 20-22 20H122q-20 0-22-20z') +
  ink.line('M116 112h168M120 92h160l4 22H116z', 3) +
  ink.part('M120 88h160l4 28H116z', ink.shade) +
  label(ink, 140, 160, 120, 70) +
  ink.flat('M150 290l12-18 12 18-12 12zM190 300l12-18 12 18-12 12zM228 288l12-18 12 18-12 12z', '#fff', 0.9);
const kit: Shape = (ink) =>
  moved(bottle(ink), 52, 6, 0.6) +
  moved(tube(ink), 160, 0, 0.56) +
  ink.body('M70 210q130-22 260 0l10 96q0 22-22 22H82q-22 0-22-22z') +
  ink.line('M70 214q130-20 260 0', 8, cream) +
  ink.line('M70 214q130-20 260 0', 2) +
  ink.line('M322 214l26 30', 7, brass);
const brushJar: Shape = (ink) =>
  turned(
    ink.part('M200 40q30 30 20 80h-40q-10-50 20-80z', '#d9c3a2') + ink.part(box(176, 116, 48, 60, 12), wood),
    18,
    200,
    120,
  ) + moved(jar(ink), 30, 60, 0.84);

export const care: Record<string, Shape> = {
  'cream jar': jar, 'balm tin': tin, 'open balm': openTin, 'pump bottle': pump, dropper, tube, 'lip tube': lipTube, 'lotion bottle': bottle, 'clear bottle': clearBottle, mist, stick, soap, 'shampoo bar': bar, 'bath salts': salts, 'skin kit': kit, 'shave jar': brushJar,
}; // prettier-ignore
