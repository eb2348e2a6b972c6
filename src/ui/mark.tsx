/** The mark of Aplomb: an A with a plumb bob. */
export const Mark = () => (
	<svg class="mark" viewBox="0 0 128 128" width="24" height="24" aria-hidden="true">
		<rect width="128" height="128" rx="30" class="mark-ground" />
		<path d="M20 106 54 30c4-9 16-9 20 0l34 76" class="mark-letter" />
		<path d="M64 32v26" class="mark-line" />
		<path d="M64 56 79 74 64 108 49 74Z" class="mark-bob" />
	</svg>
);
