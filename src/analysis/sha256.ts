/**
 * SHA-256 of a text's UTF-8 bytes, 64 hexadecimal digits; FIPS 180-4.
 * Written out because the same rooms run in the browser, where the platform's own answers only later.
 */
export function sha256(text: string): string {
	const words = padMessage(new TextEncoder().encode(text));
	const state = Uint32Array.from(INITIAL);
	const schedule = new Uint32Array(64);
	for (let at = 0; at < words.length; at += 16) {
		fillSchedule(schedule, words.subarray(at, at + 16));
		compress(state, schedule);
	}
	return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}

function padMessage(bytes: Uint8Array): Uint32Array {
	const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
	padded.set(bytes);
	padded[bytes.length] = 0x80;
	const view = new DataView(padded.buffer);
	view.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);
	const words = new Uint32Array(padded.length / 4);
	for (let at = 0; at < words.length; at += 1) words[at] = view.getUint32(at * 4);
	return words;
}

function fillSchedule(schedule: Uint32Array, block: Uint32Array): void {
	schedule.set(block);
	for (let at = 16; at < 64; at += 1) {
		const early = word(schedule, at - 15);
		const late = word(schedule, at - 2);
		const first = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
		const second = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
		schedule[at] = word(schedule, at - 16) + first + word(schedule, at - 7) + second;
	}
}

// The eight letters are those of the standard. They move one place in each round; whole numbers
// in variables, not an array, since this runs once for every row of a table.
function compress(state: Uint32Array, schedule: Uint32Array): void {
	let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
	for (let round = 0; round < 64; round += 1) {
		const mixed = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
		const chosen = (e & f) ^ (~e & g);
		const first = (h + mixed + chosen + word(ROUNDS, round) + word(schedule, round)) | 0;
		const most = (a & b) ^ (a & c) ^ (b & c);
		const second = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + most) | 0;
		h = g;
		g = f;
		f = e;
		e = (d + first) | 0;
		d = c;
		c = b;
		b = a;
		a = (first + second) | 0;
	}
	for (const [at, value] of [a, b, c, d, e, f, g, h].entries()) {
		state[at] = word(state, at) + value;
	}
}

function word(words: Uint32Array, at: number): number {
	return words[at] ?? 0;
}

function rotate(value: number, by: number): number {
	return (value >>> by) | (value << (32 - by));
}

// The fractional parts of the square roots of the first 8 primes, and of the cube roots of the first 64.
const INITIAL = [
	0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];

const ROUNDS = Uint32Array.of(
	0x428a2f98,
	0x71374491,
	0xb5c0fbcf,
	0xe9b5dba5,
	0x3956c25b,
	0x59f111f1,
	0x923f82a4,
	0xab1c5ed5,
	0xd807aa98,
	0x12835b01,
	0x243185be,
	0x550c7dc3,
	0x72be5d74,
	0x80deb1fe,
	0x9bdc06a7,
	0xc19bf174,
	0xe49b69c1,
	0xefbe4786,
	0x0fc19dc6,
	0x240ca1cc,
	0x2de92c6f,
	0x4a7484aa,
	0x5cb0a9dc,
	0x76f988da,
	0x983e5152,
	0xa831c66d,
	0xb00327c8,
	0xbf597fc7,
	0xc6e00bf3,
	0xd5a79147,
	0x06ca6351,
	0x14292967,
	0x27b70a85,
	0x2e1b2138,
	0x4d2c6dfc,
	0x53380d13,
	0x650a7354,
	0x766a0abb,
	0x81c2c92e,
	0x92722c85,
	0xa2bfe8a1,
	0xa81a664b,
	0xc24b8b70,
	0xc76c51a3,
	0xd192e819,
	0xd6990624,
	0xf40e3585,
	0x106aa070,
	0x19a4c116,
	0x1e376c08,
	0x2748774c,
	0x34b0bcb5,
	0x391c0cb3,
	0x4ed8aa4a,
	0x5b9cca4f,
	0x682e6ff3,
	0x748f82ee,
	0x78a5636f,
	0x84c87814,
	0x8cc70208,
	0x90befffa,
	0xa4506ceb,
	0xbef9a3f7,
	0xc67178f2,
);
