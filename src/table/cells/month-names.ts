const starts: readonly (readonly string[])[] = [
	['jan', 'січ', 'янв'],
	['feb', 'лют', 'фев'],
	['mar', 'бер', 'мар'],
	['apr', 'кві', 'апр'],
	['may', 'тра', 'мая', 'май'],
	['jun', 'чер', 'июн'],
	['jul', 'лип', 'июл'],
	['aug', 'сер', 'авг'],
	['sep', 'вер', 'сен'],
	['oct', 'жов', 'окт'],
	['nov', 'лис', 'ноя'],
	['dec', 'гру', 'дек'],
];

/** Number of a month from its English, Ukrainian or Russian name, `1` to `12` as text; `0` where the name is none. */
export function monthOfName(name: string): string {
	const start = name.slice(0, 3).toLowerCase();
	return String(starts.findIndex((names) => names.includes(start)) + 1);
}
