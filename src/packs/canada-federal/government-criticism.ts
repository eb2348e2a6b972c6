import {defineRule} from '../../engine/rule.ts';
import {criticismTurns} from './criticism-turns.ts';
import {assessPost, ethicsCodeLoyalty} from './sources.ts';

const account = {mode: 'personal'} as const;

export const governmentCriticism = defineRule({
	id: 'government-criticism',
	severity: 'warning',
	modes: ['professional', 'personal'],
	concern: 'criticism',
	check: 'combination',
	params: {
		capitals: {minister: 'first'},
		lists: criticismTurns,
		except: {
			en: [
				'(service|services|office|building|house|Ottawa) (River|Valley|Senators|Public Library|University)',
				'(kitchen|bathroom|filing|file|medicine|china|storage|wine|display) (cabinet|cabinets)',
				'(the|our|my|this|a|) budget (annex|annexes|table|tables|code|codes|officer|lockup|day|document|documents|line|lines|meeting|template|spreadsheet|software)',
				'(is|are|was|were|has|have|’s|’ve|it’s) finally (here|out|over|done|finished|ready|arrived|online|in|tabled|posted|published|up|back|open|printed|live|off|gone|signed|submitted)',
				'(I|we|I’ve|we’ve|I’m|we’re|I have|we have|you) finally *',
				'(cabinet|cabinets) (maker|makers|door|doors|shop)',
				'Ottawa (River|Valley|Senators|marathon|Public Library|Redblacks|weather|Bluesfest)',
				'University of Ottawa',
				'the house',
				'the bill came due',
				'(cabinet|cabinets) (is|are) (finally |) (level|up|hung|installed|painted)',
				'the best policy (course|class|book|advice)',
				'(was|is) the right call',
			],
			fr: [
				'Université d’Ottawa',
				'(annexe|annexes|tableau|tableaux|ligne|lignes|code|codes) (du|de|au) budget',
				'(mémoire|document) au Cabinet',
				'(est|sont|était|a|ont|vient|est-il|sera) enfin (arrivé|arrivée|parti|partie|sorti|sortie|prêt|prête|fini|finie|terminé|terminée|publié|publiée|là|déposé|déposée|en ligne|ouvert|ouverte|imprimé|signé|signée|envoyé|envoyée)',
				'(j’ai|on a|nous avons|tu as|vous avez|je suis|on est|je peux|on peut) enfin *',
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
			{
				all: ['contempt'],
				within: 'sentence',
				answered: ['government'],
				unless: ['elsewhere', 'attributed', 'oneself'],
				own: 'own',
			},
			{
				all: ['contempt'],
				within: 'sentence',
				answered: ['ministers'],
				unless: ['elsewhere', 'attributed', 'oneself'],
				own: 'own',
			},
			{
				all: ['contempt'],
				within: 'sentence',
				answered: ['institution'],
				unless: ['elsewhere', 'attributed', 'oneself'],
				own: 'own',
			},
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
			{
				all: ['government'],
				within: 'sentence',
				unless: ['elsewhere', 'attributed'],
				own: 'own',
				judging: 1,
				telling: true,
			},
			{
				all: ['ministers'],
				within: 'sentence',
				unless: ['elsewhere', 'attributed'],
				own: 'own',
				judging: 1,
				telling: true,
			},
			{
				all: ['minister'],
				within: 'sentence',
				unless: ['elsewhere', 'attributed'],
				own: 'own',
				judging: 1,
				telling: true,
			},
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
		tone: {
			message: {
				en: 'This could be read as taking a public stand on the government or what it does; these words suggest it most: {words}.',
				fr: 'Ces propos pourraient se lire comme une prise de position publique sur le gouvernement ou ce qu’il fait; ce sont surtout ces mots qui le suggèrent : {words}.',
			},
			severity: 'warning',
		},
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
			{
				draft: {
					text: 'This return to office policy makes no sense and management knows it.',
					account: {mode: 'personal'},
				},
			},
			{
				draft: {
					text: 'Trois réorganisations en deux ans et le téléphone du ministère sonne encore dans le vide, bravo à la haute direction.',
					account: {mode: 'personal'},
				},
			},
			{draft: {text: 'This government has no clue how farms work.', account}},
			{draft: {text: 'Ottawa thinks we are all suckers.', account}},
			{draft: {text: 'Le fédéral prend encore le monde pour des poissons.', account}},
			{
				draft: {
					text: 'The new travel directive was written by someone who has never packed a bag.',
					account,
				},
			},
			{
				draft: {
					text: 'La nouvelle directive a été pondue par du monde qui a jamais pris l’autobus.',
					account,
				},
			},
			{draft: {text: 'A new payroll app, courtesy of the same geniuses behind ArriveCAN.', account}},
			{draft: {text: 'Une autre application, grâce aux génies derrière ArriveCAN.', account}},
			{draft: {text: 'le federal pis ses passeports... une farce', account}},
			{
				draft: {
					text: 'Same old incompetence.',
					account,
					surface: 'quote',
					inReplyTo: {text: 'The federal government delays the new ferries by two years.'},
				},
				quote: 'Same old incompetence',
			},
			{
				draft: {
					text: 'Belle gang de bons à rien.',
					account,
					surface: 'quote',
					inReplyTo: {text: 'Le gouvernement fédéral retarde de deux ans les nouveaux traversiers.'},
				},
			},
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
			{draft: {text: 'The budget is finally online, time to read it.', account}},
			{draft: {text: 'Le budget est enfin en ligne, on lit ça ce soir.', account}},
			{draft: {text: 'Stuck late on an item for Cabinet, pizza again.', account}},
			{draft: {text: 'Encore un mémoire au Cabinet ce soir, et de la pizza.', account}},
			{draft: {text: 'Reading the budget... then a nap.', account}},
			{
				draft: {
					text: 'What a joke, our goalie.',
					account,
					surface: 'quote',
					inReplyTo: {text: 'Final score: Habs 1, Leafs 7.'},
				},
			},
			{
				draft: {
					text: 'What a joke, I slept through my stop.',
					account,
					surface: 'quote',
					inReplyTo: {text: 'The federal government adds night trains to Halifax.'},
				},
			},
			{
				draft: {
					text: 'Merci pour l’info!',
					account,
					surface: 'quote',
					inReplyTo: {text: 'Le gouvernement fédéral retarde de deux ans les nouveaux traversiers.'},
				},
			},
			{
				draft: {
					text: 'Disgusting. I hope they recover.',
					account,
					surface: 'quote',
					inReplyTo: {text: 'The Government of Canada condemns the attack on two farmers.'},
				},
			},
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
