import {defineRule} from '../../engine/rule.ts';
import {accessibleSocialMedia} from './sources.ts';

export const hashtagCase = defineRule({
	id: 'hashtag-case',
	severity: 'info',
	modes: ['official'],
	spares: ['hazard-notice'],
	check: 'hashtag-case',
	params: {
		established:
			'cdnpoli polcan onpoli onpolitics polqc qcpoli assnat bcpoli ableg abpoli skpoli mbpoli nbpoli nspoli nlpoli peipoli yukonpoli nupoli topoli ottpoli polmtl fednor cdnmedia cdnecon cdnhealth cdnimm cdnag cdned onstorm qcstorm abstorm bcstorm skstorm mbstorm nbstorm nsstorm nlwx yyctraffic otttraffic'.split(
				' ',
			),
	},
	message: {
		en: '“{quote}” runs its words together; consider “{better}”.',
		fr: 'Les mots de « {quote} » se suivent sans majuscule; « {better} » se lirait mieux.',
	},
	reason: {
		en: 'Screen readers and people who read slowly tell the words of a hashtag apart by their capitals.',
		fr: 'Les lecteurs d’écran et les personnes qui lisent lentement distinguent les mots d’un mot-clic grâce à leurs majuscules.',
	},
	remedy: {
		en: 'Start each word of the hashtag with a capital. The hashtag stays the same for searches.',
		fr: 'Commencez chaque mot du mot-clic par une majuscule. Le mot-clic reste le même pour la recherche.',
	},
	source: accessibleSocialMedia,
	examples: {
		flags: [
			{draft: {text: 'Bring a mask and an umbrella. #wearyourmask'}, quote: '#wearyourmask'},
			{draft: {text: 'Three trails reopen on Saturday. #nationalparks'}, quote: '#nationalparks'},
			{draft: {text: 'Ask us anything about seeds today. #Openscience'}, quote: '#Openscience'},
			{draft: {text: 'The counter is open until eight. #taxseason2027'}, quote: '#taxseason2027'},
			{draft: {text: 'Trois sentiers rouvrent samedi. #parcsnationaux'}, quote: '#parcsnationaux'},
			{draft: {text: 'Parlez-en à quelqu’un. #santementale'}, quote: '#santementale'},
			{draft: {text: 'Rendez-vous au canal ce soir. #fêteducanada'}, quote: '#fêteducanada'},
			{
				draft: {text: 'Bonne semaine à toutes et à tous! #semainedelafonctionpublique'},
				quote: '#semainedelafonctionpublique',
			},
		],
		passes: [
			{draft: {text: 'Three trails reopen on Saturday. #NationalParks #Banff'}},
			{draft: {text: 'Trois sentiers rouvrent samedi. #ParcsNationaux #Québec'}},
			{draft: {text: 'The committee meets at noon. #cdnpoli #polcan'}},
			{draft: {text: 'Get your second dose. #COVID19 #vaccine #vaccin'}},
			{draft: {text: 'Firefighters thank you. #wildfire #firefighters #saskatchewan'}},
			{draft: {text: 'Bonne fin de semaine! #environnement #entrepreneuriat #printemps'}},
			{draft: {text: 'See you at the game. #yyc #nhlfrançais #gojetsgo'}},
			{draft: {text: 'Read page three of https://www.canada.ca/en/news.html#mediacontacts'}},
			{draft: {text: 'WILDFIRE ALERT: leave Jasper now by Highway 16. #emergencyalert'}},
			{draft: {text: 'My long weekend. #nationalparks', account: {mode: 'personal'}}},
		],
	},
});
