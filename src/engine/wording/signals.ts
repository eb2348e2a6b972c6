import type {OfficialLanguage} from '../language/segment.ts';

/**
 * Words that say by their kind, more than by themselves, whether a sentence judges or informs; a final `-` stands
 * for any ending. Without accents, as words are compared. A kind is a feature of the model, never a verdict.
 */
const english = {
	self: 'i me my mine myself im ive imo imho',
	reader: 'you your yours yourself',
	institution: 'we our us ours',
	duty: 'should must ought need needs deserve- cannot shouldn- owe owes demand- refuse- let lets',
	denial: 'not never no none nothing nobody neither nor nowhere without t',
	stress:
		'very so really truly absolutely totally completely extremely incredibly such too just simply utterly entirely highly literally seriously deeply even indeed',
	blame:
		'bad worse worst awful terrible horribl- disgust- disgrac- shame- shameful pathetic ridicul- absurd- stupid- idiot- dumb fool- sad sadly tragic- disappoint- outrage- unaccept- unfair unjust wrong useless weak incompet- corrupt- fraud- liar- lie lies lied lying mislead- mess nonsense joke insane crazy scandal- crook- hypocri- greed- irrespons- dangerous danger evil cruel ugly fake false sick nasty gross garbage trash broken fail- disast- catastroph- crisis ruin- destroy- wast- cheat- betray- steal- bully- bigot- racis- extrem- radical- alarmi- propagand- hysteri- laughable embarrass- deplorab- appall- horrif- shock- disturb- despicabl- arrogan- coward- poor poorly boring dull bland silly lame flat mediocre overrated tedious mindless pointless',
	praise:
		'good great better best amazing awesome incredibl- fantastic- wonderful- excellent outstanding brilliant- beautiful- superb- perfect- fabulous terrific impress- inspir- exceptional remarkab- extraordinar- delight- charming clever smart funny fun cool nice lovely favourite favorite proud- love- enjoy- thrill- dedicat- brave- courag- hero- generous wise honest- historic vibrant strong- powerful- delicious magnificent stunning gem masterpiece engaging compelling refreshing legend-',
	feeling:
		'feel- felt hope- wish- glad happy- excited sorry angry afraid fear- worr- tired hate- miss- wonder- surpris- grateful thankful- disappoint- delighted heartbr- upset frustrat- concerned care cares dream- pray-',
	contrast: 'but instead unlike while rather yet despite although though however whereas contrary versus',
	stance:
		'think thinks believe- guess maybe perhaps seem- obvious- clearly apparent- surely certain- frankly honestly personally suppose- doubt- suspect opinion view agree- disagree- sure probably likely supposedly course fact truth true real reality actually',
	whole:
		'always every everyone everything everybody anyone anything anybody ever only all most whole entire forever nobody any',
	degree: 'more less much many far enough few least',
	fight:
		'fight- attack- blam- accus- threat- war kill- hurt- harm- rob- tax- elite- establishment media mainstream ideolog- regime agenda narrative scare- fearmonger- partisan- politician- promis- power trust- accountab- excuse- fault behind afford- struggl- lifetime',
	notice:
		'announce- statement join- celebrat- today update- learn visit apply application- register regist- call contact info information details available open opens closed deadline program programs service services form forms online report reports data release- publish- date area areas road roads residents please tips recall- advisor- warning- guide website page email phone number department agency canada government federal provincial include- provid- support- process request- submit- eligib- benefit- account document- review- section policy act regulation-',
	greeting:
		'congratulations thoughts condolences wishes anniversary welcome thank thanks thinking happy merry join wishing',
} as const;

