import { both, box, cream, type Ink, moved, night, oval, type Shape, turned, wood } from './ink.ts';

const face = (ink: Ink, x: number, y: number) =>
  ink.flat(oval(x - 22, y, 7) + oval(x + 22, y, 7) + oval(x, y + 20, 11, 8), night) +
  ink.line(`M${x} ${y + 28}v8q-10 10-18 4M${x} ${y + 36}q10 10 18 4`, 3, night);
const blocks: Shape = (ink) =>
  ink.body(box(66, 232, 92, 92, 6)) +
  ink.part(box(164, 232, 92, 92, 6), wood) +
  ink.part(box(262, 232, 80, 92, 6), ink.light) +
  ink.part(box(112, 138, 92, 92, 6), ink.pale) +
  ink.body('M212 230v-44q0-50 46-50t46 50v44h-26v-30q0-20-20-20t-20 20v30z') +
  ink.part('M108 134l50-72 50 72z', ink.shade) +
  ink.flat(oval(158, 184, 22), ink.base);
const stacker: Shape = (ink) =>
  [0, 1, 2, 3, 4]
    .map((n) =>
      ink.line(
        `M${86 + n * 22} 324V${240 - n * 34}q${n * 2} -${120 - n * 20} ${114 - n * 22}-${120 - n * 20}t${114 - n * 22} ${120 - n * 20}V324`,
        18,
        [ink.base, ink.light, '#e2b250', ink.shade, '#8fb4a0'][n],
      ),
    )
    .slice(0, 1)
    .join('') +
  [0, 1, 2, 3]
    .map((n) =>
      ink.line(
        `M${82 + n * 27} 324a${118 - n * 27} ${200 - n * 44} 0 0 1 ${236 - n * 54} 0`,
        24,
        [ink.base, '#e2b250', ink.light, ink.shade][n],
      ),
    )
    .join('');
const goose: Shape = (ink) =>
  ink.line('M84 300L30 340', 4, ink.shade) +
  ink.part('M132 186q-10-100 40-118 46-6 44 40l-8 90z', cream) +
  ink.part('M128 92l-46 18 48 14z', '#e08f3c') +
  ink.part('M110 300q-20-120 80-120 80 0 150-40-10 150-110 160z', cream) +
  ink.body('M170 214q60-10 120-20-20 80-90 80-40-20-30-60z') +
  ink.flat(oval(166, 100, 6), night) +
  ink.body('M130 168q40 18 78 2v20q-40 14-80-2z') +
  ink.part(oval(150, 306, 28) + oval(262, 306, 28), wood) +
  ink.flat(oval(150, 306, 8) + oval(262, 306, 8), night);
const stall: Shape = (ink) =>
  ink.part(box(86, 130, 14, 200, 2) + box(300, 130, 14, 200, 2), wood) +
  ink.part('M76 230h248v96H76z', '#d9b583') +
  ink.line('M80 262h240M80 294h240', 2) +
  ink.part(oval(130, 218, 18) + oval(166, 218, 18), '#c65746') +
  ink.part(oval(226, 218, 18) + oval(262, 218, 18), '#86a45c') +
  ink.body(
    'M60 140l30-64h220l30 64q-14 26-35 0-17 26-35 0-18 26-35 0-18 26-35 0-18 26-35 0-18 26-35 0-18 26-35 0-18 26-35 0z',
  );
const vegetables: Shape = (ink) =>
  turned(
    ink.part('M110 140h50l-20 160q-6 12-12 0z', '#e08638') +
      ink.part('M134 138q-40-50-16-60 14 0 16 40 4-44 22-40 16 16-22 60z', '#6d9150'),
    -18,
  ) +
  ink.body(oval(246, 250, 66, 60)) +
  ink.part('M246 196q-30-20-34 0 20 6 34 0 14 8 34-4-10-18-34 4z', '#5f8548') +
  ink.part('M230 70q60 6 60 60-20 40-60 20-20-40 0-80z', '#7a5487') +
  ink.part('M232 84q-24-30-4-36 20-4 14 28z', '#6d9150');
