import type { Description } from "./description.ts";
import { fieldsIn } from "./graph.ts";

type Item = {
  item?: Item[];
  variable?: { key: string; value?: string }[];
  request?: { method: string; url: { path?: string[]; query?: { key: string; value?: string | null }[] } };
};

/** A description by a Postman collection: a request like it is there, and its parameters and fields are named there. */
export function byPostman(collection: Item): Description {
  const requests = flat(collection).flatMap(({ request }) => (request?.url.path ? [request] : []));
  const variables = (collection.variable ?? []).filter(({ key }) => key.startsWith("fields"));
  const fields = new Set(variables.flatMap(({ value }) => fieldsIn(value ?? "")));
  return ({ method, url, sent }) => {
    const path = url.pathname.split("/").filter((part) => part !== "" && !/^v\d+\.\d+$/u.test(part));
    const alike = requests.filter((request) => request.method === method && isLike(request.url.path!, path));
    if (alike.length === 0) return ["there is no such call"];
    const named = new Set(alike.flatMap((request) => (request.url.query ?? []).map(({ key }) => key)));
    const given = [...url.searchParams.keys(), ...Object.keys((sent as object) ?? {})];
    return [
      ...given.filter((name) => !named.has(name)).map((name) => `there is no parameter ${name}`),
      ...fieldsIn(url.searchParams.get("fields") ?? "")
        .filter((name) => !fields.has(name))
        .map((name) => `there is no field ${name}`),
    ];
  };
}

const flat = (item: Item): Item[] => [item, ...(item.item ?? []).flatMap(flat)];

/** Parts in braces stand for any. */
function isLike(pattern: string[], path: string[]): boolean {
  const parts = pattern.filter((part) => part !== "");
  return parts.length === path.length && parts.every((part, n) => part.startsWith("{{") || part === path[n]);
}
