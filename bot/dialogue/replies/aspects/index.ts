import { dealt } from './dealt.ts';
import { handling } from './handling.ts';
import { makeup } from './makeup.ts';
import { measured } from './measures.ts';

export type { Aspect, Unit } from './aspect.ts';

export { dealt };

export const aspects = [...measured, ...makeup, ...handling];
