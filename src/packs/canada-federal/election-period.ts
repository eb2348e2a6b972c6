import {defineRule} from '../../engine/rule.ts';
import {caretakerGuidelines} from './sources.ts';

const account = {mode: 'official' as const, owes: [], caretaker: true};

export const electionPeriod = defineRule({
	id: 'election-period',
	severity: 'error',
	modes: ['official'],
	during: 'caretaker',
	spares: ['hazard-notice'],
	check: 'combination',
	params: {
		lists: {
			promotion: {
				en: [
					'(our|your|this) government *',
					'(cut|cuts|cutting) the ribbon',
					'(federal budget|budget|federal dollars|federal investment|federal funding|federal money|federal support) (helps|help|will|is|are|builds|supports|invests|means|to|for|makes|delivers)',
					'(million|billion) (investment|investments|boost|fund|program|commitment|project|grant|package|dollars)',
					'(everything|all|what|much|how much) (we’ve|we have|our government has) (accomplished|achieved|done|delivered|built)',
					'(new|more|fresh|extra) (money|dollars) (for|to|in)',
					'(we’ve|we have) (accomplished|achieved|delivered|invested|created|built|lifted) *',
					'(record|historic|unprecedented) (year|results|investment|investments|progress|growth|levels|support|funding)',
					'minister * (will be|is|will visit|visits) (in|at) * (today|tomorrow|tonight|for|to)',
					'minister * will be in *',
					'(come|join) (hear|us for|minister|the minister) (the|an|a|our|*) (exciting |big |major |important |) announcement',
					'(proud|pleased|happy|excited|thrilled|delighted|honoured|proudly|glad) to (be|) (announce|announcing|launch|launching|unveil|unveiling|introduce|introducing|invest|investing|reveal|support|present|partner|celebrate|commit|deliver|fund)',
					'(we|we’re|we are|government|Canada|government of Canada|minister|department|agency|parliamentary secretary|MP) (proudly|today|just|officially|also|is|are|has|have|will|will be|has just|have just|) (announce|announces|announced|announcing|unveil|unveils|unveiled|unveiling|launch|launches|launched|launching|commit|commits|committed|invest|invests|invested|investing)',
					'minister * (today|proudly|officially|has|is|will|) (announce|announces|announced|announcing|unveil|unveils|unveiled|unveiling|launches|launched|launching|visits|visited|inaugurated|invests|commits|cuts the ribbon|celebrates|toured)',
					'minister * * (today|proudly|officially|has|is|will|) (announce|announces|announced|announcing|unveil|unveils|unveiled|unveiling|launches|launched|launching|visits|visited|inaugurated|invests|commits|cuts the ribbon|celebrates|toured)',
					'(new|historic|major|additional|unprecedented|more|extra|federal|record|landmark|significant|bold) (federal|national|multi-year|major|green|historic|) (funding|investment|investments|program|initiative|strategy|action plan|grant|grants|benefit|tax credit|measures|commitment|policy|subsidy|rebate|fund|agreement|partnership|plan|support)',
					'(investing|invest|invests|invested|investment of|funding of|contribution of|providing|committing|commitment of|announcing|boost of|injection of|grant of|support of|over|up to|more than|another|additional|with) ($|) (up to|more than|over|an additional|a total of|nearly|almost|) ($|) * (million|billion)',
					'(million|billion) (in|of|for|over|to|toward|towards) (new|federal|additional|funding|support|investment|investments|grants|the next|build|help|expand|protect|create|)',
					'(announcement|announcing|big news|exciting news|major announcement|great news|good news coming|ribbon cutting|ribbon-cutting|groundbreaking|ground-breaking|breaking ground|sod-turning|grand opening|photo op)',
					'(our government|this government|the government) (is|has|will|continues|remains|delivers|delivered|keeps|is proud|believes|supports|cares|invests|listens|stands)',
					'(thanks to|because of) (our|the) (government|government’s|minister|minister’s|federal government|federal government’s) (leadership|investment|investments|plan|vision|commitment|support|actions|)',
					'(our|the government’s|the minister’s|this government’s) (plan|vision|leadership|commitment|record|priorities|achievements|agenda|ambitious|historic) (is|to|for|will|are|on|of|means|has|plan|investments)',
					'(delivering|building|making) (on|real|a|life|the|for|more|results|better|stronger) (our|change|better|stronger|more|promises|difference|results|affordable|Canada|future|Canadians) *',
					'(first of its kind|groundbreaking program|game-changing|world-class program|transformational|proud of our record|proud of our achievements|proud of our progress|proud of our results)',
					'will (receive|get|benefit from|be receiving) (up to|more than|over|an additional|) ($|) * (million|billion|in funding|in federal funding|thousand)',
					'(coming soon|stay tuned for|watch for) (a|an|our|the|) (new|major|big|important|exciting) (announcement|program|initiative|policy|strategy|funding)',
				],
				fr: [
					'(notre|votre|ce) gouvernement *',
					'(budget fédéral|budget|fonds fédéraux|argent fédéral|financement fédéral|investissement fédéral|soutien fédéral) (aide|aidera|va|permet|permettra|appuie|investit|soutient|pour|servira|bâtit|fait)',
					'(investissement|contribution|financement|enveloppe|programme|fonds) de (plus de |) * (millions|milliards|million|milliard|M$) *',
					'(tout ce que|ce que|voyez ce que) (nous avons|notre gouvernement a|le gouvernement a) (accompli|réalisé|fait|livré|bâti)',
					'(argent|fonds) (neuf|frais|nouveau|supplémentaire|supplémentaires|nouveaux)',
					'nous avons (accompli|livré|investi|créé|bâti|réalisé) *',
					'(année|résultats|investissements|progrès|croissance|soutien|financement) (record|records|historique|historiques|sans précédent)',
					'ministre * sera (à|au|en|aux) *',
					'(fiers|fier|fières|fière|heureux|heureuse|ravis|ravie|ravies|enchantés|honorés|enthousiastes|plaisir) (de|d’) (vous|) (annoncer|lancer|dévoiler|présenter|investir|appuyer|soutenir|inaugurer|financer|contribuer|célébrer|accorder|participer à l’annonce)',
					'(nous|on|le gouvernement|gouvernement du Canada|Canada|la ministre|le ministre|ministre|ministère|agence|députée|député|secrétaire parlementaire) (avons|a|ont|vient d’|venons d’|) (fièrement|aujourd’hui|officiellement|aussi|) (annonçons|annonce|annonçait|annoncé|annoncer|annoncera|dévoilons|dévoile|dévoilé|dévoiler|dévoilera|lançons|lance|lancé|lancer|lancera|investissons|investit|investi|investira|inaugure|inaugurons|inauguré|inaugurera|s’engage|octroie|accorde|accordera|octroiera)',
					'(ministre|ministre des|ministre de) * (annonce|annoncera|a annoncé|dévoile|dévoilera|a dévoilé|lance|lancera|a lancé|inaugure|a inauguré|visite|a visité|a coupé|célèbre)',
					'(ministre|ministre des|ministre de) * * (annonce|annoncera|a annoncé|dévoile|dévoilera|a dévoilé|lance|lancera|a lancé|inaugure|a inauguré|visite|a visité|a coupé|célèbre)',
					'(nouveau|nouveaux|nouvelle|nouvelles|nouvel|important|importante|importants|importantes) (financement|fonds|investissement|investissements|programme|programmes|initiative|initiatives|stratégie|plan|subvention|subventions|prestation|crédit|mesures|engagement|politique|soutien|aide financière|entente|partenariat|remboursement|somme|annonce|contribution)',
					'(financement|fonds|investissement|investissements|programme|somme|contribution|engagement|soutien|annonce|enveloppe) (supplémentaire|supplémentaires|historique|historiques|additionnel|additionnels|majeur|majeurs|sans précédent|fédéral|fédéraux|important|importants)',
					'(investir|investissons|investissement de|investissements de|financement de|contribution de|fonds de|enveloppe de|aide de|subvention de|accorder|verser|octroyer|annoncer|plus de|jusqu’à|doté de|programme de|somme de|injection de|recevra|recevront|accordons|versons) (plus de|près de|jusqu’à|) * (millions|milliards|M$|M|million|milliard|G$)',
					'(investir|investissons|investissement de|investissements de|financement de|contribution de|fonds de|enveloppe de|aide de|subvention de|programme de|somme de|recevra|recevront|accordons|versons|plus de) (plus de|près de|jusqu’à|) * * (millions|milliards|M$|M|million|milliard|G$)',
					'(millions|milliards) (de dollars|de $) (pour|afin|dans|supplémentaires|sur|de plus|en)',
					'(grande annonce|annonce importante|excellente nouvelle|belle annonce|première pelletée de terre|pelletée de terre|coupure du ruban|coupe du ruban|inauguration officielle|inauguration|annonce majeure|grande nouvelle)',
					'(notre gouvernement|ce gouvernement|le gouvernement) (est|a|continue|demeure|tient|livre|agit|investit|appuie|écoute|croit|s’engage|poursuit|respecte|soutient|fait)',
					'(grâce à|grâce au|grâce aux) (notre|l’|nos|au|leadership|) (gouvernement|leadership|ministre|investissements|engagement|vision|plan|investissement|leadership du gouvernement|vision de notre)',
					'(notre|le) (plan|vision|leadership|engagement|bilan|ambitieux plan|priorités) (pour|est|vise|du gouvernement|permet|fait|de la ministre|du ministre|porte)',
					'(nos|les) (réalisations|priorités|engagements|résultats) (du gouvernement|sont|parlent|en matière|de notre)',
					'(recevra|recevront|obtiendra|bénéficiera|bénéficieront) (plus de|jusqu’à|près de|de|d’un|d’une|un|une|) (financement|nouveau|nouvelle|investissement|aide|somme|fonds)',
					'(restez à l’affût|surveillez|à venir|bientôt) (d’une|pour une|une|notre|de notre) (annonce|nouvelle|grande|importante)',
				],
			},
			routine: {
				en: [
					'(new|extra|more) (support|program|plan) (line|desk|guide|number|hours|staff|page|schedule)',
					'(statistics|survey|census|data|results|forecast|results of the|consumer price index|tide tables) * (released|shows|show)',
					'(election|vote|voting|polling|register to vote|advance polls|polls|ballot|elections)',
				],
				fr: [
					'(statistiques|enquête|recensement|données|prévisions|indice des prix) *',
					'(élection|vote|bureau de scrutin|s’inscrire pour voter|vote par anticipation|scrutin|bulletin|élections)',
				],
			},
		},
		except: {
			en: [
				'(announce|announces|announced|announcing) (the|a|) (closure|closures|recall|recalls|delay|delays|cancellation|road closures|service interruption)',
				'(Canada|department|agency|we) (has|have|) (launched|announced|invested) in (19|20)*',
				'no new *',
				'new (plan|program) (number|guide|year)',
				'the government (is closed|offices|website)',
			],
			fr: [
				'(annonce|annonçons|annonces) (la|une|des|de) (fermeture|rappel|retard|annulation|interruption|fermetures|pluie|neige)',
				'(aucun|aucune) (nouveau|nouvelle) *',
			],
		},
		hits: [{all: ['promotion'], within: 'sentence', unless: ['routine']}],
	},
	message: {
		en: '“{quote}” reads as an announcement or a promotion during the caretaker period.',
		fr: '« {quote} » se lit comme une annonce ou une promotion en période de transition.',
	},
	reason: {
		en: 'From dissolution until a government is sworn in or returned, activity is kept to what is routine, not controversial, urgent in the public interest, or reversible.',
		fr: 'De la dissolution jusqu’à l’assermentation ou à la confirmation d’un gouvernement, on s’en tient à ce qui est courant, non controversé, urgent et dans l’intérêt public, ou réversible.',
	},
	remedy: {
		en: 'Consider keeping it for later, or stating only the routine service people need; safety notices always go out.',
		fr: 'Songez à la garder pour plus tard, ou à n’indiquer que le service courant dont les gens ont besoin; les avis de sécurité sont toujours publiés.',
	},
	source: caretakerGuidelines,
	examples: {
		flags: [
			{draft: {text: 'Today we launched a national strategy for clean ports.', account}},
			{draft: {text: 'The Minister announced $12 million in new funding for seniors.', account}},
			{draft: {text: 'Thanks to our government’s leadership, 300 homes will be built.', account}},
			{draft: {text: 'Nous lançons aujourd’hui une stratégie nationale pour les ports.', account}},
			{draft: {text: 'La ministre a annoncé un investissement de 12 millions de dollars.', account}},
			{draft: {text: 'Nouveau financement pour les aînés : voyez les projets retenus.', account}},
		],
		passes: [
			{draft: {text: 'Our offices are closed on Monday and open again on Tuesday.', account}},
			{draft: {text: 'Payments will be made on April 20, as every month.', account}},
			{draft: {text: 'Wildfire warning for Jasper: leave the area now by Highway 16.', account}},
			{draft: {text: 'Les versements seront faits le 20 avril, comme chaque mois.', account}},
			{draft: {text: 'Renouvelez votre passeport en ligne en dix minutes.', account}},
			{
				draft: {
					text: 'We are proud to announce $50,000 for the trail society.',
					account: {mode: 'official', owes: []},
				},
			},
		],
	},
});
