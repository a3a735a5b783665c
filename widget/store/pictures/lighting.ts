import { both, box, brass, cream, type Ink, moved, night, oval, type Shape, wood } from './ink.ts';

const warm = '#fdf0c2';
const glow = (ink: Ink, x: number, y: number, radius: number) => ink.flat(oval(x, y, radius), '#fff3c9', 0.7);
const base = (ink: Ink, x: number) => ink.body(`M${x - 60} 330q4-22 60-22t60 22z`);

const deskLamp: Shape = (ink) =>
  glow(ink, 256, 210, 70) +
  ink.line('M130 316L110 210l110-92', 10, night) +
  base(ink, 130) +
  ink.flat(oval(110, 210, 11), brass) +
  ink.body('M196 90q44-30 76 4l36 66-112 46q-30-70 0-116z') +
  ink.part('M196 206q50-50 112-46-30 50-112 46z', warm);
const bedsideLamp: Shape = (ink) =>
  glow(ink, 200, 140, 110) +
  ink.line('M200 200v110', 12, brass) +
  base(ink, 200) +
  ink.body('M140 90h120l36 116H104z') +
  ink.line('M104 206q96 12 192 0', 5, ink.light);
const pleated: Shape = (ink) =>
  glow(ink, 200, 140, 110) +
  ink.part('M170 210h60q26 60 10 100h-80q-16-40 10-100z', cream) +
  base(ink, 200) +
  ink.body('M146 84h108l44 126H102z') +
  ink.line('M160 86l-36 122M178 86l-20 124M200 86v124M222 86l20 124M240 86l36 122', 2);
const ring: Shape = (ink) =>
  glow(ink, 200, 164, 104) +
  ink.line('M200 90a74 74 0 1 1-1 0', 24, ink.deep) +
  ink.line('M200 90a74 74 0 1 1-1 0', 16, warm) +
  ink.line('M200 240v70', 12, ink.deep) +
  base(ink, 200);
const cord = (ink: Ink, to: number) =>
  ink.line(`M200 24v${to - 24}`, 5, night) + ink.part(box(188, to - 22, 24, 26, 6), brass);
const globe: Shape = (ink) =>
  cord(ink, 90) +
  glow(ink, 200, 200, 140) +
  ink.body(oval(200, 206, 112)) +
  ink.line('M104 150q96 20 192 0M90 190q110 22 220 0M92 230q108 22 216 0M110 270q90 18 180 0', 2);
const bell: Shape = (ink) =>
  cord(ink, 110) +
  glow(ink, 200, 270, 100) +
  ink.body('M176 110h48q12 70 78 150H98q66-80 78-150z') +
  ink.part(oval(200, 260, 102, 16), warm) +
  ink.part(oval(200, 266, 20), '#fff');
const dome: Shape = (ink) =>
  cord(ink, 104) +
  glow(ink, 200, 260, 100) +
  ink.body('M80 250q6-140 120-140t120 140z') +
  ink.line(
    'M92 214l216 0M112 172h176M136 250l40-136M264 250l-40-136M200 112v138M96 250l60-122M304 250l-60-122',
    2,
  ) +
  ink.flat(oval(200, 252, 118, 10), warm);
const chandelier: Shape = (ink) =>
  cord(ink, 120) +
  ink.line('M200 110v60M200 160q-80 0-80 50M200 160q80 0 80 50M200 160v70', 8, brass) +
  [120, 200, 280]
    .map((x, n) => glow(ink, x, n === 1 ? 270 : 250, 52) + ink.body(oval(x, n === 1 ? 270 : 250, 40)))
    .join('');
const column: Shape = (ink) =>
  glow(ink, 200, 180, 130) +
  ink.body(box(156, 62, 88, 254, 20)) +
  ink.line('M158 100h84M158 140h84M158 180h84M158 220h84M158 260h84', 2) +
  ink.part('M140 316h120v16H140z', wood);
const arc: Shape = (ink) =>
  ink.line('M110 320V150q0-100 100-100 72 0 80 80', 9, night) +
  glow(ink, 290, 200, 66) +
  ink.body('M236 196q0-66 54-66t54 66z') +
  ink.flat(oval(290, 197, 52, 8), warm) +
  ink.body('M56 330q2-20 54-20t54 20z');
