/** What shoppers of stores in their own language type, and what must be among the first three. */

export interface NativeQuery {
  text: string;
  first: RegExp;
}

/** By store: one of the demo stores, or one of test/bot/native. Written before any rule of inflection was. */
export const nativeQueries: Readonly<Record<string, { language: string; queries: readonly NativeQuery[] }>> =
  {
    hafen: {
      language: 'de',
      queries: queries(`
        Fahrräder: rad
        Fahrrad: rad
        Räder: rad
        Kinderräder: Kinderrad
        Decke: Wolldecke
        Wolldecken: Wolldecke
        Kissen: Leinenkissen
        Handtücher: Handtuch
        Teekannen: Teekanne
        Kanne: kanne
        Leuchten: leuchte
        Tischleuchten: Tischleuchte
        Kerzen: kerzen
        Klingel: Messingklingel
        Klingeln: Messingklingel
        Sattel: sattel
        Schloss: Faltschloss
        Schlösser: Faltschloss
        Bleistifte: bleistift
        Notizbücher: Notizbuch
        Körbe: korb
        Kalender: Wandkalender
        Hosen: Regenhose
        Fahrradtaschen: Fahrradtasche
        Fußmatten: Fußmatte`),
    },
    bergkante: {
      language: 'de',
      queries: queries(`
        Regenjacken: Regenjacke
        Jacken: jacke
        Jacke: jacke
        Schuhe: schuhe
        Schuh: schuhe
        Hosen: hose
        Wanderhosen: Wanderhose
        Rucksäcke: Rucksack
        Zelte: Zelt
        Schlafsäcke: Schlafsack
        Mütze: mütze
        Mützen: mütze
        Handschuhe: handschuhe
        Socken: socken
        Socke: socken
        Stöcke: stöcke
        Pullover: pullover
        wasserdichte Jacken: jacke
        Kocher: kocher
        Flasche: flasche
        Flaschen: flasche
        Lampe: lampe
        Lampen: lampe
        Daunenjacken: Daunenjacke
        Wanderschuh: Wanderschuhe
        Isomatten: Isomatte
        Unterhosen: Unterhose
        warme Unterhemden: Unterhemd`),
    },
    almendro: {
      language: 'es',
      queries: queries(`
        zapatilla: Zapatillas
        sandalia: Sandalias
        camisetas: Camiseta
        vestidos cortos: Vestido Corto
        vestidos: Vestido
        pantalones: Pantalón
        pantalones cortos: Pantalón Corto
        faldas: Falda
        falda plisada: Falda
        chaquetas vaqueras: Chaqueta Vaquera
        abrigos: Abrigo
        bolsos de playa: Bolso de playa
        mochilas infantiles: Mochila infantil
        cinturones: Cinturón
        sombreros: Sombrero
        bufandas: Bufanda
        calcetín: Calcetines
        bota de agua: Botas de agua
        botín: Botines
        mocasín: Mocasines
        camisas de lino: Camisa Lino
        gorras: Gorra
        carteras: Cartera
        zapato de tacón: tacón
        cremas para calzado: Crema
        niños sandalias: niño`),
    },
    lavandin: {
      language: 'fr',
      queries: queries(`
        housses de couette: Housse
        oreillers: Oreiller
        couettes: Couette
        coussins: Coussin
        serviette de bain: Serviette de bain
        rideaux: Rideau
        couteaux de cuisine: Couteau
        plaids: Plaid
        nappes: Nappe
        torchon: Torchons
        casseroles: Casserole
        poêles: Poêle
        assiettes plates: Assiette plate
        bols bretons: Bol Breton
        théières: Théière
        cafetières: Cafetière
        bougies: Bougie
        lampes de chevet: Lampe
        paniers à linge: Panier
        savons: Savon
        pyjamas enfants: Pyjama enfant
        chausson: Chaussons
        draps de plage: Drap de plage
        planches à découper: Planche
        peignoirs: Peignoir
        chemises de nuit: Chemise de nuit
        tabliers: Tablier`),
    },
  };

function queries(lines: string): NativeQuery[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', first = ''] = line.split(':').map((each) => each.trim());
      return { text, first: new RegExp(first, 'i') };
    });
}
