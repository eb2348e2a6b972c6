import {defineRule} from '../../engine/rule.ts';
import {languagesDirectiveOrder} from './sources.ts';

export const languageOrder = defineRule({
	id: 'language-order',
	severity: 'warning',
	modes: ['official'],
	spares: ['hazard-notice'],
	check: 'language-order',
	params: {},
	message: {
		en: 'The two versions are not in your office’s order.',
		fr: 'Les deux versions ne sont pas dans l’ordre de votre bureau.',
	},
	reason: {
		en: 'Offices in Quebec put French first; offices elsewhere put English first.',
		fr: 'Les bureaux du Québec mettent le français en premier; ceux d’ailleurs, l’anglais.',
	},
	remedy: {
		en: 'Swap the two versions, or change the order in the settings of this account.',
		fr: 'Inversez les deux versions, ou changez l’ordre dans les paramètres de ce compte.',
	},
	variants: {
		fr: {
			message: {
				en: 'English comes first; this office puts French first.',
				fr: 'L’anglais vient en premier; ce bureau met le français en premier.',
			},
		},
		en: {
			message: {
				en: 'French comes first; this office puts English first.',
				fr: 'Le français vient en premier; ce bureau met l’anglais en premier.',
			},
		},
	},
	source: languagesDirectiveOrder,
	examples: {
		flags: [
			{
				draft: {
					text: 'The Laval office is closed tomorrow. / Le bureau de Laval est fermé demain.',
					account: {mode: 'official', order: 'fr-en'},
				},
			},
			{
				draft: {
					text: 'Le bureau de Regina est fermé demain.\n\nThe Regina office is closed tomorrow.',
					account: {mode: 'official', order: 'en-fr'},
				},
			},
			{
				draft: {
					text: 'The ferry to Les Îles sails again on Monday.',
					thread: ['Le traversier vers les Îles reprend la mer lundi.'],
					surface: 'thread',
					account: {mode: 'official', order: 'fr-en'},
				},
			},
		],
		passes: [
			{
				draft: {
					text: 'Le bureau de Laval est fermé demain. / The Laval office is closed tomorrow.',
					account: {mode: 'official', order: 'fr-en'},
				},
			},
			{
				draft: {
					text: 'The Regina office is closed tomorrow. / Le bureau de Regina est fermé demain.',
					account: {mode: 'official', order: 'en-fr'},
				},
			},
			{draft: {text: 'Le bureau de Regina est fermé demain. / The Regina office is closed tomorrow.'}},
			{
				draft: {
					text: 'The Regina office is closed tomorrow.',
					account: {mode: 'official', order: 'fr-en', owes: ['en']},
				},
			},
			{
				draft: {
					text: 'Festival du Voyageur: our booth is open until nine tonight. / Notre kiosque est ouvert jusqu’à 21 h ce soir.',
					account: {mode: 'official', order: 'en-fr'},
				},
			},
			{
				draft: {
					text: 'Feux de forêt : évacuez maintenant. / Wildfire: evacuate now.',
					account: {mode: 'official', order: 'en-fr'},
				},
			},
		],
	},
});
