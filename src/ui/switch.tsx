interface Props {
	readonly label: string;
	readonly on: boolean;
	readonly isLocked?: boolean;
	readonly onChange: (on: boolean) => void;
}

/** A switch with its label, saying on or off by place as well as by colour. */
export const Switch = ({label, on, isLocked = false, onChange}: Props) => (
	<button
		type="button"
		role="switch"
		aria-checked={on}
		class="switch"
		disabled={isLocked}
		onClick={() => onChange(!on)}
	>
		<span class="switch-track" aria-hidden="true">
			<span class="switch-thumb" />
		</span>
		<span>{label}</span>
	</button>
);
