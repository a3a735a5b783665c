import {
  both,
  box,
  brass,
  cream,
  type Ink,
  metal,
  moved,
  night,
  oval,
  type Shape,
  turned,
  wood,
} from './ink.ts';

const cup = (ink: Ink) =>
  ink.part(box(72, 176, 50, 108, 22), ink.shade) + ink.body(box(96, 166, 54, 128, 26));
const band = (ink: Ink, width: number) =>
  ink.line('M104 190q-16-130 96-134 112 4 96 134', width, ink.deep) +
  ink.line('M104 190q-16-130 96-134 112 4 96 134', width - 6, ink.base);
const overEar: Shape = (ink) =>
  band(ink, 26) + ink.line('M150 72q50-18 100 0', 16, ink.light) + both(cup(ink));
const studio: Shape = (ink) =>
  band(ink, 18) +
  both(
    ink.part(oval(108, 236, 50, 62), ink.shade) +
      ink.body(oval(94, 236, 44, 58)) +
      ink.part(oval(94, 236, 20, 28), metal),
  ) +
  ink.line('M96 296q6 46 60 34t110 6', 6, night);
const openBack: Shape = (ink) =>
  band(ink, 12) +
  ink.line('M132 110q68-50 136 0', 12, ink.shade) +
  both(
    ink.body(oval(108, 238, 54, 64)) +
      ink.part(oval(104, 238, 38, 48), ink.shade) +
      ink.line('M72 222h64M68 238h72M72 254h64M92 196v84M116 196v84', 2, ink.pale),
  );
const onEar: Shape = (ink) =>
  band(ink, 15) + both(ink.part(oval(116, 232, 38, 44), night) + ink.body(oval(104, 232, 36, 44)));
const headset: Shape = (ink) =>
  overEar(ink) + ink.line('M100 282q0 60 84 58', 8, night) + ink.part(box(178, 324, 54, 30, 15), ink.shade);
const kidsHeadphones: Shape = (ink) =>
  overEar(ink) +
  both(ink.part('M112 84l0-44 40 26z', ink.base)) +
  both(ink.flat('M123 204l6 14 15 2-11 10 3 15-13-7-13 7 3-15-11-10 15-2z', cream));
const bud = (ink: Ink) =>
  ink.part(oval(150, 184, 20, 26), ink.pale) +
  ink.body('M116 150q40-24 56 14 8 34-22 46l-4 70q-14 14-28 0l-4-70q-28-30 2-60z') +
  ink.flat(oval(130, 176, 8), ink.deep);
const earbuds: Shape = (ink) =>
  moved(both(turned(moved(bud(ink), 30, -70, 0.9), 8)), 0, -10) +
  ink.body(box(116, 222, 168, 104, 40)) +
  ink.line('M118 262h164', 3) +
  ink.flat(oval(200, 284, 5), cream);
const sleepBuds: Shape = (ink) =>
  both(turned(ink.part(oval(150, 130, 20, 30), ink.pale) + ink.body(oval(120, 120, 40, 36)), -10, 130, 120)) +
  ink.body(oval(200, 260, 108, 66)) +
  ink.line('M94 250q106 36 212 0', 3) +
  ink.flat('M196 262a22 22 0 1 0 22 28 18 18 0 0 1-22-28z', cream);
const wired: Shape = (ink) =>
  ink.line('M110 176q-4 96 90 110 90-14 90-110M200 286v64', 6, ink.base) +
  both(turned(moved(bud(ink), -20, 0, 0.86), -8)) +
  ink.part(box(192, 272, 16, 34, 6), night);
const plugs: Shape = (ink) =>
  both(
    turned(
      ink.body('M110 84q26-24 52 0l8 90h-68z') + ink.part(box(122, 172, 28, 36, 10), ink.light),
      -12,
      136,
      140,
    ),
  ) +
  ink.part(box(120, 230, 160, 90, 40), metal) +
  ink.line('M122 268h156', 3, night);
