/** A control was asked for something that does not exist or is not formed as it must be. */
export class ControlError extends Error {
  override name = 'ControlError';
}
