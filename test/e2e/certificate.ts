import {createSign, generateKeyPairSync} from 'node:crypto';

/** One value in the distinguished encoding of certificates (X.690): its kind, the length of what it holds, what it holds. */
const encoded = (kind: number, ...contents: readonly Uint8Array[]): Buffer => {
	const content = Buffer.concat(contents);
	const {length} = content;
	const size =
		length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
	return Buffer.concat([Buffer.from([kind, ...size]), content]);
};

const sequence = (...contents: readonly Uint8Array[]): Buffer => encoded(0x30, ...contents);
const integer = (value: number): Buffer => encoded(0x02, Buffer.from([value]));
const identifier = (hex: string): Buffer => encoded(0x06, Buffer.from(hex, 'hex'));
const time = (date: Date): Buffer =>
	encoded(0x17, Buffer.from(`${date.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`));

/** `ecdsa-with-SHA256`. */
const algorithm = sequence(identifier('2a8648ce3d040302'));

/** `CN=fixture`. */
const name = sequence(encoded(0x31, sequence(identifier('550403'), encoded(0x0c, Buffer.from('fixture')))));

const dayMilliseconds = 86_400_000;

/** A key and the certificate it signs for itself (RFC 5280), good for two days, both as PEM: for a browser told to trust anything. */
export const selfSigned = (): {readonly key: string; readonly cert: string} => {
	const {privateKey, publicKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'});
	const now = Date.now();
	const body = sequence(
		encoded(0xa0, integer(2)),
		integer(1),
		algorithm,
		name,
		sequence(time(new Date(now - dayMilliseconds)), time(new Date(now + dayMilliseconds))),
		name,
		publicKey.export({type: 'spki', format: 'der'}),
	);
	const signature = createSign('sha256').update(body).sign(privateKey);
	const whole = sequence(body, algorithm, encoded(0x03, Buffer.from([0]), signature));
	return {
		key: privateKey.export({type: 'pkcs8', format: 'pem'}).toString(),
		cert: `-----BEGIN CERTIFICATE-----\n${whole.toString('base64')}\n-----END CERTIFICATE-----\n`,
	};
};
