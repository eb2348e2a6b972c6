/** Ways to say that a page, a post or a document is in one language only (Content Style Guide, 7.2). */
export const announcements = {
	en: [
		'(in|available in|available only in|only in|is in|post in|site in|page in|video in|report in) (French|English) (only|)',
		'(French|English) only',
		'in (French|English)',
		'(French|English) (thread|version|text|post) (below|above|follows|next)',
	],
	fr: [
		'(en|disponible en|offert en|seulement en|uniquement en) (anglais|français) (seulement|uniquement|)',
		'(anglais|français) (seulement|uniquement)',
		'(fil|version|texte|message) (anglais|anglaise|français|française) (ci-dessous|plus bas|ci-dessus|suit)',
	],
};
