import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { default as addFormats } from "ajv-formats";
import type { Description, Exchange } from "./description.ts";

const METHODS = ["get", "put", "post", "delete", "patch"];
const pointer = (...parts: string[]) =>
  parts.map((part) => `/${encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"))}`).join("");

/** A description in the form of OpenAPI 3: path, parameters, body and answer are held against it. */
export function byOpenApi(api: any): Description {
  const ajv = new (api.openapi.startsWith("3.1") ? Ajv2020 : Ajv)({
    strict: false,
    allErrors: true,
    coerceTypes: "array",
    validateFormats: true,
    logger: false,
  });
  (addFormats as unknown as (ajv: unknown) => void)(ajv);
  ajv.addSchema(api, "api", undefined, false);
  const known = new Map<string, ValidateFunction>();
  const against = (at: string, value: unknown, what: string): string[] => {
    const check = known.get(at) ?? ajv.compile({ $ref: `api#${at}` });
    known.set(at, check);
    return check(structuredClone(value)) ? [] : check.errors!.map((error) => inWords(what, error));
  };
  const resolved = (part: any, at: string): [any, string] =>
    part?.$ref ? [partAt(api, part.$ref), part.$ref.slice(1)] : [part, at];

  function parametersOf(path: string, method: string): [any, string][] {
    return [[], [method]].flatMap((under) => {
      const list: any[] = (under.length > 0 ? api.paths[path][method] : api.paths[path]).parameters ?? [];
      return list.map((part, n) => resolved(part, pointer("paths", path, ...under, "parameters", String(n))));
    });
  }
  function queryProblems(path: string, method: string, { url }: Exchange): string[] {
    const parameters = parametersOf(path, method).filter(([{ in: place }]) => place === "query");
    const named = new Set(parameters.map(([{ name }]) => name));
    const given = new Set([...url.searchParams.keys()].map((name) => name.replace(/\[\]$/u, "")));
    const unknown = [...given].filter((name) => !named.has(name));
    return [
      ...unknown.map((name) => `query: there is no ${name}`),
      ...parameters.flatMap(([{ name, required, schema, explode }, at]) => {
        const given = [name, `${name}[]`].flatMap((each) => url.searchParams.getAll(each));
        if (given.length === 0) return required ? [`query: ${name} is missing`] : [];
        const isList = resolved(schema, "")[0].type === "array";
        const value = !isList ? given[0] : explode === false ? given.flatMap((each) => each.split(",")) : given;
        return against(`${at}/schema`, value, `query ${name}`);
      }),
    ];
  }
  function bodyProblems(path: string, method: string, { sent, status }: Exchange): string[] {
    if (status >= 400) return []; // It was wrong, and was refused.
    const [body, at] = resolved(api.paths[path][method].requestBody, pointer("paths", path, method, "requestBody"));
    if (sent === undefined) return body?.required ? ["body: it is missing"] : [];
    if (!body) return ["body: none is taken"];
    const type = jsonIn(body.content);
    const problems = against(`${at}${pointer("content", type)}/schema`, sent, "body");
    return [...problems, ...namesUnknown(api, body.content[type].schema, sent, "body")];
  }
  function answerProblems(path: string, method: string, { status, answer }: Exchange): string[] {
    const answers = api.paths[path][method].responses;
    const name = [String(status), `${String(status)[0]}XX`, "default"].find((each) => answers[each]);
    if (!name) return status < 400 ? [`answer: no ${status} is described`] : [];
    const [described, at] = resolved(answers[name], pointer("paths", path, method, "responses", name));
    const type = jsonIn(described.content ?? {});
    if (!described.content?.[type]?.schema || answer === undefined || status >= 400) return [];
    const problems = against(`${at}${pointer("content", type)}/schema`, answer, `answer ${status}`);
    return [...problems, ...namesUnknown(api, described.content[type].schema, answer, `answer ${status}`)];
  }

  const paths = Object.keys(api.paths)
    .map((path) => ({ path, pattern: patternOf(path) }))
    .sort((a, b) => a.path.split("{").length - b.path.split("{").length);
  return (exchange) => {
    const method = exchange.method.toLowerCase();
    const { path } =
      paths.find((each) => each.pattern.test(exchange.url.pathname) && api.paths[each.path][method]) ?? {};
    if (path === undefined || !METHODS.includes(method)) return ["there is no such call"];
    return [queryProblems, bodyProblems, answerProblems].flatMap((problems) => problems(path, method, exchange));
  };
}

/** Of several forms of one description it must be as one says. */
export const byEitherOf =
  (...descriptions: Description[]): Description =>
  (exchange) =>
    descriptions.map((description) => description(exchange)).sort((a, b) => a.length - b.length)[0]!;

function patternOf(path: string): RegExp {
  const parts = path.split(/\{[^}]+\}/u).map((part) => part.replace(/[.*+?^$()|[\]\\]/gu, String.raw`\$&`));
  return new RegExp(`^${parts.join("[^/]+")}$`, "u");
}

const jsonIn = (content: object) =>
  Object.keys(content).find((type) => /json/u.test(type)) ?? Object.keys(content)[0] ?? "";

/** A misspelt name breaks no schema that allows others, so names are looked up. */
function namesUnknown(api: any, schema: any, value: unknown, at: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  const branches = branchesOf(api, schema);
  const items = branches.find((branch) => branch.items)?.items;
  if (Array.isArray(value)) return items ? value.flatMap((each) => namesUnknown(api, items, each, `${at}/*`)) : [];
  const properties = Object.assign({}, ...branches.map((branch) => branch.properties));
  const isOpen = branches.some((branch) => branch.additionalProperties || branch.discriminator);
  if (Object.keys(properties).length === 0 || isOpen) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    properties[name] ? namesUnknown(api, properties[name], inner, `${at}/${name}`) : [`${at}: there is no ${name}`],
  );
}

function branchesOf(api: any, schema: any): any[] {
  const own = schema?.$ref ? partAt(api, schema.$ref) : schema;
  const inner = ["allOf", "oneOf", "anyOf"].flatMap((way) => own?.[way] ?? []);
  return [own, ...inner.flatMap((each) => branchesOf(api, each))];
}

const partAt = (api: any, reference: string) =>
  reference
    .slice(2)
    .split("/")
    .reduce((part, name) => part[decodeURIComponent(name).replaceAll("~1", "/").replaceAll("~0", "~")], api);

/** The same of every item of a list is said once. */
const inWords = (what: string, { instancePath, message, params }: ErrorObject) =>
  `${what}${instancePath.replace(/\/\d+(?=\/|$)/gu, "/*")} ${message} ${JSON.stringify(params)}`;
