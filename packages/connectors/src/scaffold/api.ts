import * as z from "zod";

// Only what is used of Example's answers, and only what nothing works without is required.

export const Post = z.object({
  id: z.string().min(1),
  text: z.string(),
  author: z.object({ id: z.string().min(1), name: z.string() }),
  created_at: z.string().nullish(),
});
export type Post = z.infer<typeof Post>;
