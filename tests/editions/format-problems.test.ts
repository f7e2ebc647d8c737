import { describe, expect, it } from 'vitest';
import {
	countProblems,
	formatProblems,
	groupProblems,
} from '../../src/editions/report/format-problems.ts';
import { parseLaunches } from '../../src/table/parse-launches.ts';
import { models, rowWith, tableOf } from '../table/tables.ts';

const { problems } = parseLaunches(
	tableOf(
		rowWith({ launched: '1,600' }),
		rowWith({ launched: '2,600', model: 'KN-24' }),
		rowWith({ model: 'KN-230', target: 'Sumy', destroyed: 'NaN' }),
		rowWith({ destroyed: '' }),
		rowWith({ launched: '4.0', target: 'Kharkiv' }),
	),
	models,
);

describe('formatProblems', () => {
	it('goes by severity and kind, says what to do once and every place on its line', () => {
		expect(formatProblems(problems)).toMatchInlineSnapshot(`
			"5 errors stop the build

			  count.not-whole  3 places
			    do        Write one whole number in digits and nothing else. Where the report gives a range or about a number, decide on one, or leave the cell blank so that it is shown as not reported.
			    expected  a whole number up to 9999, such as 16, or nothing where the report gives none
			    line 2, cell F2, launched: 1,600   perhaps 1600
			    line 3, cell F3, launched: 2,600   perhaps 2600
			    line 4, cell G4, destroyed: NaN   perhaps leave it blank

			  model.unknown
			    do        The name KN-24 is not known (perhaps KN-23 is meant; but another number is mostly another weapon, so look up the report). Correct it, or, if it is a weapon new to the table, add it to data/models.csv with its class.
			    expected  a name from data/models.csv, or several joined by “ and ” or “/”
			    line 3, cell C3, model: KN-24

			  model.unknown
			    do        The name KN-230 is not known (perhaps KN-23 is meant; but another number is mostly another weapon, so look up the report). Correct it, or, if it is a weapon new to the table, add it to data/models.csv with its class.
			    expected  a name from data/models.csv, or several joined by “ and ” or “/”
			    line 4, cell C4, model: KN-230

			1 warning

			  count.blank
			    do        The cell is blank, so the row adds nothing to the sums and is shown as not reported. Fill it in if a report gives the number.
			    expected  a whole number such as 16
			    line 5, cell G5, destroyed: (nothing)

			1 note

			  note.number-shape
			    do        A count such as 16.0 or 016 is read as 16. Nothing needs to be done.
			    line 6, cell F6, launched: 4.0"
		`);
	});

	it('shows at most as many places as asked for and says how many there are', () => {
		const text = formatProblems(problems, { most: 1 });
		expect(text).toContain('count.not-whole  3 places, the first 1 shown');
		expect(text).toContain('line 2, cell F2');
		expect(text).not.toContain('line 3');
		expect(text).toContain('5 errors stop the build');
		expect(text).toContain('… and 6 more, 7 in all.');
	});

	it('names no kind of which it shows no place', () => {
		const [first, second] = groupProblems(problems);
		const said = formatProblems(problems, { most: first?.places.length ?? 0 });
		expect(said).toContain(`  ${first?.code}`);
		expect(said).not.toContain(`  ${second?.code}`);
	});

	it('shows fifty unless told otherwise', () => {
		const rows = Array.from({ length: 60 }, (_, at) => rowWith({ launched: `~${at}` }));
		const many = parseLaunches(tableOf(...rows), models).problems;
		const shown = formatProblems(many).split('\n');
		expect(shown.filter((line) => line.includes('cell F'))).toHaveLength(50);
		expect(shown.at(-1)).toBe('… and 10 more, 60 in all.');
	});

	it('is nothing where there is nothing', () => {
		expect(formatProblems([])).toBe('');
	});
});

describe('groupProblems', () => {
	it('keeps apart what is to be done differently, under one code', () => {
		const unknown = groupProblems(problems).filter(({ code }) => code === 'model.unknown');
		expect(unknown.map(({ places }) => places.map(({ cell }) => cell))).toEqual([['C3'], ['C4']]);
		expect(unknown[0]?.action).toContain('KN-24');
	});

	it('loses no problem', () => {
		expect(groupProblems(problems).flatMap(({ places }) => places)).toHaveLength(problems.length);
	});
});

describe('countProblems', () => {
	it('counts each severity', () => {
		expect(countProblems(problems)).toBe('5 errors, 1 warning, 1 note');
		expect(countProblems([])).toBe('0 errors, 0 warnings, 0 notes');
	});
});
