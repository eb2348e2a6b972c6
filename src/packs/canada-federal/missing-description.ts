import {defineRule} from '../../engine/rule.ts';
import {accessibleCommunications} from './sources.ts';

export const missingDescription = defineRule({
	id: 'missing-description',
	severity: 'warning',
	modes: ['official'],
	check: 'description',
	params: {kinds: ['image', 'gif']},
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
				en: 'Of {pictures} images, {missing} without a description.',
				fr: 'Sur {pictures} images, {missing} sans description.',
			},
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
		],
	},
});
