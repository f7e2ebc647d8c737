/** English wording of the three entries by which the marks are explained. */
export const examples = {
	title: 'Three entries, three degrees of certainty',
	subtitle:
		'As the list has them. One mark is one missile; the fuller the mark, the surer the label.',
	told: (launched: string, destroyed: string | null) => {
		const count = `${launched} launched`;
		if (destroyed === null) return `${count}, interceptions not given`;
		return destroyed === '0'
			? `${count}, none reported shot down`
			: `${count}, ${destroyed} reported shot down`;
	},
	meaning: {
		exact: 'One missile, named.',
		either: 'One of two missiles: the Russian Iskander-M or the North Korean KN-23.',
		mixed: 'One number for several kinds of missile. How many of each, it does not say.',
	},
};
