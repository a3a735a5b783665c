import type { Language } from '../../understanding/understanding.ts';
import { plainWords } from './plain-words.ts';
import { isCommon } from './same-words.ts';
import { talkStems } from './talk-stems.ts';

/** Telling claims from talk: a word that asserts nothing about goods, shop or shopper needs no fact. */

/** How words of the four languages end. */
const ENDING =
  /^(?:[aeiou]?(?:s|d|r|n|st|t|nt|ns|z|mos|is)?|e?ly|ings?|ers?|able[sr]?|ible[sr]?|ments?|[ats]?ions?|iv[eo]?\w?|t?est|te[nt]?|tet|ende?[nrms]?|e[mr]|ung|ungen|lich\w{0,2}|ig\w{0,2}|bar\w{0,2}|heit|keit|nis|sam|weise|[ai]d[oa]s?|[ai]?[ai]?endo|ando|[aei]ri?a[ns]?|[aei]ras?|[aei]ran|amente|mente|emente|aciones|acion|[aei]bles|[ae]?[mn]os|[aie]?ait|[aie]?ais|[aie]?aient|ante?s?|er(?:ait|ais|aient|ez|ons|ont|ai|a|as)|ir(?:ait|ais|aient|ez|ons|ont|ai|a|as)|ees?|ies?|atrices?|teurs?|eu[rsx]e?s?|ables|arlos?|arlas?|arles?|erlos?|erlas?|irlos?|irlas?|irse|arse|erse|elos?|elas?)$/;

/** Stems of a language by their first four letters. */
const byBeginning = new Map<string, string[]>();
for (const [language, stems] of Object.entries(talkStems))
  for (const stem of stems.trim().split(/\s+/)) {
    const key = language + stem.slice(0, 4);
    byBeginning.set(key, [...(byBeginning.get(key) ?? []), stem]);
  }

/** Whether a normalised word only talks, in a sentence of `language`. */
export const isTalk = (word: string, language: Language): boolean =>
  plainWords.has(word) ||
  (word.length > 3 &&
    isTalkStem(word, byBeginning.get(language + word.slice(0, 4)) ?? []) &&
    !isCommon(word));

const isTalkStem = (word: string, stems: readonly string[]): boolean =>
  stems.some((stem) => word.startsWith(stem) && ENDING.test(word.slice(stem.length)));
