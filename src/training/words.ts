// Derives the common words of each language, with how common each is and what is known of their spelling: `npm run train`.
import {writeFileSync} from 'node:fs';
import type {OfficialLanguage} from '../engine/language/segment.ts';
import {splitWords} from '../engine/words/split.ts';
import {type Entry, packWords, rarest} from '../engine/words/words.ts';
import {dataPresent, parallelRows} from './lexicon-corpus.ts';

/** Most words kept of each language, rarest left out, and how often one must be seen. */
const MOST = 4_200;
const LEAST = 3;

/** A word written with a capital this often inside sentences is a name. */
const NAME_SHARE = 0.85;

/** French text this long without a form being seen shows that the form is no word of its own. */
const LEAST_FOR_ACCENT = 8;

/** The unaccented form may be a slip of the text itself, this often. */
const SLIPS = 0.03;

/**
 * Accented words whose bare form is another word, or a spelling the reform of 1990 allows, too rare in the text to show:
 * `peche` is a fish or a sin, `croitre` is right, the Cree are a nation.
 */
const AMBIGUOUS = new Set(
	'créé créée créés crées crée pêche pêches pêcheur pêcheurs sûr sûre sûrs sûres sûreté mûr dû forêt forêts tâche tâches côte côtes côté côtés jeûne mât châsse hâler règne réforme relève décrets procès aïd grâce résumé résumés tés pré prés près dès mêmes né née nés nées ré élevage'.split(
		' ',
	),
);

/** Everyday words with an accent that the text shows seldom; none has a bare form. */
const SURE = new Set(
	'élève élèves hôpital hôpitaux hôtel hôtels théâtre cinéma fenêtre tempête tempêtes température températures précipitations météo épicerie prénom réserver réservez réservation présentez déménagement bébé bébés café cafés congé congés vélo vélos randonnée soirée rentrée télé piéton piétons référendum récolte récoltes légumes pâques noël épreuve épidémie égout égouts éclairage énigme épinette érables étoile étoiles étang évier'.split(
		' ',
	),
);

/** Nouns in -té whose bare form is no verb's: the others (limité, visité) are left alone. */
const NOUNS =
	/(?:(?:abil|ibil|ual|al|iv|ar|or|os|ic|ac|un|ur|rn|mn|ent|act|id|il|il|iqu|im|in|x|c|v)ité|iété|auté|erté|anté|reté|neté)s?$/u;
const VERBS =
	/^(?:chanté|enchanté|planté|implanté|augmenté|vanté|hanté|aimanté|fermenté|arrêté|prêté|inquiété|répercuté|incité|excité|suscité|cité|récité|irrité|hérité|abrité|facilité|mérité|habilité|réhabilité|débilité|milité|limité|délimité|imité|sollicité|profité|invité|évité|gravité|concerté|déserté|alerté|heurté|écarté)s?$/u;

