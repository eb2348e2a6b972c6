import type {Source} from '../../engine/rule.ts';

/** Sections of the Official Languages Act, as consolidated by Justice Canada to 2025-06-20. */
const act = (clause: Source['clause'], anchor: string, quote?: Source['quote']): Source => ({
	title: {en: 'Official Languages Act', fr: 'Loi sur les langues officielles'},
	clause,
	url: {
		en: `https://laws-lois.justice.gc.ca/eng/acts/O-3.01/${anchor}`,
		fr: `https://laws-lois.justice.gc.ca/fra/lois/O-3.01/${anchor}`,
	},
	read: '2026-11-22',
	basis: 'read',
	...(quote && {quote}),
});

export const officialLanguagesAct22 = act({en: 'ss. 22, 27 and 30', fr: 'art. 22, 27 et 30'}, 'page-3.html', {
	en: 'Every federal institution has the duty to ensure that any member of the public can communicate with and obtain available services from its head or central office in either official language […]',
	fr: 'Il incombe aux institutions fédérales de veiller à ce que le public puisse communiquer avec leur siège ou leur administration centrale, et en recevoir les services, dans l’une ou l’autre des langues officielles.',
});

export const officialLanguagesAct21 = act({en: 'ss. 21 and 22', fr: 'art. 21 et 22'}, 'page-3.html', {
	en: 'Any member of the public in Canada has the right to communicate with and to receive available services from federal institutions in accordance with this Part.',
	fr: 'Le public a, au Canada, le droit de communiquer avec les institutions fédérales et d’en recevoir les services conformément à la présente partie.',
});

export const officialLanguagesAct30 = act({en: 's. 30', fr: 'art. 30'}, 'page-3.html', {
	en: '[…] it shall communicate by using such media of communication as will reach members of the public in the official language of their choice in an effective and efficient manner […]',
	fr: '[…] tenues d’utiliser les médias qui leur permettent d’assurer […] une communication efficace avec chacun dans la langue officielle de son choix.',
});

/** Substantive equality, the norm by which the Act is read. */
export const officialLanguagesAct3 = act({en: 'ss. 3.1 and 30', fr: 'art. 3.1 et 30'}, 'page-1.html');

/** The non-partisan, objective tone: the policy's expected results, and the review criteria as the best published yardstick. */
export const policyOnCommunications: Source = {
	title: {
		en: 'Policy on Communications and Federal Identity',
		fr: 'Politique sur les communications et l’image de marque',
	},
	clause: {en: '3.1.1', fr: '3.1.1'},
	url: {
		en: 'https://www.tbs-sct.canada.ca/pol/doc-eng.aspx?id=30683',
		fr: 'https://www.tbs-sct.canada.ca/pol/doc-fra.aspx?id=30683',
	},
	read: '2026-11-22',
	basis: 'read',
};

export const personalUseGuidance: Source = {
	title: {
		en: 'Guidance for Public Servants on their Personal Use of Social Media',
		fr: 'Lignes directrices pour les fonctionnaires concernant l’utilisation personnelle des médias sociaux',
	},
	clause: {en: 'Key considerations', fr: 'Considérations clés'},
	url: {
		en: 'https://www.tbs-sct.canada.ca/pol/doc-eng.aspx?id=32811',
		fr: 'https://www.canada.ca/fr/secretariat-conseil-tresor/sujets/valeurs-ethique/lignes-directrices-pour-les-fonctionnaires-utilisation-personnelle-medias-sociaux.html',
	},
	read: '2026-11-22',
	basis: 'read',
};

export const accessibleCommunications: Source = {
	title: {
		en: 'Making communications accessible in the Government of Canada',
		fr: 'Lignes directrices sur l’accessibilité des produits et des activités de communication',
	},
	clause: {
		en: 'Developing accessible social media content',
		fr: 'Contenu accessible pour les médias sociaux',
	},
	url: {
		en: 'https://www.canada.ca/en/treasury-board-secretariat/services/government-communications/making-communications-accessible.html',
		fr: 'https://www.tbs-sct.canada.ca/pol/doc-fra.aspx?id=32728',
	},
	read: '2026-11-22',
	basis: 'read',
};

