import type { Language } from '../../understanding/understanding.ts';
import { named, type Named } from './ear-words.ts';
import type { Ear } from './written-figures.ts';

/** What people shorten where they write of goods and orders, and say in full. */

interface Shortened {
  /** As it is written, in small letters, with what stands for it. */
  alone: Readonly<Record<string, string>>;
  /** After a figure, as it is written: one, several. */
  counted: Readonly<Record<string, Named>>;
}

const words: Readonly<Record<Language, Shortened>> = {
  en: {
    alone: {
      'tues.': 'Tuesday', 'weds.': 'Wednesday', 'thurs.': 'Thursday', 'avail.': 'available', 'dept.': 'department', 'est.': 'estimated', 'qty': 'quantity', 'qty.': 'quantity',
      'w/o': 'without', 'ea.': 'each', 'ave.': 'Avenue', 'rd.': 'Road', 'blvd.': 'Boulevard', 'gen.': 'generation', 'ext.': 'extension', 'tel.': 'telephone', 'temp.': 'temperature',
      'pkg.': 'package', 'asst.': 'assorted', 'sz.': 'size', 'vol.': 'volume', 'ed.': 'edition', 'std.': 'standard', 'addl.': 'additional', 'ref.': 'reference', 'max.': 'maximum', 'min.': 'minimum',
    },
    counted: {
      hr: ['hour', 'hours'], hrs: ['hour', 'hours'], 'min.': ['minute', 'minutes'], mins: ['minute', 'minutes'], sec: ['second', 'seconds'], secs: ['second', 'seconds'], mo: ['month', 'months'], mos: ['month', 'months'],
      wk: ['week', 'weeks'], wks: ['week', 'weeks'], 'in.': ['inch', 'inches'], pk: ['pack', 'pack'], pc: ['piece', 'pieces'], 'pp.': ['page', 'pages'], qt: ['quart', 'quarts'], gal: ['gallon', 'gallons'],
      'fl oz': ['fluid ounce', 'fluid ounces'], 'fl. oz': ['fluid ounce', 'fluid ounces'], tsp: ['teaspoon', 'teaspoons'], tbsp: ['tablespoon', 'tablespoons'], ct: ['count', 'count'],
      'sq ft': ['square foot', 'square feet'], 'sq. ft': ['square foot', 'square feet'], mph: ['mile per hour', 'miles per hour'], mi: ['mile', 'miles'], ppl: ['person', 'people'], yd: ['yard', 'yards'], yds: ['yard', 'yards'],
    },
  },
  de: {
    alone: {
      'zus.': 'zusammen', 'evtl.': 'eventuell', 'zw.': 'zwischen', 'vsk': 'Versandkosten', 'ggf.': 'gegebenenfalls', 'bspw.': 'beispielsweise', 'insb.': 'insbesondere', 'i. d. r.': 'in der Regel', 'i.d.r.': 'in der Regel',
      'u. u.': 'unter Umständen', 'o. ä.': 'oder Ähnliches', 'o.ä.': 'oder Ähnliches', 'u. v. m.': 'und vieles mehr', 'u.v.m.': 'und vieles mehr', 'z. t.': 'zum Teil', 'z.t.': 'zum Teil', 'zzt.': 'zurzeit',
      'vgl.': 'vergleiche', 'abb.': 'Abbildung', 'art.-nr.': 'Artikelnummer', 'best.-nr.': 'Bestellnummer', 'tägl.': 'täglich', 'mtl.': 'monatlich', 'jährl.': 'jährlich', 'versch.': 'verschiedene', 'abzgl.': 'abzüglich',
      'lt.': 'laut', 'rd.': 'rund', 'mögl.': 'möglichst', 'ausgen.': 'ausgenommen', 'durchschn.': 'durchschnittlich', 'sep.': 'separat', 'aufl.': 'Auflage', 'hr.': 'Herr', 'bd.': 'Band', 'temp.': 'Temperatur',
      'wg.': 'wegen', 'etc.': 'et cetera', 'ugf.': 'ungefähr', 'max.': 'maximal', 'min.': 'mindestens', 'verf.': 'verfügbar', 'lfm': 'laufender Meter', 'entspr.': 'entsprechend', 'gem.': 'gemäß', 'ebf.': 'ebenfalls',
    },
    counted: {
      'std.': ['Stunde', 'Stunden'], std: ['Stunde', 'Stunden'], 'min.': ['Minute', 'Minuten'], 'sek.': ['Sekunde', 'Sekunden'], 'tg.': ['Tag', 'Tage'], 'tge.': ['Tag', 'Tage'], 'j.': ['Jahr', 'Jahre'],
      'mon.': ['Monat', 'Monate'], 'mt.': ['Monat', 'Monate'], 'wo.': ['Woche', 'Wochen'], 'pers.': ['Person', 'Personen'], 'stk.': ['Stück', 'Stück'], 'stck.': ['Stück', 'Stück'], 'st.': ['Stück', 'Stück'], stk: ['Stück', 'Stück'],
      's.': ['Seite', 'Seiten'], 'pkg.': ['Packung', 'Packungen'], 'pck.': ['Packung', 'Packungen'], 'fl.': ['Flasche', 'Flaschen'], 'tsd.': ['Tausend', 'Tausend'], 'mio.': ['Million', 'Millionen'], 'bl.': ['Blatt', 'Blatt'],
    },
  },
  fr: {
    alone: {
      'mme': 'Madame', 'mlle': 'Mademoiselle', 'std.': 'standard', 'éd.': 'édition', 'vol.': 'volume', 'qté': 'quantité', 'réf.': 'référence', 'bd.': 'boulevard', 'av.': 'avenue', 'ét.': 'étage',
      'coul.': 'couleur', 'dispo.': 'disponible', 'livr.': 'livraison', 'suppl.': 'supplément', 'resp.': 'respectivement', 'excl.': 'exclu', 'approx.': 'approximativement', 'art.': 'article', 'cde': 'commande',
      'max.': 'maximum', 'min.': 'minimum', 'mini.': 'minimum', 'quant.': 'quantité', 'temp.': 'température', 'nbre': 'nombre', 'apt.': 'appartement',
    },
    counted: {
      'sem.': ['semaine', 'semaines'], 'j.': ['jour', 'jours'], 'min.': ['minute', 'minutes'], 'pers.': ['personne', 'personnes'], 'p.': ['page', 'pages'], 'pp.': ['page', 'pages'], 'ex.': ['exemplaire', 'exemplaires'],
      pce: ['pièce', 'pièces'], pcs: ['pièce', 'pièces'], 'pcs.': ['pièce', 'pièces'], 'car.': ['caractère', 'caractères'], 'sais.': ['saison', 'saisons'], 'pl.': ['place', 'places'], 'fl.': ['flacon', 'flacons'], pts: ['point', 'points'],
    },
  },
  es: {
    alone: {
      'avda.': 'Avenida', 'av.': 'Avenida', 'dcha.': 'derecha', 'izda.': 'izquierda', 'izq.': 'izquierda', 'sig.': 'siguiente', 'vol.': 'volumen', 'ed.': 'edición', 'an.': 'ancho', 'al.': 'alto', 'c/u': 'cada uno', 'dpto.': 'departamento',
      'ref.': 'referencia', 'tfno.': 'teléfono', 'tlf.': 'teléfono', 'sr.': 'señor', 'sra.': 'señora', 'cód.': 'código', 'art.': 'artículo', 'dto.': 'descuento', 'prod.': 'producto', 'cant.': 'cantidad', 'disp.': 'disponible',
      'gtos.': 'gastos', 'lab.': 'laborables', 'excl.': 'excluido', 'prof.': 'profundidad', 'máx.': 'como máximo', 'max.': 'como máximo', 'mín.': 'como mínimo', 'próx.': 'próximo', 'temp.': 'temperatura', 'pág.': 'página',
    },
    counted: {
      'd.': ['día', 'días'], 'h.': ['hora', 'horas'], 'min.': ['minuto', 'minutos'], 'pers.': ['persona', 'personas'], 'pág.': ['página', 'páginas'], 'págs.': ['página', 'páginas'], 'ud.': ['unidad', 'unidades'], ud: ['unidad', 'unidades'],
      'ej.': ['ejemplar', 'ejemplares'], 'est.': ['estación', 'estaciones'], 'sem.': ['semana', 'semanas'], 'pzas.': ['pieza', 'piezas'], 'pza.': ['pieza', 'piezas'], 'pz.': ['pieza', 'piezas'], 'plz.': ['plaza', 'plazas'],
    },
  },
}; // prettier-ignore

