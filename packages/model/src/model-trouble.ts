import type { Tokens } from "./price.ts";

/** Why there is no answer, in words of ours: what a server says may hold what a customer wrote. */
export class ModelTrouble extends Error {
  override readonly name = "ModelTrouble";
  readonly status: number | undefined;
  readonly retryAfter: string | undefined;
  /** What the answer cost that was of no use. */
  readonly tokens: Tokens | undefined;

  constructor(message: string, given: { status?: number; retryAfter?: string; tokens?: Tokens } = {}) {
    super(message);
    ({ status: this.status, retryAfter: this.retryAfter, tokens: this.tokens } = given);
  }
}
