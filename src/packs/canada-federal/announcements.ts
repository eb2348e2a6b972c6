/** Ways to say that a page, a post or a document is in one language only (Content Style Guide, 7.2). */
export const announcements = {
	en: [
		'(in|available in|available only in|only in|is in|post in|site in|page in|video in|report in) (French|English) (only|)',
		'(French|English) only',
		'in (French|English)',
		'(French|English) (thread|version|text|post) (is |just |) (just |) (below|above|follows|next)',
		'(same|these|our|these same) (posts|content|news|updates|tweets) (are |) in (French|English)',
		'(French|English) (account|page|feed|posts|tweets|content) (is|are|at|lives|here) *',
		'(prefer|follow us in|read us in|find us in|looking for us in|join us in) (French|English)',
	],
	fr: [
		'(en|disponible en|offert en|seulement en|uniquement en) (anglais|français) (seulement|uniquement|)',
		'(anglais|français) (seulement|uniquement)',
		'(fil|version|texte|message) (anglais|anglaise|français|française) (ci-dessous|plus bas|ci-dessus|suit)',
		'(compte|page|fil|publications|contenu) (anglais|anglaise|anglaises|français|française|françaises|anglophone|anglophones|francophone|francophones)',
		'(préférez|préfères|aimez mieux) (l’anglais|le français)',
		'(suivez-nous|lisez-nous|retrouvez-nous|nous suivre|nous lire) en (anglais|français)',
	],
};
