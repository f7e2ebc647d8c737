const starts = [
	'jan feb mar apr may jun jul aug sep oct nov dec',
	'січ лют бер кві тра чер лип сер вер жов лис гру',
	'янв фев мар апр май июн июл авг сен окт ноя дек',
	'янв фев мар апр мая июн июл авг сен окт ноя дек',
].map((names) => names.split(' '));

/** Number of a month from its English, Ukrainian or Russian name; 0 where the name is none. */
export function monthOfName(name: string): number {
	const start = name.slice(0, 3).toLowerCase();
	return Math.max(...starts.map((names) => names.indexOf(start))) + 1;
}
