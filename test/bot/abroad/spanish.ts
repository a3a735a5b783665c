import type { Abroad } from './abroad.ts';

/** Spanish: with and without accents, from Spain and from Mexico. */
// prettier-ignore
export const spanish: readonly Abroad[] = [
  { store: 'demo', name: 'chamarra', turns: [
    ['busco una chamarra impermeable para lluvia, menos de 100 dolares', { among: ['Tarnfell Drizzle Rain Jacket', 'Northmoor Puddle Hopper Raincoat', 'Northmoor Harbor Slicker', 'Tidewren Tidepool Poncho', 'Tidewren Gull Striped Raincoat', 'Osterby Firefly Reflective Jacket', 'Northmoor Pennant Hooded Rain Jacket'] }],
    ['que no sea de niño', { among: ['Tarnfell Drizzle Rain Jacket', 'Northmoor Puddle Hopper Raincoat', 'Northmoor Harbor Slicker', 'Tidewren Tidepool Poncho', 'Tidewren Gull Striped Raincoat', 'Osterby Firefly Reflective Jacket', 'Northmoor Pennant Hooded Rain Jacket'], hides: ['Northmoor Puddle Hopper Raincoat'] }],
    ['la Drizzle en mostaza talla s', { says: /89,00/ }],
    ['echala al carrito', { cart: ['1 × Tarnfell Drizzle Rain Jacket, Mustard, S'] }],
    ['mejor en M', { cart: ['1 × Tarnfell Drizzle Rain Jacket, Mustard, M'] }],
    ['tienen algun cupon de descuento?', { says: /RAINYDAY|%|dólares|cup[oó]n/i }],
  ] },
  { store: 'demo', name: 'tenis', turns: [
    ['quiero unos tenis blancos', { among: ['Sundry Hall Court Classic Sneaker', 'Sundry Hall Canvas Plimsoll'] }],
    ['quita eso', { cart: [] }],
  ] },
  { store: 'demo', name: 'pedido', order: 'D-19001', turns: [
    ['donde anda mi pedido', { says: /número/ }],
    ['D-19001', { says: /correo/ }],
    ['espera, ¿cuánto cuesta el envío?', { says: /5,95/ }],
    ['anna@post.example', { says: /D-19001/ }],
    ['no, déjalo', { says: /./, cart: [] }],
  ] },
  { store: 'demo', name: 'acampada', turns: [
    ['necesito una tienda de campaña para dos y un saco de dormir', { includes: ['Greywether Duo Ridge Tent', 'Tarnfell Lakeside Sleeping Bag'] }],
    ['cuanto pesa la tienda', { says: /\d kg/ }],
    ['aplica el cupon SHIPFREE', { says: /SHIPFREE/ }],
    ['quiero hablar con alguien', { says: /correo|persona/ }],
  ] },
  { store: 'demo', name: 'té', turns: [
    ['hola! tienen té sin cafeína?', { among: ['Marigold Field Chamomile Orchard', 'Marigold Field Peppermint & Nettle', 'Marigold Field Ginger Turmeric Root', 'Marigold Field Rooibos Vanilla', 'Marigold Field Hibiscus Cooler'] }],
    ['el de manzanilla', { says: /Chamomile Orchard/ }],
    ['gracias, y cuánto tardará en llegar?', { says: /días/ }],
  ] },
  { store: 'demo', name: 'regateo', turns: [
    ['quién eres, una persona?', { says: /asistente/i }],
    ['cuchillos de cocina sin pasarme de 50', { shows: ['Ember & Rind Serrated Bread Knife', 'Ember & Rind Paring Knife Trio'] }],
    ['cual es la diferencia entre los dos', { says: /lado a lado/ }],
    ['el de pan, me lo llevo', { cart: ['1 × Ember & Rind Serrated Bread Knife, Brown'] }],
  ] },
  { store: 'candela', name: 'focos', turns: [
    ['necesito focos de rosca gruesa e27', { among: ['Bombilla LED Clásica', 'Bombilla Filamento Ámbar', 'Bombilla Inteligente Iris'] }],
    ['dame 3 en forma de globo', { cart: ['3 × Bombilla Filamento Ámbar, Globo'] }],
    ['mejor 2', { cart: ['2 × Bombilla Filamento Ámbar, Globo'] }],
  ] },
  { store: 'candela', name: 'leer en la cama', turns: [
    ['lampara para leer en la cama', { includes: ['Aplique Lectura Búho'] }],
    ['la hay en dorado?', { says: /Búho.*Dorado|Dorado/ }],
    ['tiene enchufe para cargar el movil?', { says: /puerto de carga/ }],
    ['vale, añadela', { cart: ['1 × Aplique Lectura Búho, Dorado'] }],
  ] },
  { store: 'candela', name: 'devolución', order: 'CD-40123', turns: [
    ['qiero devolver una cosa de mi pedido', { says: /número de pedido/ }],
    ['CD-40123, anna@post.example', { says: /CD-40123/ }],
    ['hacéis envios a canarias', { says: /no enviamos|Canarias/ }],
    ['y la garantia cuanto dura', { says: /tres años/ }],
  ] },
  { store: 'candela', name: 'de pie', turns: [
    ['lámparas de pie', { shows: ['Lámpara de Pie Arco', 'Lámpara de Pie Trípode'] }],
    ['cual es mas alta?', { says: /190 cm/ }],
    ['y la más barata de ellas?', { says: /Trípode/ }],
    ['¿y en nogal?', { says: /98,00/ }],
    ['la compro', { cart: ['1 × Lámpara de Pie Trípode, Nogal'] }],
  ] },
  { store: 'demo', name: 'mochila', turns: [
    ['andaba buscando una mochila chica para la escuela de mi hija, que no sea negra', { hides: ['Tarnfell Longhaul Trekking Pack'] }],
    ['y cuanto es?', { says: /39,00/ }],
    ['se puede pagar con paypal?', { says: /PayPal/ }],
  ] },
  { store: 'demo', name: 'regadera', turns: [
    ['quiero una bocina para la regadera', { includes: ['Tonalis Shower Speaker'] }],
    ['cuánto tarda en llegar', { says: /días/ }],
  ] },
  { store: 'demo', name: 'factura', order: 'D-19011', turns: [
    ['necesito la factura de mi compra', { says: /número/ }],
    ['es el D-19011 y mi mail anna@post.example', { says: /D-19011/ }],
    ['sí', { says: /referencia/ }],
    ['puedo devolver algo sin la caja?', { says: /./ }],
  ] },
  { store: 'candela', name: 'infantil', turns: [
    ['una luz de noche para un niño de 3 años', { includes: ['Lámpara Infantil Pez'] }],
    ['es segura para bebés?', { says: /2 años|no dice|Edad/ }],
    ['en azul', { says: /25,00/ }],
    ['añade dos', { cart: ['2 × Lámpara Infantil Pez, Azul'] }],
    ['quita una', { cart: ['1 × Lámpara Infantil Pez, Azul'] }],
  ] },
  { store: 'candela', name: 'velas', turns: [
    ['velas', { includes: ['Velas de Cera de Abeja', 'Vela Perfumada Azahar'] }],
    ['sin perfume', { includes: ['Velas de Cera de Abeja'] }],
    ['dame 3', { cart: ['3 × Velas de Cera de Abeja'] }],
  ] },
  { store: 'candela', name: 'pantalla', turns: [
    ['pantalla plisada de 25 en mostaza', { says: /no quedan|existencias|agotad/i }],
    ['LUZ10', { says: /40,00|LUZ10/ }],
    ['can I talk in english? how long is the warranty', { says: /./ }],
  ] },
  { store: 'candela', name: 'cajas', turns: [
    ['q bombillas teneis?', { includes: ['Bombilla LED Clásica'] }],
    ['la clásica E27 cálida, 3 cajas xfa', { cart: ['3 × Bombilla LED Clásica, E27, Cálida'] }],
    ['no perdona, mejor 2 cajas', { cart: ['2 × Bombilla LED Clásica, E27, Cálida'] }],
    ['cuánto es', { says: /9,00/ }],
  ] },
  { store: 'candela', name: 'uno para mi hijo', turns: [
    ['mi hijo tiene miedo a la oscuridad y una amiga me habló del proyector de estrellas Cometa, ¿qué precio tiene?', { says: /38,00/ }],
    ['vale, uno para mi hijo', { cart: ['1 × Proyector de Estrellas Cometa'] }],
    ['y otro igual para mi hermana', { cart: ['2 × Proyector de Estrellas Cometa'] }],
    ['os queda la linterna grillo en amarillo?', { says: /existencias/ }],
    ['la amarilla sácala', { says: /./, cart: ['2 × Proyector de Estrellas Cometa'] }],
  ] },
  { store: 'candela', name: 'quítalos', turns: [
    ['el Aplique Faro en gris por favor', { cart: ['1 × Aplique Faro, Gris'] }],
    ['y dos más en negro', { cart: ['1 × Aplique Faro, Gris', '2 × Aplique Faro, Negro'] }],
    ['los negros quítalos', { cart: ['1 × Aplique Faro, Gris'] }],
  ] },
];
