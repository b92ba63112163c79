import type * as z from "zod";
import { en } from "./words/en.ts";
import { later } from "./words/en/later.ts";
import type { Said, SaidBy, SaidCode } from "./words/said.ts";

type Bare = Extract<SaidCode, `input.${string}`>;

/** What a schema holds against a value. A schema's own message is the code of what it says (`input.say-why`), or words as they are. */
export function problemOf(issue: z.core.$ZodIssue, value: unknown): Said | string {
  if (Object.hasOwn(en, issue.message) || Object.hasOwn(later, issue.message))
    return { code: issue.message as Bare } as Said;
  switch (issue.code) {
    case "invalid_type":
      if (value === undefined) return { code: "input.missing" };
      // Zod calls 1.5 a number that is no "int".
      if (typeof value === "number" && issue.expected === "int") return { code: "input.whole" };
      return { code: "input.kind", kind: kindOf(issue.expected) };
    case "too_small":
      return tooSmall(issue);
    case "too_big":
      return tooBig(issue);
    case "invalid_value":
      return value === undefined
        ? { code: "input.missing" }
        : { code: "input.one-of", values: issue.values.map(String).join(", ") };
    case "invalid_format":
      return issue.message.startsWith("Invalid ") ? { code: formats[issue.format] ?? "input.format" } : issue.message;
    case "not_multiple_of":
      return { code: "input.whole" };
    case "custom":
      return issue.message === "Invalid input" ? { code: "input.unusable" } : issue.message;
    default:
      return { code: "input.unusable" };
  }
}

const formats: Partial<Record<string, "input.email" | "input.url" | "input.date" | "input.moment">> = {
  email: "input.email",
  url: "input.url",
  date: "input.date",
  datetime: "input.moment",
};

function kindOf(expected: string): Said {
  switch (expected) {
    case "string":
    case "number":
    case "boolean":
    case "array":
    case "object":
      return { code: `input.kind-${expected}` };
    case "int":
      return { code: "input.kind-number" };
    case "record":
      return { code: "input.kind-object" };
    default:
      return { code: "input.kind-other" };
  }
}

function tooSmall({ origin, minimum, inclusive, message }: z.core.$ZodIssueTooSmall): Said | string {
  if (!message.startsWith("Too small")) return message;
  const n = Number(minimum);
  if (origin === "string") return { code: "input.few-letters", n };
  if (origin === "array" || origin === "set") return { code: "input.few-items", n };
  return { code: inclusive === false ? "input.more-than" : "input.at-least", n } satisfies SaidBy<
    "input.more-than" | "input.at-least"
  >;
}

function tooBig({ origin, maximum, inclusive, message }: z.core.$ZodIssueTooBig): Said | string {
  if (!message.startsWith("Too big")) return message;
  const n = Number(maximum);
  if (origin === "string") return { code: "input.many-letters", n };
  if (origin === "array" || origin === "set") return { code: "input.many-items", n };
  return { code: inclusive === false ? "input.less-than" : "input.at-most", n };
}
