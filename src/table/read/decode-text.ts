import { createProblem, finding, wholeFile } from '../problems/create-problem.ts';
import type { Problem } from '../problems/problem.ts';

/** The text of a file, or the one reason why it is no table at all. */
export interface DecodedText {
	readonly text: string | null;
	readonly problems: readonly Problem[];
}

const zip = 'PK\u0003\u0004';
const sheet = 'a spreadsheet or a zip archive';

/** How files begin that are no table, by what they are; each sign stands for a byte. */
const kinds: Readonly<Record<string, RegExp>> = {
	[sheet]: /^(?:PK\p{Cc}|\xd0\xcf\p{Cc}\xe0)/u,
	'a packed archive': /^(?:\p{Cc}\x8b|7z\xbc\xaf|Rar!|BZh|\x28\xb5\x2f\xfd|\xfd7zXZ)/u,
	'a PDF document': /^%PDF/,
	'a picture or a database': /^(?:\x89PNG|\xff\xd8\xff|GIF8|PAR1|SQLite format 3)/,
	'a note that says where the file is kept (Git LFS)': /^version https:\/\/git-lfs/,
	'a web page': /^<(?!<)/,
	'a JSON file': /^[[{]/,
};

/** Whether a file is a zip archive, as spreadsheets (.xlsx, .ods) are. */
export function isSpreadsheet(bytes: Uint8Array): boolean {
	return String.fromCharCode(...bytes.subarray(0, 4)) === zip;
}

/** The problem of a file that should be a spreadsheet and cannot be read as one. */
export const damagedSheet: Problem = createProblem(finding('file.spreadsheet'), wholeFile, sheet);

/** Turns the bytes of a file into text, strictly as UTF-8 or as UTF-16 with its mark; text is taken as it is. A byte order mark stays. */
export function decodeText(input: string | Uint8Array): DecodedText {
	if (typeof input === 'string') return checkText(input);
	const head = String.fromCharCode(...input.subarray(0, 512));
	const kind = findKind(head);
	if (kind !== null) return kind;
	const wide = { '\u00ff\u00fe': 'utf-16le', '\u00fe\u00ff': 'utf-16be' }[head.slice(0, 2)];
	const text = decode(input, wide ?? 'utf-8');
	if (text === null) return refuseBytes(input, wide === undefined ? findInvalid(input) : 0);
	const { problems, ...decoded } = checkText(text);
	if (wide === undefined) return { problems, ...decoded };
	return {
		...decoded,
		problems: [...problems, createProblem(finding('note.encoding'), wholeFile, 'UTF-16')],
	};
}

function findKind(head: string): DecodedText | null {
	const kind = Object.keys(kinds).find((each) => kinds[each]?.test(head));
	if (kind === undefined) return null;
	const what = kind === sheet ? finding('file.spreadsheet') : finding('file.other-kind', { kind });
	return { text: null, problems: [createProblem(what, wholeFile, kind)] };
}

/** Looks at a text for what is no table; a NUL is in none, and in every second byte of UTF-16 without a mark. */
function checkText(text: string): DecodedText {
	const start = text
		.slice(0, 2000)
		.replace(/^\ufeff/, '')
		.trimStart();
	if (start === '')
		return { text: null, problems: [createProblem(finding('file.empty'), wholeFile, '')] };
	const nul = text.indexOf('\u0000');
	if (nul !== -1) {
		return refuseAt(
			text.slice(Math.max(0, nul - 20), nul + 20),
			text.slice(0, nul).split('\n').length,
		);
	}
	return findKind(start) ?? { text, problems: [] };
}

function decode(bytes: Uint8Array, encoding: string): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true, ignoreBOM: encoding === 'utf-8' }).decode(
			bytes,
		);
	} catch {
		return null;
	}
}

/** Where the first character begins that is not UTF-8: after the most that can be decoded, found by halving. */
function findInvalid(bytes: Uint8Array): number {
	// A character that the end of the bytes cuts waits for its rest, and is no error.
	const read = (end: number) =>
		new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, end), {
			stream: true,
		});
	let [sound, bad] = [0, bytes.length + 1];
	while (bad - sound > 1) {
		const middle = (sound + bad) >> 1;
		try {
			read(middle);
			sound = middle;
		} catch {
			bad = middle;
		}
	}
	return new TextEncoder().encode(read(sound)).length;
}

function refuseBytes(bytes: Uint8Array, offset: number): DecodedText {
	const line = bytes.subarray(0, offset).reduce((count, byte) => count + (byte === 10 ? 1 : 0), 1);
	const shown = [...bytes.subarray(offset, offset + 4)];
	return refuseAt(
		shown.map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(' '),
		line,
	);
}

function refuseAt(found: string, line: number): DecodedText {
	const what = finding('file.encoding', { line: String(line) });
	return { text: null, problems: [createProblem(what, { ...wholeFile, line }, found)] };
}
