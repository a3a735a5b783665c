import { box, brass, cream, type Ink, metal, moved, night, oval, type Shape, turned, wood } from './ink.ts';

const bean = (ink: Ink, x: number, y: number, angle: number, size = 1) =>
  turned(
    moved(ink.part(oval(0, 0, 13, 18), '#6b442c') + ink.line('M0-15q6 15 0 30', 2, '#3c2418'), x, y, size),
    angle,
    x,
    y,
  );
const leaf = (ink: Ink, x: number, y: number, fill: string, angle = 0) =>
  turned(ink.part(`M${x} ${y}q-26-30 0-66 26 36 0 66z`, fill) + ink.line(`M${x} ${y}v-44`, 2), angle, x, y);

const pack = (ink: Ink, motif: string) =>
  ink.body('M112 92h176l12 216q0 22-20 22H120q-20 0-20-22z') +
  ink.part('M108 60h184l-4 40H112z', ink.shade) +
  ink.line('M112 80h176', 2) +
  ink.part(box(132, 150, 136, 130, 8), '#fff8ea') +
  motif;
const coffee: Shape = (ink) =>
  pack(
    ink,
    ink.line('M156 176h88M172 192h56', 3, ink.deep) + bean(ink, 178, 240, -20) + bean(ink, 222, 236, 24),
  );
const coffeeTwo: Shape = (ink) =>
  pack(
    ink,
    ink.flat('M140 270l44-66 28 34 16-20 32 52z', ink.base) +
      ink.flat(oval(236, 186, 14), '#e2b250') +
      ink.line('M152 172h50', 3, ink.deep),
  );
const decaf: Shape = (ink) =>
  pack(
    ink,
    ink.flat('M206 172a44 44 0 1 0 40 66 36 36 0 0 1-40-66z', ink.base) +
      ink.flat(oval(240, 182, 4) + oval(226, 200, 3), ink.deep),
  );
const cherry: Shape = (ink) =>
  pack(
    ink,
    ink.line('M200 170q-30 20-30 50M200 170q26 20 30 50', 3, '#5f8548') +
      ink.part(oval(170, 236, 20), '#b53a3a') +
      ink.part(oval(230, 236, 20), '#c9583d') +
      leaf(ink, 214, 182, '#7fa060', 60),
  );
const tin = (ink: Ink, motif: string) =>
  ink.body('M112 120v186q0 24 88 24t88-24V120z') +
  ink.part('M104 96v30q0 20 96 20t96-20V96z', ink.shade) +
  ink.part(oval(200, 94, 96, 22), ink.light) +
  ink.part(oval(200, 88, 22, 7), brass) +
  ink.part(box(134, 176, 132, 112, 56), '#fff8ea') +
  motif;
const tea: Shape = (ink) =>
  tin(
    ink,
    leaf(ink, 200, 268, ink.base) + leaf(ink, 200, 268, ink.light, -44) + leaf(ink, 200, 268, ink.light, 44),
  );
const blossom: Shape = (ink) =>
  tin(
    ink,
    [0, 60, 120, 180, 240, 300]
      .map((angle) => turned(ink.part('M200 230q-18-26 0-42 18 16 0 42z', '#fff'), angle, 200, 230))
      .join('') + ink.part(oval(200, 230, 13), '#e8b34c'),
  );
const spice: Shape = (ink) =>
  tin(
    ink,
    ink.line('M160 262l70-70M172 270l70-70', 11, '#a8683c') +
      ink.flat('M176 200l6 14 15 1-11 10 4 15-14-8-13 8 4-15-12-10 15-1z', '#7b4b2d'),
  );
const cocoa: Shape = (ink) =>
  tin(
    ink,
    ink.part('M200 180q44 30 30 76-30 34-60 0-14-46 30-76z', '#8a5433') +
      ink.line('M200 184q-16 40 0 88M200 184q16 40 0 88', 2, '#4d2c1b'),
  );
