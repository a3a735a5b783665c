import { both, box, brass, cream, type Ink, moved, oval, type Shape } from './ink.ts';

interface Top {
  sleeve: 'none' | 'short' | 'long';
  neck: 'crew' | 'shirt' | 'hood' | 'stand' | 'roll' | 'lapel' | 'wrap' | 'scoop';
  front: 'plain' | 'zip' | 'buttons' | 'half' | 'double';
  pockets: 'none' | 'slant' | 'patch' | 'pouch' | 'chest';
  /** Where it ends, 260–350. */
  hem: number;
  /** How far the hem stands out. */
  flare?: number;
  ribbed?: boolean;
  belt?: boolean;
  quilted?: boolean;
}

const sleeves = {
  none: '',
  short: 'M134 108q-34 12-54 74l38 22 18-36z',
  long: 'M134 106q-32 8-42 50l-24 128q18 12 38 6l30-102z',
};

function neck(ink: Ink, kind: Top['neck']): string {
  if (kind === 'crew') {
    return (
      ink.part('M160 94q40 44 80 0l-8-4q-32 28-64 0z', ink.shade) +
      ink.flat('M170 92q30 22 60 0z', ink.deep, 0.5)
    );
  }
  if (kind === 'scoop') return ink.part('M152 92q48 96 96 0l-10-2q-38 68-76 0z', ink.shade);
  if (kind === 'shirt') {
    return (
      ink.flat('M172 92q28 24 56 0z', ink.deep, 0.55) +
      both(ink.part('M172 84l-14 14 20 34 22-24q-20-8-28-24z', ink.light))
    );
  }
  if (kind === 'hood') {
    return (
      ink.body('M152 108q-12-74 48-76 60 2 48 76-48 34-96 0z') +
      ink.part('M168 100q-6-48 32-50 38 2 32 50-32 20-64 0z', ink.shade) +
      ink.line('M186 114l-3 44M214 114l3 44', 4, cream)
    );
  }
  if (kind === 'stand') return ink.part('M162 98q2-22 10-30 28 12 56 0 8 8 10 30-38 22-76 0z', ink.light);
  if (kind === 'roll')
    return ink.body('M160 100q-2-28 4-40 36 12 72 0 6 12 4 40-40 20-80 0z') + ink.line('M163 78q37 14 74 0');
  if (kind === 'wrap')
    return (
      ink.flat('M164 92l34 62 38-62q-36 16-72 0z', ink.deep, 0.5) +
      ink.line('M236 90q-40 90-102 120M164 92l34 58')
    );
  return (
    ink.flat('M168 92l32 76 32-76q-32 14-64 0z', ink.deep, 0.6) +
    both(ink.part('M170 84q-18 6-18 18l2 34 20 6-4 16 30 30-26-84z', ink.light))
  );
}

function front(ink: Ink, { front: kind, hem }: Top): string {
  if (kind === 'zip')
    return ink.line(`M200 112V${hem + 4}`, 6, ink.deep) + ink.part(box(196, 122, 8, 16, 4), cream);
  if (kind === 'half') return ink.line('M200 104v72', 5, ink.deep) + ink.part(box(196, 108, 8, 16, 4), cream);
  if (kind === 'plain') return '';
  const columns = kind === 'double' ? [182, 222] : [200];
  const buttons = columns.flatMap((x) =>
    [0, 1, 2, 3].map((row) => oval(x, 138 + (row * (hem - 160)) / 4, 4.5)),
  );
  const seam = kind === 'double' ? `M236 160V${hem + 2}` : `M191 120V${hem + 4}`;
  return ink.line(seam, 2) + ink.part(buttons.join(''), kind === 'double' ? brass : cream);
}

function pockets(ink: Ink, { pockets: kind, hem }: Top): string {
  const y = hem - 74;
  if (kind === 'slant') return both(ink.line(`M158 ${y}l-12 40`, 5));
  if (kind === 'patch')
    return both(ink.part(box(138, y, 46, 50, 6), ink.light) + ink.line(`M138 ${y + 13}h46`, 2));
  if (kind === 'pouch') return ink.part(`M160 ${y}h80l24 48v16H136v-16z`, ink.light);
  if (kind === 'chest') return ink.part(box(214, 142, 36, 38, 5), ink.light) + ink.line('M214 152h36', 2);
  return '';
}

