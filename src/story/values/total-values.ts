import type { CheckedClaim } from '../../claims/check-claim.ts';
import type { Claim } from '../../claims/claim.ts';
import { findDenominatorWindow } from '../../claims/denominator-window.ts';
import { parseDecimal } from '../../claims/rounding.ts';
import { sumLaunched } from '../../counting/launched.ts';
import {
	type BoundedTotal,
	listSpareLabels,
	sumNeeded,
} from '../../counting/readings/spare-labels.ts';
import type { Language } from '../../figures/figure.ts';
import type { Story } from '../../figures/story.ts';
import type { WeaponLabel } from '../../table/launch.ts';
import type { Values } from '../fill-prose.ts';

/** What the printed shares tell of the total that the newspaper took. */
export function totalValues({ claims }: Story, { format }: Language): Values {
	const totals = ['share-2024-h1', 'share-2024-h2'].flatMap((id): BoundedTotal[] => {
		const checked = claims.find(({ claim }) => claim.id === id);
		const window = checked && findDenominatorWindow(asCounted(checked, claims));
		return checked && window ? [{ tally: checked.tally, ...window }] : [];
	});
	const [first, second] = totals;
	if (!first || !second) return {};
	const word = (sum: number | null) => (sum === null ? '' : format.count(sum));
	const needed = (test: (label: WeaponLabel) => boolean) => word(sumNeeded(second, test));
	const spare = (size: number) => listSpareLabels(totals, size);
	const guided = first.tally.baseRows.filter(({ weapon }) => weapon.text === 'GBU');
	return {
		'window-first-total': format.count(second.first),
		'window-last-total': format.count(second.last),
		'needed-bombs': needed(({ text }) => text === 'Aerial Bomb'),
		'needed-unknown': needed(({ text }) => text === 'Unknown Missile'),
		'needed-air-defence': needed(({ classes }) =>
			classes.every((kind) => kind === 'surface-to-air'),
		),
		'spare-labels': format.count(spare(1).length),
		'spare-pairs': format.count(spare(2).length),
		'spare-guided-bombs': spare(1).flat().includes('GBU') ? word(sumLaunched(guided)) : '',
	};
}

// Whatever is corrected later, the newspaper took its share of the number that it then printed.
function asCounted(share: CheckedClaim, claims: readonly CheckedClaim[]): CheckedClaim {
	const { period } = share.claim.measure;
	const count = claims.find(
		({ claim: { measure } }) => measure.kind === 'count' && measure.period === period,
	);
	if (share.verdict === 'matches' || !count) return share;
	const printed = findPrinted(count.claim, share.claim.earlier?.at(-1)?.until ?? '');
	return { ...share, tally: { ...share.tally, count: parseDecimal(printed) } };
}

// What was printed on a day; before any, the first.
function findPrinted({ printed, earlier = [] }: Claim, day: string): string {
	return earlier.find(({ until }) => until > day)?.printed ?? printed;
}
