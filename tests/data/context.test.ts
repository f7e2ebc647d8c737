import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
	parseContextFacts,
	parseCountsElsewhere,
	parsePlaces,
	parseTimeline,
} from '../../src/claims/parse-context.ts';
import { readContext } from './read-context.ts';

const files = ['timeline.csv', 'counts-elsewhere.csv', 'context.csv', 'places.csv'];

const timeline = parseTimeline(readContext('timeline.csv'));
const counts = parseCountsElsewhere(readContext('counts-elsewhere.csv'));
const facts = parseContextFacts(readContext('context.csv'));
const places = parsePlaces(readContext('places.csv'));

const hosts = [
	'ajunews.com',
	'anews.com.tr',
	'au.news.yahoo.com',
	'babel.ua',
	'businessinsider.in',
	'bytesde.com',
	'caliber.az',
	'dailynk.jp',
	'datazoo.jp',
	'doi.org',
	'editorials.voa.gov',
	'en.interfax.com.ua',
	'english.alarabiya.net',
	'english.kyodonews.net',
	'github.com',
	'interfax.com',
	'janes.com',
	'koreajoongangdaily.joins.com',
	'kyivindependent.com',
	'm.ajunews.com',
	'menafn.com',
	'missilethreat.csis.org',
	'msmt.info',
	'news-information-bureau.com',
	'news.infoseek.co.jp',
	'news.kbs.co.kr',
	'newsukraine.rbc.ua',
	'nordot.app',
	'phnompenhpost.com',
	'press.un.org',
	'stratnewsglobal.com',
	't.me',
	'tass.com',
	'thestar.com.my',
	'unn.ua',
	'wap.business-standard.com',
	'world.kbs.co.kr',
	'www.csis.org',
	'www.eaglenews.ph',
	'www.facebook.com',
	'www.firstpost.com',
	'www.geonames.org',
	'www.independent.co.uk',
	'www.kaggle.com',
	'www.lbcgroup.tv',
	'www.ships-net.co.jp',
	'www.shorenewsnetwork.com',
	'www.upi.com',
	'www.urdupoint.com',
	'www.wowkorea.jp',
];

function findCount(id: string) {
	const found = counts.find((count) => count.id === id);
	if (found === undefined) throw new Error(`no count ${id}`);
	return found;
}

function findFact(id: string) {
	const found = facts.find((fact) => fact.id === id);
	if (found === undefined) throw new Error(`no fact ${id}`);
	return found;
}

function findDate(id: string) {
	return timeline.find((event) => event.id === id)?.date;
}

describe('the files of data/ that hold what is not in the table', () => {
	test.each(files)('%s is UTF-8 without a mark, with line feeds and a last line end', (name) => {
		const bytes = readFileSync(new URL(`../../data/${name}`, import.meta.url));
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
		expect(text.startsWith('\uFEFF')).toBe(false);
		expect(text).not.toContain('\r');
		expect(text.endsWith('\n')).toBe(true);
		expect(text.normalize('NFC')).toBe(text);
	});

	test('links go to hosts of the list alone, and every host of the list is used', () => {
		const urls = [...timeline, ...counts, ...facts].map(({ url }) => url);
		const used = new Set(
			[...urls, ...places.map(({ source }) => source)].map((url) => new URL(url).host),
		);
		expect([...used].sort()).toEqual(hosts);
	});

	test('one id never stands for two things', () => {
		const ids = [...counts, ...facts, ...places].map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});
});

describe('data/timeline.csv', () => {
	test('has the steps of the treaty, each on its day', () => {
		const steps = timeline.filter(({ kind }) => kind === 'treaty');
		expect(steps.map(({ id, date }) => [id, date])).toEqual([
			['treaty-signed', '2024-06-19'],
			['treaty-duma', '2024-10-24'],
			['treaty-federation-council', '2024-11-06'],
			['treaty-putin', '2024-11-09'],
			['treaty-kim', '2024-11-11'],
			['treaty-in-force', '2024-12-04'],
		]);
	});

	test('has the article, the first uses and the first statement of prosecutors', () => {
		expect(findDate('article-published')).toBe('2025-02-23');
		expect(findDate('strike-2023-12-30')).toBe('2023-12-30');
		expect(findDate('strike-2024-01-02')).toBe('2024-01-02');
		expect(findDate('prosecutors-2024-02-16')).toBe('2024-02-16');
	});

	test('stands in the order of the days', () => {
		const dates = timeline.map(({ date }) => date);
		expect([...dates].sort()).toEqual(dates);
	});

	test('has the day of an event in the id that names one', () => {
		for (const { id, date } of timeline) {
			const named = /\d{4}-\d{2}-\d{2}$/.exec(id);
			if (named !== null) expect(named[0]).toBe(date);
		}
	});
});

