/** How many letters must be put in, left out, changed or swapped with their neighbour to turn one text into the other; more than 3 counts as 4. */
export function countEdits(from: string, to: string): number {
	if (Math.abs(from.length - to.length) > 3) return 4;
	const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, at) => at)];
	for (let i = 1; i <= from.length; i += 1) {
		const row = [i];
		rows.push(row);
		for (let j = 1; j <= to.length; j += 1) {
			const cost = from[i - 1] === to[j - 1] ? 0 : 1;
			const steps = [read(rows, i, j - 1) + 1, read(rows, i - 1, j) + 1];
			steps.push(read(rows, i - 1, j - 1) + cost);
			if (isSwap(from.slice(0, i), to.slice(0, j))) steps.push(read(rows, i - 2, j - 2) + 1);
			row[j] = Math.min(...steps);
		}
	}
	return Math.min(4, read(rows, from.length, to.length));
}

function read(rows: readonly (readonly number[])[], row: number, column: number): number {
	return rows[row]?.[column] ?? 0;
}

function isSwap(from: string, to: string): boolean {
	const [a, b] = [from.slice(-2), to.slice(-2)];
	return a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
}
