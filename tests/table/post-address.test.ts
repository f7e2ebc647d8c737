import { describe, expect, it } from 'vitest';
import { createPostAddress } from '../../src/table/post-address.ts';
import { frozen } from '../fixtures/frozen.ts';

describe('the address of a post', () => {
	it.each([
		['kpszsu/posts/pfbid02abc', 'https://www.facebook.com/kpszsu/posts/pfbid02abc'],
		[
			'PvKPivden/videos/698815895479087/',
			'https://www.facebook.com/PvKPivden/videos/698815895479087',
		],
		['watch/?v=1216014506516442', 'https://www.facebook.com/watch/?v=1216014506516442'],
		['https://t.me/kpszsu/22252', 'https://t.me/kpszsu/22252'],
		['kharkivoda.gov.ua/news/123125', 'https://kharkivoda.gov.ua/news/123125'],
	])('is built for %s', (source, address) => {
		expect(createPostAddress(source)).toBe(address);
	});

	it.each([
		'javascript:alert(1)',
		'https://evil.example/kpszsu/posts/1',
		'kpszsu/posts/../../evil',
		'kpszsu/posts/1?x="onclick',
		'nobody/posts/1',
		'https://t.me/kpszsu/1#x',
		'',
	])('is none for "%s"', (source) => {
		expect(createPostAddress(source)).toBeNull();
	});

	it('is known for every source in the table', () => {
		const unknown = frozen.launches.filter(({ source }) => createPostAddress(source) === null);
		expect(unknown.map(({ source }) => source)).toEqual([]);
	});
});
