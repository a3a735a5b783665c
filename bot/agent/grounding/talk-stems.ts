/**
 * Beginnings of words by which a model talks and states nothing of goods, shop or shopper: what one thinks, says, asks,
 * weighs, chooses, feels about it. They stand for all endings of their language (talk-words.ts holds what has none).
 */
export const talkStems: Readonly<Record<'en' | 'de' | 'es' | 'fr', string>> = {
  en: `
    accord address admit affect agree amount answer anticipat appeal appear appreciat approach argu arrang aspect assum assur attempt await balanc
    bear begin believ benefit boil bother bound brief bring broad build call cater caution certain chat cheer choos clarif clear comfort compar compet
    concern conclud confus consider contend contrast convers correct count cross curious decid decision deem defer definit depend deserv differ direct
    discuss doubt earlier effectiv emphasi encourag enjoy enough entir envision equal especial essential estimat eventual evident exact exampl exceed
    except expect explain explor extra fair familiar fanc favo favour feel fell figur final find flag focus follow forget fortunat found fram frank
    gain gather general gentl genuin glad grab grant grasp great guess guid handi handl happ happen hesitat hint hunt ideal imagin immediat importan
    impress inclin indicat initial inspir instance instead intend interest involv issu judg justif keen kind land lean learn leav lend listen look
    luck main major matter maybe mean mention mind mindful modest near neat need nerv note notic obvious occasion opinion ordinar outright outweigh
    overal overview particular perhap pick plain play pleas point ponder possib practic precis prefer presum prett previous primar prior probab
    proceed proper prov pushin quest quick quit rank rather realis realiz reason reassur recall recogni recommend reflect regard relat relevan relie
    remain remark remember remind repeat repl respect respond rough rule scenario seek seem sens serious settl shortlist similar simpl situation
    slight smart solid someth sort speak specific spot start steer stick stop straight strict strik subject suffic suggest suit summar suppos surpris
    tempt tend term thank think thought throw tick toss total toward trad true trust turn typic ultimat understand unfortunat upfront upset usual valu
    vari verif view wait wander want warn welcom winner wise wonder word worr worth would yield`,
  de: `
    platz abgesehen abwag achte allein aller alternativ anbelang anders andeut anfang angeh angenehm annehm anschau ansprech anstell antwort anzahl argument
    aufpass auge ausdruck ausfall auskenn auskomm aussage ausseh ausweich bedauer bedenk bedeut bedurf beeil befind begeister beginn begrenz begrund
    behalt behaupt beispiel bekannt bemerk bemuh berat bereit berucksichtig beruhig beschaftig bescheid beschrank beschreib besonder besprech bestatig
    bestehen bestens betone betracht betreff beurteil bevorzug bezieh bitt bleib brauch breit bring dank darauf daruber deckel denk deutlich dran
    durchaus ehrlich eign einfach eingeh einig einschatz einsteig einverstanden einzig empfehl empfind endgult entfall entgeh entnehm entscheid
    entspann entsprech entweder ergeb erinner erkenn erklar erleichter ernst erscheint erspar erwahn erwart erzahl etwa exakt fair fall falsch
    favorisier finden folge frag freilich freu fuhl fundig furcht gedanke gefall gegebenenfalls gehor gelass gemein gemut genau genieb genug gern
    gesamt gescheit geschmack gewiss gewohn glaub gleich gluck grenz grob grund gunst haken halt handel hauptsach helf heraus hervorheb hinsicht
    hinweis hoff idee infrage interess irgend jederzeit kandidat keinesfalls klar klingt knapp komm konkret konn kummer lass lauf laut lehn leist leit
    lieb lies lohn losung mach meid mein meist meld merk mitteil mocht moglich momentan muss musst mutmass nachdenk nachfrag nachteil naturl nehm neig
    nenn nett nirgend norm notig notwend offen ohnehin ordentlich pass pauschal perfekt person plan plus prinzip problem punkt reagier recht reich
    reiz richtig rolle ruhig rund sach schad schatz schau schein schlag schlicht schliess schlimm schon schreib selbst setz sicherlich sinn sobald
    sofern sogar soll sonder sorg sozusagen spass spiel sprech stell stimm stor such summ tatsach tendier thema trau treff trenn uberblick
    ubereinstimm uberleg uberrasch uberseh uberzeug ublich unbedingt ungefahr ungern unklar unsicher unterhalt unterscheid unterschied verein vergess
    vergleich verhalt vermeid vermut vernunft versteh versuch vertrau verweis verzicht vielleicht vollig vorab voraus vorhab vorlieb vorschlag
    vorsicht vorstell vorteil vorzieh wahl wahlweise wahr wahrschein wart weil weis weit wend wenig werf wert wesentlich wichtig wiederhol wirk wiss
    wohl wolle wund wunsch wurd zahl zeig zieh ziel zogern zufrieden zugeb zunachst zurecht zusag zusammenfass zustimm zutreff zweifel zwing`,
  es: `
    complic meter abord acert aclar aconsej acord acostumbr acuerd adelant admit advert adviert afect afirm agrad agradec alegr alternativ amabl amplia animar anot
    aparec aparte apetec aport apreci aprovech apuest apunt argument aspect asum atencion atrev avis ayud baraj bast busc cabe caben calcul cambio
    caracter celebr cierr ciert clar coincid coment compar compart comprend comprob concret confirm conform conoc consej consider consist consult cont
    contempl contest conven convenc convien corresp cosa cuadr cuent cumpl curios dato decant decid decir demas depend desafortunad descart describ
    dese destac detall diferenc diga direct dispon distin echar efect ejempl elecc eleg elig empez empiez encaj encant encontr encuentr enfoc ensen
    entend entiend entr envidi equivoc escog escrib escuch espec esper estim evit exact exist explic expres extra facil falt favor final franc frent
    gener genial gust habitual habl hall hech honest idea ideal igual ilusion imagin import impresion inclin incluy indic inform inmej insist intent
    interes invit just lament leer llam lueg malo mand maner mejor mencion ment merec modo molest mostr much muestr necesit observ obvi ocurr ofrec
    olvid opin oportun ordin orient pedir pens perfect permit person piens plante posib pref pregunt preocup presum previ prim principal prob problem
    procur pued punt quej quer quier quit real recal recomend recomien recomiend reconoc record recuerd refer refier registr relac relativ respect
    respond respuest result resum rond saber senal sencill sent serv siend sient simil sincer sirv situ sobr sorprend suel sufic suger sugier tend
    termin tien tranquil trat ultim unic usual vari vist`,
  fr: `
    abord absolu accept accord admet affirm aller alternativ annonc anticip apparai appel appreci approch argument arrang arrivera aspect assez attend
    attent attir autant avanc averti avis avou bien bref cadr calcul candidat caus cert choi choix cibl clair coch commenc compar comprend compris
    compt concern conclu confirm connai conseil consider consist constat consult contact content contrair convain convaincr conven convien correspond
    couch courant crain crit croi curieu dedu defin demand depend dernier desir desol detail devin devoi devr differ discut dispos domin dommag donn
    dout droit eclair ecout ecri effectiv egal element eligibl eloign enchant encor entend entier entr envi environ envisag epat equival essentiel
    estim etonn etudi eventuel evident evit exact exempl exig expliqu explor exprim facil fair fallai falloir faut favor figur formid franc gagn gard
    general gout grace guid habitu hesit heureu honnet idea ideal identif ignor illust imagin implique import impress inclin indiqu inform inquiet
    insist intent interess invit juste justif laiss lanc lequel louch malheur manqu meilleur mention mett mieu mind moyen naturel neces nombreu notam
    nuanc oblig obser obten obtien occup offr opini ordinair ouai oubli parfai parl parti particul pass pench pens perd perfect permet person plai
    plein poin possib pourr pouss pouvoi precaut precis prefer prend prim princip privil prob proced proch profil promen prouv puis quest rais rappel
    rapport rassur real recap recherch recommand reconn reel refer reflech regard regrett rejoi relati relev remarqu remerci remont rendr renseign
    repet repon report repr resp respect ress rest result resum retenir retien retin reus reve revien rien risqu sach satisf scrupul sembl sens sent
    serieu serv seul signal similai simpl situ souci souhait soulign souven special specif suff sugger suggest suiv superb suppos surpren tend tenez
    tent termin tien titr touch tour traduir tranch tranquil tromp trouv ultim uniqu usuel valoir vari vaud verif vers viens visib volont voul vrai`,
};
