import type { OutwardTrouble } from "../outward/outward.ts";

/** One try to deliver: what came back, or why nothing did. `refused`: the word by which a platform that answered with 200 said no. */
export type Try = { at: string; ms: number; status?: number; refused?: string; trouble?: OutwardTrouble };

/** Whether the other side has it. */
export const gotThrough = ({ status, refused }: Pick<Try, "status" | "refused">): boolean =>
  refused === undefined && status !== undefined && status >= 200 && status < 300;
