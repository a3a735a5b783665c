const patterns = new Map<string, RegExp>();

/** Each pattern is compiled once: they are tried on every sentence. */
export function compiled(pattern: string): RegExp {
  const known = patterns.get(pattern);
  if (known) return known;
  const made = new RegExp(pattern, 'g');
  patterns.set(pattern, made);
  return made;
}
