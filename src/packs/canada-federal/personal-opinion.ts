import {defineRule} from '../../engine/rule.ts';
import {policyOnCommunications} from './sources.ts';

export const personalOpinion = defineRule({
	id: 'personal-opinion',
	severity: 'warning',
	modes: ['official'],
	spares: ['named-official'],
	check: 'phrase',
	params: {
		phrases: {
			en: [
				'I (really|truly|honestly|personally|firmly|just|also|still|do|) (think|believe|feel|love|hate|like|guess|bet|hope|wish|wonder|doubt|suspect|prefer|admire|adore|agree|disagree)',
				'I (don’t|can’t|cannot|couldn’t|won’t|never) (think|believe|like|wait|understand|agree)',
				'(I’m|I am) (so|very|really|truly|) (proud|excited|happy|sad|angry|thrilled|disappointed|disgusted|ashamed|glad|sure|tired|shocked|amazed|grateful)',
				'(in|it’s) my (humble|personal|honest|) opinion',
				'my (personal|own|two) (view|opinion|take|favourite|cents)',
				'my favourite',
				'personally',
				'if you ask me',
				'as far as (I’m|I am) concerned',
				'(imo|imho|tbh)',
				'(to be|let’s be|let me be) honest',
				'honestly',
				'frankly',
				'(sadly|unfortunately|hopefully|thankfully|obviously)',
				'(best|worst|greatest|dumbest|coolest|smartest) (program|policy|decision|law|budget|idea|government|minister|thing|plan|day|team|place|news) (ever|in the world|of all time)',
				'(absolutely|simply|totally|truly|just|so|such an|such a|an|a) (amazing|awesome|disgraceful|ridiculous|pathetic|terrible|horrible|fantastic|brilliant|outrageous|shameful|stupid|awful|incredible|disgrace|joke|shame)',
				'(is|are|was|were) (amazing|awesome|disgraceful|ridiculous|pathetic|terrible|horrible|fantastic|brilliant|outrageous|shameful|stupid|awful|a disgrace|a joke|a shame|a disaster|nonsense)',
				'what a (shame|joke|disgrace|mess|disaster|great idea)',
				'(nobody|no one|everyone|everybody) (knows|cares|believes)',
				'we all know (that|)',
				'shame on',
				'(about|high) time (that|) (the|they|we|someone)',
				'(should|must) be ashamed',
			],
			fr: [
				'je (le |la |les |) (pense|crois|trouve|considère|estime|préfère|souhaite|espère|doute|déteste|adore|admire)',
				'je (ne |) (comprends|crois|pense|trouve) pas',
				'(j’adore|j’aime|j’espère|j’estime|j’admire|j’avoue|j’ai hâte|j’ai honte)',
				'je n’aime pas',
				'je suis (si|très|tellement|vraiment|) (fier|fière|heureux|heureuse|triste|déçu|déçue|ravi|ravie|content|contente|fâché|fâchée|convaincu|convaincue|persuadé|persuadée|choqué|choquée|tanné|tannée|reconnaissant|reconnaissante|d’accord)',
				'(à|selon) (mon|moi) (humble|) (avis|opinion)',
				'(à mon avis|selon moi|d’après moi|pour ma part|en ce qui me concerne|quant à moi)',
				'mon (opinion|avis) (personnel|personnelle|)',
				'(mon préféré|ma préférée|mon favori|mon coup de cœur)',
				'personnellement',
				'(honnêtement|franchement|malheureusement|heureusement|évidemment)',
				'(soyons|pour être) honnêtes',
				'(le|la) (meilleur|meilleure|pire) (programme|politique|décision|loi|budget|idée|gouvernement|ministre|plan|équipe|nouvelle) (du monde|de tous les temps|de l’histoire)',
				'(c’est|est|sont|était) (vraiment |tellement |absolument |) (génial|géniale|géniaux|ridicule|honteux|honteuse|pathétique|scandaleux|scandaleuse|incroyable|fantastique|formidable|lamentable|stupide|une honte|une farce|un désastre|n’importe quoi|absurde)',
				'quel(le|) (honte|farce|désastre|gâchis|bonne idée)',
				'(tout le monde|personne ne|chacun) sait',
				'honte à',
				'il (est|était) (grand |) temps (que|d’en finir)',
			],
		},
		except: {
			en: [
				'personally (identifiable|identifying|owned|delivered|responsible|liable|served|affected)',
				'(in|by|to|of|on) (an|a) (incredible|amazing|fantastic) (number|journey)',
				'(think|thinks) tank',
			],
			fr: ['(vous|remis|livré|livrée|touché|touchée|touchés|touchées|responsable|signifié) personnellement'],
		},
	},
	message: {
		en: '“{quote}” reads as a personal opinion.',
		fr: '« {quote} » se lit comme une opinion personnelle.',
	},
	reason: {
		en: 'An official account speaks for the institution: objective, factual and non-partisan.',
		fr: 'Un compte officiel parle au nom de l’institution, de façon objective, factuelle et non partisane.',
	},
	remedy: {
		en: 'State the fact, or quote the person who holds the view and name that person.',
		fr: 'Énoncez le fait, ou citez la personne qui est de cet avis et nommez-la.',
	},
	source: policyOnCommunications,
	examples: {
		flags: [
			{
				draft: {text: 'I really think you will love this trail. / Nous avons ouvert le sentier.'},
				quote: 'I really think',
			},
			{draft: {text: 'What a mess at the border today.'}, quote: 'What a mess'},
			{draft: {text: 'À mon avis, ce sentier est pour tout le monde.'}, quote: 'À mon avis'},
			{draft: {text: 'Franchement, les nouvelles heures sont meilleures.'}, quote: 'Franchement'},
			{draft: {text: 'Je trouve que les nouvelles heures sont meilleures.'}, quote: 'Je trouve'},
			{draft: {text: 'The new schedule is ridiculous, and it starts on Monday.'}, quote: 'is ridiculous'},
		],
		passes: [
			{
				draft: {
					text: '“I think the training changed my life,” says Aïsha, who now owns a bakery in Moncton.',
				},
			},
			{draft: {text: '« Je pense que la formation a changé ma vie », affirme Aïsha, de Moncton.'}},
			{draft: {text: 'We answered 9 calls out of 10 within three minutes last month.'}},
			{draft: {text: 'Nous avons répondu à 9 appels sur 10 en moins de trois minutes.'}},
			{draft: {text: 'Never share personally identifiable information in a comment.'}},
			{draft: {text: 'Form I-94 is for travel to the United States. Part I explains who needs it.'}},
			{
				draft: {
					text: 'I am proud to present our annual report to Parliament.',
					account: {mode: 'official', owes: ['en'], named: true},
				},
			},
			{draft: {text: 'The think tank will publish its study of grain prices on Friday.'}},
		],
	},
});