/** A top of any kind, seen from the front. */
export function top(cut: Top): Shape {
  return (ink) => {
    const { hem, flare = 0 } = cut;
    const side = 124 - flare;
    const trunk = `M164 88q36 26 72 0l36 20q10 40 4 84l${flare} ${hem - 192}q-76 14-${152 + 2 * flare} 0l${flare}-${hem - 192}q-6-44 4-84z`;
    const arms =
      cut.sleeve === 'none'
        ? ''
        : both(
            ink.body(sleeves[cut.sleeve]) +
              (cut.sleeve === 'long' ? ink.line('M72 270q18 10 36 4') : ink.line('M86 172l36 22', 2)),
          );
    const rib = cut.ribbed
      ? ink.part(`M${side} ${hem - 16}q76 14 ${400 - 2 * side} 0l2 18q-78 14-${404 - 2 * side} 0z`, ink.shade)
      : '';
    const belt = cut.belt
      ? ink.part('M126 208q74 12 148 0v20q-74 12-148 0z', ink.shade) +
        ink.part(box(188, 208, 28, 26, 4), 'none')
      : '';
    const quilt = cut.quilted
      ? ink.line(
          [150, 185, 220, 255, 290]
            .filter((y) => y < hem - 8)
            .map((y) => `M127 ${y}q73 16 146 0`)
            .join(''),
          2,
        )
      : '';
    return (
      arms + ink.body(trunk) + quilt + pockets(ink, cut) + front(ink, cut) + rib + belt + neck(ink, cut.neck)
    );
  };
}

interface Bottoms {
  leg: number;
  /** Half the width of the foot of a leg. */
  foot: number;
  detail: 'jeans' | 'cargo' | 'cord' | 'crease' | 'none';
  cuffs?: boolean;
  bib?: boolean;
}

/** Trousers and shorts, seen from the front. */
export function bottoms({ leg, foot, detail, cuffs, bib }: Bottoms): Shape {
  return (ink) => {
    const middle = 166;
    const left = `M144 76q-12 60-14 92L${middle - foot - 8} ${leg}q${foot} 10 ${2 * foot} 0L200 172V76z`;
    const details = {
      jeans: ink.line('M138 104q26 2 34-26') + ink.line('M150 90h30', 2),
      cargo: ink.part(box(134, 196, 36, 46, 5), ink.light) + ink.line('M134 208h36', 2),
      cord: '',
      crease: ink.line(`M162 130L${middle - 6} ${leg - 8}`, 2),
      none: '',
    };
    const cuff = cuffs
      ? ink.part(
          `M${middle - foot - 10} ${leg - 18}q${foot} 10 ${2 * foot + 4} 0v20q-${foot} 8-${2 * foot + 4} 0z`,
          ink.light,
        )
      : '';
    const waist = ink.part('M143 64h114l2 22q-59 10-118 0z', ink.light);
    const fly =
      detail === 'cord'
        ? ink.line('M190 82l-8 44M208 82l8 40', 4, cream)
        : ink.line('M200 86v52q14-4 14-40') + ink.part(oval(200, 76, 4.5), brass);
    const apron = bib
      ? both(ink.line('M172 44q-8-30-10-30', 9, ink.shade)) +
        ink.part('M162 30h76l10 46h-96z', ink.base) +
        ink.part(box(180, 42, 40, 28, 5), ink.light)
      : '';
    return apron + both(ink.body(left) + details[detail] + cuff) + waist + fly;
  };
}

const coat: Top = { sleeve: 'long', neck: 'stand', front: 'zip', pockets: 'slant', hem: 292, flare: 2 };
const tee: Top = { sleeve: 'short', neck: 'crew', front: 'plain', pockets: 'none', hem: 306 };

/** Two small tops side by side. */
const pair: Shape = (ink) => {
  const one = top({ ...tee, pockets: 'chest' })(ink);
  return moved(one, -4, 50, 0.62) + moved(one, 150, 96, 0.62);
};

const poncho: Shape = (ink) =>
  ink.body('M160 92L56 268q18 30 60 28 84 26 168 0 42 2 60-28L240 92z') +
  ink.line('M120 170L96 292M280 170l24 122', 2) +
  ink.line('M200 120v184', 4) +
  neck(ink, 'hood');

