import {defineRule} from '../../engine/rule.ts';
import {securityPolicy} from './sources.ts';

const personal = {mode: 'personal'} as const;

export const protectedInformation = defineRule({
	id: 'protected-information',
	severity: 'error',
	modes: ['official', 'professional', 'personal'],
	check: 'marking',
	params: {
		phrases: {
			en: [
				'(for|) official use only',
				'Canadian eyes only',
				'(limited|restricted) (distribution|circulation)',
				'not for (public|) (distribution|release|circulation|disclosure)',
				'do not (distribute|circulate|forward outside|share outside the department)',
				'(under|still under) embargo',
				'embargoed (until|till|to)',
				'embargo (until|till)',
				'(confidence|confidences) of (the|) (King’s|Queen’s|) (Privy Council|Cabinet)',
				'confidence of the (King’s|Queen’s) Privy Council (for Canada|)',
				'Cabinet confidence(s|)',
				'advice to (the|) Minister',
				'(solicitor client|solicitor-client) privilege',
			],
			fr: [
				'réservé aux Canadiens',
				'(diffusion|distribution) (restreinte|limitée)',
				'ne pas (diffuser|distribuer|faire circuler|divulguer|transmettre)',
				'(à usage|pour usage|usage) (officiel|interne) seulement',
				'sous embargo',
				'embargo jusqu’(à|au)',
				'(document|renseignement|renseignements) (confidentiel|confidentiels) du (Conseil privé|Cabinet)',
				'(confidentiel|secret) du Cabinet',
				'conseils au ministre',
				'secret professionnel de l’avocat',
			],
		},
		subjects: {
			en: [
				'(memorandum|memo|MC) to Cabinet',
				'Treasury Board submission',
				'(draft|unpublished|unreleased|secret|confidential) (memo|memorandum|budget|report|policy|note|briefing note|regulations|plan|deck)',
				'Cabinet (document|paper|decision)',
				'briefing (note|binder)',
			],
			fr: [
				'mémoire au Cabinet',
				'présentation au Conseil du Trésor',
				'(ébauche|version préliminaire) (du|de la|d’un|d’une|de l’) *',
				'(budget|rapport|note|plan) (confidentiel|secret|non publié)',
				'(document|décision) du Cabinet',
				'(note|cahier) (d’information|de breffage)',
			],
		},
		leaks: {
			en: [
				'sneak (peek|preview)',
				'(leaked|leak|leaking)',
				'(before|not yet) (it is|it’s|) (public|announced|released)',
				'(between us|don’t tell|off the record|inside scoop|insider)',
				'(our|my|from our|from my) (new|latest|draft|)',
			],
			fr: [
				'(aperçu|avant-goût|primeur)',
				'(fuite|coulé|coulée)',
				'(avant|pas encore) (que ce soit|) (public|publique|annoncé|annoncée|publié)',
				'(entre nous|ne le dites pas|confidence)',
				'(notre|mon|ma) (nouveau|nouvelle|)',
			],
		},
		hosts: [
			'gcpedia',
			'gcconnex',
			'gccollab',
			'gcdocs',
			'gcintranet',
			'gcxchange',
			'intranet',
			'sharepoint.com',
			'gcwiki',
			'.gc.local',
		],
	},
	message: {
		en: '“{quote}” says that this is not for the public.',
		fr: '« {quote} » indique que ce n’est pas destiné au public.',
	},
	reason: {
		en: 'Protected, classified and embargoed information may not be disclosed, whatever the account.',
		fr: 'Les renseignements protégés, classifiés ou sous embargo ne peuvent être divulgués, quel que soit le compte.',
	},
	remedy: {
		en: 'Do not post it. If it was already shared, tell your security officer at once.',
		fr: 'Ne le publiez pas. Si l’information a déjà circulé, avisez immédiatement votre agent de sécurité.',
	},
	variants: {
		marking: {
			message: {en: '“{quote}” is a security marking.', fr: '« {quote} » est une cote de sécurité.'},
		},
		inside: {
			message: {
				en: 'This link leads to a site that only staff can open.',
				fr: 'Ce lien mène à un site que seul le personnel peut ouvrir.',
			},
			remedy: {
				en: 'Link to a public page, or leave the link out: its words alone may tell too much.',
				fr: 'Liez une page publique, ou retirez le lien : ses mots seuls peuvent en dire trop.',
			},
		},
	},
	source: securityPolicy,
	examples: {
		flags: [
			{draft: {text: 'PROTECTED A – staffing plan for the fall, do read.'}, quote: 'PROTECTED A'},
			{draft: {text: 'Plan de dotation de l’automne (Protégé B)', account: personal}, quote: 'Protégé B'},
			{draft: {text: 'Embargoed until noon: the new rules for ferries.'}, quote: 'Embargoed until'},
			{
				draft: {text: 'Sous embargo jusqu’à midi : les nouvelles règles des traversiers.'},
				quote: 'Sous embargo',
			},
			{
				draft: {text: 'Sneak peek of our memorandum to Cabinet!', account: personal},
				quote: 'memorandum to Cabinet',
			},
			{
				draft: {text: 'En primeur, notre mémoire au Cabinet!', account: personal},
				quote: 'mémoire au Cabinet',
			},
			{draft: {text: 'All the slides are here: https://gcdocs.example.gc.ca/llisapi/12345'}},
			{draft: {text: 'SECRET // see the annex before Friday'}, quote: 'SECRET'},
		],
		passes: [
			{draft: {text: 'Thirty per cent of our ocean will be a marine protected area by 2030.'}},
			{draft: {text: 'Trente pour cent de nos océans seront protégés d’ici 2030.'}},
			{draft: {text: 'Grandma’s secret recipe for tourtière, in our archives.'}},
			{draft: {text: 'Le secret de la tourtière de grand-maman est dans nos archives.'}},
			{draft: {text: 'Canada lifts the embargo on imports of ornamental birds.'}},
			{draft: {text: 'Register for the course on handling Protected B information.'}},
			{draft: {text: 'Cours en ligne : manipuler des renseignements Protégé B.'}},
			{draft: {text: 'The Cabinet committee met in Charlottetown this week.'}},
			{draft: {text: 'Votre vote est confidentiel.'}},
			{draft: {text: 'We protected a colony of puffins. Nous avons protégé une colonie de macareux.'}},
		],
	},
});
