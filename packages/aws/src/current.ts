import type { Context } from "@earshot/core/context";

let provided: Context | undefined;

/** Says once, at start, what every function of this process works with. */
export function provide(context: Context): void {
  provided = context;
}

export function current(): Context {
  if (!provided) throw new Error("No context was provided: call provide(context) before the first event.");
  return provided;
}
