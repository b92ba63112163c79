import { createApi } from "@earshot/api/app";
import { takeQuery } from "@earshot/api/queries";
import type { Context } from "@earshot/core/context";
import { expect, test } from "vitest";
import { isFile } from "./route.ts";
import { routes } from "./table.ts";

/** What Hono has, as the table writes it: a placeholder with a choice of words is so many routes. */
function routesInCode(): string[] {
  const { routes: there } = createApi(() => ({}) as Context);
  const own = new Map(routes.flatMap(({ inCode, path }) => (inCode ? [[inCode, path] as const] : [])));
  return [
    ...new Set(
      there
        .filter(({ path }) => !path.endsWith("*"))
        .flatMap(({ method, path }) => spelled(path, own).map((each) => `${method} ${each}`)),
    ),
  ];
}

function spelled(path: string, own: Map<string, string>): string[] {
  const known = own.get(path);
  if (known) return [known];
  const choice = /:\w+\{([a-z|-]+)\}/u.exec(path);
  if (choice) return choice[1]!.split("|").flatMap((word) => spelled(path.replace(choice[0], word), own));
  return [path.replace(/:(\w+)/gu, "{$1}")];
}

test("each route that there is has an entry, and each entry is a route", () => {
  const described = routes.map(({ method, path }) => `${method} ${path}`);
  const inCode = routesInCode().flatMap((each) =>
    // Whatever the method: platforms use these two.
    each.startsWith("ALL ") ? ["GET", "POST"].map((method) => each.replace("ALL", method)) : each,
  );
  expect(described.toSorted()).toEqual(inCode.toSorted());
});

test("no two entries share a name or an address", () => {
  expect(new Set(routes.map(({ name }) => name)).size).toBe(routes.length);
  expect(new Set(routes.map(({ method, path }) => `${method} ${path}`)).size).toBe(routes.length);
});

test("a query is read where the table has one, and refused elsewhere", () => {
  const described = routes
    .filter(({ query, path }) => query && path.startsWith("/api/"))
    .map(({ method, path }) => `${method} ${path.replace(/^\/api/u, "").replace(/\{(\w+)\}/gu, ":$1")}`);
  expect(described.toSorted()).toEqual([...takeQuery].toSorted());
});

test("an entry has a right where its scope asks for one, and a body only where a method has one", () => {
  for (const { name, scope, right, method, body, path, answer } of routes) {
    expect(right !== undefined, name).toBe(scope !== "signed-in" && scope !== "public");
    expect(path.startsWith("/api/brands/{brand}"), name).toBe(scope === "brand");
    if (method === "GET" || method === "DELETE") expect(body, name).toBeUndefined();
    if (isFile(answer)) expect(answer.files.length, name).toBeGreaterThan(0);
  }
});