describe('data/counts-elsewhere.csv', () => {
	test.each([
		['white-house-2023-12-30', '2024-01-04', 1, 'at-least', 'used'],
		['white-house-2024-01-02', '2024-01-04', 2, 'several', 'used'],
		['prosecutors-2024-02-16', '2024-02-16', 24, 'at-least', 'used'],
		['un-monitors-2024-04-25', '2024-04-25', 1, 'exact', 'examined'],
		['prosecutors-2024-05-07-used', '2024-05-07', 50, 'about', 'used'],
		['prosecutors-2024-05-07-examined', '2024-05-07', 21, 'exact', 'examined'],
		['cnn-2024-11-23', '2024-11-23', 60, 'about', 'used'],
		['hur-2024-12-02', '2024-12-02', 60, 'at-least', 'used'],
		['budanov-2025-01-23-supplied', '2025-01-23', 148, 'exact', 'supplied'],
		['budanov-2025-01-23-expected', '2025-01-23', 150, 'exact', 'expected'],
		['reuters-2025-02-06', '2025-02-06', 20, 'over', 'used'],
		['msmt-2025-05-29', '2025-05-29', 100, 'at-least', 'transferred-and-used'],
	])('has %s as it was published', (...row) => {
		const { id, date, low, hedge, what } = findCount(row[0]);
		expect([id, date, low, hedge, what]).toEqual(row);
	});

	test('leaves the upper end open where none was said', () => {
		expect(findCount('prosecutors-2024-02-16').high).toBeNull();
		expect(findCount('white-house-2024-01-02').high).toBeNull();
		expect(findCount('prosecutors-2024-05-07-used').high).toBe(50);
	});

	test('tells the span that a count is about', () => {
		expect(findCount('prosecutors-2024-02-16')).toMatchObject({
			coversFirst: '2023-12-30',
			coversLast: '2024-02-07',
		});
		expect(findCount('sbu-2024-02-22')).toMatchObject({ coversFirst: null, coversLast: null });
	});

	test('counts nothing beyond the day on which it was said, but for what was expected', () => {
		for (const { date, coversLast, what } of counts) {
			if (coversLast !== null && what !== 'expected') expect(coversLast <= date).toBe(true);
		}
	});

	test('stands in the order of the days', () => {
		const dates = counts.map(({ date }) => date);
		expect([...dates].sort()).toEqual(dates);
	});
});

describe('data/context.csv', () => {
	test('has the range of the missile from 420 to 900 km, by who said it', () => {
		const ranges = facts.filter(({ id }) => id.startsWith('range-'));
		expect(ranges.map(({ value }) => Number(value))).toEqual([
			420, 450, 690, 600, 650, 700, 800, 900, 900,
		]);
		expect(new Set(ranges.map(({ unit }) => unit))).toEqual(new Set(['km']));
	});

	test.each([
		[450, 110],
		[600, 146],
		[690, 168],
		[900, 217],
	])(
		'has the height of a ballistic arc of %i km, %i km, as the formula gives it',
		(range, height) => {
			// On a flat Earth it is a quarter of the range: 112.5, 150, 172.5 and 225 km; the round Earth takes a little off.
			const angle = range / 6371 / 2;
			const apogee = (6371 / 2) * (Math.sin(angle) + Math.cos(angle) - 1);
			expect(Math.round(apogee)).toBe(height);
			const fact = findFact(`ballistic-apogee-${range}`);
			expect(fact).toMatchObject({ value: String(height), unit: 'km', hedge: 'computed' });
		},
	);

	test('calls only our own numbers computed', () => {
		const computed = facts.filter(({ hedge }) => hedge === 'computed');
		expect(computed.every(({ id }) => id.startsWith('ballistic-apogee-'))).toBe(true);
		expect(computed).toHaveLength(4);
	});

	test('gives the 194 ballistic missiles to CNN and not to the official who gave the 60', () => {
		expect(findFact('cnn-ballistic-2024')).toMatchObject({ value: '194', who: 'CNN' });
		expect(findCount('cnn-2024-11-23').who).toBe('Ukrainian defence official, not named');
	});

	test('has accuracy before and since, in the units in which they were said', () => {
		const said = ['before-low', 'before-high', 'since-low', 'since-high'].map((end) => {
			const { value, unit } = findFact(`accuracy-${end}`);
			return `${value} ${unit}`;
		});
		expect(said).toEqual(['1 km', '3 km', '50 m', '100 m']);
	});

	test('links the article where it was read, and says that it is a reprint', () => {
		const article = findFact('article');
		expect(article).toMatchObject({ publisher: 'The Yomiuri Shimbun', published: '2025-02-23' });
		expect(article.note).toContain('reprint');
		expect(
			JSON.parse(readFileSync(new URL('../../data/claims.json', import.meta.url), 'utf8')),
		).toMatchObject({ article: { url: article.url, published: article.published } });
	});

	test('says of every page that was not read that it was not', () => {
		for (const id of [
			'csis-tracker',
			'kaggle-table',
			'air-force-facebook',
			'air-force-telegram',
			'msmt-report',
		]) {
			expect(findFact(id).note).toContain('the page itself was not read');
		}
	});
});

describe('data/places.csv', () => {
	test('has the five launch areas that the rows name, Crimea in Ukraine', () => {
		const areas = places.filter(({ kind }) => kind === 'launch-area');
		expect(areas.map(({ name, country }) => [name, country])).toEqual([
			['Bryansk oblast', 'RU'],
			['Crimea', 'UA'],
			['Kursk oblast', 'RU'],
			['Rostov oblast', 'RU'],
			['Voronezh oblast', 'RU'],
		]);
	});

	test('has cities of Ukraine alone, inside the box around Ukraine', () => {
		const cities = places.filter(({ kind }) => kind === 'city');
		expect(cities).toHaveLength(12);
		for (const { country, longitude, latitude } of cities) {
			expect(country).toBe('UA');
			expect(longitude > 22.1 && longitude < 40.3).toBe(true);
			expect(latitude > 44.3 && latitude < 52.4).toBe(true);
		}
	});

	test('puts Simferopol within 2 km of 34.1 E 44.95 N', () => {
		const simferopol = places.find(({ id }) => id === 'simferopol')!;
		// 0.01° of latitude is 1.11 km, and of longitude 0.79 km at this latitude.
		expect(Math.abs(simferopol.longitude - 34.1)).toBeLessThan(0.015);
		expect(Math.abs(simferopol.latitude - 44.95)).toBeLessThan(0.015);
	});
});