const turntable: Shape = (ink) =>
  ink.body('M44 286l44-130h226l42 130z') +
  ink.body('M44 286h312v40H44z') +
  ink.part(oval(180, 220, 98, 48), night) +
  ink.line('M108 220a72 34 0 1 1 144 0M128 220a52 24 0 1 1 104 0', 2, '#777') +
  ink.part(oval(180, 220, 26, 12), brass) +
  ink.line('M300 180v40l-60 26', 8, metal) +
  ink.flat(oval(90, 306, 8) + oval(312, 306, 8), ink.deep);
const bookshelf = (ink: Ink) =>
  ink.body(box(70, 90, 118, 240, 8)) +
  ink.part(oval(129, 250, 44), night) +
  ink.part(oval(129, 250, 20), ink.light) +
  ink.part(oval(129, 150, 26), night) +
  ink.flat(oval(129, 150, 9), ink.light);
const speakers: Shape = (ink) => bookshelf(ink) + moved(bookshelf(ink), 142, 0);
const speaker: Shape = (ink) =>
  ink.body('M70 250q-6-110 130-114 136 4 130 114-6 64-130 64T70 250z') +
  ink.flat(
    [0, 1, 2]
      .flatMap((row) => [0, 1, 2, 3, 4, 5, 6].map((column) => oval(134 + column * 22, 200 + row * 24, 4)))
      .join(''),
    ink.deep,
  ) +
  ink.line('M176 152h48', 5, cream) +
  ink.line('M326 206q34-10 22-40-14-18-40 2', 6, ink.shade);
const campSpeaker: Shape = (ink) =>
  ink.line('M120 130q0-70 80-70t80 70', 12, ink.shade) +
  ink.body(box(70, 126, 260, 194, 46)) +
  ink.part(oval(150, 224, 54) + oval(252, 224, 54), night) +
  ink.flat(oval(150, 224, 18) + oval(252, 224, 18), ink.light) +
  ink.line('M170 150h60', 6, cream);
const showerSpeaker: Shape = (ink) =>
  ink.line('M200 40v60q-40 0-40-34t40-32', 9, ink.shade) +
  ink.body(oval(200, 214, 112)) +
  ink.part(oval(200, 214, 78), ink.shade) +
  ink.flat(
    [160, 180, 200, 220, 240].flatMap((x) => [180, 200, 220, 240].map((y) => oval(x, y, 4))).join(''),
    cream,
  );
const radio: Shape = (ink) =>
  ink.line('M290 130l50-90', 5, metal) +
  ink.line('M120 130q0-36 80-36t80 36', 9, wood) +
  ink.body(box(60, 128, 280, 184, 26)) +
  ink.part(oval(140, 220, 58), ink.pale) +
  ink.line('M96 200h88M88 220h104M96 240h88M112 180h56M112 260h56', 3) +
  ink.part(box(220, 160, 96, 50, 8), '#f7ecd0') +
  ink.line('M232 186h72M262 170v32', 2, '#b1472f') +
  ink.part(oval(244, 254, 20) + oval(296, 254, 16), cream);
const alarm: Shape = (ink) =>
  ink.flat(oval(200, 190, 150), '#fde4ae', 0.7) +
  ink.body(oval(200, 210, 112)) +
  ink.part(oval(200, 210, 84), '#fff6e0') +
  ink.line('M200 210v-52M200 210l34 20', 6, night) +
  ink.line('M200 140v-8M270 210h8M130 210h-8M200 280v8', 4, night) +
  ink.line('M130 312l-20 20M270 312l20 20', 12, ink.shade);
const player: Shape = (ink) =>
  ink.body(box(126, 84, 148, 220, 30)) +
  ink.part(box(150, 108, 100, 76, 8), '#dfeaea') +
  ink.part(oval(200, 242, 42), ink.light) +
  ink.part(oval(200, 242, 14), ink.shade) +
  ink.line('M166 136h50M166 154h34', 5, ink.base);
const boneBand: Shape = (ink) =>
  ink.line('M110 240q-30-150 90-156 120 6 90 156', 15, ink.deep) +
  ink.line('M110 240q-30-150 90-156 120 6 90 156', 9, ink.base) +
  both(ink.body('M92 214q38-20 52 10 10 46-18 66-40 6-44-30z') + ink.flat(oval(116, 252, 8), cream));
