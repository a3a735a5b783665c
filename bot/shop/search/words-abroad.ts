/**
 * Properties and purposes as Spanish, French and German shoppers say them, beside what English catalogues say: `said,
 * said: English, English`. Names of goods are in bot/understanding/goods.
 */
const lists = `
cafeina, teina, cafeine, theine, koffein, tein: caffeine
descafeinado, descafeinada, decafeine, entkoffeiniert, entkoffeinierter: decaf
leder, ledernes: leather
lana, laine, wolle: wool, merino
fonte, hierro fundido, gusseisen: cast iron
dos, deux, zwei: two
tres, trois, drei: three
cuatro, quatre, vier: four
persona, personas, personne, personnes, person, personen: person
jugador, jugadores, jugadora, jugadoras, joueur, joueurs, joueuse, joueuses, spieler, spielern: player
pieza, piezas, piece, pieces, teile, teilen: piece
mil, mille, tausend, 1000: thousand
lluvia, pluie, regen, lluvioso, pluvieux, verregnete, verregneten, regnerische, regnerischen: rain, waterproof
excursion, excursiones, senderismo, caminata, rando, wanderung, wanderungen: hiking
abrigado, abrigada, calentito, warmes, warme, warmer: warm, insulated
manga larga, manches longues, langarm, langarmlig, langarmliges: long sleeve
perfumada, perfumadas, parfumee, parfumees: scented, candle
cancelacion ruido, reduccion ruido: noise canceling
oso peluche, osito peluche, ours peluche, teddybar, teddy: bear, plush
botella agua, gourde isotherme: bottle, insulated bottle
jersey: sweater, roll neck
camiseta manga larga, langarmshirt: long sleeve, henley
cafetera francesa, kaffeebereiter, stempelkanne: french press
`;

/** Each name, folded, with what English catalogues say for it, the likeliest first. */
export const propertiesInEnglish: ReadonlyMap<string, readonly string[]> = new Map(
  lists
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [names = '', english = ''] = line.split(':');
      const meant = english.split(',').map((each) => each.trim());
      return names.split(',').map((name) => [name.trim(), meant] as const);
    }),
);
