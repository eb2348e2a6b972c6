import type {Part} from '../subject.ts';
import type {Stretch} from './sentences.ts';

/** Verbs and turns that give the words of a sentence to someone else, without accents as words are compared. */
const verbs = new Set(
	(
		'says said states stated notes noted adds added explains explained recalls recalled insists insisted argues argued ' +
		'declare declarait affirme affirmait affirment soutient explique expliquait souligne rappelle ajoute indique precise confie raconte estime'
	).split(' '),
);
const pairs = new Set(
	"according to|told us|in * words|court ruled|court found|tribunal ruled|tribunal found|judge ruled|judge found|general found|auditor found|called it|called the|described it|described the|ruled that|found that|warned that|concluded that|argues that|a juge|a estime|a conclu|a statue|a qualifie|a decrit|a parle|a averti|a soutenu|a rappele|ont juge|ont estime|ont qualifie|a declare|a affirme|a dit|a explique|a souligne|a ajoute|a indique|ont declare|ont affirme|d' apres|dit elle|dit il|dit l'|dit le|dit la".split(
		'|',
	),
);
/** The second words of the pairs. */
const seconds = new Set([...pairs].map((pair) => pair.slice(pair.indexOf(' ') + 1)));
const own = new Set(['i', 'we', 'je', "j'", 'nous', 'on']);

const namesSpeaker = (part: Part, {from, to}: Stretch): boolean => {
	for (let index = from; index < to; index++) {
		const {form} = part.tokens[index]!;
		const before = index > from ? part.tokens[index - 1]!.form : '';
		if (verbs.has(form) && before !== '' && !own.has(before)) return true;
		// « dit Marie » : a verb before its subject, where the subject is a name.
		if (form === 'dit' && /\p{Lu}/u.test(part.text[part.tokens[index + 1]?.start ?? -1] ?? '')) return true;
		if (form === 'selon') {
			const after = part.tokens[index + 1]?.form ?? '';
			return after !== 'moi' && after !== 'nous';
		}
		if (seconds.has(form) && pairs.has(`${before} ${form}`)) {
			const after = part.tokens[index + 1]?.form ?? '';
			if (after !== 'moi' && after !== 'nous' && !own.has(part.tokens[index - 2]?.form ?? '')) return true;
		}
	}
	return false;
};

const known = new WeakMap<Part, Map<number, boolean>>();

/** Whether the sentence reports what someone else says: it names a speaker, and the speaker is not the author. Read once a sentence. */
export const isAttributed = (part: Part, sentence: Stretch): boolean => {
	const answers = known.get(part) ?? new Map<number, boolean>();
	known.set(part, answers);
	const answer = answers.get(sentence.from) ?? namesSpeaker(part, sentence);
	answers.set(sentence.from, answer);
	return answer;
};
