import { fieldCalled, plainHeading, type Field } from "./fields.ts";
import { formats, type Format } from "./formats.ts";

/** Which program wrote a table, where its fields stand, and which of its columns are not used. */
export type Recognised = { format?: Format; columns: [number, Field][]; unused: string[] };

/** Reads the headings of a table; undefined when none of them names a mention's text. */
export function recognise(headings: readonly string[]): Recognised | undefined {
  const plain = headings.map(plainHeading);
  const has = (heading: string) => plain.includes(plainHeading(heading));
  const format = formats.find(({ needs }) =>
    needs.every((need) => (typeof need === "string" ? [need] : need).some(has)),
  );
  const columns = format ? columnsOf(format, plain) : calledColumns(headings);
  if (!columns.some(([, field]) => field === "text" || field === "pros" || field === "cons")) return undefined;
  const used = new Set(columns.map(([at]) => at));
  const unused = headings.filter((heading, at) => heading.trim() !== "" && !used.has(at));
  return { ...(format && { format }), columns, unused };
}

function columnsOf({ columns }: Format, plain: string[]): [number, Field][] {
  return Object.entries(columns).flatMap(([field, headings]) =>
    headings.flatMap((heading): [number, Field][] => {
      const at = plain.indexOf(plainHeading(heading));
      return at < 0 ? [] : [[at, field as Field]];
    }),
  );
}

/** Of two columns for one field, the one that Earshot names so itself comes first. */
function calledColumns(headings: readonly string[]): [number, Field][] {
  return headings
    .flatMap((heading, at): [number, Field][] => {
      const field = fieldCalled(heading);
      return field ? [[at, field]] : [];
    })
    .sort(([a, one], [b, other]) => rank(headings[a]!, one) - rank(headings[b]!, other));
}

const rank = (heading: string, field: Field) => (plainHeading(heading) === field.toLowerCase() ? 0 : 1);