const marble: Shape = (ink) =>
  ink.part(box(80, 70, 14, 258, 3) + box(306, 70, 14, 258, 3), wood) +
  ink.line('M92 110l200 40M308 180L108 220M92 250l200 40', 22, ink.deep) +
  ink.line('M92 110l200 40M308 180L108 220M92 250l200 40', 15, ink.base) +
  ink.part(oval(150, 104, 15), '#d76a4b') +
  ink.part(oval(216, 182, 15), '#5e93b5') +
  ink.part(oval(270, 268, 15), '#e2b250');
const house = (ink: Ink) => ink.part('M84 176h232v150H84z', '#ead9bd') + ink.body('M200 60L356 182H44z');
const sorting: Shape = (ink) =>
  house(ink) +
  ink.flat(oval(136, 236, 26), night) +
  ink.flat(box(178, 212, 48, 48, 3), night) +
  ink.flat('M266 208l30 52h-60z', night) +
  ink.part(box(130, 276, 46, 46, 4), '#d76a4b') +
  ink.part(oval(232, 300, 24), '#5e93b5');
const dollHouse: Shape = (ink) =>
  house(ink) +
  ink.line('M84 250h232M200 176v150', 5, ink.shade) +
  ink.part(box(112, 196, 56, 40, 3) + box(232, 196, 56, 40, 3) + box(236, 270, 52, 56, 3), ink.pale) +
  ink.line('M140 196v40M112 216h56M260 196v40M232 216h56', 2) +
  ink.part(box(110, 286, 66, 30, 5), ink.base);
const otter: Shape = (ink) =>
  ink.body('M120 330q-20-130 30-190h100q50 60 30 190z') +
  both(
    ink.body(oval(140, 100, 20)) +
      ink.body('M124 206q-50 20-50 60 20 14 40-6z') +
      ink.body(oval(146, 326, 34, 16)),
  ) +
  ink.body('M126 140q0-72 74-72t74 72q-10 60-74 60t-74-60z') +
  ink.flat(oval(200, 276, 48, 52), ink.pale) +
  ink.flat(oval(200, 158, 38, 28), ink.pale) +
  face(ink, 200, 128) +
  ink.line('M164 160l-40-6M164 168l-38 8M236 160l40-6M236 168l38 8', 2, night);
const moth: Shape = (ink) =>
  both(
    ink.body('M190 180Q100 60 50 120q-10 80 140 90z') +
      ink.body('M190 210Q80 220 96 290q50 40 100-50z') +
      ink.part(oval(104, 138, 20), ink.pale) +
      ink.part(oval(130, 264, 13), ink.pale) +
      ink.line('M186 116q-20-50-50-50', 6, ink.shade),
  ) +
  ink.part('M200 108q44 0 40 60-4 110-40 136-36-26-40-136-4-60 40-60z', ink.light) +
  ink.line('M164 200q36 14 72 0M168 236q32 14 64 0M176 268q24 10 48 0', 3) +
  face(ink, 200, 146);
const bear: Shape = (ink) =>
  both(
    ink.body(oval(136, 92, 30)) +
      ink.flat(oval(136, 92, 15), ink.pale) +
      ink.body('M126 218q-54 20-52 70 22 16 46-14z') +
      ink.body(oval(140, 316, 42, 28)) +
      ink.flat(oval(136, 318, 22, 15), ink.pale),
  ) +
  ink.body(oval(200, 258, 84, 78)) +
  ink.body(oval(200, 138, 84, 72)) +
  ink.flat(oval(200, 164, 36, 28), ink.pale) +
  face(ink, 200, 134) +
  ink.part('M128 196q72 36 144 0l8 24q-80 40-160 0z', '#c65746') +
  ink.part('M226 222l30-6 14 74-34 4z', '#c65746') +
  ink.line('M230 276l36-6', 5, cream);
