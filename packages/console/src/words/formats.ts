/** Making a format costs more than using it: one of each is kept for a language. */
function kept<F>(make: (language: string) => F): (language: string) => F {
  const all = new Map<string, F>();
  return (language) => {
    let format = all.get(language);
    if (!format) all.set(language, (format = make(language)));
    return format;
  };
}

export const exactly = kept(
  (language) => new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }),
);
export const fromNow = kept((language) => new Intl.RelativeTimeFormat(language, { style: "short" }));
export const fromNowInFull = kept((language) => new Intl.RelativeTimeFormat(language, { numeric: "auto" }));

const lengths = {
  short: { minute: length("minute", "short"), hour: length("hour", "short"), day: length("day", "short") },
  narrow: { minute: length("minute", "narrow"), hour: length("hour", "narrow"), day: length("day", "narrow") },
};
/** Where the narrowest form is an English letter. */
const hasNoNarrow = new Set(["fa"]);

/** A length of time in one unit. */
export function lengthOf(
  n: number,
  unit: "minute" | "hour" | "day",
  language: string,
  display: "short" | "narrow" = "short",
): string {
  return lengths[hasNoNarrow.has(language) ? "short" : display][unit](language).format(n);
}

function length(unit: "minute" | "hour" | "day", unitDisplay: "short" | "narrow") {
  return kept((language) => new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay }));
}
