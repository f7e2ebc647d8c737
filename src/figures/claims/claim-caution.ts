import { countLength, isWithin } from '../../calendar/period.ts';
import type { CheckedClaim } from '../../claims/check-claim.ts';
import { findLabelWindow } from '../../counting/months/coverage.ts';
import { selectSureness } from '../../counting/sureness.ts';
import type { Language } from '../figure.ts';
import { selectNamed } from '../readings/select.ts';
import { wordTimes } from '../readings/words.ts';
import type { Story } from '../story.ts';
import { listTallies } from './claim-drawing.ts';

/** Says what the number of a claim cannot tell: how many of its missiles fit a Russian one too, and in how much of its time the label was in use. */
export function wordCaution(checked: CheckedClaim, story: Story, language: Language): string {
	return [wordFits(checked, language), ...wordLabelDays(checked, story, language)].join(' ');
}

function wordFits({ tally }: CheckedClaim, { messages, format }: Language): string {
	const all = sum(tally.rows);
	const exact = sum(tally.rows.filter(({ weapon }) => selectSureness(weapon) === 'exact'));
	return messages.claims.caution.fits(format.count(all - exact), format.count(all));
}

function sum(rows: CheckedClaim['tally']['rows']): number {
	return rows.reduce((total, { launched }) => total + (launched ?? 0), 0);
}

// Said only where the label began within the earliest time of the claim.
function wordLabelDays(checked: CheckedClaim, story: Story, language: Language): string[] {
	const { messages, format } = language;
	const { caution } = messages.claims;
	const first = findLabelWindow(story.launches)?.first;
	const period = listTallies(checked)[0]?.period;
	if (!first || !period || !isWithin(first, period) || first === period.first) return [];
	const daysFrom = (day: string) => countLength({ first: day, last: period.last });
	const days = caution.days(
		format.count(daysFrom(first)),
		format.count(daysFrom(period.first)),
		format.period(period.id),
	);
	const ratio = selectNamed(story).find(({ named }) => named.id === 'label-days')?.result.ratio;
	return ratio ? [days, caution.share(wordTimes(ratio, language))] : [days];
}
