import { type Ink, inkOf, lightness, mix } from './ink.ts';
import { shapeName, shapeOf } from './shapes.ts';

export interface PictureRequest {
  /** The product's type or category: "Jackets". */
  type: string;
  /** `#rrggbb`; without one it gets a colour of a shelf whose labels, tins and jars belong together. */
  color?: string;
  /** plain, striped, checked, dotted, floral, marled or quilted; an unknown one is plain. */
  pattern: string;
  title: string;
  /** The same seed gives the same picture, to the byte. */
  seed: string;
}

const shelf = [
  '#8a9a7b',
  '#b9704f',
  '#6d8796',
  '#c39a55',
  '#93788f',
  '#5f7f74',
  '#a9604f',
  '#7c8a5a',
  '#b08a6e',
  '#5d6f8c',
];
const backdrops = ['#f3eee6', '#eef0ea', '#f1ecea', '#ebeff0', '#f4f0e2', '#efedf1'];

/**
 * A product as a drawn vector picture: at most 4 KB of SVG, 400 × 400, that refers to nothing outside itself and
 * carries no script or style.
 */
export function drawPicture({ type, color, pattern, title, seed }: PictureRequest): string {
  const number = hash(`${seed} ${title}`);
  const base = color && /^#[0-9a-f]{6}$/i.test(color) ? color.toLowerCase() : shelf[number % shelf.length]!;
  const ink = inkOf(base);
  const backdrop = backdrops[number % backdrops.length]!;
  const lean = ((number >>> 8) % 5) - 2;
  const drawing = shapeOf(shapeName(type, title))(ink);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" role="img"><title>${escaped(title)}</title>` +
    `<defs>${fabric(pattern, ink)}<linearGradient id="s"><stop stop-color="#fff" stop-opacity=".16"/>` +
    `<stop offset=".5" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#1b1420" stop-opacity=".17"/></linearGradient></defs>` +
    `<path d="M0 0h400v400H0z" fill="${backdrop}"/>${halo(number, mix(backdrop, base, 0.16))}` +
    `<ellipse cx="200" cy="338" rx="138" ry="15" fill="#2b2230" opacity=".1"/>` +
    `<g stroke="${ink.deep}" stroke-width="3" stroke-linejoin="round" stroke-linecap="round" transform="rotate(${lean} 200 220)">` +
    `${drawing}</g></svg>`
  );
}

/** A soft, uneven spot of the colour behind the thing. */
function halo(number: number, fill: string): string {
  const [a, b, c] = [number % 30, (number >>> 5) % 30, (number >>> 10) % 30];
  return `<path d="M${44 + a} 204C${50 + b} ${96 - c} ${150 - a} ${50 + b} ${220 + c} ${56 + a}S${360 - b} ${150 - c} ${352 - a} ${226 + b} ${280 + c} ${352 - a} ${190 - b} ${346 - c} ${38 + a} ${290 + b} ${44 + a} 204z" fill="${fill}"/>`;
}

/** What the body is filled with: the colour itself, or a tile of it. */
function fabric(pattern: string, ink: Ink): string {
  const accent = lightness(ink.base) > 0.62 ? mix(ink.base, '#3a3350', 0.42) : mix(ink.base, '#fff8ea', 0.62);
  const tile = tiles[patternNamed(pattern)]?.(ink, accent) ?? { size: 8, marks: '' };
  return `<pattern id="p" width="${tile.size}" height="${tile.size}" patternUnits="userSpaceOnUse"${tile.turn ? ` patternTransform="rotate(${tile.turn})"` : ''}><path d="M0 0h${tile.size}v${tile.size}H0z" fill="${ink.base}"/>${tile.marks}</pattern>`;
}

interface Tile {
  size: number;
  marks: string;
  turn?: number;
}

const tiles: Record<string, (ink: Ink, accent: string) => Tile> = {
  striped: (_, accent) => ({ size: 26, marks: `<path d="M0 0h26v9H0z" fill="${accent}"/>` }),
  checked: (ink, accent) => ({
    size: 40,
    marks:
      `<path d="M0 0h40v16H0zM0 0h16v40H0z" fill="${ink.shade}" opacity=".6"/><path d="M0 0h16v16H0z" fill="${ink.deep}" opacity=".6"/>` +
      `<path d="M0 28h40M28 0v40" stroke="${accent}" stroke-width="2.5"/>`,
  }),
  dotted: (_, accent) => ({
    size: 28,
    turn: 45,
    marks: `<circle cx="14" cy="14" r="5.5" fill="${accent}"/>`,
  }),
  floral: (ink, accent) => ({
    size: 52,
    turn: 12,
    marks:
      `<g fill="${accent}"><circle cx="15" cy="8" r="6"/><circle cx="23" cy="14" r="6"/><circle cx="20" cy="23" r="6"/><circle cx="10" cy="23" r="6"/><circle cx="7" cy="14" r="6"/></g>` +
      `<circle cx="15" cy="16" r="4.5" fill="${ink.deep}"/><path d="M36 40q10-12 4-22-10 8-4 22zM36 42q-12 0-16 8 12 2 16-8z" fill="${ink.light}"/>`,
  }),
  marled: (ink, accent) => ({
    size: 22,
    turn: 30,
    marks: `<path d="M2 4h7M13 9h6M4 15h5M15 19h6M11 2h3" stroke="${accent}" stroke-width="2" opacity=".75"/><path d="M8 11h4M1 20h6" stroke="${ink.shade}" stroke-width="2"/>`,
  }),
  quilted: (ink) => ({
    size: 34,
    turn: 45,
    marks: `<path d="M0 0h34M0 0v34" stroke="${ink.shade}" stroke-width="5"/><path d="M0 4h34M4 0v34" stroke="${ink.light}" stroke-width="1.5" opacity=".7"/>`,
  }),
};

/** Every pattern that is drawn in its own way. */
export const patterns: readonly string[] = ['plain', ...Object.keys(tiles)];

/** As catalogues in German call them. */
const germanPatterns: Readonly<Record<string, string>> = {
  einfarbig: 'plain',
  gestreift: 'striped',
  kariert: 'checked',
  gepunktet: 'dotted',
  geblümt: 'floral',
  meliert: 'marled',
  gesteppt: 'quilted',
};

/** The pattern a catalogue means, by our name for it: "striped" for "gestreift". */
export function patternNamed(name: string): string {
  return germanPatterns[name] ?? name;
}

/** FNV-1a: pictures must come out the same on every machine. */
function hash(text: string): number {
  let value = 2166136261;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 16777619);
  }
  return value >>> 0;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
