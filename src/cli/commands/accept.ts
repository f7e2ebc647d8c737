import { isIsoDay } from '../../calendar/moment.ts';
import {
	type CheckedPublication,
	checkPublication,
	hasErrors,
	type PublicationFiles,
} from '../../editions/check/check-publication.ts';
import { inspectWords } from '../../editions/check/inspect-texts.ts';
import type { Edition } from '../../editions/record/edition.ts';
import { formatStanding, wordKind } from '../../editions/report/format-acceptance.ts';
import type { Command, Given } from '../command.ts';
import { EDITIONS_PATH, readPublication, TABLE_PATH } from '../files/read-files.ts';
import { writeAcceptance } from '../files/write-acceptance.ts';
import { confirm, isYes } from '../terminal/confirm.ts';
import { formatFileProblems, formatFindings } from '../terminal/format-publication.ts';
import { ENGLISH, latestDay, type World } from '../terminal/world.ts';
import { askClaimNotes, findStrayNote } from './claim-notes.ts';

const help = `Accepts what stands in data/ for publication: says what readers will see, asks for what it needs, and records it in ${EDITIONS_PATH}.

  npm run data:accept -- [--note "What is new, in a sentence."] [--claim-note "ID: why it differs"]
                         [--correction | --wording] [--date DAY] [--dry-run] [--yes] [--with-losses ROWS]

  --note         what is new; of a correction these are the words that readers see
  --claim-note   why a claim differs from what was printed; once for each such claim
  --correction   other words correct what readers were told
  --wording      other words tell readers the same
  --date         the day of the acceptance, such as 2026-04-10; without it today
  --dry-run      show what would be recorded and write nothing
  --yes          write without asking
  --with-losses  with --yes: the number of rows that may be lost

Exit code 0: recorded, or nothing to record; 2: the files or the words need you; 1: a fault of this program.`;

const options = {
	note: { type: 'string' },
	'claim-note': { type: 'string', multiple: true },
	correction: { type: 'boolean', default: false },
	wording: { type: 'boolean', default: false },
	date: { type: 'string' },
	'dry-run': { type: 'boolean', default: false },
	yes: { type: 'boolean', default: false },
	'with-losses': { type: 'string' },
} as const;

export const acceptCommand: Command<typeof options> = {
	help,
	options,
	files: [0, 0],
	run: ({ values }, world) => accept(values, world),
};

type Values = Given<typeof options>['values'];

/** Accepts what stands in data/; resolves to the exit code. */
export async function accept(values: Values, world: World): Promise<number> {
	const files = readPublication(world.root);
	const checked = checkPublication({ ...files, latestDay: latestDay(world) }, ENGLISH);
	if (hasErrors(checked.problems)) return refuse(checked, world);
	const warnings = formatFileProblems(checked, TABLE_PATH);
	if (warnings !== '') world.print(`${warnings}\n`);
	world.print(`${formatStanding(checked, ENGLISH)}\n`);
	if (checked.publishable) {
		world.print('There is nothing to accept.');
		return 0;
	}
	if (values['dry-run']) return checked.holds ? 0 : 2;
	const words = await collectWords(values, { checked, files }, world);
	if (typeof words === 'string') {
		world.print(`${words}\nNothing was written.`);
		return 2;
	}
	return record(values, words, world);
}

function refuse(checked: CheckedPublication, { print }: World): number {
	print(
		`${formatFindings(checked, TABLE_PATH)}\n\nThis cannot be accepted before the errors are mended. Nothing was written.`,
	);
	return 2;
}

interface Words {
	readonly note: string;
	readonly kind: Edition['kind'];
	readonly date: string;
	/** What is accepted, with the notes of the claims that differ. */
	readonly files: PublicationFiles;
}

type Read = { readonly checked: CheckedPublication; readonly files: PublicationFiles };

async function collectWords(
	values: Values,
	{ checked, files }: Read,
	world: World,
): Promise<Words | string> {
	const { date = world.today, 'claim-note': given = [] } = values;
	const refused = checkDate(date, checked, world) ?? findStrayNote(checked, given);
	if (refused !== null) return refused;
	const kind = await chooseKind(values, checked, world);
	if (kind === null)
		return 'Say whether the other words correct what readers were told: add --correction, or --wording.';
	const question =
		kind === 'correction'
			? 'What was wrong, and what is right? Readers will see this sentence as the correction:'
			: 'What is new, in a sentence?';
	const note = (values.note ?? (await world.ask?.(question)) ?? '').trim();
	if (note.length < 10)
		return 'Say in a sentence what is new: --note "What is new, in a sentence."';
	const mark = inspectWords(note);
	if (mark !== null) return mark;
	const noted = await askClaimNotes(checked, { given, date, files }, world);
	return typeof noted === 'string' ? noted : { note, kind, date, files: noted };
}

async function chooseKind(
	{ correction, wording }: Values,
	{ difference }: CheckedPublication,
	{ ask, print }: World,
): Promise<Edition['kind'] | null> {
	if (difference === null) return 'first';
	if (difference.kind === 'correction' || correction) return 'correction';
	if (difference.kind !== 'wording') return difference.kind === 'newer' ? 'newer' : 'rewritten';
	const plain = difference.table.newer.length > 0 ? 'newer' : 'rewritten';
	if (wording) return plain;
	if (ask === null) return null;
	const answer = await ask('Were readers told something that was not so? [y/N]');
	const kind = isYes(answer) ? 'correction' : plain;
	print(wordKind({ ...difference, kind }));
	return kind;
}

function checkDate(
	date: string,
	{ editions }: CheckedPublication,
	{ today }: World,
): string | null {
	if (!isIsoDay(date)) return `--date ${date} is no day such as ${today}.`;
	const last = editions.at(-1);
	if (last && date < last.date)
		return `${date} is before ${last.date}, the day of the last accepted edition.`;
	return date > today ? `${date} is still to come; today is ${today}.` : null;
}

async function record(values: Values, words: Words, world: World): Promise<number> {
	// Once more, with the notes.
	const checked = checkPublication({ ...words.files, latestDay: latestDay(world) }, ENGLISH);
	if (!checked.holds) return refuse(checked, world);
	const decision = {
		question: words.kind === 'correction' ? 'Accept and print the correction?' : 'Accept this?',
		lostRows: checked.difference?.table.gone.length ?? 0,
		yes: values.yes,
		withLosses: values['with-losses'],
	};
	if (!(await confirm(decision, world))) return 2;
	const written = writeAcceptance(checked, words, world);
	const names = written.map((name) => `  ${name}`);
	world.print([`Written, as edition ${checked.editions.length + 1}:`, ...names].join('\n'));
	world.print(
		'Commit these files together with those that you changed; `npm start` shows the site.',
	);
	return 0;
}
