/** The author's id where a platform names none: of each post its own, since nobody knows whether two are one person's. */
export const unnamed = (nativeId: string): string => `unnamed:${nativeId}`;
