/** English wording of the figure of ways to count; numbers arrive ready to print. */
export const rules = {
	title: (low: string, high: string) => `Counted otherwise, the rise is ${low} to ${high}`,
	titleNone: 'Other ways to count',
	subtitle: (count: string, first: string, second: string) =>
		`${second} as a multiple of ${first}, counted in ${count} other ways: shares of what was launched or, where a line says so, numbers. Equal distances are equal multiples.`,
	description: (own: string, groups: readonly string[]) =>
		`Dots by size on a logarithmic axis that begins at no rise. ${own} ${groups.join(' ')}`,
	own: (times: string) => `The newspaper’s rule: ${times}.`,
	group: (title: string, rows: readonly string[]) => `${title}: ${rows.join('; ')}.`,
	row: (name: string, times: string, note: string | null) =>
		`${name}, ${times}${note ? ` (${note})` : ''}`,
	even: (times: string) => `${times}, no rise`,
	ownLabel: (times: string) => `the newspaper’s ${times}`,
	noRatio: (first: string, second: string) => `${first}, then ${second}: no multiple`,
	numbers: (first: string, second: string) => `numbers: ${first}, then ${second}`,
	source: (days: string) => `The prosecutors: all North Korean types, ${days}.`,
	columns: { kind: 'What is changed' },
};
