import {defineRule} from '../../engine/rule.ts';
import {officialLanguagesAct21} from './sources.ts';

export const replyLanguage = defineRule({
	id: 'reply-language',
	severity: 'error',
	modes: ['official'],
	check: 'reply-language',
	params: {},
	message: {
		en: 'This reply is not in the language of the person you are answering.',
		fr: 'Cette réponse n’est pas dans la langue de la personne à qui vous répondez.',
	},
	reason: {
		en: 'A person who writes to a federal institution chooses the official language of the exchange.',
		fr: 'La personne qui écrit à une institution fédérale choisit la langue officielle de l’échange.',
	},
	remedy: {
		en: 'Reply in the language the person used. No second version is needed in a reply to one person.',
		fr: 'Répondez dans la langue que la personne a employée. Une réponse à une seule personne n’exige pas de deuxième version.',
	},
	variants: {
		fr: {
			message: {
				en: 'This person wrote in French; the reply is in English.',
				fr: 'Cette personne a écrit en français; la réponse est en anglais.',
			},
		},
		en: {
			message: {
				en: 'This person wrote in English; the reply is in French.',
				fr: 'Cette personne a écrit en anglais; la réponse est en français.',
			},
		},
	},
	source: officialLanguagesAct21,
	examples: {
		flags: [
			{
				draft: {
					text: 'Hello! The form is in your account, under Documents.',
					surface: 'reply',
					inReplyTo: {text: 'Bonjour, où puis-je trouver le formulaire de demande?', language: 'fr'},
				},
			},
			{
				draft: {
					text: 'Bonjour! Le formulaire se trouve dans votre compte, sous Documents.',
					surface: 'reply',
					inReplyTo: {text: 'Where can I find the application form, please?'},
				},
			},
			{
				draft: {
					text: 'Merci de nous avoir écrit. Le musée ouvre à 10 h.',
					surface: 'comment',
					inReplyTo: {text: 'What time does the museum open on weekends?', language: 'en'},
				},
			},
		],
		passes: [
			{
				draft: {
					text: 'Bonjour! Le formulaire se trouve dans votre compte.',
					surface: 'reply',
					inReplyTo: {text: 'Bonjour, où est le formulaire de demande?', language: 'fr'},
				},
			},
			{
				draft: {
					text: 'Hello! The form is in your account.',
					surface: 'reply',
					inReplyTo: {text: 'Where can I find the application form, please?', language: 'en'},
				},
			},
			{
				draft: {
					text: 'Hello! The form is in your account.',
					surface: 'reply',
					inReplyTo: {text: '👍👍', language: 'qme'},
				},
			},
			{
				draft: {
					text: 'Hello! The form is in your account. / Bonjour! Le formulaire est dans votre compte.',
					surface: 'reply',
					inReplyTo: {text: 'Bonjour, où est le formulaire de demande?', language: 'fr'},
				},
			},
			{
				draft: {
					text: 'The form is in your account.',
					surface: 'reply',
					inReplyTo: {text: 'Où est le formulaire? I looked everywhere in my account.'},
				},
			},
			{
				draft: {
					text: 'The form is in your account.',
					surface: 'reply',
					inReplyTo: {text: '¿Dónde puedo encontrar el formulario de solicitud?', language: 'es'},
				},
			},
		],
	},
});
