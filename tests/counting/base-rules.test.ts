import { describe, expect, it } from 'vitest';
import {
	ANTI_SHIP,
	ATTACK_DRONES,
	BASE_RULES,
	type BaseRule,
} from '../../src/counting/readings/rules.ts';
import { frozen, readFrozen } from '../fixtures/frozen.ts';

const isIn = (text: string, rule: BaseRule) => {
	const launch = frozen.launches.find(({ weapon }) => weapon.text === text);
	if (!launch) throw new Error(`the frozen table has no ${text}`);
	return BASE_RULES[rule](launch.weapon);
};

describe('the launches among which a share is taken', () => {
	it.each([
		['GBU', 'missiles', true],
		['Shahed-136/131', 'missiles', false],
		['Shahed-136/131', 'missiles-and-drones', true],
		['Shahed-136/131', 'missiles-and-attack-drones', true],
		['ZALA', 'missiles-and-attack-drones', false],
		['Unknown UAV', 'missiles-and-attack-drones', false],
		['Kalibr', 'missiles-and-attack-drones', true],
		['C-300', 'missiles-without-air-defence', false],
		['C-300/C-400 and Iskander-M', 'missiles-without-air-defence', false],
		['C-300', 'missiles-without-air-defence-alone', false],
		['C-300/C-400 and Iskander-M', 'missiles-without-air-defence-alone', true],
		['Shahed-136/131', 'missiles-without-air-defence-alone', false],
		['Aerial Bomb', 'missiles-without-bombs-and-unknown', false],
		['Unknown Missile', 'missiles-without-bombs-and-unknown', false],
		['X-31P', 'missiles-without-bombs-and-unknown', true],
		['X-31P', 'missiles-without-four-kinds', false],
		['X-22', 'missiles-without-four-kinds', false],
		['X-59 and X-35', 'missiles-without-four-kinds', false],
		['3M22 Zircon', 'missiles-without-four-kinds', true],
		['C-300', 'ballistic', true],
		['3M22 Zircon', 'ballistic', true],
		['X-47 Kinzhal', 'ballistic', true],
		['X-101/X-555', 'ballistic', false],
		['Iskander-K', 'iskander', false],
		['Iskander-M', 'iskander', true],
	] as const)('%s among %s: %s', (text, rule, expected) => {
		expect(isIn(text, rule)).toBe(expected);
	});

	it('are named as the list of models names them', () => {
		const names = new Set(
			readFrozen('models.csv')
				.split('\n')
				.map((line) => line.split(',')[0]),
		);
		expect([...ATTACK_DRONES, ...ANTI_SHIP].filter((name) => !names.has(name))).toEqual([]);
	});
});
