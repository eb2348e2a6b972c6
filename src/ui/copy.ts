import {t} from '../platform/i18n.ts';

/** Copies `text`, and answers what came of it, as a sentence. */
export const copy = (text: string): Promise<string> =>
	navigator.clipboard.writeText(text).then(
		() => t('copied'),
		() => t('copyRefused'),
	);
