import { Trouble } from "../trouble.ts";

/** A secret is given by the name of a variable, so that it stands in no history of commands. */
export function secretIn(name: string): string {
  const value = name.startsWith("@") ? process.env[name.slice(1)] : undefined;
  if (value === undefined)
    throw new Trouble(
      `Give it by the name of an environment variable that is set, such as @${name.replace(/^@/u, "")}.`,
    );
  return value;
}
