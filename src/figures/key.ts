import type { MarkKind } from '../charts/mark.ts';
import type { Language } from './figure.ts';

/** What a kind of mark stands for, told behind the subtitle of a figure. */
export interface KeyMark {
	readonly kind: MarkKind;
	readonly words: string;
}

/** Explains kinds of marks as the whole site uses them, in the order given; a figure that draws them otherwise words its own. */
export function createKey(kinds: readonly MarkKind[], { messages }: Language): readonly KeyMark[] {
	const { key } = messages.pages.figure;
	return kinds.map((kind) => ({ kind, words: key[kind] }));
}
