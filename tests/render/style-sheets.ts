import { globSync, readFileSync } from 'node:fs';
import type { StyleSheets } from '../../src/render/resolve-styles.ts';

/** The project's own style sheets of drawings, the general one first. */
export function readStyleSheets(): StyleSheets {
	const names = globSync('src/styles/chart*.css').sort(
		(a, b) => a.length - b.length || (a < b ? -1 : 1),
	);
	return {
		tokens: readFileSync('src/styles/tokens.css', 'utf8'),
		chart: names.map((name) => readFileSync(name, 'utf8')).join('\n'),
	};
}
