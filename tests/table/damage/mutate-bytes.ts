import type { Random } from './random.ts';

type Bytes = readonly number[];

const special = [
	...['\r\n', '\n\n', '""'],
	...'",;\t\n\r\ufeff\u0000\u00a0\u200b\u2028\u202e019-–.\'=#<&KКNНё２\ufffd\u0085',
].map((text) => [...new TextEncoder().encode(text)]);

/** The bytes from one place to another, exchanged for others. */
interface Change {
	readonly from: number;
	readonly to: number;
	readonly by: Bytes;
}

type Damage = (bytes: Uint8Array, at: number, random: Random) => Change;

const damages: readonly Damage[] = [
	(_, at, random) => ({ from: at, to: at + 1, by: [random.below(256)] }),
	(_, at, random) => ({ from: at, to: at + 1, by: [32 + random.below(95)] }),
	(bytes, at, random) => ({
		from: at,
		to: at + 1,
		by: [(bytes[at] ?? 0) ^ (1 << random.below(8))],
	}),
	(_, at) => ({ from: at, to: at + 1, by: [] }),
	(bytes, at) => ({ from: at, to: at, by: [bytes[at] ?? 0] }),
	(bytes, at) => ({ from: at, to: at + 2, by: [...bytes.slice(at, at + 2)].reverse() }),
	(_, at, random) => ({ from: at, to: at, by: random.pick(special) }),
	(_, at, random) => ({ from: at, to: at + 1, by: random.pick(special) }),
	(_, at, random) => ({ from: at, to: at + 1 + random.below(200), by: [] }),
	(bytes, at, random) => ({ from: at, to: at, by: [...bytes.slice(at, at + random.below(300))] }),
	(_, at, random) => ({ from: at, to: at + 1 + random.below(60), by: [] }),
	(bytes, at) => ({ from: at, to: bytes.length, by: [] }),
	(_, at) => ({ from: 0, to: at, by: [] }),
];

/** A text with one to three places damaged byte by byte, as by a bad disk, a bad transfer or a slip in an editor. */
export function mutateBytes(table: string, random: Random): Uint8Array {
	let bytes = new TextEncoder().encode(table);
	for (let left = 1 + random.below(3); left > 0 && bytes.length > 0; left -= 1) {
		bytes = exchange(bytes, random.pick(damages)(bytes, random.below(bytes.length), random));
	}
	return bytes;
}

function exchange(bytes: Uint8Array, { from, to, by }: Change): Uint8Array<ArrayBuffer> {
	const [before, after] = [bytes.subarray(0, from), bytes.subarray(to)];
	const changed = new Uint8Array(before.length + by.length + after.length);
	changed.set(before);
	changed.set(by, before.length);
	changed.set(after, before.length + by.length);
	return changed;
}
