declare module 'subset-font' {
	/** The part of the package that this project uses; it brings no types of its own. */
	type Options = {
		targetFormat: 'sfnt' | 'woff2';
		keepFeatures: readonly string[];
		noHinting: boolean;
		preserveNameIds?: readonly number[];
		variationAxes: Record<string, number | { min: number; max: number }>;
	};
	export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