const conference: Shape = (ink) =>
  ink.body('M50 246q0-60 150-60t150 60v30q0 50-150 50T50 276z') +
  ink.part(oval(200, 240, 148, 54), ink.shade) +
  ink.flat(
    [...Array(12).keys()]
      .map((n) =>
        oval(Math.round(200 + 112 * Math.cos(n / 1.91)), Math.round(240 + 38 * Math.sin(n / 1.91)), 5),
      )
      .join(''),
    cream,
  ) +
  ink.part(oval(200, 238, 36, 14), ink.base);
const microphone: Shape = (ink) =>
  ink.line('M200 232v80', 10, metal) +
  ink.part('M130 332q4-24 70-24t70 24z', ink.shade) +
  ink.line('M130 160q0 80 70 80t70-80', 8, metal) +
  ink.body(box(152, 52, 96, 168, 48)) +
  ink.line('M154 108h92M154 128h92M154 88h92', 3) +
  ink.part(box(152, 150, 96, 18, 4), ink.light);
const karaoke: Shape = (ink) =>
  turned(
    ink.body('M168 176h64l-12 150q-20 14-40 0z') +
      ink.part(oval(200, 124, 62), metal) +
      ink.line('M140 108q60 30 120 0M140 140q60 30 120 0M180 66q-10 60 0 116M220 66q10 60 0 116', 2, '#888') +
      ink.part(box(158, 170, 84, 22, 10), ink.shade) +
      ink.flat(oval(200, 220, 8), cream),
    24,
  );
const stand: Shape = (ink) =>
  ink.line('M200 320V96', 26, wood) +
  ink.part('M120 330q4-22 80-22t80 22z', wood) +
  ink.body('M120 130q10-60 80-60t80 60q-20 10-30-4-50-30-100 0-10 14-30 4z') +
  moved(both(cup(ink)), 60, 22, 0.7);
const crate: Shape = (ink) =>
  [0, 1, 2, 3, 4]
    .map((n) =>
      ink.part(
        `M${96 + n * 40} 200l${8 + n * 2}-84h46l-4 84z`,
        [ink.light, cream, ink.shade, '#d9a05b', ink.pale][n]!,
      ),
    )
    .join('') +
  ink.body(box(72, 184, 256, 46, 4) + box(72, 238, 256, 40, 4) + box(72, 286, 256, 40, 4)) +
  ink.part(box(84, 184, 16, 142, 2) + box(300, 184, 16, 142, 2), ink.shade);
const cable: Shape = (ink) =>
  ink.line('M140 120q-90 100 20 160t120-60-80-90-70 90 90 110 70-30', 13, ink.deep) +
  ink.line('M140 120q-90 100 20 160t120-60-80-90-70 90 90 110 70-30', 8, ink.base) +
  turned(ink.part(box(124, 58, 34, 60, 8), night) + ink.part(box(130, 36, 22, 24, 3), metal), 20, 140, 90) +
  ink.part(box(276, 280, 50, 32, 8), night) +
  ink.part(box(324, 286, 22, 20, 3), metal);
const brush: Shape = (ink) =>
  ink.body(box(80, 120, 240, 92, 34)) +
  ink.part('M92 206h216l-8 92H100z', night) +
  ink.line(
    'M116 214v74M140 214v74M164 214v74M188 214v74M212 214v74M236 214v74M260 214v74M284 214v74',
    2,
    '#777',
  );

export const audio: Record<string, Shape> = {
  headphones: overEar, 'studio headphones': studio, 'open headphones': openBack, 'on-ear headphones': onEar, headset, 'kids headphones': kidsHeadphones, earbuds, 'sleep earbuds': sleepBuds, earphones: wired, earplugs: plugs, turntable, speakers, speaker,
  'camp speaker': campSpeaker, 'shower speaker': showerSpeaker, radio, 'alarm clock': alarm, player, 'sport band': boneBand, speakerphone: conference, microphone, karaoke, 'headphone stand': stand, 'record crate': crate, cable, brush,
}; // prettier-ignore
