import { readGrid, writeGrid } from './grid.ts';
import { accepted, type Mutation, type Outcome, onText, stop } from './mutation.ts';

const bytes = (...values: readonly number[]) => new Uint8Array(values);
const encode = (text: string) => new TextEncoder().encode(text);
const join = (...parts: readonly Uint8Array[]) =>
	new Uint8Array(parts.flatMap((part) => [...part]));

function instead(name: string, file: string | Uint8Array, outcome: Outcome): Mutation {
	return { name, damage: () => file, outcome };
}

function utf16(text: string, isBig: boolean): Uint8Array {
	const units = Array.from(text, (letter) => letter.charCodeAt(0));
	return new Uint8Array(
		units.flatMap((unit) => (isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
	);
}

/** Cyrillic as Windows-1251 writes it: one byte a letter. */
function windows1251(text: string): Uint8Array {
	return new Uint8Array(
		Array.from(text, (letter) => {
			const code = letter.charCodeAt(0);
			return code >= 0x410 && code <= 0x44f ? code - 0x350 : code & 255;
		}),
	);
}

/** Files that are no table at all, or not in UTF-8. */
export const otherFiles: readonly Mutation[] = [
	instead('empty file', '', stop('file.empty')),
	instead('spaces and line ends alone', ' \n\n \r\n', stop('file.empty')),
	instead('byte order mark alone', bytes(0xef, 0xbb, 0xbf), stop('file.empty')),
	onText('header only', (table) => `${table.split('\n')[0]}\n`, stop('file.header-only')),
	onText(
		'header and empty rows',
		(table) => `${table.split('\n')[0]}\n,,,,,,,\n`,
		stop('file.header-only'),
	),
	instead('web page', '<!DOCTYPE html>\n<html><title>Sign in</title></html>', stop('file.html')),
	instead('web page without doctype', '  <html><body>404</body></html>', stop('file.html')),
	instead('XML', '<?xml version="1.0"?><Error>AccessDenied</Error>', stop('file.html')),
	instead('JSON list', '[{"time_start": "2024-09-02"}]', stop('file.json')),
	instead('JSON object', '{"error": "rate limited"}', stop('file.json')),
	instead('xlsx', bytes(0x50, 0x4b, 3, 4, 0x14, 0, 6, 0), stop('file.spreadsheet')),
	instead('xls', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), stop('file.spreadsheet')),
	instead('gzip', bytes(0x1f, 0x8b, 8, 0, 0, 0, 0, 0), stop('file.archive')),
	instead('7z', bytes(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), stop('file.archive')),
	instead('rar', encode('Rar!\u001a\u0007'), stop('file.archive')),
	instead('bzip2', encode('BZh91AY'), stop('file.archive')),
	instead('zstd', bytes(0x28, 0xb5, 0x2f, 0xfd, 0x24, 0), stop('file.archive')),
	instead('xz', bytes(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0), stop('file.archive')),
	instead('empty zip', bytes(0x50, 0x4b, 5, 6, 0, 0), stop('file.spreadsheet')),
	instead('PDF', '%PDF-1.7\n', stop('file.pdf')),
	instead('picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), stop('file.binary')),
	instead('parquet', encode('PAR1\u0015\u0004\u0015'), stop('file.binary')),
	instead(
		'pointer of Git LFS',
		'version https://git-lfs.github.com/spec/v1\noid sha256:0\n',
		stop('file.pointer'),
	),
	onText(
		'UTF-16 with its mark',
		(table) => join(bytes(0xff, 0xfe), utf16(table, false)),
		accepted('note.utf16'),
	),
	onText(
		'UTF-16 big end first',
		(table) => join(bytes(0xfe, 0xff), utf16(table, true)),
		accepted('note.utf16'),
	),
	onText(
		'UTF-16 with tabs, as “Unicode text” of Excel',
		(table) =>
			join(bytes(0xff, 0xfe), utf16(writeGrid(readGrid(table), { delimiter: '\t' }), false)),
		accepted('note.utf16', 'note.separator'),
	),
	onText(
		'UTF-16 cut in the middle of a letter',
		(table) => join(bytes(0xff, 0xfe), utf16(table, false)).subarray(0, 20_001),
		stop('file.utf16'),
	),
	onText('UTF-16 without a mark', (table) => utf16(table, false), stop('file.utf16')),
	onText('Windows-1251', windows1251, stop('file.not-utf8')),
	onText(
		'one byte that is not UTF-8',
		(table) => join(encode(table), bytes(0xe9, 0x0a)),
		stop('file.not-utf8'),
	),
	onText(
		'a letter cut in half at the end',
		(table) => join(encode(table), bytes(0xd0)),
		stop('file.not-utf8'),
	),
	onText('NUL in a cell', (table) => table.replace('KN-23', 'KN\u0000-23'), stop('file.nul')),
	onText('NULs at the end', (table) => table + '\u0000'.repeat(512), stop('file.nul')),
	onText(
		'read as Windows-1251 and saved again',
		garble1251,
		stop('model.mojibake C757', 'model.mojibake C795', 'model.mojibake C1251'),
	),
	onText(
		'letters lost to question marks of Unicode',
		(table) => table.replace(/[А-яіїєґ]/g, '\ufffd'),
		stop('cell.lost-letters C757', 'cell.lost-letters C795', 'cell.lost-letters C1251'),
	),
	onText(
		'letters lost to plain question marks, as in Windows-1252',
		(table) => table.replace(/[А-яіїєґ]/g, '?'),
		stop('cell.lost-letters C757', 'cell.lost-letters C795', 'cell.lost-letters C1251'),
	),
	instead('another table', 'country,year,value\nUkraine,2024,1\n', stop('file.other-table A1')),
	instead('one column of text', 'time\n2024-09-02\n', stop('file.other-table A1')),
];

const latin1251 = new TextDecoder('windows-1251');
function garble1251(table: string): string {
	return latin1251.decode(encode(table));
}