/** One word though two stand in it: a hashtag of one of these is in need of no capital. */
const COMPOUNDS = {
	en: 'airport backpack backyard ballroom baseball basketball bathroom bedroom birthday blackout blackboard blueberry bookstore boardwalk boyfriend breakdown breakfast breakthrough broadband broadcast butterfly campfire campground cannot checklist checkpoint childcare childhood citizenship classroom clipboard comeback cookbook countdown countryside courthouse coworker crosswalk crossroads crowdfunding crowdsourcing cyberbullying cybersecurity database daycare daylight deadline doorbell downtown driveway drawback dropout earthquake elsewhere everybody everyday everyone everything everywhere eyewitness eyesight farmland feedback fingerprint firearm firearms firefighter firefighters fireplace firewood fireworks fisherman fishermen flashback flashlight football footprint forecast forever framework freelance friendship fundraiser fundraising gameday girlfriend goldfish grandchildren grandfather grandmother grandparents greenhouse greenpeace guidebook haircut halfway handbook handmade handshake hardship hardware headline headlines headquarters healthcare heatwave heartbeat highlight highlights highway highways homecoming homeland homeless homemade homeowner homework horseback hotline household households housework however iceberg infrared inside insight indoor indoors input intake inland internship keyboard keynote kickoff landmark landmarks landowner landscape landscapes landslide lakeshore launchpad layoff leadership lifeboat lifeguard lifeline lifesaver lifestyle lifetime limestone livestock livestream lockdown longtime lookout mailbox mainland mainstream manpower masterclass meanwhile membership midnight milestone moonlight motherhood motorcycle mountainside nationwide network networking networks newborn newcomer newcomers newsletter newspaper nobody northeast northern notebook nothing offline offshore onboard ongoing online onshore ontime openness outbreak outcome outcomes outdoor outdoors outlook outreach output outside outstanding overcome overdose overflow overnight oversee oversight overtime overview ownership pancake partnership partnerships passport password paycheck paperwork payday payroll peacekeeper peacekeepers peacekeeping pipeline pipelines playground plaything pollinator popcorn postcard postpone powerhouse powerful racehorse railroad railway rainbow raincoat rainfall rainforest raindrop recall roadside roadmap roundtable runway safeguard sailboat salesman sandwich sandstone scholarship scoreboard screenshot seafood seaport seashore seaside seaway setback shareholder shipyard shipwreck shoreline shortage shortcut shortlist showcase sidewalk silverware skateboard skatepark skyline smartphone snowball snowboard snowfall snowflake snowman snowmobile snowplow snowshoe snowstorm softball software somebody someone something sometimes somewhere southeast southern soundtrack spacecraft spaceship spacewalk spokesperson spotlight spreadsheet springtime stakeholder stakeholders standard standby standpoint starfish startup startups statement stockpile storefront storytelling storyteller streetcar strawberry suitcase summertime sunflower sunlight sunrise sunset sunshine supermarket superhero superstar swimwear teammate teammates teamwork teapot textbook thankful thanksgiving themselves throughout throwback thunderstorm thunderstorms timeline timelines timetable today together toolbox toolkit tomorrow township trademark trailhead turnout turnaround undercover underground undergraduate understand underway underwater uplift uptake update updates upgrade upload upstream vaccineready videogame viewpoint volleyball wallpaper warehouse warship wastewater watchdog waterfall waterfalls waterfront waterproof watershed waterway waterways wavelength webcast webcam webinar weekday weekend weekends welcome wellbeing wellness wetland wetlands whatever wheelchair wherever whiteboard widespread wildfire wildfires wildflower wildflowers wildlife windmill windstorm wintertime withdraw within without woodland workday worker workforce workflow workload workplace workplaces worksheet workshop workshops workspace worldwide worthwhile yearbook yourself youthful zookeeper misinformation disinformation firefighting peacebuilding caregiving caregiver caregivers springboard lifelong lightweight hometown homepage birthplace counterproductive nationalist nationalists environmentalist environmentalists walkthrough playlist marketplace percentage worldview groundwater stormwater breakwater firewall wildlands grasslands farmworker farmworkers bodyguard smokefree tradespeople craftspeople sportsmanship grandparent shorebird seabird seabirds songbird songbirds fishway icebreaker icebreakers lighthouse lighthouses greenway coastline floodplain rainwater heatwaves wildlife bushfire snowshoeing snowmobiling'.split(
		' ',
	),
	fr: 'abrivent acompte affichage ailleurs aujourdhui auparavant aussitot autobus autocar autochtone autoroute autrefois avantage beaucoup bienfait bienfaisance bientraitance bienveillance bienvenue biodiversite bonheur bonjour bonsoir centimetre chacun clairvoyance combien contrefacon contrepartie contrepoids covoiturage davantage decroissance debordement dedans dehors dessous dessus desormais deuxieme emploi encontre enfin enfance enfants enjeu enjeux ensemble ensuite entracte entraide entreprise entreprises entretien entrevue environnement francophonie gendarmerie gentilhomme hydroelectricite infolettre infrarouge interaction international internationale jamais kilometre lendemain longtemps longueur lorsque maintenant maintien malentendu malgre malheur malnutrition maltraitance microplastique millepattes minuit motoneige neanmoins nouveaute outremer parapluie parc parcours parfois parfum parfait parole partenaire partenaires partenariat partout passage passeport passerelle patrimoine photovoltaique plateforme plupart plusieurs plutot portage portefeuille portrait postsecondaire pourboire pourcentage pourquoi pourtant pourvoirie pourvu premiere printemps prochain quelquefois quelques quiconque quoique radiodiffusion refaire sauvetage savoirfaire siecle souscription sousmarin soutien souvenir surcharge surface surlendemain surmonter surplus surprise surtout surveillance survivant survivante survivants technologie telecharger television tellement toujours tournesol toutefois toutes tradition transport transports triangle vaisselle vanessa verglas versatile volontiers voltige vraiment'.split(
		' ',
	),
} as const;

