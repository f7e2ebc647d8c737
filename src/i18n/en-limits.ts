/** English wording of the figures that show what the count cannot tell; every number arrives ready to print. */
export const limits = {
	interceptions: {
		headline: (destroyed: string, launched: string) =>
			`Believed hard to intercept; ${destroyed} of ${launched} reported shot down`,
		subtitle: (period: string) =>
			`Missiles reported launched and reported shot down, by label, ${period}. One stroke is one missile; inked: reported shot down.`,
		description: (rows: readonly string[]) =>
			`Strokes by label, those reported shot down first and inked. ${rows.join(' ')}`,
		row: ({
			label,
			destroyed,
			launched,
			percent,
		}: Record<'label' | 'destroyed' | 'launched' | 'percent', string>) =>
			`${label}: ${destroyed} of ${launched}, ${percent}.`,
		of: (destroyed: string, launched: string) => `${destroyed} of ${launched}`,
		labels: {
			'kn-23': 'KN-23 named',
			iskander: 'Iskander-M alone',
			kinzhal: 'X-47 Kinzhal',
			'air-defence': 'C-300, C-400',
			cruise: 'X-101/X-555, Kalibr',
		},
		note: 'These are claims of one side in a war: what the Air Force reported.',
		left: (labels: string, reports: string) =>
			`Left out: other labels (${labels}, in ${reports} reports).`,
		columns: {
			label: 'Label',
			launched: 'Launched',
			destroyed: 'Reported shot down',
			share: 'Share',
		},
	},
};
