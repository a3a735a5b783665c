import { loadLanguages } from '../bot/hosting/languages.ts';
import { storeLanguages } from '../bot/settings/texts.ts';

/** Every language of the dialogue, as a host with stores in all of them has loaded. */
await loadLanguages(storeLanguages);
