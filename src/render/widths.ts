/** The three widths at which a page draws every figure, in pixels and at its true size: each chart has a layout for each. */
export const WIDTHS = { narrow: 358, middle: 688, wide: 1056 } as const;
