/** What a shape is drawn with: tints of one colour, and strokes that carry them. Paths lie on a 400 × 400 sheet. */
export interface Ink {
  base: string;
  shade: string;
  deep: string;
  light: string;
  pale: string;
  /** The material itself: colour, pattern and a soft light from the left. */
  body(path: string): string;
  /** An outlined piece in another tone. */
  part(path: string, fill: string): string;
  /** A tone without outline: a shadow, a gleam, a filling. */
  flat(path: string, fill: string, opacity?: number): string;
  /** A seam, a fold or a cord. */
  line(path: string, width?: number, color?: string): string;
}

export const metal = '#c4c9cd';
export const steel = '#e3e6e8';
export const wood = '#c19763';
export const cream = '#f4ecdd';
export const night = '#33343a';
export const glass = '#dbe8ea';
export const brass = '#d0a94e';

type Rgb = [number, number, number];

function rgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** `share` of `second` in `first`, both `#rrggbb`. */
export function mix(first: string, second: string, share: number): string {
  const [a, b] = [rgb(first), rgb(second)];
  const channel = (index: 0 | 1 | 2) => Math.round(a[index] + (b[index] - a[index]) * share);
  return `#${[channel(0), channel(1), channel(2)].map((each) => each.toString(16).padStart(2, '0')).join('')}`;
}

/** How light a colour looks, 0–1. */
export function lightness(hex: string): number {
  const [red, green, blue] = rgb(hex);
  return (0.3 * red + 0.59 * green + 0.11 * blue) / 255;
}

/** The ink of one colour. Outlines of dark colours are lighter than the colour, so that seams stay visible. */
export function inkOf(base: string): Ink {
  const dark = lightness(base) < 0.22;
  const deep = dark ? mix(base, '#ffffff', 0.34) : mix(base, '#241d2b', 0.58);
  return {
    base,
    deep,
    shade: dark ? mix(base, '#000000', 0.35) : mix(base, '#241d2b', 0.24),
    light: mix(base, '#ffffff', dark ? 0.22 : 0.4),
    pale: mix(base, '#fffaf0', 0.76),
    body: (path) => `<path d="${path}" fill="url(#p)"/><path d="${path}" fill="url(#s)" stroke="none"/>`,
    part: (path, fill) => `<path d="${path}" fill="${fill}"/>`,
    flat: (path, fill, opacity = 1) =>
      `<path d="${path}" fill="${fill}" stroke="none"${opacity === 1 ? '' : ` opacity="${opacity}"`}/>`,
    line: (path, width = 3, color = deep) =>
      `<path d="${path}" fill="none" stroke="${color}"${width === 3 ? '' : ` stroke-width="${width}"`}/>`,
  };
}

/** A rectangle with round corners, as a path. */
export function box(x: number, y: number, width: number, height: number, radius = 8): string {
  const r = Math.min(radius, width / 2, height / 2);
  return `M${x + r} ${y}h${width - 2 * r}q${r} 0 ${r} ${r}v${height - 2 * r}q0 ${r} ${-r} ${r}h${-(width - 2 * r)}q${-r} 0 ${-r} ${-r}v${-(height - 2 * r)}q0 ${-r} ${r} ${-r}z`;
}

/** An ellipse, as a path. */
export function oval(x: number, y: number, radiusX: number, radiusY = radiusX): string {
  return `M${x - radiusX} ${y}a${radiusX} ${radiusY} 0 1 0 ${2 * radiusX} 0a${radiusX} ${radiusY} 0 1 0 ${-2 * radiusX} 0z`;
}

/** What was drawn left of the middle, on both sides. */
export function both(drawn: string): string {
  return `${drawn}<g transform="translate(400 0) scale(-1 1)">${drawn}</g>`;
}

/** The same, turned about a point. */
export function turned(drawn: string, degrees: number, x = 200, y = 200): string {
  return `<g transform="rotate(${degrees} ${x} ${y})">${drawn}</g>`;
}

/** The same, moved. */
export function moved(drawn: string, x: number, y: number, scale = 1): string {
  return `<g transform="translate(${x} ${y})${scale === 1 ? '' : ` scale(${scale})`}">${drawn}</g>`;
}

export type Shape = (ink: Ink) => string;
