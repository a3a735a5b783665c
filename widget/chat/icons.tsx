const shapes = {
  mark: 'M5.5 19 12 5l6.5 14M12 16.4v.2',
  close: 'm6.5 9.5 5.5 5.5 5.5-5.5',
  dots: 'M6 12h.01M12 12h.01M18 12h.01',
  send: 'M12 18.5V5.5M6.5 11 12 5.5l5.5 5.5',
  stop: 'M8.5 8.5h7v7h-7z',
  microphone: 'M10 7v4a2 2 0 0 0 4 0V7a2 2 0 0 0-4 0M6.5 11a5.5 5.5 0 0 0 11 0M12 16.5v3',
  down: 'M12 5.5v13M6.5 13l5.5 5.5 5.5-5.5',
  bag: 'M6 8.5h12l1 11H5zM9 8.5V7a3 3 0 0 1 6 0v1.5',
  box: 'm4.5 8 7.5-4 7.5 4v8L12 20l-7.5-4zM4.5 8l7.5 4 7.5-4M12 12v8',
} as const;

/** A drawn sign beside words, or inside a button that has a name; never the only way to understand something. */
export function Icon({ name }: { name: keyof typeof shapes }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={`icon icon-${name}`}>
      <path d={shapes[name]} />
    </svg>
  );
}
