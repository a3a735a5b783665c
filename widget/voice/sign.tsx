const shapes = {
  play: 'M8.5 6v12l9.5-6z',
  pause: 'M9 6.5v11M15 6.5v11',
  stop: 'M8.5 8.5h7v7h-7z',
  settings: 'M5 8.5h6M15 8.5h4M5 15.5h2M11 15.5h8M13 6.5v4M9 13.5v4',
} as const;

/** A drawn sign inside a button that has a name. */
export function Sign({ name }: { name: keyof typeof shapes }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={`icon icon-${name}`}>
      <path d={shapes[name]} />
    </svg>
  );
}
