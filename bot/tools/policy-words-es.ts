/** How shoppers ask in Spanish about a store's rules, and what the rules may call the same thing. All folded. */

/** Said in several words, alike in questions and in rules; each becomes one word. */
export const spanishPhrases: readonly (readonly [RegExp, string])[] = [
  [/\btarjetas? (?:de )?regalo\b|\bbonos? (?:de )?regalo\b/g, 'tarjetaregalo'],
  [/\b(?:dev[ou]e?lv\w+|regres\w+|reintegr\w+) (?:el |mi |la |de )?(?:dinero|plata)\b/g, 'reembolso'],
  [/\b(?:no (?:me|le) (?:gust|conven|sirv|qued|va)\w*|me arrepient\w+|cambi\w+ de (?:opinion|idea))\b/g, 'devolver'],
  [/\b(?:no (?:me )?(?:ha )?lleg\w+|se (?:retras|perd)\w+|va con retraso)\b/g, 'retraso'],
  [/\b(?:a plazos|en cuotas|en plazos|a meses|meses sin intereses|pago fraccionado)\b/g, 'cuotas'],
  [/\b(?:pas\w+ a (?:recoger|buscar)|recog\w+ en (?:la )?tienda|retir\w+ en (?:la )?tienda)\b/g, 'recogida'],
  [/\b(?:otras? tiendas?|otro sitio|la competencia|otro lado)\b/g, 'competencia'],
  [/\b(?:apartado (?:de correos|postal)|po box|casilla)\b/g, 'apartado'],
  [/\b(?:que|cuales) (?:tarjetas?|medios de pago|formas de pago|metodos de pago)\b/g, 'pagar visa'],
]; // prettier-ignore

/** Words that mean the same to who asks. A group may share words with another. */
export const spanishGroups: readonly string[] = [
  'devolver devolucion devoluciones devuelvo devuelve devuelta regresar regreso regresarlo retornar retorno devolverlo devolverla devolverlos devolverlas',
  'reembolso reembolsos reembolsan dinero abono reintegro',
  'cambiar cambio cambios canjear canje cambiarlo cambiarla cambiarlos',
  'envio envios enviar envian envias enviais mandar mandan manda mandais despacho despachan porte portes flete entrega entregan entregamos reparto reparten paquete',
  'tarda tardan tardar tardais demora demoran llega llegan llegar llegaria entrega plazo',
  'roto rota rotos rotas danado danada danados defectuoso defectuosa fallo falla fallos estropeado averiado',
  'garantia garantias cubre cobertura reclama reclamar reclamo responden',
  'roto falla estropea descompone averia garantia',
  'pagar pago pagos paga aceptan aceptais acepta aceptas tarjeta visa mastercard amex paypal efectivo bizum transferencia',
  'cuotas plazos mensualidades financiacion financian',
  'abren abre abris abierto abierta horario horarios cierran cierra',
  'factura facturas ticket tickets recibo recibos boleta comprobante',
  'direccion domicilio desviarlo desviar',
  'retraso retrasa tarde perdido perdida atrasado',
  'tienda local sucursal mostrador',
  'recogida recoger recoge retirar retiro',
  'usado usada usados usadas usar puesto puestos puesta puse probado probados probada estrenado estado condicion condiciones',
  'abierto abierta abiertos abiertas destapado',
  'cancelar cancelo cancelacion cancelarlo anular anulo',
  'paises pais extranjero internacional mexico espana europa argentina colombia chile peru',
  'datos privacidad informacion saben guardan',
  'borrar borre borrarla eliminar eliminen suprimir',
  'descuento descuentos rebaja rebajas oferta ofertas promocion promociones',
  'caducan caduca vencen vence expira',
  'cupon cupones codigo codigos',
  'combinar combinan juntos acumular acumulan',
  'rebajado rebajada rebajados rebajas oferta',
  'competencia amazon igualan igualar barato',
  'baja bajo bajan diferencia',
  'reparan reparar reparacion reparaciones arreglan arreglar taller',
  'telefono correo contactar contacto llamar email whatsapp',
  'donde ubicados ubicacion direccion',
  'persona humano humana robot maquina programa',
  'talla tallas medida medidas numero guia',
  'paga cuesta coste costo cobran gratis',
  'rechazado rechazada rechaza denegado declinado',
  'silla ruedas accesible discapacidad',
  'saldo queda restante',
  'embalaje empaquetan embalan plastico carton caja',
  'materiales hechos material',
  'viejas viejo usadas reciclar reciclan reciclaje',
];

/** What is asked for beside the words. */
export const spanishAspects = {
  amount: /\b(?:cuanto (?:cuesta|vale|es|sale|cobran|pago)|precio|coste|costo|gratis|cobran|quien paga)\b/,
  span: /\b(?:cuanto (?:tarda|tardan|tiempo|demora|dura|se tarda)|cuantos (?:dias|meses|anos)|cuando|plazo)\b/,
  hours: /\b(?:abren|abre|abris|cierran|cierra|horario|a que hora)\b/,
};

/** Words of asking, and words that stand everywhere: they choose no passage. */
export const spanishSmallWords =
  `a al algo alguien algun alguna ante aqui asi aun bien cada como con cual cuales cualquier cuando cuanta cuantas cuanto cuantos de del desde donde durante
  el ella ellos en entre era eres es esa ese eso esos esta estan estar este esto estos estoy fue ha hace hacen hacer hago han hasta hay he hola la las le les lo los
  luego mas me mi mis mucho muy nada ni no nos o otra otro para pero podria por porque puede pueden puedo pues que quien quiero quisiera se sea ser si sin sobre
  solo son su sus tal tambien te tengo tiene tienen tienes toda todo todos tu un una uno unos usted ustedes va vez y ya yo gracias favor saber pasa producto productos
  pedido pedidos articulo articulos cosa cosas dime unas dia dias semana semanas mes meses ano anos tiempo normalmente generalmente general cierto`.split(
    /\s+/,
  );
