/** English phrases that several figures share; numbers arrive ready to print. */
export const shared = {
	/** A number as it was said. */
	said: {
		exact: (value: string) => value,
		about: (value: string) => `about ${value}`,
		'at-least': (value: string) => `at least ${value}`,
		over: (value: string) => `over ${value}`,
		several: () => 'several',
		'up-to': (value: string) => `up to ${value}`,
		under: (value: string) => `under ${value}`,
		computed: (value: string) => value,
	},
	/** How a number was said, in a column of its own. */
	hedges: {
		exact: 'exactly',
		about: 'about',
		'at-least': 'at least',
		over: 'over',
		several: 'several',
		'up-to': 'up to',
		under: 'under',
		computed: 'computed',
	},
	/** Heads of columns of missiles, by how surely their labels say KN-23. */
	sureness: {
		exact: 'Labelled KN-23',
		either: 'Labelled Iskander-M/KN-23',
		mixed: 'In one number with other missiles',
	},
	kilometres: (count: string) => `${count}\u00a0km`,
};