const dress: Shape = (ink) =>
  both(ink.body(sleeves.short)) +
  ink.body('M158 88q42 54 84 0l30 20q4 50-18 92l56 150q-110 22-220 0l56-150q-22-42-18-92z') +
  ink.line('M146 200q54 12 108 0M176 214l-26 132M224 214l26 132M200 216v140', 2) +
  neck(ink, 'scoop');

const skirt: Shape = (ink) =>
  ink.body('M146 100h108l56 210q-110 26-220 0z') +
  ink.line('M170 124l-30 180M200 124v192M230 124l30 180', 2) +
  ink.part(box(143, 84, 114, 24, 4), ink.light);

export const garments: Record<string, Shape> = {
  jacket: top(coat),
  'rain jacket': top({ ...coat, neck: 'hood', hem: 300 }),
  parka: top({ ...coat, neck: 'hood', hem: 330, flare: 8, pockets: 'patch' }),
  coat: top({ ...coat, neck: 'lapel', front: 'buttons', hem: 350, flare: 14 }),
  'pea coat': top({ ...coat, neck: 'lapel', front: 'double', hem: 318, flare: 6 }),
  trench: top({ ...coat, neck: 'lapel', front: 'double', hem: 352, flare: 18, belt: true }),
  'chore jacket': top({ ...coat, neck: 'shirt', front: 'buttons', pockets: 'patch', hem: 304 }),
  bomber: top({ ...coat, hem: 276, ribbed: true }),
  vest: top({ ...coat, sleeve: 'none', hem: 286, quilted: true }),
  down: top({ ...coat, neck: 'hood', hem: 300, quilted: true, flare: 6 }),
  fleece: top({ ...coat, hem: 290, pockets: 'chest', ribbed: true }),
  anorak: top({ ...coat, neck: 'hood', front: 'half', pockets: 'pouch', hem: 304 }),
  poncho,
  shirt: top({ ...tee, sleeve: 'long', neck: 'shirt', front: 'buttons', pockets: 'chest', hem: 312 }),
  blouse: top({ ...tee, sleeve: 'long', neck: 'scoop', front: 'buttons', hem: 296, flare: 12 }),
  tee: top(tee),
  'pair of tees': pair,
  'pocket tee': top({ ...tee, pockets: 'chest' }),
  'long sleeve': top({ ...tee, sleeve: 'long' }),
  polo: top({ ...tee, neck: 'shirt', front: 'half' }),
  henley: top({ ...tee, sleeve: 'long', front: 'half' }),
  'half zip': top({ ...tee, sleeve: 'long', neck: 'stand', front: 'half' }),
  singlet: top({ ...tee, sleeve: 'none', neck: 'scoop', hem: 298 }),
  sweater: top({ ...tee, sleeve: 'long', ribbed: true, hem: 298, flare: 4 }),
  'roll neck': top({ ...tee, sleeve: 'long', neck: 'roll', ribbed: true, hem: 298, flare: 4 }),
  hoodie: top({ ...tee, sleeve: 'long', neck: 'hood', pockets: 'pouch', ribbed: true, hem: 300, flare: 2 }),
  'wrap top': top({ ...tee, neck: 'wrap', hem: 286, belt: true }),
  dress,
  skirt,
  trousers: bottoms({ leg: 344, foot: 25, detail: 'crease' }),
  jeans: bottoms({ leg: 344, foot: 25, detail: 'jeans' }),
  'slim jeans': bottoms({ leg: 344, foot: 18, detail: 'jeans', cuffs: true }),
  'wide trousers': bottoms({ leg: 344, foot: 40, detail: 'crease' }),
  'cargo trousers': bottoms({ leg: 340, foot: 26, detail: 'cargo' }),
  sweatpants: bottoms({ leg: 338, foot: 19, detail: 'cord', cuffs: true }),
  tights: bottoms({ leg: 340, foot: 13, detail: 'none' }),
  shorts: (ink) => moved(bottoms({ leg: 226, foot: 34, detail: 'jeans' })(ink), -40, 34, 1.2),
  'swim trunks': (ink) => moved(bottoms({ leg: 212, foot: 36, detail: 'cord' })(ink), -40, 44, 1.2),
  dungarees: bottoms({ leg: 342, foot: 26, detail: 'cargo', bib: true }),
};