/** Notices that alert the public to hazards: both languages whatever the office's location. */
export const hazardRegulations: Source = {
	title: {
		en: 'Official Languages (Communications with and Services to the Public) Regulations, SOR/92-48',
		fr: 'Règlement sur les langues officielles — communications avec le public et prestation des services, DORS/92-48',
	},
	clause: {en: 's. 8(c)', fr: 'art. 8c)'},
	url: {
		en: 'https://laws-lois.justice.gc.ca/eng/regulations/SOR-92-48/',
		fr: 'https://laws-lois.justice.gc.ca/fra/reglements/DORS-92-48/',
	},
	read: '2026-11-22',
	basis: 'read',
	quote: {
		en: '[…] uses written notices or signage that includes words for alerting the public to hazards of a radioactive, explosive, chemical, biological or environmental nature or to other hazards of a similar nature.',
		fr: '[…] utilise des avis écrits ou des moyens de signalisation comportant des mots pour mettre en garde le public contre tout danger de nature radioactive, explosive, chimique, biologique ou environnementale ou tout autre danger de nature semblable.',
	},
};

/** Clauses of the directive known through two public repositories that quote it, not yet at its own address. */
const languagesDirective = (clause: string): Source => ({
	title: {
		en: 'Directive on Official Languages for Communications and Services',
		fr: 'Directive sur les langues officielles pour les communications et services',
	},
	clause: {en: clause, fr: clause},
	url: {
		en: 'https://www.tbs-sct.canada.ca/pol/doc-eng.aspx?id=26164',
		fr: 'https://www.tbs-sct.canada.ca/pol/doc-fra.aspx?id=26164',
	},
	read: '2026-11-22',
	basis: 'secondary',
});

export const languagesDirectiveOrder = languagesDirective('6.1.1');

/** Links: say when a page is in the other language only. */
export const contentStyleGuideLinks: Source = {
	title: {en: 'Canada.ca Content Style Guide', fr: 'Guide de rédaction du contenu du site Canada.ca'},
	clause: {en: '7.2', fr: '7.2'},
	url: {
		en: 'https://design.canada.ca/style-guide/#wp7-2',
		fr: 'https://conception.canada.ca/guide-redaction/#wp7-2',
	},
	read: '2026-11-22',
	basis: 'read',
};

/** The rest of the page's list for social media, which no stored copy holds: known, not yet read. */
export const accessibleSocialMedia: Source = {...accessibleCommunications, basis: 'memory'};

/** A section of the style guide, binding on public-facing sites and the best official yardstick for posts. */
const contentStyleGuide = (clause: string, quote?: Source['quote']): Source => ({
	title: contentStyleGuideLinks.title,
	clause: {en: clause, fr: clause},
	url: {
		en: `https://design.canada.ca/style-guide/#wp${clause.replace('.', '-')}`,
		fr: `https://conception.canada.ca/guide-redaction/#wp${clause.replace('.', '-')}`,
	},
	read: '2026-11-22',
	basis: 'read',
	...(quote && {quote}),
});

export const contentStyleGuideLanguages = contentStyleGuide('1.3');

export const contentStyleGuideFamiliarWords = contentStyleGuide('2.3');

export const contentStyleGuideShortSentences = contentStyleGuide('2.6');

export const contentStyleGuideCapitals = contentStyleGuide('4.1', {
	en: 'Don’t capitalize all the letters in a word.',
	fr: 'Évitez d’écrire toutes les lettres d’un mot en majuscules.',
});

export const contentStyleGuideSymbols = contentStyleGuide('4.3');

export const contentStyleGuideAbbreviations = contentStyleGuide('4.4');

export const contentStyleGuideDates = contentStyleGuide('4.7');

export const contentStyleGuideTimes = contentStyleGuide('4.8');

