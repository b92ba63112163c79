import { createApi } from "@earshot/api/app";
import type { Context } from "@earshot/core/context";
import { Brand } from "@earshot/core/brand/brand";
import { keys } from "@earshot/core/keys";
import { connectors } from "@earshot/connectors/registry";
import { invite } from "@earshot/core/team/invite";
import { roles, type Role } from "@earshot/core/team/person";
import type { Roles } from "@earshot/core/team/rights";
import { removePerson } from "@earshot/core/team/remove-person";
import { isFile, type Route } from "../../packages/api/description/route.ts";
import { createDigestWorld } from "./digest-world.ts";
import { cookieOf, pressSignIn } from "./press-sign-in.ts";

/** Somebody who asks: as what, in which brands; `gone`: no longer on the team; absent: nobody. */
export type Persona = { name: string; is?: Roles; gone?: boolean };

const everywhere = (role: Role): Persona => ({ name: `${role} in all brands`, is: { role } });
const inBrand = (role: Role, brand: string): Persona => ({
  name: `${role} in ${brand}`,
  is: { brands: { [brand]: role } },
});

/** Every role, in all brands, in the one that is asked for and in another; and who is not on the team. */
export const personas: Persona[] = [
  ...roles.map(everywhere),
  ...roles.map((role) => inBrand(role, "acme")),
  ...roles.map((role) => inBrand(role, "rival")),
  { name: "viewer in all brands, admin in acme", is: { role: "viewer", brands: { acme: "admin" } } },
  { name: "admin in all brands, viewer in acme", is: { role: "admin", brands: { acme: "viewer" } } },
  { name: "somebody removed", is: { role: "admin" }, gone: true },
  { name: "nobody" },
];

/** The API over a store in memory unless another is given, with the brands acme and rival, and a way to ask it as any of them. */
export async function aTeamOfAll(given: Partial<Pick<Context, "store" | "queues">> = {}) {
  const { ctx: bare } = await createDigestWorld({ now: "2027-01-05T12:00:00Z" });
  let tokens = 0;
  const faults: unknown[] = [];
  const ctx: Context = {
    ...bare,
    ...given,
    connectors,
    token: () => `token${String(++tokens).padStart(30, "0")}`,
    log: { ...bare.log, error: (_, __, cause) => void faults.push(cause) },
  };
  const acme = { ...Brand.parse({ id: "acme", name: "Acme" }), createdAt: "2027-01-01T00:00:00Z" };
  if (given.store) await ctx.store.commit([{ put: keys.brand("acme"), value: acme, if: "absent" }]);
  const rival = { ...Brand.parse({ id: "rival", name: "Rival Secret" }), createdAt: "2027-01-01T00:00:00Z" };
  await ctx.store.commit([{ put: keys.brand("rival"), value: rival, if: "absent" }]);
  // So that nobody is the only admin.
  for (const name of ["Ada", "Bea"]) await invite(ctx, { name, role: "admin" });
  const api = createApi(() => ctx);
  const cookies = new Map<string, string>();

  async function cookieFor({ name, is, gone }: Persona): Promise<string | undefined> {
    if (!is) return undefined;
    const known = cookies.get(name);
    if (known) return known;
    const { person, token } = await invite(ctx, { name: `Person ${cookies.size}`, ...is });
    const cookie = cookieOf(await pressSignIn(api.request, token));
    if (gone) await removePerson(ctx, person.id);
    cookies.set(name, cookie);
    return cookie;
  }

  return {
    ctx,
    faults,
    async ask(persona: Persona, method: string, path: string, init: RequestInit = {}): Promise<Response> {
      const cookie = await cookieFor(persona);
      const headers = { "x-earshot": "1", ...(cookie && { cookie }), ...(init.headers as object) };
      const answer = await api.request(path, { redirect: "manual", ...init, method, headers });
      // What ends a session is asked by somebody who is signed in anew afterwards.
      if (path.includes("sign-out") && persona.is && !persona.gone) cookies.delete(persona.name);
      return answer;
    },
  };
}

/** The address of a route in a brand, where nothing else that it names is there. */
export function addressOf({ path }: Pick<Route, "path">, brand: string): string {
  return path
    .replace("{brand}", brand)
    .replace("{language}", "en")
    .replace("{format}", "csv")
    .replace("/digests/{id}", "/digests/daily-2001-01-01")
    .replace("{queue}", "intake")
    .replace(/\{\w+\}/gu, "none");
}

/** The least that may be sent along. */
export function leastBody({ body }: Pick<Route, "body">): RequestInit {
  if (!body) return {};
  if (isFile(body))
    return { body: "text\nacme\n", headers: { "content-type": body.files[0]!.replace("*/*", "text/csv") } };
  return { body: "{}", headers: { "content-type": "application/json" } };
}
