import * as z from "zod";
import { Refusal } from "./errors.ts";
import { problemOf } from "./problem-of.ts";
import { inEnglish } from "./words/in-english.ts";
import type { Nested, Said, SaidBy } from "./words/said.ts";

/**
 * Input from outside by its schema.
 * @throws Refusal `bad-input` that names each field and what is wrong with it, fields that there are not too
 */
export function parse<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  mustBeFields(schema, input);
  return parseKnown(schema, input);
}

/** A change over what is stored: unknown fields of the change are refused, those that were stored and are no more go. */
export function parseChange<S extends z.ZodType>(schema: S, stored: object | undefined, change: object): z.output<S> {
  mustBeFields(schema, change);
  return parseKnown(schema, { ...stored, ...change });
}

/** The same for what may hold more than is asked for (what a platform sends, what was stored earlier): the rest is ignored. */
export function parseKnown<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  return refuse(
    result.error.issues
      .slice(0, MOST)
      .flatMap((issue): FieldProblem[] =>
        issue.code === "unrecognized_keys"
          ? issue.keys.map((key) => ({ field: [...issue.path, key].join("."), problem: { code: "input.no-field" } }))
          : [{ field: issue.path.join("."), problem: problemOf(issue, valueAt(input, issue.path)) }],
      ),
  );
}

/** Problems that are named at once. */
const MOST = 10;

/** @throws Refusal `bad-input` that names the fields which the schema does not have */
export function mustBeFields(schema: z.ZodType, input: unknown): void {
  const unknown = [...unknownIn(schema, input)].slice(0, MOST);
  if (unknown.length > 0) refuse(unknown.map((field) => ({ field, problem: { code: "input.no-field" } })));
}

/** What is wrong with one field; the whole input has no name. */
export type FieldProblem = { field: string; problem: Nested | string };

function refuse(fields: FieldProblem[]): never {
  const sentences = fields.map((each) => (each.field ? inField(each) : each.problem));
  const [only] = fields;
  const says: Said =
    fields.length === 1 && only?.field ? inField(only) : { code: "refusal.objections", objections: { sentences } };
  throw new Refusal("bad-input", says, { problems: sentences.map((each) => inEnglish(each)), fields });
}

const inField = ({ field, problem }: FieldProblem): SaidBy<"input.field"> => ({ code: "input.field", field, problem });

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown> | undefined)?.[step], input);
}

/** Paths of fields that no object of the schema has. */
function* unknownIn(schema: z.core.$ZodType, input: unknown, path = ""): Generator<string> {
  const bare = unwrapped(schema);
  if (bare instanceof z.ZodArray && Array.isArray(input)) {
    for (const [n, each] of input.entries()) yield* unknownIn(bare.element, each, `${path}${n}.`);
  } else if (bare instanceof z.ZodUnion && isRecord(input)) {
    const ways = bare.options.map(unwrapped).filter((each) => each instanceof z.ZodObject);
    // A field is known where one of the ways has it; whether they go together is for the schema to say.
    if (ways.length > 0)
      for (const field of Object.keys(input))
        if (ways.every((way) => !Object.hasOwn(way.shape, field) && takesNoOthers(way))) yield path + field;
  } else if (bare instanceof z.ZodRecord && isRecord(input)) {
    for (const [field, value] of Object.entries(input)) yield* unknownIn(bare.valueType, value, `${path}${field}.`);
  } else if (bare instanceof z.ZodObject && isRecord(input)) {
    for (const [field, value] of Object.entries(input)) {
      const known = Object.hasOwn(bare.shape, field) ? bare.shape[field] : bare.def.catchall;
      if (known) yield* unknownIn(known, value, `${path}${field}.`);
      else yield path + field;
    }
  }
}

const takesNoOthers = ({ def }: z.ZodObject): boolean => !def.catchall || def.catchall instanceof z.ZodNever;

/** The schema under what only says that it may be absent, or what becomes of it. */
function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodPipe) return unwrapped(schema.in);
  const wrapped =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodCatch;
  return wrapped ? unwrapped(schema.unwrap()) : schema;
}

function isRecord(input: unknown): input is Record<string, unknown> {
  return typeof input === "object" && input !== null && !Array.isArray(input);
}
