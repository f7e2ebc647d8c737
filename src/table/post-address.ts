// Pages of Ukrainian authorities whose posts the table cites by path; everything else stays text.
const FACEBOOK_PAGES: ReadonlySet<string> = new Set([
	'kpszsu',
	'PvKPivden',
	'pvkshid',
	'GeneralStaff.ua',
	'CinCAFU',
	'PvkZahid',
	'PvkCenter',
]);

const TELEGRAM_CHANNELS: ReadonlySet<string> = new Set(['kpszsu', 'ChiefUkrDIU', 'war_monitor']);

/** Builds the address of the post that a source cell names, from fixed hosts and checked parts; null where it names none we know. */
export function createPostAddress(source: string): string | null {
	const post = /^([\w.]+)\/(posts|videos)\/([\w-]+)\/?$/.exec(source);
	if (post && FACEBOOK_PAGES.has(post[1] ?? '')) {
		return `https://www.facebook.com/${post[1]}/${post[2]}/${post[3]}`;
	}
	const video = /^watch\/\?v=(\d+)$/.exec(source);
	if (video) return `https://www.facebook.com/watch/?v=${video[1]}`;
	const message = /^https:\/\/t\.me\/(\w+)\/(\d+)$/.exec(source);
	if (message && TELEGRAM_CHANNELS.has(message[1] ?? ''))
		return `https://t.me/${message[1]}/${message[2]}`;
	const news = /^kharkivoda\.gov\.ua\/news\/(\d+)$/.exec(source);
	return news ? `https://kharkivoda.gov.ua/news/${news[1]}` : null;
}