export const contentStyleGuideSpellings = contentStyleGuide('4.11');

export const contentStyleGuidePermission = contentStyleGuide('6.0');

export const contentStyleGuideDescriptions = contentStyleGuide('6.2');

/** French accents are "an essential criterion": written for web pages, known through repositories that quote it. */
export const languagesDirectiveAccents = languagesDirective('6.6.3.6');

/** The name a federal organization goes by in public, in each official language. */
export const appliedTitles: Source = {
	title: {
		en: 'Design Standard for the Federal Identity Program',
		fr: 'Norme graphique du Programme de coordination de l’image de marque',
	},
	clause: {en: 'Applied titles', fr: 'Titres d’usage'},
	url: {
		en: 'https://www.tbs-sct.canada.ca/pol/doc-eng.aspx?id=32701',
		fr: 'https://www.tbs-sct.canada.ca/pol/doc-fra.aspx?id=32701',
	},
	read: '2026-11-22',
	basis: 'read',
};

/** Advertising must be objective and free of party names, slogans, accounts and hashtags: for organic posts, by analogy. */
export const reviewCriteria: Source = {
	title: {
		en: 'Review criteria for non-partisan communications',
		fr: 'Critères d’examen du caractère non partisan des communications',
	},
	clause: {en: 'criteria 2 and 3, by analogy', fr: 'critères 2 et 3, par analogie'},
	url: {
		en: 'https://www.canada.ca/en/treasury-board-secretariat/services/government-communications/advertising-oversight-mechanism/criteria-non-partisan-communications.html',
		fr: 'https://www.canada.ca/fr/secretariat-conseil-tresor/services/communications-gouvernementales/mecanisme-surveillance-publicite/criteres-communications-non-partisanes.html',
	},
	read: '2026-11-22',
	basis: 'read',
};

/** Sections of the Public Service Employment Act, Part 7, as consolidated by Justice Canada to 2023-07-01. */
const employmentAct = (clause: Source['clause'], quote?: Source['quote']): Source => ({
	title: {en: 'Public Service Employment Act', fr: 'Loi sur l’emploi dans la fonction publique'},
	clause,
	url: {
		en: 'https://laws-lois.justice.gc.ca/eng/acts/P-33.01/',
		fr: 'https://laws-lois.justice.gc.ca/fra/lois/P-33.01/',
	},
	read: '2026-11-22',
	basis: 'read',
	...(quote && {quote}),
});

export const employmentAct113 = employmentAct(
	{en: 's. 113(1)', fr: 'par. 113(1)'},
	{
		en: 'An employee may engage in any political activity so long as it does not impair, or is not perceived as impairing, the employee’s ability to perform his or her duties in a politically impartial manner.',
		fr: 'Les fonctionnaires peuvent se livrer à des activités politiques, sauf si celles-ci portent ou semblent porter atteinte à leur capacité d’exercer leurs fonctions de façon politiquement impartiale.',
	},
);

/** Candidacy at a federal, provincial or territorial election asks for the Commission's permission; at a municipal one too. */
export const employmentAct114 = employmentAct({en: 'ss. 114 and 115', fr: 'art. 114 et 115'});

export const employmentAct117 = employmentAct(
	{en: 's. 117', fr: 'art. 117'},
	{
		en: 'A deputy head shall not engage in any political activity other than voting in an election.',
		fr: 'Les administrateurs généraux ne peuvent se livrer à aucune activité politique, à l’exception du vote dans le cadre d’une élection.',
	},
);

/** The review a public servant makes of a post before it is published. */
export const assessPost: Source = {
	title: {
		en: 'Best practices for public servants using personal social media',
		fr: 'Pratiques exemplaires pour les fonctionnaires qui utilisent les médias sociaux à des fins personnelles',
	},
	clause: {en: 'Tools to help you assess a post', fr: 'Outils pour évaluer une publication'},
	url: {
		en: 'https://www.canada.ca/en/government/publicservice/values/best-practices-public-servants-using-personal-social-media/tools-help-assess-post.html',
		fr: 'https://www.canada.ca/fr/secretariat-conseil-tresor/sujets/valeurs-ethique/lignes-directrices-pour-les-fonctionnaires-utilisation-personnelle-medias-sociaux.html',
	},
	read: '2026-11-22',
	basis: 'read',
};

