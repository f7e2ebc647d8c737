import { join } from 'node:path';
import { parseClaims } from '../../claims/parse-claims.ts';
import { correctQuote } from '../../claims/quote.ts';
import { DataFault } from '../../editions/record/data-fault.ts';
import { formatJson } from '../../editions/record/format-json.ts';
import type { Command, Given } from '../command.ts';
import { readBytes } from '../files/read-files.ts';
import { replaceFile } from '../files/replace-files.ts';
import type { World } from '../terminal/world.ts';

const CLAIMS_PATH = 'data/claims.json';

const help = `Writes down that the newspaper has corrected a figure; what it printed before stays known.

  npm run data:claim -- ID --printed DIGITS [--date DAY]

  ID         the claim, such as kn23-2024-h2
  --printed  the figure as it is printed now, such as 73 or 6.6
  --date     the day of the newspaper's correction; without it today

Exit code 0: written; 2: the claim or the figure needs you; 1: a fault of this program.`;

const options = { printed: { type: 'string' }, date: { type: 'string' } } as const;

export const claimCommand: Command<typeof options> = {
	help,
	options,
	files: [0, 1],
	run({ values, files: [id = ''] }, world) {
		const path = join(world.root, CLAIMS_PATH);
		const text = readBytes(path, CLAIMS_PATH).toString('utf8');
		const changed = changePrinted(text, { id, ...values }, world);
		const { problems } = parseClaims(changed);
		if (problems.length > 0) {
			for (const { expected, found } of problems)
				world.print(`${id}: expected ${expected}${found === '' ? '' : `, not ${found}`}.`);
			world.print('Nothing was written.');
			return 2;
		}
		replaceFile(path, changed);
		world.print(`Written: ${CLAIMS_PATH}. \`npm run data:accept\` publishes it as a correction.`);
		return 0;
	},
};

function changePrinted(
	text: string,
	{ id, printed, date }: { id: string } & Given<typeof options>['values'],
	{ today }: World,
): string {
	const { content } = parseClaims(text);
	if (!content) throw new DataFault(`${CLAIMS_PATH} cannot be used: npm run data:check says why.`);
	const claim = content.claims.find((one) => one.id === id);
	const ids = content.claims.map((one) => one.id).join(', ');
	if (id === '') throw new DataFault(`Say which claim: ${ids}.`);
	if (!claim) throw new DataFault(`There is no claim ${id}; there are ${ids}.`);
	if (printed === undefined) throw new DataFault('Say what is printed now: --printed 73.');
	if (printed === claim.printed) throw new DataFault(`${id} is printed as ${printed} already.`);
	const earlier = [...(claim.earlier ?? []), { printed: claim.printed, until: date ?? today }];
	const quote = correctQuote(claim.quote, claim.printed, printed);
	const claims = content.claims.map((one) =>
		one.id === id ? { ...one, printed, quote, earlier } : one,
	);
	return formatJson({ ...content, claims });
}
