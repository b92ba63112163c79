import type { Brand } from "../brand/brand.ts";
import type { Keeper } from "../conversation/keeper.ts";
import type { Read } from "../identity/find-known.ts";
import type { Where } from "../identity/known.ts";
import type { Message } from "../queues.ts";
import type { Source } from "../source/source.ts";
import type { Pointer } from "./pointer.ts";

/** What a mention meets on its way in, read in one request. */
export type Arrival = {
  brand: Brand;
  source: Source | undefined;
  message: Message<"intake">;
  id: string;
  hash: string;
  /** Where the post it answers, or its author's part of the thread, belongs. */
  joins: Pointer | undefined;
  /** What is known under its id. */
  self: Pointer | undefined;
  /** The records that know it by its address and words, and what they hold. */
  where: Where;
  read: Read;
  /** Who looks after its author. */
  keeper: Keeper | undefined;
};
