/** Rewrites the data of a path of straight lines, as d3 writes them, in steps from corner to corner of tenths of a pixel: the same picture in fewer bytes. */
export function shortenPath(data: string): string {
	return data.split('M').slice(1).map(shortenLine).join('');
}

function shortenLine(line: string): string {
	// Whole tenths, so that the rounding of many steps does not add up.
	const corners = line
		.replace('Z', '')
		.split('L')
		.map((corner) => corner.split(',').map((value) => Math.round(Number(value) * 10)));
	const [start = '', ...steps] = corners.map(([x = 0, y = 0], index) => {
		const [fromX = 0, fromY = 0] = corners[index - 1] ?? [];
		return `${writeTenths(x - fromX)} ${writeTenths(y - fromY)}`;
	});
	const tail = steps.length > 0 ? `l${steps.join(' ')}` : '';
	// A minus sign parts two numbers by itself.
	return `M${start}${tail}${line.endsWith('Z') ? 'z' : ''}`.replaceAll(' -', '-');
}

function writeTenths(tenths: number): string {
	return String(tenths / 10).replace(/^(-?)0\./, '$1.');
}
