import type { Conversation } from './expected.ts';

/** A Spanish shop for paper and pens: punta, tono, gramaje, surtido; typed without accents. */
// prettier-ignore
export const tintero: Conversation[] = [
  { name: 'una pluma de regalo, una punta que no hay', turns: [
    ['hola busco una pluma para regalar', { includes: ['Pluma Estilográfica Alondra'] }],
    ['la de burdeos con punta media', { says: /no quedan existencias/ }],
    ['pues fina', { says: /Fina.*Burdeos|Burdeos.*Fina/ }],
    ['me la llevo', { cart: ['1 × Pluma Estilográfica Alondra, Fina, Burdeos'] }] ] },
  { name: 'tinta, cartuchos y cuantos', turns: [
    ['tinta sepia', { says: /no quedan existencias/ }],
    ['y en azul noche?', { says: /Azul noche/ }],
    ['dos botes', { cart: ['2 × Tinta Alondra, Azul noche'] }],
    ['y cartuchos negros', { says: /Cartuchos Alondra/ }],
    ['ponme 3 cajas', { cart: ['2 × Tinta Alondra, Azul noche', '3 × Cartuchos Alondra, Negro'] }],
    ['mejor solo 1 bote de tinta', { cart: ['1 × Tinta Alondra, Azul noche', '3 × Cartuchos Alondra, Negro'] }] ] },
  { name: 'dos opciones y una pregunta en medio', turns: [
    ['añade el cuaderno de puntos', { choices: ['A5', 'A4'] }],
    ['cuantas paginas tiene', { says: /192/ }],
    ['a5', { choices: ['Mostaza', 'Verde', 'Negro'] }],
    ['mostaza', { cart: ['1 × Cuaderno Punto, A5, Mostaza'] }],
    ['cambialo por el verde', { cart: ['1 × Cuaderno Punto, A5, Verde'] }] ] },
  { name: 'varias cosas de una vez', turns: [
    ['necesito lapices de colores, una goma y unas tijeras para el cole', { includes: ['Lápices de Colores', 'Goma de Borrar', 'Tijeras'] }],
    ['los de 24', { says: /24 colores cuesta 17,90/ }],
    ['si, y la goma tambien', { cart: ['1 × Lápices de Colores, 24 colores', '1 × Goma de Borrar'] }],
    ['quita la goma', { cart: ['1 × Lápices de Colores, 24 colores'] }],
    ['deshacer', { cart: ['1 × Lápices de Colores, 24 colores', '1 × Goma de Borrar'] }] ] },
  { name: 'deja la pregunta abierta', turns: [
    ['pon los rotuladores acuarelables', { choices: ['12 colores', '24 colores'] }],
    ['espera, teneis permanentes?', { includes: ['Rotulador Permanente'], hides: ['Rotuladores Acuarelables'] }],
    ['el rojo de 2 mm', { says: /2 mm.*Rojo|Rojo.*2 mm/ }],
    ['dame 4', { cart: ['4 × Rotulador Permanente, 2 mm, Rojo'] }] ] },
  { name: 'reglas entre compras', turns: [
    ['bloc de acuarela 300 g a4', { says: /300 g.*A4|A4.*300 g/ }],
    ['enviais a canarias', { says: /A Canarias no/ }],
    ['y recoger en tienda?', { says: /sin coste/ }],
    ['vale ponlo', { cart: ['1 × Bloc de Acuarela, 300 g, A4'] }],
    ['quien paga si lo devuelvo', { says: /lo pagas tú/ }] ] },
  { name: 'un cambio corregido dos veces', order: 'TI-34567', turns: [
    ['quiero cancelar mi pedido', { says: /número de pedido/i }],
    ['TI-34567 anna@post.example', { says: /TI-34567/ }],
    ['no espera, mejor devolver', { says: /no ha salido|con nosotros/ }],
    ['dejalo', { says: /./ }],
    ['grapadora menta', { says: /Menta cuesta 11,90/ }],
    ['la quiero', { cart: ['1 × Grapadora, Menta'] }] ] },
  { name: 'el mas barato y la diferencia', turns: [
    ['acuarelas', { includes: ['Acuarelas de Viaje'] }],
    ['cuanto cuesta la de 24', { says: /49,90/ }],
    ['uf, y la de 12', { says: /29,90/ }],
    ['esa', { cart: ['1 × Acuarelas de Viaje, 12'] }],
    ['algo mas pequeño que un caballete para apoyar? es broma jaja', { says: /./ }],
    ['gracias, eso es todo', { says: /./ }] ] },
  { name: 'numeros sueltos', turns: [
    ['portaminas', { says: /Portaminas Garza/ }],
    ['0,7', { says: /0,7 mm/ }],
    ['dos', { cart: ['2 × Portaminas Garza, 0,7 mm'] }] ] },
  { name: 'fuera de tema y quejas', turns: [
    ['que tiempo hace en madrid', { says: /./, shows: [] }],
    ['vaya asistente mas tonto', { says: /./ }],
    ['agenda 2027 burdeos', { says: /Burdeos cuesta 18,90/ }],
    ['es de dia por pagina?', { says: /Semana a la vista/i }],
    ['ok dame una', { cart: ['1 × Agenda Semanal, Burdeos'] }] ] },
  { name: 'codigo y total con envio', turns: [
    ['notas adhesivas 6 tacos x5', { cart: ['5 × Notas Adhesivas, 6 tacos'] }],
    ['codigo TINTA10', { says: /TINTA10/ }],
    ['cuanto pago con envio', { says: /44,95/ }],
    ['que sean 2', { cart: ['2 × Notas Adhesivas, 6 tacos'] }],
    ['vacia el carrito', { says: /./ }],
    ['si', { cart: [] }] ] },
  { name: 'una cosa más, y tres en total', turns: [
    ['ponme 2 cuadernos rayados A5', { cart: ['2 × Cuaderno Rayado, A5'] }],
    ['y una goma de borrar', { cart: ['2 × Cuaderno Rayado, A5', '1 × Goma de Borrar'] }],
    ['nos llevamos tres', { cart: ['2 × Cuaderno Rayado, A5', '3 × Goma de Borrar'] }] ] },
  { name: 'una en otro color, y lo que de varios se quita', turns: [
    ['cuadernos', { includes: ['Cuaderno Rayado'] }],
    ['¿el segundo tiene tapa dura?', { says: /blanda/ }],
    ['ponme uno en mostaza', { says: /Cuaderno Rayado/, cart: [] }],
    ['A5', { cart: ['1 × Cuaderno Rayado, A5'] }],
    ['añade la grapadora negra y las tijeras de 13 cm', {}],
    ['quítalo', { says: /\?/, choices: ['Grapadora, Negro', 'Tijeras, 13 cm'] }] ] },
];
