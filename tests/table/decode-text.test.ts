import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/table/read/decode-text.ts';
import { findInvalidByte } from '../../src/table/read/find-invalid-byte.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const codeOf = (input: string | Uint8Array) => decodeText(input).problems[0]?.code;

describe('decodeText', () => {
	it('takes UTF-8 with and without a byte order mark', () => {
		expect(decodeText(bytesOf('Молнія')).text).toBe('Молнія');
		expect(decodeText(bytesOf('\ufeffМолнія')).text).toBe('\ufeffМолнія');
	});

	it('names the byte and the line that are not UTF-8', () => {
		// Молния in Windows-1251, after two lines of 4 and 5 bytes.
		const bytes = new Uint8Array([...bytesOf('abc\nдд\n'), 0xcc, 0xee, 0xeb, 0xed, 0xe8, 0xff]);
		const [problem] = decodeText(bytes).problems;
		expect(problem).toMatchObject({ code: 'file.not-utf8', line: 3, found: 'CC EE EB ED' });
		expect(problem?.action).toContain('Byte 9 of the file, on line 3');
	});

	it('knows other kinds of files by their first bytes', () => {
		expect(codeOf(bytesOf('PK\u0003\u0004...'))).toBe('file.spreadsheet');
		expect(codeOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe('file.spreadsheet');
		expect(codeOf(new Uint8Array([0x1f, 0x8b, 8]))).toBe('file.archive');
		expect(codeOf(bytesOf('%PDF-1.7'))).toBe('file.pdf');
		expect(codeOf(bytesOf('<!doctype html>'))).toBe('file.html');
		expect(codeOf('\ufeff\n{"rows": []}')).toBe('file.json');
		expect(codeOf('version https://git-lfs.github.com/spec/v1')).toBe('file.pointer');
	});

	it('reads UTF-16 with a mark, and refuses it without one or cut in half', () => {
		expect(decodeText(new Uint8Array([0xff, 0xfe, 0x69, 0, 0x56, 0x04])).text).toBe('iі');
		expect(decodeText(new Uint8Array([0xfe, 0xff, 0, 0x69, 0x04, 0x56])).text).toBe('iі');
		expect(codeOf(new Uint8Array([0xff, 0xfe, 0x74, 0]))).toBe('note.utf16');
		expect(codeOf(new Uint8Array([0xff, 0xfe, 0x74, 0, 0x69]))).toBe('file.utf16');
		expect(codeOf(new Uint8Array([0xff, 0xfe, 0x00, 0xd8]))).toBe('file.utf16');
		expect(codeOf(new Uint8Array([0x74, 0, 0x69, 0, 0x6d, 0, 0x65, 0]))).toBe('file.utf16');
	});

	it('finds a NUL character and its line', () => {
		expect(decodeText('a\nb\nc\u0000d').problems[0]).toMatchObject({ code: 'file.nul', line: 3 });
	});

	it('calls a file of nothing or of spaces empty', () => {
		expect([codeOf(new Uint8Array()), codeOf(''), codeOf(' \n\n')]).toEqual(
			Array.from({ length: 3 }, () => 'file.empty'),
		);
	});
});

describe('findInvalidByte', () => {
	it('agrees with the decoder of the platform on every sequence of up to three bytes from the edges of UTF-8', () => {
		const edges = [0x0a, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf];
		edges.push(0xe0, 0xe1, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf4, 0xf5, 0xff);
		for (const a of edges)
			for (const b of edges)
				for (const c of edges) {
					const bytes = new Uint8Array([a, b, c]);
					expect(findInvalidByte(bytes) === null, bytes.join()).toBe(isUtf8(bytes));
				}
	});

	it('takes characters of four bytes and refuses what lies beyond Unicode', () => {
		expect(findInvalidByte(bytesOf('a🚀b'))).toBeNull();
		expect(findInvalidByte(new Uint8Array([0x41, 0xf4, 0x90, 0x80, 0x80]))).toEqual({
			offset: 1,
			line: 1,
		});
	});
});

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}
