/** How long things take, in milliseconds. */
export const timing = {
  /** How often a ping goes out. */
  ping: 25_000,
  /** A peer that says nothing for this long after a ping is taken for dead. */
  answer: 10_000,
  /** The same when there is reason to doubt the connection, at least. Doubles with failures. */
  doubt: 400,
  /** A connection that has not opened by then is given up. */
  opening: 10_000,
  /** An open connection not settled by then, at least, is given up: a greeting or its answer got lost. Doubles with failures. */
  greeting: 600,
  /** A timer that ends by so much too late was held up by a busy page, or a machine that slept. */
  late: 100,
  /** The first try after a connection that was of use comes within this; a crowd that was cut off together spreads over it. */
  again: 250,
  backoffFloor: 500,
  backoffCeiling: 30_000,
  /** A page nobody looks at lets go of its connection after this. */
  hidden: 5 * 60_000,
  /** Servers end connections at two hours; ours are renewed somewhere in the ten minutes before `renewBy`. */
  renewBy: 115 * 60_000,
  renewSpread: 10 * 60_000,
} as const;

/**
 * Nearly at once the first time; then full jitter above half a second, up to a ceiling that doubles with each failure.
 * @param waited how long nothing was heard before the failure was plain; it counts as part of the wait.
 */
export function backoff(failures: number, random: number, waited = 0): number {
  const atOnce = random * timing.again;
  if (failures === 0) return atOnce;
  const ceiling = Math.min(timing.backoffCeiling, timing.backoffFloor * 2 ** failures);
  return Math.max(atOnce, timing.backoffFloor + random * (ceiling - timing.backoffFloor) - waited);
}
