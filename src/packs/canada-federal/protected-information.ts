import {defineRule} from '../../engine/rule.ts';
import {securityPolicy} from './sources.ts';

const personal = {mode: 'personal'} as const;

export const protectedInformation = defineRule({
	id: 'protected-information',
	severity: 'error',
	modes: ['official', 'professional', 'personal'],
	protects: 'privacy',
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
				'(solicitor client|solicitor-client) (privilege|privileged)',
			],
			fr: [
				'réservé aux Canadiens',
				'(diffusion|distribution) (restreinte|limitée)',
				'ne pas (diffuser|distribuer|faire circuler|divulguer|transmettre)',
				'(à usage|pour usage|usage) (officiel|interne) seulement',
				'réservé à l’usage (officiel|interne)',
				'sous embargo',
				'embargo jusqu’(à|au)',
				'(document|renseignement|renseignements) (confidentiel|confidentiels) du (Conseil privé|Cabinet)',
				'(confidentiel|secret) du Cabinet',
				'secret professionnel de l’avocat',
			],
		},
		subjects: {
			en: [
				'(memorandum|memo|MC) to Cabinet',
				'(Treasury Board|TB) submission',
				'(unpublished|unreleased|confidential) (memo|memorandum|budget|report|policy|note|briefing note|regulations|plan|deck)',
				'secret (memo|memorandum|report|briefing note)',
				'Cabinet (document|paper)',
				'briefing (note|binder) (for|to|on|about) *',
				'(memo|memorandum|note|advice) (to|for) (the|our|my) (minister|deputy minister|DM)',
			],
			fr: [
				'mémoire au Cabinet',
				'présentation au (Conseil du Trésor|CT)',
				'(budget|rapport|note|plan) (confidentiel|confidentielle|non publié|non publiée)',
				'(rapport|note) (secret|secrète)',
				'document du Cabinet',
				'(note|cahier) (d’information|de breffage) (pour|à|au|sur) *',
				'(note|mémo|mémoire) (au|à la|à l’intention du|à l’intention de la) (ministre|sous-ministre)',
			],
		},
		leaks: {
			en: [
				'sneak (peek|preview)',
				'(leaked|leak|leaking)',
				'(before|not yet|not) (it is|it’s|) (public|announced|released|published)',
				'(a |) (screenshot|screen grab|screen capture) (from|of|straight from)',
				'you (heard|read|saw) it here first',
				'(just|fresh|straight) out of (the|a|our) (Cabinet|Treasury Board|executive committee|management committee) (meeting|briefing)',
				'(rumour|word) (inside|in the building|at work|in the office) (is|has it)',
				'(between us|don’t tell anyone|don’t tell anybody|don’t tell|off the record|inside scoop|insider)',
			],
			fr: [
				'(aperçu|avant-goût|primeur)',
				'(fuite|coulé|coulée)',
				'(avant|pas encore) (que ce soit|) (public|publics|publique|publiques|annoncé|annoncée|annoncés|annoncées|publié|publiée|publiés|publiées)',
				'(capture d’écran|photo d’écran|saisie d’écran)',
				'(vous l’apprenez|vous l’aurez appris|vous l’avez lu) ici en premier',
				'(tiré|tirée|extrait) de (notre|mon|ma)',
				'(je sors|on sort|je reviens|tout juste sorti|tout juste sortie) (de la|d’une|du) (réunion|rencontre|séance) du (Cabinet|Conseil du Trésor|comité de direction|comité de gestion)',
				'(entre nous|confidence)',
				'(ne le dites|n’en parlez|ne le répétez) (pas|à personne)',
			],
		},
		plans: {
			en: [
				'draft (memo|memorandum|budget|report|policy|note|regulations|plan|deck|announcement)',
				'our (funding |budget |) (submission|proposal|request) (for|to) *',
				'(draft|preliminary) (audit |survey |) (findings|results|numbers|figures|recommendations)',
				'(Cabinet|Treasury Board) (has |just |) (decided|agreed|approved|rejected)',
				'the (budget|announcement|minister|department|reorganization|layoffs|cuts) (will|won’t|is going to|are going to)',
				'(the|our|my) (minister|deputy minister|DM|ADM|director general|president) is (resigning|stepping down|quitting|leaving|being replaced|being fired)',
				'(GCdocs|GCpedia|GCconnex|GCcollab|the intranet|our intranet|our SharePoint)',
			],
			fr: [
				'(ébauche|version préliminaire) (du|de la|d’un|d’une|de l’) *',
				'notre (présentation|proposition|demande) (pour|de financement|au) *',
				'(constats|résultats|chiffres|recommandations) (préliminaires|provisoires)',
				'(Cabinet|Conseil du Trésor) (a|vient de|vient d’) (décidé|approuvé|accepté|refusé|décider|approuver|accepter|refuser)',
				'(le budget|l’annonce|la ministre|le ministre|le ministère|la réorganisation|les mises à pied|les coupes) (va|vont|ne va pas)',
				'(le|la|notre|mon|ma) (ministre|sous-ministre|SMA|directrice générale|directeur général|président|présidente) (démissionne|démissionnera|quitte|quittera|part|partira|sera remplacé|sera remplacée)',
				'(GCdocs|GCpédia|GCconnex|GCcollab|l’intranet|notre intranet|notre SharePoint)',
			],
		},
		ours: {
			en: ['(our|my)', '(attached is|attached|here is|here’s)', '(working|worked) on (the|a|an)'],
			fr: [
				'(notre|mon|ma)',
				'(ci-joint|ci-jointe|voici)',
				'(je travaille|j’ai travaillé|on travaille) (au|sur|à)',
			],
		},
		rules: {
			en: [
				'up to and including',
				'unclassified (or|and)',
				'(classification|security) (level|levels|categorization)',
				'not subject to',
				'(should|must|may) not (include|contain)',
			],
			fr: [
				'jusqu’au niveau',
				'non (classifié|classifiée|classifiés|classifiées) (ou|et)',
				'(niveau|niveaux) (de classification|de sécurité)',
				'catégorisation (de|en matière de) (la |) sécurité',
				'(n’est|ne sont) pas (assujetti|assujettie|assujettis|assujetties)',
				'(ne doit|ne doivent|ne peut|ne peuvent) pas (contenir|comporter|inclure)',
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
		fr: 'Ne le publiez pas. Si l’information a déjà circulé, avisez immédiatement les responsables de la sécurité de votre organisation.',
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
				fr: 'Mettez le lien vers une page publique, ou retirez-le : ses mots seuls peuvent en dire trop.',
			},
		},
	},
	source: securityPolicy,
	examples: {
		flags: [
			{draft: {text: 'Here is the memo to the minister on ferry fares.', account: personal}},
			{draft: {text: 'Voici la note à la ministre sur les traversiers.', account: personal}},
			{
				draft: {
					text: 'Fresh out of the Treasury Board meeting: our request for new boats was turned down.',
					account: personal,
				},
			},
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
			{
				draft: {
					text: 'Between us, the budget will cut that program on Tuesday.',
					account: {mode: 'personal'},
				},
			},
			{
				draft: {
					text: 'Capture d’écran de GCdocs : les constats préliminaires, pas encore publics.',
					account: {mode: 'personal'},
				},
			},
		],
		passes: [
			{draft: {text: 'Read our request for proposals for three new boats.'}},
			{draft: {text: 'Lisez notre demande de propositions pour trois nouveaux bateaux.'}},
			{
				draft: {
					text: 'Messages must not contain Protected B data: security levels are explained in the course.',
					account: {mode: 'personal'},
				},
			},
			{
				draft: {
					text: 'Cabinet approved the new rules; they are in the Gazette.',
					account: {mode: 'personal'},
				},
			},
			{
				draft: {
					text: 'Voici notre plan secret pour réussir les guimauves grillées.',
					account: {mode: 'personal'},
				},
			},
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
