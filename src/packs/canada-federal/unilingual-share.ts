import {defineRule} from '../../engine/rule.ts';
import {announcements} from './announcements.ts';
import {contentStyleGuideLinks} from './sources.ts';

export const unilingualShare = defineRule({
	id: 'unilingual-share',
	severity: 'warning',
	modes: ['official'],
	spares: ['hazard-notice'],
	check: 'unilingual-share',
	params: {announcements},
	message: {
		en: 'What you share is in one official language only.',
		fr: 'Ce que vous partagez est dans une seule langue officielle.',
	},
	reason: {
		en: 'Someone else’s words may stay in their language, but your readers should know before they look.',
		fr: 'Les mots des autres peuvent rester dans leur langue, mais votre public devrait le savoir d’avance.',
	},
	remedy: {
		en: 'Introduce it in the language of your account and say which language it is in.',
		fr: 'Présentez-le dans la langue de votre compte et dites dans quelle langue il est.',
	},
	variants: {
		fr: {
			message: {
				en: 'What you share is in French only.',
				fr: 'Ce que vous partagez est en français seulement.',
			},
			remedy: {
				en: 'Introduce it in English and add “(in French only)”.',
				fr: 'Présentez-le en anglais et ajoutez « (in French only) ».',
			},
		},
		en: {
			message: {
				en: 'What you share is in English only.',
				fr: 'Ce que vous partagez est en anglais seulement.',
			},
			remedy: {
				en: 'Introduce it in French and add « (en anglais seulement) ».',
				fr: 'Présentez-le en français et ajoutez « (en anglais seulement) ».',
			},
		},
	},
	source: contentStyleGuideLinks,
	examples: {
		flags: [
			{
				draft: {
					text: '',
					surface: 'quote',
					quoted: {text: 'Notre refuge accueille les familles dès ce soir.', language: 'fr'},
					account: {mode: 'official', language: 'en', twin: '@exemple_fr'},
				},
			},
			{
				draft: {
					text: '',
					surface: 'quote',
					inReplyTo: {text: 'Our shelter welcomes families from tonight on.', language: 'en'},
					account: {mode: 'official', language: 'fr', twin: '@example_en'},
				},
			},
		],
		passes: [
			{
				draft: {
					text: 'Our partner opens a shelter tonight (post in French only).',
					surface: 'quote',
					quoted: {text: 'Notre refuge accueille les familles dès ce soir.', language: 'fr'},
					account: {mode: 'official', language: 'en', twin: '@exemple_fr'},
				},
			},
			{
				draft: {
					text: 'Notre partenaire ouvre un refuge ce soir (en anglais seulement).',
					surface: 'quote',
					quoted: {text: 'Our shelter welcomes families from tonight on.', language: 'en'},
					account: {mode: 'official', language: 'fr', twin: '@example_en'},
				},
			},
			{
				draft: {
					text: 'Good news from our partner.',
					surface: 'quote',
					quoted: {text: 'Our shelter welcomes families from tonight on.', language: 'en'},
					account: {mode: 'official', language: 'en', twin: '@exemple_fr'},
				},
			},
		],
	},
});
