import type { Launch } from '../table/launch.ts';

/** Adds what launches say was shot down; one that gives no number adds nothing. */
export function sumDestroyed(rows: readonly Pick<Launch, 'destroyed'>[]): number {
	return rows.reduce((sum, { destroyed }) => sum + (destroyed ?? 0), 0);
}
