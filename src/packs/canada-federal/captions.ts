import {defineRule} from '../../engine/rule.ts';
import {accessibleCommunications} from './sources.ts';

export const captions = defineRule({
	id: 'captions',
	severity: 'warning',
	modes: ['official'],
	spares: ['hazard-notice'],
	check: 'captions',
	params: {
		access: {
			en: [
				'(with|closed|open|) (captions|captioned|captioning|subtitles|subtitled)',
				'transcript',
				'interpretation',
			],
			fr: ['(sous-titrée|sous-titré|sous-titres|sous-titrage)', 'transcription', 'interprétation'],
		},
	},
	message: {en: 'The video has no captions.', fr: 'La vidéo n’a pas de sous-titres.'},
	reason: {
		en: 'People who are deaf or hard of hearing, and all who watch without sound, read what is said.',
		fr: 'Les personnes sourdes ou malentendantes, et toutes celles qui regardent sans le son, lisent ce qui est dit.',
	},
	remedy: {
		en: 'Add closed captions in the language of the post, and link to a transcript if there is one.',
		fr: 'Ajoutez des sous-titres dans la langue de la publication, et un lien vers la transcription s’il y en a une.',
	},
	variants: {
		live: {
			message: {en: 'The live video has no captions.', fr: 'La vidéo en direct n’a pas de sous-titres.'},
			remedy: {
				en: 'Turn live captions on, or link in both languages to a stream with captions and interpretation.',
				fr: 'Activez les sous-titres en direct, ou ajoutez un lien, dans les deux langues, vers une diffusion sous-titrée et interprétée.',
			},
		},
	},
	source: accessibleCommunications,
	examples: {
		flags: [
			{
				draft: {
					text: 'How to set up your tent in the rain.',
					attachments: [{kind: 'video', captions: false}],
				},
			},
			{
				draft: {
					text: 'Comment monter votre tente sous la pluie.',
					attachments: [{kind: 'video', captions: false}],
				},
			},
			{draft: {text: 'Join us from the lake at noon!', attachments: [{kind: 'live', captions: false}]}},
			{draft: {text: 'Soyez avec nous au lac à midi!', attachments: [{kind: 'live', captions: false}]}},
			{
				draft: {
					text: 'Two films on the tide. / Deux films sur la marée.',
					attachments: [
						{kind: 'video', captions: true},
						{kind: 'video', captions: false},
					],
				},
			},
			{draft: {text: 'A captioned copy will come later.', attachments: [{kind: 'video', captions: false}]}},
		],
		passes: [
			{draft: {text: 'How to set up your tent in the rain.', attachments: [{kind: 'video', captions: true}]}},
			{
				draft: {
					text: 'Comment monter votre tente sous la pluie.',
					attachments: [{kind: 'video', captions: true}],
				},
			},
			{draft: {text: 'The tide, in a minute.', attachments: [{kind: 'video'}]}},
			{draft: {text: 'La marée en une minute, avec sous-titres.', attachments: [{kind: 'video'}]}},
			{
				draft: {
					text: 'The tide at noon.',
					attachments: [{kind: 'image', description: 'The sea at its highest'}],
				},
			},
			{draft: {text: 'Watch our video: https://www.canada.ca/en/tide.html'}},
			{
				draft: {
					text: 'My cat and the rain.',
					attachments: [{kind: 'video', captions: false}],
					account: {mode: 'personal'},
				},
			},
		],
	},
});