const sconce: Shape = (ink) =>
  ink.part(box(84, 130, 34, 140, 12), brass) +
  ink.line('M118 200h60l30 30', 9, brass) +
  glow(ink, 240, 190, 90) +
  ink.body('M196 120h90l34 110H166z') +
  ink.part(oval(243, 230, 76, 12), warm);
const candle: Shape = (ink) =>
  ink.part('M200 58q22 32 12 50-12 10-24 0-8-18 12-50z', '#eda148') +
  ink.line('M200 108v26', 4, night) +
  ink.body('M116 138h168l-8 170q-2 22-24 22H148q-22 0-24-22z') +
  ink.part(oval(200, 138, 84, 18), cream) +
  ink.part(box(152, 196, 96, 78, 6), ink.pale) +
  ink.line('M172 222h56M172 240h56M184 256h32', 2);
const dinner: Shape = (ink) =>
  [130, 200, 270]
    .map(
      (x, n) =>
        ink.part(`M${x} ${44 + n * 14}q12 20 6 30-6 6-12 0-4-10 6-30z`, '#eda148') +
        ink.body(box(x - 14, 84 + n * 14, 28, 214 - n * 14, 5)) +
        ink.part(`M${x - 30} 298h60l-6 32h-48z`, brass),
    )
    .join('');
const holders: Shape = (ink) =>
  [140, 260]
    .map(
      (x, n) =>
        ink.part(box(x - 11, 62 + n * 50, 22, 120, 5), cream) +
        ink.body(
          `M${x - 26} ${180 + n * 50}h52l-8 24h-12v${112 - n * 50}h34q10 6 8 16h-92q-2-10 8-16h34v-${112 - n * 50}h-12z`,
        ),
    )
    .join('');
const pillars: Shape = (ink) =>
  [
    [90, 190, 78],
    [162, 110, 82],
    [238, 160, 76],
  ]
    .map(
      ([x, y, w]) =>
        glow(ink, x! + w! / 2, y!, 40) +
        ink.body(box(x!, y!, w!, 330 - y!, 8)) +
        ink.flat(oval(x! + w! / 2, y! + 8, w! / 2 - 6, 8), ink.pale) +
        ink.part(`M${x! + w! / 2} ${y! - 34}q12 20 6 30-6 6-12 0-4-10 6-30z`, '#eda148'),
    )
    .join('');
const mushroom: Shape = (ink) =>
  glow(ink, 200, 190, 130) +
  ink.part('M170 190h60l16 136h-92z', cream) +
  ink.body('M76 200q0-118 124-118t124 118q-124 26-248 0z');
const terrazzo: Shape = (ink) =>
  glow(ink, 200, 130, 100) +
  ink.part('M128 202h144l-18 128H146z', cream) +
  ink.flat(
    oval(170, 240, 8, 5) +
      oval(206, 266, 6, 8) +
      oval(236, 232, 9, 6) +
      oval(180, 300, 7, 5) +
      oval(226, 304, 6, 4),
    ink.base,
  ) +
  ink.body('M122 88h156l24 114H98z');
const strings: Shape = (ink) =>
  ink.line('M30 90q90 90 170 60t170-40M30 210q90 90 170 60t170-40', 4, night) +
  [
    [80, 140],
    [150, 166],
    [222, 152],
    [296, 124],
    [80, 260],
    [150, 286],
    [222, 272],
    [296, 244],
  ]
    .map(([x, y]) => glow(ink, x!, y! + 16, 32) + ink.body(`M${x} ${y}q24 26 0 44q-24-18 0-44z`))
    .join('');
const cordSet: Shape = (ink) =>
  ink.line('M200 40v60q-110 20-110 110t110 90 90-80-70-60-50 50', 9, ink.base) +
  ink.part(box(176, 30, 48, 50, 10), brass) +
  ink.part(box(176, 212, 40, 78, 16), night) +
  ink.flat(box(188, 224, 16, 26, 6), cream);
const bulb: Shape = (ink) =>
  glow(ink, 200, 160, 130) +
  ink
    .body('M200 60q86 6 86 92 0 50-44 92l-8 30h-68l-8-30q-44-42-44-92 0-86 86-92z')
    .replace('url(#p)', ink.pale) +
  ink.line('M176 270l-14-104 20 24 18-24 18 24 20-24-14 104', 4, '#d98a33') +
  ink.part('M164 274h72l-8 44q-28 18-56 0z', brass) +
  ink.line('M166 288h68M168 302h64', 2) +
  ink.flat('M140 130q10-36 40-46-16 22-20 54z', '#fff', 0.9);
