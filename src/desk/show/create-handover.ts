import type { ClaimReport, DeskReport } from '../check/report.ts';
import { inspectSentence, writeHandover } from '../check/write-handover.ts';
import type { DeskLanguage } from '../language.ts';
import { save } from '../save.ts';
import { element } from './element.ts';

/** The name under which table and words are saved. */
const FILE = 'for-publication.json';

const COMMAND = `npm run data:import -- ${FILE}`;

/** A sentence that a person types. */
interface Field {
	readonly part: HTMLElement;
	/** Gives the sentence; null, and says why, where it cannot be printed. */
	read(): string | null;
	focus(): void;
}

/** Creates the part in which an editor says what is new, and why a number differs, and saves both with the table. */
export function createHandover(
	report: DeskReport,
	cleaned: Blob,
	language: DeskLanguage,
): HTMLElement {
	const { handover: words } = language.words;
	const open = report.claims.filter(({ needsNote }) => needsNote);
	const isCorrection = report.verdict === 'correction';
	const note = createField('note', isCorrection ? words.correction : words.note, language);
	const notes = open.map((claim) => createField(claim.id, askWhy(claim, language), language));
	const status = element('p', { class: 'handover-status', role: 'status' });
	const button = element('button', { type: 'submit', class: 'save' }, words.save);
	const form = element(
		'form',
		{ novalidate: '' },
		...[note, ...notes].map(({ part }) => part),
		button,
		status,
	);
	form.addEventListener('submit', async (event) => {
		event.preventDefault();
		status.textContent = '';
		const content = collect({ note, notes, claims: open });
		if (content === null) return;
		const text = writeHandover({ table: await cleaned.text(), ...content });
		save({ name: FILE, content: new Blob([text], { type: 'application/json' }) });
		status.textContent = words.saved(FILE);
	});
	const [before = '', command = '', after = ''] = words.how(FILE, COMMAND);
	return element(
		'section',
		{ class: 'section handover', 'aria-labelledby': 'handover' },
		element('h3', { id: 'handover', tabindex: '-1' }, words.heading),
		element('p', {}, report.change),
		form,
		element('p', {}, before, element('code', {}, command), after),
	);
}

function askWhy({ name, printed, computed }: ClaimReport, { words }: DeskLanguage): string {
	return words.handover.claim(name, printed, computed);
}

// Every field says what is wrong with it; the first of them takes the focus.
function collect(fields: {
	note: Field;
	notes: readonly Field[];
	claims: readonly ClaimReport[];
}): { note: string; claimNotes: Record<string, string> } | null {
	const all = [fields.note, ...fields.notes];
	const texts = all.map((field) => field.read());
	const wrong = all[texts.indexOf(null)];
	if (wrong) {
		wrong.focus();
		return null;
	}
	const [note = '', ...notes] = texts;
	const claimNotes = fields.claims.map(({ id }, at) => [id, notes[at] ?? ''] as const);
	return { note: note ?? '', claimNotes: Object.fromEntries(claimNotes) };
}

function createField(id: string, question: string, { words }: DeskLanguage): Field {
	const [own, told] = [`handover-${id}`, `handover-${id}-fault`];
	const input = element('textarea', { id: own, rows: '2', 'aria-describedby': told });
	const fault = element('p', { id: told, class: 'handover-fault' });
	return {
		part: element(
			'div',
			{ class: 'handover-field' },
			element('label', { for: own }, question),
			input,
			fault,
		),
		read() {
			const wrong = inspectSentence(input.value, words.handover.short);
			fault.textContent = wrong ?? '';
			input.setAttribute('aria-invalid', String(wrong !== null));
			return wrong === null ? input.value.trim() : null;
		},
		focus: () => input.focus(),
	};
}
