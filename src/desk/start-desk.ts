import { shiftDay } from '../calendar/moment.ts';
import type { Launch } from '../table/launch.ts';
import type { DateOrder } from '../table/read/date-order.ts';
import { desk } from '../words/en/desk.ts';
import type { DeskReport } from './check/check-table.ts';
import { readDeskData } from './check/desk-data.ts';
import type { DeskAnswer, DeskRequest } from './check/messages.ts';
import { listenForFiles } from './listen-for-files.ts';
import { createFigures, fillFigures } from './show/create-figures.ts';
import { createReport } from './show/create-report.ts';
import { type DeskParts, findParts } from './show/desk-parts.ts';

/** A file at work. */
interface Job {
	readonly file: File;
	readonly checkAgain: (order: DateOrder) => void;
	readonly worker: Worker;
	readonly launches: Launch[];
	report: DeskReport | null;
}

/** Starts the desk: files are checked in a worker that `createWorker` makes, one at a time, the newest first. */
export function startDesk(createWorker: () => Worker): void {
	const parts = findParts(document);
	const data = readDeskData(document);
	let job: Job | null = null;
	const end = () => {
		job?.worker.terminate();
		job = null;
		parts.setBusy(false);
	};
	const start = (file: File, dateOrder?: DateOrder) => {
		end();
		const checkAgain = (order: DateOrder) => start(file, order);
		const own: Job = { file, checkAgain, worker: createWorker(), launches: [], report: null };
		job = own;
		const fail = () => {
			parts.say(words.failed(file.name));
			end();
		};
		own.worker.onerror = fail;
		own.worker.onmessage = ({ data: answer }: MessageEvent<DeskAnswer>) => {
			if (answer.kind === 'fault') return fail();
			take(own, answer, parts);
			if (answer.kind === 'end') end();
		};
		parts.fold();
		parts.clear();
		parts.setBusy(true);
		parts.say(words.reading(file.name));
		// By the clock of the reader's machine: Ukraine is ahead of UTC, so tomorrow is still allowed.
		const latestDay = shiftDay(new Date().toISOString().slice(0, 10), 1);
		own.worker.postMessage({ file, data, latestDay, dateOrder } satisfies DeskRequest);
	};
	parts.cancel.addEventListener('click', () => {
		if (job) parts.say(words.cancelled(job.file.name));
		end();
		parts.input.focus();
	});
	listenForFiles(parts, { take: (file) => start(file), refuse: (why) => parts.say(words[why]) });
	parts.open();
}

const { status: words } = desk;

function take(job: Job, answer: DeskAnswer, parts: DeskParts): void {
	if (answer.kind === 'checking') parts.say(words.checking(job.file.name));
	if (answer.kind === 'launches') job.launches.push(...answer.launches);
	if (answer.kind === 'report') {
		const { report, savings } = answer;
		job.report = report;
		const { name } = job.file;
		parts.show(createReport({ name, report, savings, checkAgain: job.checkAgain }));
		parts.say(words.done(job.file.name));
	}
	if (answer.kind === 'end') {
		const figures = createFigures();
		parts.result.append(figures);
		const isSound = (job.report?.difference ?? null) !== null;
		void fillFigures(figures, { launches: job.launches, timeline: answer.timeline, isSound });
	}
}
