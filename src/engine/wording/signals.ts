import type {OfficialLanguage} from '../language/segment.ts';

/**
 * Words that say by their kind, more than by themselves, whether a sentence judges or informs; a final `-` stands
 * for any ending. Without accents, as words are compared. A kind is a feature of the model, never a verdict.
 */
const english = {
	self: "i me my mine myself im ive imo imho i'",
	reader: 'you your yours yourself',
	institution: "we our us ours we'",
	duty: 'should must ought need needs deserve- cannot shouldn- owe owes demand- refuse- let lets owed overdue',
	denial: 'not never no none nothing nobody neither nor nowhere without t',
	stress:
		'very so really truly absolutely totally completely extremely incredibly such too just simply utterly entirely highly literally seriously deeply even indeed way plain plainly downright thoroughly purely sheer pure total utter complete wildly painfully shockingly ridiculously beyond',
	blame:
		'bad worse worst awful terrible horribl- disgust- disgrac- shame- shameful pathetic ridicul- absurd- stupid- idiot- dumb fool fools sad sadly tragic- disappoint- outrage- unaccept- unfair unjust wrong useless weak incompet- corrupt- liar- lie lies lied lying mislead- mess nonsense joke insane crazy scandal- crook- hypocri- greed- irrespons- dangerous danger evil cruel ugly false sick nasty gross garbage trash broken fail- disast- catastroph- crisis ruin- destroy- wast- cheat- betray- steal- bully- bigot- racis- extrem- radical- alarmi- propagand- hysteri- laughable embarrass- deplorab- appall- horrif- shock- disturb- despicabl- arrogan- coward- poor poorly boring dull bland silly lame flat mediocre overrated tedious mindless pointless heartless clueless spineless shameless senseless toothless hopeless careless tone deaf foolish- blunder- mistake- insult- slap- farce- circus- sham excuse- nightmare- fiasco- debacle- travest- failure- botch- bungl- mishandl- mismanag- neglect- abandon- betrayal- wreck- trainwreck eyesore hideous dreadful- awfully terribly badly lousy rotten crappy atroc- abysmal- ghastly grim gloomy dismal pitiful sorry shoddy sloppy lazy slow rude cynical naive reckless- thoughtless callous cruel- inhuman- unjustif- unreason- unnecess- unworkable unsustain- unbeliev- unforgiv- inexcus- intoler- indefens- incomprehens- inadequa- insuffic- ineffect- inept- irration- illogic- counterproductive backward- outdated shortsight- misguid- dishonest- decei- deceptive phony bogus nonsens- rubbish bunk hogwash blah drivel whin- bicker- dither- stall- squander- overpriced expensive costly bloated wasteful clumsy confus- chaotic chaos madness crazi- lunacy idioc- stupidit- folly absurdit- injustice- cowardi- selfish- stingy petty vile toxic nasti- horror- heartbreak- tragedy tragedies regrett- depress- infuriat- annoy- irritat- enrag- fuming outrag- maddening exhausting tiresome pity alas loser- worsen- harmful- barbar- plague- jerk- flaw- biased bias theatric- theatre trick- dread- gutless cheap contempt- scorn- laugh- litter- whine tantrum- fantasy myth- swindl- gouge- gouging plunder- trampl- butcher- cripple- punish- pretext sabotage- stubborn- clumsi- fear- panic- prejudic- sexis- snob- sneer- mock- ridicule- sinister shady sleazy smug spite- stink- stale tacky tasteless tired torture- trivial- tyran- unhing- unwise unworthy vandal- vulgar weasel- wimp- woeful- worthless arbitrar- disregard- disrespect- insensitiv- undemocratic unconstitutional hollow empty gimmick- fuss- hype- overkill regress- setback- miser- nonsensical plague burdens burdensome',
	praise:
		'good great better best amazing awesome incredibl- fantastic- wonderful- excellent outstanding brilliant- beautiful- superb- perfect- fabulous terrific impress- inspir- exceptional remarkab- extraordinar- delight- charming clever smart funny fun cool nice lovely favourite favorite proud- love- enjoy- thrill- dedicat- brave- courag- hero- generous wise honest- historic vibrant strong- powerful- delicious magnificent stunning gem masterpiece engaging compelling refreshing legend- bravo kudos hats magic magical miracle- marvel- wonder- triumph- victory victories succeed- win wins winning winner- visionary genius- smartest sharpest finest coolest nicest kindest prettiest loveliest bravest greatest cutest tastiest brill- stellar sublime splendid- spectacular- phenomenal- sensational- unmatched unbeatable unrivalled unparalleled peerless flawless- immaculate ideal idyllic gorgeous stunning- pretty cute adorable tasty yummy fascinat- thoughtful- sensible sense reasonable fairest rightly worthy deserv- admir- applaud- commend- salute- praise- cheer- champion- superstar rockstar treasure- jewel- pride joy- bliss- pleasure- reliev- blessing- lucky luck fortunate- bold boldest decisive- landmark groundbreaking gamechanger leader leadership tireless- selfless- passion- talent- gifted classy noble graceful- heartwarming touching uplifting beauty beaut- splendour- elegan- wisdom reasonabl- sanity sane vindicat- triumphant priceless- unforgettab- spotless invaluable precious worthwhile rewarding satisfying effortless- seamless- masterclass backbone spine guts conviction integrity decency decent humane compassion- kinder bright dynamite ace winner first-rate unsung promising hopeful sharp finely neat swell glorious legendary iconic timeless epic',
	feeling:
		'feel- felt hope- wish- glad happy- excited sorry angry afraid fear- worr- tired hate- miss- wonder- surpris- grateful thankful- disappoint- delighted heartbr- upset frustrat- concerned care cares dream- pray- hopeful- hopefully longing goodness sick fed baffl- puzzl- stunned speechless goosebumps tears cry crying laugh- shiver- thrilled ecstatic overjoyed impressed unimpressed satisfied dissatisf- proud dismay- appalled ashamed embarrassed jealous regret- beg begging plead-',
	contrast:
		'but instead unlike while rather yet despite although though however whereas contrary versus only except unless finally enough',
	stance:
		'think thinks believe- guess maybe perhaps seem- obvious- clearly apparent- surely certain- frankly honestly personally suppose- doubt- suspect opinion view agree- disagree- sure probably likely supposedly course fact truth true real reality actually convinc- persua- argu- pretend- insist- bet reckon- imagin- wonder- whatever anyway seriously really simply period surprise surprising- unsurprising- predictab- ironic- strange- weird- odd oddly funny curious- mystery mysterious-',
	whole:
		'always every everyone everything everybody anyone anything anybody ever only all most whole entire forever nobody any',
	degree: 'more less much many far enough few least',
	fight:
		'fight- attack- blam- accus- threat- war kill- hurt- harm- rob- tax- elite- establishment media mainstream ideolog- regime agenda narrative scare- fearmonger- partisan- politician- promis- power trust- accountab- excuse- fault behind afford- struggl- lifetime blame- lies enemy enemies opponent- hater- skeptic- denier- troll- pundit- lobby- greedy profit- billionaire- cash grab grabs spin smear- slogan- stunt- gimmick- grandstand- posturing pander- dodge- hide hides hiding silence- deny denies denied obstruct- block- giv- cave caved surrender- bow bowing critics',
	notice:
		'announce- statement join- celebrat- today update- learn visit apply application- register regist- call contact info information details available open opens closed deadline program programs service services form forms online report reports data release- publish- date area areas road roads residents please tips recall- advisor- warning- guide website page email phone number department agency canada government federal provincial include- provid- support- process request- submit- eligib- benefit- account document- review- section policy act regulation- fraud- scam- phish-',
	greeting:
		'congratulations thoughts condolences wishes anniversary welcome thank thanks thinking happy merry join wishing sadness sadden- passing death mourn- loss deceased heavy farewell goodbye retire- retiring bravo',
	target:
		'minister- premier- parliament- senate senator- mps house commons court- tribunal- judge- ruling- verdict decision- law- bill bills legislation budget- policy policies polic- government- ottawa feds province- provincial municipal- city cities mayor- council- opposition party parties media press newspaper- journalist- reporter- columnist- editor- union- company companies corporat- airline- railway- bank- telecom- employer- landlord- developer- bureaucra- officials agency agencies department- ministry program- tax taxes levy fee fees plan plans deal agreement- rule rules regulation- motion- committee- commission- speech- debate- report- strateg- system- reform- subsid- tariff- pipeline- platform- project- proposal- measure- cuts cut app website form study studies article editorial campaign- politic- vote- election- leader- bosses management critics',
	exclaim:
		'what how such so wow ugh yay whoa alas oh ah hooray phew yikes finally boy gosh wonderful thankfully luckily',
	again: 'again another yet still already finally last overdue late ever once more same',
} as const;

