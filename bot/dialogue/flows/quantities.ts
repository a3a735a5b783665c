/** Amounts as shops write them: "254 g", "7 hours, 28 hours with case", "18 x 7 x 7 cm", "3 weeks". */

export interface Amount {
  /** In the base unit of its kind; of several measures of length, their product. */
  number: number;
  /** What it is measured in: amounts of different kinds cannot be compared. */
  kind: string;
}

const units: Readonly<Record<string, { kind: string; factor: number }>> = {
  mg: { kind: 'mass', factor: 0.001 }, g: { kind: 'mass', factor: 1 }, gram: { kind: 'mass', factor: 1 }, kg: { kind: 'mass', factor: 1000 },
  oz: { kind: 'mass', factor: 28.35 }, lb: { kind: 'mass', factor: 453.6 }, lbs: { kind: 'mass', factor: 453.6 },
  mm: { kind: 'length', factor: 0.1 }, cm: { kind: 'length', factor: 1 }, m: { kind: 'length', factor: 100 },
  in: { kind: 'length', factor: 2.54 }, inch: { kind: 'length', factor: 2.54 }, inches: { kind: 'length', factor: 2.54 }, '"': { kind: 'length', factor: 2.54 },
  ft: { kind: 'length', factor: 30.48 },
  ml: { kind: 'volume', factor: 1 }, cl: { kind: 'volume', factor: 10 }, l: { kind: 'volume', factor: 1000 }, litre: { kind: 'volume', factor: 1000 },
  litres: { kind: 'volume', factor: 1000 }, liter: { kind: 'volume', factor: 1000 }, liters: { kind: 'volume', factor: 1000 },
  minute: { kind: 'time', factor: 1 }, minutes: { kind: 'time', factor: 1 }, min: { kind: 'time', factor: 1 }, hour: { kind: 'time', factor: 60 },
  hours: { kind: 'time', factor: 60 }, h: { kind: 'time', factor: 60 }, day: { kind: 'time', factor: 1440 }, days: { kind: 'time', factor: 1440 },
  week: { kind: 'time', factor: 10_080 }, weeks: { kind: 'time', factor: 10_080 }, month: { kind: 'time', factor: 43_800 }, months: { kind: 'time', factor: 43_800 },
  year: { kind: 'time', factor: 525_600 }, years: { kind: 'time', factor: 525_600 },
  mb: { kind: 'storage', factor: 1 }, gb: { kind: 'storage', factor: 1000 }, tb: { kind: 'storage', factor: 1_000_000 },
}; // prettier-ignore

const NUMBER = String.raw`\d+(?:[.,]\d+)*`;
const amounts = new RegExp(`(${NUMBER}(?:\\s*[x×]\\s*${NUMBER})*)\\s*(?:(["%]|[\\p{L}]+))?`, 'u');

/** The first amount of a text; none when it holds no figure. */
export function amountIn(text: string): Amount | undefined {
  const match = amounts.exec(text.toLowerCase());
  if (!match) return undefined;
  const numbers = (match[1] ?? '').split(/\s*[x×]\s*/).map(numberOf);
  const word = match[2] ?? '';
  const unit = units[word] ?? { kind: word, factor: 1 };
  const number = numbers.reduce((product, each) => product * each * unit.factor, 1);
  return { number, kind: numbers.length > 1 ? `${unit.kind}^${numbers.length}` : unit.kind };
}

/** "1,200" is twelve hundred, "1,5" one and a half. */
function numberOf(text: string): number {
  return Number(text.replace(/,(?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
}

/** Those measured in what most of them are measured in. */
export function comparable<Each extends { amount: Amount }>(all: Each[]): Each[] {
  const byKind = Map.groupBy(all, ({ amount }) => amount.kind);
  return [...byKind.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
}
