import type { Surroundings } from './dialogue.ts';
import { catalogueOf } from './replies/index.ts';
import { queryOf, slotsOf } from './scene.ts';
import type { Scene } from './scene.ts';
import { contentOf, fold, same, wordsOf } from './words.ts';

/** Which lines of the cart "it", "the second one", "the blue one" and "the mug" stand for. */

export type CartLineSeen = Surroundings['cartLines'][number];

export type LineReferent =
  | { kind: 'lines'; lines: CartLineSeen[] }
  | { kind: 'ambiguous'; candidates: CartLineSeen[] }
  | { kind: 'absent' };

/** Which lines of the cart the shopper means. */
export function resolveLines(scene: Scene): LineReferent {
  const lines = scene.turn.surroundings.cartLines;
  const { ordinal, ordinals, reference } = slotsOf(scene);
  const positions = ordinals ?? (ordinal === undefined ? [] : [ordinal]);
  if (positions.length > 0) {
    const found = positions.map((position) => lines.at(position < 0 ? position : position - 1));
    const present = found.filter((line) => line !== undefined);
    return present.length === positions.length ? { kind: 'lines', lines: present } : { kind: 'absent' };
  }
  if ((reference === 'both' && lines.length === 2) || reference === 'those') return { kind: 'lines', lines };
  return linesByWords(scene, lines) ?? linesByContext(scene, lines);
}

function linesByWords(scene: Scene, lines: CartLineSeen[]): LineReferent | undefined {
  const { color, size } = slotsOf(scene);
  const spoken = contentOf(
    scene,
    `${queryOf(scene)} ${slotsOf(scene).category ?? ''} ${slotsOf(scene).brand ?? ''}`,
  ).filter((word) => !contentOf(scene, catalogueOf(scene.memory.language).words.changing).includes(word));
  const looks = [color, size].filter((look) => look !== undefined);
  if (spoken.length === 0 && looks.length === 0) return undefined;
  const scored = lines
    .filter((line) =>
      looks.every(
        (look) =>
          Object.values(line.options).some((value) => same(value, look)) ||
          wordsOf(line.title).includes(fold(look)),
      ),
    )
    .map((line) => ({
      line,
      score: lineWords(scene, line).filter((word) => spoken.includes(word)).length,
    }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  if (spoken.length > 0 && best === 0)
    return looks.length > 0 || spoken.length > 0 ? { kind: 'absent' } : undefined;
  return fromCandidates(scored.filter(({ score }) => score === best).map(({ line }) => line));
}

/** The lines that fit most of these words; none when no word fits. */
export function linesNamed(scene: Scene, lines: CartLineSeen[], words: string): CartLineSeen[] {
  const spoken = contentOf(scene, words);
  const scores = lines.map((line) => lineWords(scene, line).filter((word) => spoken.includes(word)).length);
  const best = Math.max(0, ...scores);
  return best === 0 ? [] : lines.filter((_, index) => scores[index] === best);
}

/** What a line may be called: its title and its version, "the A5 ones". */
function lineWords(scene: Scene, { title, options }: CartLineSeen): string[] {
  return [...new Set(contentOf(scene, `${title} ${Object.values(options).join(' ')}`))];
}

function linesByContext(scene: Scene, lines: CartLineSeen[]): LineReferent {
  const focused = lines.filter((line) => line.productId === scene.memory.focus?.productId);
  if (focused.length > 0) return fromCandidates(focused.slice(-1));
  return fromCandidates(lines);
}

function fromCandidates(lines: CartLineSeen[]): LineReferent {
  if (lines.length === 0) return { kind: 'absent' };
  return lines.length === 1 ? { kind: 'lines', lines } : { kind: 'ambiguous', candidates: lines };
}
