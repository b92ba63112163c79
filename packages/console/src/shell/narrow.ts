/** Below this there is room for one thing at a time. */
export const NARROW = "(max-width: 43.74em)";
