import {defineRule} from '../../engine/rule.ts';
import {announcements} from './announcements.ts';
import {officialLanguagesAct30} from './sources.ts';

export const twinHandle = defineRule({
	id: 'twin-handle',
	severity: 'warning',
	modes: ['official'],
	spares: ['hazard-notice'],
	check: 'twin-handle',
	params: {announcements},
	message: {
		en: '{quote} has a twin account in the language of this text: {twin}.',
		fr: '{quote} a un compte jumeau dans la langue de ce texte : {twin}.',
	},
	reason: {
		en: 'Each account of a pair reaches its readers in their official language.',
		fr: 'Chaque compte d’une paire rejoint son public dans sa langue officielle.',
	},
	remedy: {
		en: 'Consider naming {twin} here.',
		fr: 'Songez à nommer {twin} ici.',
	},
	source: officialLanguagesAct30,
	examples: {
		flags: [
			{
				draft: {text: 'Thank you @GouvCanSante for your help.', account: {mode: 'official', owes: ['en']}},
				quote: '@GouvCanSante',
			},
			{
				draft: {
					text: 'Suivez @GovCanHealth pour en savoir plus sur les vaccins.',
					account: {mode: 'official', owes: ['fr']},
				},
				quote: '@GovCanHealth',
			},
		],
		passes: [
			{
				draft: {
					text: 'Are you looking for us in French? Follow @GouvCanSante.',
					account: {mode: 'official', language: 'en', twin: '@GouvCanSante'},
				},
			},
			{
				draft: {
					text: 'Pour nous lire en anglais : @GovCanHealth.',
					account: {mode: 'official', language: 'fr', twin: '@GovCanHealth'},
				},
			},
			{
				draft: {
					text: 'Questions about vaccines? Follow @GovCanHealth. / Des questions sur les vaccins? Suivez @GouvCanSante.',
				},
			},
			{draft: {text: 'Thank you @GovCanHealth for your help.', account: {mode: 'official', owes: ['en']}}},
			{draft: {text: 'Merci à @une_inconnue pour son aide.', account: {mode: 'official', owes: ['fr']}}},
		],
	},
});
