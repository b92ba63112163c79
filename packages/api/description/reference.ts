import { problems as codes, type ProblemCode } from "@earshot/api/problem";
import { html, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import { problemsTold } from "./problems.ts";

type Json = Record<string, any>;
type Html = ReturnType<typeof html>;

/** The description for reading: one page, of which nothing is a script, with an anchor for each operation, schema and problem code. */
export function referencePage(description: Json): string {
  const { info, paths, components, tags } = description;
  const operations = Object.entries(paths as Json).flatMap(([path, methods]) =>
    Object.entries(methods as Json).map(([method, each]) => ({ method: method.toUpperCase(), path, ...each })),
  ) as Json[];
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Earshot API</title>
        <link rel="icon" href="/icon.svg" />
        <style>
          ${raw(STYLE)}
        </style>
      </head>
      <body>
        <nav aria-label="Contents">
          <ul>
            <li><a href="#begin">Getting started</a></li>
            ${tags.map(({ name }: Json) => html`<li><a href="#${anchor(name)}">${name}</a></li>`)}
            <li><a href="#problems">Problems</a></li>
            <li><a href="#schemas">Schemas</a></li>
          </ul>
        </nav>
        <main>
          <h1>Earshot API</h1>
          <p>Version ${info.version}. <a href="/openapi.json">OpenAPI 3.1 description</a></p>
          ${begin(info)}
          ${tags.map(
            ({ name, description: about }: Json) =>
              html`<section>
                <h2 id="${anchor(name)}">${name}</h2>
                <p>${about}</p>
                ${operations.filter(({ tags: of }) => of.includes(name)).map(operationOf)}
              </section>`,
          )}
          <section>
            <h2 id="problems">Problems</h2>
            <p>
              Every refusal is a problem (RFC 9457, <code>application/problem+json</code>); its <code>type</code> leads
              here. See <a href="#Problem">Problem</a>.
            </p>
            ${(Object.keys(codes) as ProblemCode[]).map(
              (code) =>
                html`<h3 id="${code}">
                    <code>${code}</code> <small>${codes[code].status} ${codes[code].title}</small>
                  </h3>
                  <p>${told(problemsTold[code])}</p>`,
            )}
          </section>
          <section>
            <h2 id="schemas">Schemas</h2>
            ${Object.entries(components.schemas as Json).map(
              ([name, schema]) =>
                html`<h3 id="${name}">${name}</h3>
                  ${schema.description ? html`<p>${told(schema.description)}</p>` : ""} ${shapeOf(schema)}`,
            )}
          </section>
        </main>
      </body>
    </html>` as HtmlEscapedString;
  return page.toString();
}

const begin = (info: Json) =>
  html`<section>
    <h2 id="begin">Getting started</h2>
    <p>${told(info.description)}</p>
    <pre>
curl -H "Authorization: Bearer $EARSHOT_KEY" https://your-stage/api/brands
earshot --url https://your-stage --key-file earshot.key inbox acme</pre>
    <p>
      A typed client needs two packages and the types of this stage: <code>npm install openapi-fetch</code>, then
      <code>npx openapi-typescript https://your-stage/openapi.json -o earshot-api.d.ts</code>.
    </p>
    <pre>
import createClient from "openapi-fetch";
import type { paths } from "./earshot-api";

const earshot = createClient&lt;paths&gt;({
  baseUrl: "https://your-stage",
  headers: { authorization: "Bearer " + process.env.EARSHOT_KEY },
});
const { data, error } = await earshot.GET("/api/brands/{brand}/inbox", { params: { path: { brand: "acme" } } });</pre>
  </section>`;

function operationOf({ method, path, operationId, summary, description, parameters, requestBody, responses }: Json) {
  const all = Object.entries(responses as Json);
  return html`<article>
    <h3 id="${operationId}"><span class="method">${method}</span> <code>${path}</code></h3>
    <p>${summary}. ${description ? told(description) : ""}</p>
    ${
      parameters.length > 0
        ? html`<table>
            <caption>
              Parameters
            </caption>
            ${parameters.map(
              (each: Json) =>
                html`<tr>
                  <th scope="row"><code>${each["name"]}</code></th>
                  <td>${each["in"]}${each["required"] ? ", required" : ""}</td>
                  <td>${shapeOf(each["schema"])} ${each["description"] ? told(each["description"]) : ""}</td>
                </tr>`,
            )}
          </table>`
        : ""
    }
    ${requestBody ? html`<p class="line"><b>Body</b> ${contentOf(requestBody.content)}</p>` : ""}
    ${all
      .filter(([, { $ref }]) => !$ref)
      .map(
        ([status, { content }]) =>
          html`<p class="line"><b>${status}</b> ${content ? contentOf(content) : "no content"}</p>`,
      )}
    <p class="line">
      <b>Refused</b>
      ${all
        .filter(([, { $ref }]) => $ref)
        .flatMap(([, { $ref }]) => codesOf($ref))
        .map((code) => html`<a href="#${code}"><code>${code}</code></a> `)}
    </p>
  </article>`;
}

/** The codes of a response such as #/components/responses/TakenOrStale. */
function codesOf(ref: string): string[] {
  const name = ref.split("/").at(-1)!;
  return Object.keys(codes).filter((code) =>
    name.split(/Or(?=[A-Z])/u).includes(code.replace(/(?:^|-)(\w)/gu, (_, letter: string) => letter.toUpperCase())),
  );
}

const contentOf = (content: Json) =>
  Object.entries(content).map(([type, { schema }]) =>
    schema ? shapeOf(schema) : html`<code>${type === "*/*" ? "any type" : type}</code> `,
  );

/** A JSON Schema as TypeScript would write it, with a link for each name. */
function shapeOf(schema: Json): Html {
  return html`<code class="shape">${typeOf(schema, "")}</code>`;
}

function typeOf(schema: Json, indent: string): Html | string {
  const { $ref, const: only, enum: some, anyOf, oneOf, allOf, type, items, prefixItems, properties } = schema;
  if ($ref) return html`<a href="#${nameOf($ref)}">${nameOf($ref)}</a>`;
  if (only !== undefined) return JSON.stringify(only);
  if (some) return some.map((each: unknown) => JSON.stringify(each)).join(" | ");
  const several = anyOf ?? oneOf ?? allOf;
  if (several)
    return html`${several.map(
      (each: Json, n: number) => html`${n > 0 ? (allOf ? " & " : " | ") : ""}${typeOf(each, indent)}`,
    )}`;
  if (prefixItems)
    return html`[${prefixItems.map((each: Json, n: number) => html`${n > 0 ? ", " : ""}${typeOf(each, indent)}`)}]`;
  if (type === "array") return html`(${typeOf(items ?? {}, indent)})[]`;
  if (type === "object") return objectOf({ ...schema, properties: properties ?? {} }, indent);
  return `${Array.isArray(type) ? type.join(" | ") : (type ?? "any")}${limitsOf(schema)}`;
}

function objectOf({ properties, required = [], additionalProperties, propertyNames }: Json, indent: string): Html {
  const inner = `${indent}  `;
  const fields = Object.entries(properties as Json);
  if (fields.length === 0 && additionalProperties && typeof additionalProperties === "object")
    return html`{ [${propertyNames?.enum ? propertyNames.enum.join(" | ") : "name"}]:
    ${typeOf(additionalProperties, indent)} }`;
  if (fields.length === 0) return html`{}`;
  return html`{
  ${fields.map(
    ([name, each]) =>
      html`${inner}${name}${required.includes(name) ? "" : "?"}:
      ${typeOf(each, inner)}${each.description ? html` <i>${told(each.description)}</i>` : ""} `,
  )}${indent}}`;
}

const limits: Record<string, string> = {
  format: "",
  minLength: "at least ",
  maxLength: "at most ",
  minimum: "≥ ",
  maximum: "≤ ",
};
/** Beyond a number that JavaScript holds whole a limit says nothing. */
const says = (value: unknown) => typeof value !== "number" || Math.abs(value) < Number.MAX_SAFE_INTEGER;

function limitsOf(schema: Json): string {
  const told = Object.entries(limits)
    .filter(([name]) => schema[name] !== undefined && says(schema[name]))
    .map(([name, word]) => `${word}${schema[name]}${name.endsWith("Length") ? " characters" : ""}`);
  return told.length > 0 ? ` (${told.join(", ")})` : "";
}

const nameOf = (ref: string) => ref.split("/").at(-1)!;
const anchor = (name: string) => name.toLowerCase().replaceAll(/\W+/gu, "-");

/** Words with `code` in them. */
const told = (text: string): Html =>
  html`${text.split("`").map((part, n) => (n % 2 === 1 ? html`<code>${part}</code>` : part))}`;

const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; font: 0.9375rem/1.5 system-ui, sans-serif; display: grid; grid-template-columns: 12rem minmax(0, 1fr); }
nav { position: sticky; top: 0; height: 100vh; overflow: auto; font-size: 0.8125rem; border-inline-end: 1px solid #8884; }
nav ul { list-style: none; margin: 0; padding: 1rem; }
nav a { display: block; padding: 0.2rem 0; }
main { padding: 1rem 1.5rem 4rem; max-width: 60rem; }
a { color: light-dark(#0a5a64, #7fd0da); }
h2 { margin-top: 2.5rem; } h3 { margin: 1.75rem 0 0.25rem; font-size: 1rem; overflow-wrap: anywhere; }
h3 small { font-weight: normal; } h2, h3 { scroll-margin-top: 1rem; }
p { margin: 0.25rem 0; } .line { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; align-items: baseline; }
.method { font-size: 0.75rem; padding: 0.1rem 0.4rem; border-radius: 4px; background: #8883; }
code, pre { font: 0.8125rem/1.5 ui-monospace, monospace; } pre { background: #8882; padding: 0.75rem; border-radius: 6px; overflow: auto; }
.shape { white-space: pre-wrap; overflow-wrap: anywhere; } .shape i { color: light-dark(#625e56, #aaa69e); font-family: system-ui, sans-serif; }
table { border-collapse: collapse; margin: 0.5rem 0; } caption { text-align: start; font-weight: 600; }
th, td { text-align: start; vertical-align: top; padding: 0.15rem 0.75rem 0.15rem 0; font-weight: normal; }
th { white-space: nowrap; } td { overflow-wrap: anywhere; }
@media (max-width: 640px) { body { display: block; } nav { position: static; height: auto; border: 0; border-block-end: 1px solid #8884; } nav ul { display: flex; flex-wrap: wrap; gap: 0 1rem; } main { padding: 0 1rem 3rem; } }
`;
