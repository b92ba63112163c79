import { Refusal } from "@earshot/core/errors";
import * as z from "zod";

/** How a list is asked for in pages: `after` is the `next` of the page before. */
export const Paging = z.strictObject({
  after: z.string().min(1).max(300).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(200),
});

/** A page of a list that is read whole, since it is small: an answer may weigh 6 MB. */
export type Paged<T> = { page: T[]; next?: string };

/**
 * Those of a list that follow one of them, by its id.
 * @throws Refusal `bad-input` when it is no longer there
 */
export function pageOf<T>(
  all: readonly T[],
  idOf: (item: T) => string,
  { after, limit }: z.infer<typeof Paging>,
): Paged<T> {
  const start = after === undefined ? 0 : all.findIndex((each) => idOf(each) === after) + 1;
  if (after !== undefined && start === 0) throw new Refusal("bad-input", { code: "refusal.page-address" });
  const page = all.slice(start, start + limit);
  return { page, ...(start + limit < all.length && { next: idOf(page.at(-1)!) }) };
}
