import {defineRule} from '../../engine/rule.ts';
import {ethicsCodeRespect} from './sources.ts';

const personal = {mode: 'personal'} as const;
const reply = {mode: 'official' as const, owes: []};

const insults = {
	en: '(idiot|idiots|moron|morons|imbecile|imbeciles|loser|losers|clown|clowns|dumbass|dumbasses|jackass|asshole|assholes|dickhead|prick|bitch|slob|slobs|sleazebag|lowlife|lowlifes|slimeball|weasel|bastard|bastards|scum|scumbag|scumbags|creep|cretin|cretins|dimwit|halfwit|numbskull|bozo|buffoon|fool|fools|dummy|dumdum|coward|cowards|retard|retards|pig|pigs|rat|rats|animal|animals|parasite|parasites|psycho|lunatic|nutcase|nutjob|weirdo|degenerate|sheep|dunce|simpleton|troll|hag|slut|whore|piece of garbage|piece of trash|piece of shit|piece of work|waste of space|waste of oxygen|waste of skin|disgrace to humanity|pathetic excuse)',
	fr: '(idiot|idiots|idiote|idiotes|imbécile|imbéciles|crétin|crétins|crétine|débile|débiles|con|cons|conne|connes|connard|connards|connasse|abruti|abrutis|abrutie|épais|épaisse|niaiseux|niaiseuse|cave|caves|nono|nonos|niochon|tata|tatas|twit|twits|gnochon|innocent|taré|tarés|tarée|minable|minables|perdant|perdants|perdante|ordure|ordures|salaud|salauds|salope|salopes|pute|enfoiré|enfoirés|bouffon|bouffons|clown|clowns|attardé|attardés|mongol|mongols|cochon|cochons|porc|porcs|déchet|déchets|parasite|parasites|menteur|menteuse|menteurs|voleur|voleuse|voleurs|tricheur|hypocrite|hypocrites|lâche|lâches|pourriture|pauvre type|trou de cul|trous de cul|trou du cul|sans génie|moins que rien|gros colon|colon|colons|mal élevé|malade mental|folle|vieille folle|vieux fou|face de pet|mangeux de marde|crosseur|crosseurs|sous-merde|merde)',
} as const;

/** Insults that name nothing else: no animal, and no trade. */
const plainInsults =
	'(idiot|idiots|moron|morons|slob|slobs|lowlife|imbecile|imbeciles|loser|losers|dumbass|dumbasses|jackass|asshole|assholes|dickhead|prick|bitch|bastard|bastards|scum|scumbag|scumbags|creep|cretin|cretins|dimwit|halfwit|numbskull|bozo|buffoon|retard|retards|nutcase|nutjob|weirdo|degenerate|dunce|simpleton|slut|whore|piece of garbage|piece of trash|piece of shit)';

const peoples = {
	en: '(immigrants|refugees|foreigners|migrants|newcomers|muslims|jews|arabs|blacks|black people|natives|indians|asians|chinese|gays|lesbians|trans people|women|francophones|frenchies|quebecers|anglophones|christians|homeless people|disabled people|old people|these people|those people|you people)',
	fr: '(immigrants|immigrés|réfugiés|étrangers|migrants|musulmans|juifs|arabes|noirs|autochtones|indiens|asiatiques|chinois|gais|homosexuels|lesbiennes|trans|femmes|francophones|anglophones|québécois|chrétiens|itinérants|handicapés|vieux|gens-là|gens là|ces gens)',
} as const;

