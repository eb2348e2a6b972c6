import {defineRule} from '../../engine/rule.ts';
import {personalUseGuidance} from './sources.ts';

const personal = {mode: 'personal'} as const;

export const disclaimer = defineRule({
	id: 'disclaimer',
	severity: 'info',
	modes: ['professional', 'personal'],
	check: 'disclaimer',
	params: {
		disclaimers: {
			en: [
				'(views|opinions|tweets|posts|thoughts|comments|views and opinions|opinions and views) (are|) (my|mine|our) (own|)',
				'(views|opinions|tweets|posts|thoughts|comments) (here|expressed|expressed here|expressed are|here are|expressed here are) (are|) (my own|mine|mine alone|solely mine)',
				'(my|the) (views|opinions) (do not|don’t) (necessarily|) (reflect|represent)',
				'not (necessarily|) (those|the views|the opinions|the views or opinions) of my employer',
				'(do|does) not (necessarily|) (reflect|represent) (the views of|the opinions of|those of|) my employer',
				'speaking (only|) for myself',
				'(all|) (views|opinions) (strictly|entirely|purely|) personal',
				'(personal|own) (views|opinions) only',
				'in a personal capacity',
				'in my personal capacity',
			],
			fr: [
				'(opinions|propos|idées|vues) (purement|strictement|) personnel(s|les)',
				'(mes|les) (opinions|propos|idées|vues|gazouillis|tweets) (n’engagent|n’engage) que (moi|moi-même)',
				'(opinions|propos|idées|vues) (exprimées|exprimés) (ici|) (sont|n’engagent) (les miennes|les miens|que moi)',
				'(mes|les) (opinions|propos|idées) sont (les miennes|les miens|strictement personnels|personnels|personnelles)',
				'(n’engage|n’engagent) que (moi|moi-même)',
				'ne (reflètent|représentent|reflète|représente) pas (nécessairement|forcément|) (l’opinion|les opinions|celle|celles|la position|les vues|le point de vue) de mon employeur',
				'(à|en mon) nom personnel',
				'à titre personnel',
			],
		},
		employment: {
			en: [
				'I work (at|for|in) (the|) (government|federal government|public service|Government of Canada|Treasury Board|Privy Council Office|Department of *|Canada Revenue Agency|Service Canada|Statistics Canada|Transport Canada|Health Canada|Parks Canada)',
				'I work (at|for) (ESDC|IRCC|CRA|CBSA|PSPC|DFO|ECCC|NRCan|ISED|TBS|PCO|DND|GAC|PHAC|CIRNAC|ISC|SSC|StatCan)',
				'(as|I am|I’m) (a|an) (federal|) public servant',
				'(as|I am|I’m) (a|an) (federal|) (government employee|federal employee|civil servant)',
				'my (department|ministry|minister|deputy minister)',
				'our (new|) policy at *',
			],
			fr: [
				'je travaille (au|pour le|à la|à l’|pour l’|aux|à) (gouvernement|gouvernement fédéral|gouvernement du Canada|fonction publique|Agence du revenu|ministère|Service Canada|Statistique Canada|Transports Canada|Santé Canada|Parcs Canada|EDSC|IRCC|ARC|ASFC|SPAC|MPO|ECCC|RNCan|ISDE|SCT|BCP|MDN|AMC|ASPC)',
				'(en tant que|comme|je suis) (fonctionnaire|fonctionnaire fédéral|fonctionnaire fédérale)',
				'mon (ministère|sous-ministre|ministre)',
				'ma (ministre|sous-ministre)',
			],
		},
	},
	message: {
		en: 'A disclaimer in a post protects little.',
		fr: 'Un avertissement dans une publication protège peu.',
	},
	reason: {
		en: 'Saying that views are your own can help, but it does not remove the risk: readers still judge whether you can act impartially.',
		fr: 'Dire que vos opinions sont personnelles peut aider, mais n’élimine pas le risque : on jugera quand même de votre impartialité.',
	},
	remedy: {
		en: 'Keep the disclaimer in your profile, and consider this post as if it were not there.',
		fr: 'Gardez l’avertissement dans votre profil et relisez cette publication comme s’il n’y était pas.',
	},
	variants: {
		profile: {
			message: {
				en: 'You speak of your work, and your profile does not say that your views are your own.',
				fr: 'Vous parlez de votre travail, et votre profil ne dit pas que vos opinions sont personnelles.',
			},
			remedy: {
				en: 'Consider adding to your profile: “Views are my own.”',
				fr: 'Songez à ajouter à votre profil : « Opinions personnelles. »',
			},
		},
	},
	source: personalUseGuidance,
	examples: {
		flags: [
			{
				draft: {text: 'Views are my own, but this new travel form is absurd.', account: personal},
				quote: 'Views are my own',
			},
			{
				draft: {
					text: 'Ces propos n’engagent que moi : le nouveau formulaire est absurde.',
					account: personal,
				},
				quote: 'n’engagent que moi',
			},
			{
				draft: {
					text: 'I work for Parks Canada and the trails are finally open again!',
					profile: 'Hiker. Baker. Montréal.',
					account: personal,
				},
				quote: 'I work for Parks Canada',
			},
			{
				draft: {
					text: 'En tant que fonctionnaire, je trouve ce débat utile.',
					profile: 'Maman de trois filles',
					account: personal,
				},
				quote: 'En tant que fonctionnaire',
			},
		],
		passes: [
			{
				draft: {
					text: 'I work for Parks Canada and the trails are finally open again!',
					profile: 'Hiker. Opinions are my own.',
					account: personal,
				},
			},
			{
				draft: {
					text: 'En tant que fonctionnaire, je trouve ce débat utile.',
					profile: 'Mes propos n’engagent que moi.',
					account: personal,
				},
			},
			{draft: {text: 'I work for Parks Canada and the trails are open!', account: personal}},
			{draft: {text: 'The soup was great and so was the company.', profile: 'Cook', account: personal}},
			{draft: {text: 'Opinions personnelles.', account: personal}},
			{draft: {text: 'She wrote “views are my own” at the end of every single post.', account: personal}},
		],
	},
});