const pouch = (ink: Ink, motif: string) =>
  ink.body('M104 110q96-16 192 0l14 200q-110 36-220 0z') +
  ink.part('M102 78h196v36q-96-16-196 0z', ink.light) +
  ink.line('M104 96h192', 2) +
  ink.part(oval(200, 214, 66, 70), '#fff8ea') +
  motif;
const herbs: Shape = (ink) =>
  pouch(
    ink,
    leaf(ink, 176, 262, '#86a45c', -24) + leaf(ink, 224, 262, '#9db98a', 24) + leaf(ink, 200, 262, '#6f9150'),
  );
const flowers: Shape = (ink) =>
  pouch(
    ink,
    [0, 45, 90, 135, 180, 225, 270, 315]
      .map((angle) => turned(ink.part('M200 214q-12-22 0-38 12 16 0 38z', '#fff'), angle, 200, 214))
      .join('') +
      ink.part(oval(200, 214, 15), '#e8b34c') +
      ink.line('M200 232v34', 4, '#7b9a58'),
  );
const roots: Shape = (ink) =>
  pouch(
    ink,
    ink.part('M156 230q-6-40 30-36 6-30 30-20 6 24 32 22 16 34-18 44-60 20-74-10z', '#d7ad6c') +
      ink.line('M172 220q10 8 20 0M206 200q10 8 20 2', 2) +
      ink.flat(oval(176, 256, 10, 6) + oval(224, 256, 10, 6), '#e2912e'),
  );
const hibiscus: Shape = (ink) =>
  pouch(
    ink,
    [0, 72, 144, 216, 288]
      .map((angle) =>
        turned(ink.part('M200 218q-30-20-16-48 16-10 32 0 14 28-16 48z', '#c54b62'), angle, 200, 218),
      )
      .join('') + ink.line('M200 218l22-42', 5, '#f0c04e'),
  );
const coldBrew: Shape = (ink) =>
  ink.part('M110 90h100l16 236q-66 14-132 0z', '#fff') +
  ink.flat('M102 160h116l8 160q-66 14-132 0z', '#5a3824') +
  ink.part(box(118, 130, 34, 34, 6) + box(160, 150, 34, 34, 6), '#dcebf0') +
  turned(
    ink.body(box(236, 120, 96, 130, 6)) +
      ink.line('M284 120q10-60 50-50', 3) +
      ink.line('M254 160h60M254 180h40', 3, cream),
    8,
    280,
    190,
  );
const sticks: Shape = (ink) =>
  [-3, -1, 1, 3]
    .map((n) =>
      turned(
        ink.body(box(184, 70, 34, 250, 4)) +
          ink.part(box(184, 70, 34, 40, 4), ink.shade) +
          ink.part(box(190, 150, 22, 90, 4), '#fff8ea'),
        n * 8,
        200,
        420,
      ),
    )
    .join('');
const crateBase = (ink: Ink) =>
  ink.body(box(64, 216, 272, 50, 4) + box(64, 274, 272, 54, 4)) +
  ink.part(box(76, 216, 16, 112, 2) + box(308, 216, 16, 112, 2), ink.shade);
const crate: Shape = (ink) =>
  moved(coffee(ink), 58, 26, 0.56) +
  moved(tea(ink), 186, 36, 0.54) +
  ink.flat('M72 216q30-20 60-4t60-6 60 4 72 6z', '#d9c59a') +
  crateBase(ink);
const discovery: Shape = (ink) =>
  [0, 1, 2, 3]
    .map(
      (n) =>
        ink.part(
          box(86 + n * 58, 92 + (n % 2) * 16, 52, 140, 5),
          [ink.light, '#e2b250', cream, ink.shade][n]!,
        ) + ink.line(`M${96 + n * 58} ${130 + (n % 2) * 16}h32`, 3),
    )
    .join('') +
  ink.body('M66 200h268v128H66z') +
  ink.part(box(120, 234, 160, 60, 6), '#fff8ea') +
  bean(ink, 170, 264, -20) +
  bean(ink, 204, 262, 20) +
  bean(ink, 236, 266, -8);
