/** Lets `burst` through at once and `perSecond` steadily; what comes over that is turned away. */
export class TokenBucket {
  private readonly burst: number;
  private readonly perSecond: number;
  private tokens: number;
  private at: number | undefined;

  constructor(burst: number, perSecond: number) {
    this.burst = burst;
    this.perSecond = perSecond;
    this.tokens = burst;
  }

  /** @param now milliseconds of any clock that does not run backwards. */
  take(now: number): boolean {
    const passed = Math.max(0, now - (this.at ?? now));
    this.at = now;
    this.tokens = Math.min(this.burst, this.tokens + (passed / 1_000) * this.perSecond);
    if (this.tokens < 1) return false;
    this.tokens -= 1;
    return true;
  }
}
