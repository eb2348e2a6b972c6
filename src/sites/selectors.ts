/** The selectors of one site, by name. */
export interface SelectorTable {
	readonly builtIn: Readonly<Record<string, string>>;
	/** What is looked for now: the built-in one, unless another was put in its place. */
	readonly current: Readonly<Record<string, string>>;
	/**
	 * Puts `given` in the place of the built-in ones, and those back that it does not name; what is no selector is left
	 * out. Answers whether anything changed.
	 */
	readonly replace: (given: Readonly<Record<string, string>>) => boolean;
}

/** Whether a page can be searched for `text`. */
export const isSelector = (text: string): boolean => {
	try {
		document.createDocumentFragment().querySelector(text);
		return true;
	} catch {
		return false;
	}
};

/** A table whose entries can be replaced while it is in use: a site that changed is known again before we are. */
export const selectorTable = <Name extends string>(
	builtIn: Readonly<Record<Name, string>>,
): SelectorTable & {readonly current: Readonly<Record<Name, string>>} => {
	const current: Record<Name, string> = {...builtIn};
	return {
		builtIn,
		current,
		replace: (given) => {
			let isChanged = false;
			for (const name of Object.keys(builtIn) as Name[]) {
				const other = Object.hasOwn(given, name) ? given[name] : undefined;
				const now = other !== undefined && isSelector(other) ? other : builtIn[name];
				isChanged ||= current[name] !== now;
				current[name] = now;
			}
			return isChanged;
		},
	};
};

/** The names of the selectors that `element` meets, or stands in. */
export const recognisedBy = ({current}: SelectorTable, element: Element): readonly string[] =>
	Object.keys(current).filter((name) => element.closest(current[name]!));

/** The names of the selectors that are not the built-in ones. */
export const replacedIn = ({builtIn, current}: SelectorTable): readonly string[] =>
	Object.keys(builtIn).filter((name) => current[name] !== builtIn[name]);
