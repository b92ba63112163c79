import { Conflict } from "./errors.ts";

/** Reads, decides and writes again when somebody else wrote in between, after a pause if one is given; the last conflict is thrown. */
export async function retryOnConflict<T>(
  work: () => Promise<T>,
  tries = 6,
  pause?: (attempt: number) => Promise<void>,
): Promise<T> {
  for (let left = tries; ; left--) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Conflict) || left <= 1) throw error;
      await pause?.(tries - left);
    }
  }
}
