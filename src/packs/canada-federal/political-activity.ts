import {defineRule} from '../../engine/rule.ts';
import {campaignTurns} from './campaign-turns.ts';
import {parties} from './parties.ts';
import {employmentAct113, employmentAct114, employmentAct117} from './sources.ts';

const account = {mode: 'personal'} as const;

const party = {
	en: `(the|) ${parties.names.en}`,
	fr: `(le|la|l’|les|au|du|) ${parties.names.fr}`,
} as const;

const office = {
	en: '(MP|MPP|MLA|MNA|Parliament|mayor|council|city council|town council|councillor|alderman|premier|school trustee|school board|reeve|office|public office|leader|the leadership|the nomination|the Liberals|the Conservatives|the NDP|the Greens|the Bloc|Liberal|Conservative|NDP|the House of Commons|warden|member of parliament|member of the legislature)',
	fr: '(député|députée|maire|mairesse|conseiller|conseillère|conseil|conseil municipal|mairie|investiture|élections|élection|chefferie|course|poste de maire|poste de mairesse|poste de conseiller|poste de conseillère|préfet|préfète|commissaire scolaire)',
} as const;

export const politicalActivity = defineRule({
	id: 'political-activity',
	severity: 'warning',
	modes: ['professional', 'personal'],
	concern: 'politics',
	check: 'combination',
	params: {
		capitals: {
			'party-members': 'each',
			'party-title': 'each',
			'named-vote': 'each',
			'named-side': 'each',
			'party-adjective': 'first',
			'but-party': 'each',
			'for-name': 'each',
		},
		lists: {
			...campaignTurns,
			'party-members': {
				en: [
					`(the|our|these|those|Trudeau’s|) ${parties.members.en}`,
					'(the|) (Greens|Bloc|Grits)',
					'the (Liberal|Conservative|Tory|Green)s',
				],
				fr: ['(les|aux|des) (Verts|Libéraux|Conservateurs)', '(le|du|au|) Bloc'],
			},
			'party-title': {en: [party.en], fr: []},
			'party-adjective': {
				en: [
					`(a|the|our|your|my|this|another|) ${parties.adjectives.en} (government|party|candidate|candidates|MP|MPs|MPP|leader|platform|campaign|plan|team|caucus|majority|minority|win|victory|volunteer|supporter)`,
				],
				fr: [],
			},
			party: {
				en: [parties.handles, '#(LPC|CPC|NDP|PPC|GPC|BQ|CAQ)'],
				fr: [
					party.fr,
					`(les|aux|des|ces|nos) ${parties.members.fr}`,
					parties.handles,
					`(cochez|cocher|cochons) ${parties.adjectives.fr}`,
					`(un|le|notre|votre|mon|ma|la|une|ce|cette|nos|les|) (gouvernement|parti|candidat|candidate|candidats|député|députée|chef|cheffe|plateforme|campagne|plan|équipe|caucus|majorité|victoire) ${parties.adjectives.fr}`,
					'(candidat|candidate|chef|cheffe|député|députée|gouvernement|plateforme|équipe|campagne) (du|de la|de l’) (NPD|Bloc|PCC|PLC|PPC|CAQ|PQ|PLQ|Parti libéral|Parti conservateur|Parti vert|Parti québécois|Bloc québécois)',
				],
			},
			leader: {
				en: [
					'Team (Carney|Poilievre|Singh|Trudeau|Blanchet|May)',
					parties.leaderHandles,
					'(Pierre Poilievre|Mark Carney|Justin Trudeau|Jagmeet Singh|Maxime Bernier|Elizabeth May|Yves-François Blanchet|Andrew Scheer|Erin O’Toole|Avi Lewis|Don Davies|Doug Ford|Danielle Smith|David Eby|Wab Kinew|François Legault|Poilievre|Carney|Trudeau|Scheer|Legault)',
				],
				fr: [
					parties.leaderHandles,
					'(Pierre Poilievre|Mark Carney|Justin Trudeau|Jagmeet Singh|Maxime Bernier|Elizabeth May|Yves-François Blanchet|Andrew Scheer|Erin O’Toole|Avi Lewis|Don Davies|Doug Ford|Danielle Smith|David Eby|Wab Kinew|François Legault|Paul St-Pierre Plamondon|Poilievre|Carney|Trudeau|Scheer|Legault)',
				],
			},
			candidate: {
				en: [
					'(my|our|your|the|a|this|her|his|great|best|local) (local|friend and|favourite|) (candidate|nominee|incumbent)',
					'(my|our|your) (next|future) (MP|MPP|MLA|mayor|councillor|premier|prime minister|member of parliament)',
					'(candidate|nominee) * *',
					'(our|my|the|this) (MP|mayor|councillor|premier|prime minister)',
					'(her|his|their|my friend’s|my sister’s|my brother’s|my cousin’s|my neighbour’s|my husband’s|my wife’s|my aunt’s|my uncle’s|my dad’s|my mom’s) (campaign|candidacy|re-election|leadership bid)',
				],
				fr: [
					'(mon|notre|votre|le|un|ce|ma|la|une|cette) (candidat|candidate|candidature)',
					'(mon|notre|votre|ma) (prochain|prochaine|futur|future) (député|députée|maire|mairesse|conseiller|conseillère|premier ministre|première ministre)',
					'(notre|mon|ma|la|le) (député|députée|maire|mairesse|premier ministre|première ministre)',
					'(sa|leur|ta|la) (campagne électorale|candidature|réélection|course à la chefferie)',
				],
			},
			'named-vote': {
				en: [
					'(vote|voting|elect|re-elect|endorse|endorsing|canvassing|campaigning|door-knocking) (for|with|) * *',
					'(send|sending) * * to',
				],
				fr: ['(votez|votons|voter|vote|voterai|élisez|réélisez|élisons|réélisons|élire|réélire) (pour|) * *'],
			},
			'named-side': {
				en: ['(vote|voting) (Liberal|Conservative|Tory|Green|NDP|Bloc|PPC)'],
				fr: [],
			},
			side: {
				en: [],
				fr: [
					'(votez|voter|votons|vote|voterai) (libéral|conservateur|vert|bloquiste|néo-démocrate|caquiste|péquiste|NPD|PPC)',
				],
			},
			ballot: {
				en: [
					'(vote|votes|voting|voted|polls|ballot|election|elections|election day|advance polls|elected|riding|campaign|parliament|Monday|October)',
				],
				fr: [
					'(vote|votez|voter|votons|voté|bulletin|élection|élections|scrutin|urnes|jour du vote|circonscription|campagne|lundi|octobre)',
				],
			},
			'vote-for': {
				en: [
					'(I’m|I am|I’ll be|I will be|we’re|we are|proudly|proud to be) (proudly|gladly|definitely|all in and|) (voting|campaigning|canvassing|volunteering|door-knocking|door knocking|knocking on doors|phone banking|fundraising|stumping|rooting) (for|with|to elect|to re-elect)',
					'(I’m|I am|we’re|we are) (proudly|fully|) (supporting|endorsing|backing|behind)',
					'(I|we) (proudly|fully|wholeheartedly|strongly|gladly|officially|happily|) (support|endorse|back|stand with|stand behind)',
					'(I’ll|I will|I’d|we’ll|we will|I’m going to|I’m gonna|I’ve decided to|I have decided to|I plan to) (be|proudly|definitely|always|happily|) (voting|vote|support|supporting|back|endorse) (for|)',
					'(vote|votes|voting|voted) (for|against|with|out)',
					'(please|you should|you must|everyone should|we should|let’s|let us|we must|we need to|time to|help|help us|help me|help to) (all|please|) (vote|elect|re-elect|support|donate|volunteer|choose|send) (for|to|)',
					'(has|have|gets|got|earned|lost|won|deserves|deserve|earns|wins) (my|our|your|his|her) (full |complete |whole |unconditional |) (vote|votes|support|ballot)',
					'(my|our) vote (goes|is going|went|is|will go)',
					'(get|getting) * (elected|re-elected|out the vote)',
					'(re-elect|elect|electing|re-electing)',
					'(proud|lifelong|card-carrying|longtime|long-time|new|happy|active) (supporter|member|volunteer|donor|fundraiser|organizer|backer)',
					'(joined|join|joining|member of|volunteer for|volunteering for|volunteered for|canvassing for|canvassed for|campaigned for|working for|door-knocking for|work on|working on|phone bank for|donated to|donate to|donating to|give to|gave to|chip in to|chip in for|contribute to|contributed to|sign up for|organizing for|rally for|fundraiser for|fundraising for)',
					'(lawn|yard|window|campaign|election) (sign|signs|poster|button|buttons)',
					'(go|come on|let’s go|long live|vive|hooray for|hurray for|team)',
					'(knock|knocking|knocked) (on|) (some|) doors',
					'(campaign|campaigning|canvassing|canvass|door-knocking|phone bank|fundraiser|fundraising|rally)',
					'(chip in|donate|give|send|pitch in) (*|) (*|) (for|to)',
					'(chip in|chipping in|chipped in)',
					'(gave|given|giving|donated|donating|sent|contributed) (* |)(* |)(to|for)',
					'(cheer|cheering|root|rooting) (on|for)',
					'(help|helps|helping|helped) (* |) (* |) (* |) (* |) (win|win in|get elected)',
					'(I’m|I am|we’re|we are) helping',
					'(we|they|she|he) (can|will|could|are going to|is going to) win',
					'(huge|big|great|amazing|packed) (crowd|rally|turnout|house)',
					'membership (card|form)',
					'(it’s |) time for',
					'(mark|marking|cast|casting) (your|my|our) (ballot|vote) for',
					'(sign up|signing up) (to volunteer|to help|with)',
					'(volunteer|volunteering|volunteered) with',
					'(forever|all the way|for the win|4ever)',
					'(come|come and|please|pop by to|drop by to|stop by to) (meet|support|cheer)',
					'(meet|greet|hosting|welcoming|join) (and greet|with|our|your|)',
					'(only|the only) (party|leader|candidate|one|choice|person) (who|that|to|with)',
					'(best|right|clear|obvious) (choice|party|leader|candidate|person|plan|platform|team|hope)',
				],
				fr: [
					'(je|nous|on) (vote|votons|voterai|voterons|voterais|milite|appuie|appuierai|appuyons|soutiens|soutient|soutenons|endosse|endossons) (pour|fièrement|sans réserve|avec fierté|pleinement|officiellement|)',
					'(je vais|nous allons|on va|j’ai décidé de|je compte|faut|il faut|faudrait) (tous|) (voter|appuyer|soutenir|élire|réélire|donner) (pour|)',
					'(votez|votons|voter|voté|vote) (massivement|en bloc|) (pour|contre)',
					'(votez|votons|élisez|élisons|réélisez|réélisons|appuyez|appuyons|soutenez|soutenons|donnez|contribuez|joignez-vous|joignez|rejoignez|aidez|aidons|faites un don)',
					'(a|ont|aura|auront|mérite|méritent|gagne|a gagné|a perdu) (mon|notre|votre) (vote|appui|soutien)',
					'mon (vote|appui) (va|ira|est|reste|revient|demeure)',
					'(cochez|cocher|cochons)',
					'(donner|donné|donne|donnons|envoyé|versé) (* |)(* |)(* |)(à|au|aux)',
					'(encourager|encourageons|encouragez)',
					'(j’aide|nous aidons|on aide|aidez|aider|aidons) (* |) (* |) (* |) (* |) (à gagner|gagner|à être élue|à être élu)',
					'(j’aide|nous aidons) (le|la|notre|mon|ma)',
					'(on|nous|elle|il) (peut|pouvons|va|allons) gagner',
					'(foule immense|belle foule|grosse foule|salle comble|salle pleine)',
					'carte de membre',
					'(c’est|voici) (l’heure|le temps|le tour) (du|de|des)',
					'(appeler|appelé|appelle|appelons|appels) (des|les|aux|mes) (électeurs|électrices|voisins)',
					'(fier|fière|fiers) (partisan|partisane|membre|militant|militante|sympathisant|sympathisante|bénévole|supporteur|supportrice|d’appuyer|de soutenir|d’être)',
					'(membre|militant|militante|bénévole|partisan|partisane|sympathisant|sympathisante) (du|de la|de l’|pour|des)',
					'(bénévole|bénévoles|bénévolat|porte-à-porte|porte à porte|pancarte|pancartes|affiche électorale|campagne de financement|collecte de fonds|souper-bénéfice|rassemblement|financement)',
					'(je fais|j’ai fait|on fait|je ferai|faire) (du|de la|une) (bénévolat|porte-à-porte|campagne|pointage)',
					'(faire élire|faire réélire|faire battre|à élire|à réélire|élire|réélire)',
					'(don|dons|donné|donner|cotiser|cotisé|contribuer|contribution) (à|au|aux|pour|généreusement)',
					'(venez|rencontrer|rencontrez|accueillir|accueillons|épluchette|soirée|cocktail|brunch)',
					'(a|ont|avoir|mérite) (toute |) (ma|notre) confiance',
					'(vive|go|allez|longue vie)',
					'(meilleur choix|seul choix|bon choix|seul parti|seule candidate|seul candidat|seule chef|seul chef|meilleure candidate|meilleur candidat|meilleur chef|meilleur plan|meilleur parti|seule option)',
				],
			},
			against: {
				en: [
					'(vote|throw|kick|boot|toss|get|send) (the|these|those|this) * out',
					'(vote|throw|kick|boot|toss|get|send) (them|him|her|this bunch|these clowns|these guys|this government) (all|) (out|packing|home)',
					'(never|don’t|do not|won’t|will not|can’t|cannot|wouldn’t) (ever|) (vote|support|trust|elect|re-elect|forgive) (for|) (them|him|her|the|this|these|that|any|)',
					'(can’t|cannot|couldn’t|don’t) (afford|survive|take|handle|want|need) (four|4|another|five|any|more|another four|10|ten) (more|years|term|of|four) (years|of|term|) (of|) (this|them|him|her|the|) (party|government|)',
					'(anyone|anybody|anything) but *',
					'(no more|enough of)',
					'(must|has to|have to|needs to|need to|let’s|can) (stop|beat|defeat|oust|remove)',
					'(must|has to|have to|needs to|need to|should|gotta|got to) (go|lose|be defeated|be stopped|be voted out|be replaced|step down|resign)',
					'(defeat|oust|topple|stop|get rid of|say no to|vote out|kick out|throw out|beat)',
					'time for a (change|new|different) (of|in|) (government|party|leader|prime minister|mp)',
					'(change|replace) (the|this) (government|party)',
					'down with',
				],
				fr: [
					'(il faut|faut|faudrait|il est temps de|on doit|on va|doit|doivent) (les|le|la|) (mettre dehors|sortir|sacrer dehors|battre|arrêter|stopper|remplacer|défaire|chasser|virer|partir|perdre|démissionner|être battus|être défait|être remplacé)',
					'(jamais|plus jamais) (je ne|je|on ne|on|nous ne|) (voterai|voterais|vote|voter|confiance|appuierai|votera)',
					'je ne (voterai|vote|voterais|voterai plus|vote plus) (jamais|pas|plus) (pour|)',
					'ne votez (pas|surtout pas|jamais) (pour|)',
					'(les moyens de|besoin de|envie de|se permettre|se payer|encore|pas) (quatre|4|un autre|cinq) (autres|) (ans|années|mandat)',
					'(tout|n’importe qui|tous) sauf *',
					'(devons|doit|faut|pouvons|allons|peut) (arrêter|stopper|battre|chasser|défaire|sortir|vaincre)',
					'(changer|changement|changeons) de (gouvernement|parti|chef|premier ministre)',
					'(dehors|à bas|sortons|battons|stoppons|débarrassons-nous|non aux|non au|bloquons)',
					'(bloquer|barrer|contrer|défaire|battre) (la route|le chemin|) (aux|au|à|les|le|)',
				],
			},
			judgement: {
				en: [
					'(disaster|disgrace|joke|liar|liars|lies|lying|corrupt|crooks|clowns|incompetent|useless|pathetic|hypocrites|hypocrite|terrible|awful|worst|ruining|ruined|ruin|wreck|gut|dismantle|slash|destroy|bankrupt|steal|destroying|destroyed|failed|failing|fails|betrayed|scam|out of touch|fraud|dangerous|embarrassment|extremists|radical|heartless|broken|wasted|clueless|idiots|shameful|disgusting|ashamed|sellouts|cowards|hopeless)',
					'(best|amazing|brilliant|great|fantastic|love|loved|inspiring|proud|excellent|finally|only ones|deserve|deserves|visionary|incredible|impressive|stands up for|stand up for|fights for|fighting for|gets it|hope|awesome|terrific|wonderful|rocks|rock|refreshing|strongest)',
				],
				fr: [
					'(désastre|honte|farce|menteur|menteurs|menteuse|mensonges|mentent|corrompus|corrompu|incompétents|incompétent|inutiles|pathétiques|pathétique|hypocrites|hypocrite|terrible|terribles|affreux|pire|pires|ruinent|ruiné|ruiner|démolir|saccager|démanteler|sabrer|détruire|couper|mentir|gaspiller|trahir|voler|volent|nuire|endetter|détruisent|détruit|échoué|échouent|trahi|trahissent|déconnectés|fraude|dangereux|gêne|extrémistes|sans-cœur|gaspillé|gaspillent|clowns|scandaleux|dégoûtants|catastrophe|nuls|lâches|ridicules|ridicule)',
					'(meilleur|meilleurs|meilleure|génial|géniale|brillant|brillante|excellent|excellente|fantastique|formidable|formidables|inspirant|inspirante|fier|fière|aime|adore|enfin|seuls|mérite|méritent|visionnaire|incroyable|impressionnant|bravo|chapeau|se bat|se battent|espoir|extraordinaire|rafraîchissant|rassembleur|rassembleuse)',
				],
			},
			standing: {
				en: [
					`(run|running|ran) for (the|your|) ${office.en}`,
					`(I’m|am|be|officially) (running|standing|a candidate|the candidate) (for|in|as|to be|to become) (your|the|a|our|an|) (next|Liberal|Conservative|NDP|Green|Bloc|independent|local|municipal|provincial|federal|upcoming|2026|2027|) (candidate|election|riding|byelection|ward|nomination|race|${office.en.slice(1, -1)})`,
					`(I’m|I am|I’ve been|I was|I’ll be|I will be|proud to be|honoured to be) (seeking|nominated|acclaimed|selected|chosen) (the|as|by|to be|for) (the|your|a|) (Liberal|Conservative|NDP|Green|Bloc|) (nomination|candidate|party|leadership)`,
					'(announcing|announce|launching|launch|launched|filed|kicking off) (my|her|his) (candidacy|campaign|nomination|run|bid|nomination papers)',
					'my (candidacy|nomination|run for *|bid for *)',
					'my campaign (launch|team|office|manager|website)',
					'(vote|voting) for me',
					'(elect|re-elect) me',
					'(throw|throwing|threw) my hat in(to|) the (ring|race)',
					'(asking|ask) for your vote',
					'(I’m|I am) (the|your|a) (proud |new |official |) (Liberal|Conservative|NDP|Green|Bloc|PPC|independent|local) candidate',
				],
				fr: [
					`je (me|) (présente|présenterai|présente officiellement|lance|porte) (ma candidature|comme candidat|comme candidate|aux élections|à l’élection|à la mairie|à l’investiture|au conseil|dans la course|dans la circonscription|dans *|pour le NPD|pour le Bloc|pour les libéraux|pour les conservateurs|pour la CAQ|pour le Parti *|candidat|candidate|en politique|à la chefferie)`,
					'(je brigue|je briguerai|je sollicite|je serai candidat|je serai candidate|je suis candidat|je suis candidate|je suis le candidat|je suis la candidate|je vais me présenter|je me porte candidat|je me porte candidate|je me lance en politique|je fais le saut en politique|j’ai déposé ma candidature|j’annonce ma candidature|je lance ma campagne)',
					'(annoncer|lancer|lancement de|déposer) ma (candidature|campagne)',
					'ma (candidature|campagne électorale|candidature à *)',
					'(votez|voter) pour moi',
					'(élisez|réélisez)-moi',
				],
			},
			doorstep: {
				en: [
					'(lawn|yard) (sign|signs)',
					'(knocking on doors|knock on doors|knocked on doors|knocked doors|knocking doors)',
				],
				fr: ['(porte-à-porte|porte à porte)'],
			},
			colours: {
				en: [
					'(turn|turns|turned|turning|paint|painting|go|goes|going|all) (* |)(blue|orange|red|green)',
					'(blue|orange|red|green) (as can be|as ever|all the way|through and through|wave|team|this time|again)',
					'(four|4) more years',
				],
				fr: [],
			},
			'for-name': {en: ['(for|with) * *'], fr: ['(pour|avec) * *']},
			'but-party': {
				en: [
					'but (a|the|any|those|these|another|) (Conservative|Conservatives|Liberal|Liberals|Tory|Tories|NDP|Greens|Bloc|PPC)',
				],
				fr: [],
			},
			ousting: {
				en: [],
				fr: [
					'(on|nous|vous|faut|il faut|va falloir|allons) (les|le|la) (sacre|sacrer|crisse|crisser|fout|foutre|met|mettre|sort|sortir|flanque|jette|jeter) (dehors|à la porte)',
					'(sacrez|sacrons|crissez|flanquez|sortez)-(les|le|la) (dehors|)',
				],
			},
			date: {
				en: [],
				fr: ['(le|ce|rendez-vous le) (lundi |) * (avril|septembre|octobre)'],
			},
			endorsement: {
				en: [
					'(count me in|sign me up|I’m in|I’m on board|you have my vote|got my vote|has my vote|gets my vote|with you all the way)',
					'(finally|at last) (someone|somebody|a party|a leader|a candidate|a plan|a politician) (who|that|with|I) *',
					'(so much this|all of this|this right here|exactly this|couldn’t agree more|hear hear|well said|so true|amen to that)',
				],
				fr: [
					'(j’embarque|on embarque|comptez sur moi|comptez-moi dedans|vous avez mon vote|tu as mon vote|mon vote est à vous|je suis avec vous|je vous suis)',
					'enfin (quelqu’un|un parti|un chef|une cheffe|un candidat|une candidate|du monde|un politicien) (qui|avec|de|d’) *',
					'(tellement vrai|bien dit|bien envoyé|tout à fait d’accord|entièrement d’accord|on ne peut mieux dire|mets-en)',
				],
			},
			'election-work': {
				en: [
					'(my|our|put up|putting up|hammering|hammered|planted|planting|have|got) (*|) election (sign|signs)',
					'(door-knocking|door knocking|phone banking|canvassing|canvassed|get out the vote|pull the vote|doorknocking)',
					'(on|be on) the ballot (this|as|for|in)',
					'(don’t|do not|never) vote (Liberal|Conservative|NDP|Green|Bloc|Tory|PPC|CAQ|PQ)',
					'vote (Liberal|Conservative|NDP|Green|Bloc|Tory|PPC|CAQ|PQ|Parti Québécois|Québec solidaire)',
					'(handing out|hand out|handed out|distributing|dropping off|delivering|delivered) (flyers|leaflets|pamphlets|literature|signs) (for|with|on behalf)',
					'(give|gave|giving|show|showing|shown) (the|) (boot|door) to * (*|)',
					'count me in for team *',
					'(help|helping|give|donate|volunteer|work|working) (*|) (*|) (*|) (*|) (our|my|your|the) (local |) candidate',
					'(our|my|your|your local) candidate (win|wins|win on|needs|is|will)',
					'(neighbour|friend|sister|brother|cousin|wife|husband|colleague|mom|dad|*) is (running|a candidate) for (MP|MPP|MLA|mayor|council|city council|office|the NDP|the Liberals|the Conservatives|the Greens|school trustee|parliament|premier|leader)',
					'(vote|throw|kick|boot|toss) (them|him|her|the bums|these clowns|this bunch) (all |) out',
					'(campaign|riding) (manager|volunteer|staffer|worker|chair|president)',
					'(raise|raising|raised|collecting) (money|funds) for * * (s |) (re-election|campaign|candidacy|nomination)',
					'(raise|raising|raised|collecting) (money|funds) for * (s |) (re-election|campaign|candidacy|nomination)',
					'(re-election|leadership|nomination|election|byelection) (campaign|bid|fundraiser|party)',
					'(send|sending) * * to (Parliament|Ottawa|Queen’s Park|city hall|town hall|council|the legislature|Edmonton|Victoria)',
					'(support|supporting|backing|rooting for|help elect|volunteering for|voting for|vote for) * * (for|as) (mayor|council|councillor|MP|MPP|MLA|premier|leader|school trustee|reeve|warden|prime minister)',
					'(campaign|political|party) (office|headquarters|HQ|rally|volunteer|volunteers|donation|donations|fundraiser|team|event|literature|flyers|launch|convention)',
					'(nomination|leadership) (meeting|race|campaign|contest|bid)',
					'(donate|donated|donating|give|gave|chip in|contribute) (generously|today|now|what you can|$*|a few dollars|money|) (to|for) (the|my|our|their|her|his|*) (*|) campaign',
					'(volunteer|volunteered|volunteering) (for|on|with|at) (the|my|our|her|his|their|a|*) (*|) campaign',
				],
				fr: [
					'(ma|nos|notre|mes|poser|posé|pose|planter|planté|accroché|installé) (*|) (pancarte|pancartes|affiche|affiches) (électorale|électorales)',
					'(pancarte|pancartes|affiche|affiches) (de campagne|du parti|de notre candidat|de notre candidate|devant la maison|sur mon terrain|sur mon gazon)',
					'(pointage électoral|téléphonage électoral|tractage)',
					'sur le bulletin (de vote|) (cet|en|le|comme|cette|dans)',
					'(ne votez pas|votez|votons|voter|vote|je vote) (libéral|conservateur|NPD|vert|Bloc|CAQ|PQ|péquiste|caquiste|bloquiste|solidaire|Québec solidaire|Parti québécois|PPC)',
					'(distribuer|distribue|distribué|distribuons|passer|passé) (des|les|nos) (dépliants|tracts|pancartes)',
					'(montrer|montrons|montre) la porte (à|au|aux) *',
					'(aider|appuyer|soutenir|encourager) (notre|mon|ma|votre) (candidat|candidate|candidature)',
					'est (candidat|candidate) (et|pour|aux|à|dans|cet|cette|comme) *',
					'(votons|sortons|sortez|foutons|mettons|mettez)-(les|le|la) dehors',
					'(directeur|directrice|organisateur|organisatrice|président|présidente) de (campagne|sa campagne|l’association de circonscription)',
					'(amasser|ramasser|recueillir|amasse) (de l’argent|des fonds|des dons) pour (la|sa|une) (campagne|réélection|candidature|course)',
					'(aider|aidez|aidons|aidez-nous) à (faire |) (élire|réélire) * *',
					'(appui|soutien|vote) à * * (à|pour|comme) (la|le|mairie|poste|maire|mairesse|chefferie|députée|député)',
					'(appui|soutien) à * * * (à|pour|comme) (la|le|mairie|poste|maire|mairesse|chefferie)',
					'(appuie|soutiens|appuierai) * * (à|pour|comme) (la mairie|la chefferie|mairesse|maire|députée|député|chef|cheffe)',
					'(bureau|équipe|local|bénévole|bénévoles|rassemblement|événement|lancement|dépliants) (de campagne|électoral|électorale|électoraux|partisan|du parti)',
					'(course|assemblée) (à la chefferie|d’investiture|à l’investiture|à la direction)',
					'(donnez|donner|donné|don|dons|contribuez|contribuer|contribué) (généreusement|aujourd’hui|) (à|pour) (la|sa|notre|ma|leur) (campagne|caisse électorale|caisse du parti)',
					'bénévole (pour|dans|de) (la|sa|notre|ma|leur) campagne',
				],
			},
			charity: {
				en: [
					'(charitable|charity|United Way|Heart and Stroke|Salvation Army|GCWCC|HealthPartners|Movember|Red Cross|hospital|food bank|vaccination|awareness|literacy|cancer|blood|Terry Fox|school|library|holiday|toy|coat|military|GoFundMe|kickstarter|crowdfunding|advertising|marketing|ad|recruitment|safety|hockey|soccer|minor|foundation|shelter|animal|humane|church|scouts|guides)',
				],
				fr: [
					'(charité|charitable|bienfaisance|Centraide|CCMTGC|PartenaireSanté|Movember|Croix-Rouge|hôpital|banque alimentaire|vaccination|sensibilisation|alphabétisation|cancer|sang|école|bibliothèque|Noël|jouets|militaire|sociofinancement|publicitaire|marketing|recrutement|sécurité|hockey|soccer|fondation|refuge|animaux|église|scouts|guignolée|moisson)',
				],
			},
			homely: {
				en: [
					'(Halloween|candy|trick or treat|lost|garage sale|yard sale|for sale|slow down|cookies|chocolate|graduation|graduate|birthday|real estate|realtor|snow removal|census|survey|raffle|fundraiser|kids|carols|carolling|drive like)',
				],
				fr: [
					'(Halloween|bonbons|chocolat|biscuits|calendriers|perdu|perdue|pain|recensement|sondage|voisins|chorale)',
				],
			},
			neutral: {
				en: [
					'(watching|watched|watch|following|follow|reading|read|comparing|compare|attended|attending|listening|listened|studying|learning about) (the|all|every|each|both|to|party|) (party|parties|debate|debates|platforms|leaders|candidates|all|platform|leaders’)',
					'(the |) (Conservatives|Liberals|NDP|Bloc|Greens|PPC) (and |the |) (Conservatives|Liberals|NDP|Bloc|Greens|PPC) (and |the |) (Conservatives|Liberals|NDP|Bloc|Greens|PPC)',
					'(all-candidates|all candidates|every party|all parties|all the parties|each party|every candidate|all the candidates|all five parties|party platforms|whoever you|no matter who|regardless of who|whatever party)',
					'(poll|polls|survey) (shows|show|says|suggests|close|open|closed|opened|station)',
				],
				fr: [
					'(regarde|regarder|regardé|suis|suivre|lis|lire|lu|compare|comparer|écoute|écouter|assisté|assister|étudie) (le|les|au|aux|à|la|tous|toutes|chaque) (débat|débats|plateforme|plateformes|programmes|chefs|candidats|tous|partis)',
					'(les |le |) (conservateurs|libéraux|NPD|Bloc|Verts|PPC) (et |les |le |) (conservateurs|libéraux|NPD|Bloc|Verts|PPC) (et |les |le |) (conservateurs|libéraux|NPD|Bloc|Verts|PPC)',
					'(tous les partis|chaque parti|tous les candidats|chaque candidat|les cinq partis|toutes les plateformes|plateformes des partis|peu importe pour qui|quel que soit)',
					'sondage (indique|montre|place|donne|révèle)',
				],
			},
		},
		except: {
			en: [
				'Trudeau (airport|international|foundation|library)',
				'(canvassed|canvassing) (*|) (*|) (house|office|fridge|family|basement|freezer)',
				'running for (the|a|my|our|your|that) (bus|train|life|lives|cover|charity|cause|cure|kids|plane|fun|shelter|door)',
				'(green|conservative|liberal) (party|plan|team) (supplies|decorations|planning|dress|hats)',
				'(vote|voting) (for|on|in) (your|my|the|our|us in the|a) (favourite|best|favorite|name|logo|song|mascot|cutest|poll|photo|pie|motion|strike|contract|collective|design|people|team|dog|cat)',
				'(support|supporting|back) (the|our|local|) (troops|team|businesses|business|workers|arts|farmers|students|newcomers|colleagues|Leafs|Habs|Senators|Oilers|Canucks|charity)',
			],
			fr: [
				'(aéroport|fondation) (Pierre-Elliott-|Pierre-Elliott |) Trudeau',
				'(votez|vote|voter) pour (votre|notre|mon|la|le|les|une) (chanson|photo|logo|préféré|préférée|nom|mascotte|gâteau|projet|équipe|chien|chat|convention|grève|plus)',
				'je me présente (je|moi|comme|à|au) (m’appelle|voici|nouvelle|nouveau|bureau|travail|guichet|comptoir)',
				'(espaces|toits|plan) (vert|verts|verte)',
				'plan vert',
			],
		},
		hits: [
			{all: ['standing'], within: 'text', unless: ['innocent'], variant: 'standing'},
			{all: ['named-side'], within: 'sentence', unless: ['charity', 'neutral']},
			{all: ['side'], within: 'sentence', unless: ['charity', 'neutral']},
			{all: ['named-vote'], within: 'text', unless: ['charity', 'neutral', 'innocent']},
			{all: ['against', 'party'], within: 'text', unless: ['neutral']},
			{all: ['against', 'party-adjective'], within: 'text', unless: ['neutral']},
			{all: ['against', 'party-title'], within: 'text', unless: ['neutral']},
			{all: ['against', 'party-members'], within: 'text', unless: ['neutral']},
			{all: ['against', 'leader'], within: 'sentence', unless: ['neutral']},
			{all: ['vote-for', 'party'], within: 'sentence', unless: ['charity', 'neutral']},
			{all: ['vote-for', 'party-adjective'], within: 'sentence', unless: ['charity', 'neutral']},
			{all: ['vote-for', 'party-title'], within: 'sentence', unless: ['charity', 'neutral']},
			{all: ['vote-for', 'party-members'], within: 'sentence', unless: ['charity', 'neutral']},
			{all: ['vote-for', 'leader'], within: 'sentence', unless: ['charity', 'neutral']},
			{all: ['vote-for', 'candidate', 'ballot'], within: 'text', unless: ['charity', 'neutral']},
			{all: ['judgement', 'leader'], within: 'sentence', unless: ['neutral']},
			{all: ['party'], within: 'sentence', unless: ['neutral', 'charity'], judging: 0.3},
			{all: ['party-title'], within: 'sentence', unless: ['neutral', 'charity'], judging: 0.3},
			{all: ['party-members'], within: 'sentence', unless: ['neutral', 'charity'], judging: 0.3},
			{all: ['leader'], within: 'sentence', unless: ['neutral'], judging: 0.5},
			{all: ['judgement', 'party'], within: 'sentence', unless: ['neutral']},
			{all: ['judgement', 'party-adjective'], within: 'sentence', unless: ['neutral']},
			{all: ['judgement', 'party-title'], within: 'sentence', unless: ['neutral']},
			{all: ['judgement', 'party-members'], within: 'sentence', unless: ['neutral']},
			{all: ['election-work'], within: 'text', unless: ['charity', 'neutral', 'innocent']},
			{all: ['against', 'but-party'], within: 'sentence', unless: ['neutral']},
			{all: ['doorstep', 'for-name'], within: 'sentence', unless: ['charity', 'neutral', 'homely']},
			{all: ['doorstep', 'colours'], within: 'text', unless: ['charity', 'neutral', 'homely']},
			{all: ['doorstep', 'candidate'], within: 'text', unless: ['charity', 'neutral', 'homely']},
			{all: ['doorstep', 'party'], within: 'text', unless: ['charity', 'neutral', 'homely']},
			{all: ['doorstep', 'party-title'], within: 'text', unless: ['charity', 'neutral', 'homely']},
			{all: ['doorstep', 'party-adjective'], within: 'text', unless: ['charity', 'neutral', 'homely']},
			{all: ['doorstep', 'leader'], within: 'text', unless: ['charity', 'neutral', 'homely']},
			{all: ['doorstep', 'ballot'], within: 'text', unless: ['charity', 'neutral', 'homely']},
			{all: ['ousting', 'ballot'], within: 'text', unless: ['charity', 'neutral']},
			{all: ['ousting', 'date'], within: 'text', unless: ['charity', 'neutral']},
			{all: ['taking', 'contest'], within: 'text', unless: ['charity', 'neutral', 'homely', 'innocent']},
			{
				all: ['cheering'],
				within: 'text',
				answered: ['seeking', 'contest'],
				unless: ['neutral', 'charity', 'innocent'],
			},
			{
				all: ['taking'],
				within: 'text',
				answered: ['seeking', 'contest'],
				unless: ['neutral', 'charity', 'innocent'],
			},
			{all: ['endorsement'], within: 'text', answered: ['election-work'], unless: ['neutral', 'charity']},
			{all: ['endorsement'], within: 'text', answered: ['vote-for', 'party'], unless: ['neutral']},
			{all: ['endorsement'], within: 'text', answered: ['vote-for', 'party-title'], unless: ['neutral']},
			{all: ['endorsement'], within: 'text', answered: ['vote-for', 'party-adjective'], unless: ['neutral']},
			{all: ['endorsement'], within: 'text', answered: ['vote-for', 'party-members'], unless: ['neutral']},
			{all: ['endorsement'], within: 'text', answered: ['vote-for', 'leader'], unless: ['neutral']},
			{all: ['endorsement'], within: 'text', answered: ['vote-for', 'candidate'], unless: ['neutral']},
		],
	},
	message: {
		en: '“{quote}” could be read as supporting or opposing a party or a candidate.',
		fr: '« {quote} » pourrait se lire comme un appui ou une opposition à un parti ou à une candidature.',
	},
	reason: {
		en: 'Supporting or opposing a party or a candidate is a political activity. You may do this if it does not impair, or appear to impair, your impartiality: your duties, your position and how visible you are all count.',
		fr: 'Appuyer un parti ou une candidature, ou s’y opposer, est une activité politique. Vous pouvez vous y livrer si elle ne porte pas ou ne semble pas porter atteinte à votre impartialité : vos fonctions, votre poste et votre visibilité comptent.',
	},
	remedy: {
		en: 'Consider the Public Service Commission’s self-assessment first, and keep this to your own time and devices, away from the office.',
		fr: 'Songez d’abord à l’outil d’autoévaluation de la Commission de la fonction publique, et gardez cela pour votre temps libre, hors du bureau et sur vos propres appareils.',
	},
	variants: {
		tone: {
			message: {
				en: 'This could be read as supporting or opposing a party or a candidate; these words suggest it most: {words}.',
				fr: 'Ces propos pourraient se lire comme un appui ou une opposition à un parti ou à une candidature; ce sont surtout ces mots qui le suggèrent : {words}.',
			},
			severity: 'warning',
		},
		standing: {
			message: {
				en: '“{quote}” speaks of being a candidate.',
				fr: '« {quote} » parle d’une candidature.',
			},
			reason: {
				en: 'You may seek office; before you are a candidate or seek a nomination, the Public Service Commission’s permission is needed.',
				fr: 'Vous pouvez briguer une charge publique; avant de poser votre candidature ou de solliciter une investiture, il vous faut la permission de la Commission de la fonction publique.',
			},
			remedy: {
				en: 'If you have the permission, go ahead within its terms; if not yet, ask for it before you publish.',
				fr: 'Si vous avez la permission, publiez selon ses conditions; sinon, demandez-la avant de publier.',
			},
			source: employmentAct114,
		},
	},
	raised: {
		levels: ['deputy-head'],
		severity: 'error',
		reason: {
			en: 'The Act leaves a deputy head one political activity: voting.',
			fr: 'Aux administratrices générales et aux administrateurs généraux, la Loi ne permet qu’une activité politique : voter.',
		},
		remedy: {
			en: 'Consider not publishing this, or taking out what takes a side.',
			fr: 'Songez à ne pas publier ce texte, ou à en retirer ce qui prend parti.',
		},
		source: employmentAct117,
	},
	source: employmentAct113,
	examples: {
		flags: [
			{
				draft: {
					text: 'Spent the weekend canvassing with the orange team, and our riding deserves better.',
					account: {mode: 'personal'},
				},
			},
			{
				draft: {
					text: 'On a posé les pancartes de Julie partout dans le comté, mes mollets s’en souviennent.',
					account: {mode: 'personal'},
				},
			},
			{draft: {text: 'Stuffing envelopes for the by-election tonight, who has tape?', account}},
			{draft: {text: 'He would make a fine mayor, and I will say so to anyone.', account}},
			{draft: {text: 'Un souper de crêpes dimanche : tout va dans la caisse électorale de Léa.', account}},
			{draft: {text: 'On donne un deuxième mandat à notre mairesse, point.', account}},
			{
				draft: {
					text: 'Compte sur nous!',
					account,
					surface: 'reply',
					inReplyTo: {text: 'Ma candidature à la mairie est déposée. J’ai besoin de bras pour la campagne.'},
				},
			},
			{
				draft: {text: 'I am proudly voting for the Green Party this year.', account},
				quote: 'voting for the Green',
			},
			{
				draft: {text: 'Knocking on doors with our NDP candidate all weekend!', account},
			},
			{draft: {text: 'Anyone but a Conservative, thank you very much.', account}},
			{draft: {text: 'Votez, et on les sort dehors le 20 octobre!', account}},
			{draft: {text: 'Knocked on doors for Amina Haddad till dark. My poor knees!', account}},
			{draft: {text: 'My lawn sign for the NDP is up, come and see.', account}},
			{draft: {text: 'Lawn sign is in. We are going red all the way, sorry neighbours!', account}},
			{
				draft: {
					text: 'Finally someone who talks about rent. Count me in!',
					account,
					surface: 'quote',
					inReplyTo: {text: 'Vote for the Green Party on October 20.'},
				},
			},
			{
				draft: {
					text: 'Bien dit, j’embarque!',
					account,
					surface: 'quote',
					inReplyTo: {text: 'Le 20 octobre, votez pour le Parti vert.'},
				},
			},
			{
				draft: {text: 'Re-elect Amina Haddad on October 20!', account},
			},
			{
				draft: {text: 'Je fais du porte-à-porte pour le Bloc samedi, qui vient?', account},
			},
			{
				draft: {text: 'Votez pour Marie Lavoie, notre future mairesse.', account},
			},
			{
				draft: {text: 'I am running for city council in Moncton.', account},
				quote: 'am running for city council',
			},
			{
				draft: {text: 'Je me présente à la mairie de Saint-Jérôme.', account},
				quote: 'Je me présente à la mairie',
			},
			{
				draft: {
					text: 'The Conservatives are a disaster for this province.',
					account: {mode: 'personal', level: 'deputy-head'},
				},
			},
			{draft: {text: 'Les libéraux sont des menteurs, tout le monde le sait.', account}},
			{
				draft: {
					text: 'I just gave twenty dollars to the Conservatives and you can too.',
					account: {mode: 'personal'},
				},
			},
			{draft: {text: 'Cochez vert le 20 octobre, pour une fois!', account: {mode: 'personal'}}},
			{draft: {text: 'Join me in voting Green on election day.', account: {mode: 'personal'}}},
			{
				draft: {
					text: 'Foule immense pour Pierre Poilievre ce soir, on peut gagner.',
					account: {mode: 'personal'},
				},
			},
		],
		passes: [
			{draft: {text: 'Steward elections close Friday. I am not on the ballot this year.', account}},
			{draft: {text: 'Stuffing envelopes for the school bake sale tonight.', account}},
			{draft: {text: 'Votez pour moi au concours de tartes du syndicat!', account}},
			{
				draft: {
					text: 'Compte sur nous!',
					account,
					surface: 'reply',
					inReplyTo: {text: 'Besoin de bras pour le déménagement samedi.'},
				},
			},
			{draft: {text: 'No more delays at Trudeau Airport, please!', account: {mode: 'personal'}}},
			{draft: {text: 'We knocked on doors for two hours and came home with candy.', account}},
			{draft: {text: 'Knocking on doors to find the owner of this little dog.', account}},
			{draft: {text: 'New lawn sign: slow down, ducklings crossing!', account}},
			{draft: {text: 'Porte-à-porte d’Halloween : trois kilos de bonbons.', account}},
			{draft: {text: 'His haircut is anything but conservative, and I love it.', account}},
			{draft: {text: 'Les ratons dans le garage, on les sort dehors en fin de semaine!', account}},
			{
				draft: {
					text: 'Count me in!',
					account,
					surface: 'quote',
					inReplyTo: {text: 'Vote for your favourite pie on Saturday.'},
				},
			},
			{
				draft: {
					text: 'Bien dit!',
					account,
					surface: 'quote',
					inReplyTo: {text: 'Les élections auront lieu le 20 octobre. Allez voter!'},
				},
			},
			{
				draft: {
					text: 'La campagne pour la cour d’école a permis d’amasser 4 000 $.',
					account: {mode: 'personal'},
				},
			},
			{draft: {text: 'My cousin is a candidate for a doctorate in music.', account: {mode: 'personal'}}},
			{draft: {text: 'I voted this morning. There was no line at all!', account}},
			{draft: {text: 'Go vote, whoever you choose!', account}},
			{draft: {text: 'J’ai voté par anticipation. Et vous?', account}},
			{draft: {text: 'Watching the leaders’ debate tonight with popcorn.', account}},
			{draft: {text: 'Je lis les plateformes de tous les partis avant de décider.', account}},
			{draft: {text: 'Donate to the charitable campaign: our branch is at 80% of its goal.', account}},
			{draft: {text: 'Donnez à la campagne de Centraide, notre équipe y est presque!', account}},
			{draft: {text: 'I am running for the bus every single morning.', account}},
			{draft: {text: 'Je me présente : Luc, nouveau dans l’équipe!', account}},
			{draft: {text: 'A conservative estimate: 400 people came to the show.', account}},
			{draft: {text: 'She studied liberal arts in Halifax and loved it.', account}},
			{draft: {text: 'Vote for your favourite pie at the fair on Sunday.', account}},
		],
	},
});
