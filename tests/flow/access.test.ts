import { mayEverywhere } from "@earshot/core/team/permit";
import { may, roleIn, type Roles } from "@earshot/core/team/rights";
import { beforeAll, expect, test } from "vitest";
import type { Context } from "@earshot/core/context";
import type { Problem } from "@earshot/api/problem";
import { routes } from "../../packages/api/description/table.ts";
import type { Route } from "../../packages/api/description/route.ts";
import { addressOf, aTeamOfAll, leastBody, personas, type Persona } from "../support/api-personas.ts";

let team: Awaited<ReturnType<typeof aTeamOfAll>>;
beforeAll(async () => {
  team = await aTeamOfAll();
});

/** Public by their address: what Slack signs is refused to everybody without its signature; a page asks who is not signed in to do so. */
const bySignature = "takeSlackInteraction";
const byPage = "linkSlack";

/** What comes of asking for acme: a refusal by who asks, or anything else. */
function expected({ name, scope, right }: Route, { is, gone }: Persona): "401" | "403" | "404" | "else" {
  if (name === bySignature) return "401";
  if (name === byPage) return is && !gone ? "else" : "401";
  if (scope === "public") return "else";
  if (!is || gone) return "401";
  if (scope === "signed-in") return "else";
  const brands = ["acme", "rival", ...Object.keys(is.brands ?? {})];
  if (scope === "some-brand") return brands.some((brand) => may(is, right!, brand)) ? "else" : "403";
  if (scope === "everywhere") return isEverywhere(is, right!) ? "else" : "403";
  if (!roleIn(is, "acme")) return "404";
  return may(is, right!, "acme") ? "else" : "403";
}

const isEverywhere = (is: Roles, right: NonNullable<Route["right"]>) =>
  mayEverywhere({ actor: { id: "x", name: "x", ...is } } as unknown as Context, right);

async function outcome(answer: Response): Promise<string> {
  const text = await answer.clone().text();
  const told = answer.headers.get("content-type")?.includes("problem+json") ? (JSON.parse(text) as Problem) : undefined;
  const says = told?.says as { code?: string } | undefined;
  expect(answer.status, text).toBeLessThan(500);
  if (answer.status === 401 || answer.status === 403) return String(answer.status);
  return answer.status === 404 && says?.code === "refusal.no-brand" ? "404" : "else";
}

const named = routes.map((route) => [`${route.method} ${route.path}`, route] as const);

test.each(named)("%s is answered to those who have its right, and refused to all others", async (_, route) => {
  const wrong: string[] = [];
  for (const persona of personas) {
    const answer = await team.ask(persona, route.method, addressOf(route, "acme"), leastBody(route));
    const is = await outcome(answer);
    const should = expected(route, persona);
    if (is !== should) wrong.push(`${persona.name}: ${is} for ${should} (${await answer.text()})`);
  }
  expect(wrong).toEqual([]);
  expect(team.faults).toEqual([]);
});

const ofBrands = named.filter(([, { scope }]) => scope === "brand");
const outsiders = personas.filter(({ is, gone }) => is && !gone && !roleIn(is, "acme"));

test.each(ofBrands)("%s: a brand of others is as one that there is not", async (_, route) => {
  for (const persona of outsiders) {
    const there = await told(await team.ask(persona, route.method, addressOf(route, "acme"), leastBody(route)), "acme");
    const none = await told(await team.ask(persona, route.method, addressOf(route, "nada"), leastBody(route)), "nada");
    expect(there, persona.name).toEqual(none);
    expect(there.status).toBe(404);
  }
});

/** All of an answer, as it would be for any brand of as many letters. */
async function told(answer: Response, brand: string) {
  const body = (await answer.text()).replaceAll(brand, "{brand}");
  const headers = [...answer.headers].filter(([name]) => name !== "date").toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { status: answer.status, body, headers };
}

const looks = named.filter(([, { method, scope }]) => method === "GET" && scope !== "brand" && scope !== "public");

test.each(looks)("%s says nothing of a brand that one may not know of", async (_, route) => {
  for (const persona of outsiders) {
    const answer = await team.ask(persona, route.method, addressOf(route, "acme"));
    const text = await answer.text();
    expect(text, persona.name).not.toMatch(/"acme"|in acme|"Acme"/u);
  }
});