const puppets: Shape = (ink) =>
  [
    [92, 30, ink.light],
    [308, 30, '#e2b250'],
    [200, 0, ''],
  ]
    .map(([x, y, fill]) => {
      const drawn = `M${x} ${120 + Number(y)}`;
      const path = `${drawn}q42 0 42 46-2 30-18 38l50 10q14 20-6 30l-38-4 16 84h-92l16-84-38 4q-20-10-6-30l50-10q-16-8-18-38 0-46 42-46z`;
      return (
        (fill === '' ? ink.body(path) : ink.part(path, String(fill))) +
        moved(face(ink, 0, 0), Number(x), 156 + Number(y), 0.7)
      );
    })
    .join('');
const rattle: Shape = (ink) =>
  ink.line('M200 100a100 100 0 1 1-1 0', 34, ink.deep) +
  ink.line('M200 100a100 100 0 1 1-1 0', 27, ink.base) +
  ink.part(oval(128, 128, 26), wood) +
  ink.part(oval(272, 128, 26), ink.pale) +
  ink.part(oval(200, 98, 30), '#e2b250') +
  ink.part(oval(200, 300, 22), wood);
const book: Shape = (ink) =>
  ink.body('M60 110q70-20 140 12 70-32 140-12v200q-70-18-140 14-70-32-140-14z') +
  ink.part('M76 122q64-14 124 14v170q-60-26-124-14zM324 122q-64-14-124 14v170q60-26 124-14z', cream) +
  ink.flat('M230 250q20-70 70-20-10 40-70 20z', ink.base) +
  ink.flat(oval(138, 200, 32), '#e2b250') +
  ink.line('M106 262h62M232 170h60M232 186h44', 3);
const balance: Shape = (ink) =>
  ink.body('M40 170q160 230 320 0l16 12q-170 260-352 0z') +
  ink.line('M52 200q148 180 296 0', 2) +
  ink.part(oval(200, 220, 44), '#e2b250') +
  ink.flat('M176 204q10-18 30-18-18 8-22 24z', '#fff', 0.6);
const bike: Shape = (ink) =>
  [
    [112, 262],
    [294, 262],
  ]
    .map(
      ([x, y]) =>
        ink.line(`M${x} ${y! - 58}a58 58 0 1 1-1 0`, 13, night) +
        ink.line(
          `M${x! - 40} ${y}h80M${x} ${y! - 40}v80M${x! - 28} ${y! - 28}l56 56M${x! + 28} ${y! - 28}l-56 56`,
          2,
          '#999',
        ),
    )
    .join('') +
  ink.line('M112 262l44-96 92 14 46 82M156 166l-10-30M112 262l136-82M294 262l-36-130 30-14', 14, ink.deep) +
  ink.line('M112 262l44-96 92 14 46 82M112 262l136-82M294 262l-36-130', 9, ink.base) +
  ink.line('M258 132l30-14', 10, night) +
  ink.part('M116 122h66q6 16-10 18h-44z', ink.shade);
const rope: Shape = (ink) =>
  ink.line('M90 110q-70 240 110 190t-40-140-60 60 200 50 30-160', 11, ink.deep) +
  ink.line('M90 110q-70 240 110 190t-40-140-60 60 200 50 30-160', 7, cream) +
  turned(ink.body(box(78, 40, 28, 92, 13)), 12, 92, 90) +
  turned(ink.body(box(316, 34, 28, 92, 13)), -8, 330, 90);
const croquet: Shape = (ink) =>
  ink.line('M110 330V250q0-40 40-40t40 40v80', 6, cream) +
  turned(
    ink.line('M200 80v220', 11, wood) +
      ink.body(box(140, 286, 120, 50, 10)) +
      ink.line('M160 288v46M240 288v46', 5, cream),
    24,
  ) +
  ink.part(oval(286, 306, 28), '#c65746') +
  ink.part(oval(90, 312, 24), '#5e93b5');
