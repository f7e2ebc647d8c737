import { expect, it } from 'vitest';
import { share } from '../../src/figures/share/figure.ts';
import { measureFrame, writeFrame } from '../../src/outputs/machines/frame.ts';
import { createFrozenStory, ENGLISH } from '../fixtures/create-story.ts';

it('grows where the column is narrower than a drawing, and shrinks where the next is the lower one', () => {
	const heights = { wide: 600, middle: 800, narrow: 700 };
	const code = writeFrame('https://example.org/embed/share/', 'One in “15” & "more"', heights);
	expect(code).toContain(
		'padding-bottom:calc(600px + clamp(0px, (1088px - 100%) * 9999, 200px) - clamp(0px, (720px - 100%) * 9999, 100px))',
	);
	expect(code).toContain('title="One in “15” &amp; &quot;more&quot;"');
	expect(code).toContain('height="800"');
});

it('says nothing of a width at which the height stays', () => {
	const code = writeFrame('/embed/share/', 'Share', { wide: 600, middle: 600, narrow: 600 });
	expect(code).toContain('padding-bottom:calc(600px)');
});

it('reckons more height for longer words below the drawing', () => {
	const view = share.view(createFrozenStory(), ENGLISH);
	const short = measureFrame(view, ['Source.']);
	const long = measureFrame(view, ['Source. '.repeat(40)]);
	expect(long.wide).toBeGreaterThan(short.wide);
	expect(long.narrow).toBeGreaterThan(short.narrow);
});

it('reckons more height for a key behind the subtitle', () => {
	const view = share.view(createFrozenStory(), ENGLISH);
	const key = [{ kind: 'full', words: 'what a mark stands for in a good many words' }] as const;
	expect(measureFrame({ ...view, key }, []).narrow).toBeGreaterThan(measureFrame(view, []).narrow);
});
