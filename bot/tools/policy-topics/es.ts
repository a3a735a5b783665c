/** Cómo se pregunta por las reglas de una tienda; preguntas con una barra en medio. */
export const spanish: Readonly<Record<string, string>> = {
  'return-window':
    'qué plazo hay de devolución | plazo de devoluciones | son catorce o treinta días para devolver | límite de tiempo para devolver cosas | después de tres semanas todavía puedo devolver | hasta qué día se puede mandar de vuelta | si no le gusta, ¿lo puedo devolver? | si al perro no le gusta, ¿lo aceptan de vuelta? | cuánto tiempo tengo para devolver algo | cuál es el plazo de devolución | hasta cuándo puedo devolverlo | ya pasaron seis semanas, es tarde | en cuántos días | si no me queda bien lo puedo devolver | cuántos días tengo para devolver | qué plazo hay para la devolución',
  'return-condition':
    'en qué estado tiene que estar | puedo devolverlo abierto | me los puse una vez, puedo devolverlos | tiene que llevar la etiqueta | ya lo lavé | sin la caja original | me lo probé en casa',
  'return-cost':
    'la devolución es gratis | quién paga el envío si devuelvo algo | tienen coste las devoluciones | los gastos de devolución corren por mi cuenta | devolver es sin cargo | el porte de vuelta lo asumen ustedes | ¿soy yo quien paga la devolución? | si el error es vuestro, ¿la devolución es gratis? | quién paga la devolución | es gratis devolver | cuánto cuesta devolver | tengo que pagar el envío de vuelta | mandan etiqueta prepagada | me descuentan los portes',
  'return-start':
    'cómo se hace una devolución | los pasos para devolver | cómo funcionan las devoluciones | hay que imprimir etiqueta para devolver | pasan por casa a recoger la devolución | cómo va eso de devolver | tengo que avisar antes de devolver | cómo devuelvo algo | cómo hago una devolución | a qué dirección lo mando de vuelta | dónde consigo la etiqueta de devolución | qué pasos hay para devolver',
  'refund-time':
    'cuánto tardan en devolver el dinero | en cuántos días hacen los reembolsos | cuándo se abona el importe | cuánto demora un reintegro | plazo de reembolso | en cuánto tiempo vería el dinero en la tarjeta | el dinero vuelve rápido | cuándo me regresan la plata | cuándo me devuelven el dinero | cuánto tarda el reembolso | cuándo estará el dinero en mi cuenta | me lo devuelven a la misma tarjeta | dinero o vale',
  exchange:
    'admiten cambios | si no me queda puedo cambiarlo por otra talla | puedo cambiar un regalo sin ticket | me lo cambiarían por otra cosa | hasta cuándo aceptan cambios | se puede cambiar por otro color | puedo cambiarlo por otra talla | cambiar por otro color | cómo funcionan los cambios | me queda chico, quiero uno más grande | pago envío otra vez por un cambio',
  'not-returnable':
    'qué no se puede devolver | se puede devolver la ropa interior | pendientes por higiene | cosas hechas a medida se devuelven | cosméticos abiertos | comida',
  'return-sale': 'puedo devolver algo rebajado | lo de rebajas se devuelve | comprado en oferta',
  'return-in-store':
    'puedo devolverlo en la tienda | comprado en línea y devuelto en el local | llevarlo en persona en vez de mandarlo',
  faulty:
    'qué pasa si viene defectuoso o equivocado | llegó roto | me mandaron la talla equivocada | tiene un agujero | no funciona | recibí otra cosa | falta una pieza',
  'return-gift': 'puedo devolver un regalo | me lo regalaron y no lo quiero | sin número de pedido',
  'ship-cost':
    'cuánto cuesta el envío | gastos de envío | hay que pagar domicilio | qué precio tiene la entrega | mínimo para no pagar portes | desde qué compra es gratis el envío | con cuánto me ahorro el envío | el transporte va incluido en el precio | cuánto cuesta el envío | gastos de envío | desde qué importe es gratis el envío | cuánto cobran por mandarlo',
  'ship-time':
    'plazo de entrega | cuánto demoran en entregar | hacen entregas en veinticuatro horas | cuántos días hábiles son para recibir | qué tan rápido envían | cuánto tarda el envío | cuándo llega si pido hoy | plazo de entrega | cuántos días | llega antes del viernes | sale el mismo día',
  express: 'hay envío urgente | lo puedo tener mañana | envío exprés | cuánto cuesta el envío rápido',
  'ship-countries':
    'envían a otros países | mandan a francia | a qué países envían | envíos al extranjero | envían a las islas | puedo pedir desde méxico',
  customs: 'quién paga la aduana | hay impuestos de importación | derechos de aduana | me cobrarán aranceles',
  'po-box': 'envían a un apartado de correos | a un punto de recogida | a una taquilla',
  pickup:
    'puedo retirar mi compra | recogida gratis en tienda | lo podría recoger yo | tienen retiro por el negocio | hacen click and collect | pasar a buscarlo | puedo recogerlo en la tienda | recoger yo mismo | pasar a buscarlo | cuánto tiempo me lo guardan | reservar y recoger',
  'split-parcels': 'llega todo junto | en varios paquetes | falta una parte del pedido',
  'late-parcel':
    'mi paquete se retrasa | no ha llegado mi paquete | el seguimiento no se mueve | dice entregado y no tengo nada | se perdió',
  'damaged-parcel':
    'el paquete llegó dañado | la caja venía aplastada | se rompió en el transporte | llegó mojado',
  tracking: 'cómo sigo mi paquete | me dan número de seguimiento | dónde veo por dónde va',
  'not-home':
    'qué pasa si no estoy en casa | no hay nadie cuando llega | hay que firmar | pueden dejarlo con el vecino | elegir día de entrega',
  'heavy-goods':
    'lo suben a casa | entregan en un cuarto piso | a pie de calle | lo montan ustedes | se llevan el viejo',
  'address-change': 'puedo cambiar la dirección | puse mal la dirección | me mudé | mandarlo a la oficina',
  'cancel-order':
    '¿cuesta algo cancelar un pedido? | ¿cobran por cancelar? | ¿cancelar es gratis? | puedo cancelar mi pedido | lo pedí por error | parar el pedido antes de que salga',
  'change-order':
    'puedo cambiar el pedido | añadir algo al pedido | olvidé una cosa, cabe en el mismo paquete',
  'payment-methods':
    'con qué puedo pagar | medios de pago | formas de pago | qué tarjetas aceptan | no tengo tarjeta, qué otras opciones hay | maneras de pagar | cómo puedo pagar | qué formas de pago aceptan | aceptan tarjeta | se puede con paypal | transferencia | contra reembolso | en efectivo | bizum',
  'charged-when':
    'se paga por adelantado o al recibir | pago ahora o después | cuándo me cobran | cuándo se carga la tarjeta | pago ahora o al enviar',
  'split-payment': 'puedo dividir el pago | parte con vale y parte con tarjeta | dos tarjetas',
  tax: 'el iva está incluido | los precios llevan impuestos | cuánto es el impuesto',
  installments:
    'puedo abonar en cuotas | pagar a plazos | en varias veces | pago a plazos | en cuotas | financiación | meses sin intereses',
  declined: 'me rechazan el pago | mi tarjeta no pasa | el pago falló | me cobraron dos veces',
  invoice: 'dan factura | necesito un recibo | factura a nombre de mi empresa | dónde está mi factura',
  'coupon-use': 'cómo uso un cupón | dónde pongo el código | se me olvidó poner el código',
  'coupon-fails':
    'por qué no funciona mi código | dice que el cupón no es válido | no me aplica el descuento',
  'coupon-combine': 'puedo juntar cupones | el código vale en rebajas',
  'coupon-several':
    'puedo usar dos códigos a la vez | cuántos cupones por pedido | un cupón por pedido | más de un código',
  carrier:
    'con qué empresa enviáis | qué transportista lo trae | quién entrega el paquete | enviáis por seur o correos | cómo me llega',
  'order-by':
    'hasta qué hora puedo pedir para que llegue mañana | hasta cuándo tengo que pedir | los pedidos antes de las doce salen el mismo día',
  'subscription-pause':
    'puedo pausar la suscripción | saltarme un envío | parar la suscripción en vacaciones | cómo cancelo la suscripción',
  'special-discount':
    'tienen algún código de descuento | algún cupón para primera compra | qué promociones hay hoy | hay black friday | me dan descuento si me suscribo | alguna rebaja por ser cliente | ofertas | hay descuento para estudiantes | descuento por primera compra | descuento por la newsletter | descuento para profesores',
  loyalty: 'tienen programa de puntos | club de clientes | tarjeta de fidelidad',
  'price-match': 'lo vi más barato en otro sitio | igualan precios | en amazon cuesta menos',
  'price-drop':
    'bajó de precio después de comprarlo | pagué más la semana pasada | me devuelven la diferencia',
  'gift-card':
    'tenéis tarjetas regalo | venden gift cards | vales de regalo | tienen tarjetas regalo | comprar un vale para un amigo | de cuánto son los vales',
  'gift-card-expire': 'caducan las tarjetas regalo | cuánto vale el bono | mi vale es viejo',
  'gift-card-use': 'cómo uso una tarjeta regalo | dónde meto el vale',
  'gift-card-balance': 'cuánto queda en mi tarjeta regalo | ver el saldo',
  'gift-card-return': 'me pueden dar el dinero del vale | devolver una tarjeta regalo | perdí mi vale',
  'gift-wrap':
    'papel de regalo | cuánto cuesta el envoltorio de regalo | hacen paquetes para obsequio | va envuelto bonito | que no se vea el precio, es un regalo | añadir una tarjeta con un mensaje | sin factura dentro, es un regalo | envuelven para regalo | poner una nota con el regalo | mandarlo directo sin precios',
  'data-kept':
    'qué hacen con mis datos | protección de datos | esta charla queda guardada | usan cookies | cumplen con el rgpd | política de privacidad | alguien lee lo que escribo | guardan mi tarjeta | qué guarda este asistente | guardan este chat | cuánto tiempo guardan lo que escribo | quién lee esto | qué datos recogen | están seguros mis datos',
  'data-delete': 'pueden borrar mi conversación | borren mis datos | olvida todo lo mío',
  'data-sold': 'venden mis datos | comparten mi dirección | terceros | publicidad',
  'data-see': 'qué saben de mí | una copia de mis datos',
  'is-person': 'hablo con una persona | eres un robot | eres real',
  hours:
    'hasta qué hora atienden | a qué hora cierran hoy | abren los festivos | horario de tienda | en qué horario los puedo visitar | a qué hora abren | horario | hasta qué hora están | abren los domingos | abren en festivos',
  address:
    'cuál es la dirección de la tienda | tienen establecimiento físico | cómo llego al local | por dónde quedan | hay alguna sucursal | me pasás la dirección | dónde puedo ver los productos en persona | dónde están | dirección de la tienda | cómo los encuentro | tienen tienda física | otras sucursales',
  'getting-there':
    'hay aparcamiento | dónde puedo estacionar | qué autobús llega | estación más cercana | cómo llego en transporte público',
  contact:
    'cuál es su correo | quisiera llamar por teléfono | hay algún celular o línea de servicio | email de la tienda | número de atención al cliente | cómo los contacto | teléfono | correo | puedo llamar a alguien',
  accessible:
    'es accesible la tienda | en silla de ruedas | hay escalones | ascensor | carrito de bebé | dejan entrar perros | baño',
  'stock-in-store': 'lo tienen en la tienda | puedo verlo antes de comprarlo | probármelo en el local',
  events: 'dan cursos | talleres | reservar una cita | asesoramiento',
  jobs: 'buscan personal | ofertas de trabajo | trabajar con ustedes',
  wholesale: 'venden a empresas | precio al por mayor | descuento por cantidad',
  custom: 'lo graban | hacen a medida | con mi nombre | personalizado',
  preorder: 'puedo reservar antes | cuándo vuelve a haber | avísenme cuando llegue | pueden pedirlo para mí',
  'size-find': 'qué talla soy | hay guía de tallas | cómo me mido | talla pequeño',
  'size-between': 'estoy entre dos tallas | pido una más o una menos',
  'size-wide': 'tienen zapatos anchos | pie ancho | tallas grandes',
  materials:
    'de qué están hechas sus cosas | es algodón orgánico | dónde se fabrica | comercio justo | de dónde viene la madera',
  vegan: 'qué significa vegano | sin productos animales | probado en animales',
  down: 'de dónde viene el plumón | plumas arrancadas vivas | bienestar animal',
  packaging: 'cómo empaquetan | usan plástico | cartón reciclado',
  recycling: 'recogen cosas viejas | reciclan mi chaqueta vieja | qué hago con el viejo',
  'warranty-length':
    'qué garantía tienen los productos | tienen garantía | cuántos años de garantía dan | hay garantía extendida | condiciones de garantía | cuánto dura la garantía | años de garantía | sigue en garantía después de dos años',
  'warranty-cover':
    'qué cubre la garantía | se rompió la cremallera, lo cubre | se descosió | se despega la suela | dejó de funcionar a los meses',
  'warranty-claim': 'cómo reclamo la garantía | qué necesitan para la garantía | fotos del daño',
  'warranty-receipt': 'necesito el ticket para la garantía | perdí el recibo | sin comprobante',
  repair: 'reparan cosas fuera de garantía | servicio de reparación | cuánto cuesta arreglarlo',
  'spare-parts': 'venden repuestos | comprar solo la tapa | recambios para un modelo viejo',
  allergens: 'qué productos llevan nueces | sin gluten | trazas | soy alérgico',
  safety: 'es seguro para niños | es tóxico | desde qué edad | es peligroso',
  storage: 'cómo lo guardo | cuánto dura | fecha de caducidad | va en la nevera',
  care: 'cómo lo cuido | va al lavavajillas | cómo se lava | encoge | se plancha',
};
