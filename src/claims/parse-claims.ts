import type { z } from 'zod';
import { createDataProblem } from '../table/problems/data-problem.ts';
import type { Problem } from '../table/problems/problem.ts';
import { CLAIMS } from './claim.ts';

/** What `data/claims.json` holds. */
type Claims = Readonly<z.infer<typeof CLAIMS>>;

/** The article whose figures are checked, as the reader is told of it. */
export type Article = Readonly<Claims['article']>;

/** What could be read of `data/claims.json`, and everything that is wrong with it. */
export interface ParsedClaims {
	/** Null where the file cannot be used. */
	readonly content: Claims | null;
	readonly problems: readonly Problem[];
}

/** Reads the text of `data/claims.json`. */
export function parseClaims(text: string): ParsedClaims {
	const json = readJson(text);
	if ('problem' in json) return { content: null, problems: [json.problem] };
	const result = CLAIMS.safeParse(json.value);
	if (result.success) return { content: result.data, problems: [] };
	return {
		content: null,
		problems: result.error.issues.map((issue) => wordIssue(issue, json.value)),
	};
}

function readJson(text: string): { value: unknown } | { problem: Problem } {
	try {
		return { value: JSON.parse(text) };
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		const line = /line (\d+)/.exec(reason)?.[1];
		return {
			problem: createDataProblem({
				code: 'claims.json',
				line: line === undefined ? null : Number(line),
				found: reason,
				expected: 'JSON, as `npm run data:accept` and `npm run data:claim` write it',
				action:
					'Bring back the last accepted file with `npm run restore`; neither command asks you to type JSON.',
			}),
		};
	}
}

function wordIssue({ path, message }: z.core.$ZodIssue, value: unknown): Problem {
	return createDataProblem({
		code: 'claims.shape',
		column: namePlace(path, value),
		found: show(readAt(value, path)),
		expected: message,
		action: 'Write it as expected, or bring back the last accepted file with `npm run restore`.',
	});
}

// A person knows a claim by its id, not by its place in the list: `kn23-2024-h1: note.date`.
function namePlace(path: readonly PropertyKey[], value: unknown): string {
	const [list, index, ...rest] = path;
	if (list !== 'claims' || index === undefined) return path.map(String).join('.') || 'the file';
	const id = readAt(value, [list, index, 'id']);
	const name = typeof id === 'string' && id !== '' ? id : `claim ${Number(index) + 1}`;
	return rest.length === 0 ? name : `${name}: ${rest.map(String).join('.')}`;
}

function readAt(value: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(inner, key) =>
			typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
		value,
	);
}

function show(value: unknown): string {
	if (value === undefined) return '';
	return typeof value === 'string' ? value : JSON.stringify(value).slice(0, 80);
}
