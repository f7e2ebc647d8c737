import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { BASE, SITE } from './project-copy.ts';

const TYPES: Readonly<Record<string, string>> = {
	'.css': 'text/css',
	'.csv': 'text/csv',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml',
};
const PACKED = new Set(['.png', '.woff2']);

/** A server for measurements. */
export interface CompressedServer {
	readonly address: string;
	close(): void;
}

/**
 * Serves the site of the frozen edition on a free port of this machine, compressed with brotli as a host would do on the fly;
 * `rewrite` may change an HTML body by the question of its address before it is sent.
 */
export function serveCompressed(
	rewrite: (html: string, search: string) => string = (html) => html,
): Promise<CompressedServer> {
	const server = createServer((request, response) => {
		const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
		const path = pathname.startsWith(BASE) ? pathname.slice(BASE.length) : '.none';
		const file = join(SITE, path, pathname.endsWith('/') ? 'index.html' : '');
		const type = extname(file);
		if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
			response.writeHead(404).end();
			return;
		}
		const bytes = readFileSync(file);
		const body = type === '.html' ? Buffer.from(rewrite(bytes.toString(), search)) : bytes;
		response.setHeader('Content-Type', TYPES[type] ?? 'application/octet-stream');
		if (PACKED.has(type)) {
			response.end(body);
			return;
		}
		const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
		response.setHeader('Content-Encoding', 'br');
		response.end(brotliCompressSync(body, { params }));
	});
	return new Promise((settle, fail) => {
		server.on('error', fail);
		server.listen(0, '127.0.0.1', () => {
			const bound = server.address();
			const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
			settle({
				address: `http://127.0.0.1:${port}${BASE.slice(0, -1)}`,
				close: () => server.closeAllConnections(),
			});
			server.unref();
		});
	});
}
