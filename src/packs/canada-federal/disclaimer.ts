import {defineRule} from '../../engine/rule.ts';
import {institutions} from './institutions.ts';
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
				'(views|opinions|tweets|posts|thoughts|comments|statements|content|words|ramblings|takes|rants|opinion|views expressed|opinions expressed|thoughts expressed|tweets here|views here|opinions here|views and opinions|opinions and views|tweets and opinions|thoughts and opinions|posts and opinions) (are|is|remain|all|being|) (entirely|solely|strictly|purely|all|just|only|always|exclusively|totally|) (my own|mine|ours|our own|of my own|mine alone|my personal|personal)',
				'(views|opinions|tweets|posts|thoughts|comments) (my|mine) (own|alone|only)',
				'(views|opinions|tweets|thoughts) mine',
				'my (views|opinions|thoughts) (only|alone)',
				'(my|own) (views|opinions|words|take) (not|and not) (the|my|our) (department’s|employer’s|boss’s|agency’s|ministry’s|government’s|department|employer|agency)',
				'(views|opinions|tweets|posts|comments|thoughts) (here |expressed |expressed here |) (do not|don’t) (necessarily |) (reflect|represent|speak for) *',
				'I (only |) (speak|tweet|post|write) (only |) for myself',
				'(views|opinions|tweets|posts|thoughts|comments|content) (here|expressed|shared|posted|stated|on here) (here |herein |on * * |on * * * |) (are|is|) (solely |entirely |strictly |purely |all |) (my own|mine|mine alone|personal|my personal)',
				'(opinions|views|tweets|thoughts|posts|opinion) own',
				'(my|the|all|these) (views|opinions|tweets|posts|thoughts|opinions and views|views and opinions) (here |expressed |) (do not|don’t|may not|does not) (necessarily|always|) (reflect|represent|speak for|constitute|express)',
				'(these|they|this|views|opinions|tweets|posts) (are|is) not (necessarily |) (those|the views|the opinions|the views or opinions|that|endorsed by|the position|representative) of (my|any|the) *',
				'not (necessarily |) (those|that|the views|the opinions|the views or opinions|the position|of) of (my|any|an) (employer|employers|department|organization|workplace|institution|company|agency)',
				'not (necessarily |) (those|that|the views|the opinions) of the (government|Government of Canada|federal government|department|agency|public service|Crown)',
				'not (necessarily |) (my|an|any) (employer’s|employer|department’s|organization’s|agency’s|boss’s|company’s)',
				'not (speaking|posting|tweeting|writing|here) (on behalf of|for|as) (my|the|an|any) (employer|department|government|organization|agency|official|work)',
				'(don’t|do not|not) (speak|speaking|tweet|post) (for|on behalf of) (my|the|any) (employer|government|department|organization|company|agency)',
				'(do|does|don’t|doesn’t) not (necessarily |) (reflect|represent) (the views of|the opinions of|those of|the position of|the ones of|those held by|) (my|any|the) (employer|employers|department|government|organization|organizations|company|agency|university|institution)',
				'(speaking|tweeting|posting|here|writing|talking) (only |strictly |purely |) (for myself|as myself|in a personal capacity|in my personal capacity|as an individual|as a private citizen)',
				'(all |my |strictly |purely |these are |just |only my |only |) personal (views|opinions|opinion|thoughts)',
				'(views|opinions|tweets|posts|thoughts) (are |strictly |entirely |purely |all |) personal',
				'(opinions|views) only and not *',
				'(in|using) (a|my) personal capacity',
				'(personal|private) (account|page|profile|blog|feed) (views|opinions|only|not official|unofficial|not affiliated|here)',
				'(rt|rts|retweet|retweets|likes|follows|shares|reposts|links|tweets|retweets likes) (is |are |does |do |≠|and * |) (not |n’t |not = |aren’t |don’t |doesn’t |isn’t |never |) (an |equal |imply |mean |constitute |necessarily |) (an |) (endorsement|endorsements|endorse)',
				'(retweets|rts|likes|follows|tweets) (aren’t|don’t|doesn’t|isn’t) (equal |mean |imply |) (endorsements|endorsement|agreement)',
				'follow (≠ |is not |not |) (like|endorsement)',
				'(liability and opinions|words) are (mine|my own)',
				'(blame|hold) (me|only me) not my (employer|department)',
				'(mine|my own) (and|not) (not|those of|only) *',
				'no (endorsement|official endorsement) implied',
				'(not|un) (an |) official (account|government account|spokesperson)',
			],
			fr: [
				'(mes |les |) (propos|opinions|avis|idées|tweets|gazouillis|publications|messages|commentaires) (ici |exprimés |exprimées |) ne (représentent|reflètent|engagent) (pas|en rien|aucunement|nullement) *',
				'(mes |les |ces |) (opinions|opinion|propos|idées|vues|avis|pensées|points de vue|tweets|gazouillis|publications|commentaires|messages|positions|écrits|prises de position|remarques|critiques|analyses) (et opinions |et commentaires |et propos |et vues |) (sont |) (purement |strictement |uniquement |entièrement |tout à fait |100 |seulement |) (personnel|personnelle|personnels|personnelles|perso|persos|à moi)',
				'(opinions|propos|idées|vues|avis|pensées|points de vue|tweets|gazouillis|publications|commentaires|messages|positions|écrits|opinion) (exprimées |exprimés |émises |émis |partagés |partagées |publiés |ici |) (ici |sur ce compte |sur ce site |) (sont |restent |) (les miennes|les miens|la mienne|le mien|miennes|miens|les nôtres)',
				'(sont|ce sont|c’est|suit sont) (mes|les) (propres |) (propres|opinions personnelles|miennes|miens) *',
				'(ça|ceci|cela) (n’|ne |)engage (juste|que|rien que|seulement|qu’) (à |)moi',
				'(mes propres|ma propre) (opinions|pensées|idées|opinion|réflexions|mots)',
				'(n’engagent|n’engage|engagent|n’engageant|n engagent|n engage) (que|qu’|bien que) (moi|moi-même|ma personne|mes|leur|leurs|l’auteur|leur auteur|son auteur|ses auteurs|leurs auteurs|soi|nous|elle|lui)',
				'(n’engagent|n’engage|n’engageant|n’impliquent|ne concernent) (pas|en rien|nullement|aucunement) (mon|mes|le|l’|la|ma) (employeur|employeurs|ministère|gouvernement|organisation|organisme|agence|institution|entreprise)',
				'(ne|n’) (reflètent|représentent|reflète|représente|engagent|expriment|constituent|sont|est) (pas |en rien |aucunement |nullement |) (nécessairement |forcément |toujours |) (l’opinion|les opinions|l’avis|celle|celles|ceux|celui|la position|les positions|les vues|le point de vue|les points de vue|mon|ma) (de mon|de mes|de ma|du|de l’|de la|des|d’|employeur|employeurs|entreprise|ministère|organisation)',
				'(et |) non (pas |) (celle|celles|ceux|celui|les visions|l’opinion|les opinions|la position) (de mon|de mes|de l’|du|de ma|d’un) (employeur|employeurs|ancien|ministère|gouvernement|organisation|organisme|agence|institution|entreprise)',
				'pas (celle|celles|ceux|celui|l’opinion|les opinions) (de mon|de mes|du|de ma|de l’) (employeur|employeurs|ministère|gouvernement|organisation|organisme|agence|patron|entreprise)',
				'(je |) (ne |) (parle|tweete|gazouille|publie|écris|m’exprime|ici|tweets) (ici |seulement |uniquement |qu’|) (en mon nom|en mon propre nom|en mon nom personnel|à titre personnel|pour moi|à titre privé|à titre individuel)',
				'(en mon nom|à titre) (personnel|propre|privé|individuel)',
				'en mon (propre |) nom (personnel|seulement|propre)',
				'(compte|page|profil|blogue|blog) (strictement |purement |) (personnel|personnelle|perso|privé)',
				'(tweets|tweet|gazouillis|posts|avis|opinions) perso',
				'(rt|rts|retweets|gazouillis partagés|partages|retweet|j’aime|likes|partager) (ne |n’|) (est |sont |égale |valent |vaut |veut |constituent |constitue |signifie |signifient |≠ |) (pas |) (dire |) (un |une |) (approbation|approbations|adhésion|appui|caution|accord|endossement|soutien|validation)',
				'(follow|abonnement|suivre) (≠ |n’est pas |pas |) (like|aimer|approuver|adhésion|endorsement|appui)',
				'(retweets|rts|rt) (are not |ne sont pas des |not |≠ |) (endorsements|endorsement)',
			],
		},
		except: {
			en: [
				'not all (views|opinions|tweets|posts) *  *',
				'(opposing|different|sea|ocean|mountain|political) (views|opinions)',
			],
			fr: ['(pas tous mes|tous les) (propos|tweets) *'],
		},
		institutions: {en: [institutions.en], fr: [institutions.fr]},
		work: {
			en: [
				'(my|our|a|the|long|night|day|double|first|last) (shift|shifts|desk|counter|job|boss|manager|coworkers|co-workers|colleagues|team|branch|lab|callers|workload|internship|co-op)',
				'(at|off|after|before|from) work',
				'(indeterminate|term|job) (offer|position|contract)',
				'(got|been|getting) (hired|promoted)',
				'(first|last|another|busy|quiet|tough|big|long) (day|week) (at|with|in|of) *',
				'(* |)(years|months) (at|with|in) *',
				`${institutions.en} (life|economist|analyst|officer|agent|employee|employees|nurse|engineer|scientist|gang|crew|family|staff|inspector|translator|lifer|alum)`,
				'here I come',
			],
			fr: [
				'(mon|ma|mes|notre|nos|un|une|gros|grosse|long|longue|première|dernière|dur|dure) (quart|shift|bureau|comptoir|job|travail|équipe|boss|gestionnaire|patron|patronne|collègues|journée|semaine|stage|clients|dossiers|direction)',
				'(au|du|à la|de la) (boulot|travail|bureau|job|bureau-chef)',
				'(période indéterminée|offre d’emploi|embauché|embauchée|promue|promu)',
				'(* |)(ans|mois|années) (à|au|aux|dans) *',
				'(parole de|foi de|vie de|gars de|fille de|gang de) *',
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
				`(as|I’m|I am|being) (a|an|the|your) (* |)(* |)(analyst|officer|advisor|adviser|manager|inspector|economist|scientist|engineer|developer|clerk|agent|biologist|translator|auditor|technician|planner|ranger|nurse|statistician|designer|student|director|specialist|consultant|lawyer|editor) (at|with|for|in) ${institutions.en}`,
				`(years|months|weeks|day) (as * * *|as * *|as *|) (at|with|in) ${institutions.en}`,
				`(economist|statistician|analyst|scientist|biologist|inspector|engineer|researcher|lawyer|translator|nurse|programmer|auditor|policy wonk|ranger|warden|meteorologist) (at|with|for|in) ${institutions.en}`,
				`I (work|worked|temp|intern|code|write|translate) (at|for|in|with) ${institutions.en}`,
				`(working|job|shift|day|week|pin|badge|paycheque|colleagues|boss|office) (from home |) (at|for|with|from|in) ${institutions.en}`,
				'(my|our) (own |) (ADM|DM|DG|deputy|minister’s office|directorate|branch head)',
				'(day|week|shift|month|night) (at|in) the (border|passport office|tax office|call centre|embassy|consulate|processing centre)',
				'my own (department|agency|ministry)',
				'(been|work|working|started|start|we|us|here|life|day|days|years|week|folks) (* |)(at|in|over at) (Fisheries|Heritage|Corrections|Treasury Board|Immigration|Veterans|StatCan|Revenue|Customs|Passport|National Defence)',
				'(border guard|border officer|customs officer|public servant|civil servant|park warden|passport officer|diplomat|meteorologist) (life|problems|here|humour)',
				`(we|us|folks|off to|back at|back to) (* |)(* |)(* |) ${institutions.en}`,
			],
			fr: [
				'je travaille (au|pour le|à la|à l’|pour l’|aux|à) (gouvernement|gouvernement fédéral|gouvernement du Canada|fonction publique|Agence du revenu|ministère|Service Canada|Statistique Canada|Transports Canada|Santé Canada|Parcs Canada|EDSC|IRCC|ARC|ASFC|SPAC|MPO|ECCC|RNCan|ISDE|SCT|BCP|MDN|AMC|ASPC)',
				'(en tant que|comme|je suis) (fonctionnaire|fonctionnaire fédéral|fonctionnaire fédérale)',
				`(comme|je suis|en tant qu’|en tant que|à titre d’|à titre de) (* |)(analyste|agent|agente|conseiller|conseillère|gestionnaire|inspecteur|inspectrice|économiste|scientifique|ingénieur|ingénieure|développeur|développeuse|commis|biologiste|traducteur|traductrice|vérificateur|vérificatrice|technicien|technicienne|garde|infirmier|infirmière|statisticien|statisticienne|étudiant|étudiante|directeur|directrice|spécialiste|avocat|avocate|rédacteur|rédactrice) (* |)(à|au|à l’|à la|aux|chez|pour) ${institutions.fr}`,
				`(économiste|statisticien|statisticienne|analyste|scientifique|biologiste|inspecteur|inspectrice|ingénieur|ingénieure|chercheur|chercheuse|avocat|avocate|traducteur|traductrice|infirmier|infirmière|garde-parc|météorologue) (à|à la|à l’|au|aux|chez|pour) ${institutions.fr}`,
				`(je |j’|) (travaille|bosse|jobbe|programme|traduis) (à|à la|à l’|au|aux|chez|pour|pour l’|pour la) ${institutions.fr}`,
				`(que je suis|que j’suis|que chu) (à|à la|à l’|au|aux|chez) ${institutions.fr}`,
				'(mon|notre) (propre |) (ministère|SMA|sous-ministre|DG|cabinet)',
				'(journée|semaine|quart|nuit) (à la frontière|au bureau des passeports|au bureau de l’impôt|au centre d’appels|à l’ambassade|au consulat)',
				'mon ministre',
				'(je rentre|je travaille|je bosse|j’entre|nous autres|nous|on est|je suis|chu|ans) (aux|à|au|à l’|à la) (Pêches|Patrimoine|Anciens Combattants|Immigration|Justice|Douanes|Revenu|Défense|Conseil du Trésor|Statistique)',
				'(vie|humour|problèmes|journée) (de|d’) (douanier|douanière|fonctionnaire|garde-parc|diplomate|agent des visas|agente des visas)',
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
				draft: {
					text: 'Meteorologist with Environment Canada, and I forgot my umbrella.',
					profile: 'Cook',
					account: personal,
				},
			},
			{
				draft: {
					text: 'Je bosse pour Statistique Canada et j’adore les tableaux.',
					profile: 'Cuisinier',
					account: personal,
				},
			},
			{
				draft: {
					text: 'Double shift at the CBSA again, my feet!',
					profile: 'Runner. Reader.',
					account: personal,
				},
			},
			{
				draft: {
					text: 'Trois ans à l’ARC aujourd’hui, déjà!',
					profile: 'Coureur. Lectrice.',
					account: personal,
				},
			},
			{
				draft: {
					text: 'My views, not the department’s: this new travel form is simply absurd.',
					account: personal,
				},
			},
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
					text: 'Not speaking for my department here, but the new calendar is confusing.',
					account: personal,
				},
				quote: 'Not speaking for my department',
			},
			{
				draft: {
					text: 'Six months as a junior economist at Transport Canada, and I still get lost.',
					profile: 'Hiker. Baker. Montréal.',
					account: personal,
				},
			},
			{
				draft: {
					text: 'Six mois comme économiste à Transports Canada, et je m’y perds encore.',
					profile: 'Marcheur. Boulanger. Montréal.',
					account: personal,
				},
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
			{draft: {text: 'Long wait at the border today, bring snacks.', profile: 'Cook', account: personal}},
			{
				draft: {
					text: 'Longue attente à la frontière, apportez des collations.',
					profile: 'Cuisinier',
					account: personal,
				},
			},
			{
				draft: {
					text: 'Service Canada sent my passport in two weeks!',
					profile: 'Runner. Reader.',
					account: personal,
				},
			},
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
			{
				draft: {
					text: 'My aunt was a nurse at the hospital for thirty years.',
					profile: 'Hiker',
					account: personal,
				},
			},
			{
				draft: {
					text: 'Deux heures d’attente à Service Canada ce matin!',
					profile: 'Marcheur',
					account: personal,
				},
			},
			{draft: {text: 'The soup was great and so was the company.', profile: 'Cook', account: personal}},
			{draft: {text: 'Opinions personnelles.', account: personal}},
			{
				draft: {
					text: 'I work at Statistics Canada and the census is under way!',
					profile: 'Dad, runner. RTs ≠ endorsements.',
					account: personal,
				},
			},
			{
				draft: {
					text: 'Je travaille à Parcs Canada et les sentiers sont ouverts!',
					profile: 'Compte personnel. Randonneuse.',
					account: personal,
				},
			},
			{draft: {text: 'She wrote “views are my own” at the end of every single post.', account: personal}},
		],
	},
});