const honey: Shape = (ink) =>
  ink.part('M130 128h140q30 20 30 60v110q0 30-30 30H130q-30 0-30-30V188q0-40 30-60z', '#f3d38a') +
  ink.flat('M108 190q92 26 184 0v108q0 22-22 22H130q-22 0-22-22z', '#dc9527') +
  ink.part(box(120, 92, 160, 42, 8), ink.base) +
  ink.part('M200 210l46 26v52l-46 26-46-26v-52z', '#fff8ea') +
  ink.line('M184 262h32M200 246v32', 3) +
  turned(
    ink.line('M310 60v110', 8, wood) +
      ink.part(oval(310, 190, 22, 30), wood) +
      ink.line('M290 182h40M290 196h40', 2),
    18,
    310,
    120,
  );
const advent: Shape = (ink) =>
  ink.body(box(74, 76, 252, 254, 8)) +
  [0, 1, 2, 3]
    .flatMap((row) =>
      [0, 1, 2, 3].map(
        (column) =>
          ink.part(
            box(92 + column * 56, 94 + row * 58, 48, 50, 4),
            [cream, ink.light, ink.shade, ink.pale][(row + column * 3) % 4]!,
          ) + ink.flat(oval(116 + column * 56, 136 + row * 58, 3), night),
      ),
    )
    .join('');
const matcha: Shape = (ink) =>
  ink.part('M60 220h200q-4 100-70 108h-60q-66-8-70-108z', ink.base) +
  ink.part(oval(160, 220, 100, 22), '#8fb15c') +
  turned(
    ink.part('M276 120h48l14 120h-76z', '#dcb77c') +
      ink.line('M270 240l-6 70M284 240l-2 74M300 240v76M316 240l4 74M330 240l8 70', 4, '#c49a5b') +
      ink.line('M272 150h56M270 170h60', 3),
    10,
    300,
    220,
  );
const chocolate: Shape = (ink) =>
  turned(
    ink.part(box(124, 60, 152, 130, 4), '#6b412a') +
      ink.line('M174 62v120M226 62v120M126 104h148M126 146h148', 3, '#4a2a1a') +
      ink.flat('M120 180l14-16 14 14 14-16 16 16 16-16 16 16 14-16 16 16 14-16 14 16 12-12v30H120z', metal) +
      ink.body(box(116, 180, 168, 156, 4)) +
      ink.part(box(140, 212, 120, 84, 6), '#fff8ea') +
      bean(ink, 182, 254, -20) +
      bean(ink, 220, 252, 20),
    8,
  );
const biscuits: Shape = (ink) =>
  [
    [130, 150],
    [200, 128],
    [268, 152],
  ]
    .map(
      ([x, y]) =>
        ink.part(oval(x!, y!, 48), '#d9a866') +
        ink.flat(oval(x! - 14, y! - 10, 5) + oval(x! + 14, y! - 4, 5) + oval(x!, y! - 24, 4), '#a9733b'),
    )
    .join('') +
  ink.body('M84 190v108q0 32 116 32t116-32V190q-116 36-232 0z') +
  ink.part(box(130, 240, 140, 56, 8), '#fff8ea') +
  ink.line('M156 260h88M172 276h56', 3);

export const pantry: Record<string, Shape> = {
  'coffee bag': coffee, 'coffee bag with hills': coffeeTwo, 'decaf bag': decaf, 'coffee bag with cherries': cherry, 'tea tin': tea, 'blossom tea tin': blossom, 'spice tin': spice, 'cocoa tin': cocoa, 'herb pouch': herbs, 'flower pouch': flowers, 'root pouch': roots,
  'hibiscus pouch': hibiscus, 'cold brew': coldBrew, sticks, 'gift crate': crate, 'discovery box': discovery, honey, 'advent box': advent, matcha, chocolate, biscuits,
}; // prettier-ignore
