import type { Context } from "../context.ts";

/** `from` and `to` are BCP 47 tags; `hidden` are names that do not leave this machine. */
export type ToTranslate = { text: string; from: string; to: string; hidden: readonly string[] };

/** A translation service. It never fails: without a good answer in time it gives `undefined`. */
export interface Translator {
  /** As people know it: Amazon Translate, the host of a server, a model's name. */
  readonly name: string;
  /** Texts that may be translated on a day (UTC). */
  readonly perDay: number;
  translate(ctx: Context, asked: ToTranslate): Promise<string | undefined>;
}
