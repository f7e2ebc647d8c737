/** The two widths at which a page draws every figure, in pixels: each chart has a layout for either. */
export const WIDTHS = { narrow: 320, wide: 760 } as const;
