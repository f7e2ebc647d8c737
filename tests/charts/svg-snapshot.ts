import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { formatSnapshot } from './format-snapshot.ts';

/** The folder of the accepted drawings, one file a name. */
export const snapshots = 'tests/snapshots';

/** The folder in which every compared name leaves an empty file, so that unused drawings show. */
export const usedNames = '.reports/used-snapshots';

/**
 * Compares a drawing with tests/snapshots/NAME.svg. A difference fails the test, names the first
 * line that differs and leaves NAME-changed.svg beside it for the reviewer. UPDATE_SNAPSHOTS=1
 * accepts it instead; outside of that, nothing is ever written that a later run would believe.
 */
export function expectSvg(svg: Element, name: string): void {
	markUsed(name);
	const file = `${snapshots}/${name}.svg`;
	const changed = `${snapshots}/${name}-changed.svg`;
	const drawn = formatSnapshot(svg);
	const accepted = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
	rmSync(changed, { force: true });
	if (accepted === drawn) return;
	if (process.env['UPDATE_SNAPSHOTS'] === '1' && !process.env['CI']) {
		writeFileSync(file, drawn);
		return;
	}
	writeFileSync(changed, drawn);
	const reason = accepted === undefined ? 'is not there' : firstDifference(accepted, drawn);
	throw new Error(`${file} ${reason}\nDrawn now: ${changed}. To accept: npm run snapshots`);
}

function firstDifference(accepted: string, drawn: string): string {
	const before = accepted.split('\n');
	const after = drawn.split('\n');
	const index = before.findIndex((line, number) => line !== after[number]);
	const at = index === -1 ? before.length : index;
	return `differs in line ${at + 1}\n- ${before[at] ?? '(end)'}\n+ ${after[at] ?? '(end)'}`;
}

function markUsed(name: string): void {
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || name.endsWith('-changed')) {
		throw new Error(`A drawing is named in small letters, digits and hyphens: ${name}`);
	}
	mkdirSync(usedNames, { recursive: true });
	writeFileSync(`${usedNames}/${name}`, '');
}
