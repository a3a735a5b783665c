import type { Speaker } from './speaker.ts';
import { WORN } from './worn-sizes.ts';

/** Names of options and their values inside Spanish sentences. */

const NAMES: Readonly<Record<string, string>> = {
  color: 'color', colour: 'color', material: 'material', style: 'modelo', model: 'modelo', flavor: 'sabor', flavour: 'sabor', scent: 'aroma', pack: 'paquete',
  capacity: 'capacidad', storage: 'capacidad', weight: 'peso', volume: 'volumen', length: 'largo', width: 'ancho', height: 'alto', diameter: 'diámetro',
  finish: 'acabado', format: 'formato', edition: 'edición', language: 'idioma', fit: 'corte', thickness: 'grosor', strength: 'intensidad', roast: 'tueste',
  grind: 'molienda', title: 'versión', shade: 'tono', tint: 'tono', type: 'tipo', pattern: 'estampado',
}; // prettier-ignore

/** What a product's option is called: "Size" of a shirt → "talla". Names that are not known stay as the store has them. */
export function optionName(option: string, values: readonly string[] = []): string {
  const name = option.toLowerCase();
  if (name === 'size') return values.every((value) => WORN.test(value)) ? 'talla' : 'tamaño';
  return NAMES[name] ?? name;
}

/** "Norrland (Azul, M)". */
export function thing(title: string, options: readonly string[]): string {
  return options.length > 0 ? `${title} (${options.join(', ')})` : title;
}

/** "Viernes 27 de noviembre", as it stands after "el": without the comma of a heading. */
export function onDay(iso: string, say: Speaker): string {
  return say.date(iso).replace(', ', ' ');
}