const french: Readonly<Record<keyof typeof english, string>> = {
	self: "je j' me m' moi mon ma mes mien- perso personnellement",
	reader: "vous votre vos tu te t' toi ton ta tes",
	institution: 'nous notre nos on',
	duty: 'faut faudrait falloir doit doivent devons devrait devraient devrions devez doivent merit- exige- refus- faudra faudrait arret- assez',
	denial: 'ne n pas jamais rien aucun aucune personne ni plus sans nul- non',
	stress:
		"tres si tellement vraiment trop tout absolument totalement completement extremement incroyablement carrement franchement vachement tant juste meme bien quel quelle quels quelles que qu' c' ca cela",
	blame:
		'mauvais- pire pires horribl- terribl- affreu- honte- honteu- scandal- pathetique ridicul- absurd- stupid- idiot- imbecil- debil- triste- tragique- tragedie decev- decu- inacceptabl- injust- faux fausse- nul nulle inutile- incompet- corromp- corrup- fraud- menteu- ment mensong- trompe- catastroph- desastre- drame- gachis n’importe farce blague dangereu- danger malhonnete- hypocri- cupid- avid- irrespons- indigne- degout- lamentabl- deplorabl- epouvantabl- effroyabl- atroce- ahuriss- halluci- insens- cruel- moche- sale- detrui- ruin- gaspill- trahi- vol- pollu- tue- tuer alarmist- propagand- delire- choqu- troublant- inquiet- peur grave- nefast- negligen- crise- coupabl- arrogan- lache- ennuy- ennui plat- fade- banal- rate- decevant- vide- mediocre- lourd- creu- bidon merde- con cons connerie- chiant- putain foutre fout- marre tanne- ecoeur- bete- betise- mou molle-',
	praise:
		'bon bonne bons bonnes mieux meilleur- super genial- formidabl- incroyabl- fantastiqu- merveilleu- excellent- exception- brillant- beau belle beaux belles superb- parfait- magnifiqu- extraordinair- remarquabl- sublime- fabuleu- impression- inspir- genie- drole- marrant- cool sympa- charmant- delicieu- prefere- favori- fier- fiere- aime- ador- bravo chapeau courag- hero- genereu- digne- efficace- intelligent- sensible- historique- fort- forte- puissant- reussi- top excellen- captivant- attachant- touchant- emouvant- chef-d bijou',
	feeling:
		'sens- ressen- espere- souhait- content- heureu- ravi- excit- desole- fache- colere crain- peur inquiet- fatigu- detest- hate impatien- surpris- reconnaissan- deprim- fan fans coeur reve- plaisir envie peine emu- jalou- rir- ris pleur-',
	contrast:
		'mais plutot contrairement alors pendant tandis pourtant malgre quoique cependant lieu contraire sauf sinon',
	stance:
		'pense- crois trouve- estime- considere avis opinion semble- evidemment clairement apparemment surement certain- certes honnetement personnellement doute- peut-etre probablement vrai vraie vraiment realite fait comprends sais sait savoir dire dit paraît parait genre bref voila enfin bah ben euh mdr lol ptdr hein quoi',
	whole: 'toujours chaque tous toute toutes monde seul- seulement tout jamais chacun entier',
	degree: 'plus moins beaucoup peu assez autant trop',
	fight:
		'batt- combat- lutte- attaqu- accus- menac- guerre tu- elite- medias ideolog- regime agenda partisan- politicien- politiqu- promess- promett- pouvoir- confiance responsab- excuse- faute argent poches joindre lobby- lobbies capital- gauch- droite bobo- ecolo-',
	notice:
		'annonc- declaration joign- celebr- aujourd- mise jour savoir visite- present- demand- inscri- appel- communiqu- renseign- detail- disponibl- ouvert- ferme- date limite programme- service- formulaire- ligne rapport- donnees publi- region- route- secteur- resident- conseil- rappel- avis avertissement- guide site page courriel telephone numero ministere- agence canada gouvernement- federal- provincial- compren- fourn- soutien- soutenir traitement- soumett- admissib- prestation- compte- document- examen- article- politique loi reglement- projet- formation- entreprise- energie- solaire- video photo via lire decouvr- salon forum',
	greeting: 'felicitations pensees condoleances voeux anniversaire bienvenue merci joyeu- bonne fete bonjour',
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

/** Visits the kinds of a word, by their places in `signalKinds`. */
export const visitSignals = (
	form: string,
	language: OfficialLanguage,
	visit: (kind: number) => void,
): void => {
	const {whole, stems, longest} = lexicons[language];
	for (const kind of whole.get(form) ?? []) visit(kind);
	for (let length = Math.min(longest, form.length); length >= shortestStem; length--) {
		const kinds = stems.get(form.slice(0, length));
		if (!kinds) continue;
		for (const kind of kinds) visit(kind);
		return;
	}
};
