import type { MarkKind } from '../../charts/kit/mark.ts';
import type { KeyMark, Language } from '../figure.ts';

/** Explains kinds of marks as the whole site uses them, in the order given; a figure that draws them otherwise words its own. */
export function createKey(kinds: readonly MarkKind[], { messages }: Language): readonly KeyMark[] {
	const { key } = messages.pages.figure;
	return kinds.map((kind) => ({ kind, words: key[kind] }));
}
