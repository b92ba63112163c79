import { ConnectorError } from "@earshot/core/errors";

/** What is asked for; undefined where the platform says that it is gone. */
export async function ifThere<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ConnectorError && error.trouble === "gone") return undefined;
    throw error;
  }
}
