import { expect, test } from 'vitest';
import { readHandover } from '../../src/cli/files/read-handover.ts';
import { inspectSentence, writeHandover } from '../../src/desk/show/create-handover.ts';
import { checkText, corrected } from './desk-checks.ts';

test('what the desk saves is what the import reads: the cleaned table, the note and the notes of numbers', () => {
	const words = {
		note: 'The post of 2 September gave 17, not 16: «Повітряні сили», "again".',
		claimNotes: { 'kn23-2024-h2': 'A post was read again.', 'kn23-2024-09': 'The same post.' },
	};
	const saved = writeHandover({ table: checkText(corrected).cleaned ?? '', ...words });
	const read = readHandover(new TextEncoder().encode(saved));
	expect(new TextDecoder().decode(read.table)).toBe(corrected);
	expect({ note: read.note, claimNotes: read.claimNotes }).toEqual(words);
});

test('a sentence is refused for what an acceptance refuses: too short, in two lines, marks that cannot be seen', () => {
	expect(inspectSentence('Reports to 18 April 2026.')).toBeNull();
	expect(inspectSentence('   new    ')).toBe('Please write a whole sentence.');
	expect(inspectSentence('Reports to 18 April\n2026.')).toContain('a line break or tab');
	expect(inspectSentence('Reports to 18 \u202eApril 2026.')).toContain('U+202E');
});
