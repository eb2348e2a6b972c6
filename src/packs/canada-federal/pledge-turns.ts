/** What an institution does, as a verb after "we will" and after "we are": what a family or a team seldom does. */
const acts = {
	en: '(approve|approving|process|processing|extend|extending|pay|paying|issue|issuing|launch|launching|fund|funding|invest|investing|backdate|backdating|reimburse|reimbursing|refund|refunding|waive|waiving|enforce|enforcing|inspect|inspecting|ban|banning|allow|allowing|accept|accepting|reject|rejecting|refuse|refusing|grant|granting|clear|clearing|fix|fixing|prioritize|prioritizing|deliver|delivering|expand|expanding|double|doubling|increase|increasing|reduce|reducing|lower|lowering|raise|raising|cover|covering|compensate|compensating|honour|honouring|implement|implementing|introduce|introducing|reform|reforming|resolve|resolving|investigate|investigating|notify|notifying|contact|contacting|charge|charging|audit|auditing|renew|renewing|deport|deporting|release|releasing|publish|publishing|announce|announcing|hire|hiring|cut|cutting|suspend|suspending|cancel|cancelling|resume|resuming|reopen|reopening|close|closing|open|opening|send|sending|mail|mailing|deposit|depositing|restore|restoring|adjust|adjusting|correct|correcting|recall|recalling|authorize|authorizing|certify|certifying|subsidize|subsidizing|forgive|forgiving|settle|settling|respond|responding|consult|consulting|legislate|regulate|regulating|require|requiring|exempt|exempting|triple|tripling|switch|switching|replace|replacing|convene|invite|inviting|call|calling|collect|collecting|seize|seizing|patrol|patrolling|streamline|streamlining|finalize|finalizing)',
	fr: '(approuver|traiter|prolonger|payer|délivrer|émettre|lancer|financer|investir|rembourser|verser|appliquer|inspecter|interdire|permettre|laisser|accepter|rejeter|refuser|accorder|octroyer|éliminer|régler|prioriser|livrer|élargir|doubler|tripler|augmenter|réduire|baisser|hausser|couvrir|compenser|indemniser|honorer|respecter|instaurer|réformer|enquêter|aviser|contacter|facturer|vérifier|renouveler|expulser|publier|annoncer|embaucher|couper|suspendre|annuler|reprendre|rouvrir|fermer|ouvrir|envoyer|poster|déposer|rétablir|ajuster|corriger|rappeler|autoriser|certifier|subventionner|effacer|répondre|consulter|légiférer|réglementer|exiger|exempter|simplifier|finaliser|convoquer|rappeler|communiquer|saisir|retirer|remplacer|inviter|virer|revirer|bonifier|abolir|modifier|changer|reporter|devancer)',
	future:
		'(approuvera|traitera|prolongera|paiera|délivrera|émettra|lancera|financera|investira|remboursera|versera|appliquera|inspectera|interdira|permettra|laissera|acceptera|rejettera|refusera|accordera|octroiera|éliminera|réglera|livrera|élargira|doublera|augmentera|réduira|baissera|haussera|couvrira|indemnisera|honorera|respectera|instaurera|publiera|annoncera|embauchera|coupera|suspendra|annulera|reprendra|rouvrira|fermera|ouvrira|enverra|postera|rétablira|corrigera|autorisera|subventionnera|exigera|exemptera|simplifiera|bonifiera|abolira|modifiera|changera|reportera)',
} as const;

