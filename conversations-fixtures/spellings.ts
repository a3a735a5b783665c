/**
 * A fixture may say some things in more than one way; here they become the one way the rest of the code knows. What is
 * not understood is left as it was written, for the strict check to refuse by name.
 */

type Written = Record<string, unknown>;

const isRecord = (value: unknown): value is Written =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** How a tool fails, in the words people use for it. */
const failures: Record<string, string> = {
  unavailable: 'unavailable', error: 'unavailable', errors: 'unavailable', throws: 'unavailable', fails: 'unavailable',
  down: 'unavailable', timeout: 'timeout', 'times-out': 'timeout', slow: 'timeout', hangs: 'timeout',
  refused: 'refused', refuses: 'refused', invalid: 'refused', 'unknown-outcome': 'unknown-outcome', unknown: 'unknown-outcome',
}; // prettier-ignore

/** `wire: tool-fails {tool: …, how: …}` reads well and is no YAML: quoted, it is. */
export function asYaml(text: string): string {
  return text.replace(/^(\s*-\s+wire:\s*)(tool-fails\s+\{[^{}\n']*\})\s*$/gm, "$1'$2'");
}

/** One fixture as somebody wrote it, in the one spelling. */
export function inOneSpelling(written: unknown): unknown {
  if (!isRecord(written)) return written;
  const { turns, given } = written;
  return {
    ...written,
    ...(Array.isArray(turns) ? { turns: turns.map(turnOf) } : {}),
    ...(isRecord(given) ? { given: givenOf(given) } : {}),
  };
}

function turnOf(turn: unknown): unknown {
  if (!isRecord(turn)) return turn;
  // `tool-fails: {…}` and `drop-socket:` may stand alone, without `wire`.
  const [only, ...others] = Object.keys(turn);
  if (only === 'tool-fails' && others.length === 0) return turnOf({ wire: turn });
  const { wire, with: details, ...rest } = turn;
  if (isRecord(wire)) {
    const [action = '', ...more] = Object.keys(wire);
    if ('action' in wire) {
      const { action: named, ...about } = wire;
      return turnOf({ ...rest, wire: named, with: about });
    }
    if (more.length > 0 || action === 'staff') return turn;
    return action === 'tool-fails'
      ? { ...rest, wire: action, with: failureOf(wire[action]) }
      : { ...rest, wire: action };
  }
  if (typeof wire !== 'string') return turn;
  const [, action = wire, about] = /^([a-z-]+)\s+(.+)$/s.exec(wire.trim()) ?? [];
  if (action !== 'tool-fails') return turn;
  if (about !== undefined) return { ...rest, wire: action, with: failureOf(about) };
  if (details !== undefined) return { ...rest, wire: action, with: failureOf(details) };
  const { tool, how, ...unknown } = rest;
  return { ...unknown, wire: action, with: failureOf({ tool, how }) };
}

/** `{tool, how}`, `[tool, how]`, or the two as words: "{tool: search-products, how: timeout}", "search-products timeout". */
function failureOf(written: unknown): unknown {
  if (Array.isArray(written)) return failureOf({ tool: written[0] as unknown, how: written[1] as unknown });
  if (isRecord(written)) {
    const { how = 'unavailable', ...rest } = written;
    return { ...rest, how: typeof how === 'string' ? (failures[how] ?? how) : how };
  }
  if (typeof written !== 'string') return written;
  const words = written
    .replace(/^\{|\}$/g, '')
    .split(/[\s,]+/)
    .map((word) => word.replace(/^(tool|how)[:=]/, ''))
    .filter((word) => word !== '' && word !== 'tool' && word !== 'how');
  return failureOf(words.length <= 2 ? { tool: words[0], how: words[1] } : { tool: written });
}

function givenOf(given: Written): Written {
  const { identity, cart, stock, faults, orders, ...rest } = given;
  return {
    ...rest,
    ...(identity === undefined ? {} : { identity: identityOf(identity) }),
    ...(cart === undefined ? {} : { cart: cartOf(cart) }),
    ...(stock === undefined ? {} : { stock: stockOf(stock) }),
    ...(orders === undefined ? {} : { orders: Array.isArray(orders) ? orders : [orders] }),
    ...(faults === undefined ? {} : { faults: faultsOf(faults) }),
  };
}

function identityOf(identity: unknown): unknown {
  if (identity === null) return 'none';
  if (!isRecord(identity)) return identity;
  return identity['subject'] ?? identity['customer'] ?? identity['customerId'] ?? identity['id'] ?? identity;
}

const VARIANT_NAMES = ['variant', 'variantId', 'sku', 'id'];

/** A line is a variant's id or SKU alone, or with how many; `lines` may stand around them. */
function cartOf(cart: unknown): unknown {
  if (isRecord(cart) && Array.isArray(cart['lines'])) return cartOf(cart['lines']);
  if (isRecord(cart)) return Object.entries(cart).map(([variant, quantity]) => ({ variant, quantity }));
  if (!Array.isArray(cart)) return cart;
  return cart.map((line: unknown) => {
    if (typeof line === 'string') return { variant: line };
    if (!isRecord(line)) return line;
    const name = VARIANT_NAMES.find((each) => each in line);
    if (name === undefined) return line;
    const { [name]: variant, ...rest } = line;
    return { ...rest, variant };
  });
}

/** `{variant: left}` or a list of `{variant, left}`. */
function stockOf(stock: unknown): unknown {
  if (!Array.isArray(stock)) return stock;
  return Object.fromEntries(
    stock.map((each: unknown) => {
      if (!isRecord(each)) return [String(each), each];
      const name = [...VARIANT_NAMES, 'product', 'handle'].find((key) => key in each) ?? '';
      return [String(each[name]), each['left'] ?? each['stock'] ?? each['quantity'] ?? each['available']];
    }),
  );
}

function faultsOf(faults: unknown): unknown {
  if (Array.isArray(faults)) return faults.map(failureOf);
  if (isRecord(faults) && 'tool' in faults) return [failureOf(faults)];
  if (isRecord(faults)) return Object.entries(faults).map(([tool, how]) => failureOf({ tool, how }));
  return [failureOf(faults)];
}