const any = (written: Readonly<Record<string, unknown>>): string =>
  Object.keys(written)
    .toSorted((one, other) => other.length - one.length)
    .map((each) => each.replaceAll('.', String.raw`\.`).replaceAll(' ', String.raw`\s?`))
    .join('|');

const patterns = new Map(
  Object.entries(words).map(([language, { alone, counted }]) => [
    language,
    {
      alone: new RegExp(`(?<![\\p{L}\\p{N}./-])(?:${any(alone)})(?![\\p{L}\\p{N}])`, 'giu'),
      counted: new RegExp(
        `(?<=(\\d+(?:[.,]\\d+)?)\\s?)(?:${any(counted)})(?![\\p{L}\\p{N}])(?:\\.(?=\\s*[\\p{Ll}\\d,;)(]))?`,
        'giu',
      ),
    },
  ]),
);

/** A point at the very end closes the sentence too. */
const closing = (written: string, at: number, text: string): string =>
  written.endsWith('.') && at + written.length === text.trimEnd().length ? '.' : '';

/** "2 Std." is "2 Stunden", "zw." "zwischen". */
export function heardAbbreviations(text: string, { language }: Ear): string {
  const { alone, counted } = words[language];
  const pattern = patterns.get(language)!;
  return text
    .replace(pattern.counted, (written: string, figure: string, at: number, whole: string) => {
      const name =
        counted[written.toLowerCase()] ??
        counted[written.toLowerCase().replace(/\.$/, '')] ??
        counted[spaced(written)];
      if (!name) return written;
      const several = named(name, Number(figure.replace(',', '.')), language);
      const isDative =
        language === 'de' && DATIVE.test(whole.slice(0, at)) && several !== name[0] && several.endsWith('e');
      const gap = /\d$/.test(whole.slice(0, at)) ? ' ' : '';
      return `${gap}${several}${isDative ? 'n' : ''}${closing(written, at, whole)}`;
    })
    .replace(pattern.alone, (written: string, at: number, whole: string) => {
      const heard = alone[written.toLowerCase()] ?? alone[spaced(written)] ?? written;
      return heard + closing(written, at, whole);
    });
}

const spaced = (written: string): string => written.toLowerCase().replaceAll(/\.(?=\p{L})/gu, '. ');

/** "innerhalb von 30 Tagen". */
const DATIVE = /(?<!\p{L})(?:von|nach|in|seit|binnen|mit|aus|vor)\s\d+\s?$/iu;
