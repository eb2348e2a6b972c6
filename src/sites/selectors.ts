/** The selectors of one site, by name. */
export interface SelectorTable {
	readonly builtIn: Readonly<Record<string, string>>;
	/** What is looked for now: the built-in one, unless another was put in its place. */
	readonly current: Readonly<Record<string, string>>;
	/** Puts `given` in the place of the built-in ones, and those back that it does not name; what is no selector is left out. */
	readonly replace: (given: Readonly<Record<string, string>>) => void;
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
	const current = {...builtIn};
	return {
		builtIn,
		current,
		replace: (given) => {
			for (const name of Object.keys(builtIn) as Name[]) {
				const other = Object.hasOwn(given, name) ? given[name] : undefined;
				current[name] = other !== undefined && isSelector(other) ? other : builtIn[name];
			}
		},
	};
};

/** The names of the selectors that `element` meets, or stands in. */
export const recognisedBy = ({current}: SelectorTable, element: Element): readonly string[] =>
	Object.keys(current).filter((name) => element.closest(current[name]!));
