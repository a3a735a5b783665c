/** A setting is wrong; the message is one sentence for the person who starts the host. */
export class WrongSetting extends Error {
  override name = 'WrongSetting';
}
