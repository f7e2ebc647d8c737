import { renameSync } from 'node:fs';
import { readPublication } from '../../src/cli/files/read-files.ts';
import { writeWhole } from '../../src/cli/files/replace-files.ts';
import { writeAcceptance } from '../../src/cli/files/write-acceptance.ts';
import { checkPublication } from '../../src/editions/check/check-publication.ts';
import { ENGLISH } from '../fixtures/create-story.ts';
import { die } from './die.ts';

// Accepts what stands in the project given and is killed after so many steps: a write, the
// moment before a rename, the moment after it.
const [root = '', steps = ''] = process.argv.slice(2);
let left = Number(steps);

function countDown(): void {
	left -= 1;
	if (left === 0) die();
}

const files = readPublication(root);
const words = { note: 'A sentence of an editor.', kind: 'correction', date: '2026-12-01' } as const;
writeAcceptance(
	checkPublication(files, ENGLISH),
	{ ...words, files },
	{
		root,
		disk: {
			write: (path, text) => {
				writeWhole(path, text);
				countDown();
			},
			rename: (from, to) => {
				countDown();
				renameSync(from, to);
				countDown();
			},
		},
	},
);
