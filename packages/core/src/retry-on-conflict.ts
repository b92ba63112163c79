import { Conflict } from "./errors.ts";

/** Reads, decides and writes again when somebody else wrote in between; the last conflict is thrown. */
export async function retryOnConflict<T>(work: () => Promise<T>, tries = 6): Promise<T> {
  for (let left = tries; ; left--) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Conflict) || left <= 1) throw error;
    }
  }
}
