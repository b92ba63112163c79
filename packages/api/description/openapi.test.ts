import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test } from "vitest";
import { openApi } from "./openapi.ts";
import { referencePage } from "./reference.ts";
import { routes } from "./table.ts";

const description = openApi("1.2.3") as any;
const text = JSON.stringify(description);

test("it is valid by OpenAPI 3.1, and no reference leads nowhere", async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(description) as never);
  expect(errors ?? []).toEqual([]);
  expect(valid).toBe(true);
  const refs = new Set([...text.matchAll(/"#\/([^"]+)"/gu)].map(([, path]) => path!));
  expect(refs.size).toBeGreaterThan(200);
  for (const ref of refs)
    expect(
      ref.split("/").reduce<any>((at, part) => at?.[part], description),
      ref,
    ).toBeDefined();
});

test("every route under /api has an operation with its parameters, body, answer and refusals", () => {
  for (const { method, path, name, body } of routes.filter((route) => route.path.startsWith("/api"))) {
    const operation = description.paths[path][method.toLowerCase()];
    expect(operation.operationId).toBe(name);
    const inPath = operation.parameters.filter((each: any) => each.in === "path").map((each: any) => each.name);
    expect(inPath, name).toEqual([...path.matchAll(/\{(\w+)\}/gu)].map(([, each]) => each));
    expect(operation.requestBody !== undefined, name).toBe(body !== undefined);
    expect(
      Object.keys(operation.responses).some((status) => /^[23]/u.test(status)),
      name,
    ).toBe(true);
    expect(operation.responses["500"], name).toBeDefined();
  }
});

test("a body is described as it is sent, an answer as it comes", () => {
  const { AddBrandBody: body, Brand: answer } = description.components.schemas;
  expect(body.required).not.toContain("deadlines");
  expect(answer.required).toContain("deadlines");
  expect(body.additionalProperties).toBe(false);
});

test("the page for reading has an anchor for every link, and no script", () => {
  const page = referencePage(description);
  const anchors = new Set([...page.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id));
  for (const [, link] of page.matchAll(/href="#([^"]+)"/gu)) expect(anchors, link).toContain(link);
  expect(page).not.toMatch(/<script|javascript:| on\w+=/iu);
  expect(page).toContain("/api/brands/{brand}/inbox");
});
