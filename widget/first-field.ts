import { canListen } from './chat/can-listen.ts';
import { english } from './chat/words/en.ts';

/**
 * Draws the field to write in, and what it stands in, as the chat will: that takes these elements over, with what was
 * written meanwhile. By hand, for on a slow phone all that draws the chat takes longer than the field to come.
 */
export function drawField(root: HTMLElement): void {
  let place = root;
  const put = (name: string, properties: object) =>
    place.appendChild(Object.assign(document.createElement(name), properties));
  place = put('section', { className: 'chat' });
  place = put('section', { className: 'panel', part: 'panel' });
  place = put('div', { className: 'inside' });
  place = put('form', { className: 'composer', part: 'composer' });
  put('textarea', { rows: 1, placeholder: english.composer, ariaLabel: english.composer });
  if (canListen()) put('button', { className: 'round bare' });
  put('button', { className: 'round send', part: 'send', ariaDisabled: true });
}