/** Words that campaigns are named with and that the text shows too seldom; a rarity between the common and the rarest. */
const OF_CAMPAIGNS = {
	en: 'vaccinated vaccinate vaccination vaccine vaccines booster flu shot shots women womens mens girls boys kids baby earth planet ocean oceans mask masks wear hands wash stay safe calm connected kind home healthy active vote voting voter ready prepared prepare winter summer spring fall snow ice tax taxes season save savings money troops soldier soldiers poppy remember lest forget pride love equality rights human peoples elders shirt orange red dress history month week day days weekend sunday monday spirit heritage culture language languages mother tongue science stem research innovation space moon mars rocket launch astronaut whale whales bear bears bird birds salmon caribou bees tree trees plant plants garden farm farmers food guide eat well drink sleep heart lung cancer diabetes stroke autism dementia suicide crisis support mental health matters talk help helpline hope healing heal hiring hire jobs career careers students grad grads teacher teachers nurse nurses doctors heroes hero veteran veterans family families parents dads moms seniors youth newcomer newcomers immigrant immigrants refugee refugees citizen citizens citizenship passport travel trip border visa boat boating swim swimming lifejacket water fire smart bike bikes cycling walk walking hike hiking ski skating hockey olympics paralympics team fan fans games medal record census count counts counted survey data stats scam scams fraud phishing cyber secure online privacy password fake news myth facts fact quiz contest giveaway live watch listen podcast episode photo photos video throwback thank you thanks happy merry welcome hello good morning bonjour canadian canadians canada ottawa north arctic indigenous inuit metis navy army air force forces expert experts ask beat craving cravings quit smoke smoking free lake lakes river rivers coast guard police park parks lighthouse wildlife museum museums art arts artist artists craft crafts fishing fish hunting birding camping trail trails road roads rail railway pilot pilots drone drones scientist scientists engineer engineers tech digital trade trades skilled skills summit buy local shop small business bank dollar coin coins stamp stamps mail holiday holidays christmas diwali eid ramadan tick ticks rabies allergy asthma kidney blood donor donors organ baby babies toddler puppy cat cats dog dogs horse moose beaver wolf seal otter puffin turtle butterfly pollinators poppies come see puffin puffins penguin penguins dig digs archaeology archaeologist observatory telescope'.split(
		' ',
	),
	fr: 'vacciné vaccinée vaccinés vaccinez vaccination vaccin vaccins grippe rappel rappels masque masques portez lavez mains restez maison chez calme actif active actifs votez votons vote prêt prêts prête soyez préparé préparés hiver hivernale été printemps automne neige glace impôt impôts saison épargne argent troupes soldat soldats coquelicot souvenir souvenons oublions fierté amour égalité droits humains peuples aînés aînées chandail orange histoire mois semaine jour journée fin patrimoine culture langue langues maternelle sciences science recherche innovation espace lune fusée astronaute baleine baleines ours oiseaux oiseau saumon caribou abeilles arbre arbres plante plantes jardin ferme agriculteurs agricultrices manger mangez bien sainement eau potable boire dormir sommeil cœur poumon cancer diabète autisme démence suicide crise soutien santé mentale parlons aide espoir guérison emploi emplois embauche embauchez carrière carrières étudiant étudiants étudiante diplômés enseignant enseignants infirmière infirmières médecins héros vétérans famille familles parents pères mères aînée jeunes jeunesse nouveaux arrivants immigrants immigration réfugié réfugiés citoyen citoyens citoyenne passeport voyage voyages voyager frontière visa bateau nautique nage nager natation feu feux vélo vélos marche marcher randonnée ski patin hockey olympiques paralympiques équipe équipes jeux médaille recensement compte comptez sondage données statistiques fraude fraudes hameçonnage cyber sécurité ligne privée mythe mythes faits concours direct regardez écoutez balado épisode photo photos vidéo merci bonne bonnes bon joyeux joyeuse bienvenue fête fêtes rentrée vacances noël année appuyons appuyez protégeons protégez célébrons nos vos notre votre francophonie francophone francophones autochtone autochtones inuits métis fumée tabac conduite conduire prudence prudemment route routes terre planète océan océans climat climatique durable verte vert femmes femme filles fille garçons hommes noirs noires marine armée aviation force forces expert experts demandez posez cesser fumer lac lacs rivière rivières côtière garde police parcs musée musées art arts artiste artistes pêche camping sentier sentiers rail pilote pilotes drones scientifique scientifiques ingénieures métier métiers compétences achetez local petites entreprises banque monnaie pièces timbre timbres courrier tique tiques rage allergie allergies asthme sang don dons donneurs organes bébé bébés chiot chat chats chien chiens cheval castor loup phoque tortue papillon papillons pollinisateurs coquelicots venez voir venir pingouin pingouins macareux fouille fouilles archéologique archéologiques archéologie observatoire'.split(
		' ',
	),
} as const;

const bare = (word: string): string =>
	word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae');

/** `word` as the reform of 1990 writes it: no circumflex on i and u. */
const reformed = (word: string): string => word.replaceAll('î', 'i').replaceAll('û', 'u');

interface Count {
	all: number;
	capital: number;
	inside: number;
}

