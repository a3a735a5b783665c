/** Limits every remote model is held to. */

/** How often a model is asked again, in one request, for arguments that can be read. */
export const MOST_REPROMPTS = 2;

/** Characters of one answer; a reply has three sentences, so a model that goes on beyond this has lost its way. */
export const MOST_CHARACTERS = 4_000;

/** Milliseconds a service may send nothing. */
export const DEFAULT_PATIENCE = 10_000;

/** Tokens of one answer, tool calls among them. */
export const MOST_TOKENS = 700;