const colorBulb: Shape = (ink) =>
  bulb(ink) + both(ink.line('M84 100l-24-18M70 160H40M86 220l-26 18', 6, ink.base));
const bar: Shape = (ink) =>
  ink.flat('M60 190l30 120h220l30-120z', '#fff3c9', 0.75) +
  ink.body(box(44, 146, 312, 44, 14)) +
  ink.part(box(56, 182, 288, 12, 6), warm) +
  ink.part(oval(320, 166, 7), cream);
const nightLight: Shape = (ink) =>
  glow(ink, 200, 200, 140) +
  ink.body('M120 310q-26-120 30-170l-6-70 46 42q10-2 20 0l46-42-6 70q56 50 30 170-80 24-160 0z') +
  ink.flat(oval(172, 196, 9) + oval(228, 196, 9) + oval(200, 222, 10, 7), night) +
  ink.flat('M150 304q-6-50 50-54 56 4 50 54-50 12-100 0z', '#fff', 0.5);
const prism: Shape = (ink) =>
  ink.line('M200 24v56', 3, night) +
  ink.body('M200 76l70 84-70 144-70-144z') +
  ink.line('M130 160h140M200 76l-28 84 28 144 28-144z', 2) +
  ink.flat('M60 330l70-90 40 60zM340 330l-70-90-40 60z', '#f3b9a4', 0.6) +
  ink.flat('M100 336l50-60 30 50zM300 336l-50-60-30 50z', '#a9cfe0', 0.6);
const stakes: Shape = (ink) =>
  [110, 200, 290]
    .map(
      (x, n) =>
        glow(ink, x, 140 + n * 20, 52) +
        ink.line(`M${x} ${170 + n * 20}V336`, 8, night) +
        ink.body(`M${x - 34} ${140 + n * 20}q4-40 34-40t34 40l-8 44h-52z`),
    )
    .join('');
const clip: Shape = (ink) =>
  ink.line('M140 250q-30-120 60-130', 11, night) +
  ink.body('M190 96l90-16q20 30 8 64l-90 10z') +
  ink.part('M196 152l92-10-10 20-74 8z', warm) +
  ink.part('M96 250h110v22l-28 60H124l-28-60z', ink.shade) +
  ink.line('M150 272v56', 4, cream);
const dots: Shape = (ink) =>
  [
    [110, 270],
    [170, 210],
    [230, 150],
    [290, 90],
  ]
    .map(
      ([x, y]) =>
        ink.line(`M${x! - 40} ${y! + 46}h60`, 4, wood) +
        glow(ink, x!, y!, 44) +
        ink.body(oval(x!, y!, 30)) +
        ink.part(oval(x!, y!, 14), warm),
    )
    .join('');
const oil: Shape = (ink) =>
  ink.line('M120 290Q80 160 150 90q50-60 100 0 70 70 30 200', 7, night) +
  ink.body('M128 262h144l18 66H110z') +
  ink.part('M150 262q-40-80 20-136h60q60 56 20 136z', '#eaf1ef') +
  ink.flat('M200 168q30 46 18 72-18 16-36 0-8-26 18-72z', '#f0a94a') +
  ink.body('M158 96h84l12 32H146z');

export const lighting: Record<string, Shape> = {
  'desk lamp': deskLamp, 'bedside lamp': bedsideLamp, 'table lamp': pleated, 'ring lamp': ring, globe, 'bell pendant': bell, 'dome shade': dome, chandelier, 'column lamp': column, 'arc lamp': arc, sconce, candle, 'dinner candles': dinner,
  'candle holders': holders, 'pillar candles': pillars, 'mushroom lamp': mushroom, 'terrazzo lamp': terrazzo, 'string lights': strings, 'cord set': cordSet, bulb, 'color bulb': colorBulb, 'light bar': bar, 'night light': nightLight, prism,
  'garden lights': stakes, 'clip light': clip, 'stair lights': dots, 'oil lantern': oil, 'picture light': (ink) => ink.part(box(96, 170, 208, 150, 4), wood) + ink.part(box(114, 188, 172, 114, 2), '#cfdcd8') + ink.flat('M114 302l60-70 40 40 30-24 42 54z', ink.base, 0.8) + moved(bar(ink), 70, 20, 0.64),
}; // prettier-ignore
