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
				'(for|) (official|internal) use only',
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
				'(cover page|cover|title page|draft|annex|text|slides) (of|for) (the|our|my|this|an) MC',
				'(the|our|my|this|an) MC (I’ve|I have|we’ve|we have|I’m|we’re) (been|still|) (slaving over|slaving on|working on|drafting|writing|editing|polishing|finishing)',
				'TB sub',
				'(document|documents|file|folder|folders|memo|binder|report|deck|envelope|cover page|cover) (that says |that is |) (marked|stamped|labelled|classified) (top |) (secret|confidential)',
			],
			fr: [
				'mémoire au Cabinet',
				'présentation au (Conseil du Trésor|CT)',
				'(budget|rapport|note|plan) (confidentiel|confidentielle|non publié|non publiée)',
				'(rapport|note) (secret|secrète)',
				'document du Cabinet',
				'(note|cahier) (d’information|de breffage) (pour|à|au|sur) *',
				'(note|mémo|mémoire) (au|à la|à l’intention du|à l’intention de la) (ministre|sous-ministre)',
				'(document|documents|dossier|dossiers|chemise|chemises|enveloppe|note|rapport|page couverture) (coté|cotée|cotés|cotées|marqué|marquée|marqués|marquées|étampé|étampée|étampés|étampées|estampillé|estampillée|estampillés|estampillées|classé|classés) (très |) (secret|secrets|secrète|confidentiel|confidentiels)',
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
		hushes: {
			en: [
				'(can’t|cannot|shouldn’t|couldn’t|not supposed to|not allowed to|shouldn’t really|probably shouldn’t) (really |) (say|tell|share|post|reveal|be saying|be telling|be sharing|be posting|talk about) (you |) (too much|much|more|this|it|anything|yet)',
				'(you |) (heard|read|saw) it here first',
				'(remember|forget) (where|who) you (heard|got) (it|this|that) (from|)',
				'(act|look|pretend you’re|pretend to be) surprised',
				'keep (it|this|that) (to yourself|to yourselves|between us|quiet|under wraps|under your hat|on the down low|hush hush|hush-hush)',
				'(mum’s|mums) the word',
				'(shh|shhh|shhhh|shush|psst)',
				'(don’t|do not|dont) (tell|repeat) (anyone|anybody|this|it|a soul|the others|my boss|my director)',
				'not to (tell|say|share|repeat|talk about|mention) (anyone|anybody|anything|it|this|that|about it)',
				'(snapped|snapped|took|grabbed|screenshotted|photographed|caught) (this|it|these|that) (at|in|during|from|on) * (* |)(* |)(director’s|DG|ADM|DM|management|executive|branch|staff|internal|leadership|town hall) (meeting|call|briefing|deck|)',
				'(seen|saw|read|got) (the|all the) * (* |)(numbers|figures|results|report) before *',
				'you didn’t (hear|get|read) (it|this|that) (from me|here)',
				'(between you and me|between us)',
				'(on the down low|on the dl|on the qt|off the record)',
				'let’s just say',
				'(staff|employees|workers|the team|the others|people there) (get|will be|will get|are being|are getting|will|don’t|doesn’t|haven’t|hasn’t|have not|aren’t|will only) (be |get |been |) (told|find out|hear about it|know|informed)',
				'(I|I’ve|I have|we|we’ve|we have) (already |) (seen|saw|read|got) (the numbers|the figures|the draft|the results|the list|them already|them early|them before *)',
				'(I’ve|I have|we’ve|we have) already (seen|read|got) (them|it|the)',
				'(came|comes|come|crossed|landed|passed) (across|over|on) my desk',
				'(screenshot|screen grab|screen shot|screen capture|pic|photo) (from|of) (* |)(* |)(* |)(DG|ADM|DM|director|director’s|management|executive|branch|directorate|all-staff|staff|internal|team) (call|meeting|briefing|town hall|deck|email|chat)',
			],
			fr: [
				'(de|d’|on|faut) (ne |) (pas|rien) (en parler|le dire|en dire|dire|parler|en parler à personne)',
				'(vu|lu|eu|vus|lus) les (chiffres|résultats|données) (* |)(* |)(* |)avant (tout le monde|les autres|vous autres|la sortie|l’annonce)',
				'(pris|prise|prises|croqué|croquée) (ce matin |hier |) (à|pendant|durant|dans) (la|notre|une) (rencontre|réunion) (de direction|de gestion|du personnel|de la DG|d’équipe|interne)',
				'(chut|chuuut|psst|motus|bouche cousue)',
				'(gardez|garde|gardons) (ça|cela|ceci|le|l’info) (pour|entre) (vous|toi|nous)',
				'(gardez|garde|gardons)-le (pour|entre) (vous|toi|nous)',
				'(pas un mot|ça reste entre nous|reste entre nous|que ça reste entre nous|entre vous et moi|entre toi et moi)',
				'(dites|dis|répétez|répète|parlez|parle) (le|la|en|ça|) (pas|rien|à personne|à) (à personne|trop fort|)',
				'(ne le|le) (dites|répétez|dis|répète) (pas|à personne)',
				'(n’en|en) (parlez|parle) (pas|à personne)',
				'(je |j’|) (n’ai|ai) rien dit',
				'(vous l’apprenez|tu l’apprends|vous l’aurez appris|vous l’avez lu) ici en premier',
				'(je |) (ne |) (peux|puis|devrais) pas (trop |vraiment |encore |) (en |vous |vous en |le |l’|) (dire|parler|publier|révéler)',
				'(je |) peux déjà (vous |te |) (dire|annoncer|confirmer) *',
				'(faites|fais|faudra faire) (semblant|comme si|les surpris|l’innocent|les innocents)',
				'(le personnel|les employés|la gang|les autres|l’équipe) (l’apprend|l’apprendra|va l’apprendre|vont l’apprendre|l’apprennent|l’apprendront|ne le sait|le sait pas|le savent pas|ne le savent pas|n’est pas au courant|est pas au courant|sont pas au courant|ne sont pas au courant|le sait)',
				'(vu|vue|vus|vues|passé|passée|atterri|arrivé|arrivée) (passer |) sur mon bureau',
				'(je |) (les |l’|) ai déjà (vus|vu|vue|vues|lus|lu)',
				'(disons|mettons) (juste|simplement|seulement) (que|qu’) *',
				'(capture d’écran|photo d’écran|saisie d’écran|photo) (de|du|d’) (* |)(* |)(rencontre|réunion|appel|courriel|présentation|clavardage) (de|d’|du) (direction|gestion|la direction|la DG|la SMA|DG|SMA|équipe|l’équipe|comité)',
				'(capture d’écran|photo d’écran|saisie d’écran|photo) (de la|du|d’une|de notre) (rencontre|réunion|appel|courriel|présentation|clavardage) (interne|du personnel|des employés|des gestionnaires|du ministère)',
			],
		},
		unreleased: {
			en: [
				'(isn’t|is not|aren’t|hasn’t been|has not been|not been|haven’t been|wasn’t) (yet |) (public|announced|released|published|out|official|made public) (yet|)',
				'not (yet |) (out|public|announced|official|released) (yet|)',
				'before (the|it’s|it is|it|they) (announcement|public|announced|out|goes public|announce it|official)',
				'(announcement|news release|press release) (is |comes |) (coming |) (tomorrow|next week|on *|Monday|Tuesday|Wednesday|Thursday|Friday|this week|not out)',
			],
			fr: [
				'(est|n’est|sont|a|n’a|c’est|ont) pas (encore |) (été |) (sorti|sortie|sortis|public|publique|publics|publiques|annoncé|annoncée|annoncés|annoncées|publié|publiée|officiel|officielle|rendu public) (encore|)',
				'pas encore (sorti|sortie|public|publique|annoncé|annoncée|officiel|officielle)',
				'avant (l’annonce|que ce soit annoncé|que ce soit public|que ça sorte|tout le monde)',
				'l’annonce (est|sera|sort|arrive|s’en vient|vient) (faite |) (demain|lundi|mardi|mercredi|jeudi|vendredi|la semaine prochaine|bientôt)',
			],
		},
		homely: {
			en: [
				'(birthday|baby|pregnant|pregnancy|wedding|engaged|engagement|proposal|surprise party|party|gift|gifts|present|Santa|puppy|kitten|recipe|album|concert|gig|season|episode|novel|goalie|coach|playoffs|potluck|costume|treasure hunt|anniversary|my wife|my husband|my mom|my dad|our house)',
			],
			fr: [
				'(anniversaire|fête|bébé|enceinte|grossesse|mariage|fiançailles|cadeau|cadeaux|père Noël|chiot|chaton|recette|album|concert|spectacle|saison|épisode|roman|gardien|entraîneur|séries|costume|chasse au trésor|ma blonde|mon chum|ma femme|mon mari|ma mère|mon père|notre maison)',
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
				'(positions|jobs|posts|FTEs|terms) (are |) (gone|cut|axed|eliminated|being cut|getting cut|going to be cut|will be cut|to be cut|disappearing|on the chopping block)',
				'(cutting|axing|slashing|eliminating|losing|laying off|letting go of) * (* |)(positions|jobs|posts|people|staff|employees|terms|of us)',
				'(closing|shutting|shuttering|shutting down|close|shut|shutter) (the|our|that) (* |)(* |)(office|offices|branch|lab|base|detachment|station|call centre|processing centre|counter|campus)',
				'(job|jobs|inflation|unemployment|GDP|CPI|trade|employment|labour force|retail sales|housing|census|population) (numbers|figures|data|results|stats) before *',
				'(office|centre|center|branch|lab|base|detachment|station|plant) (in * |on * |)(it |) (closes|is closing|will close|closing|shuts|is shutting) (in|on|next|this|by|down) *',
				'budget (annex|annexes|speech|measure|measures|chapter|tables|documents|items)',
				'(seniors|students|veterans|families|farmers|parents|workers|renters|retirees|pensioners) (are|will be|will|are going to) (be |) (getting|get|receiving|receive|losing|lose) *',
				'(job|jobs|inflation|unemployment|GDP|CPI|trade|employment|labour force|retail sales|housing|census|population) (numbers|figures|data|results|stats) (come|comes|coming|are coming|drop|are|will be|get) (out|due|tomorrow|released|next|on|Monday|Tuesday|Wednesday|Thursday|Friday)',
				'something for (Cabinet|Treasury Board|the minister|the DM)',
				'(next|new) (ambassador|governor general|chief of the defence staff|RCMP commissioner|deputy minister|chief justice|consul general|parliamentary budget officer)',
				'(they’re|they are|we’re|we are|they will|they’ll) (about to |going to |) (cancel|cancelling|scrap|scrapping|kill|killing|abolish|abolishing|ban|banning|axe|axing|merge|merging|delay|delaying) (the|our|that|this) *',
				'the (* |)(* |)(program|benefit|credit|rebate|grant|tax credit|funding|pipeline|project) (is|will be|is being|is getting|gets|is going to be) (cancelled|cut|axed|scrapped|abolished|killed|approved|rejected|extended|frozen|delayed|doubled)',
			],
			fr: [
				'(ébauche|version préliminaire) (du|de la|d’un|d’une|de l’|de|d’) *',
				'notre (présentation|proposition|demande) (pour|de financement|au) *',
				'(constats|résultats|chiffres|recommandations) (préliminaires|provisoires)',
				'(Cabinet|Conseil du Trésor) (a|vient de|vient d’) (décidé|approuvé|accepté|refusé|décider|approuver|accepter|refuser)',
				'(le budget|l’annonce|la ministre|le ministre|le ministère|la réorganisation|les mises à pied|les coupes) (va|vont|ne va pas)',
				'(le|la|notre|mon|ma) (ministre|sous-ministre|SMA|directrice générale|directeur général|président|présidente) (démissionne|démissionnera|quitte|quittera|part|partira|sera remplacé|sera remplacée)',
				'(GCdocs|GCpédia|GCconnex|GCcollab|l’intranet|notre intranet|notre SharePoint)',
				'(postes|emplois|jobs|ETP) (* |)(coupés|coupées|supprimés|abolis|éliminés|en moins|de moins|qui sautent|vont sauter|sautent|disparaissent|vont disparaître|seront coupés|seront supprimés|seront abolis)',
				'(couper|coupent|coupe|couperont|coupera|abolir|abolissent|supprimer|suppriment|supprime|éliminer|éliminent|sabrer|perd|perdre) * (* |)(postes|emplois|jobs|employés)',
				'(fermer|ferment|fermeront|fermera|ferme|fermeture de|fermeture du) (le|la|les|notre|nos|l’|) (bureau|bureaux|centre|comptoir|succursale|laboratoire|labo|base|détachement|point de service)',
				'(annexe|annexes|mesure|mesures|discours|chapitre) (du|au) budget',
				'les (chiffres|données|statistiques|résultats) (de l’|du|de la|sur le|des) * avant *',
				'(le crédit|la prestation|la pension|le remboursement|la taxe|le programme|la subvention) (* |)(* |)(va|vont) (doubler|augmenter|baisser|disparaître|tripler|monter|sauter)',
				'(bureau|centre|comptoir|succursale|laboratoire|labo|base|détachement|centre d’appels|point de service) (de|du|à|d’) * (ferme|fermera|va fermer|fermerait)',
				'(abolir|couper|fermer|fusionner) (notre|la|ma|mon) (direction|section|équipe|division|bureau)',
				'le budget (de|du) * (va|abolit|abolira|coupe|coupera|prévoit|contient|annonce|double|doublera|augmente|augmentera)',
				'(les aînés|les étudiants|les vétérans|les anciens combattants|les familles|les agriculteurs|les parents|les retraités|les locataires) (vont|auront|recevront|perdront|toucheront) *',
				'les (chiffres|données|statistiques|résultats) (de l’|du|de la|sur le|sur l’|des) * (sortent|sortiront|sort|seront publiés|seront publiées|paraissent|seront)',
				'(quelque chose|un dossier|un document|un truc) pour le (Cabinet|Conseil du Trésor|ministre|bureau du ministre)',
				'(prochain|prochaine|nouvel|nouvelle|nouveau) (ambassadeur|ambassadrice|gouverneur général|gouverneure générale|chef d’état-major|commissaire|sous-ministre|juge en chef|consul général|consule générale)',
				'(ils|on) (vont|va|annulent|annule|abandonnent|abolissent|abolit|retardent|fusionnent) (annuler |abandonner |abolir |retarder |fusionner |couper |approuver |rejeter |) (le|la|les|notre) (programme|prestation|crédit|projet|subvention|financement|pipeline|oléoduc|ministère|direction|bureau)',
				'(le programme|la prestation|le crédit|le projet|la subvention|le financement|le pipeline|l’oléoduc) (* |)(* |)(va être|sera) (annulé|annulée|coupé|coupée|aboli|abolie|approuvé|approuvée|rejeté|rejetée|prolongé|prolongée|gelé|gelée|doublé|doublée)',
			],
		},
		ours: {
			en: [
				'(our|my)',
				'(attached is|attached|here is|here’s)',
				'(working|worked) on (the|a|an)',
				'(I’ve|we’ve|I have|we have) been (slaving|working|toiling|sweating|drafting|writing|editing)',
				'(on|across) my desk',
				'(finishing|finished|writing|drafting|editing|polishing|wrapping up|submitting|stuck on) (the|a|our|my|this|another)',
				'(working from home|at home|on the table|on the kitchen table|in my bag|at the office)',
				'(is|was|has|it’s) (finally |at last |just |) (done|off|gone|ready|finished|signed|submitted|out the door|gone to print)',
			],
			fr: [
				'(notre|mon|ma)',
				'(ci-joint|ci-jointe|voici)',
				'(je travaille|j’ai travaillé|on travaille) (au|sur|à)',
				'(je finis|je termine|je rédige|on rédige|je peaufine|j’achève|en train de finir|en train d’écrire) *',
				'(télétravail|à la maison|sur la table|dans mon sac|au bureau)',
				'(est|était|vient d’être|a été) (enfin |finalement |) (parti|partie|prêt|prête|terminé|terminée|fini|finie|envoyé|envoyée|signé|signée|déposé|déposée|remis|remise|bouclé|bouclée)',
			],
		},
		rules: {
			en: [
				'up to and including',
				'unclassified (or|and)',
				'(classification|security) (level|levels|categorization)',
				'not subject to',
				'(should|must|may) not (include|contain)',
				'(declassified|wartime|historical)',
			],
			fr: [
				'jusqu’au niveau',
				'non (classifié|classifiée|classifiés|classifiées) (ou|et)',
				'(niveau|niveaux) (de classification|de sécurité)',
				'catégorisation (de|en matière de) (la |) sécurité',
				'(n’est|ne sont) pas (assujetti|assujettie|assujettis|assujetties)',
				'(ne doit|ne doivent|ne peut|ne peuvent) pas (contenir|comporter|inclure)',
				'(déclassifié|déclassifiée|déclassifiés|déclassifiées|historique|historiques)',
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
		pictured: {
			message: {
				en: 'The description of the picture holds a security marking: “{words}”.',
				fr: 'La description de l’image contient une cote de sécurité : « {words} ».',
			},
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
					text: 'Cover page of the MC we have been drafting all spring. What a week!',
					account: personal,
				},
			},
			{draft: {text: 'Le mémoire au Cabinet est enfin signé, on respire!', account: personal}},
			{
				draft: {text: 'Une pile de dossiers Secret sur mon bureau. Bonne fin de semaine!', account: personal},
				quote: 'dossiers Secret',
			},
			{
				draft: {text: 'My folder is stamped SECRET and I feel important.', account: personal},
				quote: 'SECRET',
			},
			{
				draft: {
					text: 'Our glamorous Friday night.',
					account: personal,
					attachments: [{kind: 'image', description: 'A red folder marked SECRET beside a cold pizza'}],
				},
			},
			{
				draft: {
					text: 'Notre beau vendredi soir.',
					account: personal,
					attachments: [{kind: 'image', description: 'Un dossier étampé SECRET à côté d’une pizza froide'}],
				},
			},
			{
				draft: {
					text: 'Screenshot from yesterday’s branch town hall: twelve positions cut, more to come.',
					account: personal,
				},
			},
			{
				draft: {
					text: 'Photo de la réunion du personnel : dix postes abolis avant Noël.',
					account: personal,
				},
			},
			{
				draft: {
					text: 'We are shutting the Lethbridge office in May. Employees will find out on Monday.',
					account: personal,
				},
				quote: 'shutting the Lethbridge office',
			},
			{
				draft: {
					text: 'Ils ferment le comptoir de Matane en juin. Motus, les employés l’apprendront lundi.',
					account: personal,
				},
				quote: 'ferment le comptoir',
			},
			{
				draft: {
					text: 'The unemployment figures come out tomorrow. I have already seen them: not pretty.',
					account: personal,
				},
			},
			{
				draft: {
					text: 'Les chiffres du chômage sortent demain, mais je peux déjà vous dire que c’est laid.',
					account: personal,
				},
			},
			{
				draft: {
					text: 'Not supposed to say anything, but pensioners will get a bonus in the fall.',
					account: personal,
				},
			},
			{
				draft: {
					text: 'Ne répétez pas ça : notre prochaine ambassadrice, pas encore annoncée, vient de Rimouski.',
				},
			},
			{draft: {text: 'Keep this to yourselves: the name of the winner is not public yet.'}},
			{draft: {text: 'Internal use only: roster of the northern posts.'}, quote: 'Internal use only'},
			{draft: {text: 'Stuck on the TB submission until dawn.', account: personal}},
			{
				draft: {
					text: 'J’ai vu les chiffres du chômage avant tout le monde, ça va faire mal.',
					account: personal,
				},
			},
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
			{
				draft: {
					text: 'You heard it here first: butter tarts are back at the corner bakery.',
					account: personal,
				},
			},
			{draft: {text: 'Chut! Le bébé dort enfin, et le bureau est fermé.', account: personal}},
			{
				draft: {
					text: 'Keep it to yourselves: we are closing the office early for her birthday party.',
					account: personal,
				},
			},
			{draft: {text: 'The employment figures come out on Friday at 8:30 am.'}},
			{draft: {text: 'Les chiffres de l’emploi sortent vendredi à 8 h 30.'}},
			{
				draft: {
					text: 'The plant is closing and eighty jobs are gone. What a sad day here.',
					account: personal,
				},
			},
			{draft: {text: 'L’usine ferme, quatre-vingts emplois en moins. Triste journée.', account: personal}},
			{draft: {text: 'Shh! Sneak peek of our new gallery, not open until Friday.'}},
			{draft: {text: 'Le nom de la mascotte n’est pas encore annoncé. Restez à l’affût!'}},
			{
				draft: {
					text: 'A new display in our hall.',
					attachments: [{kind: 'image', description: 'A 1943 map stamped SECRET in a glass case'}],
				},
			},
			{draft: {text: 'Une carte de guerre marquée SECRET, à voir au musée jusqu’en mai.'}},
			{
				draft: {
					text: 'The MC at my cousin’s wedding was a riot, and he is done for good.',
					account: personal,
				},
			},
			{draft: {text: 'Disons juste que le match était plate.', account: personal}},
			{draft: {text: 'Not announced yet, keep it to yourselves: a new goat at the farm!', account: personal}},
			{draft: {text: 'Pas encore annoncé, gardez ça pour vous : une chèvre s’en vient!', account: personal}},
			{draft: {text: 'We protected a colony of puffins. Nous avons protégé une colonie de macareux.'}},
		],
	},
});
