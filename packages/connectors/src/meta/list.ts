import * as z from "zod";

/** A page of Meta's cursor lists; entries that cannot be read are left out, not the page with them. */
export const list = <S extends z.ZodType>(schema: S) =>
  z.object({
    data: z.array(z.unknown()).transform((items) => items.flatMap((each) => schema.safeParse(each).data ?? [])),
    paging: z
      .object({ cursors: z.object({ after: z.string().nullish() }).nullish(), next: z.string().nullish() })
      .nullish(),
  });

/** What to give as `after` for the page behind this one. */
export function nextOf({
  paging,
}: {
  paging?:
    | { cursors?: { after?: string | null | undefined } | null | undefined; next?: string | null | undefined }
    | null
    | undefined;
}): string | undefined {
  return (paging?.next && paging.cursors?.after) || undefined;
}
