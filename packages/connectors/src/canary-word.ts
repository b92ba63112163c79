/** A word that is written on every public network every minute: a search that does not find it does not search. */
export const CERTAIN = "hello";
