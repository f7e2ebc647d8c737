import { describe, expect, it } from 'vitest';
import { listNames } from '../../src/editions/check/check-stories.ts';
import type { DataFile } from '../../src/editions/record/data-files.ts';
import { checkStory } from '../../src/story/check/check-story.ts';
import type { ProseKind, ProseNames } from '../../src/story/values/lookup.ts';
import { ENGLISH } from '../fixtures/create-story.ts';
import { frozen, readFrozen } from '../fixtures/frozen.ts';

const FILES: Readonly<Record<ProseKind, DataFile>> = {
	story: 'story/en.md',
	method: 'story/en-method.md',
	missile: 'story/en-missile.md',
};

function check(text: string, kind: ProseKind = 'story', names?: Partial<ProseNames>) {
	const given = { ...listNames(frozen, ENGLISH), ...names };
	return checkStory(text, { names: given, kind }, ENGLISH);
}

/** Checks the frozen text with one passage written otherwise; throws where the passage is not there. */
function edit(from: string, to: string, kind: ProseKind = 'story') {
	const text = readFrozen(FILES[kind]);
	if (!text.includes(from)) throw new Error(`The text does not hold ${from}.`);
	return check(text.replace(from, to), kind);
}

/** The problems in the words that an editor reads. */
function word(problems: ReturnType<typeof check>): readonly string[] {
	return problems.map(({ line, code, found, action }) => `${line} ${code} ${found} | ${action}`);
}

describe('the check of the story', () => {
	it.each(['story', 'method', 'missile'] as const)(
		'finds nothing in the frozen text: %s',
		(kind) => {
			expect(word(check(readFrozen(FILES[kind]), kind))).toEqual([]);
		},
	);

	it('tells everything at once, in the order of the lines', () => {
		const text = readFrozen('story/en.md')
			.replace('{growth}', '{grwth}')
			.replace('{{figure share}}', '{{figure shares}}');
		expect(word(check(text))).toEqual([
			'7 story.value {grwth} | Nothing is called grwth. Perhaps growth?',
			'44 story.part {{figure shares}} | There is no such part. Perhaps figure share?',
		]);
	});

	it.each([
		['story', '{{figure share}}', '{{examples}}, {{steps months}}, {{figure months}}'],
		['missile', '{{ranges}}', '{{ranges}}, {{figure months}}'],
		['method', '{{cuts}}', '{{named}}, {{cuts}}, {{readings}}, {{words}}'],
	] as const)(
		'says what stands alone on a line where a part is unknown: %s',
		(kind, part, known) => {
			const [problem] = edit(part, '{{figure shares}}', kind).filter(({ line }) => line !== null);
			expect(problem?.expected).toContain(known);
			// It opens the article already.
			expect(problem?.expected).not.toContain('{{figure half-years}}');
		},
	);
});