const kite: Shape = (ink) =>
  ink.line('M140 270q-30 40-10 60t-30 40', 4, ink.shade) +
  ink.body('M70 100q120-90 270 10-30 90-110 160Q100 210 70 100z') +
  ink.line('M110 76q50 60 120 194M200 56q10 100 30 214M290 80q-50 90-60 190', 2) +
  ink.line('M70 100l90 240M340 110L160 340M230 270l-70 70', 2, '#777') +
  ink.part(box(138, 332, 44, 16, 6), wood);
const bubbles: Shape = (ink) =>
  turned(
    ink.line('M150 220v120', 14, wood) + ink.line('M150 110a58 58 0 1 1-1 0', 16, ink.base),
    -16,
    150,
    220,
  ) +
  [
    [250, 110, 44],
    [320, 180, 26],
    [236, 220, 32],
    [300, 262, 48],
    [200, 60, 18],
  ]
    .map(
      ([x, y, r]) =>
        ink.part(oval(x!, y!, r!), '#ddebf0') +
        ink.line(`M${x! - r! / 2} ${y!}q2-${r! / 2} ${r! / 2}-${r! / 2}`, 4, '#fff'),
    )
    .join('');
const sandTools: Shape = (ink) =>
  ink.line('M110 200q40-120 130 0', 7, cream) +
  ink.body('M96 200h158l-20 128H116z') +
  ink.part('M90 186h170v24H90z', ink.light) +
  turned(
    ink.line('M300 80v150', 11, wood) + ink.part('M272 226h56l4 60q-32 50-64 0z', '#e2b250'),
    8,
    300,
    200,
  );
const gameBox = (ink: Ink, motif: string) =>
  ink.body('M60 130h230v196H60z') +
  ink.part('M290 130l44-26v196l-44 26zM60 130l44-26h230l-44 26z', ink.shade) +
  ink.part(box(80, 150, 190, 156, 6), ink.pale) +
  motif;
const mushroomGame: Shape = (ink) =>
  gameBox(
    ink,
    ink.part('M152 228h50l8 60h-66z', cream) +
      ink.part('M112 232q6-66 64-66t64 66q-64 18-128 0z', '#c65746') +
      ink.flat(oval(150, 204, 10) + oval(192, 192, 9) + oval(206, 220, 7), '#fff'),
  );
const lighthouse: Shape = (ink) =>
  gameBox(
    ink,
    ink.part('M154 286l10-88h28l10 88z', '#fff') +
      ink.flat('M158 258l2-22h36l2 22z', '#c65746') +
      ink.part('M160 198v-22h36v22zM152 176l26-18 26 18z', '#e2b250') +
      ink.flat('M94 290q40-16 82 0t80-2v12H94z', '#5e93b5'),
  );
const puzzlePiece =
  'M70 110h78q-14-44 20-44t20 44h78v78q44-14 44 20t-44 20v96h-78q12-40-20-40t-20 40H70v-96q40 12 40-20t-40-20z';
const puzzle: Shape = (ink) =>
  turned(
    ink.body(puzzlePiece) +
      ink.line(
        'M150 300q10-100 90-150M180 232q-30-10-50 6M204 196q-6-30-28-36M206 190q30-2 44 14M176 244q40 0 56 20',
        4,
        ink.pale,
      ),
    8,
  );
const floorPuzzle: Shape = (ink) =>
  moved(ink.body(puzzlePiece), 10, 80, 0.72) +
  moved(ink.part(puzzlePiece, ink.light), 170, 40, 0.6) +
  moved(ink.part(puzzlePiece, '#e2b250'), 206, 196, 0.42);
