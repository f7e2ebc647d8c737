import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/table/read/decode-text.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: readonly number[]) => new Uint8Array(values);

// Which files are no text at all, the corpus of damage and the messages show.
describe('decodeText', () => {
	it('takes UTF-8 with and without a byte order mark', () => {
		expect(decodeText(bytesOf('Молнія 🚀')).text).toBe('Молнія 🚀');
		expect(decodeText(bytesOf('\ufeffМолнія')).text).toBe('\ufeffМолнія');
	});

	it.each([
		// Молния in Windows-1251, after two lines.
		[
			'another encoding',
			bytes(...bytesOf('abc\nдд\n'), 0xcc, 0xee, 0xeb, 0xed, 0xe8),
			3,
			'CC EE EB ED',
		],
		['a character cut at the end', bytes(0x41, 0x0a, 0xd0), 2, 'D0'],
		['a character that does not go on', bytes(0x0a, 0x0a, 0xf0, 0x9f, 0x41), 3, 'F0 9F 41'],
		['what lies beyond Unicode', bytes(0x41, 0xf4, 0x90, 0x80, 0x80), 1, 'F4 90 80 80'],
		['NUL', 'a\nb\nc\u0000d', 3, 'a⏎b⏎c⟨U+0000⟩d'],
		['UTF-16 without a mark', bytes(0x69, 0, 0x6d, 0), 1, 'i⟨U+0000⟩m⟨U+0000⟩'],
		['UTF-16 cut in half', bytes(0xff, 0xfe, 0x74, 0, 0x69), 1, 'FF FE 74 00'],
		['half a pair in UTF-16', bytes(0xff, 0xfe, 0x00, 0xd8), 1, 'FF FE 00 D8'],
	])('names the line and the first bytes of %s', (_, input, ...[line, found]) => {
		const { text, problems } = decodeText(input);
		expect(text).toBeNull();
		expect(problems).toMatchObject([{ code: 'file.encoding', line, found }]);
	});

	it('reads UTF-16 with a mark, and says so', () => {
		const { text, problems } = decodeText(bytes(0xff, 0xfe, 0x69, 0, 0x56, 0x04));
		expect(text).toBe('iі');
		expect(problems.map(({ code }) => code)).toEqual(['note.encoding']);
		expect(decodeText(bytes(0xfe, 0xff, 0, 0x69, 0x04, 0x56)).text).toBe('iі');
	});
});
