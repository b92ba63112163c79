/** What a word is filled with: text, a number, a list of texts, or a moment (ISO 8601) where the word says `date` or `time`. */
export type Value = string | number | readonly string[];
export type Values = Readonly<Record<string, Value | undefined>>;

type Part = string | Hole;
type Hole = { name: string; as?: string; options?: Map<string, Part[]> };

const parsed = new Map<string, Part[]>();

/**
 * A word with its `{…}` filled in, as ICU MessageFormat writes them: `{name}`, `{n, plural, one {# day} other {# days}}`,
 * `{how, select, a {…} other {…}}`, `{at, date}`, `{at, time}` (day and time), and besides `{seconds, duration}`.
 * Numbers, dates, lists and durations are written as the language writes them. What has no value stays as it is.
 */
export function fill(template: string, values: Values, language: string, timeZone?: string): string {
  if (!template.includes("{")) return template;
  let parts = parsed.get(template);
  if (!parts) parsed.set(template, (parts = new Parser(template).parts()));
  return new Filling(values, language, timeZone).join(parts);
}

class Filling {
  readonly values: Values;
  readonly language: string;
  readonly timeZone: string | undefined;

  constructor(values: Values, language: string, timeZone: string | undefined) {
    this.values = values;
    this.language = language;
    this.timeZone = timeZone;
  }

  join(parts: Part[], counted?: Value): string {
    return parts
      .map((part) => {
        if (typeof part !== "string") return this.hole(part, counted);
        return counted === undefined ? part : part.replaceAll("#", this.shown(counted));
      })
      .join("");
  }

  hole(hole: Hole, counted?: Value): string {
    const value = this.values[hole.name];
    if (value === undefined) return `{${hole.name}}`;
    if (hole.as === "plural") {
      const chosen =
        hole.options!.get(`=${String(value)}`) ?? hole.options!.get(plural(this.language).select(Number(value)));
      return this.join(chosen ?? hole.options!.get("other") ?? [], value);
    }
    if (hole.as === "select")
      return this.join(hole.options!.get(String(value)) ?? hole.options!.get("other") ?? [], counted);
    if (hole.as === "duration") return duration(Number(value), this.language);
    if (hole.as === "date" || hole.as === "time") return moment(String(value), hole.as, this.language, this.timeZone);
    return this.shown(value);
  }

  shown(value: Value): string {
    if (typeof value === "number") return number(this.language).format(value);
    return typeof value === "string" ? value : new Intl.ListFormat(this.language).format(value);
  }
}

class Parser {
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Up to the brace that closes it, or the end. */
  parts(): Part[] {
    const parts: Part[] = [];
    let from = this.at;
    for (; this.at < this.text.length && this.text[this.at] !== "}"; this.at++) {
      if (this.text[this.at] !== "{") continue;
      if (this.at > from) parts.push(this.text.slice(from, this.at));
      this.at++;
      parts.push(this.hole());
      from = this.at + 1;
    }
    if (this.at > from) parts.push(this.text.slice(from, this.at));
    return parts;
  }

  private hole(): Hole {
    const name = this.upTo(/[,}]/);
    if (this.text[this.at] !== ",") return { name };
    this.at++;
    const as = this.upTo(/[,}]/);
    if (this.text[this.at] !== ",") return { name, as };
    this.at++;
    const options = new Map<string, Part[]>();
    for (let option = this.upTo(/[{}]/); this.text[this.at] === "{"; option = this.upTo(/[{}]/)) {
      this.at++;
      options.set(option, this.parts());
      this.at++;
    }
    return { name, as, options };
  }

  private upTo(end: RegExp): string {
    const from = this.at;
    while (this.at < this.text.length && !end.test(this.text[this.at]!)) this.at++;
    return this.text.slice(from, this.at).trim();
  }
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const units = new Map<string, Intl.NumberFormat>();

/** Formats are dear to make, and words with a length of time in them are made all the time. */
function formatOf(language: string, unit: string): Intl.NumberFormat {
  const name = `${language} ${unit}`;
  const known = units.get(name);
  if (known) return known;
  const made = new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long", maximumFractionDigits: 0 });
  units.set(name, made);
  return made;
}

/** In its largest whole unit that tells it well: minutes below two hours, hours below two days. */
function duration(seconds: number, language: string): string {
  const [unit, size] =
    seconds < MINUTE
      ? ["second", 1]
      : seconds < 2 * HOUR
        ? ["minute", MINUTE]
        : seconds < 2 * DAY
          ? ["hour", HOUR]
          : ["day", DAY];
  return formatOf(language, unit).format(Math.max(0, Math.round(seconds / size)));
}

const day = { year: "numeric", month: "short", day: "numeric" } as const;

/** In the reader's own time zone, or in the one that is given, which is then named. */
function moment(iso: string, as: "date" | "time", language: string, timeZone: string | undefined): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const clock = as === "time" ? ({ hour: "numeric", minute: "2-digit" } as const) : {};
  const zone = timeZone === undefined ? {} : { timeZone, ...(as === "time" && { timeZoneName: "short" as const }) };
  return new Intl.DateTimeFormat(language, { ...day, ...clock, ...zone }).format(at);
}

const remembered = <T>(make: (language: string) => T) => {
  const made = new Map<string, T>();
  return (language: string): T => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
};
const plural = remembered((language) => new Intl.PluralRules(language));
const number = remembered((language) => new Intl.NumberFormat(language));
