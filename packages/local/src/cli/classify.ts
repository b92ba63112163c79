import { createInterface } from "node:readline";
import { once } from "node:events";
import { createClassifier } from "@earshot/classifier/create-classifier";
import type { Classifier } from "@earshot/core/classification/classifier";
import type { Command } from "commander";
import * as z from "zod";

const Line = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  text: z.string(),
  lang: z.string().max(35).optional(),
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

export function classifyCommand(program: Command): void {
  program
    .command("classify")
    .description('judges JSON lines from standard input, {"text", "lang"?, "rating"?, "id"?}, with a line each')
    .action(async () => {
      const classifier = createClassifier();
      let number = 0;
      for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
        number++;
        if (line.trim() === "") continue;
        const answer = await answerTo(classifier, line, number);
        if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, "drain");
      }
    });
}

/** What is printed for a line: the judgement, or what is wrong with it and its number. Never throws. */
export async function answerTo(classifier: Classifier, line: string, number: number): Promise<object> {
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
  const { id, text, lang, rating, kind, names } = read.data;
  const judged = await classifier.classify({
    text,
    kind: kind ?? (rating ? "review" : "post"),
    names: names ?? [],
    ...(lang && { language: lang }),
    ...(rating && { rating }),
  });
  const { language, sentiment, probabilities, score, urgency, needsReply, intents, evidence, by } = judged;
  return {
    ...(id !== undefined && { id }),
    language,
    sentiment,
    probabilities,
    score,
    urgency,
    needsReply,
    intents,
    evidence,
    by,
  };
}
