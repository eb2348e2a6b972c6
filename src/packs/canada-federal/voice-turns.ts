import {institutions} from './institutions.ts';

/** Institutions with the small word that leads to them in French. */
const atFrench = `(à|à l’|à la|au|aux|chez|pour|pour l’|pour le|de|de l’|du|des) ${institutions.fr}`;

/** What public servants call the part of an institution they belong to. */
const organs = {
	en: '(department|agency|ministry|branch|directorate|division|program|programs|call centre|processing centre|service centre|systems|service counters|regional office|headquarters|inspectors|officers|stream|policy team|enforcement team|minister’s office)',
	fr: '(ministère|agence|direction|direction générale|division|programme|programmes|centre d’appels|centre de traitement|centre de services|systèmes|comptoirs|bureau régional|inspecteurs|volet)',
} as const;

/** What an institution gives, asks or rules on. */
const matters = {
	en: '(refund|refunds|cheque|cheques|payment|payments|benefit|benefits|deposit|deposits|top-up|claim|claims|application|applications|passport|passports|permit|permits|visa|visas|licence|licences|deadline|deadlines|penalty|penalties|fee|fees|form|forms|rule|rules|season|quota|quotas|grant|grants|funding|rebate|rebates|subsidy|subsidies|credit|pension|loan|debt|debts|letters|intake|backlog|program|coverage|tariff|duty|exemption)',
	fr: '(remboursement|remboursements|chèque|chèques|paiement|paiements|prestation|prestations|dépôt|dépôts|versement|versements|demande|demandes|dossiers|passeport|passeports|permis|visa|visas|licences|date limite|échéance|pénalité|pénalités|amende|amendes|frais|formulaire|formulaires|règle|règles|saison|pêche|quota|quotas|subvention|subventions|financement|rabais|subside|pension|prêt|dette|dettes|lettre|lettres|arriéré|programme|couverture|tarif|douane|exemption|crédit)',
} as const;

