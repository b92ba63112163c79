import type { Context } from "./context.ts";

/** The address of a page of the console, for a mail; nothing where nobody said where the console is. */
export const consoleLink = ({ console }: Pick<Context, "console">, ...path: string[]): { link?: string } =>
  console === undefined ? {} : { link: new URL(path.map(encodeURIComponent).join("/"), console).href };
