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
	[
		'The museum is free for everyone under 18 until September 30. Come and see the new gallery.',
		'L’entrée du musée est gratuite pour les moins de 18 ans jusqu’au 30 septembre. Venez voir la nouvelle galerie.',
	],
	[
		'We are investing $2.4 million to repair the bridge, which will reopen in the spring of 2027.',
		'Nous investissons 2,4 millions de dollars dans la réparation du pont, qui rouvrira au printemps 2027.',
	],
	[
		'Do not open an email that asks for your password: report it to us instead. #CyberSafe',
		'N’ouvrez pas un courriel qui demande votre mot de passe : signalez-le-nous plutôt. #PensezCybersécurité',
	],
	[
		'Farmers can ask for help with their water costs by phone or at any of our 37 counters.',
		'Les agriculteurs peuvent demander de l’aide pour leurs frais d’eau par téléphone ou à l’un de nos 37 comptoirs.',
	],
	[
		'Heavy snow is expected overnight; leave early and drive slowly on Monday morning. ❄️',
		'De fortes chutes de neige sont prévues cette nuit; partez tôt et roulez lentement lundi matin. ❄️',
	],
	[
		'“This trail belongs to all of us,” said Minister Anne Côté at the opening in Rimouski.',
		'« Ce sentier est à nous tous », a dit la ministre Anne Côté à l’ouverture, à Rimouski.',
	],
	[
		'Half of young Canadians say they vote because a parent did. Read the report: https://example.org/vote',
		'La moitié des jeunes Canadiens disent voter parce qu’un parent le faisait. Lisez le rapport : https://example.org/voter',
	],
	[
		'Congratulations to the three teams that won a medal in Halifax. What a week it has been!',
		'Félicitations aux trois équipes qui ont gagné une médaille à Halifax. Quelle semaine ce fut!',
	],
	[
		'Your passport must be valid for six months after the day you leave the country.',
		'Votre passeport doit être valide six mois après le jour où vous quittez le pays.',
	],
	[
		'New rules on plastic take effect next year. Tell us what you think before January 15.',
		'De nouvelles règles sur le plastique entrent en vigueur l’an prochain. Dites-nous ce que vous en pensez avant le 15 janvier.',
	],
	[
		'Scientists on the coast have found that seals return to the same beach every winter.',
		'Des scientifiques de la côte ont constaté que les phoques reviennent à la même plage chaque hiver.',
	],
	[
		'The office on Main Street is moving. From May 12, you will find us beside the library.',
		'Le bureau de la rue Principale déménage. À partir du 12 mai, vous nous trouverez à côté de la bibliothèque.',
	],
];

/** What language a text to measure is written in. */
export const languages = ['English', 'French', 'both'] as const;
export type TextLanguage = (typeof languages)[number];

/** Lengths to measure, in characters: a short remark, a post of X, a long post, the longest of Facebook. */
export const lengths = [40, 280, 2_000, 63_206] as const;

/** How many texts of a length and language take turns: more than a regular expression's memory, or a cache's, holds apart. */
export const variety = 20;

/** Strides that visit every sentence, so that each text has another order of them. */
const strides = [1, 3, 7, 9];

/** A text of exactly `length` characters, as one is that is being typed; in both languages, the French half follows the English half. */
export const textOf = (language: TextLanguage, length: number, turn: number): string => {
	if (language === 'both') {
		const half = Math.floor(length / 2) - 1;
		return `${textOf('English', half, turn)}\n\n${textOf('French', length - half - 2, turn)}`;
	}
	const column = language === 'English' ? 0 : 1;
	const stride = strides[turn % strides.length]!;
	let text = '';
	for (let at = turn; text.length < length; at += stride)
		text += `${text && ' '}${sentences[at % sentences.length]![column]}`;
	return text.slice(0, length);
};
