import {defineRule} from '../../engine/rule.ts';
import {announcements} from './announcements.ts';
import {contentStyleGuideLinks} from './sources.ts';

export const linkLanguage = defineRule({
	id: 'link-language',
	severity: 'warning',
	modes: ['official'],
	spares: ['hazard-notice'],
	check: 'link-language',
	params: {announcements},
	message: {
		en: 'This link leads to a page in the other language.',
		fr: 'Ce lien mène à une page dans l’autre langue.',
	},
	reason: {
		en: 'Readers who follow a link expect a page in the language they are reading, or to be told otherwise.',
		fr: 'Quand on suit un lien, on s’attend à une page dans la langue qu’on lit, ou à savoir d’avance qu’elle est dans l’autre.',
	},
	remedy: {
		en: 'Link to the page in the language of the text or, if there is none, say so beside the link.',
		fr: 'Mettez le lien vers la page dans la langue du texte ou, s’il n’y en a pas, dites-le à côté du lien.',
	},
	variants: {
		fr: {
			message: {
				en: 'This link in English text leads to a page in French.',
				fr: 'Ce lien, dans un texte anglais, mène à une page en français.',
			},
			remedy: {
				en: 'Link to the English page or, if there is none, add “(in French only)”.',
				fr: 'Mettez le lien vers la page anglaise ou, s’il n’y en a pas, ajoutez « (in French only) ».',
			},
		},
		en: {
			message: {
				en: 'This link in French text leads to a page in English.',
				fr: 'Ce lien, dans un texte français, mène à une page en anglais.',
			},
			remedy: {
				en: 'Link to the French page or, if there is none, add « (en anglais seulement) ».',
				fr: 'Mettez le lien vers la page française ou, s’il n’y en a pas, ajoutez « (en anglais seulement) ».',
			},
		},
		'counterpart-fr': {
			message: {
				en: 'In the English version, this link leads to a page in French: {link}.',
				fr: 'Dans la version anglaise, ce lien mène à une page en français : {link}.',
			},
		},
		'counterpart-en': {
			message: {
				en: 'In the French version, this link leads to a page in English: {link}.',
				fr: 'Dans la version française, ce lien mène à une page en anglais : {link}.',
			},
		},
	},
	source: contentStyleGuideLinks,
	examples: {
		flags: [
			{
				draft: {
					text: 'How to read a label: https://www.canada.ca/fr/etiquette.html\n\nComment lire une étiquette : https://www.canada.ca/en/label.html',
					account: {mode: 'official', owes: ['en', 'fr'], order: 'en-fr'},
				},
			},
			{
				draft: {
					text: 'Apply for a fishing licence: https://www.canada.ca/fr/peches-oceans/permis.html',
					account: {mode: 'official', owes: ['en']},
				},
				quote: 'https://www.canada.ca/fr/peches-oceans/permis.html',
			},
			{
				draft: {
					text: 'Demandez un permis de pêche : https://www.canada.ca/en/fisheries-oceans/licence.html',
					account: {mode: 'official', owes: ['fr']},
				},
			},
			{
				draft: {
					text: 'Find your trail: https://parks.canada.ca/en/trails / Trouvez votre sentier : https://parks.canada.ca/en/trails',
				},
			},
			{
				draft: {
					text: 'Find your trail: https://parks.canada.ca/en/trails',
					account: {mode: 'official', language: 'en', twin: '@exemple_fr'},
					counterpart: 'Trouvez votre sentier : https://parks.canada.ca/en/trails',
				},
			},
			{
				draft: {
					text: 'Read the annual report here: https://www.dfo-mpo.gc.ca/rapport/index-fra.htm',
					account: {mode: 'official', owes: ['en']},
				},
			},
		],
		passes: [
			{
				draft: {
					text: 'Apply for a fishing licence: https://www.canada.ca/en/fisheries-oceans/licence.html',
					account: {mode: 'official', owes: ['en']},
				},
			},
			{
				draft: {
					text: 'Lisez l’étude de nos partenaires (en anglais seulement) : https://www.example.ca/en/study',
					account: {mode: 'official', owes: ['fr']},
				},
			},
			{
				draft: {
					text: 'Le permis est en ligne : https://canada.ca/fr/permis / The licence is online: https://canada.ca/en/licence',
				},
			},
			{
				draft: {
					text: 'The licence is online / Le permis est en ligne\nhttps://canada.ca/en/licence\nhttps://canada.ca/fr/permis',
				},
			},
			{
				draft: {
					text: 'Sign up today at https://canada.ca/fishing',
					account: {mode: 'official', owes: ['en']},
				},
			},
			{
				draft: {
					text: 'Our partner’s guide is worth a look (in French only): https://www.example.ca/fr/guide',
					account: {mode: 'official', owes: ['en']},
				},
			},
		],
	},
});
