import type {Account} from '../../engine/draft.ts';
import {defineRule} from '../../engine/rule.ts';
import {contentStyleGuideLanguages} from './sources.ts';

const english: Account = {mode: 'official', owes: ['en', 'fr'], language: 'en', twin: '@exemple_fr'};
const french: Account = {mode: 'official', owes: ['en', 'fr'], language: 'fr', twin: '@example_en'};

export const textInImage = defineRule({
	id: 'text-in-image',
	severity: 'warning',
	modes: ['official'],
	spares: ['hazard-notice'],
	check: 'text-in-image',
	params: {
		reveals: {
			en: [
				'(poster|infographic|banner|flyer|sign|screenshot|screen capture)',
				'(text|words|caption|title) (on image|in image|on the image|in the image|on it|) (reads|says|reading|saying|read)',
				'(text|words) (on|in) (the|) image',
				'that (reads|says)',
				'which reads',
			],
			fr: [
				'(affiche|infographie|bannière|dépliant|pancarte|capture d’écran)',
				'(texte|mots|titre) (sur l’image|dans l’image|)  (qui dit|disant|indiquant)',
				'texte (sur|dans) l’image',
				'on (peut lire|y lit|lit)',
				'où (l’on peut lire|on peut lire|on lit)',
			],
		},
	},
	message: {
		en: 'The image seems to carry text in a language other than the post’s.',
		fr: 'L’image semble porter du texte dans une autre langue que celle de la publication.',
	},
	reason: {
		en: 'Images with words are content: readers are owed them in their own language, or the same information in the text.',
		fr: 'Une image qui porte des mots est du contenu : le public y a droit dans sa langue, ou a droit à la même information dans le texte.',
	},
	remedy: {
		en: 'Attach the version of the image in the language of this post.',
		fr: 'Joignez la version de l’image dans la langue de cette publication.',
	},
	variants: {
		fr: {
			message: {
				en: 'The image seems to carry French text; the post is in English.',
				fr: 'L’image semble porter du texte en français; la publication est en anglais.',
			},
		},
		en: {
			message: {
				en: 'The image seems to carry English text; the post is in French.',
				fr: 'L’image semble porter du texte en anglais; la publication est en français.',
			},
		},
		untold: {
			severity: 'info',
			message: {
				en: 'The image holds words that its description does not give.',
				fr: 'L’image porte des mots que sa description ne donne pas.',
			},
			reason: {
				en: 'Those who hear the description instead of seeing the image are told that there is a text, and not what it says.',
				fr: 'Qui entend la description au lieu de voir l’image apprend qu’il y a un texte, mais pas ce qu’il dit.',
			},
			remedy: {
				en: 'Put the words of the image in its description, or in the post.',
				fr: 'Mettez les mots de l’image dans sa description ou dans la publication.',
			},
		},
		'only-en': {
			message: {
				en: 'The image seems to carry English text only, in a post in both languages.',
				fr: 'L’image semble ne porter que du texte en anglais, dans une publication bilingue.',
			},
			remedy: {
				en: 'Attach the French version of the image as well, or one in both languages.',
				fr: 'Joignez aussi la version française de l’image, ou une image dans les deux langues.',
			},
		},
		'only-fr': {
			message: {
				en: 'The image seems to carry French text only, in a post in both languages.',
				fr: 'L’image semble ne porter que du texte en français, dans une publication bilingue.',
			},
			remedy: {
				en: 'Attach the English version of the image as well, or one in both languages.',
				fr: 'Joignez aussi la version anglaise de l’image, ou une image dans les deux langues.',
			},
		},
	},
	source: contentStyleGuideLanguages,
	examples: {
		flags: [
			{
				draft: {
					text: 'All about ticks, in one picture.',
					attachments: [{kind: 'image', fileName: 'ticks-fra.png', description: null}],
					account: english,
				},
			},
			{
				draft: {
					text: 'Les tiques en une image.',
					attachments: [{kind: 'image', fileName: 'tiques_EN_1200x675.jpg', description: null}],
					account: french,
				},
			},
			{
				draft: {
					text: 'All about ticks, in one picture. / Les tiques expliquées en une image.',
					attachments: [{kind: 'image', fileName: 'ticks-eng.png'}],
				},
			},
			{
				draft: {
					text: 'All about ticks, in one picture. / Les tiques expliquées en une image.',
					attachments: [{kind: 'image', fileName: 'tiques-fr-v2.png'}],
				},
			},
			{
				draft: {
					text: 'Before you go for a hike this weekend, know your ticks.',
					attachments: [
						{kind: 'image', description: 'Poster: « Vérifiez vos vêtements au retour de la forêt »'},
					],
					account: english,
				},
			},
			{
				draft: {
					text: 'Avant votre randonnée de la fin de semaine, apprenez à reconnaître les tiques.',
					attachments: [{kind: 'image', description: 'Affiche : “Check your clothes when you come home”'}],
					account: french,
				},
			},
			{
				draft: {
					text: 'Please read this notice.',
					account: {mode: 'official', owes: ['en']},
					attachments: [{kind: 'image', description: 'Screenshot of a notice'}],
				},
			},
			{
				draft: {
					text: 'Winter tips for everyone.',
					account: {mode: 'official', owes: ['en']},
					attachments: [{kind: 'image', description: 'Infographic with tips in French'}],
				},
			},
		],
		passes: [
			{
				draft: {
					text: 'Say hello to our new guide! / Dites bonjour à notre nouvelle guide!',
					attachments: [
						{
							kind: 'image',
							description:
								'A guide smiles beside a harbour sign / Une guide sourit près d’un panneau du port',
						},
					],
				},
			},
			{
				draft: {
					text: 'Please read this notice.',
					account: {mode: 'official', owes: ['en']},
					attachments: [{kind: 'image', description: 'Screenshot: The office is closed on May 3'}],
				},
			},
			{
				draft: {
					text: 'All about ticks, in one picture.',
					attachments: [{kind: 'image', fileName: 'ticks-eng.png'}],
					account: english,
				},
			},
			{
				draft: {
					text: 'Les tiques en une image.',
					attachments: [{kind: 'image', fileName: 'tiques-fra.png'}],
					account: french,
				},
			},
			{
				draft: {
					text: 'All about ticks, in one picture. / Les tiques expliquées en une image.',
					attachments: [
						{kind: 'image', fileName: 'ticks-eng.png'},
						{kind: 'image', fileName: 'ticks-fra.png'},
					],
				},
			},
			{
				draft: {
					text: 'A day at the lake with our team.',
					attachments: [{kind: 'image', fileName: 'mise-en-place.jpg'}],
					account: english,
				},
			},
			{
				draft: {
					text: 'Une journée au lac avec notre équipe.',
					attachments: [{kind: 'image', fileName: 'golden-garden.jpg'}],
					account: french,
				},
			},
			{
				draft: {
					text: 'Before you go for a hike this weekend, know your ticks.',
					attachments: [{kind: 'image', description: 'Poster: “Check your clothes when you come home”'}],
					account: english,
				},
			},
			{
				draft: {
					text: 'Voici notre équipe devant le Musée des beaux-arts.',
					attachments: [
						{kind: 'image', description: 'Une pancarte où l’on peut lire « Bienvenue à toutes et à tous »'},
					],
					account: french,
				},
			},
		],
	},
});
