import type {Account} from '../../engine/draft.ts';
import {defineRule} from '../../engine/rule.ts';
import {accessibleCommunications, contentStyleGuideDescriptions} from './sources.ts';

const english: Account = {mode: 'official', owes: ['en', 'fr'], language: 'en', twin: '@exemple_fr'};
const french: Account = {mode: 'official', owes: ['en', 'fr'], language: 'fr', twin: '@example_en'};

export const missingDescription = defineRule({
	id: 'missing-description',
	severity: 'warning',
	modes: ['official'],
	spares: ['hazard-notice'],
	check: 'description',
	params: {
		kinds: ['image', 'gif'],
		needless: {
			en: [
				'(an|the|) (image|picture|photo|photograph|graphic) of',
				'alt text',
				'this (image|picture|photo) (shows|is)',
			],
			fr: [
				'(une|l’|) (image|photo|photographie) (de|du|des|d’un|d’une|d’|montrant)',
				'(un|le|) graphique (de|du|des|d’un|d’une)',
				'texte (de remplacement|alternatif)',
				'cette (image|photo) (montre|est)',
			],
		},
	},
	message: {
		en: 'The image has no description.',
		fr: 'L’image n’a pas de description.',
	},
	reason: {
		en: 'People who cannot see an image rely on its alternative text, in the language of the post.',
		fr: 'Les personnes qui ne voient pas une image comptent sur son texte de remplacement, dans la langue de la publication.',
	},
	remedy: {
		en: 'Add a description with the site’s own button: say what the image shows in a sentence, as you would on the telephone.',
		fr: 'Ajoutez une description à l’aide du bouton du site : dites en une phrase ce que l’image montre, comme au téléphone.',
	},
	variants: {
		several: {
			message: {
				en: 'This post has {pictures} images, {missing} of them without a description.',
				fr: 'Cette publication compte {pictures} images, dont {missing} sans description.',
			},
		},
		en: {
			message: {
				en: 'The description of the image is in English; the post is in French.',
				fr: 'La description de l’image est en anglais; la publication est en français.',
			},
			remedy: {
				en: 'Describe the image in the language of the post.',
				fr: 'Décrivez l’image dans la langue de la publication.',
			},
		},
		fr: {
			message: {
				en: 'The description of the image is in French; the post is in English.',
				fr: 'La description de l’image est en français; la publication est en anglais.',
			},
			remedy: {
				en: 'Describe the image in the language of the post.',
				fr: 'Décrivez l’image dans la langue de la publication.',
			},
		},
		needless: {
			severity: 'info',
			message: {
				en: 'The description begins with “{words}”.',
				fr: 'La description commence par « {words} ».',
			},
			reason: {
				en: 'A screen reader says already that this is an image.',
				fr: 'Le lecteur d’écran dit déjà qu’il s’agit d’une image.',
			},
			remedy: {
				en: 'Start with what the image shows.',
				fr: 'Commencez par ce que l’image montre.',
			},
			source: contentStyleGuideDescriptions,
		},
	},
	source: accessibleCommunications,
	examples: {
		flags: [
			{
				draft: {
					text: 'Our team is ready for winter. / Notre équipe est prête pour l’hiver.',
					attachments: [{kind: 'image', description: null}],
				},
			},
			{
				draft: {
					text: 'Bon matin d’Iqaluit! / Good morning from Iqaluit!',
					attachments: [{kind: 'gif', description: ' '}],
				},
			},
			{
				draft: {
					text: 'Before and after. / Avant et après.',
					attachments: [
						{kind: 'image', description: 'A shore covered in plastic'},
						{kind: 'image', description: null},
					],
				},
			},
			{
				draft: {
					text: 'Our team is ready for winter on the icefields.',
					attachments: [{kind: 'image', description: 'Quatre personnes chargent une charrue de sable'}],
					account: english,
				},
			},
			{
				draft: {
					text: 'Notre équipe est prête pour l’hiver sur les glaciers.',
					attachments: [{kind: 'image', description: 'Four people load a snow plough with sand'}],
					account: french,
				},
			},
			{
				draft: {
					text: 'Our team is ready for winter on the icefields.',
					attachments: [{kind: 'image', description: 'Image of four people who load a snow plough'}],
					account: english,
				},
			},
			{
				draft: {
					text: 'Notre équipe est prête pour l’hiver sur les glaciers.',
					attachments: [{kind: 'image', description: 'Photo de quatre personnes qui chargent une charrue'}],
					account: french,
				},
			},
		],
		passes: [
			{
				draft: {
					text: 'Our team is ready for winter. / Notre équipe est prête pour l’hiver.',
					attachments: [{kind: 'image', description: 'Four people load a snow plough with sand'}],
				},
			},
			{draft: {text: 'Good morning! / Bonjour!', attachments: [{kind: 'image'}]}},
			{draft: {text: 'Vote in our poll. / Répondez à notre sondage.', attachments: [{kind: 'poll'}]}},
			{
				draft: {
					text: 'Notre équipe est prête pour l’hiver sur les glaciers.',
					attachments: [{kind: 'image', description: 'Quatre personnes chargent une charrue de sable'}],
					account: french,
				},
			},
			{
				draft: {
					text: 'Our team is ready for winter on the icefields.',
					attachments: [{kind: 'image', description: 'Musée canadien de l’histoire'}],
					account: {...english, named: true},
				},
			},
			{
				draft: {
					text: 'Our team is ready for winter. / Notre équipe est prête pour l’hiver.',
					attachments: [{kind: 'image', description: 'Quatre personnes chargent une charrue de sable'}],
				},
			},
			{
				draft: {
					text: 'Wildfire alert: leave Jasper now. / Alerte d’incendie : quittez Jasper maintenant.',
					attachments: [{kind: 'image', description: null}],
				},
			},
			{
				draft: {
					text: 'My garden this morning.',
					attachments: [{kind: 'image', description: null}],
					account: {mode: 'personal'},
				},
			},
		],
	},
});
