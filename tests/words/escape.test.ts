import { expect, it } from 'vitest';
import { escapeMarkup, formatJsonBlock } from '../../src/words/escape.ts';

it('escapes what would begin markup or end an attribute', () => {
	expect(escapeMarkup('<a href="x">&</a>')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;');
});

it('writes a block of data that cannot end itself and reads back as it was', () => {
	const value = { note: '</script><!-- & \u2028\u2029 “”' };
	const json = formatJsonBlock(value);
	expect(json).not.toMatch(/[<>&\u2028\u2029]/);
	expect(JSON.parse(json)).toEqual(value);
});
