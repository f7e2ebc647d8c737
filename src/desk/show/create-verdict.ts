import type { DateOrder } from '../../table/read/date-order.ts';
import { desk } from '../../words/en/desk.ts';
import type { DeskReport } from '../check/check-table.ts';
import type { Savings } from '../check/messages.ts';
import { ENGLISH } from '../language.ts';
import { save } from '../save.ts';
import { element } from './element.ts';

const { format } = ENGLISH;

/** The name under which the cleaned table is saved: the one that the project has for it. */
const CLEANED = 'missile_attacks_daily.csv';

/** What a verdict is about. */
export interface Judged {
	/** Of the file. */
	readonly name: string;
	readonly report: DeskReport;
	readonly savings: Savings;
	/** Checks the file once more, its dates read as the person says. */
	readonly checkAgain: (order: DateOrder) => void;
}

/** Creates the bar that answers first: may the table be published, what would change, do the numbers hold, what is wrong; each leads to its part of the page. */
export function createVerdict(judged: Judged): HTMLElement {
	const { name, report, savings } = judged;
	const { result, difference, claims, problems } = desk;
	return element(
		'section',
		{ class: `verdict verdict-${toneOf(report)}`, 'aria-labelledby': 'result' },
		element(
			'h2',
			{ id: 'result', tabindex: '-1' },
			element('span', 'verdict-file', result.rows(name, format.count(report.rows))),
			' ',
			wordVerdict(report),
		),
		element(
			'dl',
			{},
			createLine('difference', difference.heading, report.change),
			createLine('claims', claims.heading, sumUpClaims(report)),
			createLine('problems', problems.heading, sumUpProblems(report)),
		),
		createActions(judged),
		savings.cleaned && element('p', 'subtitle', result.cleanNote),
	);
}

/** Says whether the table may be published. */
export function wordVerdict({ verdict, claims, problems }: DeskReport): string {
	const { verdict: own } = desk.result;
	if (verdict === 'broken') return own.broken(problems.counts.error);
	const open = claims.filter(({ needsNote }) => needsNote).length;
	return open > 0 && verdict !== 'lost' ? own.unexplained(open) : own[verdict];
}

/** Says which numbers of the article hold: `3 of 7 differ: 74 → 75, …`. */
export function sumUpClaims({ claims, difference }: DeskReport): string {
	const { claims: own } = desk;
	if (claims.length === 0) return own.none;
	const differing = claims.filter(({ verdict }) => verdict === 'differs');
	const lost = claims.filter(({ verdict }) => verdict === 'not-computable');
	const moves = differing.map(({ printed, computed }) => own.move(printed, computed));
	const isNoted = differing.length > 0 && !differing.some(({ needsNote }) => needsNote);
	const told = [
		differing.length + lost.length === 0 ? own.hold(claims.length) : '',
		differing.length > 0 ? own.differ(differing.length, claims.length, format.list(moves)) : '',
		lost.length > 0 ? own.lost(lost.length, claims.length) : '',
		isNoted ? own.noted : '',
		difference === null ? own.caution : '',
	];
	return told.filter(Boolean).join(' ');
}

/** Counts what is new, and of warnings what was published before. */
export function sumUpProblems({ problems, known }: DeskReport): string {
	const { counts, none, known: before } = desk.problems;
	const { error, warning } = problems.counts;
	const found = [
		error > 0 ? counts.error(error) : '',
		warning > 0 ? counts.warning(warning) : '',
	].filter(Boolean);
	const [first, ...more] = problems.groups.filter(({ severity }) => severity === 'error');
	// One thing to do is told at once.
	const told = first && more.length === 0 ? `: ${first.action}` : '.';
	const fresh = found.length > 0 ? `${format.list(found)}${told}` : none;
	return known.counts.warning > 0 ? `${fresh} ${before(known.counts.warning)}` : fresh;
}

/** Tells whether the table can be handed over as it is, with words. */
export function isReady({ verdict }: DeskReport): boolean {
	return !['broken', 'lost', 'same'].includes(verdict);
}

function toneOf({ verdict, claims }: DeskReport): 'stop' | 'correction' | 'go' {
	if (verdict === 'broken' || verdict === 'lost') return 'stop';
	if (claims.some(({ needsNote }) => needsNote)) return 'stop';
	return verdict === 'correction' ? 'correction' : 'go';
}

function createLine(id: string, name: string, text: string): HTMLElement {
	const term = element('dt', {}, element('a', { href: `#${id}` }, name));
	return element('div', {}, term, element('dd', {}, text));
}

function createActions({ report, savings, name, checkAgain }: Judged): HTMLElement {
	const { result } = desk;
	const { cleaned, list } = savings;
	const listName = `${name.replace(/\.\w+$/, '')}-problems.csv`;
	return element(
		'p',
		'verdict-do',
		...report.dates.map(({ order, sample, day }) =>
			createButton(result.readDates(sample, day), () => checkAgain(order)),
		),
		isReady(report) ? element('a', { class: 'save', href: '#handover' }, result.write) : null,
		list && createButton(result.list, () => save(listName, list)),
		cleaned && createButton(result.clean, () => save(CLEANED, cleaned)),
	);
}

function createButton(text: string, act: () => void): HTMLButtonElement {
	const button = element('button', { type: 'button', class: 'save' }, text);
	button.addEventListener('click', act);
	return button;
}
