import {defineRule} from '../../engine/rule.ts';
import {officialLanguagesAct3} from './sources.ts';

export const unequalVersions = defineRule({
	id: 'unequal-versions',
	severity: 'error',
	modes: ['official'],
	check: 'unequal-versions',
	params: {most: 6},
	message: {
		en: 'The two versions do not say the same.',
		fr: 'Les deux versions ne disent pas la même chose.',
	},
	reason: {
		en: 'Readers of either language are owed the same facts: both versions are of equal quality.',
		fr: 'Le public de chaque langue a droit aux mêmes faits : les deux versions sont de qualité égale.',
	},
	remedy: {
		en: 'Check which version is right, and make the other say the same.',
		fr: 'Vérifiez quelle version est juste, et faites dire la même chose à l’autre.',
	},
	variants: {
		differs: {
			message: {
				en: 'English says “{en}”; French says “{fr}”.',
				fr: 'L’anglais dit « {en} »; le français dit « {fr} ».',
			},
		},
		'missing-fr': {
			message: {
				en: 'English says “{en}”; French does not.',
				fr: 'L’anglais dit « {en} »; le français ne le dit pas.',
			},
			remedy: {en: 'Add “{fr}” to the French version.', fr: 'Ajoutez « {fr} » à la version française.'},
		},
		'missing-en': {
			message: {
				en: 'French says “{fr}”; English does not.',
				fr: 'Le français dit « {fr} »; l’anglais ne le dit pas.',
			},
			remedy: {en: 'Add “{en}” to the English version.', fr: 'Ajoutez « {en} » à la version anglaise.'},
		},
		'sentence-fr': {
			message: {
				en: 'The French version leaves out what this says.',
				fr: 'La version française omet ce que dit ce passage.',
			},
			remedy: {
				en: 'Add its equivalent to the French version.',
				fr: 'Ajoutez son équivalent à la version française.',
			},
		},
		'sentence-en': {
			message: {
				en: 'The English version leaves out what this says.',
				fr: 'La version anglaise omet ce que dit ce passage.',
			},
			remedy: {
				en: 'Add its equivalent to the English version.',
				fr: 'Ajoutez son équivalent à la version anglaise.',
			},
		},
		negation: {
			message: {
				en: 'One version says no where the other does not.',
				fr: 'Une version nie ce que l’autre affirme.',
			},
		},
		unpaired: {
			message: {
				en: '“{quote}” has a form in each language: {en} in English, {fr} in French.',
				fr: '« {quote} » a une forme dans chaque langue : {en} en anglais, {fr} en français.',
			},
			remedy: {
				en: 'Use the form of each language in its own version.',
				fr: 'Employez dans chaque version la forme de sa langue.',
			},
		},
		'wrong-language': {
			message: {
				en: 'A version links to the page of the other language: {quote}.',
				fr: 'Une version renvoie à la page de l’autre langue : {quote}.',
			},
			remedy: {
				en: 'Link each version to the page in its own language.',
				fr: 'Mettez dans chaque version le lien vers la page dans sa langue.',
			},
		},
	},
	source: officialLanguagesAct3,
	examples: {
		flags: [
			{
				draft: {
					text: 'Apply by June 14 at the latest. / Présentez votre demande au plus tard le 15 juin.',
				},
				quote: 'June 14',
			},
			{
				draft: {
					text: 'The toll bridge costs $4.50 from Monday.\n\nÀ compter de lundi, le pont à péage coûte 5,40 $.',
				},
				quote: '$4.50',
			},
			{
				draft: {
					text: 'Free swimming lessons start on Tuesday. Bring a towel and a lock.\n\nLes leçons de natation gratuites commencent mardi.',
				},
			},
			{
				draft: {
					text: 'The clinic in Thompson opens on March 3.',
					account: {mode: 'official', owes: ['en', 'fr'], language: 'en', twin: '@exemple_fr'},
					counterpart: 'La clinique de Thompson ouvre le 13 mars.',
				},
				quote: 'March 3',
			},
			{
				draft: {
					text: 'The ferry to Bell Island is cancelled tonight because of high winds.\n\nLe traversier vers l’île Bell est annulé ce soir en raison de vents violents. Les passagers qui ont déjà payé peuvent demander un remboursement complet au guichet ou voyager sans frais demain matin.',
				},
				quote:
					'Les passagers qui ont déjà payé peuvent demander un remboursement complet au guichet ou voyager sans frais demain matin.',
			},
		],
		passes: [
			{
				draft: {
					text: 'Apply by June 14 at 4:30 pm. / Présentez votre demande d’ici le 14 juin à 16 h 30.',
				},
			},
			{
				draft: {
					text: 'The toll bridge costs $4.50 from Monday.\n\nÀ compter de lundi, le pont à péage coûte 4,50 $.',
				},
			},
			{
				draft: {
					text: 'We planted 1.5 million trees in 2024-25. / Nous avons planté 1,5 million d’arbres en 2024-2025.',
				},
			},
			{
				draft: {
					text: 'The clinic in Thompson opens on March 3.',
					account: {mode: 'official', owes: ['en', 'fr'], language: 'en', twin: '@exemple_fr'},
					counterpart: 'La clinique de Thompson ouvre le 3 mars.',
				},
			},
			{
				draft: {
					text: 'The clinic in Thompson opens on March 3.',
					account: {mode: 'official', owes: ['en', 'fr'], language: 'en', twin: '@exemple_fr'},
				},
			},
		],
	},
});
