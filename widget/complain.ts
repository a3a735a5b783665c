/** Tells who made the page what it asked for in vain; the shopper is not bothered. */
export function complain(what: string, name: unknown): void {
  console.warn(`aisle: no ${what} "${String(name)}"`);
}
