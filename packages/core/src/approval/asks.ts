/** Second: two people. Admin: two people, one of them an admin. Other: whoever wrote or changed the text does not approve it alone. */
export const asks = ["second", "admin", "other"] as const;
export type Asks = (typeof asks)[number];
