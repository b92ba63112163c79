import type { Said } from "../words/said.ts";

/** What is wrong with what a platform sent, though it could be read. */
export type Remark =
  /** Items that were there before came with new ids; they were known again by address and words. */
  | { code: "ids-change"; items: number }
  /** It breaks off before its end. */
  | { code: "cut-off" }
  /** It has more items than are read; the newest were. */
  | { code: "too-many"; items: number; read: number }
  /** It is larger than is read; what comes first was. */
  | { code: "too-large"; megabytes: number };

/** A remark, with what can be done. */
export function remarkSaid(remark: Remark): { why: Said; todo: Said } {
  switch (remark.code) {
    case "ids-change":
      return { why: { code: "remark.ids-change", n: remark.items }, todo: { code: "todo.ids-change" } };
    case "cut-off":
      return { why: { code: "remark.cut-off" }, todo: { code: "todo.cut-off" } };
    case "too-many":
      return { why: { code: "remark.too-many", n: remark.items, read: remark.read }, todo: { code: "todo.shorter" } };
    case "too-large":
      return { why: { code: "remark.too-large", n: remark.megabytes }, todo: { code: "todo.shorter" } };
  }
}
