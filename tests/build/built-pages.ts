import { globSync, readFileSync } from 'node:fs';

/** A page of the built site: its file below dist/ and its HTML. */
export type BuiltPage = { readonly file: string; readonly html: string };

/** Every page in dist/, in alphabetical order; throws when nothing is built. */
export function readBuiltPages(): BuiltPage[] {
	const files = globSync('dist/**/*.html').map((file) => file.replaceAll('\\', '/'));
	if (files.length === 0) throw new Error('There is no dist/: run `npm run build` first.');
	return files.sort().map((file) => ({
		file: file.slice('dist/'.length),
		html: readFileSync(file, 'utf8'),
	}));
}
