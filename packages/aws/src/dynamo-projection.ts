import { TTL_ATTRIBUTE } from "./table-names.ts";

/** Some fields of a record, with what every record is known and expires by, as the table is asked for them. */
export function projected(only: readonly string[]): { expression: string; names: Record<string, string> } {
  const places = new Map<string, string>();
  const placeOf = (name: string) => {
    const place = places.get(name) ?? `#p${places.size}`;
    places.set(name, place);
    return place;
  };
  const paths = ["pk", "sk", TTL_ATTRIBUTE, ...only].map((path) => path.split(".").map(placeOf).join("."));
  return {
    expression: paths.join(", "),
    names: Object.fromEntries([...places].map(([name, place]) => [place, name])),
  };
}
