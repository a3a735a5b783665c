/**
 * A few units between features and classes: what features do together and none of them alone. Each unit is a weighed sum of
 * the commoner features, or nothing where that is below zero; what they say of the classes is added to a linear model's scores.
 */

/** Its weights in whole steps, a few bits each. */
export interface HiddenLayer {
  units: number;
  /** The model's columns that reach the units, ascending. */
  columns: Uint32Array;
  /** From the columns, in their order, to every unit; a step times `entryScale` is the weight. */
  entries: Int8Array;
  entryScale: number;
  unitBiases: readonly number[];
  /** From the units to every class: class × units + unit. */
  exits: Int8Array;
  exitScale: number;
  classBiases: readonly number[];
}

/** The units of one text after the other. */
export class HiddenUnits {
  private readonly layer: HiddenLayer;
  /** Where the weights of each of the model's columns begin; −1 of one that reaches no unit. */
  private readonly starts: Int32Array;
  private readonly sums: Float64Array;

  constructor(layer: HiddenLayer, columnCount: number) {
    this.layer = layer;
    this.sums = new Float64Array(layer.units);
    this.starts = new Int32Array(columnCount).fill(-1);
    for (const [place, column] of layer.columns.entries()) this.starts[column] = place * layer.units;
  }

  /** Forgets the text before. */
  clear(): void {
    this.sums.fill(0);
  }

  /** Takes in one feature of the text. */
  take(column: number, value: number): void {
    const { sums } = this;
    const { entries } = this.layer;
    const start = this.starts[column]!;
    if (start < 0) return;
    for (let unit = 0; unit < sums.length; unit++) sums[unit]! += value * entries[start + unit]!;
  }

  /** Adds what the units say of every class. */
  addTo(scores: Float64Array): void {
    const { sums } = this;
    const { units, entryScale, unitBiases, exits, exitScale, classBiases } = this.layer;
    for (let unit = 0; unit < units; unit++) {
      sums[unit] = exitScale * Math.max(0, sums[unit]! * entryScale + unitBiases[unit]!);
    }
    for (let label = 0; label < scores.length; label++) {
      let sum = classBiases[label]!;
      for (let unit = 0; unit < units; unit++) sum += sums[unit]! * exits[label * units + unit]!;
      scores[label]! += sum;
    }
  }
}
