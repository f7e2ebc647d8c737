import type { Story } from '../../src/figures/story.ts';
import { createLaunch } from '../fixtures/create-launch.ts';
import { createFrozenStory, createStory } from '../fixtures/create-story.ts';

/** A story in which every figure must still make sense. */
export interface FigureState {
	/** Part of file names. */
	readonly name: string;
	/** What is to be looked at. */
	readonly about: string;
	readonly story: Story;
}

/** Every state in which figures are drawn for the gallery and the tests, the frozen year first. */
export function createStates(): FigureState[] {
	const frozen = createFrozenStory();
	const { launches } = frozen;
	const until = (day: string) => launches.filter(({ start }) => start.day < day);
	return [
		{ name: 'frozen', about: 'the frozen table of 2024', story: frozen },
		{ name: 'empty', about: 'a table without any row', story: createStory([]) },
		{ name: 'one-report', about: 'one report of one missile, in May', story: createStory([MAY]) },
		{
			name: 'partial',
			about: 'the table up to the end of September: a half-year covered in part',
			story: createStory(until('2024-10-01')),
		},
		{
			name: 'all-counted',
			about: 'every missile of the table is labelled KN-23, in all degrees',
			story: createStory(DEGREES),
		},
		{
			name: 'threefold',
			about: 'every report has three times as many missiles as the frozen table',
			story: createStory(
				launches.map((row) => ({ ...row, launched: row.launched && row.launched * 3 })),
			),
		},
	];
}

const MAY = createLaunch({ day: '2024-05-15', label: 'KN-23' });

const DEGREES = [
	createLaunch({
		day: '2024-03-02',
		label: 'X-47 Kinzhal and Iskander-M/KN-23',
		launched: 4,
		row: 2,
	}),
	createLaunch({ day: '2024-03-09', label: 'Iskander-M/KN-23', launched: null, row: 3 }),
	createLaunch({ day: '2024-08-11', label: 'KN-23', launched: 12, row: 4 }),
	createLaunch({ day: '2024-08-12', label: 'Iskander-M/KN-23', launched: 7, row: 5 }),
];
