import { createProblem, type Finding, finding, wholeFile } from '../problems/create-problem.ts';
import type { Problem } from '../problems/problem.ts';
import type { ProblemCode } from '../problems/problem-catalogue.ts';
import { findInvalidByte } from './find-invalid-byte.ts';

/** The text of a file, or the one reason why it is no table at all. */
export interface DecodedText {
	readonly text: string | null;
	readonly problems: readonly Problem[];
}

const zip = 'PK\u0003\u0004';
const keptAsSheet = 'This is a spreadsheet or a zip archive where a CSV file should be.';
const oldSheet = 'This is a spreadsheet of the old kind (.xls), or one with a password.';
const noSheet = 'This is a zip archive that is no spreadsheet, or a damaged one.';

type Values = Readonly<Record<string, string>>;

/** How files begin that are no text, and what to say of them. */
const signatures: readonly (readonly [start: string, code: ProblemCode, values?: Values])[] = [
	[zip, 'file.spreadsheet', { what: keptAsSheet }],
	['PK\u0005\u0006', 'file.spreadsheet', { what: noSheet }],
	['PK\u0007\u0008', 'file.spreadsheet', { what: noSheet }],
	['\u00d0\u00cf\u0011\u00e0', 'file.spreadsheet', { what: oldSheet }],
	['\u001f\u008b', 'file.archive'],
	['7z\u00bc\u00af', 'file.archive'],
	['Rar!', 'file.archive'],
	['BZh', 'file.archive'],
	['\u0028\u00b5\u002f\u00fd', 'file.archive'],
	['\u00fd7zXZ', 'file.archive'],
	['%PDF', 'file.pdf'],
	['\u0089PNG', 'file.binary'],
	['\u00ff\u00d8\u00ff', 'file.binary'],
	['GIF8', 'file.binary'],
	['PAR1', 'file.binary'],
	['SQLite format 3', 'file.binary'],
];

/** Whether a file is a zip archive, as spreadsheets (.xlsx, .ods) are. */
export function isSpreadsheet(bytes: Uint8Array): boolean {
	return String.fromCharCode(...bytes.subarray(0, 4)) === zip;
}

/** The problem of a file that should be a spreadsheet and cannot be read as one. */
export function damagedSheet(bytes: Uint8Array): Problem {
	return createProblem(
		finding('file.spreadsheet', { what: noSheet }),
		wholeFile,
		showBytes(bytes, 0),
	);
}

/** Turns the bytes of a file into text, strictly as UTF-8; text is taken as it is. A byte order mark stays. */
export function decodeText(input: string | Uint8Array): DecodedText {
	if (typeof input === 'string') return checkText(input);
	const head = String.fromCharCode(...input.subarray(0, 512));
	const signature = signatures.find(([start]) => head.startsWith(start));
	if (signature !== undefined) {
		return refuse(finding(signature[1], signature[2]), showBytes(input, 0));
	}
	const encoding = wideMarks.find(([start]) => head.startsWith(start))?.[1];
	if (encoding !== undefined) return decodeWide(input, encoding);
	if (isWide(input)) return refuse(finding('file.utf16'), showBytes(input, 0));
	const invalid = findInvalidByte(input);
	if (invalid !== null) {
		const values = { offset: String(invalid.offset), line: String(invalid.line) };
		return refuse(finding('file.not-utf8', values), showBytes(input, invalid.offset), invalid.line);
	}
	return checkText(new TextDecoder('utf-8', { ignoreBOM: true }).decode(input));
}

/** The mark at the beginning of a file in UTF-16, and the name of the encoding. */
const wideMarks = [
	['\u00ff\u00fe', 'utf-16le'],
	['\u00fe\u00ff', 'utf-16be'],
] as const;

function decodeWide(input: Uint8Array, encoding: string): DecodedText {
	try {
		const decoded = checkText(new TextDecoder(encoding, { fatal: true }).decode(input));
		const note = createProblem(finding('note.utf16'), wholeFile, showBytes(input, 0));
		return { ...decoded, problems: [...decoded.problems, note] };
	} catch {
		// Half a character, as where a file was cut off.
		return refuse(finding('file.utf16'), showBytes(input, 0));
	}
}

/** Looks at the beginning of a text for something that is no table. */
function checkText(text: string): DecodedText {
	const start = text
		.slice(0, 2000)
		.replace(/^\ufeff/, '')
		.trimStart();
	if (start === '') return refuse(finding('file.empty'), '');
	const nul = text.indexOf('\u0000');
	if (nul !== -1) {
		const line = text.slice(0, nul).split('\n').length;
		return refuse(
			finding('file.nul', { line: String(line) }),
			text.slice(Math.max(0, nul - 20), nul + 20),
			line,
		);
	}
	const code = codeOfText(start);
	if (code === null) return { text, problems: [] };
	return refuse(finding(code, { what: keptAsSheet }), start.slice(0, 60));
}

function codeOfText(start: string): ProblemCode | null {
	if (start.startsWith(zip)) return 'file.spreadsheet';
	if (start.startsWith('%PDF')) return 'file.pdf';
	if (start.startsWith('version https://git-lfs')) return 'file.pointer';
	if (/^<(?!<)/.test(start)) return 'file.html';
	return /^[[{]/.test(start) ? 'file.json' : null;
}

function refuse(what: Finding, found: string, line: number | null = null): DecodedText {
	return { text: null, problems: [createProblem(what, { ...wholeFile, line }, found)] };
}

/** Whether every other byte is NUL for the most part, as in UTF-16 without a mark. */
function isWide(bytes: Uint8Array): boolean {
	const head = bytes.subarray(0, 512);
	const nuls = head.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
	return head.length >= 4 && nuls * 5 > head.length * 2;
}

function showBytes(bytes: Uint8Array, offset: number): string {
	const shown = [...bytes.subarray(offset, offset + 4)];
	return shown.map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ');
}
