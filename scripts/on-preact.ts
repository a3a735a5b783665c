import { fileURLToPath } from 'node:url';
import type { BuildOptions } from 'esbuild';

const reactOnPreact = fileURLToPath(new URL('../widget/react-on-preact.ts', import.meta.url));

/** Options of esbuild: the components are written for React and shipped on Preact, which is a sixth of its size. */
export const onPreact = {
  // Calls of createElement(type, properties, …children) are shorter than those of the automatic runtime.
  tsconfigRaw: {
    compilerOptions: { jsx: 'react', jsxFactory: 'createElement', jsxFragmentFactory: 'Fragment' },
  },
  inject: [reactOnPreact],
  alias: { react: reactOnPreact, 'react-dom/client': reactOnPreact },
} satisfies BuildOptions;