const dice: Shape = (ink) =>
  turned(ink.body(box(70, 190, 126, 126, 18)), -10, 130, 250) +
  turned(ink.part(box(206, 200, 112, 112, 16), cream), 12, 260, 250) +
  turned(ink.part(box(150, 80, 104, 104, 16), ink.light), 6, 200, 130) +
  ink.flat('M133 220l9 19 21 3-15 15 4 21-19-10-19 10 4-21-15-15 21-3z', cream) +
  ink.flat(oval(202, 132, 26), '#e2b250') +
  ink.flat('M240 280v-34h-12l34-32 34 32h-12v34z', ink.base);
const theater: Shape = (ink) =>
  ink.body('M60 90h280v240H60z') +
  ink.part(box(96, 126, 208, 150, 4), '#fbeec2') +
  ink.flat('M120 276q10-60 40-60l-6-24 26 20q30 4 34 64zM240 276v-70q-20-30 0-50 24 20 6 50v70z', night) +
  both(ink.part('M96 126q40 60 6 150H84V126z', ink.shade)) +
  ink.part('M60 90q140 70 280 0v26q-140 60-280 0z', ink.light);
const leafKit: Shape = (ink) =>
  turned(ink.part(box(80, 96, 170, 220, 4), '#fffaf0'), -6) +
  ink.body('M150 290q-40-100 60-170 60 100-60 170z') +
  ink.line('M150 290q20-90 54-160M166 240l-22-26M180 210l-20-28M172 228l36-20', 3, ink.pale) +
  turned(
    ink.line('M300 110v130', 12, wood) + ink.part('M284 230h32l-6 60q-10 12-20 0z', ink.shade),
    14,
    300,
    200,
  );
const wheel: Shape = (ink) =>
  ink.body(oval(200, 204, 132)) +
  ink.part(oval(200, 204, 100), '#26324f') +
  ink.flat(
    oval(160, 170, 4) +
      oval(230, 150, 5) +
      oval(250, 214, 4) +
      oval(180, 250, 5) +
      oval(210, 200, 3) +
      oval(146, 220, 3),
    '#fff',
  ) +
  ink.line('M160 170l50 30 20-50M210 200l-30 50', 2, '#fff') +
  ink.line(
    [0, 1, 2, 3, 4, 5, 6, 7]
      .map(
        (n) =>
          `M${Math.round(200 + 108 * Math.cos(n * 0.785))} ${Math.round(204 + 108 * Math.sin(n * 0.785))}l${Math.round(14 * Math.cos(n * 0.785))} ${Math.round(14 * Math.sin(n * 0.785))}`,
      )
      .join(''),
    4,
    cream,
  );
const train: Shape = (ink) =>
  ink.line('M30 322h340', 9, wood) +
  ink.body('M70 200h140v84H70z') +
  ink.body('M210 130h96v154h-96z') +
  ink.part('M200 112h116v22H200zM92 200v-44h36v44z', ink.shade) +
  ink.part(box(230, 152, 56, 46, 5), ink.pale) +
  ink.part('M70 240L40 288h30z', ink.shade) +
  ink.flat(oval(110, 130, 16) + oval(136, 104, 22), '#fff', 0.9) +
  ink.part(oval(108, 292, 26) + oval(176, 292, 26) + oval(260, 292, 26), '#e2b250') +
  ink.flat(oval(108, 292, 7) + oval(176, 292, 7) + oval(260, 292, 7), night);

export const toys: Record<string, Shape> = {
  blocks, stacker, goose, 'play shop': stall, vegetables, 'marble run': marble, 'shape sorter': sorting, 'doll house': dollHouse, otter, moth, bear, puppets, rattle, book, 'balance board': balance, bicycle: bike, 'skipping rope': rope, croquet, kite,
  bubbles, 'sand tools': sandTools, 'mushroom game': mushroomGame, 'board game': lighthouse, puzzle, 'floor puzzle': floorPuzzle, dice, 'shadow theater': theater, 'craft kit': leafKit, 'star wheel': wheel, train,
}; // prettier-ignore
