import type { Description, Exchange } from "./description.ts";

type Call = { method: string; endpoint?: string; name?: string; return: string; params: { name: string }[] };
/** What Meta generates its SDKs from: a type's fields, and what can be called on it. */
export type GraphType = { apis: Call[]; fields: { name: string }[] };

/** Of every list: https://developers.facebook.com/docs/graph-api/results */
const OF_LISTS = new Set(["fields", "limit", "after", "before", "since", "until", "order", "filter"]);
const OF_ANSWERS = new Set(["data", "paging", "success", "id", "error"]);

/** A description by Meta's types: the edge exists on one of them, and fields that are asked for and answered are theirs. */
export function byGraphTypes(types: GraphType[]): Description {
  const calls = types.flatMap(({ apis }) => apis);
  const fields = new Set(types.flatMap((type) => type.fields.map(({ name }) => name)));
  const edges = new Set(calls.flatMap(({ method, endpoint }) => (method === "GET" && endpoint ? [endpoint] : [])));
  const isKnown = (name: string) => fields.has(name) || edges.has(name);

  return (exchange) => {
    const [, , , edge] = exchange.url.pathname.split("/");
    const wanted = edge ?? { GET: "#get", POST: "#update", DELETE: "#delete" }[exchange.method];
    const found = calls.filter(
      ({ method, endpoint, name }) => method === exchange.method && (endpoint === wanted || name === wanted),
    );
    if (found.length === 0) return ["there is no such call"];
    const taken = new Set(found.flatMap(({ params }) => params.map(({ name }) => name)));
    return [
      ...parametersIn(exchange)
        .filter((name) => !taken.has(name) && !OF_LISTS.has(name))
        .map((name) => `there is no parameter ${name}`),
      ...fieldsIn(exchange.url.searchParams.get("fields") ?? "")
        .filter((name) => !isKnown(name))
        .map((name) => `there is no field ${name} to ask for`),
      ...answeredIn(exchange)
        .filter((name) => !isKnown(name) && !OF_ANSWERS.has(name))
        .map((name) => `there is no field ${name} to answer`),
    ];
  };
}

const parametersIn = ({ url, sent }: Exchange) => [...url.searchParams.keys(), ...Object.keys((sent as object) ?? {})];

/** Names in `a,b{c,d},e.limit(5){f}`, inner ones too. */
export const fieldsIn = (asked: string): string[] =>
  asked
    .replace(/\.\w+\([^)]*\)/gu, "")
    .split(/[,{}]/u)
    .filter((name) => name !== "");

function answeredIn({ status, answer }: Exchange): string[] {
  if (status >= 400 || typeof answer !== "object" || answer === null) return [];
  const { data } = answer as { data?: object[] };
  return [...new Set((Array.isArray(data) ? data : [answer]).flatMap((each) => Object.keys(each)))];
}