export const harassment = defineRule({
	id: 'harassment',
	severity: 'error',
	modes: ['official', 'professional', 'personal'],
	check: 'combination',
	params: {
		lists: {
			insult: {
				en: [
					'(crawl|slither|go) back (to|under|into|in) (your|the|that) (rock|hole|cave|basement|swamp|kitchen)',
					'(you|he|she) (must|has to|have to|might|could) be the (dumbest|stupidest|ugliest|laziest|most stupid|most pathetic|most incompetent) *',
					`(you’re|you are|u r|ur|you’re all|you are all|y’all are|you people are|you guys are) (really|such|just|clearly|obviously|truly|all|nothing but|being|still|) (a|an|) (bunch of|) (complete|total|real|stupid|absolute|fucking|lazy|pathetic|miserable|little|ignorant|disgusting|dirty|filthy|damn|lousy|worthless|fat|ugly|useless|lying|spineless|) ${insults.en}`,
					`(hey|listen|look|ok|okay|hello|yo|dear) (complete|total|stupid|absolute|fucking|lazy|pathetic|miserable|little|ignorant|dumb|useless|worthless|spineless|) (little|old|fat|sad|lying|useless|) ${plainInsults}`,
					`you (complete|total|stupid|absolute|fucking|lazy|pathetic|miserable|little|ignorant|dumb|useless|worthless|spineless|bunch of) (little|old|fat|sad|lying|useless|) ${insults.en}`,
					`you (${plainInsults.slice(1, -1)}|clown|clowns|coward|cowards|fools|parasites)`,
					'(you|what a|that|such a) (fat|old|ugly|crazy|useless) (old |) (cow|bitch|hag|pig|bat|fool)',
					'what (a|an) (pathetic|disgusting|horrible|vile|despicable|miserable|stupid|sad) (little|old|) (man|woman|person|guy|lady|human|human being)',
					'(learn|speak) (English|French) or (get out|leave|go home|go back|stay home)',
					'(stupid|dumb|lying|pathetic|filthy) (cow|bitch|hag|pig|moron|idiot|bastard|bitches|idiots|morons|clown|clowns|fool)',
					'(fat|ugly|crazy|useless|old) (bitch|hag|moron|idiot|bastard|bitches|idiots|morons)',
					'(you’re|you are) (a|an|such a|nothing but a) (complete |total |real |absolute |disgusting |filthy |dirty |damn |pathological |compulsive |lousy |shameless |) (disgrace|joke|waste|embarrassment|liar|fraud|disease|nobody|failure|snake|monster|racist pig)',
					'(you’re|you are) (such|just|really|) (a|an) (pathetic|miserable|disgusting|vile|despicable|worthless|repulsive) (little|old|) (man|woman|person|guy|girl|human|human being|excuse for *)',
					'(everyone|everybody|we all) (hopes|hope|wishes|wish) you (would |) (quit|leave|die|disappear|get fired)',
					'(you|you people|you guys) disgust me',
					'you (racist|sexist|filthy) (pig|pigs|swine|creep|bastard)',
					'(everyone|everybody|we all) (hates|hate) you',
					'(you|you people) (make|makes) me (sick|want to puke|want to vomit)',
					'(you’re|you are|you’re all|you are all|you people are|ur) (so|really|just|such|clearly|truly|too|all|a bit|) (stupid|dumb|pathetic|disgusting|brainless|retarded|ugly|worthless|useless|insane|moronic|idiotic|braindead|vile|repulsive|illiterate|thick)',
					`(he’s|she’s|they’re|he is|she is|they are|guy is|woman is|man is|reporter is|journalist is|mayor is|minister is|boss is|manager is|agent is|lady is) (really|such|just|clearly|truly|all|nothing but|) (a|an|) (bunch of|) (complete|total|real|stupid|absolute|fucking|lazy|pathetic|miserable|fat|disgusting|filthy|ugly|lying|) ${insults.en}`,
					`(you’re|you are|he’s|she’s|they’re|he is|she is|they are) (a|an|) (fat|lazy|stupid|filthy|disgusting|ugly|useless|lying|sad) (lazy|fat|stupid|ugly|little|old) ${plainInsults}`,
					`(is|are) (such|) (a|an|) (complete|total|stupid|absolute|fucking|bunch of|pathetic|) (idiot|idiots|moron|morons|imbecile|imbeciles|asshole|assholes|scumbag|scumbags|dumbass|jackass|cretin|dickhead|retard|retards|bitch)`,
					`what (a|an) (complete|total|stupid|absolute|fucking|pathetic|) (idiot|moron|imbecile|loser|asshole|scumbag|dumbass|jackass|cretin|dickhead|retard|bitch|clown|creep)`,
					'(shut up|shut your|shut the|stfu|go to hell|drop dead|screw you|fuck you|fuck off|f off|piss off|kys|kill yourself|go die|eat shit|burn in hell|rot in hell)',
					'(go|get) back to (your|ur) (own|) (country|cave|hole|village|mommy)',
					'go back (to|) where you (came|come) from',
					'(nobody|no one) (likes|wants|cares about) (you|your kind)',
					'(you|people like you|your kind) (should|deserve to|ought to) (die|rot|be shot|be fired out of|be ashamed to exist|be locked up|disappear|never have been born|crawl back)',
					'(are you|r u) (really|that|just|) (that|this|so|) (stupid|dumb|thick|dense|blind or stupid|illiterate|deaf|retarded|an idiot|a moron)',
					'(how|what) (stupid|dumb|thick|dense|brainless) (are|can|could) you',
					'(use|get|buy|grow) (your|a) (tiny|pea|) brain',
					'(you’re|you are|you were|ur) (just |clearly |obviously |simply |) too (lazy|stupid|dumb|thick|dense|ignorant|dim|slow) to (read|follow|learn|think|listen|understand|fill|do your|check|look|apply|get|grasp|count|spell|write)',
					'(if|because|since|maybe if) you (weren’t|were not|aren’t|were|are) (not |n’t |) (so |such |that |less |) (lazy|stupid|dumb|thick|dense|ignorant|clueless|an idiot|a moron)',
					'(read|learn|look|try|think) (it|up|again|harder|first|the form|the page|page *|the instructions|the rules|the fine print|the sign|to read|to count|to spell|to scroll|reading|reading it|thinking|) (first|again|before|next time|) (genius|Einstein|Sherlock|smartass)',
					`only (a|an) (*|) ${plainInsults} (would|could) *`,
					'(you’re|you are|you’re all|you are all) nothing but (a bunch|a gang|a pack) of *',
					'(hope|wish) (someone|somebody|he|she|they) (punches|punch|hits|hit|slaps|slap|kills|kill|hurts|hurt|beats|beat|fires) you',
					'(hope|wish) you (die|rot|choke|suffer|get cancer|get hit|get fired|get what|lose your job)',
				],
				fr: [
					`(tu es|t’es|tu n’es qu’|vous êtes|vous n’êtes qu’|vous êtes tous|vous êtes toutes|vous n’êtes que|tu n’es que) (vraiment|juste|bien|tellement|rien qu’|un peu|pas mal|qu’|) (un|une|des|de|d’|) (bande de|gang de|gros|grosse|bel|maudit|maudite|crisse de|espèce de|vrai|vraie|pauvre|beau|petit|petite|sale|) ${insults.fr}`,
					'(tu es|t’es|vous êtes) (vraiment|tellement|juste|donc|donc ben|ben|complètement|trop|si|) (stupide|stupides|bête|bêtes|débile|débiles|cave|caves|épais|niaiseux|pathétique|pathétiques|dégueulasse|dégueulasses|nul|nulle|nuls|nulles|incapable|incapables|laid|laide|ridicule|sans-cœur|illettré|illettrée|con|conne|cons|malade dans la tête|malade dans tête|malade mental|pourri|pourris|écœurant|imbuvable)',
					`vous êtes une belle (bande|gang) de ${insults.fr}`,
					`(espèce|espèces|bande|gang|paquet|tas) (de|d’) (gros|maudits|sales|petits|) ${insults.fr}`,
					`(maudit|maudite|maudits|hostie de|ostie de|crisse de|câlisse de|estie de|tabarnak de|sacrament de|sale|pauvre|gros) (gros|) ${insults.fr}`,
					`(il est|elle est|ils sont|elles sont|ce gars est|cette femme est|ce type est|ce journaliste est|le maire est|la mairesse est|le ministre est|mon patron est|ma patronne est|c’est) (vraiment|juste|bien|) (un|une|des) (vrai|vraie|gros|grosse|maudit|beau|bel|pauvre|) (idiot|idiote|idiots|imbécile|imbéciles|crétin|crétins|crétine|con|conne|cons|connard|connards|abruti|abrutis|épais|niaiseux|salaud|salope|ordure|enfoiré|pourriture|minable|trou de cul|malade mental|cruche|guidoune|nouille|dinde)`,
					'quel(le|) (idiot|idiote|imbécile|crétin|con|conne|connard|abruti|épais|salaud|ordure|minable|bouffon|taré)',
					'(pauvre|sale|maudit|maudite|espèce de) (cloche|tarte|nouille|tache|débile|type|con|conne|truie|vache|folle|fou|sacoche|crotté|crottée|dinde|guenon|hypocrite|incapable)',
					'quelle (grosse|vieille|) (vache|truie|dinde|cloche|tarte|nouille|guenon)',
					'(vieille|vieux|gros|grosse) (con|conne|débile|hypocrite|crotté|crottée|incapable)',
					'(quel|quelle) (petit|petite|pauvre|) (homme|femme|personne|type|individu) (pathétique|dégoûtant|dégoûtante|méprisable|minable|répugnant|répugnante)',
					'(apprenez|apprends|parlez|parle) (le |l’|) (français|anglais) ou (décampez|décampe|partez|pars|retournez|retourne|rentrez|rentre|sortez) (chez vous|chez toi|d’ici|)',
					'(tu me|vous me) (dégoûtes|dégoûtez|donnes envie de vomir|donnez envie de vomir|écœures|écœurez|fais vomir)',
					'(tout le monde|on) (te|vous) (déteste|hait)',
					'(tu dois|vous devez|tu es|t’es|vous êtes) (être |) (la personne |) (le|la|les) plus (stupide|stupides|idiot|idiote|laid|laide|bête|incompétent|incompétente|niaiseux) *',
					'(ta gueule|ferme ta gueule|ferme-la donc|farme ta yeule|ta yeule|va chier|allez chier|va te faire|allez vous faire|mange de la marde|mangez de la marde|mange d’la marde|va au diable|allez au diable|va mourir|allez mourir|casse-toi|casse toi|cassez-vous|décrisse|décrissez|crisse ton camp|suicide-toi|tue-toi|va te pendre|je t’emmerde|je vous emmerde|fuck you)',
					'(retourne|retournez|rentre|rentrez) (donc|) (dans|sous|à|) (ta roche|votre roche|ta cuisine|tes chaudrons|ton pays|votre pays|ton trou|votre trou|chez vous|chez toi|d’où tu viens|d’où vous venez)',
					'(personne ne|personne) (t’aime|vous aime|veut de toi|veut de vous|veut de votre espèce|veut de ton espèce)',
					'(t’es|tu es|t’étais|vous êtes|vous étiez) (juste |ben |bien |) trop (paresseux|paresseuse|niaiseux|niaiseuse|cave|caves|épais|stupide|stupides|innocent|bête|ignorant|imbécile|nono|lâche) pour (lire|suivre|apprendre|comprendre|écouter|chercher|remplir|penser|vérifier|regarder|écrire|compter)',
					'si (t’étais|tu étais|t’es|tu es|vous étiez|vous êtes) (pas |moins |) (si |aussi |trop |) (paresseux|paresseuse|niaiseux|cave|épais|stupide|bête|ignorant|innocent|lâche)',
					'(lis|lisez|apprends|regarde|cherche|pense) (donc |) (la page *|le formulaire|les instructions|la consigne|les consignes|les règles|à lire|la page|à compter|un peu|comme il faut|avant|encore|) (avant|d’abord|comme il faut|la prochaine fois|) (génie|gros génie|Einstein|le smatte|mon champion|le comique)',
					'(apprends|apprenez) (donc|) à lire (imbécile|idiot|épais|crétin)',
					`(il |) faut (vraiment |) être (un|une) (vrai |vraie |maudit |pauvre |) (idiot|idiote|imbécile|crétin|crétine|con|conne|connard|abruti|abrutie|taré|tarée|sans-cervelle|sans cervelle|sans-génie|sans génie|épais|épaisse|minable|débile) (pour|de)`,
					'(es-tu|t’es-tu|êtes-vous|t’es tu) (vraiment|) (stupide|stupides|cave|épais|niaiseux|débile|débiles|sourd|bête|con|innocent|malade dans la tête|malade mental)',
					'(vous n’êtes qu’|tu n’es qu’|vous êtes juste|vous n’êtes rien qu’) (une |) (bande|gang|paquet) de *',
					'(te|vous) (casser|péter|arranger) (la gueule|la yeule|le portrait|les dents)',
					'(j’espère|je souhaite) que (tu|vous) (vas|allez|) (crever|crèves|creviez|mourir|souffrir|pourrir|perdes|perdiez)',
					'(tu devrais|vous devriez|les gens comme toi devraient|les gens comme vous devraient) (crever|mourir|disparaître|avoir honte d’exister|être enfermé|être enfermés)',
				],
			},
			name: {
				en: [
					'(moron|morons|imbecile|loser|losers|asshole|assholes|scumbag|scumbags|dumbass|jackass|cretin|dickhead|retard|halfwit|dimwit|idiot|idiots|troll|bitch|creep|pathetic clown|piece of garbage|piece of trash|piece of shit)',
				],
				fr: [
					'(crétin|crétine|crétins|imbécile|imbéciles|connard|connards|connasse|abruti|abrutis|abrutie|épais|niaiseux|niaiseuse|minable|minables|taré|débile|idiot|idiote|idiots|salaud|salope|ordure|troll|enfoiré|trou de cul|sans génie)',
				],
			},
			dismissal: {
				en: ['(get lost|bite me|beat it|scram)'],
				fr: ['(ferme-la|fermez-la|crève|crevez|dégage|dégagez|décampe|décampez)'],
			},
			you: {
				en: ['(you|your|you’re|yourself|u|ur)'],
				fr: ['(tu|t’|te|toi|ton|ta|tes|vous|votre|vos|vas|va)'],
			},
			self: {
				en: [
					'(I’m|I am|I was|I feel|feel|feels|felt|called|call|calling|says|said|word|words|not|never|proof|don’t be|myself|me)',
				],
				fr: [
					'(je suis|je me sens|j’ai été|j’ai l’air|traité|traiter|traitée|appelé|dit|mot|mots|pas|jamais|me sens|sent)',
				],
			},
			hatred: {
				en: [
					'(women|girls|woman|men|immigrants|*) (like you |like her |) (belong|belongs|should stay|should be) in the kitchen',

					`(all|) ${peoples.en} are (all|just|nothing but|mostly|such|) (a bunch of|) (criminals|animals|parasites|vermin|lazy|dirty|filthy|invaders|terrorists|thieves|rapists|savages|scum|garbage|subhuman|inferior|disgusting|a plague|a cancer|a disease|leeches|liars|stupid|pigs|rats|too emotional to|not welcome here|freeloaders)`,
					`(deport|kick out|get rid of|send back|send home) (all|every|all the|all these|all those|those|these) (filthy|dirty|) ${peoples.en}`,
					'(women|men|girls|people|immigrants|*) like (you|her|him|them|that) (don’t|do not|shouldn’t|should not|will never) (belong|be allowed|deserve|be here) *',
					`(filthy|dirty|stinking|lazy|stupid|damn|goddamn|disgusting|bloody) (immigrant|refugee|foreigner|migrant|muslim|jew|arab|native|indian|immigrants|refugees|foreigners|migrants|muslims|jews|arabs|natives|indians|gays|lesbians|homos|frenchies|frogs)`,
					`${peoples.en} (should|must) (all|) (go back|be deported|go home|leave our country|be banned|stay in the kitchen|be sterilized)`,
					`${peoples.en} (don’t|do not) (belong|deserve to live)`,
					'(be|get) (shipped|sent|deported|packed off) back to where (they|he|she|you) (came|come|comes) from',
					`(I hate|we hate|fuck) (all|all the|) ${peoples.en}`,
					'(niggers|nigger|faggot|faggots|fags|trannies|tranny|kike|kikes|chink|chinks|wetback|raghead|ragheads|towelhead|towelheads|sandnigger|dirty injun)',
				],
				fr: [
					`(les|ces|maudits) ${peoples.fr} (sont|ne sont que|sont tous|sont toutes) (juste|) (des|) (criminels|animaux|parasites|vermine|paresseux|sales|envahisseurs|terroristes|voleurs|violeurs|sauvages|déchets|inférieurs|profiteurs|une plaie|un cancer|menteurs|stupides|cochons|rats|bs|bon à rien|bons à rien|bonnes à rien)`,
					`(paresseux|sales|maudits|voleurs|menteurs|profiteurs|crottés) (d’|de) ${peoples.fr}`,
					`(déportez|déporter|expulsez|expulser|renvoyez|dehors) (tous|toutes|) (les|ces) (sales|maudits|) ${peoples.fr}`,
					'sale(s|) (immigrant|immigrants|immigré|immigrés|réfugié|réfugiés|étranger|étrangers|musulman|musulmans|juif|juifs|arabe|arabes|noir|noirs|nègre|nègres|indien|indiens|autochtone|autochtones|race|anglais|français|gai|gais|pédé|pédés)',
					'maudit(s|) (immigrants|immigrés|réfugiés|étrangers|musulmans|juifs|arabes|noirs|nègres|indiens|sauvages|importés|anglais|frogs|blokes|gais|pédés)',
					`(les|ces) ${peoples.fr} (devraient|doivent) (tous|) (retourner|être déportés|être expulsés|partir|rester à la maison|rentrer chez eux|se taire)`,
					`(les|ces) ${peoples.fr} comme (toi|vous|elle|elles|lui|eux) (devraient|doivent) (rester|retourner|rentrer) (chez|dans) *`,
					'(être|se faire) (renvoyé|renvoyée|renvoyés|renvoyées|retourné|retournée|retournés|déportés|expulsés|renvoyer|retourner) d’où (il|elle|ils|elles|tu|vous) (vient|viennent|viens|venez)',
					`(je déteste|on déteste|à mort|mort aux|dehors) (tous|) (les|ces|) ${peoples.fr}`,
					'(femmes|hommes|filles|gens|immigrants|*) comme (toi|vous|elle|elles|lui|eux|ça) (n’ont|n’a) (pas|rien) (leur place|sa place|à faire) *',
					'(femmes|hommes|filles|gens|immigrants|*) comme (toi|vous|elle|elles|lui|eux|ça) ne (devraient|méritent) (pas|jamais) *',
					'(place|places) (est|c’est) (dans|à) la cuisine',
					'(bougnoule|bougnoules|bicot|bicots|youpin|youpins|chintok|chintoks|tapette|tapettes|tarlouze|tarlouzes|kawish|négresse|sale race|face de citron)',
				],
			},
		},
		except: {
			en: [
				'idiot proof',
				'(I’m|I am|I was|I feel like) (such|) (a|an) (complete|total|) *',
				'(fool|fools|fooled) you',
				'april fool',
				'you (fool|clown|rat|sheep|troll) (around|proof|your|the)',
				'you (animal|pig) (lovers|lover|farmers|owners|experts)',
				'you (troll|rat) *',
			],
			fr: [
				'(poisson|premier) d’avril',
				'(crève|crèves) (la faim|le cœur|les yeux)',
				'(clown|clowns) (d’|thérapeutique|thérapeutiques|de cirque)',
				'(dîner de cons|face de rat)',
				'(quelle|quel) (conne|con) (je suis|j’ai été)',
				'(cochon|porc) (d’inde|épic)',
			],
		},
		hits: [
			{all: ['hatred'], within: 'sentence', variant: 'hatred'},
			{all: ['insult'], within: 'sentence'},
			{all: ['dismissal', 'name'], within: 'sentence'},
			{all: ['name', 'you'], within: 'sentence', unless: ['self']},
		],
	},
	message: {
		en: '“{quote}” could be read as an insult.',
		fr: '« {quote} » pourrait se lire comme une insulte.',
	},
	reason: {
		en: 'Public servants treat every person with respect and fairness, online and off duty too; an insult is remembered longer than the reason for it.',
		fr: 'Les fonctionnaires traitent chaque personne avec respect et équité, en ligne et hors du travail aussi; on retient l’insulte plus longtemps que sa raison.',
	},
	remedy: {
		en: 'Say what you disagree with, and leave the person out of it.',
		fr: 'Dites avec quoi vous êtes en désaccord, sans viser la personne.',
	},
	variants: {
		hatred: {
			message: {
				en: '“{quote}” could be read as an attack on people for who they are.',
				fr: '« {quote} » pourrait se lire comme une attaque contre des personnes pour ce qu’elles sont.',
			},
			reason: {
				en: 'The guidance leaves many questions open, but not this one: hateful words are incompatible with public service, on any account.',
				fr: 'Les lignes directrices laissent bien des questions ouvertes, mais pas celle-ci : les propos haineux sont incompatibles avec la fonction publique, quel que soit le compte.',
			},
			remedy: {
				en: 'Take these words out; if you are quoting someone, put them in quotation marks and say who said them.',
				fr: 'Retirez ces mots; si vous citez quelqu’un, mettez-les entre guillemets et dites qui les a prononcés.',
			},
		},
	},
	source: ethicsCodeRespect,
	examples: {
		flags: [
			{
				draft: {text: 'You are a miserable little man.', account: personal},
				quote: 'You are a miserable little man',
			},
			{draft: {text: 'Refugees like them ought to be sent back to where they came from.', account: personal}},
			{draft: {text: 'Les étrangers comme eux devraient retourner chez eux.', account: personal}},
			{
				draft: {text: 'You are such a moron, the answer is on page two.', account: reply, surface: 'reply'},
				quote: 'You are such a moron',
			},
			{
				draft: {
					text: 'T’es donc ben niaiseux, la réponse est à la page deux.',
					account: reply,
					surface: 'reply',
				},
				quote: 'T’es donc ben niaiseux',
			},
			{
				draft: {text: 'Shut up and fill in the form like everyone else.', account: personal},
				quote: 'Shut up',
			},
			{draft: {text: 'Bande de caves, apprenez à conduire!', account: personal}, quote: 'Bande de caves'},
			{
				draft: {text: 'Refugees are all criminals and that is that.', account: personal},
				quote: 'Refugees are all criminals',
			},
			{
				draft: {text: 'Maudits importés, rentrez donc chez vous.', account: personal},
				quote: 'Maudits importés',
			},
			{
				draft: {text: 'Retournez dans votre pays si vous n’êtes pas contents.', account: personal},
				quote: 'Retournez dans votre pays',
			},
			{
				draft: {text: 'That reporter is an idiot and so is her editor.', account: personal},
				quote: 'reporter is an idiot',
			},
			{draft: {text: 'What a pathetic little man.', account: {mode: 'personal'}}},
			{draft: {text: 'Women like you don’t belong in uniform.', account: {mode: 'personal'}}},
			{draft: {text: 'Les gens comme toi n’ont pas leur place ici.', account: {mode: 'personal'}}},
			{draft: {text: 'Apprenez le français ou décampez.', account: {mode: 'personal'}}},
			{draft: {text: 'You are too lazy to follow three simple steps.', account: reply, surface: 'reply'}},
			{draft: {text: 'T’es trop paresseux pour lire la deuxième page.', account: reply, surface: 'reply'}},
			{draft: {text: 'Try page two, and learn to scroll, Einstein.', account: reply, surface: 'reply'}},
			{draft: {text: 'Lis donc la page deux, génie.', account: reply, surface: 'reply'}},
		],
		passes: [
			{draft: {text: 'Ciel dégagé ce soir au parc national.', account: {mode: 'personal'}}},
			{draft: {text: 'Le musée ferme la semaine prochaine.', account: {mode: 'personal'}}},
			{draft: {text: 'T’es malade, mon Luc, quel but incroyable!', account: personal}},
			{draft: {text: 'T’es malade? Reste au lit, on t’apporte de la soupe.', account: personal}},
			{draft: {text: 'Es-tu malade? Appelle-moi.', account: personal}},
			{draft: {text: 'If you are too sick to read this, stay in bed, dear.', account: personal}},
			{draft: {text: 'I was too lazy to cook, so pizza it is.', account: personal}},
			{draft: {text: 'Read about the genius of Marconi in our new exhibit.', account: reply}},
			{draft: {text: 'Un pneu crevé bloque la voie de droite.', account: {mode: 'personal'}}},
			{draft: {text: 'La plus grosse vache de la foire pèse une tonne.', account: {mode: 'personal'}}},
			{draft: {text: 'It is easy to get lost in the backcountry: carry a map.', account: {mode: 'personal'}}},
			{draft: {text: 'Meet Daisy, the old cow of our farm museum.', account: {mode: 'personal'}}},
			{draft: {text: 'J’ai failli me casser la gueule sur la glace.', account: {mode: 'personal'}}},
			{draft: {text: 'An idiot-proof guide to filling in your first tax return.', account: reply}},
			{draft: {text: 'Someone wrote “you are such a moron” under her video. Here is how to report it.'}},
			{draft: {text: 'Le 21 mars, c’est la journée contre la discrimination raciale.', account: reply}},
			{draft: {text: 'I am such an idiot, I left my keys in the car again.', account: personal}},
			{
				draft: {
					text: 'Elle a lu « Retournez dans votre pays » sur un mur. Voici son histoire.',
					account: reply,
				},
			},
			{draft: {text: 'Refugees are often doctors, teachers and farmers.', account: reply}},
			{draft: {text: 'The circus is in town: meet a clown at the library on Saturday!', account: personal}},
			{draft: {text: 'Les clowns thérapeutiques visitent l’hôpital mardi.', account: personal}},
		],
	},
});
