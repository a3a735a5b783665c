/** A settings file is not as it must be. The message is one sentence: the file with its line, the key and what to do. */
export class SettingsError extends Error {
  override name = 'SettingsError';
  readonly file: string;
  readonly key: string | undefined;
  /** Where in the file, from 1; unknown for what is not there at all. */
  readonly line: number | undefined;

  constructor(
    file: string,
    key: string | undefined,
    advice: string,
    options: ErrorOptions & { line?: number } = {},
  ) {
    const { line, ...rest } = options;
    const place = line === undefined ? file : `${file}:${line}`;
    super(key === undefined ? `${place} ${advice}.` : `${place}: ${key} ${advice}.`, rest);
    this.file = file;
    this.key = key;
    this.line = line;
  }
}
