/**
 * The code (ISO 639-3) of the language of a text in neither official language; nothing where the text is too short to
 * tell. Loads a large library, so it is for pages and programs, not for the background.
 */
export const nameOf = async (text: string): Promise<string | undefined> => {
	const {franc} = await import('franc');
	const code = franc(text, {minLength: 40, ignore: ['eng', 'fra', 'sco']});
	return code === 'und' ? undefined : code;
};
