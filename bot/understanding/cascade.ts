import type { Understanding, UnderstandingPort, UnderstandRequest } from './understanding.ts';
import { UnderstandingUnavailable } from './understanding.ts';

/**
 * The understanding port in two steps: `first`, in this process, and only when it is not sure enough `second`, outside.
 * When that one does not answer, the first one's answer stands.
 */
export interface CascadeOptions {
  first: UnderstandingPort;
  second: UnderstandingPort;
  /** Names the second in the evidence. */
  secondName: string;
  /** The second is asked when the first one's best reading has a share below this, from 0 to 1. */
  below: number;
}

export function createCascade({ first, second, secondName, below }: CascadeOptions): UnderstandingPort {
  const isSure = ({ intents: [best], wishes }: Understanding): boolean =>
    // Wishes were only told apart because each is sure of its own.
    wishes.length > 0 || (best?.confidence ?? 0) >= below;
  return {
    remote: true,
    async understand(request: UnderstandRequest, signal?: AbortSignal): Promise<Understanding> {
      const here = await first.understand(request, signal);
      if (isSure(here)) return here;
      try {
        return await second.understand(request, signal);
      } catch (error) {
        if (!(error instanceof UnderstandingUnavailable)) throw error;
        return { ...here, fallback: { of: secondName, because: error.because } };
      }
    },
    async understandHere(request: UnderstandRequest): Promise<Understanding | undefined> {
      const here = await first.understand(request);
      return isSure(here) ? here : undefined;
    },
  };
}