const french: Readonly<Record<keyof typeof english, string>> = {
	self: "je j' me m' moi mon ma mes mien- perso personnellement ai",
	reader: "vous votre vos tu te t' toi ton ta tes",
	institution: 'nous notre nos on',
	duty: 'faut faudrait falloir doit doivent devons devrait devraient devrions devez doivent merit- exige- faudra faudrait arret- assez devra devront urge urgent suffit cesse- cessez dus vivement refus-',
	denial: 'ne n pas jamais rien aucun aucune personne ni plus sans nul- non',
	stress:
		"tres si tellement vraiment trop tout absolument totalement completement extremement incroyablement carrement franchement vachement tant juste meme bien quel quelle quels quelles c' ca cela pur pure purement totale total comble plein bel vrai vraie veritable archi hyper ultra drolement joliment rudement sacre sacree foutument beaucoup fichtre simplement nettement",
	blame:
		'mauvais- pire pires horribl- terribl- affreu- honte- honteu- scandal- pathetique ridicul- absurd- stupid- idiot- imbecil- debil- triste- tragique- tragedie decev- decu- inacceptabl- injust- faux fausse- nul nulle inutile- incompet- corromp- corrup- menteu- ment mensong- trompe- catastroph- desastre- drame- gachis importe farce blague dangereu- danger malhonnete- hypocri- cupid- avid- irrespons- indigne- degout- lamentabl- deplorabl- epouvantabl- effroyabl- atroce- ahuriss- halluci- insens- cruel- moche- sale- detrui- ruin- gaspill- trahi- vol- pollu- tue- tuer alarmist- propagand- delire- choqu- troublant- inquiet- peur grave- nefast- negligen- crise- coupabl- arrogan- lache- ennuy- ennui plat- fade- banal- rate- decevant- vide- mediocre- lourd- creu- bidon merde- con cons connerie- chiant- putain foutre fout- marre tanne- ecoeur- bete- betise- mou molle- aberr- absurdit- abject- abus- accabl- affligean- affront- aneri- aveugl- bacl- balivern- barbar- bavur- blabla boiteu- bordel bourde- brouillon- brutal- cafouill- calamit- caric- cauchemar- chaos chaotiqu- chial- cirque clown- comble consternan- couteu- cynis- cynique- debacl- deconnect- dedain- defaut- demago- demun- depass- depit- deroute- derisoire- desol- desorganis- deraisonn- desuet- detestabl- dommage echec- echou- egois- enrag- erreur- exasper- excessif excessiv- fadaise- faillite- farfelu- faute- fiasco- folie fou folle fous frustr- fumist- gaffe- gifle- grotesqu- helas hideu- idioti- ignob- ignor- imprudent- impardonn- incoheren- incomprehens- inconscien- indefend- indecen- indiffer- inefficac- inept- inexcus- infam- infect- inhumain- injusti- injustifi- insult- insupport- intenab- intoler- irrationn- irrealis- irresponsabl- joke laid- laide- lamentab- lenteu- lent lente loufoque- magouill- maladroit- malhabil- malheureu- mascarad- mauvaise- mechant- mepris- miserab- mesquin- minable- naif naive- naivet- naufrag- navran- negl- nonsens odieu- paresseu- passoire pathetiqu- penibl- perdu- perte- pietr- pitoyab- poche poches plate plates pleurnich- pourri- profiteur- puni- pueril- rage regrett- repouss- repugn- revolt- ridiculis- saccag- sans-genie saugrenu- sot sotte sordid- stupidit- supercher- tapageu- tare torchon tort toxiqu- tromper- vain vaine vaines vergogne vilain- voleur- plaie- prison- surestim- surevalu- partial- partiau- risible- epreuve- caprice- sombre- bof mince mollasson- biais- baratin barbarie bourreau- boulet- calvaire- carnage- censur- chantag- charlatan- cliche- coinc- colmat- complaisan- connivenc- copinage- corvee- coulag- cramponn- crapul- crass- culot cuistre- dechet- deplor- derape- derapag- derout- desaveu- despot- diktat- discredit- dogmat- elitis- embarrass- encombran- enfer enlis- entetement epuis- escroc- esbroufe etouff- exager- fadeur fardeau- favoritis- galere- hargn- hont- horreur- humili- hysteri- immor- impass- imposteur- impuissan- incapab- incurie- inerti- injur- insouci- insipid- intransig- invivab- laxis- lubie- manigan- massacr- maudit- mauvais menteurs mercantil- mirag- misere- moquer- moque moquent moribond- naufrage niais- nuisib- obstin- obtus- odieux- oppress- outrag- paranoi- parodi- pietine- pieg- pire- poudre- prejudic- pretext- querell- racis- rancun- recul- regress- sabot- salaud- sexis- simpli- sinistr- snob- sournoi- souffr- surdit- tartuf- tergivers- tordu- tortur- toupet tragedi- tricheri- triche- tripot- troubl- truqu- tyran- vandal- vexat- vicieu- vieilli- vieillot- visqueu- vulgair- rougir gouffre- gras lourdeur- malhonnet- desastreu-',
	praise:
		'bon bonne bons bonnes mieux meilleur- super genial- formidabl- incroyabl- fantastiqu- merveilleu- excellent- exceptionnel- brillant- beau belle beaux belles superb- parfait- magnifiqu- extraordinair- remarquabl- sublime- fabuleu- impression- inspir- genie- drole- marrant- cool sympa- charmant- delicieu- prefere- favori- fier- fiere- aime- ador- bravo chapeau courag- hero- genereu- digne- efficace- intelligent- sensible- historique- fort- forte- puissant- reussi- top excellen- captivant- attachant- touchant- emouvant- bijou admir- adorabl- aubaine audac- avise- bel bellement bien bienfait- bonheur brillamm- brio chance champion- chanceu- chaleureu- clairvoyan- coherent- chouette charm- classe combl- delic- delice- delicat- devou- dignit- eblouiss- eclatan- elegan- emerveill- encourag- enthousias- epoustoufl- epatan- equitab- etoile- etonnan- exemplair- exquis- extra fabul- fascin- felicit- fierte fleuron- formid- gagnan- gagn- geniau- genereus- gloire gracieu- grandios- grand grande grands grandes habil- harmonieu- heureus- honneur- imbattab- impeccab- impressionn- inegal- inestimab- ingenieu- inspiran- inoubliab- irresistib- joie- joli- jolie- judicieu- juste justes justement legend- lucid- lumineu- magique- majestueu- merite- merveill- miracl- noble- nobless- optimis- palpit- passionn- perle- perspicac- phenomen- plais- precieu- prodig- progres- raisonnab- raffin- ravissan- rejouiss- reussit- sage- sagess- salu- saluon- savoureu- sens sensationn- seduis- soulag- spectacul- splendid- stimul- succes talent- tresor- triomph- unique- utile- vedette- victoir- vision visionnair- vaillan- champion eloquen- epat- hauteur colonne allure lumiere- choye- gate gatee- gentil- habilet- impec- inattendu- indispensab- infatigab- irreprochab- limpide- loyal- lueur- maitre- maitris- meritoir- mignon- minutieu- nickel noblesse pertinen- poigna- prestige- primord- prouess- qualit- rafraichi- rayonn- reconfort- renversant- rigoureu- rigolo- robust- salutair- sauveur- savant- serieu- simplicit- solid- somptueu- splendeur- sublim- surdou- sympath- tenac- tendre- tonique- touchan- vertueu- vibrant- vif vigueur- visionn- vivifiant- bons-',
	feeling:
		'sens- ressen- espere- souhait- content- heureu- ravi- excit- desole- fache- colere crain- peur inquiet- fatigu- detest- hate impatien- surpris- reconnaissan- deprim- fan fans coeur reve- plaisir envie peine emu- jalou- rir- ris pleur- esper- espoir souhaiton- vivement pourvu patien- larmes pleure- sourir- frisson- emoti- emu emue emus bouche- soulag- fier decourag- exasper- agace- enerv- enrag- indign- scandalis- outr- outre outree outres consterne- sidere- ebahi- abasourdi- stupefait- perplex- mefi- mefiant- gene- honte- coupab- jaloux rage tannes',
	contrast:
		'mais plutot contrairement alors pendant tandis pourtant malgre quoique cependant lieu contraire sauf sinon enfin seulement uniquement hormis assez',
	stance:
		'pense- crois trouve- estime- considere avis opinion semble- evidemment clairement apparemment surement certain- certes honnetement personnellement probablement vrai vraie vraiment realite fait comprends sais sait savoir dire dit parait genre bref voila enfin bah ben euh mdr lol ptdr hein quoi convaincu- persuad- pretend- soutien- admet- avou- avouons parier parie paria imagin- demande demandons douter etonn- etrang- bizarr- curieu- curieus- ironi- mystere- surprenan- previsib- peut etre dirait gager gageons point clair evident- logiqu- insist- doute-',
	whole: 'toujours chaque tous toute toutes monde seul- seulement tout jamais chacun entier',
	degree: 'plus moins beaucoup peu assez autant trop',
	fight:
		'batt- combat- lutte- attaqu- accus- menac- guerre tu- elite- medias ideolog- regime agenda partisan- politicien- politiqu- promess- promett- pouvoir- confiance responsab- excuse- faute argent poches joindre lobby- lobbies capital- gauch- droite bobo- ecolo- adversair- ennemi- critiqu- detracteur- sceptiqu- negationnis- troll- chroniqueur- cupidit- profiteur- milliardair- slogan- spectacle- cirque posture- electoralis- populis- cache- cacher cachent silence- nier nie nient bloqu- entrav- obstru- recul- plier ceder cede- capitul- abandonn- laiss- oubli-',
	notice:
		'annonc- declaration joign- celebr- aujourd- mise jour savoir visite- present- demand- inscri- appel- communiqu- renseign- detail- disponibl- ouvert- ferme- date limite programme- service- formulaire- ligne rapport- donnees publi- region- route- secteur- resident- conseil- rappel- avis avertissement- guide site page courriel telephone numero ministere- agence canada gouvernement- federal- provincial- compren- fourn- soutien- soutenir traitement- soumett- admissib- prestation- compte- document- examen- article- politique loi reglement- projet- formation- entreprise- energie- solaire- video photo via lire decouvr- salon forum fraud- arnaque- hameconn-',
	greeting:
		'felicitations pensees condoleances voeux anniversaire bienvenue merci joyeu- bonne fete bonjour tristess- attrist- deces deuil pleurons proches condoleances- defunt- regret retraite bravo',
	target:
		'ministre- sous-ministre- premier premiere parlement- senat- senateur- depute- chambre cour cours tribun- juge- jugement- verdict decision- loi lois projet- budget- politique- gouvernement- ottawa federal- province- provincial- municipal- ville- maire- mairess- conseil- opposition parti partis critique- media- presse journal journaux journalist- chroniqueur- syndicat- compagnie- entreprise- societe- aerienn- chemin- banque- telecom- employeur- proprietair- promoteur- bureaucra- fonctionnair- agence- ministere- programme- taxe- impot- frais plan plans entente- accord- regle- reglement- motion- comite- commission- discours debat- rapport- strateg- system- reform- subvention- tarif- pipeline- plateforme- proposition- mesure- coupe coupes compression- appli application- site formulaire- etude- article- editorial- campagne- vote- election- chef- patron- direction',
	exclaim:
		'quel quelle quels quelles comme combien tellement wow oh ah enfin helas ouf bravo chapeau dommage vivement ouache pfff misere heureusement malheureusement tant',
	again: 'encore toujours deja enfin nouveau nouvelle autre autres meme tard trop fois dernier',
};

