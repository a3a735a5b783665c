import { sentencesOf } from '../settings/sentences.ts';

/** The sentences, list items and rows of a passage. */
export interface Unit {
  text: string;
  /** What the list it stands in begins with: "What can't come back:". */
  lead: string;
  isSentence: boolean;
}

/** "Ireland: Price £9.95; Free over £120." */
const ROW = /^[^.;:]+: [^;]+;.*\.$/;

export function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  let lead = '';
  for (const line of text
    .split('\n')
    .map((each) => each.trim())
    .filter(Boolean)) {
    const isItem = /^(?:•|\d+\.)\s/.test(line) || ROW.test(line);
    if (isItem) units.push({ text: line.replace(/^•\s*/, ''), lead, isSentence: false });
    else {
      const sentences = sentencesOf(line);
      const last = sentences.at(-1) ?? '';
      lead = last.endsWith(':') ? last : '';
      const said = lead === '' ? sentences : sentences.slice(0, -1);
      units.push(...said.map((each) => ({ text: each, lead: '', isSentence: true })));
    }
  }
  return units;
}
