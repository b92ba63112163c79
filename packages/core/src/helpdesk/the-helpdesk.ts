import type { Context } from "../context.ts";
import type { Helpdesk, HelpdeskName } from "./helpdesk.ts";

export function theHelpdesk({ helpdesks }: Pick<Context, "helpdesks">, name: HelpdeskName): Helpdesk {
  const helpdesk = helpdesks?.[name];
  if (!helpdesk) throw new Error("This function was declared without helpdesks: name them among its parts.");
  return helpdesk;
}
