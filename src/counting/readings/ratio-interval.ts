/** Finds the exact interval for the ratio of two counts of rare, unconnected events over equal times (Poisson), the later over the earlier: the share of the later one among both is binomial, and its limits are those of Clopper and Pearson. Its upper end is Infinity where the earlier count is nought. */
export function findRatioInterval(
	earlier: number,
	later: number,
	confidence = 0.95,
): { readonly low: number; readonly high: number } {
	const all = earlier + later;
	const tail = (1 - confidence) / 2;
	return {
		low: oddsOf(findChance(all, later, tail)),
		high: oddsOf(findChance(all, later + 1, 1 - tail)),
	};
}

// The chance of one event at which so many or more of all come out with a given probability; it grows with the chance.
function findChance(all: number, least: number, probability: number): number {
	if (least <= 0) return 0;
	if (least > all) return 1;
	let [low, high] = [0, 1];
	// Halved until the numbers of the machine have no more between them.
	for (let step = 0; step < 60; step += 1) {
		const middle = (low + high) / 2;
		if (sumTail(all, least, middle) < probability) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

function sumTail(all: number, least: number, chance: number): number {
	let logWays = 0;
	let sum = 0;
	for (let count = 0; count <= all; count += 1) {
		if (count > 0) logWays += Math.log((all - count + 1) / count);
		if (count < least) continue;
		sum += Math.exp(logWays + count * Math.log(chance) + (all - count) * Math.log(1 - chance));
	}
	return sum;
}

function oddsOf(chance: number): number {
	return chance / (1 - chance);
}
