import {
  box,
  brass,
  cream,
  glass,
  metal,
  moved,
  night,
  oval,
  steel,
  turned,
  type Shape,
  type Ink,
} from './ink.ts';

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

export const stationery: Record<string, Shape> = {
  'fountain pen': fountainPen,
  'school pen': schoolPen,
  pencil,
  ballpoint,
  ink: inkBottle,
  notebook,
  booklets,
  'letter paper': letterPaper,
  calendar,
  'wrapping paper': wrapPaper,
  'desk mat': deskMat,
  'letter opener': letterOpener,
};
