import { problems as codes, type ProblemCode } from "@earshot/api/problem";
import * as z from "zod";
import { named } from "./named.ts";
import { Problem } from "./problem.ts";
import { problemsTold } from "./problems.ts";
import { isFile, usualProblems, type Route } from "./route.ts";
import { areas, routes } from "./table.ts";

type Json = Record<string, unknown>;

const uri = (id: string) => `#/components/schemas/${id}`;
const ref = (id: string) => ({ $ref: uri(id) });
const capital = (name: string) => name[0]!.toUpperCase() + name.slice(1);
function withoutDialect(made: Json): Json {
  const { $schema: _, $id: __, ...schema } = made;
  return schema;
}

/** The description of the whole API by OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.1), from the table of routes and its schemas. */
export function openApi(version: string): Json {
  const paths: Record<string, Json> = {};
  for (const route of routes.filter(({ scope, path }) => scope !== "public" || path.startsWith("/api")))
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(route) };
  return {
    openapi: "3.1.1",
    info: {
      title: "Earshot",
      version,
      description:
        "What Earshot's console and command line do, for programs. Ask with an access key: `Authorization: Bearer ek_…`. Times are ISO 8601 in UTC. Refusals are problem details (RFC 9457); words that a body or a query does not have are refused by name.",
    },
    servers: [{ url: "/", description: "Where this description was read." }],
    security: [{ key: [] }, { session: [] }],
    tags: areas.map(({ area, about }) => ({ name: area, description: about })),
    paths,
    components: {
      securitySchemes: {
        key: { type: "http", scheme: "bearer", description: "An access key; Settings, Access keys makes them." },
        session: {
          type: "apiKey",
          in: "cookie",
          name: "earshot_session",
          description: "A browser's; changes then also need the header `x-earshot: 1`.",
        },
      },
      responses: refusals(),
      schemas: schemas(),
    },
  };
}

function operation(route: Route): Json {
  const { name, summary, scope, right, also, body, path } = route;
  const needs = right && `Takes the right \`${right}\` ${whereOf[scope]}.${also ? ` ${also}` : ""}`;
  return {
    operationId: name,
    summary,
    ...(needs && { description: needs }),
    tags: [areas.find(({ routes: those }) => those.includes(route))!.area],
    ...(scope === "public" && { security: [] }),
    parameters: [...path.matchAll(/\{(\w+)\}/gu)]
      .map(([, each]) => parameter(each!, "path", { type: "string" }, true))
      .concat(queryOf(route)),
    ...(body && {
      requestBody: {
        required: true,
        content: isFile(body)
          ? Object.fromEntries(body.files.map((type) => [type, {}]))
          : { "application/json": { schema: ref(`${capital(name)}Body`) } },
      },
    }),
    responses: { ...wellOf(route), ...problemsOf(route) },
  };
}

const whereOf = {
  brand: "in the brand",
  "some-brand": "in some brand",
  everywhere: "in every brand",
  "signed-in": "",
  public: "",
};

const parameter = (name: string, where: string, schema: Json, required: boolean): Json => {
  const { description, ...rest } = schema;
  return { name, in: where, required, ...(description !== undefined && { description }), schema: rest };
};

/** Each field of a query's schema, of all its forms where it has several. */
function queryOf({ query }: Route): Json[] {
  if (!query) return [];
  const schema = z.toJSONSchema(query, { io: "input", unrepresentable: "any" }) as Json;
  const forms = ((schema["anyOf"] ?? schema["oneOf"]) as Json[] | undefined) ?? [schema];
  const fields = new Map<string, { schema: Json; in: number }>();
  for (const form of forms) {
    const must = (form["required"] as string[] | undefined) ?? [];
    for (const [field, each] of Object.entries((form["properties"] ?? {}) as Record<string, Json>))
      fields.set(field, { schema: each, in: (fields.get(field)?.in ?? 0) + Number(must.includes(field)) });
  }
  return [...fields].map(([field, each]) => parameter(field, "query", each.schema, each.in === forms.length));
}

function wellOf({ name, answer, status, orStatus }: Route): Json {
  const usual = answer === "nothing" ? 204 : answer === "redirect" ? 302 : 200;
  const content =
    answer === "page"
      ? { "text/html": {} }
      : answer === "nothing" || answer === "redirect"
        ? undefined
        : isFile(answer)
          ? Object.fromEntries(answer.files.map((type) => [type, {}]))
          : { "application/json": { schema: ref(named.get(answer) ?? `${capital(name)}Answer`) } };
  const well = { description: "Well.", ...(content && { content }) };
  return Object.fromEntries([status ?? usual, ...(orStatus ? [orStatus] : [])].map((each) => [each, well]));
}

/** How a route may be refused, by status. */
function problemsOf(route: Route): Json {
  const all = [...usualProblems(route), "fault" as const];
  return Object.fromEntries(
    [...Map.groupBy(all, (code) => codes[code].status)].map(([status, those]) => [
      status,
      { $ref: `#/components/responses/${refusalOf(those)}` },
    ]),
  );
}

const refusalOf = (those: readonly ProblemCode[]) =>
  those.map((code) => code.split("-").map(capital).join("")).join("Or");

/** Each set of codes that share a status with some route. */
function refusals(): Record<string, Json> {
  const sets = routes.flatMap((route) => [
    ...Map.groupBy([...usualProblems(route), "fault" as const], (code) => codes[code].status).values(),
  ]);
  return Object.fromEntries(
    sets.map((those) => [
      refusalOf(those),
      {
        description: those.map((code) => `\`${code}\`: ${problemsTold[code]}`).join("\n\n"),
        content: { "application/problem+json": { schema: ref("Problem") } },
      },
    ]),
  );
}

/** Fields that a body does not have are refused (`parse`), those of what is within it too. */
function refuseMore({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: Json }): void {
  if (zodSchema instanceof z.ZodObject && zodSchema.def.catchall === undefined)
    jsonSchema["additionalProperties"] = false;
}

/** Named answers, then what each route takes and answers that has no name. */
function schemas(): Record<string, Json> {
  const answers = z.registry<{ id: string }>();
  for (const [schema, id] of named) answers.add(schema, { id });
  answers.add(Problem, { id: "Problem" });
  const bodies = z.registry<{ id: string }>();
  for (const { name, answer, body } of routes) {
    if (answer instanceof z.ZodType && !named.has(answer)) answers.add(answer, { id: `${capital(name)}Answer` });
    // The same body may stand with several routes: each has its own name for it.
    if (body instanceof z.ZodType) bodies.add(body.clone(), { id: `${capital(name)}Body` });
  }
  const options = { uri, unrepresentable: "any" } as const;
  const made = {
    ...z.toJSONSchema(answers, { ...options, io: "output" }).schemas,
    ...z.toJSONSchema(bodies, { ...options, io: "input", override: refuseMore }).schemas,
  };
  return Object.fromEntries(Object.entries(made).map(([id, schema]) => [id, withoutDialect(schema as Json)]));
}
