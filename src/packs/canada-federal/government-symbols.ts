import {defineRule} from '../../engine/rule.ts';
import {institutions} from './institutions.ts';
import {personalUseGuidance} from './sources.ts';

export const governmentSymbols = defineRule({
	id: 'government-symbols',
	severity: 'error',
	modes: ['professional', 'personal'],
	concern: 'symbols',
	check: 'symbols',
	params: {
		symbols: {
			en: [
				'canada (wordmark|logo)',
				'(red |) flag symbol',
				`(official |) ${institutions.en} (* |)(logo|wordmark|crest|badge|emblem)`,
				'(logo|crest|emblem) of my (department|ministry|agency)',
				'(government of canada|gc|federal government|departmental|department’s|my department’s) (logo|wordmark|signature|symbol|crest|badge|flag symbol)',
				'(wordmark|flag symbol|corporate signature) of (canada|the government|the government of canada)',
				'(logo|wordmark|crest|badge|signature|symbol|coat of arms|arms) of (canada|the government|the government of canada|my department|my ministry|our department|the department|the rcmp|the cbsa|health canada|service canada|parks canada|statistics canada|transport canada|environment canada|national defence|the canada revenue agency|the canadian armed forces)',
				'(health canada|service canada|parks canada|statistics canada|transport canada|canada revenue agency|cra|ircc|esdc|cbsa|dnd|pspc|rcmp|csc|dfo) (logo|wordmark|crest|badge|signature)',
				`${institutions.en} (logo|wordmark|crest|badge|signature)`,
				`(logo|wordmark|crest|badge|signature) of ${institutions.en}`,
				'(the|our|my|a) (department|ministry|agency|departmental) (logo|crest|signature)',
				'my (* |) (* |) (ID|identification|identity|employee|staff|access|building) (badge|card|pass)',
				'(business card|name tag|mug|shirt|jacket) (with|showing|bearing|that has) (the|a|my|our|) (* |) (* |) (* |) (logo|wordmark|crest|signature)',
				'(government|federal|employee|staff|departmental) (ID|identification|identity) (card|badge|pass)',
				`${institutions.en} (ID|identification|identity|employee|staff|uniform) (card|badge|pass|patch|shirt|jacket)`,
				'(coat of arms|royal arms|arms) of canada',
				'(canadian|canada’s) coat of arms',
				'(colours|colors|branding) of my (department|ministry|agency)',
				'my (department|ministry|agency) (logo|badge|colours|branding)',
			],
			fr: [
				'mot-symbole (canada|du gouvernement)',
				'(symbole du drapeau|drapeau symbole)',
				'signature (visuelle|ministérielle|officielle) (de|du|des|d’)',
				'(logo|emblème|écusson|insigne|symbole|armoiries|signature) (du canada|du gouvernement|du gouvernement du canada|du ministère|de mon ministère|de notre ministère|de mon agence|de la grc|de l’asfc|de l’arc|de santé canada|de service canada|de parcs canada|de statistique canada|de transports canada|d’anciens combattants canada|de la défense nationale|des forces armées canadiennes)',
				`(logo|emblème|écusson|insigne|signature) (officiel |officielle |) (de|du|d’|de la|de l’|des) ${institutions.fr}`,
				'logo (du|de mon|de notre) (ministère|organisme|département)',
				'(mon|ma) (* |) (insigne|cocarde|carte|badge) (d’employé|d’employée|d’identité|d’accès|du ministère|de fonctionnaire)',
				'(carte professionnelle|carte d’affaires|porte-nom|tasse|chandail|veste) (avec|portant|ornée|orné) (la|le|une|un|de la|du|) (* |) (logo|signature|mot-symbole|armoiries)',
				'(carte|badge|cocarde|insigne) (d’identité |)(d’employé|d’employée|de fonctionnaire|du ministère|du gouvernement)',
				'armoiries (du canada|canadiennes|royales)',
				'(couleurs|image de marque) de (mon|notre) (ministère|agence|organisme)',
			],
		},
		portrait: {
			en: [
				'(profile|display) (picture|photo|pic|image)',
				'(avatar|headshot|banner|cover photo|header image|header photo)',
				'(new|updated) (pfp|header)',
				'(header|banner) (updated|changed|refreshed)',
				'(flyer|poster|business card|business cards|podcast|side gig|side hustle|website|newsletter|T-shirt|t-shirts|hoodie|mugs|stickers|letterhead|shop|store|email signature|résumé|resume|invitation|invitations)',
			],
			fr: [
				'(photo|image) (de profil|de couverture|de bannière)',
				'(avatar|bannière)',
				'nouveau profil',
				'fond d’écran de profil',
				'(affiche|dépliant|carte de visite|cartes de visite|carte d’affaires|cartes d’affaires|balado|podcast|site web|mon site|infolettre|chandail|chandails|tasses|autocollants|papier à lettres|boutique|signature de courriel|invitation|invitations)',
			],
		},
	},
	message: {
		en: 'Consider leaving out the government symbol (“{quote}”): this is a personal account.',
		fr: 'Songez à retirer le symbole du gouvernement (« {quote} ») : ce compte est personnel.',
	},
	reason: {
		en: 'Public servants must not use official Government of Canada symbols on personal accounts, which could pass for official ones.',
		fr: 'Les fonctionnaires ne doivent pas employer les symboles officiels du gouvernement du Canada dans leurs comptes personnels, qu’on pourrait croire officiels.',
	},
	remedy: {
		en: 'Choose an image without the wordmark, the flag symbol, the arms, a signature or a badge. The national flag is everyone’s.',
		fr: 'Choisissez une image sans mot-symbole, symbole du drapeau, armoiries, signature ni insigne. Le drapeau national est à tout le monde.',
	},
	variants: {
		tone: {
			message: {
				en: 'This could give a personal account an official look; these words suggest it most: {words}.',
				fr: 'Ces propos pourraient donner une apparence officielle à un compte personnel; ce sont surtout ces mots qui le suggèrent : {words}.',
			},
			severity: 'warning',
		},
		picture: {
			message: {
				en: 'The image shows a government symbol (“{symbol}”), and this is a personal account.',
				fr: 'L’image montre un symbole du gouvernement (« {symbol} »), et ce compte est personnel.',
			},
		},
		profile: {
			message: {
				en: 'The profile names a government symbol, and this is a personal account.',
				fr: 'Le profil nomme un symbole du gouvernement, et ce compte est personnel.',
			},
		},
	},
	source: personalUseGuidance,
	examples: {
		flags: [
			{
				draft: {
					text: 'New banner: me, my dog and the big Canada wordmark in the corner.',
					account: {mode: 'personal'},
				},
			},
			{
				draft: {
					text: 'J’ai mis l’écusson de l’agence derrière ma photo de profil, ça fait sérieux.',
					account: {mode: 'personal'},
				},
			},
			{draft: {text: 'Printed the RCMP crest on my T-shirts for the market.', account: {mode: 'personal'}}},
			{draft: {text: 'J’ai mis le logo de Santé Canada sur mon balado.', account: {mode: 'personal'}}},
			{
				draft: {
					text: 'Changed my avatar to the Parks Canada logo for the summer.',
					account: {mode: 'personal'},
				},
				quote: 'the Parks Canada logo',
			},
			{
				draft: {text: 'New headshot, in the colours of my department!', account: {mode: 'professional'}},
				quote: 'colours of my department',
			},
			{
				draft: {
					text: 'What do you think of my new profile photo?',
					attachments: [{kind: 'image', description: 'A woman in front of the Government of Canada logo'}],
					account: {mode: 'personal'},
				},
				quote: 'profile photo',
			},
			{
				draft: {
					text: 'First day!',
					attachments: [{kind: 'image', description: 'The coat of arms of Canada'}],
					account: {mode: 'personal'},
				},
			},
			{
				draft: {
					text: 'Mon avatar prend les couleurs de mon ministère pour l’été.',
					account: {mode: 'personal'},
				},
				quote: 'couleurs de mon ministère',
			},
			{
				draft: {
					text: 'Nouvelle photo de profil avec le logo de Parcs Canada!',
					account: {mode: 'professional'},
				},
				quote: 'logo de Parcs Canada',
			},
			{
				draft: {
					text: 'Que pensez-vous de ma nouvelle photo de profil?',
					attachments: [{kind: 'image', description: 'Une femme devant le mot-symbole Canada'}],
					account: {mode: 'personal'},
				},
				quote: 'photo de profil',
			},
			{
				draft: {
					text: 'Premier jour!',
					attachments: [{kind: 'image', description: 'Les armoiries du Canada'}],
					account: {mode: 'personal'},
				},
			},
			{
				draft: {
					text: 'Back at work!',
					account: {mode: 'personal'},
					attachments: [{kind: 'image', description: 'Selfie with my employee ID badge'}],
				},
			},
			{
				draft: {
					text: 'De retour au travail!',
					account: {mode: 'personal'},
					attachments: [{kind: 'image', description: 'Logo de Pêches et Océans Canada'}],
				},
			},
		],
		passes: [
			{
				draft: {
					text: 'I work for Parks Canada and the trails are finally open again!',
					account: {mode: 'personal'},
				},
			},
			{
				draft: {
					text: 'Je travaille pour Parcs Canada et les sentiers sont enfin rouverts!',
					account: {mode: 'personal'},
				},
			},
			{draft: {text: 'My podcast on the history of the Canadian flag is out.', account: {mode: 'personal'}}},
			{draft: {text: 'Mon balado sur l’histoire du drapeau est en ligne.', account: {mode: 'personal'}}},
			{
				draft: {
					text: 'Badge earned!',
					account: {mode: 'personal'},
					attachments: [{kind: 'image', description: 'A Girl Guides badge on a sash'}],
				},
			},
			{draft: {text: 'My new profile picture, with a flag on my backpack 🇨🇦', account: {mode: 'personal'}}},
			{draft: {text: 'Ma nouvelle photo de profil, drapeau au vent 🇨🇦', account: {mode: 'personal'}}},
			{
				draft: {
					text: 'Parade day in Moncton.',
					attachments: [{kind: 'image', description: 'Children wave Canadian flags from a float'}],
					account: {mode: 'personal'},
				},
			},
			{
				draft: {
					text: 'Jour de défilé à Moncton.',
					attachments: [{kind: 'image', description: 'Des enfants agitent le drapeau du Canada sur un char'}],
					account: {mode: 'personal'},
				},
			},
			{
				draft: {
					text: 'The Canada wordmark turns sixty. A fine piece of design.',
					account: {mode: 'personal'},
				},
			},
			{
				draft: {
					text: 'Le mot-symbole Canada a soixante ans. Un bel exemple de graphisme.',
					account: {mode: 'personal'},
				},
			},
			{draft: {text: 'Our profile picture is the Health Canada logo.', account: {mode: 'official'}}},
			{draft: {text: 'Great talk on avatars in video games at the museum.', account: {mode: 'professional'}}},
		],
	},
});
