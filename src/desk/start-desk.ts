import type { Launch } from '../launches/launch.ts';
import { createFigures, fillFigures } from './create-figures.ts';
import { createReport } from './create-report.ts';
import { type DeskData, readDeskData } from './desk-data.ts';
import { createDeskStory } from './desk-figures.ts';
import { type DeskParts, findParts } from './desk-parts.ts';
import { ENGLISH } from './language.ts';
import { listenForFiles } from './listen-for-files.ts';
import type { DeskAnswer, DeskReport, DeskRequest } from './report.ts';

/** A file at work. */
interface Job {
	readonly file: File;
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
	const start = (file: File) => {
		end();
		const own: Job = { file, worker: createWorker(), launches: [], report: null };
		job = own;
		const fail = () => {
			parts.say(words.failed(file.name));
			end();
		};
		own.worker.onerror = fail;
		own.worker.onmessage = ({ data: answer }: MessageEvent<DeskAnswer>) => {
			if (answer.kind === 'fault') return fail();
			take(own, answer, { parts, data });
			if (answer.kind === 'end') end();
		};
		parts.clear();
		parts.setBusy(true);
		parts.say(words.reading(file.name));
		own.worker.postMessage({ file, data } satisfies DeskRequest);
	};
	parts.stop.addEventListener('click', () => {
		if (job) parts.say(words.stopped(job.file.name));
		end();
		parts.input.focus();
	});
	listenForFiles(parts, { take: start, refuse: (why) => parts.say(words[why]) });
	parts.open();
}

const { status: words } = ENGLISH.words;

function take(job: Job, answer: DeskAnswer, to: { parts: DeskParts; data: DeskData }): void {
	const { parts, data } = to;
	if (answer.kind === 'progress') parts.setProgress(answer.done / answer.total);
	if (answer.kind === 'read') parts.say(words.checking(ENGLISH.format.count(answer.rows)));
	if (answer.kind === 'launches') job.launches.push(...answer.launches);
	if (answer.kind === 'report') {
		const { report, cleaned } = answer;
		const checked = { name: job.file.name, report, cleaned, accepted: data.accepted };
		job.report = report;
		parts.show(createReport(checked, ENGLISH));
		parts.say(words.done(job.file.name));
	}
	if (answer.kind === 'end') {
		const figures = createFigures(ENGLISH);
		parts.result.append(figures);
		const isSound = job.report?.verdict !== 'broken';
		void fillFigures(figures, createDeskStory(job.launches, data), { language: ENGLISH, isSound });
	}
}
