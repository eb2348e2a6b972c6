import {defineRule} from '../../engine/rule.ts';
import {nonPartisanTurns, partisanTurns} from './partisan-turns.ts';
import {policyOnCommunications, reviewCriteria} from './sources.ts';

const account = {mode: 'official' as const, owes: []};

export const partisanWording = defineRule({
	id: 'partisan-wording',
	severity: 'error',
	modes: ['official'],
	check: 'combination',
	params: {
		capitals: {'party-members': 'each', 'party-title': 'each', 'party-adjective': 'first'},
		lists: partisanTurns,
		except: nonPartisanTurns,
		hits: [
			{all: ['contrast'], within: 'text', variant: 'contrast'},
			{all: ['campaign'], within: 'text'},
			{all: ['party-adjective'], within: 'text', unless: ['neutral']},
			{all: ['party-members', 'stance'], within: 'text', unless: ['neutral']},
			{all: ['party-group', 'stance'], within: 'text', unless: ['neutral']},
			{all: ['party-title', 'stance'], within: 'text', unless: ['neutral']},
			{all: ['party-members', 'reader'], within: 'text', unless: ['neutral']},
			{all: ['party-group', 'reader'], within: 'text', unless: ['neutral']},
			{all: ['party-title', 'reader'], within: 'text', unless: ['neutral']},
			{all: ['party-name', 'stance'], within: 'text', unless: ['neutral']},
			{all: ['leader', 'stance'], within: 'text', unless: ['office', 'neutral']},
		],
	},
	message: {
		en: '“{quote}” could be read as taking a side between parties.',
		fr: '« {quote} » pourrait se lire comme une prise de position partisane.',
	},
	reason: {
		en: 'Communications of the Government of Canada are non-partisan: no party name, slogan, account or hashtag, nor any appearance of promoting a party.',
		fr: 'Les communications du gouvernement du Canada sont non partisanes : ni nom, ni slogan, ni compte, ni mot-clic de parti, et aucune apparence d’en promouvoir un.',
	},
	remedy: {
		en: 'State what the institution does or offers, without party words; a party’s position belongs to the party’s own account.',
		fr: 'Dites ce que fait ou offre l’institution, sans termes partisans; la position d’un parti a sa place dans le compte du parti.',
	},
	variants: {
		contrast: {
			message: {
				en: '“{quote}” sets this government against another party or an earlier government.',
				fr: '« {quote} » oppose ce gouvernement à un autre parti ou à un gouvernement antérieur.',
			},
			source: reviewCriteria,
		},
	},
	source: policyOnCommunications,
	examples: {
		flags: [
			{draft: {text: 'Unlike the NDP, we kept our word to farmers.', account}},
			{draft: {text: 'The previous government ignored the North. We do not.', account}},
			{draft: {text: 'Great rally tonight! #ChooseForward', account}},
			{draft: {text: 'The Liberals stand up for families every single day.', account}},
			{draft: {text: 'A Conservative government will cut your taxes.', account}},
			{draft: {text: 'This is one more Liberal talking point.', account}},
			{draft: {text: 'Le Bloc invente des chiffres sur les ports.', account}},
			{draft: {text: 'Les conservateurs veulent couper vos services.', account}},
			{draft: {text: 'Contrairement au Bloc, nous livrons des résultats.', account}},
			{draft: {text: 'L’ancien gouvernement a négligé le Nord pendant dix ans.', account}},
			{draft: {text: 'Il faut #ChoisirDAvancer, tous ensemble.', account}},
		],
		passes: [
			{draft: {text: 'A liberal arts degree can lead to a career in the public service.', account}},
			{draft: {text: 'By a conservative estimate, 4,000 people visited the lighthouse.', account}},
			{draft: {text: 'The Parties to the Convention on Biological Diversity meet in Montréal.', account}},
			{draft: {text: 'The motion had the support of all parties in the House of Commons.', account}},
			{draft: {text: 'Prime Minister Mark Carney met the President of France in Paris.', account}},
			{draft: {text: 'Meet Sophie Bernier, a biologist who counts seals.', account}},
			{draft: {text: 'Une formation en arts libéraux mène à plusieurs carrières.', account}},
			{draft: {text: 'La conservatrice du musée présente trois objets rares.', account}},
			{
				draft: {
					text: 'Le premier ministre Mark Carney a rencontré la première ministre du Danemark.',
					account,
				},
			},
			{draft: {text: 'Flights to Montréal-Trudeau airport are delayed by snow.', account}},
			{draft: {text: 'Tous les partis ont appuyé le projet de loi sur la sécurité ferroviaire.', account}},
			{draft: {text: 'The green party at the park starts at noon: bring your own plants.', account}},
		],
	},
});
