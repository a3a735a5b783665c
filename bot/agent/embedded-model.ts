/** The embedded agent's name in evidence, known without loading it. */
export const EMBEDDED_MODEL = 'embedded-agent-1';
