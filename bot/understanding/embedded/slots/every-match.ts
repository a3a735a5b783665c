/**
 * Every match of a global pattern, as `matchAll` gives them. That makes a new pattern of each one it is asked for, and
 * compiles it again whenever the engine has let go of the code meanwhile.
 */
export function everyMatch(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    // A match of nothing would be found again and again.
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
