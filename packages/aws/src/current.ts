import type { Context } from "@earshot/core/context";
import { createLambdaContext, type Parts } from "./lambda-context.ts";
import { readSettings } from "./settings.ts";

let provided: Context | undefined;

/** Says once, at start, what every function of this process works with: the local runner and tests do. */
export function provide(context: Context): void {
  provided = context;
}

/**
 * Declares what a function works with; returns how to get it at each event. On AWS it is made at once, so that a missing
 * setting fails the deployment's first start and not the first customer.
 */
export function contextWith(parts: Parts = {}): () => Context {
  const own = process.env.AWS_LAMBDA_FUNCTION_NAME && createLambdaContext(readSettings(process.env), parts);
  return () => {
    const context = provided ?? (own || undefined);
    if (!context) throw new Error("No context was provided: call provide(context) before the first event.");
    return context;
  };
}
