import {defineRule, type Variant} from '../../engine/rule.ts';
import {announcements} from './announcements.ts';
import {officialLanguagesAct3} from './sources.ts';

/** What is said of what one version says otherwise than the other, or alone. */
const differing = {
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
} satisfies Record<string, Variant>;

export const unequalVersions = defineRule({
	id: 'unequal-versions',
	severity: 'error',
	modes: ['official'],
	check: 'unequal-versions',
	params: {most: 6, announcements},
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
		...differing,
		// A campaign's hashtag may well have one form only: told, but lightly.
		'hashtag-differs': {...differing.differs, severity: 'warning'},
		'hashtag-missing-fr': {...differing['missing-fr'], severity: 'warning'},
		'hashtag-missing-en': {...differing['missing-en'], severity: 'warning'},
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
		'other-words-fr': {
			severity: 'info',
			message: {
				en: 'What this says may be lacking in French, or put there in other words.',
				fr: 'Ce passage manque peut-être en français, ou y est rendu autrement.',
			},
			remedy: {
				en: 'Check that the French version says as much.',
				fr: 'Vérifiez que la version française en dit autant.',
			},
		},
		'other-words-en': {
			severity: 'info',
			message: {
				en: 'What this says may be lacking in English, or put there in other words.',
				fr: 'Ce passage manque peut-être en anglais, ou y est rendu autrement.',
			},
			remedy: {
				en: 'Check that the English version says as much.',
				fr: 'Vérifiez que la version anglaise en dit autant.',
			},
		},
		negation: {
			message: {
				en: 'One version says no where the other does not.',
				fr: 'Une version nie ce que l’autre affirme.',
			},
		},
		'negation-doubtful': {
			severity: 'info',
			message: {
				en: 'One version says no here; the other may not, or puts it in other words.',
				fr: 'Une version nie ici; l’autre ne le fait peut-être pas, ou le dit autrement.',
			},
		},
		unpaired: {
			severity: 'warning',
			message: {
				en: '“{quote}” has a form in each language: {en} in English, {fr} in French.',
				fr: '« {quote} » a une forme dans chaque langue : {en} en anglais, {fr} en français.',
			},
			remedy: {
				en: 'Use the form of each language in its own version.',
				fr: 'Employez dans chaque version la forme de sa langue.',
			},
		},
	},
	source: officialLanguagesAct3,
	examples: {
		flags: [
			{
				draft: {
					text: 'The lost kayak is yellow. Call us if you see it. / Le kayak perdu est rouge. Appelez-nous si vous le voyez.',
				},
				quote: 'yellow',
			},
			{
				draft: {
					text: 'Bicycles are welcome on the boardwalk this summer. / Les vélos sont interdits sur la promenade cet été.',
				},
			},
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
			{
				draft: {
					text: 'The new ferry to the island starts on June 3 and runs every hour until sunset.\n\nRêvez-vous de plages? Le nouveau traversier vers l’île commence le 3 juin et passe toutes les heures jusqu’au coucher du soleil.',
				},
				quote: 'Rêvez-vous de plages?',
			},
			{
				draft: {
					text: 'Free hearing tests on Friday. No appointment needed. / Examens de l’ouïe gratuits vendredi. Rendez-vous obligatoire.',
				},
			},
		],
		passes: [
			{
				draft: {
					text: 'The last tour took an hour and 20 minutes. / La dernière visite a duré 1 h 20.',
				},
			},
			{draft: {text: 'The website never closes. / Le site Web est toujours ouvert.'}},
			{
				draft: {
					text: 'Dogs are not allowed on the beach. / Les chiens sont interdits sur la plage.',
				},
			},
			{
				draft: {
					text: 'Bonjour, Halifax! The night market on Argyle Street is back on Friday at 5 pm.\n\nBonjour, Halifax! Le marché de nuit de la rue Argyle est de retour vendredi à 17 h.',
				},
			},
			{
				draft: {
					text: 'This forge has stood here since the 1700s. Visit it on Sunday.\n\nCette forge est là depuis le XVIIIe siècle. Visitez-la dimanche.',
				},
			},
			{
				draft: {
					text: 'Le film « The Long Portage » joue ce soir au musée (en anglais seulement).',
					account: {mode: 'official', language: 'fr', twin: '@example_en'},
					counterpart: 'The Long Portage is playing at the museum tonight.',
				},
			},
			{
				draft: {
					text: 'A good read on salt marshes, by our partner (in French only): https://www.canada.ca/fr/marais.html',
					account: {mode: 'official', language: 'en', twin: '@exemple_fr'},
					counterpart:
						'Une bonne lecture sur les marais salés, de notre partenaire : https://www.canada.ca/fr/marais.html',
				},
			},
			{
				draft: {
					text: 'It is not too late to register for the workshop. / Il est encore temps de vous inscrire à l’atelier.',
				},
			},
			{draft: {text: 'Travel light and travel far.\n\nPartez les mains libres.'}},
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