/** The kinds of words, in the order of their features. */
export const signalKinds = Object.keys(english) as readonly (keyof typeof english)[];

interface Lexicon {
	readonly whole: ReadonlyMap<string, readonly number[]>;
	readonly stems: ReadonlyMap<string, readonly number[]>;
	readonly longest: number;
}

const lexiconOf = (words: Readonly<Record<string, string>>): Lexicon => {
	const whole = new Map<string, number[]>();
	const stems = new Map<string, number[]>();
	let longest = 0;
	signalKinds.forEach((kind, number) => {
		for (const word of new Set(words[kind]!.split(' '))) {
			const stem = word.endsWith('-');
			const form = stem ? word.slice(0, -1) : word;
			const map = stem ? stems : whole;
			map.set(form, [...(map.get(form) ?? []), number]);
			if (stem) longest = Math.max(longest, form.length);
		}
	});
	return {whole, stems, longest};
};

const lexicons: Readonly<Record<OfficialLanguage, Lexicon>> = {
	en: lexiconOf(english),
	fr: lexiconOf(french),
};

/** Shortest stem looked for, in letters. */
const shortestStem = 3;

/** The kinds of a word, by their places in `signalKinds`. */
export const kindsOf = (form: string, language: OfficialLanguage): readonly number[] => {
	const {whole, stems, longest} = lexicons[language];
	const kinds = [...(whole.get(form) ?? [])];
	for (let length = Math.min(longest, form.length); length >= shortestStem; length--) {
		const more = stems.get(form.slice(0, length));
		if (!more) continue;
		kinds.push(...more);
		break;
	}
	return [...new Set(kinds)];
};

/** Tells whether a word is of one of `kinds`. */
const isOf = (
	...kinds: readonly (keyof typeof english)[]
): ((form: string, language: OfficialLanguage) => boolean) => {
	const places = new Set(kinds.map((kind) => signalKinds.indexOf(kind)));
	return (form, language) => kindsOf(form, language).some((kind) => places.has(kind));
};

/** Whether a word is of a kind that can say why a sentence judges: "the" and "decision" cannot. */
export const isTelling = isOf(
	'self',
	'duty',
	'denial',
	'stress',
	'blame',
	'praise',
	'feeling',
	'contrast',
	'stance',
	'whole',
	'fight',
	'exclaim',
	'again',
);

/** Whether a word is of a kind that judges by itself. */
export const isJudging = isOf('blame', 'praise', 'feeling', 'fight', 'duty', 'denial', 'whole');
