import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { drawPicture, patternNamed, patterns } from '../../widget/store/pictures/pictures.ts';
import { shapeName, shapeNames } from '../../widget/store/pictures/shapes.ts';

const patternColumns = [
  'Pattern (product.metafields.custom.pattern)',
  'Muster (product.metafields.custom.muster)',
];
type Row = Record<string, string>;

const folder = path.resolve('widget/store');
const { colors } = parseYaml(readFileSync(path.join(folder, 'colors.yaml'), 'utf8')) as {
  colors: Record<string, { hex: string; words: string[] }>;
};
const hexes = new Map(
  Object.entries(colors).flatMap(([name, { hex, words }]) =>
    [name, ...words].map((word) => [word.toLowerCase(), hex] as const),
  ),
);

const products = ['demo', 'hafen'].flatMap((store) => {
  const csv = readFileSync(path.join(folder, store, 'products.csv'));
  const rows = parseCsv(csv, { columns: true, relax_column_count: true }) as Row[];
  const byHandle = Map.groupBy(rows, (row) => row.Handle!);
  return [...byHandle].map(([handle, variants]) => {
    const [first] = variants;
    const isColored = ['Color', 'Farbe'].includes(first!['Option1 Name']!);
    return {
      handle,
      title: first!.Title!,
      type: first!.Type!,
      pattern: patternColumns.map((column) => first![column]).find(Boolean)!,
      colors: isColored ? [...new Set(variants.map((row) => row['Option1 Value']!))] : [],
    };
  });
});

const draw = ({ handle, title, type, pattern }: (typeof products)[number], color?: string) =>
  drawPicture({
    type,
    title,
    pattern,
    seed: handle,
    color: color === undefined ? undefined : hexes.get(color.toLowerCase()),
  });

describe('drawn pictures', () => {
  it('exist for every product in every color, each within 4 KB and unlike any other', () => {
    const seen = new Map<string, string>();
    for (const product of products) {
      for (const color of product.colors.length > 0 ? product.colors : [undefined]) {
        const svg = draw(product, color);
        const name = `${product.handle} ${color ?? ''}`;
        expect(Buffer.byteLength(svg), name).toBeLessThanOrEqual(4_096);
        // Titles differ anyway: what is drawn must differ too.
        const drawing = svg.replace(/<title>.*?<\/title>/, '');
        expect(seen.get(drawing), name).toBeUndefined();
        seen.set(drawing, name);
      }
    }
    expect(products.length).toBeGreaterThan(380);
  });

  it('refer to nothing outside themselves and carry no script or style', () => {
    for (const product of products) {
      const svg = draw(product, product.colors[0]);
      const outside = svg.replace('xmlns="http://www.w3.org/2000/svg"', '');
      expect(outside).not.toMatch(/https?:|href|<script|<style|style=|\son\w+=|<image|<foreignObject|data:/i);
      for (const [, target] of outside.matchAll(/url\(([^)]*)\)/g)) expect(['#p', '#s']).toContain(target);
    }
  });

  it('are well-formed, with no number lost on the way', () => {
    for (const product of products) {
      const svg = draw(product, product.colors[0]);
      expect(svg).not.toMatch(/NaN|undefined|null/);
      const open: string[] = [];
      for (const [, closing, name, self] of svg.matchAll(/<(\/?)([a-zA-Z]+)(?:"[^"]*"|[^">])*?(\/?)>/g)) {
        if (closing) expect(open.pop()).toBe(name);
        else if (!self) open.push(name!);
      }
      expect(open).toEqual([]);
    }
  });

  it('come out the same every time', () => {
    for (const product of products.slice(0, 40)) expect(draw(product, 'Navy')).toBe(draw(product, 'Navy'));
  });

  it('show each pattern of the catalogues in its own way', () => {
    const used = new Set(products.map(({ pattern }) => pattern).filter(Boolean));
    for (const pattern of used) expect(patterns).toContain(patternNamed(pattern));
    expect(products.filter(({ pattern }) => pattern === '')).toEqual([]);
    const drawn = patterns.map((pattern) =>
      drawPicture({ type: 'Jackets', title: 'Rain Jacket', seed: 'one', color: '#22304f', pattern }),
    );
    expect(new Set(drawn).size).toBe(patterns.length);
  });

  it('know what most things are: a type is drawn in many shapes', () => {
    const shapesByType = Map.groupBy(products, ({ type }) => type);
    for (const [type, own] of shapesByType) {
      const shapes = new Set(own.map(({ title }) => shapeName(type, title)));
      expect(shapes.size, type).toBeGreaterThanOrEqual(Math.min(5, own.length));
    }
    expect(shapeNames.length).toBeGreaterThan(200);
  });

  it('are drawn for a title that tries to be markup, and for a type nobody knows', () => {
    const svg = drawPicture({
      type: 'Zeppelins',
      title: '</title><script>',
      seed: 'x',
      color: 'red"',
      pattern: '"><b',
    });
    expect(svg).not.toContain('<script>');
    expect(svg).toContain('&#60;script&#62;');
  });
});
