import { inspectWords } from '../../editions/check/inspect-texts.ts';
import type { Handover } from '../../editions/record/handover.ts';
import { desk } from '../../words/en/desk.ts';
import type { DeskReport } from '../check/check-table.ts';
import { save } from '../save.ts';
import { createSection, element } from './element.ts';

const { handover: words } = desk;

/** The name under which table and words are saved. */
const FILE = 'for-publication.json';

/** A sentence that a person types. */
interface Field {
	readonly part: HTMLElement;
	/** Gives the sentence; null, and says why, where it cannot be printed. */
	read(): string | null;
	focus(): void;
}

/** Creates the part in which an editor says what is new, and why a number differs, and saves both with the table. */
export function createHandover(report: DeskReport, cleaned: Blob): HTMLElement {
	const open = report.claims.filter(({ needsNote }) => needsNote);
	const isCorrection = report.verdict === 'correction';
	const fields = [
		createField('note', isCorrection ? words.correction : words.note),
		...open.map(({ id, name, printed, computed }) =>
			createField(id, words.claim(name, printed, computed)),
		),
	];
	const [before = '', command = '', after = ''] = words.how(FILE, `npm run data:import -- ${FILE}`);
	const section = createSection(
		'handover',
		words.heading,
		element('p', {}, report.change),
		createForm(fields, async ([note = '', ...notes]) => {
			const claimNotes = Object.fromEntries(open.map(({ id }, at) => [id, notes[at] ?? '']));
			const text = writeHandover({ table: await cleaned.text(), note, claimNotes });
			save(FILE, new Blob([text], { type: 'application/json' }));
		}),
		element('p', {}, before, element('code', {}, command), after),
	);
	section.classList.add('handover');
	return section;
}

// Every field says what is wrong with it; the first of them takes the focus.
function createForm(
	fields: readonly Field[],
	take: (sentences: readonly string[]) => Promise<void>,
): HTMLElement {
	const status = element('p', { class: 'handover-status', role: 'status' });
	const form = element(
		'form',
		{ novalidate: '' },
		...fields.map(({ part }) => part),
		element('button', { type: 'submit', class: 'save' }, words.save),
		status,
	);
	form.addEventListener('submit', async (event) => {
		event.preventDefault();
		status.textContent = '';
		const read = fields.map((field) => field.read());
		const sentences = read.filter((sentence) => sentence !== null);
		if (sentences.length < read.length) return fields[read.indexOf(null)]?.focus();
		await take(sentences);
		status.textContent = words.saved(FILE);
	});
	return form;
}

function createField(id: string, question: string): Field {
	const [own, told] = [`handover-${id}`, `handover-${id}-fault`];
	const input = element('textarea', { id: own, rows: '2', 'aria-describedby': told });
	const fault = element('p', { id: told, class: 'handover-fault' });
	const label = element('label', { for: own }, question);
	return {
		part: element('div', 'handover-field', label, input, fault),
		read() {
			const wrong = inspectSentence(input.value);
			fault.textContent = wrong ?? '';
			input.setAttribute('aria-invalid', String(wrong !== null));
			return wrong === null ? input.value.trim() : null;
		},
		focus: () => input.focus(),
	};
}

/** Letters that a sentence has at least, as `data:accept` asks. */
const SHORTEST = 10;

/** Says what is wrong with a sentence for the readers, as `data:accept` would; null where nothing is. */
export function inspectSentence(text: string): string | null {
	const sentence = text.trim();
	return sentence.length < SHORTEST ? words.short : inspectWords(sentence);
}

/** Writes the file that an editor hands to whoever has a terminal; `data:import` takes it. */
export function writeHandover(handover: Omit<Handover, 'kind'>): string {
	const content: Handover = { kind: 'table with its note', ...handover };
	return `${JSON.stringify(content, null, '\t')}\n`;
}
