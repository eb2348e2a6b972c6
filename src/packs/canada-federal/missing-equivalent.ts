import {defineRule} from '../../engine/rule.ts';
import {announcements} from './announcements.ts';
import {officialLanguagesAct22} from './sources.ts';

export const missingEquivalent = defineRule({
	id: 'missing-equivalent',
	severity: 'error',
	modes: ['official'],
	check: 'equivalent',
	params: {announcements},
	message: {
		en: 'This post is in one official language only.',
		fr: 'Cette publication est dans une seule langue officielle.',
	},
	reason: {
		en: 'This account must address the public in English and in French, at the same time and with equal quality.',
		fr: 'Ce compte doit s’adresser au public en français et en anglais, en même temps et avec une qualité égale.',
	},
	remedy: {
		en: 'Add the other version to this post or thread, or publish it at the same time from the twin account.',
		fr: 'Ajoutez l’autre version à cette publication ou au fil, ou publiez-la en même temps à partir du compte jumeau.',
	},
	variants: {
		unrelated: {
			message: {
				en: 'The two languages say different things: neither is the other’s equivalent.',
				fr: 'Les deux langues disent des choses différentes : aucune n’est l’équivalent de l’autre.',
			},
			remedy: {
				en: 'Put beside each text its equivalent in the other language.',
				fr: 'Mettez à côté de chaque texte son équivalent dans l’autre langue.',
			},
		},
		'fr-promised': {
			message: {
				en: 'The French version is promised, not there: “{quote}”.',
				fr: 'La version française est promise, mais absente : « {quote} ».',
			},
			remedy: {
				en: 'Wait until both versions are ready, and publish them at the same time.',
				fr: 'Attendez que les deux versions soient prêtes et publiez-les en même temps.',
			},
		},
		'en-promised': {
			message: {
				en: 'The English version is promised, not there: “{quote}”.',
				fr: 'La version anglaise est promise, mais absente : « {quote} ».',
			},
			remedy: {
				en: 'Wait until both versions are ready, and publish them at the same time.',
				fr: 'Attendez que les deux versions soient prêtes et publiez-les en même temps.',
			},
		},
		fr: {
			message: {en: 'The French version is missing.', fr: 'Il manque la version française.'},
			remedy: {
				en: 'Add the French version to this post or thread, or publish it at the same time from the French account.',
				fr: 'Ajoutez la version française à cette publication ou au fil, ou publiez-la en même temps à partir du compte français.',
			},
		},
		en: {
			message: {en: 'The English version is missing.', fr: 'Il manque la version anglaise.'},
			remedy: {
				en: 'Add the English version to this post or thread, or publish it at the same time from the English account.',
				fr: 'Ajoutez la version anglaise à cette publication ou au fil, ou publiez-la en même temps à partir du compte anglais.',
			},
		},
	},
	source: officialLanguagesAct22,
	examples: {
		flags: [
			{
				draft: {
					text: 'It’s World Soil Day. One gram of soil holds thousands of species. #WorldSoilDay #JournéeMondialeDesSols',
					account: {mode: 'official', owes: ['en', 'fr'], order: 'en-fr'},
				},
			},
			{
				draft: {
					text: 'Piste fermée dès lundi. Texte français complet à venir.\n\nThe airstrip closes on Monday for three weeks. Pilots should land at the lake instead.',
				},
				quote: 'Texte français complet à venir',
			},
			{
				draft: {
					text: 'The lookout opens at dawn. Bring warm clothes and a lamp. A French version will be posted later.',
				},
				quote: 'A French version will be posted',
			},
			{draft: {text: 'The visitor centre in Banff reopens on Thursday. Book your spot online.'}},
			{draft: {text: 'Le centre d’accueil de Banff rouvre jeudi. Réservez votre place en ligne.'}},
			{
				draft: {
					text: 'Your passport may take longer to arrive during the postal strike.',
					thread: ['Check the status of your application before you call us.'],
					surface: 'thread',
				},
			},
			{draft: {text: 'New flood maps for the Red River are ready to use. #InondationsManitoba'}},
			{
				draft: {
					text: 'The museum is free for everyone this Sunday.',
					account: {mode: 'official', owes: ['en', 'fr'], language: 'en', twin: '@musee_exemple'},
					counterpart: 'The museum is free for everyone this Sunday.',
				},
			},
			{draft: {text: 'Our new magazine « La vie en région » is here, and it is free for rural families.'}},
			{
				draft: {text: 'The ice road to Tuktoyaktuk opens tomorrow. French to follow.'},
				quote: 'French to follow',
			},
			{
				draft: {text: 'La route de glace vers Tuktoyaktuk ouvre demain. Version anglaise à venir.'},
				quote: 'Version anglaise à venir',
			},
			{
				draft: {
					text: 'Our scientists count beluga whales in Cumberland Sound this week, and the ice is thinner than ever before.\n\nRenouvelez votre carte de résident permanent avant de partir en voyage : le traitement prend maintenant six semaines.',
				},
			},
		],
		passes: [
			{
				draft: {
					text: 'Rather read in French? You will find the same posts in French at @LacsExemple.',
					account: {mode: 'official', language: 'en', twin: '@LacsExemple'},
					counterpart: 'Le compte anglais, c’est @LakesExample. À bientôt!',
				},
			},
			{draft: {text: 'Nominations close Friday! Les mises en candidature se terminent vendredi!'}},
			{
				draft: {
					text: 'The visitor centre reopens on Thursday.\n\nLe centre d’accueil rouvre jeudi.',
				},
			},
			{
				draft: {
					text: 'Le pont sera fermé samedi matin. / The bridge will be closed on Saturday morning.',
				},
			},
			{
				draft: {
					text: 'The 2027 census needs you: we are hiring in every province.',
					thread: ['Le recensement de 2027 a besoin de vous : nous embauchons dans toutes les provinces.'],
					surface: 'thread',
				},
			},
			{
				draft: {
					text: 'You can change your address in your account at any time.',
					surface: 'reply',
					inReplyTo: {text: 'How do I tell you that I moved?', language: 'en'},
				},
			},
			{
				draft: {
					text: 'Vous pouvez changer votre adresse dans votre compte à tout moment.',
					surface: 'reply',
				},
			},
			{
				draft: {
					text: 'Our counter in Corner Brook is closed today because of the storm.',
					account: {mode: 'official', owes: ['en']},
				},
			},
			{
				draft: {
					text: 'The museum is free for everyone this Sunday.',
					account: {mode: 'official', owes: ['en', 'fr'], language: 'en', twin: '@musee_exemple'},
				},
			},
			{
				draft: {
					text: 'The museum is free for everyone this Sunday.',
					account: {mode: 'official', owes: ['en', 'fr'], language: 'en', twin: '@musee_exemple'},
					counterpart: 'Le musée est gratuit pour tout le monde ce dimanche.',
				},
			},
			{draft: {text: '#CanadaDay 🇨🇦 https://www.canada.ca/canada-day'}},
			{draft: {text: 'Call 1-800-555-0123, ext. 45. / Composez le 1 800 555-0123, poste 45.'}},
		],
	},
});
