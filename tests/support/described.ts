import { isFile, usualProblems, type Route } from "../../packages/api/description/route.ts";
import { Problem } from "../../packages/api/description/problem.ts";
import { routes } from "../../packages/api/description/table.ts";
import * as z from "zod";

const patterns = routes.map((route) => ({
  route,
  pattern: new RegExp(`^${route.path.replaceAll(".", "\\.").replace(/\{\w+\}/gu, "[^/]+")}$`, "u"),
  placeholders: route.path.split("{").length,
}));

/** The entry of the description for a request; the one with the fewest placeholders where several fit. */
export function routeOf(method: string, address: string): Route | undefined {
  const path = address.split("?")[0]!;
  return patterns
    .filter(({ route, pattern }) => route.method === method && pattern.test(path))
    .toSorted((one, other) => one.placeholders - other.placeholders)[0]?.route;
}

/**
 * Holds an answer of the API against its description, so that every flow test tests the description too.
 * @throws an Error that says what the description lacks
 */
export function mustBeAsDescribed(method: string, address: string, status: number, body: unknown): void {
  const route = routeOf(method, address);
  const of = `${method} ${address} (${route?.name ?? "not described"}) answered ${status}`;
  if (status >= 400) {
    const problem = Problem.safeParse(body);
    if (!problem.success) throw new Error(`${of}, which is no problem: ${z.prettifyError(problem.error)}`);
    const { code } = problem.data;
    if (problem.data.status !== status) throw new Error(`${of}, and says ${problem.data.status}`);
    if (route && code !== "fault" && !usualProblems(route).includes(code))
      throw new Error(`${of} ${code}, which its entry in packages/api/description does not name`);
    return;
  }
  if (!route) throw new Error(`${of}, without an entry in packages/api/description`);
  const { answer } = route;
  const usual = answer === "nothing" ? 204 : answer === "redirect" ? 302 : 200;
  if (status !== (route.status ?? usual) && status !== route.orStatus) throw new Error(`${of}; another is described`);
  if (typeof answer === "string" || isFile(answer)) return;
  const { error } = answer.safeParse(body);
  if (error) throw new Error(`${of}, other than described:\n${z.prettifyError(error)}`);
}
