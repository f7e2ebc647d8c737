import { finding } from '../problems/create-problem.ts';
import { explainCount } from './explain-count.ts';
import { accept, type Reading, reject } from './reading.ts';

const shape = /^(\d+)(\.00?)?$/;
const largest = 9999;

/** Reads a count cell whose edges are trimmed: a whole number, or null with a warning where it is blank. */
export function parseCount(text: string): Reading<number | null> {
	if (text === '') return accept(null, [finding('count.blank')]);
	const match = shape.exec(text);
	if (match === null) return reject(explainCount(text));
	const [, digits = '', decimals] = match;
	if (Number(digits) > largest) return reject(finding('count.too-large'));
	const notes = [];
	if (decimals !== undefined) notes.push(finding('note.decimal-zero'));
	if (digits.length > 1 && digits.startsWith('0')) notes.push(finding('note.leading-zero'));
	return accept(Number(digits), notes);
}
