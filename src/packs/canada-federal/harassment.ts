import {defineRule} from '../../engine/rule.ts';
import {insultTurns} from './insult-turns.ts';
import {ethicsCodeRespect} from './sources.ts';

const personal = {mode: 'personal'} as const;
const reply = {mode: 'official' as const, owes: []};

export const harassment = defineRule({
	id: 'harassment',
	severity: 'error',
	modes: ['official', 'professional', 'personal'],
	concern: 'insult',
	check: 'combination',
	params: {
		lists: insultTurns,
		except: {
			en: [
				'idiot proof',
				'(printer|watch|scale|clock|car|truck|oven|computer|laptop|phone|app|forecast|GPS|mirror|map|recipe|cat|dog|dryer|toaster|photocopier) is (a|an|just a|such a) *',
				'shut up and (listen|wait|drive|eat|dance)',
				'shut your (traps|mouths) (till|until)',
				'watch your back (winter|snow|february|december|squirrels)',
				'(villain|character|bad guy) in (this|the|that|my) * is (such |) (a|an) *',
				'(I’m|I am|I was|I feel like) (such|) (a|an) (complete|total|) *',
				'(fool|fools|fooled) you',
				'april fool',
				'you (fool|clown|rat|sheep|troll) (around|proof|your|the)',
				'you (animal|pig) (lovers|lover|farmers|owners|experts)',
				'you (troll|rat) *',
				'(loser|losers|idiot|dummy) (buys|buy|pays|pay|cooks|cook|does|do|drives|drive|shovels|shovel|has to|have to|gets|get|wears|wear|goes|washes|brings|bring|of the *)',
			],
			fr: [
				'(poisson|premier) d’avril',
				'question (niaiseuse|stupide|épaisse)',
				'(imprimante|balance|montre|horloge|auto|météo|application|photocopieuse|machine|sécheuse|GPS) est (une|un) *',
				'(maudit|maudite) (niaiseux|niaiseuse|épais|épaisse) que (j’suis|je suis|chu)',
				'(crève|crèves) (la faim|le cœur|les yeux)',
				'(clown|clowns) (d’|thérapeutique|thérapeutiques|de cirque)',
				'(dîner de cons|face de rat)',
				'(quelle|quel) (conne|con) (je suis|j’ai été)',
				'(je suis|j’suis|je me sens comme|j’étais|chu|chus|j’ai l’air d’) (vraiment |juste |) (un|une) (*|) (*|) * *',
				'(cochon|porc) (d’inde|épic)',
			],
		},
		hits: [
			{all: ['hatred'], within: 'sentence', variant: 'hatred'},
			{all: ['people', 'disparaged'], within: 'text', unless: ['disowned'], variant: 'hatred'},
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
		tone: {
			message: {
				en: 'This could be read as disrespect for a person or a group; these words suggest it most: {words}.',
				fr: 'Ces propos pourraient se lire comme un manque de respect envers une personne ou un groupe; ce sont surtout ces mots qui le suggèrent : {words}.',
			},
			severity: 'warning',
		},
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
				draft: {
					text: 'The new guy has the brain of a wet paper bag and the breath to match.',
					account: {mode: 'personal'},
				},
			},
			{
				draft: {
					text: 'Le nouveau a autant de jugement qu’un cône orange, et encore, le cône se tient droit.',
					account: {mode: 'personal'},
				},
			},
			{draft: {text: 'Somebody should slap that referee, and I mean it.', account: personal}},
			{draft: {text: 'Mon boss est un osti de gros cave.', account: personal}},
			{draft: {text: 'J’espère que ton auto prend en feu.', account: personal}},
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
			{draft: {text: 'They shut the pool again for repairs. My kids loved it.', account: personal}},
			{draft: {text: 'Loser buys wings at the game tonight!', account: personal}},
			{draft: {text: 'J’espère que ton auto passe l’inspection!', account: personal}},
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