/** How one who works for an institution sounds like it: who speaks, and what only it can say. */
export const voiceTurns = {
	/** Who says, in everyday words, that they work where it is decided. */
	insider: {
		en: [
			`I (* |)(interpret|apply|decide|sign|answer|review|approve|assess|do|handle) (* |)(* |)(* |) (at|for) ${institutions.en}`,
			`(I’m|I am) (at|with) ${institutions.en}`,
			'your (* |)(* |)(officer|agent|inspector|auditor|adjudicator)',
			'as (the |) (director|head|manager|chief|lead) (of|for) *',
			`(side|end) at ${institutions.en}`,
			'(my|our) (* |)(branch|directorate|department|agency|division|ADM|DG|deputy|unit) (has|signed|decided|approved|is|will|said) *',
			'(speaking |) as (someone|somebody|one) (in|inside|from|at|with) the (department|agency|ministry|program|branch|service|team)',
			'(we|us|all of us|those of us) (at|in) the (* |)(office|program|department|agency|ministry|branch|counter|call centre|processing centre|lab)',
			'(I’m|I am|I work) (in|at|with|for) the (department|agency|ministry|branch|directorate|regional office)',
			`(my|our) (team|unit|group|shop|crew|colleagues|boss|director|manager) (here |over |) (at|in|with) ${institutions.en}`,
			'(I’m|I am|we’re|we are) (on|in|with|part of|from) the (* |)(* |)(team|unit|program|desk|branch|division|directorate|call centre|processing centre|passport office|tax office)',
			'(I’m|I am|as|speaking as) (a|an|the|your) (* |)(border|customs|immigration|visa|passport|tax|benefits|fisheries|fishery|pensions|claims|collections|parole|food|meat|grants|call centre|payment|payments|disability|EI) (officer|agent|inspector|auditor|adjudicator|analyst|rep|clerk|worker|specialist|manager)',
			'I (process|handle|adjudicate|approve|assess|review|audit|issue|inspect) (these|those|them|claims|files|applications|returns|passports|permits|visas|appeals|cases) *',
			'I (work|worked) (in|on) (the |) (collections|claims|passports|processing|intake|appeals|adjudication|enforcement|audit|benefits|immigration|pensions|payments|the program|that program|this program|this file|that file|this policy|that policy)',
			'(I|we) (wrote|drafted|designed|run|administer|manage|oversee) (it|the form|the policy|the rule|the rules|the program|that program|this program|that policy|this policy|the guidelines)',
			'(that’s|it’s|this is) (how|what|the way) we (apply|enforce|interpret|read|process|handle|do) (it|them|this|these|that|the rule|files|claims)',
			`(work|working|job|day job|desk|shift) (at|for|with|inside) ${institutions.en}`,
			`(officer|agent|inspector|auditor|analyst|employee|insider|staffer|manager|director) (at|with|for|from) ${institutions.en}`,
			`${institutions.en} (officer|agent|inspector|auditor|analyst|employee|insider|staffer|staff|manager|worker|rep) (here|speaking|checking in)`,
			'(all day|every day|daily|for a living) (at|in) (the |) *',
		],
		fr: [
			`(je suis|j’suis|chu) ${atFrench}`,
			'(votre|ta) (* |)(agent|agente|inspecteur|inspectrice|douanier|douanière|vérificateur|vérificatrice) *',
			'(comme|en tant que|à titre de) (la |le |) (directeur|directrice|chef|gestionnaire|responsable) (du|de la|de l’|des|d’) *',
			`j’(interprète|applique|approuve|évalue|signe|vérifie|traite) (* |)(* |)(* |) ${atFrench}`,
			'(ma|mon|notre) (* |)(direction|ministère|agence|division|SMA|DG|sous-ministre|unité|gestionnaire|directrice) (a|va|signe|dit|sera) *',
			'(je suis|j’suis|chu|je travaille) (au|dans le|à l’|à la) (ministère|agence|programme|direction|direction générale)',
			'(l’équipe|équipe|le comptoir|le bureau) (des|du|de la|de l’) (passeports|visas|pensions|prestations|permis|douanes|impôt|immigration|recouvrement|subventions|assurance-emploi)',
			`(mon|notre|ma|mes|nos) (équipe|unité|groupe|gang|collègues|boss|directrice|directeur|gestionnaire) ${atFrench}`,
			'(je suis|j’suis|chu|chuis|moi|comme|en tant que|en tant qu’) (un |une |) (douanier|douanière|agent|agente|inspecteur|inspectrice|vérificateur|vérificatrice|agent des visas|agente des visas|agent d’immigration|agente d’immigration|agent des pêches|agente des pêches|préposé|préposée|commis aux passeports|arbitre des demandes)',
			'(j’en|je les|j’les|on en|on les|nous les) (traite|traites|traitons|règle|approuve|vérifie|évalue|délivre) *',
			'(je |j’|) (travaille|bosse|travaillais) (au|aux|à la|à l’|sur|dans) (recouvrement|passeports|demandes|traitement|appels|vérification|prestations|immigration|pensions|paiements|programme|ce programme|ce dossier|ce dossier-là|cette politique|centre d’appels|bureau des passeports)',
			'(c’est moi|c’est nous|c’est mon équipe) qui (l’ai|l’a|l’avons|ai|a|ont|gère|gérons|administre|administrons|traite|traitons) *',
			'(c’est de même|c’est comme ça|voilà comment|c’est ainsi) (qu’on|que nous|que je|qu’on va|on) (l’|les |la |le |) (applique|appliquons|interprète|interprétons|traite|traitons|lit)',
			`(je |j’|) (travaille|bosse|jobbe) ${atFrench}`,
			`(agent|agente|inspecteur|inspectrice|vérificateur|vérificatrice|analyste|employé|employée|gestionnaire|directeur|directrice) ${atFrench}`,
			'(à longueur de journée|toute la journée|tous les jours) (au|à la|à l’|aux) (bureau|comptoir|centre) *',
		],
	},
	/** What they tell people they owe, get, may or need not do, as only the institution can. */
	ruling: {
		en: [
			'(nobody|no one|everyone|everybody|no claimant) (is losing|is getting|will lose|has to|needs to|loses|gets paid|gets covered|gets cut|gets their|will be|will get|is being) *',
			'your (spouse|partner|kid|kids|child|children|income|job|hours|employer|status|degree|trip) (counts|count|qualifies|qualify|is covered|doesn’t count|don’t count|won’t affect|is eligible) *',
			'(will be|is being|are being|getting) (fixed|restored|repaired|simplified|forgiven|erased|cut) *',
			'we (decided|agreed|chose) (not |) to (prosecute|charge|enforce|appeal|audit|deport|fine|pay|settle) *',
			'we’re (cutting|simplifying|doubling|scrapping|slashing|dropping|easing) (the|your|all) *',
			'you (qualify|don’t qualify|are eligible|are entitled|won’t lose|won’t be charged|won’t owe|don’t owe|will get|should get|can bring|can claim|can still apply|don’t have to repay|don’t need to repay|do not need to repay|don’t have to pay|don’t need to pay|don’t need the|don’t have to declare|have until|have to declare)',
			'(you’re|you are|you’ll be|you will be) (eligible|entitled|covered|exempt|fine|approved|okay|ok|safe|getting *|paid)',
			`your ${matters.en} (is|are|isn’t|aren’t|will|won’t|is not|are not|comes|should) *`,
			`(the|all|every|those|these|new|any|no) (* |)${matters.en} (will|won’t|gets|get|goes|go|starts|start|opens|open|closes|moves|means|applies|has been|have been|isn’t|aren’t|is going|are going|is now|are now|is being|are being|is due|are due|is extended|are extended|is mandatory|are mandatory|is waived|are waived) *`,
			`${matters.en} (go out|going out|are going out|will go out|went out|start|starts|starting|opens|open|reopens|reopen|are coming|is coming|come through|get paid|will be) *`,
			`(clear|clearing|approve|approving|extend|extending|waive|waiving|process|processing|releasing|release) (every|all|the|your|everyone’s|most) (* |)${matters.en}`,
		],
		fr: [
			'(personne|tout le monde|chacun) (perd|va perdre|perdra|va avoir|aura|va recevoir|recevra|n’a à|a besoin|sera|ne sera) *',
			'(ton|ta|tes|votre|vos) (conjoint|conjointe|enfant|enfants|revenu|emploi|heures|employeur|statut|diplôme|voyage) (compte|comptent|est admissible|est couvert|est couverte|compte pas|ne compte pas|est accepté) *',
			'(sera|seront|va être|vont être) (réparé|réparés|réparées|rétabli|rétablis|simplifié|effacé|effacés|effacées|coupé|coupés) *',
			'on a (décidé|choisi|convenu) (de|d’) (poursuivre|accuser|appliquer|vérifier|expulser|payer|régler) *',
			'(on|nous) (coupe|coupons|réduit|réduisons|double|doublons|abolit|abolissons|simplifie|simplifions|allège|allégeons) (la|le|les|de|vos|toute) *',
			'(vous êtes|t’es|tu es|vous serez|tu seras|vous n’êtes pas|t’es pas) (tous |) (admissible|admissibles|éligible|couvert|couverte|couverts|exempté|exemptée|correct|correcte|accepté|acceptée|dispensé|dispensée)',
			'(vous avez|t’as|tu as|vous n’avez|vous aurez|tu vas|vous allez) (pas |droit |jusqu’|rien |) (besoin de rembourser|à rembourser|à payer|besoin du formulaire|besoin de déclarer|à déclarer|droit *|au *|avoir ton *|avoir votre *|toucher *)',
			`(ton|tes|votre|vos) ${matters.fr} (est|sont|sera|seront|va|vont|arrive|arrivent|part|partent) *`,
			`(le|la|les|l’|tous les|toutes les|aucun|aucune|nouveau|nouvelle) (* |)${matters.fr} (sera|seront|va|vont|ouvre|ouvrent|part|partent|saute|sautent|change|commence|ferme|c’est|s’applique|s’appliquent|sortent|arrivent|est prolongé|est prolongée|est obligatoire|sont obligatoires|est reportée|est annulée|sont annulées) *`,
			`(donner|approuver|traiter|prolonger|annuler|régler|délivrer|effacer) (des|les|tous les|toutes les|vos|le|la) (* |)${matters.fr}`,
		],
	},
	/** What an organ of "ours" does or gets, said from the inside. */
	ours: {
		en: [
			`our (* |)${organs.en} (is|are|will|has|have|stays|stay|opens|open|closes|close|gets|get|receives|reopens|extends|launches|pays|accepts|now *|just *|can) (now |being |back |soon |also |just |been |) (open|opening|opened|getting|receiving|received|adding|added|launching|launched|extending|extended|closing|closed|up|restored|accepting|hiring|paying|doubling|expanding|moving|changing|a new|the new|a|till|until|another|more|fully *)`,
		],
		fr: [
			`(notre|nos) (* |)${organs.fr} (ouvre|ouvrent|ouvrira|ferme|ferment|fermera|reçoit|reçoivent|recevra|obtient|lance|lancera|prolonge|accepte|acceptent|offre|paie|double|embauche|ajoute|rouvre|sera|seront|sont|est|va|vont) (maintenant |bientôt |de nouveau |tous |) (un|une|des|le|la|les|à|de|plus|ouvert|ouverte|ouverts|fermé|fermée|rétabli|rétablis|prolongé|prolongée|ouvrir|fermer|lancer|recevoir|accepter|jusqu’|* millions|* *)`,
		],
	},
	/** Words that turn a post into a notice to the public. */
	notice: {
		en: [
			'(to|for) (everyone|everybody|all|anyone|those|all those|people|folks) (who’s |who are |who keep |of you |) (asking|wondering|worried|messaging|calling|waiting|who *)',
			'(good|great) news (folks|everyone|everybody|friends|all|for all|for everyone|for *)',
			'(just so|so) you (know|all know)',
			'you heard it here first',
			'(confirming|I confirm|can confirm|it’s confirmed|this is confirmed) *',
			'we (heard|hear|have heard|’ve heard|listened|are listening) (to |) you',
			'we’ve heard you',
			'(quick|important|official|a) (update|correction|clarification|reminder|notice|heads up|heads-up|announcement)',
			'we (are|’re) (so |very |truly |) sorry for the (* |)(outage|delay|delays|error|mistake|inconvenience|mix-up|mixup|glitch|wait|backlog|confusion)',
			'we apologize for *',
		],
		fr: [
			'(à|pour) (tous |toutes |) (ceux|celles|ceux et celles) qui (m’|me |se |s’|) (écrivent|demandent|posent|attendent|inquiètent|appellent|le demandent)',
			'(bonne|excellente|grande) nouvelle (tout le monde|gang|pour|à tous|les amis|notre|nos|les|le|la) *',
			'(je confirme|je le confirme|c’est confirmé|je peux confirmer|on confirme|nous confirmons)',
			'(on a|nous avons|on vous a|nous vous avons) (bien |) (entendu|entendus|écouté|écoutés|compris) *',
			'(petite|une|importante) (mise au point|mise à jour|précision|correction|annonce)',
			'(petit|un) (rappel|avis|message) (à|pour|aux|important|officiel) *',
			'(nous sommes|on est) (vraiment |sincèrement |) (désolés|désolées|navrés) (pour|de|du|des) (la|le|les|cette|ces|l’|) (* |)(panne|retard|retards|erreur|délais|inconvénients|attente|confusion|bogue)',
		],
	},
	/** What such a notice tells, without a word of who works where. */
	tidings: {
		en: [
			`(the|your|all|every|new|our|) ${matters.en} (go|goes|went|will|are|is|has|have|opens|open|starts|start|moves|moved|stays|come|comes|get|gets) (out|going|not|now|being|been|be|open|to|on|in|up|back|extended|moved|mandatory|safe|ready|coming|this|next|as) *`,
			`we (moved|extended|pushed|changed|reopened|lifted|waived|cancelled|approved|raised|lowered|shortened|postponed) (the|all|your|every|those) (* |)${matters.en}`,
			`our (* |)${organs.en} (is|are|will|stays|stay|opens|closes|gets|has|have) *`,
			'(systems|services|the site|the portal|the system) (are|is) (now |fully |all |) (back|up|restored|running|down)',
		],
		fr: [
			`(le|la|les|l’|vos|tous les|toutes les|nos|notre|nouveau|nouvelle) ${matters.fr} (* |)(part|partent|partiront|ouvre|ouvrent|ouvriront|sera|seront|est|sont|va|vont|commence|sort|sortent|reçoit|passe|passent|arrivent) *`,
			`(on a|nous avons) (repoussé|prolongé|reporté|changé|rouvert|levé|annulé|approuvé|augmenté|baissé|devancé) (le|la|les|l’|tous les|vos) (* |)${matters.fr}`,
			`(notre|nos) (* |)${organs.fr} (ouvre|ouvrent|ferme|ferment|est|sont|sera|seront|reçoit|reçoivent|va|vont) *`,
			'(services|systèmes|le site|le portail|le système) (sont|est) (maintenant |tous |de nouveau |) (rétablis|rétabli|revenus|de retour|fonctionnel|fonctionnels|en panne)',
		],
	},
	/** How somebody's own case stands, told to them. */
	standing: {
		en: [
			`your (* |)${matters.en} (comes|is coming|arrives|lands|goes out|will arrive|will land|is scheduled) *`,
			'(your|ur) (file|case|claim|application|passport|permit|visa|refund|payment|cheque|appeal|card) (is|was|has been|got|just|just got|went|has) (all |now |) (sorted|settled|fixed|done|dealt with|unblocked|cleared|granted|shipped|mailed|in the mail|approved|finalized|pushed through|unlocked|released|out the door|printed)',
			'(your|ur) (passport|cheque|permit|visa|refund|payment|card) (shipped|went out|left|goes out|cleared|will go out)',
		],
		fr: [
			`(ton|ta|votre) (* |)${matters.fr} (* |)(arrive|part|sort|va arriver|s’en vient|est prévu|est prévue) *`,
			'(ton|ta|votre) (dossier|cas|demande|passeport|permis|visa|remboursement|paiement|chèque|appel|carte) (est|a été|vient d’être|s’en vient|sera) (tout |bien |) (réglé|réglée|débloqué|débloquée|fermé|parti|partie|posté|postée|approuvé|approuvée|accepté|acceptée|finalisé|finalisée|imprimé|imprimée|envoyé|envoyée|corrigé|corrigée|sorti|sortie)',
		],
	},
	/** What follows from it, or how one knows. */
	assured: {
		en: [
			'I (just |) (checked|looked|pulled|called|fixed|approved|signed|pushed|see|saw|found)',
			'you (should|will|’ll) (see|get|have|receive|hear) *',
			'(letter|cheque|card|email) (is|’s|will be) (coming|on its way|in the mail)',
			'(don’t worry|no worries|rest assured|promise|hang tight|watch your mail)',
		],
		fr: [
			'(je t’ai|je vous ai|j’t’ai) (trouvé|trouvée|retrouvé|retrouvée)',
			'(j’ai|j’viens de|je viens de|on vient de) (vérifié|regardé|vérifier|regarder|réglé|régler|signé|signer|approuvé|approuver|appelé)',
			'(tu devrais|vous devriez|tu vas|vous allez|tu recevras|vous recevrez|attends|attendez|surveille|surveillez) *',
			'(inquiète-toi pas|inquiétez-vous pas|stresse pas|stressez pas|promis)',
		],
	},
	/** A complaint or a request received, as an office says it. */
	acknowledged: {
		en: [
			'(we|our office|our team) (have |just |)(received|got|read|reviewed) (your|all your|the) (complaint|complaints|email|emails|letter|request|form|documents|feedback|application|message)',
		],
		fr: [
			'(on a|nous avons|notre bureau a) (bien |) (reçu|lu|examiné) (votre|vos|ta|ton|tous vos) (plainte|plaintes|courriel|courriels|lettre|demande|formulaire|documents|commentaires|message)',
		],
	},
	/** What such an office will do about it. */
	mended: {
		en: ['(we will|we’ll|we are|we’re|will be|is being|are being) *'],
		fr: ['(on va|nous allons|va être|sera|seront|vont être) *'],
	},
	/** The position of an institution, told as one's own. */
	stance: {
		en: [
			'our (position|stance|interpretation|policy) on (the|this|that|*) (* |)(* |)(hasn’t|has not|remains|is|stands|won’t) *',
			'our (interpretation|reading) of (the|this|that) (act|law|rule|rules|regulation|regulations|guidelines|policy)',
		],
		fr: [
			'notre (position|interprétation|politique) sur (le|la|les|l’|ce|cette) (* |)(* |)(n’a|a|demeure|reste|est|ne) *',
		],
	},
	/** Who vouches for what an institution will do. */
	vouching: {
		en: ['(happy|pleased|glad|delighted|proud|able) to (confirm|announce|report) (that |the |) *'],
		fr: [
			'(heureux|heureuse|content|contente|fier|fière|capable|peux|puis) (de |d’|vous |te |) (confirmer|annoncer) (que|qu’|la|le|les) *',
		],
	},
	/** A case one offers to look into at work. */
	casework: {
		en: [
			'(send|message|DM|text|email|give|inbox) me (your|the|ur) (* |)(number|details|info|name|file|case|confirmation) * *',
		],
		fr: [
			'(envoie|envoyez|donne|donnez|écris|écrivez|texte|textez)-moi (ton|tes|votre|vos) (numéro|infos|détails|coordonnées|nom|dossier|date de naissance)',
		],
	},
	/** Where it would be looked into, or how it would be helped along. */
	ahead: {
		en: [
			'(look into it|look it up|check on it|bump|jump the queue|push it|get you in|at work|at the office|in the system|move you up)',
		],
		fr: [
			'(regarder|vérifier|pousser|accélérer|débloquer) (ça|ton|votre|le|la) *',
			'(passer en premier|passer en avant|passer devant|faire passer|au bureau|dans le système)',
		],
	},
	/** Whoever decides, in the first person, for an institution they head. */
	decree: {
		en: [
			'(I’ve|I have|I) (decided|approved|directed|ordered|authorized|instructed|signed off) (that |to |on |the |my |) *',
		],
		fr: ['j’ai (décidé|approuvé|autorisé|ordonné|demandé|signé) (que|de|d’|la|le|les|l’|à) *'],
	},
	/** News that someone else tells, or a story of one's own case. */
	reporting: {
		en: [
			'(according to|says|said|reports|reported|announced today|as reported|per the|via|on the news|in the news|CBC|Global News|CTV|read the|the website)',
			'(served|helped|called|answered) me',
			'my (refund|cheque|claim|application|passport|permit|visa|file|payment|benefits|appeal|own)',
		],
		fr: [
			'(selon|d’après|dit que|disent que|a annoncé|rapporte|aux nouvelles|dans le journal|Radio-Canada|La Presse|Le Devoir|TVA)',
			'(m’a|m’ont) (servi|servie|aidé|aidée|répondu|appelé|appelée)',
			'(mon|ma|mes) (remboursement|chèque|demande|passeport|permis|visa|dossier|paiement|prestations|appel)',
		],
	},
} as const;
