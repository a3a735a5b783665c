/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import { useAddress, useCounted, useGoodsLanguage, useStore, useWords } from './store.ts';

/** How long a shopper must pause before completions are asked for, in milliseconds. */
const pause = 120;
const fewestLetters = 2;
/** The list is the page's own; `list` would be the browser's. */
const combobox = (
  isOpen: boolean,
): { role: 'combobox'; list: undefined; 'aria-autocomplete': 'list'; 'aria-expanded': boolean } => ({
  role: 'combobox',
  list: undefined,
  'aria-autocomplete': 'list',
  'aria-expanded': isOpen,
});
const optionId = (place: number): string => `q-option-${place}`;

/** What completes the words typed so far; nothing while the store does not answer. */
function useCompletions(typed: string): readonly string[] {
  const { api } = useStore();
  const [found, setFound] = useState<readonly string[]>([]);
  useEffect(() => {
    setFound([]);
    if (typed.trim().length < fewestLetters) return undefined;
    let isStale = false;
    const timer = setTimeout(() => {
      api.completions(typed).then(
        ({ completions }) => isStale || setFound(completions),
        // The field works without.
        () => {},
      );
    }, pause);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [api, typed]);
  return typed === '' ? [] : found;
}

/**
 * The search field of every page: a combobox with a list of completions, after the pattern of the ARIA practices. Arrows
 * go through the list, Enter searches for the one marked, Escape closes the list, a click chooses.
 */
export function SearchField() {
  const address = useAddress();
  const { frame } = useWords();
  const counted = useCounted();
  const [text, setText] = useState(new URLSearchParams(location.search).get('q') ?? '');
  /** What was typed and not chosen yet; empty while no list is wanted. */
  const [typed, setTyped] = useState('');
  const [marked, setMarked] = useState(-1);
  const completions = useCompletions(typed);
  const isOpen = completions.length > 0;
  const close = () => {
    setTyped('');
    setMarked(-1);
  };
  const choose = (completion: string) => {
    setText(completion);
    close();
    location.assign(`${address.search}?${new URLSearchParams({ q: completion })}`);
  };
  const pressed = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = completions[marked];
    if (!isOpen) return;
    if (step !== undefined) setMarked(stepped(marked, step, completions.length));
    else if (event.key === 'Enter' && chosen !== undefined) choose(chosen);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };
  return (
    <search>
      <form class="search" action={address.search} method="get">
        <label class="hidden" htmlFor="q">
          {frame.searchLabel}
        </label>
        <div class="search-field">
          <input
            {...combobox(isOpen)}
            id="q"
            name="q"
            type="search"
            aria-controls="q-options"
            aria-activedescendant={marked < 0 ? undefined : optionId(marked)}
            autoComplete="off"
            value={text}
            placeholder={frame.search}
            maxLength={200}
            onInput={({ currentTarget: { value } }) => {
              setText(value);
              setTyped(value);
              setMarked(-1);
            }}
            onKeyDown={pressed}
            onBlur={close}
          />
          <Options completions={completions} marked={marked} choose={choose} />
        </div>
        <output class="hidden">{isOpen ? counted(frame.completions, completions.length) : ''}</output>
        <button type="submit">{frame.search}</button>
      </form>
    </search>
  );
}

/** From the field through the list and back to the field, in either direction. */
function stepped(from: number, step: number, length: number): number {
  const places = length + 1;
  return ((from + 1 + step + places) % places) - 1;
}

interface OptionsProps {
  completions: readonly string[];
  marked: number;
  choose: (completion: string) => void;
}

function Options({ completions, marked, choose }: OptionsProps) {
  const { frame } = useWords();
  const goods = useGoodsLanguage();
  return (
    <div id="q-options" role="listbox" aria-label={frame.completionsLabel} hidden={completions.length === 0}>
      {completions.map((completion, place) => (
        <button
          key={completion}
          id={optionId(place)}
          type="button"
          tabIndex={-1}
          role="option"
          lang={goods}
          aria-selected={place === marked}
          // The field keeps the focus, so that the list is still there for the click.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(completion)}
        >
          {completion}
        </button>
      ))}
    </div>
  );
}
