import { checkTable } from './check-table.ts';
import type { DeskAnswer, DeskRequest } from './messages.ts';

// Rows are handed over in slices that the page takes in between two frames.
const SLICE = 1000;

self.onmessage = ({ data: request }: MessageEvent<DeskRequest>) => {
	work(request).catch(() => tell({ kind: 'fault' }));
};

async function work({ file, ...request }: DeskRequest): Promise<void> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	tell({ kind: 'checking' });
	const { report, cleaned, list, launches, timeline } = checkTable({
		...request,
		name: file.name,
		bytes,
	});
	const savings = { cleaned: createCsv(cleaned), list: createCsv(list) };
	tell({ kind: 'report', report, savings });
	for (let at = 0; at < launches.length; at += SLICE) {
		tell({ kind: 'launches', launches: launches.slice(at, at + SLICE) });
	}
	tell({ kind: 'end', timeline });
}

function createCsv(text: string | null): Blob | null {
	return text === null ? null : new Blob([text], { type: 'text/csv' });
}

function tell(answer: DeskAnswer): void {
	self.postMessage(answer);
}