/** A personal post must not look as if it were posted in an official capacity. */
export const unofficialPost: Source = {
	...assessPost,
	clause: {
		en: 'Ensure your account is not mistaken for an official one',
		fr: 'Veiller à ce que votre compte ne soit pas pris pour un compte officiel',
	},
	url: {
		...assessPost.url,
		en: 'https://www.canada.ca/en/government/publicservice/values/best-practices-public-servants-using-personal-social-media.html',
	},
};

/** The Values and Ethics Code, condition of employment of every public servant. */
const ethicsCode = (clause: Source['clause']): Source => ({
	title: {
		en: 'Values and Ethics Code for the Public Sector',
		fr: 'Code de valeurs et d’éthique du secteur public',
	},
	clause,
	url: {
		en: 'https://www.tbs-sct.canada.ca/pol/doc-eng.aspx?id=25049',
		fr: 'https://www.tbs-sct.canada.ca/pol/doc-fra.aspx?id=25049',
	},
	read: '2026-11-22',
	basis: 'secondary',
});

export const ethicsCodeRespect = ethicsCode({en: '2.1 and 2.2', fr: '2.1 et 2.2'});

export const ethicsCodeLoyalty = ethicsCode({en: '1.2', fr: '1.2'});

/** Restraint between the dissolution and the day a government is sworn in or returned. */
export const caretakerGuidelines: Source = {
	title: {
		en: 'Guidelines on the conduct of Ministers, Ministers of State, exempt staff and public servants during an election',
		fr: 'Lignes directrices régissant la conduite des ministres, ministres d’État, membres du personnel exonéré et fonctionnaires en période électorale',
	},
	clause: {en: 's. 1', fr: 'art. 1'},
	url: {
		en: 'https://www.canada.ca/en/privy-council/services/publications/guidelines-conduct-ministers-state-exempt-staff-public-servants-election.html',
		fr: 'https://www.canada.ca/fr/conseil-prive/services/publications/lignes-directrices-regissant-conduite-ministres-ministres-etat-membres-personnel-exonere-fonctionnaires-periode-electorale.html',
	},
	read: '2026-11-22',
	basis: 'read',
};

/** What personal information is, and that it is not disclosed without consent. */
export const privacyAct: Source = {
	title: {en: 'Privacy Act', fr: 'Loi sur la protection des renseignements personnels'},
	clause: {en: 'ss. 3 and 8(1)', fr: 'art. 3 et par. 8(1)'},
	url: {
		en: 'https://laws-lois.justice.gc.ca/eng/acts/P-21/',
		fr: 'https://laws-lois.justice.gc.ca/fra/lois/P-21/',
	},
	read: '2026-11-22',
	basis: 'read',
	quote: {
		en: 'Personal information under the control of a government institution shall not, without the consent of the individual to whom it relates, be disclosed by the institution except in accordance with this section.',
		fr: 'Les renseignements personnels qui relèvent d’une institution fédérale ne peuvent être communiqués, à défaut du consentement de l’individu qu’ils concernent, que conformément au présent article.',
	},
};

/** Markings and classified information; the policy's own text is still to be read at its address. */
export const securityPolicy: Source = {
	title: {en: 'Policy on Government Security', fr: 'Politique sur la sécurité du gouvernement'},
	clause: {en: 'Security of information', fr: 'Sécurité de l’information'},
	url: {
		en: 'https://www.tbs-sct.canada.ca/pol/doc-eng.aspx?id=16578',
		fr: 'https://www.tbs-sct.canada.ca/pol/doc-fra.aspx?id=16578',
	},
	read: '2026-11-22',
	basis: 'memory',
};
