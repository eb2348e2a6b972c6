import type {Account} from '../../engine/draft.ts';
import {defineRule} from '../../engine/rule.ts';
import {appliedTitles} from './sources.ts';

const english: Account = {mode: 'official', owes: ['en', 'fr'], language: 'en', twin: '@exemple_fr'};
const french: Account = {mode: 'official', owes: ['en', 'fr'], language: 'fr', twin: '@example_en'};

export const organizationName = defineRule({
	id: 'organization-name',
	severity: 'error',
	modes: ['official'],
	spares: ['hazard-notice'],
	check: 'organization-name',
	params: {
		before: {
			en: [
				'then',
				'(former|formerly|previously|once)',
				'(known|named|called) (as|)',
				'at (the|that) time',
				'back when',
				'(renamed|replaced|merged|dissolved|succeeded|predecessor|history|archives|abolished) (of|the|)',
				'used to be',
			],
			fr: [
				'(alors|jadis|naguère)',
				'(ancien|ancienne|anciennement|autrefois|précédemment|auparavant) (ministère|organisme|nom|)',
				'(appelé|appelée|nommé|nommée|connu|connue|rebaptisé|rebaptisée|renommé|renommée) (sous|)',
				'à (l’époque|ce moment)',
				'(remplacé|remplacée|fusionné|fusionnée|dissous|dissoute|prédécesseur|histoire|archives|aboli|abolie) (de|du|d’|)',
			],
		},
		after: {
			en: [
				'(became|becomes|become|was renamed|was merged|was dissolved|was founded|was created|was abolished|no longer exists)',
				'(now|today) (known as|called|part of)',
				'(at the time|in those days|back then)',
			],
			fr: [
				'(devenu|devenue|devient|devint)',
				'(a été|fut) (remplacé|remplacée|fusionné|fusionnée|dissous|dissoute|renommé|renommée|fondé|fondée|créé|créée|aboli|abolie)',
				'(aujourd’hui|maintenant|désormais) (appelé|appelée|connu|connue|intégré|intégrée|rattaché|rattachée)',
				'(à l’époque|n’existe plus)',
			],
		},
	},
	message: {
		en: '“{quote}”: the organization is called “{better}” here.',
		fr: '« {quote} » : l’organisme s’appelle ici « {better} ».',
	},
	reason: {
		en: 'Each federal organization goes by one applied title in each official language, so that people know whom they deal with.',
		fr: 'Chaque organisme fédéral a un seul titre d’usage dans chaque langue officielle, pour que l’on sache à qui l’on a affaire.',
	},
	remedy: {en: 'Write “{better}”.', fr: 'Écrivez « {better} ».'},
	variants: {
		former: {
			message: {
				en: '“{quote}” is a former name; the organization is now called “{better}”.',
				fr: '« {quote} » est un ancien nom; l’organisme s’appelle maintenant « {better} ».',
			},
		},
		mistaken: {
			message: {
				en: '“{quote}” is not the organization’s name, which is “{better}”.',
				fr: '« {quote} » n’est pas le nom de l’organisme, qui est « {better} ».',
			},
		},
		language: {
			message: {
				en: '“{quote}” is the name in the other language; here it is “{better}”.',
				fr: '« {quote} » est le nom dans l’autre langue; ici, c’est « {better} ».',
			},
		},
	},
	source: appliedTitles,
	examples: {
		flags: [
			{
				draft: {text: 'Write to Industry Canada today, then call us back.', account: english},
				quote: 'Industry Canada',
			},
			{
				draft: {text: 'Environment Canada invites you to name the new ship.', account: english},
				quote: 'Environment Canada',
			},
			{
				draft: {text: 'Apply for the fund through Status of Women Canada by May.', account: english},
				quote: 'Status of Women Canada',
			},
			{
				draft: {text: 'Meet the team of Statistic Canada at the fair on Friday.', account: english},
				quote: 'Statistic Canada',
			},
			{
				draft: {text: 'Our friends from Parcs Canada will guide the walk on Saturday.', account: english},
				quote: 'Parcs Canada',
			},
			{
				draft: {text: 'Officers of the GRC will ride in the parade this weekend.', account: english},
				quote: 'GRC',
			},
			{
				draft: {text: 'Environnement Canada vous invite à nommer le nouveau navire.', account: french},
				quote: 'Environnement Canada',
			},
			{
				draft: {text: 'Rencontrez l’équipe de Statistiques Canada au salon vendredi.', account: french},
				quote: 'Statistiques Canada',
			},
			{
				draft: {text: 'Nos amis de Parks Canada guideront la promenade samedi matin.', account: french},
				quote: 'Parks Canada',
			},
			{
				draft: {text: 'Veterans Affairs Canada vous invite à la cérémonie de dimanche.', account: french},
				quote: 'Veterans Affairs Canada',
			},
			{
				draft: {text: 'Des agents de la RCMP participeront au défilé en fin de semaine.', account: french},
				quote: 'RCMP',
			},
			{
				draft: {
					text: 'Meet Parks Canada at the lake. / Venez rencontrer l’équipe de Parks Canada au bord du lac.',
				},
				quote: 'Parks Canada',
			},
			{draft: {text: 'The Atomic Energy Control Board invites your comments.', account: english}},
		],
		passes: [
			{
				draft: {
					text: 'Environment and Climate Change Canada invites you to name the new ship.',
					account: english,
				},
			},
			{draft: {text: 'In 1998, Revenue Canada moved its office to this street.', account: english}},
			{draft: {text: 'She joined what was then Industry Canada as a student.', account: english}},
			{
				draft: {
					text: 'Infrastructure Canada, now Housing, Infrastructure and Communities Canada, is hiring.',
					account: english,
				},
			},
			{draft: {text: 'The sign still says “Environment Canada”, and we like it.', account: english}},
			{
				draft: {
					text: 'Canadian heritage is in every village of the national defence corridor.',
					account: english,
				},
			},
			{draft: {text: 'HC and the CRA answer questions about the credit at noon.', account: english}},
			{draft: {text: 'The study « Santé Canada et vous » is quoted in our report.', account: english}},
			{
				draft: {
					text: 'Environnement et Changement climatique Canada vous invite à nommer le navire.',
					account: french,
				},
			},
			{
				draft: {
					text: 'L’ancien ministère Industrie Canada occupait cet immeuble du centre-ville.',
					account: french,
				},
			},
			{draft: {text: 'L’ARC et l’ASC répondent aux questions sur le crédit dès midi.', account: french}},
			{
				draft: {
					text: 'Suivez @GovCanHealth et https://www.canada.ca/en/health-canada.html #HealthCanada',
					account: french,
				},
			},
			{
				draft: {
					text: 'Health Canada answers at noon. / Santé Canada répond à vos questions à midi.',
				},
			},
			{draft: {text: 'Je travaille pour Parks Canada depuis dix ans.', account: {mode: 'personal'}}},
		],
	},
});
