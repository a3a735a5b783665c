/** Places beside countries that people name when they ask where something is sent, in small letters without accents. */
export const places: ReadonlySet<string> = new Set(
  `states usa uk england scotland wales ulster hebrides orkney shetland jersey guernsey europe eu africa asia overseas
  alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas
  kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada jersey york carolina
  dakota ohio oklahoma oregon pennsylvania texas utah vermont virginia washington wisconsin wyoming guam rico
  ontario quebec alberta manitoba saskatchewan newfoundland yukon toronto montreal vancouver ottawa calgary
  london manchester birmingham leeds glasgow edinburgh liverpool bristol cardiff belfast dublin cork galway
  berlin hamburg munich munchen cologne koln frankfurt leipzig vienna wien zurich geneva bern basel
  paris lyon marseille lille bordeaux brussels amsterdam rotterdam antwerp madrid barcelona valencia seville sevilla lisbon porto
  rome roma milan milano naples turin oslo stockholm copenhagen helsinki prague warsaw budapest athens istanbul moscow kyiv
  tokyo osaka seoul beijing shanghai hongkong singapore bangkok delhi mumbai sydney melbourne perth brisbane auckland
  chicago boston seattle houston dallas denver miami austin atlanta portland philadelphia detroit phoenix
  canaries balearics mallorca tenerife sicily sardinia corsica crete highlands islands island`
    .split(/\s+/)
    .filter(Boolean),
);

/** Parts of a country that parcels cost more to: what people name, and behind the bar what a page calls all of them. */
export const regions: readonly string[] = [
  'inverness skye orkney shetland hebrides highlands | highlands',
  'belfast derry londonderry ulster | northern',
  'jersey guernsey alderney sark | channel',
  'mallorca menorca ibiza formentera palma baleares | baleares balearics',
  'tenerife lanzarote fuerteventura gomera canarias | canarias canaries',
  'ajaccio bastia corse corsica | corse corsica',
  'guadeloupe martinique guyane reunion mayotte | dom tom outre',
  'sylt amrum norderney rugen usedom | insel inseln',
  'honolulu hawaii anchorage alaska | alaska hawaii',
];
