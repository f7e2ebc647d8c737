/** English wording of the interceptions; numbers and days arrive ready to print. */
export const interceptions = {
	title: (share: string) => `Ukraine reported shooting down ${share} of them`,
	subtitle: (period: string) =>
		`Missiles reported shot down among those launched, by label, ${period}. One mark is one missile; full: reported shot down.`,
	description: (rows: readonly string[]) =>
		`Marks by label, those reported shot down first. ${rows.join(' ')}`,
	row: (label: string, of: string, share: string) => `${label}: ${of}, ${share}.`,
	rowApart: (label: string, of: string) =>
		`${label}: ${of}; this weapon is hardly ever reported shot down.`,
	of: (destroyed: string, launched: string) => `${destroyed} of ${launched}`,
	hardlyEver: (of: string) => `${of}; hardly ever reported shot down`,
	labels: {
		'kn-23': 'KN-23 named',
		iskander: 'Iskander-M alone',
		kinzhal: 'Kh-47M2 Kinzhal',
		'air-defence': 'S-300, S-400',
		cruise: 'Kh-101, Kh-555, Kalibr',
	},
	note: 'Ukraine’s own figures, which nobody outside can check.',
	left: (missiles: string, all: string, entries: string) =>
		`Left out: ${missiles} of ${all} missiles, in ${entries} entries under other or mixed labels.`,
	columns: {
		label: 'Label',
		launched: 'Launched',
		destroyed: 'Reported shot down',
		share: 'Share reported shot down',
	},
};
