import { htmlToText } from './html-text.ts';

/** What a cell of a Shopify metafield says to a shopper: text as it is, what is stored as JSON in words. */

type Data = Readonly<Record<string, unknown>>;

/** @returns an empty text for what names other records of the shop, which says nothing to a shopper */
export function metafieldText(cell: string): string {
  if (/^(?:gid:\/\/\S+(?:\s*[,;]\s*|$))+$/.test(cell.trim())) return '';
  if (/^[[{].*[\]}]$/s.test(cell.trim())) {
    try {
      return htmlToText(wordsOf(JSON.parse(cell)));
    } catch {
      // Text in brackets, not JSON.
    }
  }
  return htmlToText(cell);
}

function wordsOf(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return value.startsWith('gid://') ? '' : value;
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join(', ');
  return isData(value) ? wordsOfData(value) : '';
}

/** A measure, an amount, a rating or a text with its paragraphs; anything else is the shop's own affair. */
function wordsOfData(data: Data): string {
  if (Array.isArray(data['children'])) return richText(data);
  if (data['value'] !== undefined && typeof data['unit'] === 'string')
    return `${wordsOf(data['value'])} ${data['unit'].toLowerCase().replaceAll('_', ' ')}`;
  if (data['amount'] !== undefined)
    return [data['amount'], data['currency_code']].map(wordsOf).filter(Boolean).join(' ');
  if (data['value'] !== undefined && data['scale_max'] !== undefined)
    return `${wordsOf(data['value'])} / ${wordsOf(data['scale_max'])}`;
  return '';
}

function richText(node: Data): string {
  if (node['type'] === 'text') return escaped(wordsOf(node['value']));
  const children = Array.isArray(node['children']) ? node['children'].filter(isData) : [];
  const inside = children.map(richText).join('');
  if (node['type'] === 'list-item') return `<li>${inside}</li>`;
  return node['type'] === 'paragraph' || node['type'] === 'heading' ? `<p>${inside}</p>` : inside;
}

/** Its text is text, and is read as HTML once more. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
