import type { Random } from './random.ts';

/** Bytes as the letters that stand for them in Latin 1. */
const lettersOf = (text: string): string => Buffer.from(text).toString('latin1');

const special = [
	...['\r\n', '\n\n', '""'],
	...'",;\t\n\r\ufeff\u0000\u00a0\u200b\u2028\u202e019-–.\'=#<&KКNНё２\ufffd\u0085',
].map(lettersOf);

/** What stands in place of the bytes from one place on, and how many of these go. */
type Damage = (rest: string, random: Random) => readonly [removed: number, added: string];

const damages: readonly Damage[] = [
	(_, random) => [1, String.fromCharCode(random.below(256))],
	(_, random) => [1, String.fromCharCode(32 + random.below(95))],
	(rest, random) => [1, String.fromCharCode(rest.charCodeAt(0) ^ (1 << random.below(8)))],
	() => [1, ''],
	(rest) => [0, rest.charAt(0)],
	(rest) => [2, rest.charAt(1) + rest.charAt(0)],
	(_, random) => [0, random.pick(special)],
	(_, random) => [1, random.pick(special)],
	(_, random) => [1 + random.below(200), ''],
	(rest, random) => [0, rest.slice(0, random.below(300))],
	(_, random) => [1 + random.below(60), ''],
	(rest) => [rest.length, ''],
];

/** A text with one to three places damaged byte by byte, as by a bad disk, a bad transfer or a slip in an editor. */
export function mutateBytes(table: string, random: Random): Uint8Array {
	let bytes = lettersOf(table);
	for (let left = 1 + random.below(3); left > 0 && bytes.length > 0; left -= 1) {
		const at = random.below(bytes.length);
		const [removed, added] = random.pick(damages)(bytes.slice(at), random);
		// Once in many times all that stands before is lost.
		const before = random.below(damages.length) === 0 ? '' : bytes.slice(0, at);
		bytes = before + added + bytes.slice(at + removed);
	}
	return new Uint8Array(Buffer.from(bytes, 'latin1'));
}