/** Words of `texts` with how often they stand, and how often with a capital where a sentence does not ask for one. */
const countsOf = (texts: Iterable<string>): ReadonlyMap<string, Count> => {
	const counts = new Map<string, Count>();
	for (const text of texts) {
		for (const match of text.replace(/https?:\/\/\S+|[@#]\S+/g, ' ').matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
			const [written] = match;
			if (written.length > 1 && written === written.toUpperCase()) continue;
			const word = written.normalize('NFC').toLowerCase();
			const count = counts.get(word) ?? {all: 0, capital: 0, inside: 0};
			count.all++;
			if (/[\p{L},;’'-]\s?$/u.test(text.slice(0, match.index))) {
				count.inside++;
				if (written[0] !== written[0]!.toLowerCase()) count.capital++;
			}
			counts.set(word, count);
		}
	}
	return counts;
};

const isName = ({capital, inside}: Count): boolean => inside >= 2 && capital >= NAME_SHARE * inside;

/** Whether `word` stands for its bare form wherever that is written in French. */
const accentIsSure = (word: string, french: ReadonlyMap<string, Count>): boolean => {
	const form = bare(word);
	const count = french.get(word)!;
	if (form === word || form.length < 4 || AMBIGUOUS.has(word)) return false;
	if (count.all < LEAST_FOR_ACCENT && !SURE.has(word)) return false;
	if (reformed(word) === form) return false;
	if ((french.get(form)?.all ?? 0) > SLIPS * count.all) return false;
	for (const other of french.keys())
		if (
			other !== word &&
			other !== form &&
			bare(other) === form &&
			french.get(other)!.all > SLIPS * count.all
		)
			return false;
	// "organise" and "organisé" are both words, though the text may show one of them only; no word ends in "ee".
	if (/és?$/u.test(word) && bare(word.replace(/é(s?)$/u, 'e$1')) === word.replace(/é(s?)$/u, 'e$1'))
		return NOUNS.test(word) && !VERBS.test(word);
	return true;
};

const entriesOf = (
	language: OfficialLanguage,
	counts: ReadonlyMap<string, Count>,
	{compounds, ofCampaigns}: {readonly compounds: readonly string[]; readonly ofCampaigns: readonly string[]},
	isSure: (word: string) => boolean,
): readonly Entry[] => {
	const kept = [...counts]
		.filter(([word, {all}]) => all >= LEAST && (word.length > 1 || /^[aàoyil]$/u.test(word)))
		.sort((a, b) => b[1].all - a[1].all || (a[0] < b[0] ? -1 : 1))
		.slice(0, MOST);
	const most = kept[0]![1].all;
	const words = new Set(kept.map(([word]) => word));
	const added = [...new Set([...ofCampaigns, ...(language === 'fr' ? SURE : [])])].filter(
		(word) => !words.has(word),
	);
	const entries: readonly Entry[] = [
		...kept.map(
			([word, count]): Entry => ({
				word,
				rarity: Math.min(rarest, Math.round(Math.log2(most / count.all) / 2)),
				kind: isName(count) ? 'name' : isSure(word) ? 'accent' : 'word',
			}),
		),
		...added.map(
			(word): Entry => ({
				word,
				rarity: rarest - 2,
				kind: SURE.has(word) && bare(word) !== word ? 'accent' : 'word',
			}),
		),
	];
	// A word that common words could be made of is listed itself, however rare, so that no hashtag of it is split.
	const listed = new Map(entries.map((entry) => [bare(entry.word), entry]));
	const whole = [...new Set([...counts.keys(), ...compounds])].filter(
		(word) => !listed.has(bare(word)) && splitWords(word, language, listed) !== null,
	);
	return [...entries, ...whole.map((word): Entry => ({word, rarity: rarest, kind: 'word'}))];
};

if (dataPresent()) {
	const rows = parallelRows().filter(({domain}) => domain !== 'gov-legal' && domain !== 'gov-notice');
	const english = countsOf(new Set(rows.map(({en}) => en)));
	const french = countsOf(new Set(rows.map(({fr}) => fr)));
	const words = {
		en: entriesOf('en', english, {compounds: COMPOUNDS.en, ofCampaigns: OF_CAMPAIGNS.en}, () => false),
		fr: entriesOf('fr', french, {compounds: COMPOUNDS.fr, ofCampaigns: OF_CAMPAIGNS.fr}, (word) =>
			accentIsSure(word, french),
		),
	};
	writeFileSync(
		'src/engine/words/words.generated.ts',
		`/** The common words of English and of French, as \`unpackWords\` reads them. Written by \`npm run train\`; do not edit. */
export const packedWords = {
	en: '${packWords(words.en)}',
	fr: '${packWords(words.fr)}',
} as const;
`,
	);
	console.log(
		`Words: ${words.en.length} English, ${words.fr.length} French, ${words.fr.filter(({kind}) => kind === 'accent').length} with a sure accent.`,
	);
} else {
	console.log('Words: the reference data is not beside the project; the generated file stays as it is.');
}
