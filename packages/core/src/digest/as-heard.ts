import type { Context } from "../context.ts";
import { mayIn } from "../team/permit.ts";
import type { Digest } from "./digest.ts";

/** A digest as far as whoever asks reads it: how the team works is of no concern to who only hears. */
export function asHeard(ctx: Context, digest: Digest): Digest {
  if (mayIn(ctx, "read", digest.brand)) return digest;
  const { team: _, gaps: __, quality: ___, ...heard } = digest;
  return heard;
}
