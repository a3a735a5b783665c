import { useEffect, useState } from 'react';

/** A page that nobody looks at draws no frames: the second is taken for drawn after so many milliseconds. */
const AT_LAST = 100;

/**
 * Whether what was drawn first is on the screen. What a shopper need not have at once is drawn after that: on a slow phone
 * the rest of the panel takes as long to draw as the field to write in.
 */
export function useSecondFrame(): boolean {
  const [isHere, come] = useState(false);
  useEffect(() => {
    const drawn = () => come(true);
    requestAnimationFrame(drawn);
    setTimeout(drawn, AT_LAST);
  }, []);
  return isHere;
}