describe('a value in the story', () => {
	it.each([
		['{kn23-2024-h3}', 'Nothing is called kn23-2024-h3. Perhaps kn23-2024-h1?'],
		['{augst-september}', 'Nothing is called augst-september. Perhaps august-september?'],
		['{august}', 'Nothing is called august. Perhaps august-september?'],
		['{summer-autumn}', 'Nothing is called summer-autumn.'],
		['{own:hur-2024-12-03}', 'Nothing is called own:hur-2024-12-03. Perhaps own:hur-2024-12-02?'],
		[
			'{reading:celing:times}',
			'Nothing is called reading:celing:times. Perhaps reading:ceiling:times?',
		],
		// No missile of the first half has that label and no other, so there is no multiple.
		[
			'{reading:exact:times}',
			'The table no longer gives reading:exact:times, so the sentence around it no longer holds. Write the sentence anew.',
		],
	])('must be known: %s', (value, action) => {
		expect(word(edit('{growth} as many', `${value} as many`))).toEqual([
			`7 story.value ${value} | ${action}`,
		]);
	});

	it.each([
		['story', '{growth} as many', '{own:hur-2024-12-02}, {readings-all}, {reading:ceiling:times}'],
		['missile', '{intercepted-kn23}, or', '{own:hur-2024-12-02}, {choices}, {growth}'],
		['method', 'Any one of {spare-labels}', '{own:hur-2024-12-02}, {august-september}'],
	] as const)('may be the same in every text: %s', (kind, from, values) => {
		expect(word(edit(from, `${values} ${from}`, kind))).toEqual([]);
	});

	it.each([
		['{growth as many', '{growth as many North Korean missiles fired at Ukraine in la', 'growth'],
		['{ Growth } as many', '{ Growth }', 'growth'],
		['{Kn23-2024-H1} as many', '{Kn23-2024-H1}', 'kn23-2024-h1'],
		['{august september} as many', '{august september}', 'august-september'],
		['{growth}} as many', '}', null],
		['growth} as many', '}', null],
	])('has its braces: %s', (text, found, perhaps) => {
		const action = 'A brace is left over. Close it, or write the name without spaces and capitals.';
		expect(word(edit('{growth} as many', text))).toEqual([
			`7 story.brace ${found} | ${action}${perhaps === null ? '' : ` Perhaps ${perhaps}?`}`,
		]);
	});

	it('is told of every brace left over in a line', () => {
		const found = edit('{growth} as many', '{Growth} as {Many}').map((problem) => problem.found);
		expect(found).toEqual(['{Growth}', '{Many}']);
	});

	it('gives words in a sentence and an address in a link', () => {
		expect(word(edit('{growth} as many', '{source:article} as many'))).toEqual([
			'7 story.value {source:article} | source:article gives an address. Put it into the round brackets of a link.',
		]);
		expect(word(edit('({source:article})', '({growth})'))).toEqual([
			'11 story.value {growth} | growth gives words. Put it between the square brackets, or outside of the link.',
		]);
	});

	it('stands for one address', () => {
		// Two rows of the frozen files have this id: one among the counts, one on the timeline.
		expect(word(edit('{source:un-monitors-finding}', '{source:car-2024-09-11}'))).toEqual([
			'50 story.value {source:car-2024-09-11} | Rows of two files have this id and another address each. Give one of the two another id.',
		]);
	});
});

describe('a part of the story', () => {
	it.each([
		['{{figur share}}', 'story.part', 'There is no such part. Perhaps figure share?'],
		['{{ figure share }}', 'story.part', 'Write {{figure share}} alone on its line'],
		['See {{figure share}}', 'story.part', 'Write {{figure share}} alone on its line'],
		['{{growth}}', 'story.part', 'There is no such part. A value has one brace on each side.'],
		['{{steps share}}', 'story.part', 'There is no such part.'],
		['{{rows}}', 'story.part', 'There is no such part. A value has one brace on each side.'],
		['{{ranges}}', 'story.part', 'There is no such part. A value has one brace on each side.'],
		['{{figure half-years}}', 'story.part', 'There is no such part.'],
		['{{figure share}', 'story.brace', 'A brace is missing or left over. Perhaps figure share?'],
		['{figure share}}', 'story.brace', 'A brace is missing or left over. Perhaps figure share?'],
		['{{examples}}', 'story.part', 'It stands above already.'],
		['{{figure strike}}', 'story.part', 'It stands above already.'],
		// The steps draw it.
		['{{figure months}}', 'story.part', 'It stands above already.'],
	])('is known, alone and whole: %s', (text, code, action) => {
		const problems = edit('{{figure share}}', text);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatchObject({ code, action: expect.stringContaining(action) });
	});

	it.each(['{{named}}', '{{cuts}}', '{{readings}}'])(
		'is not left out where the page needs it: %s',
		(part) => {
			expect(edit(part, '', 'method')).toMatchObject([
				{ code: 'story.part', line: null, expected: `${part} alone on a line` },
			]);
		},
	);

	it('is not left out where it is all that its section has', () => {
		expect(word(edit('{{words}}', '', 'method'))).toEqual([
			'null story.part  | The page needs this part: bring it back.',
			'59 story.section ## words | Write the text, or bring the last accepted one back with `npm run restore`.',
		]);
	});

	it.each([
		['story', '{{figure share}}'],
		['story', '{{examples}}'],
		['missile', '{{ranges}}'],
	] as const)('may be left out where nothing hangs on it: %s %s', (kind, part) => {
		expect(word(edit(part, '', kind))).toEqual([]);
	});
});

