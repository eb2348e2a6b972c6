/** The most words whose value is kept at a time, and the longest of them, in code units. */
const mostWords = 4_096;
const longestWord = 32;

/**
 * `valued`, which must depend on its word alone, with what it gave remembered: a draft is judged anew at every pause of
 * its author, and nearly all its words were there before. Kept in memory only, a bounded number of words.
 */
export const remembered = <Value>(valued: (word: string) => Value): ((word: string) => Value) => {
	const values = new Map<string, Value>();
	return (word) => {
		const known = values.get(word);
		if (known !== undefined) return known;
		if (word.length > longestWord) return valued(word);
		if (values.size === mostWords) values.clear();
		const value = valued(word);
		values.set(word, value);
		return value;
	};
};
