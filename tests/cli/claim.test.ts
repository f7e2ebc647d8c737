import { describe, expect, it } from 'vitest';
import { parseClaims } from '../../src/claims/parse-claims.ts';
import { acceptCommand } from '../../src/cli/commands/accept.ts';
import { checkCommand } from '../../src/cli/commands/check.ts';
import { claimCommand } from '../../src/cli/commands/claim.ts';
import { SHORT } from '../editions/publications.ts';
import { useProject } from './project.ts';

const { place, read, reviseSeptember, last, run } = useProject();
const claim = (...args: readonly string[]) => run(claimCommand, args);
const find = (id: string) =>
	parseClaims(read('data/claims.json')).content?.claims.find((one) => one.id === id);

describe('data:claim', () => {
	it('writes what is printed now, and keeps what was printed before with the day until which it stood', async () => {
		expect(await claim('kn23-2024-h2', '--printed', '73', '--date', '2026-03-05')).toEqual({
			code: 0,
			said: 'Written: data/claims.json. `npm run data:accept` publishes it as a correction.',
			asked: [],
		});
		expect(find('kn23-2024-h2')).toMatchObject({
			printed: '73',
			earlier: [{ printed: '74', until: '2026-03-05' }],
		});
		await claim('kn23-2024-h2', '--printed', '72');
		expect(find('kn23-2024-h2')).toMatchObject({
			printed: '72',
			earlier: [
				{ printed: '74', until: '2026-03-05' },
				{ printed: '73', until: '2026-03-08' },
			],
		});
	});

	it('changes the figure and its quote, and nothing else in the file', async () => {
		await claim('share-2024-h2', '--printed', '6.6');
		const back = read('data/claims.json')
			.replace('"printed": "6.6"', '"printed": "6.7"')
			.replace('increased to [6.6%]', 'increased to [6.7%]')
			.replace(/,\n\t\t\t"earlier": \[[^\]]*\]/, '');
		expect(back).toBe(SHORT['claims.json']);
	});

	it('is published as a correction, once the table gives the figure or a note says why it does not', async () => {
		reviseSeptember();
		for (const [id, printed] of [
			['kn23-2024-h2', '73'],
			['kn23-2024-09', '23'],
			['share-2024-h2', '6.6'],
		] as const)
			await claim(id, '--printed', printed);
		const checked = await run(checkCommand, []);
		expect(checked.said).toContain('data/claims.json, kn23-2024-h2, printed: 74 → 73');
		expect(checked.said).toContain('This will be printed as a CORRECTION');
		expect(checked.said).not.toContain('DIFFERS');
		const note = ['--note', 'The paper now prints 73, as the list gives.', '--yes'];
		expect(await run(acceptCommand, note)).toMatchObject({ code: 0 });
		expect(last()).toMatchObject({
			kind: 'correction',
			claims: { 'kn23-2024-h2': { exact: '73' } },
		});
		expect(await run(checkCommand, [])).toMatchObject({ code: 0 });
	});

	it.each([
		[
			['kn23-2024-h3', '--printed', '73'],
			'There is no claim kn23-2024-h3; there are kn23-2024-h1,',
		],
		[['kn23-2024-h2'], 'Say what is printed now: --printed 73.'],
		[['kn23-2024-h2', '--printed', '74'], 'kn23-2024-h2 is printed as 74 already.'],
		[['kn23-2024-h2', '--printed', 'seventy'], 'the printed digits in quotation marks'],
		[['kn23-2024-h2', '--printed', '73.5'], 'as many printed decimals as the rounding says'],
		[['share-2024-h2', '--printed', '6,6'], 'the printed digits in quotation marks'],
		[
			['kn23-2024-h2', '--printed', '73', '--date', '5.3.2026'],
			'a day such as 2025-02-23, not 5.3.2026',
		],
		[[], 'Say which claim: kn23-2024-h1, kn23-2024-h2,'],
	])('writes nothing where it is called wrongly: %j', async (args, told) => {
		const { code, said } = await claim(...args);
		expect(said).toContain(told);
		expect(code).toBe(2);
		expect(read('data/claims.json')).toBe(SHORT['claims.json']);
	});

	it('writes nothing into a file that cannot be used', async () => {
		place('data/claims.json', '{ "claims": [');
		const { code, said } = await claim('kn23-2024-h2', '--printed', '73');
		expect(said).toBe('data/claims.json cannot be used: npm run data:check says why.');
		expect(code).toBe(2);
		expect(read('data/claims.json')).toBe('{ "claims": [');
	});
});
