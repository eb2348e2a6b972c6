import type {Account} from '../../engine/draft.ts';
import {defineRule} from '../../engine/rule.ts';
import {officialLanguagesAct30} from './sources.ts';

const english: Account = {mode: 'official', owes: ['en', 'fr'], language: 'en', twin: '@exemple_fr'};
const french: Account = {mode: 'official', owes: ['en', 'fr'], language: 'fr', twin: '@example_en'};

export const accountLanguage = defineRule({
	id: 'account-language',
	severity: 'error',
	modes: ['official'],
	check: 'account-language',
	params: {},
	message: {
		en: 'This post is not in the language of this account.',
		fr: 'Cette publication n’est pas dans la langue de ce compte.',
	},
	reason: {
		en: 'Each account of a pair reaches its readers in the official language they chose by following it.',
		fr: 'Chaque compte d’une paire rejoint les personnes qui le suivent dans la langue officielle qu’elles ont choisie.',
	},
	remedy: {
		en: 'Publish this text from the twin account, and its equivalent here.',
		fr: 'Publiez ce texte à partir du compte jumeau, et son équivalent ici.',
	},
	variants: {
		en: {
			message: {
				en: 'This post is in French; this is the English account.',
				fr: 'Cette publication est en français; ce compte est le compte anglais.',
			},
		},
		fr: {
			message: {
				en: 'This post is in English; this is the French account.',
				fr: 'Cette publication est en anglais; ce compte est le compte français.',
			},
		},
	},
	source: officialLanguagesAct30,
	examples: {
		flags: [
			{draft: {text: 'The new rules for drones take effect next week.', account: french}},
			{
				draft: {
					text: 'Les nouvelles règles sur les drones entrent en vigueur la semaine prochaine.',
					account: english,
				},
			},
		],
		passes: [
			{draft: {text: 'The new rules for drones take effect next week.', account: english}},
			{draft: {text: 'Les nouvelles règles sur les drones entrent en vigueur bientôt.', account: french}},
			{draft: {text: 'See you at the Carnaval de Québec this weekend!', account: english}},
			{draft: {text: 'Lisez l’étude « Housing in the North » (en anglais seulement).', account: french}},
			{draft: {text: 'Merci!', account: english}},
			{
				draft: {
					text: 'Bonjour! Nous vous répondrons dès demain matin.',
					surface: 'reply',
					inReplyTo: {text: 'Bonjour, quand allez-vous me répondre?', language: 'fr'},
					account: english,
				},
			},
		],
	},
});