describe('the steps of the months', () => {
	const OF = '{{steps months}}';
	const SECOND = '2. **Silence.** From';

	it.each([
		['no list', /\n1\. \*\*The label[\s\S]*?(?=\nThe newspaper dates)/, ''],
		['words between it and the list', `${OF}\n`, `${OF}\n\nWords.\n`],
		['three steps', /4\. \*\*The rest.*/, ''],
		['five steps', /(?=4\. \*\*The rest)/, '4. **Once more.** Words.\n'],
		['a step on two lines', SECOND, '2. **Silence.**\nFrom'],
	])('are four: %s', (_, from, to) => {
		expect(editSteps(from, to)).toMatchObject([{ code: 'story.steps', line: 29, found: OF }]);
	});

	it.each([
		[SECOND, '2. Silence. From'],
		[/2\. \*\*Silence.*/, '2. **Silence.**'],
		[SECOND, '2. **** From'],
	])('have a title and words each: %s → %s', (from, to) => {
		expect(editSteps(from, to)).toMatchObject([
			{ code: 'story.steps', line: 32, found: expect.stringContaining(to) },
		]);
	});

	function editSteps(from: string | RegExp, to: string) {
		const text = readFrozen('story/en.md');
		const edited = text.replace(from, to);
		expect(edited).not.toBe(text);
		return check(edited).filter(({ code }) => code !== 'story.mark');
	}

	it('may have blank lines between them, and words below', () => {
		expect(word(edit('\n2. **Silence.**', '\n\n2. **Silence.**'))).toEqual([]);
	});

	it('are told by the figure of the months alone', () => {
		expect(edit(OF, '{{steps share}}')).toMatchObject([{ code: 'story.part', line: 29 }]);
	});
});

describe('a number typed into the story', () => {
	it.each([
		['48 missiles', '48'],
		['1,107 missiles', '1,107'],
		['in 2024.', '2024'],
		['about ½ of them', '½'],
		['six times as many', 'six'],
		['twelve reports', 'twelve'],
		['Seventy-four missiles', 'Seventy-four'],
		['dozens of missiles', 'dozens'],
		['twice as many', 'twice'],
		['ninefold', 'ninefold'],
		['three missiles', 'three'],
		['two entries', 'two'],
		['three posts', 'three'],
	])('ought to be a value: %s', (words, found) => {
		expect(edit('By this list, Russia', `${words} By this list, Russia`)).toMatchObject([
			{ code: 'story.number', line: 42, found, action: expect.stringContaining('--values') },
		]);
	});

	it.each([
		'the KN-23, the X-101/X-555, the Hwasong-11Ga and S-300',
		'in the first half and the second',
		'one of the two half-years, and of three reasons one',
		'[so it says](https://example.org/2024/06/19)',
	])('is none where nothing is counted: %s', (words) => {
		expect(word(edit('By this list, Russia', `${words} By this list, Russia`))).toEqual([]);
	});

	it('may stand in the title, which is an editor’s own sentence', () => {
		expect(word(edit('Eight, then seventy-four', '8, then 74 missiles'))).toEqual([]);
	});

	it('may stand in a heading, which is one too', () => {
		expect(word(edit('Why eight is probably', 'Why 8 is probably'))).toEqual([]);
	});
});

