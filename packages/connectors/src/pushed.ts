import type { Pushed } from "@earshot/core/connector";

/** What a push brings, in the shortest of its forms. */
export function inShort(pushed: Exclude<Pushed, string | unknown[]>): Pushed {
  const { items = [], lookUp = [], deleted = [], again = [], collect } = pushed;
  const others = lookUp.length + deleted.length + again.length;
  if (others === 0 && !collect) return items;
  if (others === 0 && items.length === 0) return "collect";
  return {
    ...(items.length > 0 && { items }),
    ...(lookUp.length > 0 && { lookUp }),
    ...(deleted.length > 0 && { deleted }),
    ...(again.length > 0 && { again }),
    ...(collect && { collect }),
  };
}
