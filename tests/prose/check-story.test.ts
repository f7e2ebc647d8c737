import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { checkStory } from '../../src/prose/check-story.ts';
import type { ProseKind, ProseNames } from '../../src/prose/lookup.ts';

const language = { messages: en, format: createFormat(en) };
const names: ProseNames = { names: ['year', 'kn23-2024'], twice: [], lookup: () => null };

/** Code and line of everything that is wrong in a text, in order. */
function check(text: string, kind: ProseKind = 'story') {
	return checkStory(text, { names, kind }, language).map(
		({ code, line }) => `${code} ${line ?? '-'}`,
	);
}

const HEAD = '## title\n\nEight, then more\n\n## standfirst\n\nWords of {year}.\n\n';

describe('the check of a story', () => {
	it('has nothing against sections with a heading, an id, values, parts and steps', () => {
		const text = `${HEAD}## After {year}, why eight {#after}\n\n{{figure share}}\n\n{{steps months}}\n\n1. **One.** {kn23-2024} of them.\n\n2. **Two.** None.\n\nMore.\n`;
		expect(check(text)).toEqual([]);
	});

	it.each([
		['a heading without an id', '## When they came\n', ['story.section 9']],
		['an id without a heading', '## months\n', ['story.section 9']],
		['a heading for the title', '## Words {#title}\n', ['story.section 9']],
		['an id used twice', '## A {#a}\n\n## B {#a}\n', ['story.section 11']],
		['an unknown value in a heading', '## In {yaer} {#a}\n', ['story.value 9']],
		['a brace left over in a heading', '## In {year {#a}\n', ['story.brace 9']],
		['a part that is no part', '## A {#a}\n\n{{rows}}\n', ['story.part 11']],
		['steps without a list', '## A {#a}\n\n{{steps months}}\n\nWords.\n', ['story.steps 11']],
		[
			'a step without a title, in its line',
			'## A {#a}\n\n{{steps months}}\n\n1. **One.** Words.\n2. Words.\n',
			['story.steps 14'],
		],
		['a number of its own', '## A {#a}\n\nSome forty of them.\n', ['story.number 11']],
	])('finds %s', (_, text, found) => {
		expect(check(HEAD + text)).toEqual(found);
	});

	it('asks for the title and the standfirst', () => {
		expect(check('## A {#a}\n')).toEqual(['story.section -', 'story.section -']);
	});

	it('finds words before the first section', () => {
		expect(check(`Lost.\n\n${HEAD}`)).toEqual(['story.section 1']);
	});
});

describe('the check of a text whose page has its own headings', () => {
	it('takes their ids alone, each of them', () => {
		const ids = Object.keys(en.method.page.sections);
		const whole = ids.map((id) => `## ${id}\n\nWords.\n\n`).join('');
		expect(check(whole, 'method')).toEqual([]);
		expect(check(`${whole}## Words {#more}\n`, 'method')).toHaveLength(1);
		expect(check(whole.replace(`## ${ids[0]}\n`, ''), 'method')).toContain('story.section -');
	});
});