describe('the sections of the story', () => {
	const NO_ID =
		'Write the words of the heading, and its id in braces at the end: small letters, digits and hyphens.';
	const WHOLE = 'When they came {#months}';

	it.each([
		['## When they came', '27 story.section ## When they came', NO_ID],
		['## months', '27 story.section ## months', NO_ID],
		['## {#months}', '27 story.section ## {#months}', NO_ID],
		['## When they came {#Months}', '27 story.section ## When they came {#Months}', NO_ID],
		['## When they came {#months', '27 story.section ## When they came {#months', NO_ID],
		['## standfrst', '27 story.section ## standfrst', `${NO_ID} Perhaps standfirst?`],
		[
			'## When they came {#label}',
			'27 story.section ## When they came',
			'Another section above has this id. Give one of the two another: addresses lead to it.',
		],
	])('have words and an id of their own: %s', (heading, told, action) => {
		expect(word(edit(`## ${WHOLE}`, heading))).toEqual([`${told} | ${action}`]);
	});

	it('may be more, or fewer', () => {
		const text = 'A count has to choose.';
		expect(word(edit(text, `${text}\n\n## And {year} once more {#again}\n\nWords.`))).toEqual([]);
		const whole = readFrozen('story/en.md');
		expect(word(check(whole.slice(0, whole.indexOf(`## ${WHOLE}`))))).toEqual([]);
	});

	it.each([
		['story', 'title'],
		['story', 'standfirst'],
		['missile', 'title'],
		['missile', 'standfirst'],
		['method', 'total'],
	] as const)('are all that the page needs: %s, %s', (kind, id) => {
		const text = readFrozen(FILES[kind]);
		const [, before = '', , after = ''] =
			new RegExp(`^([\\s\\S]*)## ${id}\n([\\s\\S]*?)(## [\\s\\S]*)$`).exec(text) ?? [];
		expect(check(before + after, kind)).toMatchObject([
			{ code: 'story.section', line: null, expected: `a section “## ${id}”` },
		]);
	});

	it('of the method page have the names that it knows', () => {
		expect([...word(edit('## total', '## totals', 'method'))].sort()).toEqual([
			'7 story.section ## totals | No page has a section of this name. Perhaps total?',
			'null story.section  | The page needs this section: bring it back.',
		]);
		expect(word(edit('## total', '## The total {#total}', 'method'))).toEqual([
			'7 story.section ## The total | No page has a section of this name. Perhaps total?',
		]);
		expect([...word(edit('## total', '## rule', 'method'))].sort()).toEqual([
			'7 story.section ## rule | Another section above has this id. Give one of the two another: addresses lead to it.',
			'null story.section  | The page needs this section: bring it back.',
		]);
	});

	it.each([
		[
			'## title',
			'Words\n\n## title',
			'1 story.section Words | Put the text into a section: nothing outside of one is printed.',
		],
		[
			'Eight, then seventy-four',
			'',
			'1 story.section ## title | Write the text, or bring the last accepted one back with `npm run restore`.',
		],
		['## title', '## Title {#title}', `1 story.section ## Title | ${NO_ID} Perhaps title?`],
	])('begin with the title, filled and by its id alone: %s → %s', (from, to, told) => {
		expect(word(edit(from, to))).toEqual([told]);
	});

	it('begin with those that the page sets apart', () => {
		const text = readFrozen('story/en.md');
		const [title, end] = [text.indexOf('## standfirst'), text.indexOf('## What the newspaper')];
		expect(
			word(check(`${text.slice(title, end)}${text.slice(0, title)}${text.slice(end)}`)),
		).toEqual(['1 story.section ## standfirst | Put these two sections first, in this order.']);
		expect(word(check(`${text.slice(end)}\n${text.slice(0, end)}`))).toEqual([
			'1 story.section ## What the newspaper found | Put these two sections first, in this order.',
		]);
	});

	it.each([
		['In {yaer}', 'story.value', '{yaer}'],
		['In {year', 'story.brace', '{year'],
		['In {Year}', 'story.brace', '{Year}'],
		['[In]({growth})', 'story.value', '{growth}'],
		['In {source:article}', 'story.value', '{source:article}'],
		['{{figure share}}', 'story.part', '{{figure share}}'],
		['<b>Bold</b>', 'story.html', '<b>'],
		['*Unclosed', 'story.mark', '*Unclosed'],
		['[In](http://example.org)', 'story.link', 'http://example.org'],
	])('have headings that are checked as sentences are: %s', (words, code, found) => {
		expect(edit(WHOLE, `${words} {#months}`)[0]).toMatchObject({ code, line: 27, found });
	});

	it.each(['{kn23-2024-h1}, then {kn23-2024-h2}', '*Eight*, then', 'Eight,\n\nthen'])(
		'have one line of plain words for a title, not %s',
		(title) => {
			expect(edit('Eight, then seventy-four', title)).toMatchObject([{ code: 'story.title' }]);
		},
	);
});

describe('marks in the story', () => {
	it.each([
		['[a](http://example.org)', 'story.link'],
		['[a](javascript:alert)', 'story.link'],
		['[a] (https://example.org)', 'story.link'],
		['https://example.org', 'story.link'],
		['www.example.org', 'story.link'],
		['[a][b]', 'story.link'],
		['![a](https://example.org/a.png)', 'story.link'],
		['<b>bold</b>', 'story.html'],
		['<https://example.org>', 'story.link'],
		['### More', 'story.mark'],
		['##share', 'story.mark'],
		['---', 'story.mark'],
		['    indented', 'story.mark'],
		['| a | b |', 'story.mark'],
		['`code`', 'story.mark'],
		['**bold', 'story.mark'],
		['an *unclosed star', 'story.mark'],
	])('are refused where they print nothing good: %s', (text, code) => {
		const problems = edit('A count has to choose.', `\n\n${text}\n\nA count has to choose.`);
		expect(problems.map((problem) => problem.code)).toContain(code);
	});

	it('may be italics, bold, a list, a quotation and a link', () => {
		const text =
			'*a* and **b**.\n\n* one\n* another\n\n- one\n\n> said\n\n[a](https://example.org/a_(b))';
		expect(word(edit('A count has to choose.', text))).toEqual([]);
	});
});
