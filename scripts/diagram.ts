/** `npm run diagram`: draws the dialogue machine into docs/ARCHITECTURE.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { mermaid } from '../bot/dialogue/diagram.ts';
import { machine } from '../bot/dialogue/machine.ts';

const page = new URL('../docs/ARCHITECTURE.md', import.meta.url);

/** The page with the diagram of the machine as it is now. */
export function withDiagram(text: string): string {
  const drawn = `<!-- diagram -->\n\`\`\`mermaid\n${mermaid(machine)}\`\`\`\n<!-- /diagram -->`;
  return text.replace(/<!-- diagram -->[^]*<!-- \/diagram -->/, () => drawn);
}

if (import.meta.main) writeFileSync(page, withDiagram(readFileSync(page, 'utf8')));
