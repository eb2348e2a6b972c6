import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** The identity Chromium gives an unpacked extension: the beginning of its folder’s hash, in the letters from a to p. */
export const idOfUnpacked = (folder: string): string =>
	createHash('sha256')
		.update(folder)
		.digest('hex')
		.slice(0, 32)
		.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

/** Where Chromium and its kin look for an administrator's policies on Linux. */
const places = ['chromium', 'opt/chrome', 'opt/edge'];

/** Makes a space in which what is mounted is seen by one program and its children alone, and is gone with them. */
const apart = ['unshare', '--mount', ...(process.getuid?.() === 0 ? [] : ['--map-root-user'])];

/** A copy of `/etc` to write in, over the machine's own, which is not touched. */
const over =
	'mount -t tmpfs tmpfs /mnt && mkdir /mnt/new /mnt/work && ' +
	'mount -t overlay overlay -o lowerdir=/etc,upperdir=/mnt/new,workdir=/mnt/work /etc';

/** Whether a program can be given policies of its own here: Chromium reads the machine's alone, and this takes Linux. */
export const canGovern = (): boolean => {
	try {
		const [command = '', ...rest] = apart;
		execFileSync(command, [...rest, 'sh', '-c', over], {stdio: 'ignore'});
		return true;
	} catch {
		return false;
	}
};

/** A program in `folder` that runs `executable` under `policy`, as if an administrator had set it for the machine. */
export const governed = (
	executable: string,
	policy: Readonly<Record<string, unknown>>,
	folder: string,
): string => {
	mkdirSync(folder, {recursive: true});
	const file = join(folder, 'policy.json');
	const program = join(folder, 'governed.sh');
	writeFileSync(file, JSON.stringify(policy));
	const put = places.map(
		(place) =>
			`mkdir -p /etc/${place}/policies/managed && cp "$1" /etc/${place}/policies/managed/aplomb.json`,
	);
	const script = `${over} && ${put.join(' && ')} && shift && exec "$@"`;
	writeFileSync(
		program,
		`#!/bin/sh\nexec ${apart.join(' ')} sh -c '${script}' sh '${file}' '${executable}' "$@"\n`,
		{mode: 0o755},
	);
	return program;
};
