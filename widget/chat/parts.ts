/** Fetches a file that lies beside the script, by its name; rejects when it cannot be had now, and may be asked again. */
export type LoadPart = <Part>(name: string) => Promise<Part>;

/** @param address of a file, by its name */
export function partsFrom(address: (name: string) => string): LoadPart {
  /** A browser remembers that an address failed, and would not ask again. */
  const tries: Record<string, string> = {};
  return (name) =>
    (import(address(name) + (tries[name] ??= '')) as Promise<never>).catch((error: unknown) => {
      tries[name] += '&';
      throw error;
    });
}
