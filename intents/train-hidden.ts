/**
 * Trains the units between features and classes (bot/understanding/embedded/hidden-layer.ts): one softmax over all classes
 * behind them, step by step along the gradient. Most features of an example are left out at random each time, so that no unit
 * leans on a few of them.
 */
import type { HiddenLayer } from '../bot/understanding/embedded/hidden-layer.ts';
import { shuffle, type SparseRows } from './support-vectors.ts';

export interface HiddenOptions {
  classCount: number;
  units: number;
  /** Only so many of the columns, the commonest, reach the units. */
  columns: number;
  epochs: number;
  random: () => number;
}

/** The share of an example's features that is left out. */
const leftOut = 0.8;
/** The first step; the last is nearly none. */
const firstStep = 0.15;
/** Entries begin anywhere from this below nothing to this above. */
const firstEntry = 0.17;
/** What the units say counts so much beside the linear scores. */
const share = 0.07;
/** Steps of an entry to either side, and how many times the usual entry the largest is. */
const entrySteps = 3;
const largestEntry = 2.5;
const exitSteps = 127;
/** A class that is off by less is left alone. */
const negligible = 1e-4;

interface Weights {
  /** For each column its place among those that reach the units, −1 for none. */
  places: Int32Array;
  entries: Float32Array;
  unitBiases: Float64Array;
  exits: Float32Array;
  classBiases: Float64Array;
}

/** The layer as it will be in the file, its weights in steps. */
export function trainHidden(rows: SparseRows, labels: Uint16Array, options: HiddenOptions): HiddenLayer {
  const columns = commonest(rows, options.columns);
  const weights = begun(rows.width, columns, options);
  const work = workOf(options);
  const order = Uint32Array.from({ length: labels.length }, (_, index) => index);
  const steps = order.length * options.epochs;
  for (let done = 0; done < steps; done++) {
    const at = done % order.length;
    if (at === 0) shuffle(order, options.random);
    const example = order[at]!;
    draw(rows, example, weights.places, work, options);
    forth(weights, work);
    back(weights, work, labels[example]!, firstStep * (1 - done / steps));
  }
  return inSteps(columns, weights, options.units);
}

/** The columns most examples have, ascending. */
function commonest({ columns, width }: SparseRows, most: number): Uint32Array {
  const counts = new Uint32Array(width);
  for (const column of columns) counts[column]!++;
  const order = Uint32Array.from(counts.keys()).sort(
    (one, other) => counts[other]! - counts[one]! || one - other,
  );
  return order.slice(0, most).sort();
}

function begun(width: number, columns: Uint32Array, { units, classCount, random }: HiddenOptions): Weights {
  const places = new Int32Array(width).fill(-1);
  for (const [place, column] of columns.entries()) places[column] = place;
  const around = (most: number) => (): number => (2 * random() - 1) * most;
  return {
    places,
    entries: new Float32Array(columns.length * units).map(around(firstEntry)),
    unitBiases: new Float64Array(units),
    exits: new Float32Array(classCount * units).map(around(Math.sqrt(3 / units))),
    classBiases: new Float64Array(classCount),
  };
}

/** Of the example at hand. */
interface Work {
  /** The features that were not left out: where their entries begin, and their values. */
  starts: number[];
  values: number[];
  units: Float64Array;
  slopes: Float64Array;
  /** By class: scores, then what each class is short of its due chance. */
  classes: Float64Array;
}

function workOf({ units, classCount }: HiddenOptions): Work {
  const [sums, slopes] = [new Float64Array(units), new Float64Array(units)];
  return { starts: [], values: [], units: sums, slopes, classes: new Float64Array(classCount) };
}

/** Which features of the example are looked at this time; these count for those left out too. */
function draw(
  { starts, columns, values }: SparseRows,
  example: number,
  places: Int32Array,
  work: Work,
  { random, units }: HiddenOptions,
): void {
  work.starts.length = 0;
  work.values.length = 0;
  for (let at = starts[example]!; at < starts[example + 1]!; at++) {
    const place = places[columns[at]!]!;
    if (place < 0 || random() < leftOut) continue;
    work.starts.push(place * units);
    work.values.push(values[at]! / (1 - leftOut));
  }
}

/** What the units make of the features, and the classes of the units. */
function forth(
  { entries, unitBiases, exits, classBiases }: Weights,
  { starts, values, units, classes }: Work,
): void {
  units.set(unitBiases);
  for (const [feature, start] of starts.entries()) {
    const value = values[feature]!;
    for (let unit = 0; unit < units.length; unit++) units[unit]! += value * entries[start + unit]!;
  }
  for (let unit = 0; unit < units.length; unit++) if (units[unit]! < 0) units[unit] = 0;
  for (let label = 0; label < classes.length; label++) {
    let sum = classBiases[label]!;
    const base = label * units.length;
    for (let unit = 0; unit < units.length; unit++) sum += units[unit]! * exits[base + unit]!;
    classes[label] = sum;
  }
}

/** One step along the gradient. */
function back(weights: Weights, work: Work, right: number, step: number): void {
  const { entries, unitBiases, exits, classBiases } = weights;
  const { starts, values, units, slopes, classes } = work;
  shortOf(classes, right);
  slopes.fill(0);
  for (let label = 0; label < classes.length; label++) {
    const short = classes[label]!;
    if (Math.abs(short) < negligible) continue;
    const base = label * units.length;
    for (let unit = 0; unit < units.length; unit++) {
      slopes[unit]! += short * exits[base + unit]!;
      exits[base + unit]! += step * short * units[unit]!;
    }
    classBiases[label]! += step * short;
  }
  // A unit that is silent learns nothing.
  for (let unit = 0; unit < units.length; unit++) {
    slopes[unit] = units[unit]! > 0 ? step * slopes[unit]! : 0;
    unitBiases[unit]! += slopes[unit]!;
  }
  for (const [feature, start] of starts.entries()) {
    const value = values[feature]!;
    for (let unit = 0; unit < units.length; unit++) entries[start + unit]! += value * slopes[unit]!;
  }
}

/** Turns scores into what each class is short of, or beyond, its due chance. */
function shortOf(classes: Float64Array, right: number): void {
  let best = -Infinity;
  for (const score of classes) if (score > best) best = score;
  let sum = 0;
  for (let label = 0; label < classes.length; label++) {
    classes[label] = Math.exp(classes[label]! - best);
    sum += classes[label]!;
  }
  for (let label = 0; label < classes.length; label++)
    classes[label] = (label === right ? 1 : 0) - classes[label]! / sum;
}

function inSteps(columns: Uint32Array, weights: Weights, units: number): HiddenLayer {
  const { entries, unitBiases, exits, classBiases } = weights;
  const squares = entries.reduce((sum, entry) => sum + entry * entry, 0);
  const entryScale = rounded((largestEntry * Math.sqrt(squares / entries.length)) / entrySteps);
  const exitScale = rounded(exits.reduce((most, exit) => Math.max(most, Math.abs(exit)), 0) / exitSteps);
  const steps = (values: Float32Array, scale: number, most: number): Int8Array =>
    Int8Array.from(values, (value) => Math.max(-most, Math.min(most, Math.round(value / scale))));
  return {
    units,
    columns,
    entries: steps(entries, entryScale, entrySteps),
    entryScale,
    unitBiases: Array.from(unitBiases, rounded),
    exits: steps(exits, exitScale, exitSteps),
    exitScale: rounded(share * exitScale),
    classBiases: Array.from(classBiases, (bias) => rounded(share * bias)),
  };
}

/** Fewer figures make a smaller header. */
function rounded(value: number): number {
  return Number(value.toPrecision(5));
}
