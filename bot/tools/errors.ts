/** There is no such tool, or it may not be used now. Nothing was done. */
export class ToolRefused extends Error {
  override name = 'ToolRefused';
  readonly reason = 'refused';
}

/** The arguments are not as the tool's schema says; the message names the first fault. Nothing was done. */
export class ToolInvalid extends Error {
  override name = 'ToolInvalid';
  readonly reason = 'invalid';
}
