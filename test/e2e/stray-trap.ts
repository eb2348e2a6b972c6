import {createServer, type Socket} from 'node:net';

/** Every connection a browser opens ends here and is written down: a proxy that lets nothing through. */
export interface StrayTrap {
	readonly port: number;
	/** First line of each request that arrived: method and target. */
	readonly caught: readonly string[];
	close(): Promise<void>;
}

/** Listens on a free port of this machine. */
export const trapStrays = (): Promise<StrayTrap> => {
	const caught: string[] = [];
	const open = new Set<Socket>();
	const server = createServer((socket) => {
		open.add(socket);
		socket.on('error', () => socket.destroy());
		socket.on('close', () => open.delete(socket));
		socket.once('data', (data) => {
			caught.push(data.toString('latin1').split('\r\n')[0] ?? '');
			socket.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n');
		});
	});
	return new Promise((resolve) => {
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			resolve({
				port: typeof address === 'object' && address ? address.port : 0,
				caught,
				close: () =>
					new Promise((done) => {
						for (const socket of open) socket.destroy();
						server.close(() => done());
					}),
			});
		});
	});
};
