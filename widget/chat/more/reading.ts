/**
 * Reading the conversation by keys: the arrows go from message to message, Home and End to the first and the last.
 * One message at a time can be reached by Tab (a roving tabindex), and what is in it stays what it is. A list that is
 * heard ends on "or press Tab": from the field, where nothing is written, Tab leads into it.
 */

/** In these the arrows have a meaning of their own. */
const fields = 'input, select, textarea';
/** What the newest message may hold that is told by numbers. */
const lists = '.row:not(.single), .orders';

/**
 * @param transcript the box that scrolls, with the list of messages in it
 * @param help opens the list of keys
 * @returns what ends it
 */
export function readByKeys(transcript: HTMLElement, help: () => void): () => void {
  const pressed = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || target.matches(fields)) return;
    if (event.key === '?') help();
    else {
      const next = messageFor(event.key, transcript, target);
      if (!next) return;
      goTo(next, transcript);
    }
    event.preventDefault();
  };
  const panel = transcript.closest('.inside');
  const left = (event: Event) => leadIntoList(event as KeyboardEvent, transcript);
  transcript.addEventListener('keydown', pressed);
  transcript.addEventListener('focusin', noteVisit);
  panel?.addEventListener('keydown', left);
  return () => {
    transcript.removeEventListener('keydown', pressed);
    transcript.removeEventListener('focusin', noteVisit);
    panel?.removeEventListener('keydown', left);
  };
}

/** The lists that the focus has been in: from the field Tab goes on from then on, as it does everywhere. */
const visited = new WeakSet<Element>();

function noteVisit({ target }: FocusEvent): void {
  const list = (target as HTMLElement).closest(lists);
  if (list) visited.add(list);
}

function leadIntoList(event: KeyboardEvent, transcript: HTMLElement): void {
  const { key, target, shiftKey, ctrlKey, altKey, metaKey } = event;
  if (key !== 'Tab' || shiftKey || ctrlKey || altKey || metaKey) return;
  if (!(target instanceof HTMLTextAreaElement) || target.value !== '') return;
  const list = transcript.querySelector(`.messages > li:last-child :is(${lists})`);
  const first = list?.querySelector<HTMLElement>('a[href], button, summary');
  if (!list || !first || visited.has(list)) return;
  event.preventDefault();
  first.focus();
}

/** Where a key leads; undefined where it has no meaning here or the browser is to scroll. */
function messageFor(key: string, transcript: HTMLElement, target: HTMLElement): HTMLElement | undefined {
  const messages = [...transcript.querySelectorAll<HTMLElement>('.messages > li')];
  if (key === 'Home') return messages[0];
  if (key === 'End') return messages.at(-1);
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
  const at = messages.findIndex((message) => message.contains(target));
  const box = transcript.getBoundingClientRect();
  // From the box itself: up to the newest, down to the first that is in sight.
  if (at < 0)
    return key === 'ArrowUp'
      ? messages.at(-1)
      : messages.find((message) => message.getBoundingClientRect().bottom > box.top + 1);
  const here = (messages[at] as HTMLElement).getBoundingClientRect();
  // What is higher than the box is scrolled through first.
  if (key === 'ArrowDown') return here.bottom > box.bottom + 1 ? undefined : messages[at + 1];
  return here.top < box.top - 1 ? undefined : messages[at - 1];
}

function goTo(message: HTMLElement, transcript: HTMLElement): void {
  for (const other of transcript.querySelectorAll('.messages > [tabindex="0"]')) {
    other.setAttribute('tabindex', '-1');
  }
  message.tabIndex = 0;
  message.focus();
}
