import {defineRule} from '../../engine/rule.ts';
import {opinionTurns} from './opinion-turns.ts';
import {policyOnCommunications} from './sources.ts';

export const personalOpinion = defineRule({
	id: 'personal-opinion',
	severity: 'warning',
	modes: ['official'],
	spares: ['named-official', 'hazard-notice'],
	check: 'opinion',
	params: opinionTurns,
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
	variants: {
		tone: {
			message: {
				en: 'This could be read as an opinion; its tone comes most from these words: {words}.',
				fr: 'Ce passage pourrait se lire comme une opinion; son ton tient surtout à ces mots : {words}.',
			},
			remedy: {
				en: 'Consider saying what is known or done, without judging it, or quote the person who holds the view.',
				fr: 'Songez à dire ce qui est connu ou fait, sans le juger, ou citez la personne qui est de cet avis.',
			},
		},
	},
	source: policyOnCommunications,
	examples: {
		flags: [
			{
				draft: {
					text: 'C’est une excellente nouvelle pour les riverains.',
					account: {mode: 'official', owes: ['fr']},
				},
			},
			{draft: {text: 'Il est temps que le port se réveille.', account: {mode: 'official', owes: ['fr']}}},
			{
				draft: {text: 'I really think you will love this trail. / Nous avons ouvert le sentier.'},
				quote: 'I really think',
			},
			{draft: {text: 'What a mess at the border today.'}, quote: 'What a mess'},
			{draft: {text: 'À mon avis, ce sentier est pour tout le monde.'}, quote: 'À mon avis'},
			{
				draft: {text: 'Personnellement, nous trouvons ces heures meilleures.'},
				quote: 'Personnellement, nous',
			},
			{
				draft: {text: 'Je trouve que les nouvelles heures sont meilleures.'},
				quote: 'Je trouve que',
			},
			{draft: {text: 'The new schedule is ridiculous, and it starts on Monday.'}, quote: 'is ridiculous'},
			{draft: {text: 'Worst. Ferry. Service. Shame on the company that runs it!'}, quote: 'Shame on'},
			{
				draft: {text: 'Il serait temps que la province s’occupe de ses routes.'},
				quote: 'Il serait temps',
			},
			{draft: {text: 'Great call by the court on fish quotas.'}, quote: 'Great call by the court'},
			{
				draft: {text: 'Belle décision du tribunal sur les quotas de poisson.'},
				quote: 'Belle décision du tribunal',
			},
			{draft: {text: 'Let’s hope the Senate passes Bill C-12.'}, quote: 'Let’s hope the Senate'},
			{
				draft: {text: 'Espérons que le Sénat adoptera le projet de loi C-12.'},
				quote: 'Espérons que le Sénat',
			},
			{draft: {text: 'What a speech! The premier was on fire.'}, quote: 'What a speech'},
			{draft: {text: 'Quel discours! Le premier ministre était en feu.'}, quote: 'Quel discours'},
			{draft: {text: 'Shameful decision. Twelve families lost their homes.'}, quote: 'Shameful decision'},
			{draft: {text: 'Décision honteuse. Douze familles ont perdu leur toit.'}, quote: 'Décision honteuse'},
			{
				draft: {text: 'How can anyone still doubt the climate is changing?'},
				quote: 'How can anyone still',
			},
			{
				draft: {text: 'Comment peut-on encore douter que le climat change?'},
				quote: 'Comment peut-on encore',
			},
			{draft: {text: 'Truth be told, this form is too long.'}, quote: 'Truth be told'},
			{draft: {text: 'Entre nous, ce formulaire est trop long.'}, quote: 'Entre nous, ce'},
		],
		passes: [
			{
				draft: {
					text: 'La seule pièce qui peut être acceptée est le passeport.',
					account: {mode: 'official', owes: ['fr']},
				},
			},
			{
				draft: {
					text: 'Il est temps de réserver votre emplacement.',
					account: {mode: 'official', owes: ['fr']},
				},
			},
			{
				draft: {
					text: 'Please do not pet the geese. Crackers make them sick.\n\nNe caressez pas les oies : les craquelins les rendent malades.',
				},
			},
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
			{draft: {text: 'According to the jury, this was simply amazing work by a young inventor.'}},
			{draft: {text: 'Selon la mairesse, c’est une catastrophe pour les commerçants du centre-ville.'}},
			{draft: {text: 'Unfortunately, the counter in Gander is closed today. Use our online services.'}},
			{draft: {text: 'Nous sommes fiers de présenter les lauréates du prix de la relève scientifique.'}},
			{draft: {text: 'The think tank will publish its study of grain prices on Friday.'}},
			{draft: {text: 'Quel discours a marqué l’année 1942? Faites notre jeu-questionnaire.'}},
			{draft: {text: 'Which speech marked the year 1942? Take our quiz.'}},
			{draft: {text: 'We are sad to say goodbye to our colleague Paul, who retires on Friday.'}},
			{
				draft: {
					text: 'C’est avec un pincement au cœur que nous disons au revoir à Paul, qui prend sa retraite.',
				},
			},
			{draft: {text: 'Most of us carry it without knowing. A simple blood test will tell.'}},
			{draft: {text: 'La plupart d’entre nous en sont porteurs sans le savoir. Une prise de sang le dira.'}},
			{draft: {text: 'What a finish! Team Canada wins silver in the relay.'}},
			{draft: {text: 'Quelle arrivée! Équipe Canada remporte l’argent au relais.'}},
			{draft: {text: 'The court ruled that the decision was unreasonable and sent it back.'}},
			{draft: {text: 'Le tribunal a jugé que la décision était déraisonnable et l’a renvoyée.'}},
			{draft: {text: 'We hope to see you at the open house on Saturday!'}},
			{draft: {text: 'Nous espérons vous voir samedi à la journée portes ouvertes!'}},
		],
	},
});
