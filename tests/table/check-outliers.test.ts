import { expect, it } from 'vitest';
import { checkOutliers } from '../../src/table/across/check-outliers.ts';
import { parseLaunches } from '../../src/table/parse-launches.ts';
import { models, rowWith, tableOf } from './tables.ts';

/** The counts that stand out among rows with the same label, as `count, usual`. */
function findOutliers(...counts: readonly number[]): readonly string[] {
	const rows = counts.map((launched, at) =>
		rowWith({ launched: String(launched), destroyed: '0', source: `kpszsu/posts/${at}` }),
	);
	const { launches } = parseLaunches(tableOf(...rows), models);
	return checkOutliers(launches, () => ({ line: 1, cell: 'F1', column: 'launched' })).map(
		({ found, expected }) => `${found}, ${/twice (\d+)/.exec(expected)?.[1]}`,
	);
}

const many = (count: number, number: number) => Array.from({ length: number }, () => count);

it('finds a count of twice the most that is usual for its label', () => {
	expect(findOutliers(3, 5, 2, 10)).toEqual(['10, 5']);
	expect(findOutliers(3, 6, 2, 11)).toEqual([]);
});

it('says nothing of a count below ten, which one digit too many would reach', () => {
	expect(findOutliers(1, 1, 1, 9)).toEqual([]);
	expect(findOutliers(1, 1, 1, 10)).toEqual(['10, 1']);
});

it('says nothing where fewer than two other rows show what is usual', () => {
	expect(findOutliers(1, 30)).toEqual([]);
	expect(findOutliers(1, 1, 30)).toEqual(['30, 1']);
});

it('leaves the highest hundredth of the other rows aside, so that one large attack does not hide the next slip', () => {
	expect(findOutliers(30, ...many(4, 99), 30)).toEqual(['30, 4', '30, 4']);
	expect(findOutliers(30, ...many(4, 90), 30)).toEqual([]);
});

it('counts a blank for nothing', () => {
	const blank = rowWith({ launched: '', source: 'kpszsu/posts/a' });
	const rows = [blank, blank.replace('/a', '/b'), rowWith({ launched: '30' })];
	const { problems } = parseLaunches(tableOf(...rows), models);
	expect(problems.map(({ code }) => code)).not.toContain('count.outlier');
});
