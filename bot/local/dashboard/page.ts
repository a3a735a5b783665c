import type { TurnPath } from '../../chat/events.ts';
import type { DayFigures, Figures } from './figures.ts';

/** The dashboard as HTML without a script: it is read, and reloaded for newer figures. */

export interface View {
  stores: { id: string; name: string }[];
  /** Undefined for all of them. */
  storeId?: string;
  days: number;
  figures: Figures;
}

export const periods = [1, 7, 30, 90];

const paths: Record<TurnPath, string> = {
  direct: 'Direct',
  clarified: 'Asked back',
  agent: 'Agent',
  person: 'Person',
  failed: 'Failed',
};

export function dashboardPage(view: View): string {
  const { figures } = view;
  const body = `<header><h1>Dashboard</h1>
<form method="post" action="/dashboard/sign-out"><button>Sign out</button></form></header>
${choice(view)}
${figures.days.length === 0 ? '<p>Nothing was said in this time.</p>' : tables(figures)}`;
  return document('Dashboard', `<main>${body}</main>`);
}

/** @param fault said above the field */
export function signInPage(fault?: string): string {
  const told = fault === undefined ? '' : `<p role="alert">${escaped(fault)}</p>`;
  return document(
    'Dashboard: sign in',
    `<main><h1>Dashboard</h1>${told}<form method="post" action="/dashboard/sign-in">
<p><label for="key">Key of the operator or of a lead</label>
<input id="key" name="key" type="password" autocomplete="current-password" required></p>
<button>Sign in</button></form></main>`,
  );
}

export function offPage(): string {
  const text =
    'The dashboard is off. Set STAFF_LEAD_KEY or AISLE_OPERATOR_KEY and start again to sign in here.';
  return document('Dashboard', `<main><h1>Dashboard</h1><p>${text}</p></main>`);
}

function choice({ stores, storeId, days }: View): string {
  const option = (value: string, label: string, chosen: boolean): string =>
    `<option value="${escaped(value)}"${chosen ? ' selected' : ''}>${escaped(label)}</option>`;
  const shops = stores.map(({ id, name }) => option(id, name, id === storeId)).join('');
  const times = periods
    .map((each) => option(String(each), each === 1 ? 'today' : `${each} days`, each === days))
    .join('');
  return `<form method="get" action="/dashboard" class="choice">
<label>Store <select name="store">${stores.length > 1 ? option('', 'all', storeId === undefined) : ''}${shops}</select></label>
<label>Time <select name="days">${times}</select></label><button>Show</button></form>`;
}

function tables({ days, total, wishes }: Figures): string {
  const heads = ['Day (UTC)', 'Conversations', 'Turns', ...Object.values(paths), 'First words, p95', 'Added', 'Ordered', 'Rating', 'Marked wrong']; // prettier-ignore
  const head = heads.map((text) => `<th scope="col">${text}</th>`).join('');
  const rows = days.map((day) => row(day, day.day)).join('');
  const wished = wishes
    .map(({ wish, count }) => `<tr><td>${escaped(wish)}</td><td>${count}</td></tr>`)
    .join('');
  return `<div class="wide" role="region" aria-label="Figures by day" tabindex="0"><table><caption>By day</caption>
<thead><tr>${head}</tr></thead><tbody>${rows}</tbody><tfoot>${row(total, 'All')}</tfoot></table></div>
<table><caption>Looked for and not found</caption><thead><tr><th scope="col">Wish</th><th scope="col">Times</th></tr></thead>
<tbody>${wished || '<tr><td colspan="2">Everything was found.</td></tr>'}</tbody></table>`;
}

function row(day: DayFigures, name: string): string {
  const share = (path: TurnPath): string =>
    day.turns === 0 ? '–' : `${Math.round((100 * day.byPath[path]) / day.turns)} %`;
  const { count, average } = day.ratings;
  const cells = [
    day.conversations,
    day.turns,
    ...(Object.keys(paths) as TurnPath[]).map(share),
    day.firstWordsP95 === undefined ? '–' : `${Math.round(day.firstWordsP95)} ms`,
    day.added,
    day.ordered,
    average === undefined ? '–' : `${average.toFixed(1)} of 5 (${count})`,
    day.flagged,
  ];
  return `<tr><th scope="row">${escaped(name)}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

function document(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<link rel="stylesheet" href="/dashboard/page.css"></head><body>${body}</body></html>`;
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

export const sheet = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
body{margin:0;background:Canvas;color:CanvasText}main{max-width:72rem;margin:auto;padding:1rem}
header{display:flex;justify-content:space-between;align-items:center;gap:1rem}
.choice{display:flex;flex-wrap:wrap;gap:1rem;align-items:end;margin:1rem 0}
label{display:inline-flex;flex-direction:column;gap:.25rem}
button,select,input{font:inherit;padding:.5rem .75rem;min-height:2.75rem}
.wide{overflow-x:auto}table{border-collapse:collapse;margin:1rem 0;font-variant-numeric:tabular-nums}
caption{text-align:start;font-weight:600;padding:.25rem 0}
th,td{padding:.4rem .75rem;text-align:end;border-bottom:1px solid color-mix(in srgb,CanvasText 25%,Canvas);white-space:nowrap}
th:first-child,td:first-child{text-align:start;white-space:normal}tfoot{font-weight:600}
:focus-visible{outline:3px solid Highlight;outline-offset:2px}`;
