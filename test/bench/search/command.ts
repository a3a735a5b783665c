import { parseArgs } from 'node:util';
import { CollectionInvalid } from './table.ts';

/** What `npm run evaluate:search` was asked for. */
export interface Command {
  products: string;
  ratings: string;
  /** On so many products speed is measured too; 0 for none. */
  copies: number;
  /** By so many seeds the queries are misspelt. */
  seeds: number;
  ablation: boolean;
  json: boolean;
}

/** @throws CollectionInvalid when an option is unknown, missing or no number */
export function commandOf(args: string[]): Command {
  const values = parsed(args);
  const { products, ratings, copies, seeds, ablation, json } = values;
  if (!products || !ratings) throw new CollectionInvalid('Name --products FILE and --ratings FILE.');
  return {
    products,
    ratings,
    copies: wholeNumber('--copies', copies, 0),
    seeds: wholeNumber('--seeds', seeds, 1),
    ablation,
    json,
  };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        products: { type: 'string' },
        ratings: { type: 'string' },
        copies: { type: 'string', default: '0' },
        seeds: { type: 'string', default: '1' },
        ablation: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    }).values;
  } catch (cause) {
    throw new CollectionInvalid(cause instanceof Error ? cause.message : 'The options cannot be read.', {
      cause,
    });
  }
}

function wholeNumber(option: string, text: string, least: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && text.trim() !== '') return value;
  throw new CollectionInvalid(`${option} must be a whole number of at least ${least}, not "${text}".`);
}
