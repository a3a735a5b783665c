import type { Language } from '../../understanding/understanding.ts';

/** What people shorten where they write of goods and orders, and say in full. */

interface Shortened {
  /** As it is written, in small letters, with what stands for it. */
  alone: Readonly<Record<string, string>>;
  /** After a figure, as it is written: one, and several where there is more to it than an s. */
  counted: Readonly<Record<string, string>>;
}

export const shortened: Readonly<Record<Language, Shortened>> = {
  en: {
    alone: {
      'tues.': 'Tuesday', 'weds.': 'Wednesday', 'thurs.': 'Thursday', 'avail.': 'available', 'est.': 'estimated', 'qty': 'quantity', 'qty.': 'quantity',
      'w/o': 'without', 'ea.': 'each', 'ave.': 'Avenue', 'rd.': 'Road', 'blvd.': 'Boulevard', 'tel.': 'telephone',
      'pkg.': 'package', 'vol.': 'volume', 'ed.': 'edition', 'std.': 'standard', 'ref.': 'reference', 'max.': 'maximum', 'min.': 'minimum',
    },
    counted: {
      hr: 'hour', hrs: 'hour', 'min.': 'minute', mins: 'minute', sec: 'second', secs: 'second', mo: 'month', mos: 'month',
      wk: 'week', wks: 'week', 'in.': 'inch|inches', pk: 'pack|pack', pc: 'piece', 'pp.': 'page', gal: 'gallon',
      'fl oz': 'fluid ounce', 'fl. oz': 'fluid ounce', tsp: 'teaspoon', tbsp: 'tablespoon', ct: 'count|count',
      'sq ft': 'square foot|square feet', 'sq. ft': 'square foot|square feet', mph: 'mile per hour|miles per hour', mi: 'mile', yd: 'yard', yds: 'yard',
    },
  },
  de: {
    alone: {
      'zus.': 'zusammen', 'evtl.': 'eventuell', 'zw.': 'zwischen', 'vsk': 'Versandkosten', 'ggf.': 'gegebenenfalls', 'bspw.': 'beispielsweise', 'insb.': 'insbesondere', 'i. d. r.': 'in der Regel', 'i.d.r.': 'in der Regel',
      'o. ä.': 'oder Ähnliches', 'o.ä.': 'oder Ähnliches', 'u. v. m.': 'und vieles mehr', 'u.v.m.': 'und vieles mehr',
      'art.-nr.': 'Artikelnummer', 'best.-nr.': 'Bestellnummer', 'tägl.': 'täglich', 'mtl.': 'monatlich', 'jährl.': 'jährlich', 'versch.': 'verschiedene', 'abzgl.': 'abzüglich',
      'lt.': 'laut', 'rd.': 'rund', 'ausgen.': 'ausgenommen',
      'etc.': 'et cetera', 'max.': 'maximal', 'min.': 'mindestens', 'gem.': 'gemäß',
    },
    counted: {
      'std.': 'Stunde|Stunden', std: 'Stunde|Stunden', 'min.': 'Minute|Minuten', 'sek.': 'Sekunde|Sekunden', 'tg.': 'Tag|Tage', 'tge.': 'Tag|Tage', 'j.': 'Jahr|Jahre',
      'mon.': 'Monat|Monate', 'wo.': 'Woche|Wochen', 'pers.': 'Person|Personen', 'stk.': 'Stück|Stück', 'st.': 'Stück|Stück', stk: 'Stück|Stück',
      's.': 'Seite|Seiten', 'pkg.': 'Packung|Packungen', 'fl.': 'Flasche|Flaschen', 'mio.': 'Million|Millionen',
    },
  },
  fr: {
    alone: {
      'mme': 'Madame', 'mlle': 'Mademoiselle', 'std.': 'standard', 'éd.': 'édition', 'vol.': 'volume', 'qté': 'quantité', 'réf.': 'référence', 'av.': 'avenue', 'ét.': 'étage',
      'coul.': 'couleur', 'dispo.': 'disponible', 'livr.': 'livraison', 'suppl.': 'supplément', 'approx.': 'approximativement', 'art.': 'article',
      'max.': 'maximum', 'min.': 'minimum', 'apt.': 'appartement',
    },
    counted: {
      'sem.': 'semaine', 'j.': 'jour', 'min.': 'minute', 'pers.': 'personne', 'p.': 'page', 'pp.': 'page', 'ex.': 'exemplaire',
      pce: 'pièce', pcs: 'pièce', 'pcs.': 'pièce', 'car.': 'caractère', 'sais.': 'saison', 'fl.': 'flacon', pts: 'point',
    },
  },
  es: {
    alone: {
      'avda.': 'Avenida', 'av.': 'Avenida', 'dcha.': 'derecha', 'izda.': 'izquierda', 'izq.': 'izquierda', 'sig.': 'siguiente', 'vol.': 'volumen', 'ed.': 'edición', 'an.': 'ancho', 'al.': 'alto', 'c/u': 'cada uno', 'dpto.': 'departamento',
      'ref.': 'referencia', 'tlf.': 'teléfono', 'sr.': 'señor', 'sra.': 'señora', 'art.': 'artículo', 'dto.': 'descuento', 'cant.': 'cantidad', 'disp.': 'disponible',
      'lab.': 'laborables', 'prof.': 'profundidad', 'máx.': 'como máximo', 'max.': 'como máximo', 'mín.': 'como mínimo', 'próx.': 'próximo', 'pág.': 'página',
    },
    counted: {
      'd.': 'día', 'h.': 'hora', 'min.': 'minuto', 'pers.': 'persona', 'pág.': 'página', 'págs.': 'página', 'ud.': 'unidad|unidades', ud: 'unidad|unidades',
      'ej.': 'ejemplar|ejemplares', 'est.': 'estación|estaciones', 'sem.': 'semana', 'pzas.': 'pieza', 'pza.': 'pieza', 'pz.': 'pieza',
    },
  },
}; // prettier-ignore
