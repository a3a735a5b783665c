import {
  both,
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

const pot = (ink: Ink, lid: boolean) =>
  both(ink.line('M98 220h-30v26h32', 12, ink.shade)) +
  ink.body('M94 194h212v92q-4 38-44 38H138q-40 0-44-38z') +
  (lid ? ink.body('M88 194q6-54 112-54t112 54z') + ink.part(oval(200, 132, 18, 12), ink.shade) : '') +
  ink.line('M94 194h212', 6, ink.light);
const skillet: Shape = (ink) =>
  turned(
    ink.part('M262 186h96q14 14 0 28h-96z', ink.shade) +
      ink.part(oval(344, 200, 6), cream) +
      ink.body(oval(176, 200, 108)) +
      ink.part(oval(176, 200, 84), ink.shade) +
      ink.flat('M112 176q20-44 70-46-50 16-56 56z', '#fff', 0.25),
    -24,
  );
const wok: Shape = (ink) =>
  ink.part('M276 190l84-30 10 20-84 40z', wood) +
  ink.line('M60 200h-22v22h28', 10, ink.shade) +
  ink.body('M56 190h248q-14 118-124 118T56 190z') +
  ink.part(oval(180, 190, 124, 22), ink.shade);
const milkPan: Shape = (ink) =>
  ink.part('M280 196h84q10 11 0 22h-84z', wood) +
  ink.body('M96 178l-14-14h204v116q-4 38-44 38H140q-40 0-44-38z') +
  ink.line('M84 164h200', 7, night);
const knife = (ink: Ink, blade: string) =>
  ink.part(blade, steel) +
  ink.flat('M118 214h180v8H118z', '#fff', 0.6) +
  ink.body('M52 190h86v40H64q-18-20-12-40z') +
  ink.flat(oval(78, 208, 4) + oval(102, 208, 4) + oval(126, 208, 4), brass);
const chef: Shape = (ink) => turned(knife(ink, 'M138 184h120q84 4 104 48-6 8-40 10H138z'), -24);
const bread: Shape = (ink) =>
  turned(
    knife(
      ink,
      'M138 188h206q14 8 14 28l-10 8-10-8-10 8-10-8-10 8-10-8-10 8-10-8-10 8-10-8-10 8-10-8-10 8-10-8-10 8-10-8-10 8-10-8-10 8-10-8h-18z',
    ),
    -24,
  );
const paring: Shape = (ink) =>
  [-62, 0, 62].map((y) => moved(knife(ink, 'M138 192h90q58 2 74 30-6 6-30 8H138z'), 20, y)).join('');
const board: Shape = (ink) =>
  turned(
    ink.body(box(118, 84, 164, 250, 24)) +
      ink.part(oval(200, 112, 12), cream) +
      ink.line('M134 150q60 10 132 0M134 210q60 12 132 0M134 270q60 10 132 0', 2),
    12,
  );
const spoons: Shape = (ink) => {
  const one =
    ink.body('M192 150h16l6 186q-14 8-28 0z') +
    ink.body(oval(200, 104, 36, 54)) +
    ink.flat(oval(196, 104, 20, 36), ink.shade);
  return turned(moved(one, -66, 10), -16) + moved(one, 0, -8) + turned(moved(one, 66, 10), 16);
};
const mortar: Shape = (ink) =>
  turned(ink.part(box(204, 56, 30, 150, 15), ink.pale), 24) +
  ink.body('M96 170h208q0 88-60 116v22h-88v-22q-60-28-60-116z') +
  ink.body('M140 304h120l20 26H120z') +
  ink.line('M96 170h208', 7, ink.light) +
  ink.line('M130 200q20 60 50 66', 2);
const apron: Shape = (ink) =>
  ink.line('M158 96q0-60 42-60t42 60', 8, ink.shade) +
  ink.line('M118 200l-46 30M282 200l46 30', 7, ink.shade) +
  ink.body('M156 92h88q0 70 44 96v136q-88 16-176 0V188q44-26 44-96z') +
  ink.part(box(148, 222, 104, 62, 8), ink.light) +
  ink.line('M148 236h104', 2);
const mitts: Shape = (ink) => {
  const one =
    ink.body('M150 330h92V150q-2-60-46-60t-46 60v40q-10-26-30-20-20 12 0 44l30 40z') +
    ink.part(box(144, 296, 104, 36, 10), ink.light) +
    ink.line('M156 170l80 60M156 230l80 50M236 160l-76 60', 2);
  return turned(moved(one, -30, 10, 0.94), -10) + moved(turned(moved(one, 60, 40, 0.8), 16), 40, 0);
};
const wrapRoll: Shape = (ink) =>
  ink.body('M118 118h164v150q20 40-10 66-80-10-154 0z') +
  ink.body(box(96, 84, 208, 60, 30)) +
  ink.part(oval(112, 114, 14, 28), cream) +
  ink.line('M118 240q80 14 164 0', 2);
const netBag: Shape = (ink) =>
  ink.part(oval(160, 220, 38), '#d98c3f') +
  ink.part(oval(226, 214, 42), '#7f9f5a') +
  ink.part(oval(198, 276, 40), '#c65746') +
  ink
    .body('M134 130q66 22 132 0 70 104 32 172-98 46-196 0-38-68 32-172z')
    .replaceAll('fill="url(#p)"', 'fill="url(#p)" fill-opacity=".5"') +
  ink.line('M120 160l160 130M280 160L120 290M104 220l110 100M296 220L186 320', 2) +
  ink.line('M134 128q66 22 132 0l20-34', 6, ink.shade);
const bowls: Shape = (ink) =>
  [0, 1, 2]
    .map((n) =>
      moved(
        ink.body('M98 220h204q-6 84-76 90h-52q-70-6-76-90z') + ink.line('M98 220h204', 7, ink.light),
        0,
        18 - n * 48,
      ),
    )
    .join('') + ink.flat(oval(200, 142, 98, 10), ink.shade);
const plates: Shape = (ink) =>
  ink.body(oval(214, 200, 126)) +
  ink.body(oval(190, 206, 126)) +
  ink.part(oval(190, 206, 86), ink.light) +
  ink.line('M124 178q20-40 60-46', 5, ink.pale);
const mug: Shape = (ink) =>
  ink.line('M256 158q70-16 68 50-2 64-76 60', 22, ink.deep) +
  ink.line('M256 158q70-16 68 50-2 64-76 60', 15, ink.base) +
  ink.body('M100 120h164l-8 178q-4 28-34 28h-80q-30 0-34-28z') +
  ink.part(oval(182, 120, 82, 18), ink.shade) +
  ink.flat(oval(182, 123, 70, 12), '#5b3a26') +
  ink.line('M160 84q-14-16 0-32M200 84q-14-16 0-32', 4, ink.light);
const mugs: Shape = (ink) => moved(mug(ink), 130, 40, 0.62) + moved(mug(ink), 10, 116, 0.66);
const saltPig: Shape = (ink) =>
  ink.body('M90 300q-10-170 100-180 70 0 110 60 20 40 10 120-30 28-110 28t-110-28z') +
  ink.part(oval(226, 214, 66, 54), ink.deep) +
  ink.part('M168 234q58-30 116 0-12 32-58 32t-58-32z', '#fff');
const butter: Shape = (ink) =>
  ink.part('M60 276h280q-4 36-50 40H110q-46-4-50-40z', ink.light) +
  ink.body('M92 276V200q2-36 40-36h136q38 0 40 36v76z') +
  ink.part(box(174, 140, 52, 26, 12), wood);
const jar = (ink: Ink, filling: string, lid: string) =>
  ink.part('M130 130h140q22 14 22 40v130q0 30-30 30H138q-30 0-30-30V170q0-26 22-40z', glass) +
  ink.flat('M114 206q86 16 172 0v92q0 26-28 26H142q-28 0-28-26z', filling) +
  ink.flat(box(126, 170, 12, 120, 6), '#fff', 0.7) +
  ink.part(box(124, 88, 152, 46, 10), lid);
const jars: Shape = (ink) =>
  moved(jar(ink, ink.light, wood), 118, 30, 0.72) + moved(jar(ink, ink.base, wood), 0, 128, 0.6);
const starter: Shape = (ink) =>
  jar(ink, '#ead9b6', ink.base) +
  ink.flat(oval(160, 250, 8) + oval(200, 276, 11) + oval(240, 246, 7) + oval(226, 300, 6), '#fff', 0.8) +
  ink.line('M112 226h176', 7, '#c46a48');
const basket: Shape = (ink) =>
  ink.body('M70 190h260q-14 128-80 134h-100q-66-6-80-134z') +
  ink.line('M76 220q124 20 248 0M84 250q116 20 232 0M98 282q102 18 204 0') +
  ink.part(oval(200, 190, 130, 30), ink.shade) +
  ink.part('M96 190q30-64 104-64t104 64q-100 26-208 0z', '#ecdcb8') +
  ink.line('M150 168q20-24 50-26M210 172q20-24 50-16', 3, '#c9ab78');
const rollingPin: Shape = (ink) =>
  turned(
    ink.part(box(40, 184, 320, 32, 16), ink.shade) +
      ink.body(box(92, 162, 216, 76, 20)) +
      ink.line('M110 182q80-8 170 0', 2),
    -32,
  );
const bakingMat: Shape = (ink) =>
  ink.body('M76 130h226l26 178H98z') +
  ink.line('M92 148h196l20 142H112z', 2) +
  ink.body('M76 130h226q14-40-18-42H92q-34 4-16 42z');
const kettle: Shape = (ink) =>
  ink.line('M256 150q66-6 62 60l-8 80', 20, night) +
  ink.line('M126 262q-40-6-52-90-6-30-34-34', 15, ink.deep) +
  ink.line('M126 262q-40-6-52-90-6-30-34-34', 9, ink.base) +
  ink.body('M146 150h108l40 156q-4 18-24 18H130q-20 0-24-18z') +
  ink.part('M146 150q4-30 54-30t54 30z', ink.light) +
  ink.part(oval(200, 112, 12), night) +
  ink.line('M116 290h170', 2);
const pourOver: Shape = (ink) =>
  ink.line('M96 330h208M114 330V176M286 330V176', 12, ink.base) +
  ink.line('M104 176h192', 14, ink.deep) +
  ink.part('M130 96h140l-50 100h-40z', '#fff') +
  ink.flat('M146 112h108l-38 78h-32z', '#6e4a33') +
  ink.part('M160 236h80q16 60-6 88h-68q-22-28-6-88z', glass) +
  ink.flat('M158 280q42 10 84 0-2 30-12 40h-60q-10-10-12-40z', '#7b5136') +
  ink.line('M200 198v38', 4, '#7b5136');
const grinder: Shape = (ink) =>
  ink.line('M200 92h90v-22', 11, metal) +
  ink.part(box(272, 40, 40, 34, 14), wood) +
  ink.body(box(140, 96, 120, 150, 18)) +
  ink.line('M142 130h116M142 212h116') +
  ink.part('M136 246h128l-4 76q-60 16-120 0z', ink.shade) +
  ink.flat(box(158, 136, 12, 70, 6), '#fff', 0.35);
const frenchPress: Shape = (ink) =>
  ink.line('M270 160q64 0 62 70-6 54-62 50', 15, ink.base) +
  ink.line('M200 60v80', 6, metal) +
  ink.part(oval(200, 56, 15), ink.base) +
  ink.part(box(132, 128, 138, 190, 12), glass) +
  ink.flat(box(137, 190, 128, 122, 8), '#6b4630') +
  ink.line('M136 190h130', 7, metal) +
  ink.part('M122 128q78-40 158 0z', ink.base) +
  ink.line('M132 150h138M132 300h138M132 128v196M270 128v196', 6, ink.base);
const teapot: Shape = (ink) =>
  ink.line('M284 180q70-4 64 54-8 50-70 50', 14, glass) +
  ink.part('M118 220q-40-4-54-60l-28-6q30 110 86 126z', glass) +
  ink.part('M112 226q0-84 90-84t90 84q0 96-90 96t-90-96z', glass) +
  ink.flat('M116 240q86 18 172 0-8 76-86 76t-86-76z', '#c9873d', 0.85) +
  ink.part('M148 150q52-24 108 0l-8-18q-44-16-92 0z', ink.base) +
  ink.part(oval(202, 116, 14), ink.base) +
  ink.flat('M136 206q8-30 30-42-14 22-16 48z', '#fff', 0.8);

export const kitchen: Record<string, Shape> = {
  pot: (ink) => pot(ink, true), cookset: (ink) => moved(pot(ink, false), 90, 10, 0.6) + moved(pot(ink, true), 0, 80, 0.74), skillet, wok, 'milk pan': milkPan, 'chef knife': chef, 'bread knife': bread, 'paring knives': paring, board, spoons, mortar,
  apron, mitts, 'wrap roll': wrapRoll, 'net bag': netBag, bowls, plates, mug, mugs, 'salt pig': saltPig, 'butter dish': butter, jars, starter, 'proofing basket': basket, 'rolling pin': rollingPin, 'baking mat': bakingMat,
  kettle, 'pour over': pourOver, grinder, 'french press': frenchPress, teapot,
}; // prettier-ignore
