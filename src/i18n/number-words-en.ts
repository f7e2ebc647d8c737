const SMALL = [
	'zero',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve',
	'thirteen',
	'fourteen',
	'fifteen',
	'sixteen',
	'seventeen',
	'eighteen',
	'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Writes a whole number from 0 to 99 in English words, `seventy-four`; any other number as digits. */
export function writeNumber(value: number): string {
	if (!Number.isInteger(value) || value < 0 || value > 99) return String(value);
	const ten = TENS[Math.floor(value / 10)];
	if (!ten) return SMALL[value] ?? String(value);
	return value % 10 === 0 ? ten : `${ten}-${SMALL[value % 10]}`;
}
