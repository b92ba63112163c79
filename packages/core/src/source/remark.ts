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

/** A remark in words for a person, with what can be done. */
export function remarkInWords(remark: Remark): { why: string; todo: string } {
  switch (remark.code) {
    case "ids-change":
      return {
        why: `It gave items that were there before new ids (${remark.items} of them); they were known again by address and words.`,
        todo: "Tell its publisher: an item that is edited as well is heard again as a new one.",
      };
    case "cut-off":
      return {
        why: "What it sent breaks off before its end; what came before was read.",
        todo: "If it stays so, tell its publisher: the items at the end are missed.",
      };
    case "too-many":
      return {
        why: `It has ${remark.items} items, of which the newest ${remark.read} were read.`,
        todo: "Give the address of a shorter list, one that has the newest items only.",
      };
    case "too-large":
      return {
        why: `It is larger than ${remark.megabytes} MB; what comes first was read.`,
        todo: "Give the address of a shorter list, one that has the newest items only.",
      };
  }
}
