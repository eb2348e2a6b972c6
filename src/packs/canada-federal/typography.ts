import type {Account} from '../../engine/draft.ts';
import {defineRule} from '../../engine/rule.ts';
import {
	contentStyleGuideDates,
	contentStyleGuideLanguages,
	contentStyleGuideSpellings,
	contentStyleGuideSymbols,
	contentStyleGuideTimes,
	languagesDirectiveAccents,
} from './sources.ts';

const english: Account = {mode: 'official', owes: ['en']};
const french: Account = {mode: 'official', owes: ['fr']};

export const typography = defineRule({
	id: 'typography',
	severity: 'warning',
	modes: ['official'],
	spares: ['hazard-notice'],
	check: 'typography',
	params: {},
	message: {
		en: '“{quote}” does not follow the writing conventions of its language: “{better}”.',
		fr: '« {quote} » ne suit pas les conventions d’écriture de sa langue : « {better} ».',
	},
	reason: {
		en: 'Each official language has its own way of writing numbers, dates and times; readers notice when one borrows the other’s.',
		fr: 'Chaque langue officielle a sa façon d’écrire les nombres, les dates et les heures; on remarque les emprunts à l’autre.',
	},
	remedy: {
		en: 'Write “{better}”.',
		fr: 'Écrivez « {better} ».',
	},
	variants: {
		'ordinal-date': {
			message: {
				en: 'A date in English has no “st”, “nd”, “rd” or “th”: “{better}”.',
				fr: 'En anglais, une date s’écrit sans « st », « nd », « rd » ni « th » : « {better} ».',
			},
			source: contentStyleGuideDates,
		},
		'english-time': {
			message: {
				en: 'A time in English is written with “am” or “pm”: “{better}”.',
				fr: 'En anglais, l’heure s’écrit avec « am » ou « pm » : « {better} ».',
			},
			source: contentStyleGuideTimes,
		},
		'english-percent': {
			message: {
				en: 'A percentage in English is written with no space before the sign: “{better}”.',
				fr: 'En anglais, le signe de pourcentage suit le nombre sans espace : « {better} ».',
			},
			source: contentStyleGuideSymbols,
		},
		'english-percent-word': {
			severity: 'info',
			message: {
				en: 'The style guide writes percentages with the sign: “{better}”.',
				fr: 'En anglais, le guide de rédaction écrit les pourcentages avec le signe : « {better} ».',
			},
			source: contentStyleGuideSymbols,
		},
		'english-money': {
			message: {
				en: 'The dollar sign stands before the amount in English: “{better}”.',
				fr: 'En anglais, le signe de dollar précède le montant : « {better} ».',
			},
			source: contentStyleGuideSymbols,
		},
		'english-spelling': {
			message: {
				en: 'The style guide writes “{better}”, not “{quote}”.',
				fr: 'En anglais, le guide de rédaction écrit « {better} » plutôt que « {quote} ».',
			},
			source: contentStyleGuideSpellings,
		},
		'english-quotes': {
			severity: 'info',
			message: {
				en: 'English quotation marks are “ ”: {better}.',
				fr: 'Les guillemets anglais s’écrivent “ ” : {better}.',
			},
			source: contentStyleGuideLanguages,
		},
		'french-money': {
			message: {
				en: 'The dollar sign follows the amount in French, after a space: “{better}”.',
				fr: 'En français, le signe de dollar suit le montant, après une espace : « {better} ».',
			},
			source: contentStyleGuideSymbols,
		},
		'french-percent': {
			message: {
				en: 'A percentage in French is written with a space before the sign: “{better}”.',
				fr: 'En français, le signe de pourcentage est précédé d’une espace : « {better} ».',
			},
			source: contentStyleGuideSymbols,
		},
		'french-percent-word': {
			severity: 'info',
			message: {
				en: 'The French style guide writes percentages with the sign: “{better}”.',
				fr: 'Le guide de rédaction écrit les pourcentages avec le signe : « {better} ».',
			},
			source: contentStyleGuideSymbols,
		},
		'french-number': {
			message: {
				en: 'A decimal in French is written with a comma: “{better}”.',
				fr: 'En français, les décimales s’écrivent après une virgule : « {better} ».',
			},
			source: contentStyleGuideLanguages,
		},
		'french-time': {
			message: {
				en: 'A time in French is written with “h” between spaces: “{better}”.',
				fr: 'En français, l’heure s’écrit avec un « h » entre deux espaces : « {better} ».',
			},
			source: contentStyleGuideTimes,
		},
		'french-date': {
			message: {
				en: 'A date in French is written day first, in small letters and without a comma: “{better}”.',
				fr: 'En français, une date s’écrit le jour d’abord, en minuscules et sans virgule : « {better} ».',
			},
			source: contentStyleGuideDates,
		},
		'french-marks': {
			severity: 'info',
			message: {
				en: 'French sets a space before a colon and inside its quotation marks.',
				fr: 'En français, une espace précède le deux-points, et d’autres bordent l’intérieur des guillemets.',
			},
			remedy: {
				en: 'Add the space; a no-break one keeps the mark on its line.',
				fr: 'Ajoutez l’espace; insécable, elle garde le signe sur sa ligne.',
			},
			source: contentStyleGuideLanguages,
		},
		accents: {
			message: {
				en: '“{quote}” lacks its accent: “{better}”.',
				fr: 'Il manque un accent à « {quote} » : « {better} ».',
			},
			reason: {
				en: 'French words keep their accents, on capital letters too; they are part of the quality of the French version.',
				fr: 'Les mots français gardent leurs accents, même sur les majuscules; la qualité de la version française en dépend.',
			},
			source: languagesDirectiveAccents,
		},
		unaccented: {
			message: {
				en: 'This French text is written without its accents.',
				fr: 'Ce texte français est écrit sans ses accents.',
			},
			reason: {
				en: 'French words keep their accents, on capital letters too; they are part of the quality of the French version.',
				fr: 'Les mots français gardent leurs accents, même sur les majuscules; la qualité de la version française en dépend.',
			},
			remedy: {
				en: 'Put the accents back. The fix restores those that leave no doubt; read the others over.',
				fr: 'Remettez les accents. La correction rétablit ceux qui ne font pas de doute; relisez les autres.',
			},
			source: languagesDirectiveAccents,
		},
	},
	source: contentStyleGuideLanguages,
	examples: {
		flags: [
			{
				draft: {text: 'The pool closes for the season on September 22nd.', account: english},
				quote: 'September 22nd',
			},
			{draft: {text: 'The meeting begins at 13h30 in the main hall.', account: english}, quote: '13h30'},
			{draft: {text: 'Passes are 25 % off until the end of the month.', account: english}, quote: '25 %'},
			{draft: {text: 'About 40 per cent of visitors come by train.', account: english}, quote: '40 per cent'},
			{draft: {text: 'The grant is now worth 1 500 $ for each student.', account: english}, quote: '1 500 $'},
			{
				draft: {text: 'Send us an e-mail with your questions about the trail.', account: english},
				quote: 'e-mail',
			},
			{
				draft: {text: 'La bourse vaut maintenant $1,500 par étudiante ou étudiant.', account: french},
				quote: '$1,500',
			},
			{
				draft: {text: 'La réunion commence à 1:30 pm dans la grande salle.', account: french},
				quote: '1:30 pm',
			},
			{
				draft: {text: 'Le projet coûte 3.2 millions $ et profite à 40 villages.', account: french},
				quote: '3.2 millions $',
			},
			{
				draft: {text: 'Le nouveau sentier mesure 4.5 kilomètres et part du phare.', account: french},
				quote: '4.5',
			},
			{
				draft: {text: 'A compter de lundi, le comptoir ouvre une heure plus tôt.', account: french},
				quote: 'A',
			},
			{draft: {text: 'La réunion commence à 13h30 dans la grande salle.', account: french}, quote: '13h30'},
			{
				draft: {text: 'Les laissez-passer sont à 25% de rabais jusqu’à la fin du mois.', account: french},
				quote: '25%',
			},
			{
				draft: {text: 'La piscine ferme pour la saison le 22 Septembre, 2027.', account: french},
				quote: '22 Septembre, 2027',
			},
			{
				draft: {text: 'Voici le thème de la journée : «Ensemble vers demain», à midi.', account: french},
				quote: '«',
			},
			{
				draft: {text: 'Date limite: le 31 mars. Les formulaires sont au comptoir.', account: french},
				quote: ':',
			},
			{
				draft: {text: 'Le musée vous présente une période de l’histoire du Quebec.', account: french},
				quote: 'Quebec',
			},
			{
				draft: {text: 'ECOLE FERMÉE aujourd’hui à cause de la neige, précise la direction.', account: french},
				quote: 'ECOLE',
			},
			{
				draft: {
					text: 'Le ministere invite les citoyens a une reunion sur la securite du systeme de sante.',
					account: french,
				},
				quote: 'ministere',
			},
			{draft: {text: 'The elder said «welcome home» to the children of the town.'}},
		],
		passes: [
			{draft: {text: 'Le musée retrouve « North Shore, Lake Superior » de Lawren Harris.'}},
			{draft: {text: 'Le but est venu à 2:31 de la fin du match.'}},
			{draft: {text: 'Elle a choisi a priori le plus court. A-t-on vu ses 40 élèves?', account: french}},
			{
				draft: {
					text: 'The pool closes on September 22 at 4:30 pm; passes are 25% off, or $100.',
					account: english,
				},
			},
			{draft: {text: 'She came 22nd of 300 runners and raised $1,500 for the shelter.', account: english}},
			{draft: {text: 'The clinic is open from 9 a.m. to 5 p.m. every weekday in March.', account: english}},
			{
				draft: {
					text: 'Bus 24h runs all night. The service answers 24 h a day, in both languages.',
					account: english,
				},
			},
			{draft: {text: 'Our video (2:07 minutes) shows the tide at the Hopewell Rocks.', account: english}},
			{
				draft: {
					text: 'La piscine ferme le 22 septembre 2027, à 16 h 30; rabais de 25 %, soit 100 $.',
					account: french,
				},
			},
			{
				draft: {
					text: 'La bourse passe de 3 000 $ à 4 200 $ dès le 1er avril, soit 40 % de plus.',
					account: french,
				},
			},
			{draft: {text: 'Notre vidéo (2:07 minutes) montre la marée aux rochers Hopewell.', account: french}},
			{
				draft: {
					text: 'Le rapport « Living in Canada » est en ligne (en anglais seulement).',
					account: french,
				},
			},
			{
				draft: {
					text: 'La cote du niveau de la mer et la peche sont dans le guide de la foret.',
					account: french,
				},
			},
			{
				draft: {
					text: 'Mme Riviere et M. Jean Debat ont ouvert le sentier avec General Motors.',
					account: french,
				},
			},
			{
				draft: {
					text: 'The fair is on July 1 at 10:30 am and costs $5. / La foire a lieu le 1er juillet à 10 h 30 et coûte 5 $.',
				},
			},
			{
				draft: {
					text: 'Les détails : https://www.canada.ca/fr/securite-publique/ministere-periode.html',
					account: french,
				},
			},
			{draft: {text: 'Avis de tempête: évitez la route 175 à partir de 18h30.', account: french}},
			{draft: {text: 'On se voit a la securite a 18h30, le 22 Septembre?', account: {mode: 'personal'}}},
		],
	},
});
