import type { Problem } from "@earshot/api/problem";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import * as z from "zod";
import { isFile, type Route } from "../../packages/api/description/route.ts";
import { routes } from "../../packages/api/description/table.ts";
import { addressOf, aTeamOfAll, leastBody, type Persona } from "../support/api-personas.ts";
import { startStack } from "../support/stack.ts";

const admin: Persona = { name: "admin in all brands", is: { role: "admin" } };
let team: Awaited<ReturnType<typeof aTeamOfAll>>;
let stack: Awaited<ReturnType<typeof startStack>>;

afterEach(() => void team.faults.splice(0));
beforeAll(async () => {
  stack = await startStack({ now: () => new Date("2027-01-05T12:00:00Z") });
  team = await aTeamOfAll({ store: stack.store, queues: stack.queues });
});
afterAll(() => stack.close());

const json = { "content-type": "application/json" };

/** What is refused, as problem details that say the same as the status. */
async function refused(answer: Response, says: string): Promise<Problem> {
  const text = await answer.text();
  expect(answer.headers.get("content-type"), `${says}: ${answer.status} ${text}`).toBe("application/problem+json");
  const problem = JSON.parse(text) as Problem;
  expect(problem, says).toMatchObject({
    type: `/reference.html#${problem.code}`,
    status: answer.status,
    title: expect.any(String),
    detail: expect.any(String),
    instance: expect.stringMatching(/^\//u),
    details: expect.any(Object),
  });
  return problem;
}

const fieldsIn = ({ details }: Problem) => ((details["fields"] ?? []) as { field: string }[]).map(({ field }) => field);

const named = (some: readonly Route[]) => some.map((route) => [`${route.method} ${route.path}`, route] as const);
/** A session is ended by nothing but its own end. */
const signedIn = routes.filter(({ scope, name }) => scope !== "public" && !name.startsWith("signOut"));
const withJson = signedIn.filter(({ body }) => body && !isFile(body));
const withoutBody = signedIn.filter(({ body, method }) => !body && method !== "GET");

test.each(named(withJson))("%s refuses bodies that are none", async (_, route) => {
  const send = (body: BodyInit, headers: Record<string, string> = json) =>
    team.ask(admin, route.method, addressOf(route, "acme"), { body, headers });
  for (const body of ["", "{", '{"a":1}}', "undefined", "<a/>", new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])])
    expect((await refused(await send(body), String(body))).code).toBe("bad-input");
  for (const body of ["null", "[]", "5", '"text"', "true"])
    expect((await refused(await send(body), body)).status, body).toBe(400);
  for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/xml"])
    expect((await refused(await send("{}", { "content-type": type }), type)).code).toBe("wrong-media");
  const large = new Uint8Array(10 * 1024 * 1024).fill(0x20);
  expect((await refused(await send(large), "10 MB")).code).toBe("too-large");
});

test.each(named(withJson.filter(({ body }) => !(body instanceof z.ZodRecord))))(
  "%s names a field that there is not",
  async (_, route) => {
    const answer = await team.ask(admin, route.method, addressOf(route, "acme"), {
      body: '{"nonsense":1}',
      headers: json,
    });
    const problem = await refused(answer, "nonsense");
    expect(problem.code).toBe("bad-input");
    expect(fieldsIn(problem)).toContain("nonsense");
  },
);

test.each(named(withoutBody))("%s takes no body", async (_, route) => {
  const answer = await team.ask(admin, route.method, addressOf(route, "acme"), {
    body: '{"nonsense":1}',
    headers: json,
  });
  expect(fieldsIn(await refused(answer, "nonsense"))).toEqual(["nonsense"]);
});

/** Where platforms send people back to, with whatever words they like. */
const cameBack = ["finishConsent", "finishSlack"];

test.each(named(signedIn.filter(({ name }) => !cameBack.includes(name))))(
  "%s names a word of the query that there is not",
  async (_, route) => {
    const answer = await team.ask(admin, route.method, `${addressOf(route, "acme")}?nonsense=1`, leastBody(route));
    expect(fieldsIn(await refused(answer, "?nonsense"))).toContain("nonsense");
  },
);

/** What no field of any body is. */
const hostile = [
  null,
  true,
  -1,
  1e308,
  0.5,
  "",
  " ",
  "\u0000",
  "\ud83d",
  "字".repeat(900),
  "x".repeat(100_000),
  [],
  [null],
  {},
  { a: [] },
];

test.each(named(withJson))("%s takes no wrong value for a field, and breaks at none", async (_, route) => {
  for (const field of Object.keys(propertiesOf(route.body as z.ZodType)))
    for (const value of hostile) {
      const body = JSON.stringify({ [field]: value });
      const answer = await team.ask(admin, route.method, addressOf(route, "acme"), { body, headers: json });
      const says = `${field}: ${body.slice(0, 80)}`;
      if (answer.status >= 400) expect((await refused(answer, says)).status, says).toBeLessThan(500);
    }
  expect(team.faults).toEqual([]);
});

/** The fields of a body, of all its kinds. */
function propertiesOf(schema: z.ZodType): Record<string, unknown> {
  type Schema = { properties?: Record<string, unknown>; anyOf?: Schema[]; oneOf?: Schema[] };
  const all = ({ properties, anyOf = [], oneOf = [] }: Schema): Record<string, unknown> =>
    Object.assign({ ...properties }, ...[...anyOf, ...oneOf].map(all));
  return all(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Schema);
}

const hostileIds = [
  "%00",
  "..%2f..",
  "%E0%A4%A",
  "%F0%9F%92%A9",
  "a%23b",
  "__proto__",
  "constructor",
  "x".repeat(3000),
];
const withIds = signedIn.filter(({ path }) => path.includes("{"));

test.each(named(withIds))("%s finds nothing under ids that nobody gave", async (_, route) => {
  for (const id of hostileIds) {
    const path = route.path
      .replace(/\{(?!brand)\w+\}/gu, id)
      .replace("{brand}", route.path.match(/\{/gu)!.length > 1 ? "acme" : id);
    const answer = await team.ask(admin, route.method, path, leastBody(route));
    if (answer.status >= 400) expect((await refused(answer, path)).status, path.slice(0, 200)).toBeLessThan(500);
  }
  expect(team.faults).toEqual([]);
});
