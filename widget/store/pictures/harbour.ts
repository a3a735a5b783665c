import {
  box,
  brass,
  cream,
  glass,
  type Ink,
  metal,
  moved,
  night,
  oval,
  type Shape,
  steel,
  turned,
  wood,
} from './ink.ts';

/** Cycling, paper and pens, and the house: what the second demo store sells. */

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

const pen = (ink: Ink) =>
  ink.body(box(176, 40, 48, 130, 20)) +
  ink.body('M180 170h40v112l-8 20h-24l-8-20z') +
  ink.part('M186 300h28l-4 34-10 26-10-26z', brass) +
  ink.line('M200 318v30', 2, night) +
  ink.part(oval(200, 316, 3.5), night) +
  ink.part(box(176, 160, 48, 12, 3), brass) +
  ink.line('M224 66h9v76', 7, brass);
const fountainPen: Shape = (ink) =>
  ink.line('M70 316q60-40 70 0t60-6 40 10', 4, ink.shade) + turned(pen(ink), 38);
const schoolPen: Shape = (ink) =>
  turned(
    ink.body(box(172, 60, 56, 150, 26)) +
      ink.part('M180 208h40l-4 60h-32z', ink.pale) +
      ink.part('M188 266h24l-12 64z', steel) +
      ink.line('M200 282v34', 2, night) +
      ink.line('M228 84h12v84', 8, steel) +
      ink.line('M180 224h40M181 240h38', 2),
    38,
  );
const pencil: Shape = (ink) =>
  turned(
    ink.part(box(188, 36, 24, 40, 8), brass) +
      ink.body('M178 74h44v190h-44z') +
      ink.line('M190 76v186M210 76v186', 2) +
      ink.part('M178 264h44l-14 56h-16z', metal) +
      ink.line('M200 320v26', 4, night) +
      ink.line('M222 92h10v70', 7, metal),
    38,
  );
const ballpoint: Shape = (ink) =>
  turned(
    ink.part(box(192, 36, 16, 36, 8), steel) +
      ink.body(box(176, 70, 48, 110, 12)) +
      ink.part(box(176, 176, 48, 12, 2), steel) +
      ink.body('M178 188h44v90l-16 50h-12l-16-50z') +
      ink.line('M200 328v14', 5, steel) +
      ink.line('M224 84h10v74', 8, steel),
    38,
  );
const inkBottle: Shape = (ink) =>
  ink.part(box(152, 100, 96, 58, 8), night) +
  ink.line('M154 128h92', 2, '#777') +
  ink.part('M140 158h120l44 40v110q0 22-22 22H118q-22 0-22-22V198z', glass) +
  ink.body('M104 220h192v84q0 18-18 18H122q-18 0-18-18z') +
  ink.part(box(144, 216, 112, 76, 4), '#fff8ea') +
  ink.line('M160 262q10-20 20 0t20 0 20 0 20 0', 4) +
  ink.flat('M320 96q20 30 12 44-12 10-24 0-6-16 12-44z', ink.base);
const notebook = (ink: Ink) =>
  ink.part('M116 92h190v246H116z', cream) +
  ink.body('M96 78q0-12 12-12h176q14 0 14 14v240q0 14-14 14H108q-12 0-12-12z') +
  ink.line('M122 68v264', 3) +
  ink.line('M270 66v268', 8, ink.shade) +
  ink.part(box(146, 116, 98, 56, 4), '#fff8ea') +
  ink.line('M164 136h62M176 152h38', 3);
const booklets: Shape = (ink) =>
  turned(moved(notebook(ink), 30, 40, 0.76), 14) +
  turned(moved(notebook(ink), 50, 56, 0.76), 0) +
  turned(moved(notebook(ink), 66, 76, 0.76), -12);
const letterPaper: Shape = (ink) =>
  turned(
    ink.part(box(104, 60, 190, 250, 3), '#fffdf6') +
      ink.line('M130 110h90M130 140h136M130 166h136M130 192h100', 3, ink.light),
    -6,
  ) +
  ink.body('M90 190h230v140H90z') +
  ink.line('M90 192l115 84 115-84M90 328l84-78M320 328l-84-78') +
  ink.part(oval(205, 268, 20), '#b0392f');
const calendar: Shape = (ink) =>
  ink.part(box(96, 70, 208, 256, 5), '#fffdf6') +
  ink.body('M96 72h208v100H96z') +
  ink.flat('M96 146q26-24 52 0t52 0 52 0 52 0v26H96z', '#fff', 0.7) +
  ink.flat(oval(252, 110, 18), cream) +
  ink.flat(
    [0, 1, 2, 3]
      .flatMap((row) =>
        [0, 1, 2, 3, 4, 5, 6].map((column) => box(112 + column * 26, 194 + row * 31, 16, 16, 3)),
      )
      .join(''),
    ink.pale,
  ) +
  ink.flat(box(190, 225, 16, 16, 3), '#c65746') +
  ink.line('M140 60v24M200 60v24M260 60v24', 6, metal);
const wrapPaper: Shape = (ink) =>
  turned(
    ink.body(box(70, 130, 260, 56, 4)) +
      ink.part(oval(330, 158, 13, 28), cream) +
      ink.line('M330 144a6 14 0 1 1-4 26', 2),
    -20,
  ) +
  turned(
    ink.part(box(70, 200, 260, 56, 4), ink.light) +
      ink.part(oval(330, 228, 13, 28), cream) +
      ink.line('M150 200v56M158 200v56', 5, '#c65746'),
    -8,
  ) +
  ink.line('M150 300q40-50 60 0-10 30-30 6 40-50 70-8 0 24-30 14', 6, '#c65746');
const deskMat: Shape = (ink) =>
  ink.body('M60 176l50-56h200l42 56v110q0 12-12 12H72q-12 0-12-12z') +
  ink.line('M76 190h260v92H76z', 2) +
  turned(
    ink.part(box(120, 150, 90, 120, 2), '#fffdf6') + ink.line('M136 180h56M136 200h40', 3, ink.light),
    -8,
    160,
    210,
  ) +
  moved(turned(pen(ink), 62), 170, 120, 0.48);
const letterOpener: Shape = (ink) =>
  turned(
    ink.part('M184 140h32l-2 150-14 50-14-50z', steel) +
      ink.line('M200 150v160', 2) +
      ink.body('M176 60q0-22 24-22t24 22l-4 84h-40z') +
      ink.part(box(164, 134, 72, 14, 6), brass) +
      ink.flat(oval(200, 66, 7), brass),
    40,
  );

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

export const harbour: Record<string, Shape> = {
  'city bicycle': cityBike, 'cargo bicycle': cargoBike, 'kids bicycle': kidsBike, 'touring bicycle': tourBike, 'folding bicycle': foldingBike, helmet, headlight, 'bike lights': lightSet, 'rear light': rearLight, bell, saddle, lock, 'oil bottle': oil, 'tool roll': toolRoll,
  'handlebar basket': barBasket, 'reflective vest': reflectiveVest, 'fountain pen': fountainPen, 'school pen': schoolPen, pencil, ballpoint, ink: inkBottle, notebook, booklets, 'letter paper': letterPaper, calendar, 'wrapping paper': wrapPaper, 'desk mat': deskMat, 'letter opener': letterOpener,
  'throw blanket': throwBlanket, cushion, doormat, jug, 'bread box': breadBox, 'breakfast board': breakfastBoard, 'stoneware teapot': stoneTeapot, 'teapot warmer': warmer, 'sugar tin': sugarTin, 'cabin lamp': cabinLamp, 'weather glass': weatherGlass, vase,
}; // prettier-ignore
