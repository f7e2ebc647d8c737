import { describe, expect, it } from 'vitest';
import {
	ANTI_SHIP,
	ATTACK_DRONES,
	BASE_RULES,
	type BaseRule,
	LABEL_RULES,
} from '../../src/counting/readings/rules.ts';
import { isNaming, selectSureness } from '../../src/counting/sureness.ts';
import { createLaunch } from '../fixtures/create-launch.ts';
import { frozen, readFrozen } from '../fixtures/frozen.ts';

const labelled = (label: string) => createLaunch({ day: '2024-08-11', label }).weapon;

describe('how surely a label says KN-23', () => {
	it.each([
		['KN-23', 'exact'],
		['Iskander-M/KN-23', 'either'],
		['Iskander-M/X-47 Kinzhal/KN-23', 'either'],
		['X-47 Kinzhal and Iskander-M/KN-23', 'mixed'],
		['KN-23 and Kalibr', 'mixed'],
		['Iskander-M', null],
		['C-300/C-400 and Iskander-M', null],
	])('%s: %s', (label, expected) => {
		expect(selectSureness(labelled(label))).toBe(expected);
	});

	it('is a matter of whole names: KN-230 is another thing', () => {
		const weapon = { text: 'KN-230', parts: [['KN-230']], classes: ['ballistic' as const] };
		expect(selectSureness(weapon)).toBeNull();
		expect(isNaming(weapon, 'Kalibr', 'KN-230')).toBe(true);
	});
});

it('could hide a KN-23 behind Iskander-M or a missile that is not named, and behind nothing else', () => {
	const labels = ['Iskander-M', 'Ballistic Missile', 'X-47 Kinzhal', 'Unknown Missile'];
	const counted = labels.map((label) => LABEL_RULES.ceiling(labelled(label)).numerator);
	expect(counted).toEqual([1, 1, 0, 0]);
});

describe('the launches among which a share is taken', () => {
	// What the sums of the named readings over the frozen table do not tell by themselves.
	it.each<[string, BaseRule, boolean]>([
		['Unknown UAV', 'missiles-and-attack-drones', false],
		['Kalibr', 'missiles-and-attack-drones', true],
		['C-300/C-400 and Iskander-M', 'missiles-without-air-defence', false],
		['C-300/C-400 and Iskander-M', 'missiles-without-air-defence-alone', true],
		['Shahed-136/131', 'missiles-without-air-defence-alone', false],
		['Shahed-136/131', 'missiles-unmixed', false],
		['X-31P', 'missiles-without-bombs-and-unknown', true],
		['X-31P', 'missiles-without-four-kinds', false],
		['X-59 and X-35', 'missiles-without-four-kinds', false],
		['3M22 Zircon', 'ballistic', true],
		['X-101/X-555', 'ballistic', false],
		['Iskander-K', 'iskander', false],
	])('%s among %s: %s', (text, rule, expected) => {
		const launch = frozen.launches.find(({ weapon }) => weapon.text === text);
		expect(launch && BASE_RULES[rule](launch.weapon)).toBe(expected);
	});

	// No entry is one so far: a number for missiles and drones together is not one of drones alone.
	it('hold what mixes drones with missiles, whichever is named first', () => {
		for (const label of ['Shahed-136/131 and Kalibr', 'Kalibr and Shahed-136/131'])
			expect(BASE_RULES.missiles(labelled(label)), label).toBe(true);
	});

	it('are named as the list of models names them', () => {
		const names = readFrozen('models.csv')
			.split('\n')
			.map((line) => line.split(',')[0]);
		expect(names).toEqual(expect.arrayContaining([...ATTACK_DRONES, ...ANTI_SHIP]));
	});
});
