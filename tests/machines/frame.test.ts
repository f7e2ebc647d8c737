import { expect, it } from 'vitest';
import { share } from '../../src/figures/share/figure.ts';
import { measureFrame, writeFrame } from '../../src/machines/frame.ts';
import { createFrozenStory, ENGLISH } from '../fixtures/create-story.ts';

it('grows to the narrow height where the column is narrow, and back', () => {
	const code = writeFrame('https://example.org/embed/share/', 'One in “15” & "more"', {
		wide: 600,
		narrow: 900,
	});
	expect(code).toContain('padding-bottom:clamp(600px, (736px - 100%) * 9999, 900px)');
	expect(code).toContain('title="One in “15” &amp; &quot;more&quot;"');
	expect(code).toContain('height="600"');
});

it('shrinks where the narrow drawing is the lower one', () => {
	const code = writeFrame('/embed/share/', 'Share', { wide: 600, narrow: 400 });
	expect(code).toContain('padding-bottom:clamp(400px, (100% - 736px) * 9999, 600px)');
});

it('reckons more height for longer words below the drawing', () => {
	const view = share.view(createFrozenStory(), ENGLISH);
	const short = measureFrame(view, ['Source.']);
	const long = measureFrame(view, ['Source. '.repeat(40)]);
	expect(long.wide).toBeGreaterThan(short.wide);
	expect(long.narrow).toBeGreaterThan(short.narrow);
});
