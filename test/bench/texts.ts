/** Sentences such as institutions post, each with its French version: invented here. */
const sentences: readonly (readonly [en: string, fr: string])[] = [
	[
		'The new ferry to the island starts on June 3 and runs every hour until sunset.',
		'Le nouveau traversier vers l’île commence le 3 juin et passe toutes les heures jusqu’au coucher du soleil.',
	],
	[
		'Check your tap water results online: https://example.org/water',
		'Consultez en ligne les résultats d’analyse de l’eau du robinet : https://example.org/eau',
	],
	[
		'More than 4,200 volunteers counted birds last weekend. Thank you! 🐦',
		'Plus de 4 200 bénévoles ont compté des oiseaux la fin de semaine dernière. Merci! 🐦',
	],
	[
		'Bring a warm coat: the wind on the pier is stronger than you expect.',
		'Apportez un manteau chaud : le vent sur la jetée est plus fort que vous ne le pensez.',
	],
	[
		'Applications for the summer program close at 5 p.m. on Friday. #Youth',
		'La période d’inscription au programme d’été se termine vendredi à 17 h. #Jeunesse',
	],
	[
		'Our laboratory in Winnipeg opens its doors to families for a day of science.',
		'Notre laboratoire de Winnipeg ouvre ses portes aux familles pour une journée de science.',
	],
	[
		'In my opinion the view from the lighthouse is worth every one of its 148 steps.',
		'À mon avis, la vue du haut du phare vaut bien chacune de ses 148 marches.',
	],
	[
		'Roads near the river are closed until the water goes down. Follow @example for news.',
		'Les routes près de la rivière sont fermées jusqu’à la décrue. Suivez @exemple pour les nouvelles.',
	],
];

/** What language a text to measure is written in. */
export const languages = ['English', 'French', 'both'] as const;
export type TextLanguage = (typeof languages)[number];

/** Lengths to measure, in characters: a short remark, a post of X, a long post, the longest of Facebook. */
export const lengths = [40, 280, 2_000, 63_206] as const;

const paragraph = (at: number, language: 0 | 1): string => sentences[at % sentences.length]![language];

/** A text of exactly `length` characters; in both languages, the French half follows the English half. */
export const textOf = (language: TextLanguage, length: number): string => {
	if (language === 'both') {
		const half = Math.floor(length / 2) - 1;
		return `${textOf('English', half)}\n\n${textOf('French', length - half - 2)}`;
	}
	const column = language === 'English' ? 0 : 1;
	let text = paragraph(0, column);
	for (let at = 1; text.length < length; at++) text += ` ${paragraph(at, column)}`;
	return text.slice(0, length);
};