/** Words by which an institution promises, decides or announces what it will do, and what it does it to. */
export const pledgeTurns = {
	pledge: {
		en: [
			`(we will|we’ll|we shall|we are|we’re|we’ve been|we won’t|we will not|we’re not|we aren’t|we are not|they will|they’ll) (be |not |all |now |soon |also |finally |never |only |definitely |going to |gonna |about to |) ${acts.en}`,
			`(we plan to|we intend to|we have decided to|we decided to|we’ve decided to|we’ve agreed to|we’ve chosen to|we want to|we’re committed to|we are committed to|we commit to|we promise to|we expect to|we’re set to|we’re ready to|we can|we could|we are able to) (be |now |all |soon |) ${acts.en}`,
			`(is|are) (now |soon |finally |) (going to|set to|planning to|committed to) (be |) ${acts.en}`,
			'(has|have) (just |now |officially |) (decided|chosen|agreed|committed|approved|voted) (to|that|not to|the) *',
			'(you’ll|you will|you’re going to|you are going to|you’re gonna|everyone will|everybody will|everyone gets|everyone is getting) (all |both |) (get|be paid|be approved|be covered|be reimbursed|receive|qualify|be eligible|hear back|see) *',
			'(no one|nobody) (will|is going to) (be |) (charged|turned away|denied|cut off|audited|fined|refused|deported|penalized|lose) *',
			'(make sure|ignore|keep|bring|have) (you |to |) (bring|your|the old|it|ready) *',
			'(all|every|every single|any) (* |)(* |)(will be|gets|is getting|are getting|are going to be|is going to be) (paid|processed|approved|cleared|extended|honoured|reimbursed|done|refunded|forgiven|waived|reviewed)',
			'(is|are|will be|gets|being) (NOT |not |) (being |) (extended|shortened|cancelled|waived|backdated|doubled|bumped|delayed|reopened|expanded|increased)',
		],
		fr: [
			`(on va|nous allons|on s’en va|on vient de|on vient d’|nous venons de|nous venons d’|on prévoit|nous prévoyons|on compte|nous comptons|on s’engage à|nous nous engageons à|on a décidé de|on a décidé d’|nous avons décidé de|nous avons décidé d’|on a choisi de|on pourra|on peut|on peut pas|on va pas|ils vont) (pas |tous |toutes |tout |bientôt |vous |te |les |le |la |l’|leur |nous |encore |finalement |) ${acts.fr}`,
			`on (ne |vous |te |les |le |la |l’|leur |) ${acts.future}`,
			'(on|nous) (vous |te |les |le |la |l’|leur |) (annule|annulons|ouvre|ouvrons|rouvre|rouvrons|ferme|fermons|verse|versons|rembourse|remboursons|prolonge|prolongeons|suspend|suspendons|convoque|convoquons|délivre|délivrons|lève|levons|applique|appliquons|reporte|reportons|bonifie|bonifions|abolit|abolissons)',
			'(préparez|gardez|apportez|envoyez|ayez|répondez pas aux|ignorez) (vos|votre|le|la|les|aux) *',
			'nous (ne |vous |les |le |la |leur |) (lancerons|approuverons|traiterons|verserons|paierons|financerons|investirons|rembourserons|prolongerons|accorderons|annoncerons|publierons|rouvrirons|fermerons|ouvrirons|embaucherons|suspendrons|annulerons|augmenterons|réduirons|respecterons|honorerons|appliquerons|éliminerons|corrigerons|bonifierons|abolirons|modifierons|reporterons|enverrons|délivrerons|livrerons|élargirons|répondrons|contacterons|aviserons|simplifierons)',
			`(ministère|agence|organisme|programme|direction|gouvernement|bureau) (ne |) ${acts.future}`,
			'(a|ont|avons) (* |)(décidé|choisi|convenu|accepté|approuvé) (de|d’|que|le|la|les) *',
			'(vous allez|tu vas|tout le monde va|chacun va) (tous |tout |) (recevoir|avoir|toucher|être payé|être payés|être remboursé|être remboursés|être couvert|être couverts|être admissible|être admissibles) *',
			'(vous recevrez|tu recevras|vous aurez|tu auras|tout le monde recevra|personne ne sera|personne sera|personne va) *',
			'(tous|toutes|chaque) (* |)(* |)(* |)(sera|seront|va être|vont être) (traité|traitée|traités|traitées|payé|payés|versées|versés|approuvés|approuvées|réglé|réglés|réglées|remboursés|prolongés)',
			'(sera|seront|va être|vont être|est|sont) (pas |bientôt |) (prolongé|prolongée|prolongés|prolongées|raccourci|raccourcie|annulé|annulée|doublé|doublée|bonifié|bonifiée|bonifiés|bonifiées|reporté|reportée|rouvert|rouverte|aboli|abolie|élargi|élargie|augmenté|augmentée)',
		],
	},
	business: {
		en: [
			'(claim|claims|application|applications|file|files|case|cases|benefit|benefits|EI|CPP|OAS|GIS|GST|passport|passports|permit|permits|visa|visas|refund|refunds|cheque|cheques|payment|payments|deadline|deadlines|program|programs|grant|grants|subsidy|subsidies|funding|coverage|rebate|rebates|credit|credits|penalty|penalties|fee|fees|fine|fines|quota|licence|licences|inspection|inspections|enforcement|backlog|queue|wait times|call centre|counter|policy|policies|rule|rules|regulation|regulations|requirement|requirements|exemption|stream|intake|appeal|appeals|pension|pensions|loan|loans|citizenship|ceremony|ceremonies|work permit|study permit|PR card|clearance|contract|contracts|procurement|million|billion|travellers|applicants|claimants|clients|seniors|veterans|students|farmers|harvesters|newcomers|employers|taxpayers)',
		],
		fr: [
			'(demande|demandes|dossier|dossiers|prestation|prestations|AE|RRQ|RPC|SV|SRG|TPS|TVH|passeport|passeports|permis|visa|visas|remboursement|remboursements|chèque|chèques|paiement|paiements|versement|versements|date limite|échéance|programme|programmes|subvention|subventions|financement|couverture|rabais|crédit|crédits|pénalité|pénalités|frais|amende|amendes|quota|quotas|licence|licences|inspection|inspections|arriéré|file d’attente|délais|centre d’appels|comptoir|politique|règle|règles|règlement|règlements|exigence|exigences|exemption|volet|appel|appels|pension|pensions|prêt|prêts|citoyenneté|récépissé|carte de RP|résidence|contrat|contrats|million|millions|milliard|milliards|engagements|voyageurs|demandeurs|prestataires|clients|aînés|anciens combattants|étudiants|agriculteurs|pêcheurs|pêche|saison|immigrants|employeurs|contribuables)',
		],
	},
	/** What is said of somebody's case by whoever has it before them. */
	dossier: {
		en: [
			'(I|we|I’ve|I just|we’ve) (just |have |) (pulled|pulled up|looked up|looked at|checked|opened|reviewed|see|can see|found|went into|checked on) (up |in |) (your|ur) (file|claim|case|application|account|record|return|refund|payment|UCI)',
			'(I|we) (can |) see (in|on) (the|our) (system|file) *',
			'your (work permit|study permit|permit|claim|application|visa|passport|benefits|file|appeal|pension|refund|payment) (was|were|has been|have been|is|are|got) (refused|denied|approved|suspended|stopped|processed|reopened|closed|transferred|flagged|on hold|in process|mailed|released)',
		],
		fr: [
			'(j’ai|je viens de|on a|nous avons|j’vois|je vois|on voit|nous voyons) (bien |) (regardé|ouvert|vérifié|sorti|consulté|consulter|retrouvé|vérifier|regarder|votre|ton|dans) (ton|votre|le|notre|dossier|système) *',
			'(votre|vos|ton|tes) (permis|demande|prestations|prestation|dossier|visa|passeport|appel|pension|remboursement|paiement) (* |)(* |)(* |)(a été|ont été|est|sont|était) (bien |) (refusé|refusée|refusées|approuvé|approuvée|suspendu|suspendue|suspendues|arrêté|arrêtées|traité|traitée|rouvert|fermé|transféré|posté|postée|accepté|acceptée|en suspens)',
		],
	},
	/** Whoever heads an institution, or a part of one, and says so. */
	rank: {
		en: [
			'(as|I’m|I am|speaking as) (the|your|a|) (new |acting |associate |former |) (deputy minister|DM|assistant deputy minister|ADM|director general|DG|commissioner|president|CEO|chief executive|regional director|executive director|vice-president|VP|chair|chairperson)',
		],
		fr: [
			'(en tant que|comme|à titre de|je suis) (le |la |votre |un |une |) (nouveau |nouvelle |) (sous-ministre|sous-ministre adjoint|sous-ministre adjointe|SMA|directeur général|directrice générale|DG|commissaire|président|présidente|première dirigeante|premier dirigeant|directeur régional|directrice régionale|vice-président|vice-présidente)',
		],
	},
	/** What someone offers to see to for somebody else. */
	favour: {
		en: [
			'(I’ll|I will|I can|I could|lemme|let me|I’m gonna|I’m going to) (personally |) (make sure|see to it|ensure|guarantee) (that |) (your|it|they|yours|the) *',
			'(I’ll|I will|I can|I could|lemme|let me|I’m gonna) (get|have|push|bump|move|pull|speed|fast-track|flag|sort) (your|it|that|you|yours|the) (* |)(* |)(* |)(approved|processed|through|up|expedited|sorted|fast-tracked|paid|accepted|cleared|looked at|out|ahead)',
			'(DM|message|text|send|email|PM|inbox) me (your|the|with your) (file|claim|case|application|client|UCI|SIN|reference|account|passport|tracking)',
		],
		fr: [
			'(je vais|j’vais|m’as|je peux|j’peux|laisse-moi|laissez-moi) (m’arranger|m’assurer|voir à ce|faire en sorte|veiller à ce) (pour |) (que|qu’) *',
			'(je vais|j’vais|m’as|je peux|j’peux) (te |vous |) (le |la |l’|les |) (faire passer|débloquer|accélérer|pousser|régler|faire approuver|faire accepter|faire traiter) *',
			'(envoie|envoyez|écris|écrivez|donne|donnez|texte|textez)-(moi|nous) (ton|votre|le) (numéro|dossier|numéro de dossier|NAS|identifiant|code)',
			'(envoie|envoyez|écris|écrivez)-moi (en privé|en MP|en DM) *',
		],
	},
	/** A life in which "we" are a family, a team, a union. */
	homely: {
		en: [
			'(grandma|grandpa|nana|husband|wife|mortgage|marathon|cake|dinner|bike|wedding|engagement|baby|cottage|camp|birthday|anniversary|potluck|party|karaoke|chili|bake sale|softball|hockey|soccer|league|team jersey|book club|band|choir|church|PTA|condo|strata|garden|recipe|union|steward|local|picket|bargaining|strike|GCWCC|United Way|fundraiser|charity|kids|grandkids|puppy|vacation|road trip)',
		],
		fr: [
			'(mamie|papi|mémé|hypothèque|blonde|chum|marathon|muffins|gâteau|vélo|mariage|fiançailles|bébé|chalet|camp|fête|anniversaire|souper|party|karaoké|vente de pâtisseries|balle|hockey|soccer|ligue|club de lecture|chorale|paroisse|condo|jardin|recette|syndicat|délégué|déléguée|syndical|syndicale|piquetage|négociation|grève|CCMTGC|Centraide|collecte|enfants|chiot|vacances|voyage)',
		],
	},
} as const;
