/** A settings file is not as it must be. The message is one sentence: the file, the key and what to do. */
export class SettingsError extends Error {
  override name = 'SettingsError';
  readonly file: string;
  readonly key: string | undefined;

  constructor(file: string, key: string | undefined, advice: string, options?: ErrorOptions) {
    super(key === undefined ? `${file} ${advice}.` : `${file}: ${key} ${advice}.`, options);
    this.file = file;
    this.key = key;
  }
}
