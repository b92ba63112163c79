import { createInterface } from "node:readline";
import { once } from "node:events";
import { createClassifier } from "@earshot/classifier/create-classifier";
import type { Classification, Classifier } from "@earshot/core/classification/classifier";
import type { Command } from "commander";
import * as z from "zod";

/** A mention as the commands that judge take it. */
export const Line = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  title: z.string().optional(),
  text: z.string(),
  lang: z.string().max(35).optional(),
  /** Who wrote it and where: taken, and without influence. */
  author: z.string().optional(),
  platform: z.string().optional(),
  brand: z.string().optional(),
  rating: z
    .union([
      z
        .number()
        .min(0)
        .max(5)
        .transform((value) => ({ value, of: 5 })),
      z.object({ value: z.number(), of: z.number().positive() }),
    ])
    .optional(),
  kind: z.enum(["post", "comment", "review"]).optional(),
  names: z.array(z.string()).optional(),
});

export type MentionLine = z.infer<typeof Line>;
type Answer = (line: MentionLine, judged: Classification) => object | Promise<object>;

/** `classify` and `read`: the whole judgement, or what was read alone. */
export function classifyCommands(program: Command): void {
  const shape = '{"text", "lang"?, "rating"?, "kind"?, "names"?, "title"?, "id"?}';
  for (const [name, description, answer] of [
    ["classify", `judges JSON lines from standard input, ${shape}, with a line each`, judgement],
    ["read", `reads JSON lines from standard input, ${shape}: what is said, matters, details, irony, dangers`, reading],
  ] as const)
    program
      .command(name)
      .description(description)
      .action(() => answerLines(createClassifier(), answer));
}

/** Answers each line of standard input with one of standard output. */
export async function answerLines(classifier: Classifier, answer: Answer): Promise<void> {
  const unknown = new Set<string>();
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === "") continue;
    const told = await answerTo(classifier, line, number, answer, unknown);
    if (!process.stdout.write(`${JSON.stringify(told)}\n`)) await once(process.stdout, "drain");
  }
  if (unknown.size > 0)
    process.stderr.write(`These fields mean nothing here and were passed over: ${[...unknown].join(", ")}.\n`);
}

/** What is printed for a line: the judgement, or what is wrong with it and its number. Never throws. Fields that are not known are added to `unknown`. */
export async function answerTo(
  classifier: Classifier,
  line: string,
  number: number,
  answer: Answer = judgement,
  unknown = new Set<string>(),
): Promise<object> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { line: number, error: "This is not JSON. Write one object a line." };
  }
  const read = Line.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    return { line: number, error: `${issue?.path.join(".") || "The line"}: ${issue?.message ?? "cannot be used"}` };
  }
  for (const field of Object.keys(value as object)) if (!(field in Line.shape)) unknown.add(field);
  const { title, text, lang, rating, kind, names } = read.data;
  const judged = await classifier.classify({
    text,
    kind: kind ?? (rating ? "review" : "post"),
    names: names ?? [],
    ...(title !== undefined && { title }),
    ...(lang && { language: lang }),
    ...(rating && { rating }),
  });
  return await answer(read.data, judged);
}

function judgement({ id }: MentionLine, judged: Classification): object {
  const {
    language,
    sentiment,
    probabilities,
    score,
    urgency,
    needsReply,
    lane,
    intents,
    reading: read,
    evidence,
    by,
  } = judged;
  return {
    ...(id !== undefined && { id }),
    language,
    sentiment,
    probabilities,
    score,
    urgency,
    needsReply,
    ...(lane && { lane }),
    intents,
    ...(read && { reading: read }),
    evidence,
    by,
  };
}

function reading({ id }: MentionLine, { language, reading: read, lane, by }: Classification): object {
  return { ...(id !== undefined && { id }), language, ...(lane && { lane }), ...read, by };
}
