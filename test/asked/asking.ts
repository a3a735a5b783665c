import { cpSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { openSqliteRecords } from '../../bot/records/sqlite.ts';
import { importProducts } from '../../bot/shop/import/importer.ts';
import type { CartLine, Part } from '../../bot/wire/parts.ts';
import { openDriver } from '../../conversations-fixtures/driver.ts';
import { layCatalogues } from '../built.ts';
import { openInProcess } from '../fixtures/in-process.ts';
import type { InProcess, InProcessOptions } from '../fixtures/in-process.ts';
import type { Question, Wanted } from './question.ts';

/** What came back of a question's last message. */
export interface Answer {
  words: string;
  /** In the order shown. */
  titles: string[];
  /** Choices with Yes among them, or that offer something else. */
  choices: string[];
  cart: string[];
}

const root = path.join(import.meta.dirname, '../..');
const shipped = ['demo', 'hafen'];

/** Where a store's settings and its export may lie; another folder comes first. */
function placeOf(store: string, folder: string | undefined): { settings: string; catalogue: string } {
  const folders = [folder, path.join(import.meta.dirname, 'stores'), ...['newcomers', 'abroad', 'native'].map((each) => path.join(root, 'test/bot', each))]; // prettier-ignore
  for (const each of folders) {
    if (each === undefined) continue;
    const catalogue = ['csv', 'xml', 'json', 'jsonl'].map((ending) => path.join(each, `${store}.${ending}`)).find(existsSync); // prettier-ignore
    if (catalogue && existsSync(path.join(each, store)))
      return { settings: path.join(each, store), catalogue };
  }
  throw new Error(`No store ${store}: a folder of that name and its export beside it are wanted.`);
}

/**
 * The whole product in this process over these stores.
 * @param storesFolder where further stores lie, each a folder of settings with its export beside it
 */
export async function openAsked(
  stores: readonly string[],
  folder: string,
  { storesFolder, observe }: { storesFolder?: string; observe?: InProcessOptions['observe'] } = {},
): Promise<{ bot: InProcess; close: () => Promise<void> }> {
  const served = path.join(folder, 'stores');
  await layCatalogues(folder);
  mkdirSync(path.join(folder, 'catalogues'), { recursive: true });
  for (const store of shipped)
    cpSync(path.join(root, 'stores', store), path.join(served, store), { recursive: true });
  for (const store of stores.filter((each) => !shipped.includes(each))) {
    const { settings, catalogue } = placeOf(store, storesFolder);
    cpSync(settings, path.join(served, store), { recursive: true });
    const catalogueFile = path.join(folder, 'catalogues', `${store}.sqlite`);
    await importProducts({ file: catalogue, catalogueFile, currency: { exponent: 2 } });
  }
  const records = await openSqliteRecords({ folder });
  const bot = await openInProcess({ records, dataFolder: folder, storesFolder: served, observe });
  return {
    bot,
    async close() {
      await bot.close();
      await records.close();
    },
  };
}

/** Asks in a conversation of its own. */
export async function ask(bot: InProcess, { store, before, say }: Question): Promise<Answer> {
  const storeId = await bot.control.freshStore(store, {});
  const driver = await openDriver({ transport: bot.transport, storeId });
  for (const message of before) await driver.say(message);
  const { entries, error } = await driver.say(say);
  const { cart } = await driver.final();
  await driver.close();
  await bot.control.dropStore(storeId);
  const parts = entries.flatMap((entry) => entry.parts);
  return {
    ...seenIn(parts),
    ...(error ? { words: `ERROR ${error}` } : {}),
    cart: (cart?.lines ?? []).map(lineText),
  };
}

function seenIn(parts: Part[]): Pick<Answer, 'words' | 'titles' | 'choices'> {
  const words = parts.map((part) => (part.kind === 'text' ? part.text : '')).filter(Boolean);
  const titles = parts.flatMap((part) => {
    if (part.kind === 'products' || part.kind === 'comparison')
      return part.products.map(({ title }) => title);
    return part.kind === 'product' ? [part.product.title] : [];
  });
  const choices = parts.flatMap((part) => (part.kind === 'choices' ? part.choices : []));
  return {
    words: words.join(' ').replaceAll(/[\u00a0\u202f]/g, ' '),
    titles: [...new Set(titles)],
    choices: choices.map(({ label }) => label),
  };
}

function lineText({ title, quantity, options }: CartLine): string {
  return [`${quantity} × ${title}`, ...Object.values(options)].join(', ');
}

/** How replies say that the store does not tell, and that nothing fits, in the four languages. */
const notTold =
  /does not say|do not answer|find no answer|nothing of the kind|keine Angabe|beantworten (?:das|die Seiten des Geschäfts) nicht|keine Antwort|steht nichts|darüber nichts|no dice eso|no lo (?:dice|responden)|no encuentro|no responden|ne le (?:précise|dit) pas|pas de réponse|n.y répondent pas|ne trouve pas/i;
const notFound =
  /found nothing|no products? f(?:its|ound)|nothing fits|do not (?:have|sell)|outside what i know|nichts gefunden|passt nichts|kein Produkt|führen wir nicht|kenne ich mich nicht|no he encontrado|nada cumple|nada reúne|no tenemos|n.ai rien trouvé|rien ne|aucun produit/i;

/** How replies say that a message was not made out, or ask which order it is about. */
const notMadeOut =
  /not sure i got|didn.t get that|outside what i know|i know only|need the order number|what is your order number|nicht verstanden|nicht sicher, ob|brauche ich die Bestellnummer|wie lautet (?:die|Ihre) (?:Bestell)?nummer|no (?:lo |te |le )?he entendido|no estoy segur|número de(?: tu| su|l)? pedido|n.ai pas compris|pas sûr d.avoir compris|dépasse ce que|numéro de (?:votre )?commande/i;

/** Whether an answer claims nothing: it says that it does not know, found nothing or did not understand, or asks for an order. */
export function claimsNothing({ words, titles }: Answer): boolean {
  return notTold.test(words) || notFound.test(words) || (notMadeOut.test(words) && titles.length === 0);
}

/** @returns what is wrong with an answer; empty when it is what was wanted. */
export function faultsOf(answer: Answer, want: Wanted): string[] {
  const { words, titles, cart } = answer;
  const shows = (title: string): boolean => titles.includes(title) || words.includes(title);
  const said = (pattern: string): boolean => new RegExp(pattern, 'iu').test(words);
  const faults: (string | false)[] = [
    words === '' && titles.length === 0 && 'says nothing',
    !!want.first && !want.first.includes(titles[0] ?? want.first.find(shows) ?? '') && 'another thing comes first',
    !!want.among && (titles.length === 0 ? !want.among.some(shows) : titles.some((title) => !want.among!.includes(title))) && 'shows others',
    ...(want.includes ?? []).map((title) => !shows(title) && `shows no ${title}`),
    ...(want.hides ?? []).map((title) => titles.includes(title) && `shows ${title}`),
    ...(want.says ?? []).map((pattern) => !said(pattern) && `says not ${pattern}`),
    ...(want.not ?? []).map((pattern) => said(pattern) && `says ${pattern}`),
    !!want.cart && want.cart.toSorted().join('\n') !== cart.toSorted().join('\n') && `cart: ${cart.join(' | ') || 'empty'}`,
    !!want.unknown && !notTold.test(words) && 'claims to know',
    !!want.nothing && titles.length > 0 && !notFound.test(words) && 'shows what does not fit',
  ]; // prettier-ignore
  return faults.filter((fault) => fault !== false);
}
