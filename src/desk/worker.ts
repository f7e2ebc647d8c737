import { parseModels } from '../launches/parse-models.ts';
import { checkTable } from './check-table.ts';
import { ENGLISH } from './language.ts';
import { readTable } from './read-table.ts';
import type { DeskAnswer, DeskRequest } from './report.ts';

// Rows are handed over in slices that the page takes in between two frames.
const SLICE = 1000;

self.onmessage = ({ data: request }: MessageEvent<DeskRequest>) => {
	work(request).catch(() => tell({ kind: 'fault' }));
};

async function work({ file, data }: DeskRequest): Promise<void> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	const { models, problems } = parseModels(data.models);
	const read = readTable(bytes, models, (done, total) => tell({ kind: 'progress', done, total }));
	tell({ kind: 'read', rows: read.launches.length });
	const table = { launches: read.launches, problems: [...problems, ...read.problems] };
	const { report, cleaned } = checkTable(table, data, { models, language: ENGLISH });
	const blob = cleaned === null ? null : new Blob([cleaned], { type: 'text/csv' });
	tell({ kind: 'report', report, cleaned: blob });
	for (let at = 0; at < read.launches.length; at += SLICE) {
		tell({ kind: 'launches', launches: read.launches.slice(at, at + SLICE) });
	}
	tell({ kind: 'end' });
}

function tell(answer: DeskAnswer): void {
	self.postMessage(answer);
}
