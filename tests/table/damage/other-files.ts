import { readGrid, writeGrid } from './grid.ts';
import { inPlace, type Mutation, onText } from './mutation.ts';

const bytes = (...values: readonly number[]) => new Uint8Array(values);
const encode = (text: string) => new TextEncoder().encode(text);
const join = (...parts: readonly Uint8Array[]) =>
	new Uint8Array(parts.flatMap((part) => [...part]));
const garble = (table: string) => new TextDecoder('windows-1251').decode(encode(table));

function utf16(text: string, isBig = false): Uint8Array {
	const units = Array.from(text, (letter) => letter.charCodeAt(0));
	return new Uint8Array(
		units.flatMap((unit) => (isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
	);
}

/** Cyrillic as Windows-1251 writes it: one byte a letter. */
function windows1251(text: string): Uint8Array {
	return Uint8Array.from(text, (letter) => {
		const code = letter.charCodeAt(0);
		return code >= 0x410 && code <= 0x44f ? code - 0x350 : code & 255;
	});
}

const lost = ['C757', 'C795', 'C1251'].map((cell) => `cell.lost-letters ${cell}`).join(', ');

/** Files that are no table at all, or not in UTF-8. */
export const otherFiles: readonly Mutation[] = [
	...inPlace({
		'an empty file': ['', 'stop file.empty'],
		'spaces and line ends alone': [' \n\n \r\n', 'stop file.empty'],
		'a byte order mark alone': [bytes(0xef, 0xbb, 0xbf), 'stop file.empty'],
		'a web page': ['<!DOCTYPE html>\n<html><title>Sign in</title></html>', 'stop file.other-kind'],
		'a web page without doctype': ['  <html><body>404</body></html>', 'stop file.other-kind'],
		XML: ['<?xml version="1.0"?><Error>AccessDenied</Error>', 'stop file.other-kind'],
		'a JSON list': ['[{"time_start": "2024-09-02"}]', 'stop file.other-kind'],
		'a JSON object': ['{"error": "rate limited"}', 'stop file.other-kind'],
		xlsx: [bytes(0x50, 0x4b, 3, 4, 0x14, 0, 6, 0), 'stop file.spreadsheet'],
		xls: [bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'stop file.spreadsheet'],
		'an empty zip': [bytes(0x50, 0x4b, 5, 6, 0, 0), 'stop file.spreadsheet'],
		gzip: [bytes(0x1f, 0x8b, 8, 0, 0, 0, 0, 0), 'stop file.other-kind'],
		'7z': [bytes(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), 'stop file.other-kind'],
		rar: [encode('Rar!\u001a\u0007'), 'stop file.other-kind'],
		bzip2: [encode('BZh91AY'), 'stop file.other-kind'],
		zstd: [bytes(0x28, 0xb5, 0x2f, 0xfd, 0x24, 0), 'stop file.other-kind'],
		xz: [bytes(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0), 'stop file.other-kind'],
		PDF: ['%PDF-1.7\n', 'stop file.other-kind'],
		'a picture': [bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 'stop file.other-kind'],
		parquet: [encode('PAR1\u0015\u0004\u0015'), 'stop file.other-kind'],
		'a pointer of Git LFS': [
			'version https://git-lfs.github.com/spec/v1\n',
			'stop file.other-kind',
		],
		'another table': ['country,year,value\nUkraine,2024,1\n', 'stop file.no-header A1'],
		'one column of text': ['time\n2024-09-02\n', 'stop file.no-header A1'],
	}),
	...onText({
		'the header only': [(table) => `${table.split('\n')[0]}\n`, 'stop file.empty'],
		'the header and empty rows': [
			(table) => `${table.split('\n')[0]}\n,,,,,,,\n`,
			'stop file.empty',
		],
		'UTF-16 with its mark': [
			(table) => join(bytes(0xff, 0xfe), utf16(table)),
			'note note.encoding',
		],
		'UTF-16 big end first': [
			(table) => join(bytes(0xfe, 0xff), utf16(table, true)),
			'note note.encoding',
		],
		'UTF-16 with tabs, as “Unicode text” of Excel': [
			(table) => join(bytes(0xff, 0xfe), utf16(writeGrid(readGrid(table), { delimiter: '\t' }))),
			'note note.encoding, note.separator',
		],
		'UTF-16 cut in the middle of a letter': [
			(table) => join(bytes(0xff, 0xfe), utf16(table)).subarray(0, 20_001),
			'stop file.encoding',
		],
		'UTF-16 without a mark': [(table) => utf16(table), 'stop file.encoding'],
		'Windows-1251': [windows1251, 'stop file.encoding'],
		'one byte that is not UTF-8': [
			(table) => join(encode(table), bytes(0xe9, 0x0a)),
			'stop file.encoding',
		],
		'a letter cut in half at the end': [
			(table) => join(encode(table), bytes(0xd0)),
			'stop file.encoding',
		],
		'NUL in a cell': [(table) => table.replace('KN-23', 'KN\u0000-23'), 'stop file.encoding'],
		'NULs at the end': [(table) => table + '\u0000'.repeat(512), 'stop file.encoding'],
		'read as Windows-1251 and saved again': [garble, `stop ${lost}`],
		'letters lost to question marks of Unicode': [
			(table) => table.replace(/[А-яіїєґ]/g, '\ufffd'),
			`stop ${lost}`,
		],
		'letters lost to plain question marks': [
			(table) => table.replace(/[А-яіїєґ]/g, '?'),
			`stop ${lost}`,
		],
	}),
];
