import { laneIds, type LaneId } from "@earshot/core/desk/lanes";

export const fields = [
  "lane",
  "owner",
  "urgency",
  "language",
  "platform",
  "source",
  "sentiment",
  "matter",
  "rating",
  "author",
  "status",
  "from",
  "to",
] as const;
export type Field = (typeof fields)[number];

/** What is listed, as an address says it: several values of a field are parted by commas. */
export type Asked = { readonly [F in Field]?: string };

/** Fields that have one value. */
const single: readonly Field[] = ["lane", "author", "from", "to"];
export const FIRST_LANE: LaneId = "open";

/** What an address asks for; what it does not know it leaves out. */
export function askedIn(search: string): Asked {
  const said = new URLSearchParams(search);
  const known = fields.map((field) => [field, said.get(field)?.trim()]).filter(([, value]) => value);
  return Object.fromEntries(known) as Asked;
}

/** As a saved view keeps it. */
export function askedBy(filter: Readonly<Record<string, string | string[] | undefined>>): Asked {
  const said = new URLSearchParams();
  for (const field of fields) {
    const value = filter[field];
    if (value !== undefined) said.set(field, typeof value === "string" ? value : value.join(","));
  }
  return askedIn(said.toString());
}

/** The address's part after its path, empty for what is listed at first; the order of fields is always the same. */
export function searchFor(asked: Asked): string {
  const said = new URLSearchParams();
  for (const field of fields) {
    const value = asked[field];
    if (value && !(field === "lane" && value === FIRST_LANE)) said.set(field, value);
  }
  // A comma is readable as it is.
  const text = said.toString().replaceAll("%2C", ",");
  return text && `?${text}`;
}

/** Undefined where a status is asked for instead. */
export function laneIn(asked: Asked): LaneId | undefined {
  return laneIds.find((each) => each === asked.lane) ?? (asked.status ? undefined : FIRST_LANE);
}

export function valuesOf(asked: Asked, field: Field): string[] {
  const value = asked[field];
  if (!value) return [];
  return single.includes(field) ? [value] : value.split(",").filter(Boolean);
}

/** With this value, or without it where it was chosen already. */
export function toggled(asked: Asked, field: Field, value: string): Asked {
  const had = valuesOf(asked, field);
  if (had.includes(value)) return withValue(asked, field, had.filter((each) => each !== value).join(","));
  return withValue(asked, field, single.includes(field) ? value : [...had, value].join(","));
}

/** With this value alone; an empty one takes the field away. */
export function withValue(asked: Asked, field: Field, value: string): Asked {
  const { [field]: _, ...rest } = asked;
  return value ? { ...rest, [field]: value } : rest;
}

/** Without filters: the lane alone. */
export function laneOnly(lane: LaneId | undefined): Asked {
  return lane ? { lane } : {};
}

/** Whether two list the same. */
export function isSame(a: Asked, b: Asked): boolean {
  return searchFor(a) === searchFor(b);
}

/** What is chosen beside the lane. */
export function chipsOf(asked: Asked): { field: Field; value: string }[] {
  return fields
    .filter((field) => field !== "lane")
    .flatMap((field) => valuesOf(asked, field).map((value) => ({ field, value })));
}
