/** The playground: forms that call the chat's commands, and a list of what was called and heard. */
import type { AisleCommand, AisleFunction, ChatEvents, ColorScheme, ShownPage } from '../api.ts';

/** So many lines are kept. */
const KEPT = 60;

// As on any page: commands wait until the chat is there.
const waiting: AisleCommand[] = [];
const queued: AisleFunction = Object.assign((...command: AisleCommand) => void queued.q?.push(command), {
  q: waiting,
});
window.aisle ??= queued;

const log = document.getElementById('log')!;

function write(line: string): void {
  const item = document.createElement('li');
  item.textContent = line;
  log.prepend(item);
  while (log.childElementCount > KEPT) log.lastElementChild?.remove();
}

function call(...command: AisleCommand): void {
  write(`aisle(${command.map((value) => JSON.stringify(value)).join(', ')})`);
  window.aisle?.(...command);
}

type Fields = (name: string) => string;

const commands: Record<string, (field: Fields) => void> = {
  plain: (field) => call(field('command') as 'open' | 'close' | 'toggle' | 'show' | 'hide' | 'logout'),
  words: (field) => call(field('command') as 'send' | 'prefill', field('text')),
  theme(field) {
    const scheme = field('scheme') as ColorScheme;
    call('setTheme', { scheme, accent: field('reset') ? undefined : field('accent') });
  },
  locale: (field) => call('setLocale', field('locale')),
  context(field) {
    const page = field('page') as ShownPage['page'];
    const product = page === 'product' ? field('product') : undefined;
    call('setContext', { page, product, cartValue: Number(field('cartValue')) });
  },
  greeting(field) {
    if (field('forget')) {
      write('the dismissal of the greeting is forgotten');
      return localStorage.removeItem('aisle:demo:greeting-dismissed');
    }
    if (field('stop')) return call('greet');
    const [text, url] = [field('text'), field('url') || '*'];
    return call('greet', { text, url, delay: Number(field('delay')), cartValue: Number(field('cartValue')) });
  },
};

for (const form of document.forms) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const fields = new FormData(form, event.submitter);
    const text = (value: FormDataEntryValue | null) => (typeof value === 'string' ? value : '');
    commands[form.dataset.command ?? '']?.((name) => text(fields.get(name)));
  });
}

const events: (keyof ChatEvents)[] = [
  'open', 'close', 'conversation', 'message', 'cart', 'unread', 'connection', 'greeting', 'signed-out',
]; // prettier-ignore
for (const name of events)
  window.addEventListener(`aisle:${name}`, ({ detail }) => write(`aisle:${name} ${JSON.stringify(detail)}`));
