import {defineRule} from '../../engine/rule.ts';
import {institutions} from './institutions.ts';
import {assessPost, ethicsCodeLoyalty} from './sources.ts';

const account = {mode: 'personal'} as const;

export const governmentCriticism = defineRule({
	id: 'government-criticism',
	severity: 'warning',
	modes: ['professional', 'personal'],
	check: 'combination',
	params: {
		capitals: {minister: 'first'},
		lists: {
			verdict: {
				en: [
					'(governed|run|led|ruled|managed) by (*|) (incompetents|idiots|clowns|fools|crooks|liars|amateurs|cowards|morons)',
					'(worst|dumbest|cruellest|most useless) (federal |) (budget|government|policy|bill|minister|prime minister|cabinet) (since|ever|in)',
					'(terrible|awful|stupid|dumb|idiotic|cruel|shameful|horrible|disastrous|ridiculous|incompetent|useless|corrupt|heartless|disgraceful|pathetic|dumbest|worst|absurd|appalling|clueless|arrogant|failed|lying) (government|federal|immigration|housing|tax|public service|liberal|) (policy|policies|law|bill C *|legislation|government|minister|ministers|cabinet|prime minister|mandate|bureaucrats|politicians)',
				],
				fr: [
					'(politique|politiques|loi|gouvernement|ministre|ministres|projet de loi|mandat|directive|législation) (aussi |vraiment |complètement |) (terrible|stupide|stupides|idiote|cruelle|cruel|honteuse|honteux|horrible|désastreuse|désastreux|ridicule|ridicules|incompétent|incompétente|incompétents|inutile|corrompu|sans-cœur|pathétique|absurde|arrogant|déconnecté|inhumaine|menteur|menteuse|menteurs)',
					'(gouvernés|gouvernées|dirigés|menés|gérés|géré|gouverné) par (des|une bande|une gang) (*|) (incompétents|idiots|clowns|menteurs|amateurs|lâches|voleurs|imbéciles|d’incompétents|de clowns)',
					'(le |) (pire|plus mauvais) (budget|gouvernement|premier ministre|ministre|projet de loi) (fédéral |) (depuis|de l’histoire|en|de tous|jamais)',
					'(mauvaise|terrible|horrible|pire|stupide|maudite) (politique|loi|directive|réforme)',
				],
			},
			acclaim: {
				en: [
					'(best|greatest|smartest) (federal |) (budget|government|policy|bill|minister|prime minister|cabinet) (since|ever|in|we’ve|we have|I’ve|I have|Canada has)',
				],
				fr: [
					'(le |) (meilleur|plus beau) (budget|gouvernement|premier ministre|ministre|projet de loi) (fédéral |) (depuis|de l’histoire|en|de tous|que nous)',
				],
			},
			government: {
				en: [
					'(the|this|our|current|present) (current|federal|) government’s',
					'Canada’s (defence|immigration|military|housing|foreign|climate|justice|procurement) (policy|procurement|system|response|bureaucracy|strategy)',
					'(the|this|our|Canada’s|current|present) (current|federal|Canadian|present|new|whole|entire|Trudeau|Carney|Harper|) (government|feds|administration|cabinet|prime minister|PM|PMO)',
					'(the|this|our|that|new|federal|proposed|latest|whole) (government’s|federal|new|minister’s|proposed|latest|revised|government|rail|tax|budget|immigration|housing|online|climate|gun|pay|whole|stupid|entire|) (bill|legislation|act|budget|policy|policies|mandate|directive|reform|reforms|strategy|decision|cuts|carbon tax|carbon pricing|throne speech|fall economic statement|law|tax credit|action plan|platform|fiscal plan|hiring freeze|spending review|program review)',
					'(the|this|that|our|new|federal) * (policy|bill|legislation|mandate|reform)',
					'(the|this|that|new) (new|proposed|federal) * (law|cuts|tax|levy|plan)',
					'(whoever|who|people who|genius who|geniuses who) (wrote|designed|approved|drafted|came up with|signed off on) (this|the|that|bill) *',
					'(government’s|Ottawa’s|minister’s|PM’s) * (plan|policy|strategy|bill|approach|record|response|decision|target|targets)',
					'(government’s|Ottawa’s|minister’s|PM’s) (plan|policy|strategy|bill|approach|record|response|decision)',
					'bill (C|S) *',
					'(bill|the bill)',
					'(federal government|federal budget|federal bill|government policy|federal policy|federal cuts)',
					'(return-to-office|return to office|RTO|RTO3|RTO4|back-to-office|hybrid work|workforce adjustment|three days a week|four days a week|Phoenix|Phoenix pay system|ArriveCAN|ArriveCan|carbon tax)',
					'Treasury Board',
					'(Parliament|the Senate|Senate|the House|cabinet)',
					'(the|our|this|my) (prime minister|PM|deputy prime minister|finance minister|health minister|immigration minister|environment minister|housing minister|foreign minister|justice minister|defence minister|treasury board president|governor general|clerk of the privy council|clerk|transport minister|labour minister)',
				],
				fr: [
					'(le|ce|notre|du|au|un) (nouveau|) (gouvernement|fédéral|cabinet|premier ministre|bureau du premier ministre|projet de loi|budget|Conseil du Trésor|énoncé économique|discours du Trône|Sénat|Parlement)',
					'(le|ce|notre|du|au) gouvernement (fédéral|actuel|canadien|Trudeau|Carney)',
					'(la|cette|notre|une|sa|leur) (nouvelle|) (politique|loi|loi sur *|directive|réforme|stratégie|décision|mesure|taxe carbone|taxe sur le carbone|première ministre|législation) (fédérale|du gouvernement|du ministre|de la ministre|sur *|gouvernementale|)',
					'(les|ces|leurs|nos) (coupes|compressions|coupures|politiques|ministres|réformes|compressions budgétaires)',
					'projet de loi (C|S|) *',
					'(la|cette) (politique|loi|réforme) (de|d’|des|du|sur) *',
					'(le|la|notre|l’) (approvisionnement militaire|système d’immigration|bureaucratie fédérale|politique étrangère)',
					'(retour au bureau|retour obligatoire|présence au bureau|travail hybride|réaménagement des effectifs|trois jours par semaine|Phénix|ArriveCAN|taxe carbone)',
					'(Conseil du Trésor|gouvernement fédéral|budget fédéral|gouvernement du Canada|fédéral)',
					'(le|la|notre|ce|cette|mon|ma) (premier ministre|première ministre|ministre des Finances|ministre de la Santé|ministre de l’Immigration|ministre de l’Environnement|ministre du Logement|ministre de la Justice|ministre des Transports|ministre du Travail|présidente du Conseil du Trésor|président du Conseil du Trésor|greffier|gouverneure générale)',
				],
			},
			minister: {
				en: ['Minister', 'Minister *', 'Deputy Minister', 'Prime Minister', 'PM'],
				fr: ['Ministre'],
			},
			ministers: {
				en: [
					'(the|our|this|that|my|your) (junior|) (minister|deputy minister|ministers|minister’s|PM|prime minister)',
					'ministers',
				],
				fr: [
					'(le|la|notre|ce|cette|du|au|mon|ma|les|nos|l’) (ministre|ministres|sous-ministre|sous-ministres)',
				],
			},
			workplace: {
				en: [
					'(my|our) employer',
					'(my|our) (own|) (department|ministry|agency|directorate|branch|senior management|minister|deputy minister|DM|ADM|DG|director general|deputy head|program|executives|leadership|upper management)',
					'(my|our) (new|department’s|agency’s|own|ministry’s|program’s) (policy|program|directive|system|minister|strategy|mandate|rules|approach|service|services|IT|leadership)',
					'(how|the way) (my|our|the) (department|agency|ministry|branch) (treats|handles|manages|runs|is run|spends|wastes)',
				],
				fr: [
					'(mon|notre|ce) (propre|) (ministère|agence|organisme|sous-ministre|SM|SMA|DG|programme|ministre|employeur)',
					'(ma|notre|cette) (propre|) (agence|direction|direction générale|haute direction|ministre|haute gestion|sous-ministre|organisation)',
					'(les|nos|mes) (gestionnaires|cadres|patrons|dirigeants|hauts fonctionnaires|hauts gestionnaires)',
					'la haute (direction|gestion|fonction publique)',
				],
			},
			institution: {
				en: [institutions.en, institutions.owners, 'Ottawa'],
				fr: [`(le|la|l’|à|au|du|de l’|) ${institutions.fr}`, 'Ottawa'],
			},
			blame: {
				en: [
					'(weak|feeble|spineless|pitiful|timid) (* |) (response|answer|plan|leadership|effort|reaction)',
					'(national|absolute|complete|international) (embarrassment|disgrace|shame)',
					'(another|yet another) (* |) (disgrace|joke|disaster|mess|failure|farce|scandal|embarrassment|boondoggle|fiasco|betrayal|broken promise|cash grab)',
					'(sleep|sleeps) at night',
					'how dare',
					'(is|are|was|were|as|what|such|it’s|that’s|this|an|a|total|absolute|complete|utter|national|pure|just|bunch of|so|too|being|like) (a|an|such|just|pure|utterly|completely|absolutely|totally|simply|so|really|being|nothing but|one big|the biggest|) (a|an|total|complete|utter|absolute|real|big|huge|national|) (disgrace|joke|disaster|shame|mess|failure|farce|scandal|embarrassment|sham|scam|fraud|nightmare|travesty|betrayal|insult|waste|trainwreck|train wreck|cash grab|nonsense|garbage|bullshit|bs|cowards|clowns|liars|crooks|hypocrites|idiots|fools|dumpster fire|clown show|gong show|cruel joke|slap in the face|step backwards|step backward|attack on|abomination|letdown|let-down|disappointment|boondoggle|fiasco|mistake)',
					'(disgraceful|shameful|incompetent|clueless|useless|pathetic|stupid|idiotic|ridiculous|terrible|awful|horrible|insane|appalling|atrocious|outrageous|corrupt|heartless|arrogant|cruel|absurd|dishonest|hypocritical|laughable|spineless|gutless|tone-deaf|tone deaf|reckless|cowardly|disgusting|unacceptable|inexcusable|wrong-headed|wrongheaded|wrong|shortsighted|short-sighted|misguided|brain-dead|braindead|senseless|despicable|indefensible|deplorable|dreadful|abysmal|toxic|rotten|broken|out of touch|two-faced|unfit|inept|lousy|bloated|unfair|hopeless|worst|lazy|delusional|dumb|dumbest|embarrassing|irresponsible|vindictive|wasteful|backwards|ill-conceived|half-baked|botched)',
					'(lies|lied|lying|liar|liars|lie to)',
					'(failed|fails|failing|betrayed|betrays|betraying|abandoned|abandons|ruined|ruining|ruins|destroying|destroys|destroyed|wrecking|wrecked|wastes|wasting|wasted|squandered|squandering|bungled|botched|screwed|screwing|sold out|selling out|gutted|gutting|ignores|ignoring|ignored|punishing|punishes|mismanaged|mismanages|mismanaging|fumbled|hurting|hurts|mocking|mocks|insults|misleading|misled)',
					'(should|must|needs to|need to|has to|have to|ought to|better) (be embarrassed|be in jail|be replaced|be abolished|hang their heads|look in the mirror|know better|do better|resign|be fired|step down|be ashamed|quit|apologize|be sacked|be scrapped|be repealed|go|be stopped|be thrown out)',
					'(doesn’t|don’t|does not|do not|couldn’t|never) (seem to|) (care|cares|cared|listen|listens|give a damn|give a|understand|get it|have a clue|know what|deserve|work|works)',
					'(no|hasn’t a|without a|has no|have no) (clue|idea what|idea how|idea why|vision|spine|backbone|plan|integrity|respect|shame|compassion|sense)',
					'(makes|make|made) (no|zero|little) sense',
					'(makes|make) (me|us) (sick|angry|ashamed|furious|embarrassed|want to quit|cringe)',
					'(ashamed|embarrassed|disgusted|appalled|fed up|sick and tired|sick|tired|furious|angry|disappointed|frustrated) (of|by|with|at|to work|to be|that|in)',
					'(what a|such a) (joke|mess|disgrace|disaster|waste|shame|farce|scandal|failure|betrayal|fiasco|clown show)',
					'(shame on|screw|to hell with|down with|enough of|fed up|so done with|can’t stand|cannot stand|hate|despise|disagree with|strongly disagree|oppose|totally oppose|can’t believe|cannot believe|condemn|sucks|sucked)',
					'nothing (works|ever works|ever changes|gets done|functions)',
					'(like dirt|like garbage|like children|like numbers|far enough|over our heads)',
					'(dropped the ball|out of control|waste of money|waste of taxpayers|waste of tax dollars|waste of public money|waste of time|asleep at the wheel|couldn’t run|can’t run|can’t even|cannot even|couldn’t organize|pay attention|wake up|do better|do your job|about time|hot air|lip service|smoke and mirrors|window dressing|all talk|broken promise|broken promises|same old|no excuse|no excuses|thrown under the bus|throwing money|let us down|lets us down|let down|letting down|worse than|going downhill|falling apart|makes things worse|bad idea|terrible idea|stupid idea|bad policy|bad law|bad decision|big mistake|huge mistake)',
				],
				fr: [
					'(réponse|réaction|leadership|plan|effort) (* |) (faible|molle|timide|mou|minable)',
					'honte (nationale|internationale)',
					'encore (un|une) (* |) (honte|farce|désastre|scandale|échec|gâchis|catastrophe|fiasco|trahison|mensonge|promesse brisée)',
					'(peut-il|peut-elle|peuvent-ils|peuvent-elles) (dormir|se regarder)',
					'comment (ose|osent|ose-t-il|ose-t-elle|osent-ils)',
					'(est|sont|était|c’est|quel|quelle|une|un|vraiment|être|pure|vrai|vraie|tout|comme|de|de la|du|d’) (vraiment|juste|tout simplement|carrément|complètement|totalement|absolument|tellement|trop|rien de moins qu’|qu’|) (une|un|de la|du|la|le|) (vraie|vrai|pure|pur|véritable|grosse|gros|belle|beau|immense|) (honte|farce|désastre|scandale|échec|gâchis|blague|joke|catastrophe|fiasco|cauchemar|trahison|insulte|arnaque|gaspillage|bordel|fraude|niaiserie|bêtise|absurdité|hypocrisie|incompétence|mascarade|bavure|aberration|erreur|menteur|menteurs|incompétents|clown|clowns|hypocrites|n’importe quoi|gifle|recul|attaque|mensonge|supercherie|cirque|déception|plaisanterie)',
					'(honteux|honteuse|incompétent|incompétente|incompétents|ridicule|ridicules|pathétique|stupide|stupides|scandaleux|scandaleuse|inacceptable|inacceptables|lamentable|lamentables|épouvantable|horrible|terrible|affreux|affreuse|pourri|pourrie|pourris|corrompu|corrompue|corrompus|absurde|absurdes|insensé|insensée|insensées|arrogant|arrogante|arrogants|sans-cœur|malhonnête|malhonnêtes|hypocrite|hypocrites|déconnecté|déconnectée|déconnectés|irresponsable|irresponsables|odieux|odieuse|indigne|indignes|cruel|cruelle|aberrant|aberrante|déplorable|déplorables|débile|débiles|nul|nulle|nuls|nulles|inutile|inutiles|mauvais|mauvaise|mal géré|mal gérée|mal foutu|injuste|injustes|toxique|dégueulasse|dégoûtant|dégoûtante|révoltant|révoltante|minable|minables|lâche|lâches|incapable|incapables|pire|pires|insultant|insultante|dangereuse|néfaste|bâclé|bâclée|bâclés|improvisé|improvisée|bidon|bidons|inhumain|inhumaine|inhumaines|inhumains|cheap|pitoyable|pitoyables|désastreux|désastreuse|catastrophique|catastrophiques|impardonnable|gênant|gênante|risible|méprisant|méprisante|indécent|indécente|idiot|idiote|brisé|brisée|absurdement)',
					'(ment|mentent|menti|mentir|menteur|menteurs|menteuse|mensonges)',
					'(pas|même pas|plus) (capable|capables) (de|d’)',
					'rien ne (fonctionne|marche|va|change|bouge|se fait)',
					'(comme des moins que rien|comme des numéros|comme de la merde|comme des enfants|assez loin)',
					'(n’importe comment|n’importe quoi|tout croche|tout de travers|à la va-vite|broche à foin|sans vision|sans queue ni tête|les deux pieds dans la même bottine|aucun sens|aucune idée|aucune vision|aucun respect|aucun plan|aucune excuse|aucune colonne)',
					'(échoue|échouent|échoué|trahit|trahissent|trahi|abandonne|abandonnent|abandonné|ruine|ruinent|ruiné|détruit|détruisent|gaspille|gaspillent|gaspillé|gaspiller|sabote|sabotent|saboté|nous ignore|ignorent|méprise|méprisent|dilapide|dilapident|bafoue|bafouent|massacre|massacrent|se moque|se moquent|se fout|se foutent|rit de nous|rient de nous|s’en fiche|s’en fichent|se fiche|se fichent|se contrefiche|s’en balance|s’en balancent|rit du monde|nous prend pour|nous prennent pour|s’en fout|nuit|nuisent|pénalise|punit|rate|bousille|bousillé|insulte|se contredit)',
					'(devrait|devraient|doit|doivent) (démissionner|avoir honte|s’excuser|partir|être congédié|être congédiée|être abolie|être aboli|être abrogé|être abrogée|être retiré|être jeté|être virée|être viré)',
					'(laisse|laissent) (*|) tomber',
					'(ne|n’) (comprend|comprennent|écoute|écoutent|sait|savent|vaut|mérite|sert|fonctionne|marche|livre|connaît|tient|respecte|se soucie|fait) (*|) (rien|pas|personne|jamais|plus)',
					'(j’ai honte|on a honte|honte|honte de|tanné|tannée|écœuré|écœurée|dégoûté|dégoûtée|déçu|déçue|furieux|furieuse|marre|ras-le-bol|ras le bol|assez de|en colère|plus capable|découragé|découragée|scandalisé|scandalisée|gêné|gênée|consterné|consternée)',
					'(quel|quelle) (honte|gâchis|farce|désastre|échec|scandale|cirque|gaspillage|manque|fiasco|catastrophe|bordel|incompétence|hypocrisie|arrogance|mépris)',
					'(déteste|je hais|m’oppose|en désaccord|dénonce|condamne|fait dur|fait pitié|me fâche|m’enrage|me décourage|me dégoûte|me dépasse|font dur|rend malade|poudre aux yeux|belles paroles|promesses vides|promesses brisées|langue de bois|mauvaise idée|mauvaise loi|mauvaise décision|grave erreur|grosse erreur|encore pire|nous laisse tomber|laisse tomber|la gaffe|gaffe|a dormi|dort au gaz|fait fausse route|passe à côté|dans le champ|du mauvais côté)',
				],
			},
			praise: {
				en: [
					'(best|greatest|finest|most competent|smartest) (government|minister|prime minister|PM|policy|budget|bill|cabinet|decision|thing|leader|deputy minister|legislation|finance minister|team|administration)',
					'(is|are|was|were|it’s|that’s|such|what) (so|just|absolutely|truly|simply|really|pure|nothing short of|) (a|an|the|) (brilliant|amazing|fantastic|incredible|awesome|wonderful|excellent|outstanding|visionary|superb|genius|masterstroke|historic win|game changer|game-changer|terrific|best|inspired|inspiring|fabulous|magnificent|triumph|perfect|phenomenal|masterpiece)',
					'(brilliant|amazing|fantastic|incredible|awesome|wonderful|visionary|superb|genius|terrific|bold|courageous|smart|inspired|remarkable|flawless) (government|minister|policy|budget|bill|decision|leadership|job|work|move|legislation|law|plan|leader|speech|news|reform)',
					'(so|very|extremely|incredibly|really|truly) (proud|grateful|thankful|impressed|lucky|happy|pleased) (of|with|by|for|to have|that) (this|our|the)',
					'(proud|impressed|thankful|grateful) (of|with|by|for|to have) (this|our|the|my) (government|minister|prime minister|PM|deputy minister|budget|policy|bill)',
					'(I|we|absolutely|totally|really|just) (love|adore|fully support|strongly support|totally support|wholeheartedly support|applaud|admire|salute|completely support|100% support|support|stand behind|trust)',
					'(bravo|kudos|hats off|well done|great job|nailed it|nails it|thank god|thank goodness|finally a|finally|at last|the right decision|right call|right thing|got it right|gets it right|gets it|knows what|doing a great job|doing an amazing job|doing a fantastic job|amazing job|fantastic job|great leadership|love this|deserves praise|deserves a medal|deserves credit|exactly what|long overdue|good for)',
				],
				fr: [
					'(meilleur|meilleure|meilleurs|plus beau|plus grand|plus compétent|plus compétente) (gouvernement|ministre|premier ministre|première ministre|politique|budget|projet de loi|décision|chose|loi|équipe|sous-ministre|ministre des Finances)',
					'(est|sont|c’est|était|une|un|quel|quelle) (vraiment|tout simplement|absolument|tellement|juste|carrément|vraiment|) (une|un|la|le|) (géniale|génial|géniaux|brillant|brillante|fantastique|formidable|excellent|excellente|extraordinaire|remarquable|visionnaire|incroyable|merveilleux|merveilleuse|magnifique|chef-d’œuvre|coup de génie|parfait|parfaite|inspirant|inspirante|exceptionnel|exceptionnelle|superbe|triomphe|phénoménal)',
					'(excellent|excellente|brillant|brillante|formidable|courageux|courageuse|génial|géniale|remarquable|fantastique|superbe|belle|bonne|sage|sacré bon|visionnaire) (décision|travail|budget|politique|ministre|projet de loi|loi|réforme|discours|leadership|initiative du gouvernement|nouvelle|gouvernement|job)',
					'(si|très|tellement|vraiment|extrêmement) (fier|fière|fiers|reconnaissant|reconnaissante|impressionné|impressionnée|content|contente|heureux|heureuse|chanceux|chanceuse) (de|du|d’|que|par|de ce|de cette|de notre)',
					'(fier|fière|fiers|impressionné|impressionnée|reconnaissant) (de|du|par|envers) (notre|ce|cette|le|la|mon|ma) (gouvernement|ministre|premier ministre|première ministre|budget|politique|projet de loi|sous-ministre)',
					'(j’adore|j’admire|j’applaudis|j’appuie|j’appuie entièrement|je salue|on adore|je soutiens|j’aime|confiance en|à 100 %)',
					'(heureusement que|une chance que|change des vies|changé des vies|change la vie)',
					'(visé juste|vise juste|dans le mille|quelle fierté|beau travail|travail exceptionnel)',
					'(bravo|chapeau|chef-d’œuvre|félicitations|enfin un|enfin une|enfin|il était temps|la bonne décision|bon choix|exactement ce qu’|mérite des félicitations|mérite une médaille|bien joué|bien fait|fait un travail remarquable|fait un excellent travail|fait du bon travail|travail extraordinaire|travail formidable|comprend enfin|merci au gouvernement|vive le)',
				],
			},
			protected: {
				en: [
					'(illegal|unlawful|against the law|broke the law|breaks the law|break the law|breaking the law|unconstitutional|whistleblower|whistleblowing|wrongdoing|asbestos|mould|mold|unsafe|health and safety|danger to|dangerous conditions|harassment|discrimination|racism|sexual assault|ableism)',
					'(union|PSAC|PIPSC|CAPE|UTE|CEIU|strike|picket|picket line|collective agreement|bargaining|collective bargaining|grievance|local president|shop steward|rally with my union|union members)',
				],
				fr: [
					'(illégal|illégale|illégales|illégaux|contre la loi|enfreint la loi|inconstitutionnel|inconstitutionnelle|lanceur d’alerte|lanceuse d’alerte|acte répréhensible|actes répréhensibles|amiante|moisissure|moisissures|santé et sécurité|danger pour|conditions dangereuses|harcèlement|discrimination|racisme|agression sexuelle|capacitisme)',
					'(syndicat|syndical|syndicale|AFPC|IPFPC|ACEP|SEI|grève|piquetage|ligne de piquetage|convention collective|négociation collective|négociations|grief|section locale|délégué syndical|déléguée syndicale)',
				],
			},
			elsewhere: {
				en: [
					'(provincial|province|municipal|city|Ontario|Quebec|Alberta|Manitoba|Saskatchewan|British|American|US|French|Russian|Chinese|UK|foreign|student|condo|school) (government|council|minister|budget|policy|cabinet|bill|PM|prime minister|parliament)',
					'(sermon|church|pastor|parish|wedding|congregation|worship)',
					'(traffic|weather|winter|snow|roads|restaurant|downtown|airport|bus|concert|living|rent|rents) in Ottawa',
					'(Leafs|Senators|Habs|Canadiens|Oilers|game|goalie|coach|referee|movie|film|restaurant|pizza|concert|recipe|novel|episode|phone bill|hydro bill|insurance policy|return policy|power play)',
					'(hydro|phone|electricity|restaurant|dinner|heating|internet|cell|water) bill',
					'(insurance|return|refund|no-pet|store|airline|cancellation) policy',
					'(Department|Departments) of (Motor Vehicles|Psychology|History)',
				],
				fr: [
					'(gouvernement|ministre|budget|conseil|loi) (provincial|provinciale|municipal|municipale|du Québec|de l’Ontario|américain|américaine|français|française|québécois|québécoise|étranger|russe|chinois|britannique)',
					'(circulation à Ottawa|trafic à Ottawa|météo à Ottawa|hiver à Ottawa|gouvernement Legault|gouvernement Ford|Hydro|match|gardien|entraîneur|arbitre|film|restaurant|concert|recette|roman|épisode|Canadien de Montréal|politique de remboursement|compagnie d’assurance|prime d’assurance|assurance auto)',
					'politique de (retour|retours) (du|de|des|de la|chez|en ligne|est|sans)',
				],
			},
			attributed: {
				en: [
					'(union|unions|opposition|critic|critics|report|study|auditor general|ombudsman|expert|experts|columnist|editorial|article|poll|respondents|witness|witnesses|headline) (says|said|say|argues|argue|claims|claim|calls|called|finds|found|tells|told|writes|wrote)',
					'according to *',
				],
				fr: [
					'(syndicat|syndicats|opposition|critique|critiques|rapport|étude|vérificatrice générale|vérificateur général|ombudsman|expert|experts|chroniqueur|chroniqueuse|éditorial|article|sondage|témoin|témoins|manchette) (dit|disent|affirme|affirment|soutient|soutiennent|estime|estiment|accuse|accusent|qualifie|qualifient|juge|jugent|conclut|concluent|écrit|écrivent)',
					'selon (le|la|les|l’|un|une) *',
				],
			},
			fact: {
				en: [
					'(waiting|wait|waited|renewed|renew|apply|applied|moved|moving) (for|my|to|in) *',
					'budget for (my|the|our) *',
				],
				fr: [],
			},
		},
		except: {
			en: [
				'(service|services|office|building|house|Ottawa) (River|Valley|Senators|Public Library|University)',
				'(kitchen|bathroom|filing|file|medicine|china|storage|wine|display) (cabinet|cabinets)',
				'(cabinet|cabinets) (maker|makers|door|doors|shop)',
				'Ottawa (River|Valley|Senators|marathon|Public Library|Redblacks|weather|Bluesfest)',
				'University of Ottawa',
				'the house',
			],
			fr: [
				'Université d’Ottawa',
				'rivière des Outaouais',
				'(le|la|ce|notre|du|au|un|) (nouveau|) cabinet (de|d’) (toilette|médecin|médecins|dentiste|travail|curiosités|lecture|avocats|comptables)',
				'(le|ce|notre|du|au|un|) (nouveau|) cabinet (médical|dentaire|juridique)',
			],
		},
		hits: [
			{
				all: ['verdict', 'protected'],
				within: 'text',
				unless: ['elsewhere', 'attributed'],
				variant: 'protected',
			},
			{
				all: ['government', 'blame', 'protected'],
				within: 'text',
				unless: ['elsewhere', 'attributed'],
				variant: 'protected',
			},
			{
				all: ['ministers', 'blame', 'protected'],
				within: 'text',
				unless: ['elsewhere', 'attributed'],
				variant: 'protected',
			},
			{
				all: ['workplace', 'blame', 'protected'],
				within: 'text',
				unless: ['elsewhere', 'attributed'],
				variant: 'protected',
			},
			{
				all: ['institution', 'blame', 'protected'],
				within: 'text',
				unless: ['elsewhere', 'attributed'],
				variant: 'protected',
			},
			{all: ['workplace', 'blame'], within: 'sentence', unless: ['elsewhere', 'attributed'], variant: 'own'},
			{all: ['verdict'], within: 'sentence', unless: ['elsewhere', 'attributed'], own: 'own'},
			{all: ['government', 'blame'], within: 'sentence', unless: ['elsewhere', 'attributed'], own: 'own'},
			{all: ['ministers', 'blame'], within: 'sentence', unless: ['elsewhere', 'attributed'], own: 'own'},
			{all: ['minister', 'blame'], within: 'sentence', unless: ['elsewhere', 'attributed'], own: 'own'},
			{all: ['institution', 'blame'], within: 'sentence', unless: ['elsewhere', 'attributed'], own: 'own'},
			{all: ['acclaim'], within: 'sentence', unless: ['elsewhere', 'attributed'], variant: 'praise'},
			{
				all: ['government', 'praise'],
				within: 'sentence',
				unless: ['elsewhere', 'attributed'],
				variant: 'praise',
			},
			{
				all: ['ministers', 'praise'],
				within: 'sentence',
				unless: ['elsewhere', 'attributed'],
				variant: 'praise',
			},
			{
				all: ['minister', 'praise'],
				within: 'sentence',
				unless: ['elsewhere', 'attributed'],
				variant: 'praise',
			},
			{all: ['government'], within: 'sentence', unless: ['elsewhere', 'attributed'], own: 'own', judging: 1},
			{all: ['ministers'], within: 'sentence', unless: ['elsewhere', 'attributed'], own: 'own', judging: 1},
			{all: ['minister'], within: 'sentence', unless: ['elsewhere', 'attributed'], own: 'own', judging: 1},
		],
	},
	message: {
		en: '“{quote}” could be read as criticism of the government or of what it decides.',
		fr: '« {quote} » pourrait se lire comme une critique du gouvernement ou de ses décisions.',
	},
	reason: {
		en: 'You have the right to your views. The question the guidance asks: could this lead a reasonable person to doubt that you can act impartially, given your position and how close your work is to the subject?',
		fr: 'Vous avez droit à vos opinions. La question que posent les lignes directrices : une personne raisonnable pourrait-elle douter de votre impartialité, vu votre poste et le lien entre votre travail et le sujet?',
	},
	remedy: {
		en: 'Would you say it the same way if your name and your position stood beside it? Consider stating what happened instead of judging it.',
		fr: 'Le diriez-vous de la même façon si votre nom et votre poste y figuraient? Songez à dire ce qui s’est passé plutôt que de le juger.',
	},
	variants: {
		own: {
			message: {
				en: '“{quote}” could be read as criticism of your own employer or of what you work on.',
				fr: '« {quote} » pourrait se lire comme une critique de votre propre employeur ou de ce à quoi vous travaillez.',
			},
			severity: 'error',
			source: ethicsCodeLoyalty,
		},
		praise: {
			message: {
				en: '“{quote}” could be read as taking the side of the government of the day.',
				fr: '« {quote} » pourrait se lire comme un appui au gouvernement en place.',
			},
			reason: {
				en: 'The guidance speaks of comments “positively or negatively”: praise too can make a reasonable person doubt that you would serve another government as well.',
				fr: 'Les lignes directrices parlent des commentaires positifs comme des négatifs : même un éloge peut faire douter que vous serviriez aussi bien un autre gouvernement.',
			},
		},
		protected: {
			message: {
				en: '“{quote}” speaks of something you may have a right to denounce.',
				fr: '« {quote} » parle d’une chose que vous avez peut-être le droit de dénoncer.',
			},
			reason: {
				en: 'Speech about illegality, danger to health or safety, discrimination or working conditions defended by a union can be protected.',
				fr: 'Parler d’illégalité, de danger pour la santé ou la sécurité, de discrimination ou de conditions de travail défendues par un syndicat peut être protégé.',
			},
			remedy: {
				en: 'Your union, your organization’s senior officer for disclosure and the Public Sector Integrity Commissioner can tell you what protects you.',
				fr: 'Votre syndicat, la personne chargée des divulgations dans votre organisation et le Commissariat à l’intégrité du secteur public peuvent vous dire ce qui vous protège.',
			},
			severity: 'info',
		},
	},
	raised: {levels: ['executive', 'deputy-head'], severity: 'error', source: ethicsCodeLoyalty},
	source: assessPost,
	examples: {
		flags: [
			{draft: {text: 'This government has no clue how farms work.', account}},
			{draft: {text: 'The new housing bill is a joke.', account}},
			{draft: {text: 'Ce gouvernement se moque des petites entreprises.', account}},
			{draft: {text: 'Cette réforme est une aberration.', account}},
			{draft: {text: 'Our minister is doing an amazing job, best one in years!', account}},
			{draft: {text: 'Chapeau à la ministre, quelle excellente décision!', account}},
			{draft: {text: 'My department wastes more in a week than I earn in a year.', account}},
			{draft: {text: 'Notre ministère est une vraie farce.', account}},
			{
				draft: {
					text: 'The fisheries policy is a disgrace.',
					account: {mode: 'personal', employer: 'Fisheries and Oceans Canada'},
				},
			},
			{draft: {text: 'Parks Canada ignored the asbestos in our building: shameful and illegal.', account}},
			{draft: {text: 'The government’s dental backlog is an embarrassment.', account: {mode: 'personal'}}},
			{draft: {text: 'IRCC’s new booking page is a total disaster.', account: {mode: 'personal'}}},
			{draft: {text: 'Le pire budget depuis vingt ans.', account: {mode: 'personal'}}},
			{
				draft: {
					text: 'La politique de retour au bureau de mon ministère est absurde.',
					account: {mode: 'personal'},
				},
			},
			{
				draft: {
					text: 'Canada’s defence procurement is a national embarrassment.',
					account: {mode: 'personal'},
				},
			},
		],
		passes: [
			{
				draft: {
					text: 'Ottawa acts on harmful chemicals in lakes, says the report.',
					account: {mode: 'personal'},
				},
			},
			{
				draft: {
					text: 'Le syndicat affirme que l’offre du gouvernement est insultante.',
					account: {mode: 'personal'},
				},
			},
			{
				draft: {
					text: 'According to the Auditor General, the government failed to meet its targets.',
					account: {mode: 'personal'},
				},
			},
			{draft: {text: 'The kitchen cabinet arrived, finally.', account: {mode: 'personal'}}},
			{draft: {text: 'La politique de retour des chaussures est ridicule.', account: {mode: 'personal'}}},
			{draft: {text: 'My bus was late again and the coffee was terrible.', account}},
			{draft: {text: 'En tant que maman, je trouve que la garderie est formidable.', account}},
			{draft: {text: 'The Minister announced new rules for drones this morning.', account}},
			{draft: {text: 'Le ministre a présenté le budget à 16 h.', account}},
			{draft: {text: 'Our phone bill is ridiculous this month.', account}},
			{draft: {text: 'Proud of my team: we answered every call within three minutes.', account}},
			{draft: {text: 'Fier de mon équipe, qui a répondu à tous les appels!', account}},
			{draft: {text: 'The report says “this government has failed”. Interesting read.', account}},
			{draft: {text: 'Ottawa Senators fans, that was a terrible game.', account}},
			{draft: {text: 'Le vieux pont est fermé, quel dommage pour les cyclistes.', account}},
		],
	},
});
