import type {Language, Segment} from '../engine/language/segment.ts';
import {type Key, t} from '../platform/i18n.ts';

const languageWords = {
	en: 'languageEnglish',
	fr: 'languageFrench',
	other: 'languageOther',
	und: 'languageUndetermined',
} as const satisfies Record<Language, Key>;

/** Most characters shown of a stretch. */
const shownCharacters = 48;

const excerpt = (text: string): string => {
	const words = text.replace(/\s+/g, ' ').trim();
	return words.length > shownCharacters ? `${words.slice(0, shownCharacters - 1).trimEnd()}…` : words;
};

interface Props {
	readonly id: string;
	readonly text: string;
	readonly segments: readonly Segment[];
}

/** In which language each stretch of a text was read, so that a wrong reading is seen. */
export const Stretches = ({id, text, segments}: Props) => (
	<ul class="stretches" id={id} aria-label={t('workbenchStretches')}>
		{segments.map(({span, language}) => (
			<li key={span.start} data-language={language}>
				<b>{t(languageWords[language])}</b>{' '}
				<span class="soft" lang={language === 'en' || language === 'fr' ? `${language}-CA` : ''}>
					{excerpt(text.slice(span.start, span.end))}
				</span>
			</li>
		))}
	</ul>
);
