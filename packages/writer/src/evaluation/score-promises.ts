import type { Language } from "@earshot/core/brand/brand";
import type { Writer } from "@earshot/core/draft/writer";
import type { Promised } from "@earshot/core/promise/promise";
import { Temporal } from "temporal-polyfill";
import type { PromiseCase } from "./read-lines.ts";

/**
 * `found`: of the promises that stand there; `right`: of those that were found the share that are any; `kind`, `when`: of those that
 * were found and are any, the share of which that is right, too.
 */
export type PromiseScore = { found: number; right: number; kind: number; when: number };

export async function promiseScore(
  cases: readonly PromiseCase[],
  language: Language,
  writer: Pick<Writer, "promises">,
): Promise<PromiseScore> {
  let [wanted, hits, extra, kind, when] = [0, 0, 0, 0, 0];
  for (const { text, at, timeZone, promises } of cases) {
    const read = await writer.promises({ text, language, at: new Date(at).toISOString(), timeZone });
    const left = new Set(read);
    wanted += promises.length;
    for (const promise of promises) {
      const start = text.indexOf(promise.words);
      const there = [...left].filter((each) => each.start < start + promise.words.length && each.end > start);
      const hit = there.find((each) => each.kind === promise.kind) ?? there[0];
      if (!hit) continue;
      left.delete(hit);
      hits += 1;
      kind += Number(hit.kind === promise.kind);
      when += Number(isDueThen(hit, promise, timeZone));
    }
    extra += left.size;
  }
  return { found: hits / wanted, right: hits / (hits + extra), kind: kind / hits, when: when / hits };
}

function isDueThen({ by }: Promised, promise: PromiseCase["promises"][number], timeZone: string): boolean {
  const due = by === undefined ? undefined : Temporal.Instant.from(by).toZonedDateTimeISO(timeZone);
  const isDay = due?.toPlainDate().toString() === promise.by;
  return isDay && (promise.time === undefined || due?.toPlainTime().toString().slice(0, 5) === promise.time);
}
