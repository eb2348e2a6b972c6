/**
 * The language of our words for someone with this environment: French where it asks for French, else English.
 * @param {Readonly<Record<string, string | undefined>>} environment as `process.env`
 * @returns {'en' | 'fr'}
 */
export const localeOf = ({LC_ALL, LC_MESSAGES, LANG}) => {
	const asked = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
	return asked.toLowerCase().startsWith('fr') ? 'fr' : 'en';
};
