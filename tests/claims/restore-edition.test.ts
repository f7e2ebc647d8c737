import { expect, it } from 'vitest';
import { sha256 } from '../../src/analysis/sha256.ts';
import { restoreEdition } from '../../src/claims/restore-edition.ts';
import { writeTable } from '../../src/launches/write-table.ts';
import { createLaunch } from '../fixtures/create-launch.ts';

const january = createLaunch({ day: '2024-01-31', label: 'Kalibr', launched: 3 });
const february = createLaunch({ day: '2024-02-15', label: 'KN-23', launched: 6 });
const march = createLaunch({ day: '2024-03-01', label: 'KN-23', launched: 1 });
const edition = { lastDay: '2024-02-15', sha256: sha256(writeTable([january, february])) };

it('finds an earlier edition in a table that only grew', () => {
	expect(restoreEdition([march, february, january], edition)).toEqual([february, january]);
});

it('finds nothing where a row of those days was changed, added or taken away', () => {
	const changed = { ...february, launched: 7 };
	expect(restoreEdition([january, changed, march], edition)).toBeNull();
	expect(restoreEdition([january, february, february, march], edition)).toBeNull();
	expect(restoreEdition([january, march], edition)).toBeNull();
});
