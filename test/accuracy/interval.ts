const z = 1.96;

/** The 95 % interval of the share that `found` is of `all` (Wilson), as its two ends from 0 to 1; `all` is not 0. */
export const interval = (found: number, all: number): readonly [low: number, high: number] => {
	const share = found / all;
	const middle = share + (z * z) / (2 * all);
	const reach = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
	const scale = 1 + (z * z) / all;
	return [Math.max(0, middle - reach) / scale, (middle + reach) / scale];
};

/** Both ends in percent, as `1.0–2.3`; `none` where there is nothing to share. */
export const percentInterval = (found: number, all: number, digits = 1): string =>
	all === 0
		? 'none'
		: interval(found, all)
				.map((end) => (100 * end).toFixed(digits))
				.join('–');
