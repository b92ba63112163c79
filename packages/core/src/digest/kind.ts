import * as z from "zod";

export const digestKinds = ["daily", "weekly", "monthly"] as const;
export const DigestKind = z.enum(digestKinds);
export type DigestKind = (typeof digestKinds)[number];
