import { createHash } from 'node:crypto';

/** A file that the site offers, before it has its sum. */
export interface Draft {
	/** Below the root of the site: `data/claims.json`. */
	readonly path: string;
	readonly mediaType: string;
	/** What it holds, in the words of the page. */
	readonly title: string;
	readonly content: string | Uint8Array;
}

/** A file that the site offers. */
export interface Download extends Omit<Draft, 'content'> {
	readonly bytes: Uint8Array<ArrayBuffer>;
	/** Hexadecimal. */
	readonly sha256: string;
}

/** Turns a draft into the bytes that are offered, and sums them. */
export function sealDraft({ content, ...draft }: Draft): Download {
	const bytes = new Uint8Array(
		typeof content === 'string' ? new TextEncoder().encode(content) : content,
	);
	return { ...draft, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Writes a value as a file of JSON for people and programs. */
export function writeJson(value: unknown): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}

/** Writes the sums of files as `sha256sum` writes and checks them, paths from the root of the site. */
export function writeSums(files: readonly Download[]): string {
	const lines = files.map(({ sha256, path }) => `${sha256}  ${path}\n`);
	return lines.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join('');
}
