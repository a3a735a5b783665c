import { parse, type AnyNode, type FunctionDeclaration } from 'acorn';

/** Shorter functions are compiled faster than a browser finds out that it should have. In characters. */
const WORTH_IT = 100;

/**
 * Puts functions into parentheses: browsers compile such a one together with its file, on another thread, and any other
 * on the page's own thread when it is first called. Methods of classes take none, and those of the connection are called
 * once the field is there.
 * @param code a minified module
 * @returns the same, with its functions as variables before all else: they are known from the first line on, as they were
 * @throws SyntaxError when the code is none
 */
export function compiledWhileLoading(code: string): string {
  const { edits, declared } = functionsOf(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
  const rewritten = (from: number, to: number): string => {
    const inside = edits.filter(({ at }) => at > from && at < to).toSorted((one, two) => one.at - two.at);
    const pieces = inside.map(({ at, put }, index) => put + code.slice(at, inside[index + 1]?.at ?? to));
    return code.slice(from, inside[0]?.at ?? to) + pieces.join('');
  };
  const variables = declared.map(({ start, end, id }) => {
    const head = code.slice(start, id.start).trimEnd();
    return `${id.name}=(${head}${rewritten(id.end, end)})`;
  });
  const rest = declared.map(({ end }, index) => rewritten(end, declared[index + 1]?.start ?? code.length));
  const before = rewritten(0, declared[0]?.start ?? code.length);
  return (variables.length > 0 ? `var ${variables.join(',')};` : '') + before + rest.join('');
}

interface Found {
  edits: { at: number; put: '(' | ')' }[];
  /** Of the module itself, in their order. */
  declared: FunctionDeclaration[];
}

function functionsOf(module: AnyNode): Found {
  const found: Found = { edits: [], declared: [] };
  const look = (node: AnyNode, parent: AnyNode): void => {
    if (node.end - node.start < WORTH_IT) return;
    if (node.type === 'FunctionDeclaration' && parent.type === 'Program')
      found.declared.push(node as FunctionDeclaration);
    if (isExpression(node, parent))
      found.edits.push({ at: node.start, put: '(' }, { at: node.end, put: ')' });
    for (const child of childrenOf(node)) look(child, node);
  };
  look(module, module);
  return found;
}

/** Not what stands in parentheses already, because it is called where it stands. */
function isExpression({ type, start, end }: AnyNode, parent: AnyNode): boolean {
  if (type !== 'FunctionExpression' && type !== 'ArrowFunctionExpression') return false;
  if (parent.type === 'MethodDefinition') return false;
  if (parent.type === 'Property' && (parent.method || parent.kind !== 'init')) return false;
  return parent.type !== 'CallExpression' || parent.callee.start !== start || parent.callee.end !== end;
}

const childrenOf = (node: AnyNode): AnyNode[] =>
  Object.values(node as unknown as Record<string, unknown>)
    .flat()
    .filter((value): value is AnyNode => typeof (value as AnyNode | null)?.type === 'string');
