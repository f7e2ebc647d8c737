import { readFileSync } from 'node:fs';

/** An entry that names KN-23, its cells as the frozen list has them. */
export interface Entry {
	readonly start: string;
	readonly day: string;
	readonly label: string;
	readonly place: string;
	readonly target: string;
	readonly launched: string;
	readonly destroyed: string;
	readonly source: string;
}

/** Reads the entries that name KN-23 from the frozen list without the project's own reader: none of their cells holds a comma or a quotation mark. */
export function listEntries(): readonly Entry[] {
	const lines = readFileSync('tests/fixtures/edition/missile_attacks_daily.csv', 'utf8')
		.trimEnd()
		.split('\n')
		.filter((line) =>
			line
				.split(',')[2]
				?.split(/ and |\//)
				.includes('KN-23'),
		);
	return lines.map((line) => {
		const cells = line.split(',');
		if (cells.length !== 8 || line.includes('"')) throw new Error(`not eight plain cells: ${line}`);
		const [
			start = '',
			,
			label = '',
			place = '',
			target = '',
			launched = '',
			destroyed = '',
			source = '',
		] = cells;
		return { start, day: start.slice(0, 10), label, place, target, launched, destroyed, source };
	});
}
