import type { Brand } from "../brand/brand.ts";
import type { Classification } from "../classification/classifier.ts";
import type { Incoming } from "../mention/mention.ts";
import type { LengthLimit } from "../connector.ts";
import type { Draft, Objection } from "./draft.ts";
import type { Playbook } from "./playbook.ts";

export type ToWrite = {
  brand: Brand;
  mention: Pick<Incoming, "text" | "title" | "author" | "rating" | "kind" | "platform" | "visibility">;
  classification: Classification;
  limit: LengthLimit;
  /** The brand's own playbooks; they go before the starter set. */
  playbooks: Playbook[];
  /** 0 for the first proposal, 1, 2 … after a person declined: picks another variant. */
  attempt: number;
};

export type Written = Pick<Draft, "text" | "language" | "technique" | "playbook" | "objections">;

/** Proposes a reply, and says what rules hold against any text, whoever wrote it. */
export interface Writer {
  readonly version: string;
  /** The starter set: what applies where a brand has no playbook of its own. */
  readonly starters: readonly Playbook[];
  write(input: ToWrite): Promise<Written>;
  /** Objections to `text` as a reply to this mention. */
  review(input: Omit<ToWrite, "playbooks" | "attempt"> & { text: string }): Objection[];
}
