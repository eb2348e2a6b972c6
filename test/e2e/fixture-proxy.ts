import type {IncomingMessage} from 'node:http';
import {createServer as createSecureServer} from 'node:https';
import {type AddressInfo, connect, createServer, type Server, type Socket} from 'node:net';
import {answer, fixtureHosts} from '../fixtures/pages.ts';
import {selfSigned} from './certificate.ts';

/** A proxy behind which there are the fixture sites and nothing else. */
export interface FixtureProxy {
	readonly port: number;
	/** Requests that no page of a fixture site makes, and connections to anywhere else: method and target. */
	readonly strays: readonly string[];
	close(): Promise<void>;
}

/** Whether a request is one that the pages of a fixture site make: they load themselves, and ask nothing further. */
const isOfPage = ({headers}: IncomingMessage): boolean => {
	const kind = String(headers['sec-fetch-dest']);
	return (
		['document', 'iframe'].includes(kind) ||
		(['script', 'style'].includes(kind) && headers['sec-fetch-site'] === 'same-origin')
	);
};

const listening = async (server: Server): Promise<number> => {
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return (server.address() as AddressInfo).port;
};

/** Listens on a free port of this machine; the sites' certificate is made for the occasion. */
export const serveFixtures = async (): Promise<FixtureProxy> => {
	const strays: string[] = [];
	const open = new Set<Socket>();
	const sites = createSecureServer(selfSigned(), (request, response) => {
		const address = `https://${request.headers.host}${request.url}`;
		if (!isOfPage(request)) strays.push(`${request.method} ${address}`);
		const found = answer(address);
		response.writeHead(found?.status ?? 404, found?.headers ?? {}).end(found?.body);
	});
	const sitesPort = await listening(sites);
	const proxy = createServer((socket) => {
		open.add(socket);
		socket.on('error', () => socket.destroy());
		socket.on('close', () => open.delete(socket));
		socket.once('data', (data) => {
			const line = data.toString('latin1').split('\r\n')[0] ?? '';
			if (!fixtureHosts.some((hostname) => line === `CONNECT ${hostname}:443 HTTP/1.1`)) {
				strays.push(line);
				socket.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n');
				return;
			}
			const site = connect(sitesPort, '127.0.0.1', () => {
				socket.write('HTTP/1.1 200 OK\r\n\r\n');
				site.pipe(socket).pipe(site);
			});
			site.on('error', () => socket.destroy());
			socket.on('close', () => site.destroy());
		});
	});
	return {
		port: await listening(proxy),
		strays,
		close: async () => {
			for (const socket of open) socket.destroy();
			sites.closeAllConnections();
			await Promise.all([proxy, sites].map((server) => new Promise((done) => server.close(done))));
		},
	};
};
