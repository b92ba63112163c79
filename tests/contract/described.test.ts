import { expect, test } from "vitest";
import type { Description, Exchange } from "../support/described/description.ts";
import { byGraphTypes } from "../support/described/graph.ts";
import { byLexicons } from "../support/described/lexicons.ts";
import { byEitherOf, byOpenApi } from "../support/described/openapi.ts";
import { byPostman } from "../support/described/postman.ts";

const call = (method: string, path: string, more: Partial<Exchange> = {}): Exchange => ({
  method,
  url: new URL(path, "http://127.0.0.1"),
  status: 200,
  ...more,
});

const note = {
  type: "object",
  required: ["text"],
  properties: {
    text: { type: "string", maxLength: 5 },
    tags: { type: "array", items: { $ref: "#/components/schemas/tag" } },
  },
};
const json = (schema: object) => ({ content: { "application/json": { schema } } });
const openApi = {
  openapi: "3.0.3",
  components: { schemas: { note, tag: { type: "object", properties: { name: { type: "string", nullable: true } } } } },
  paths: {
    "/notes/{id}": { delete: { responses: { 204: { description: "gone" } } } },
    "/notes": {
      parameters: [{ name: "limit", in: "query", schema: { type: "integer", maximum: 10 } }],
      get: {
        parameters: [
          { name: "ids", in: "query", required: true, explode: false, schema: { type: "array", maxItems: 2 } },
        ],
        responses: { 200: json({ type: "array", items: { $ref: "#/components/schemas/note" } }) },
      },
      post: {
        requestBody: { required: true, ...json({ $ref: "#/components/schemas/note" }) },
        responses: { "2XX": json({}) },
      },
    },
  },
};
const lexicons: Description = byLexicons([
  {
    lexicon: 1,
    id: "org.example.find",
    defs: {
      main: {
        type: "query",
        parameters: {
          type: "params",
          required: ["q"],
          properties: { q: { type: "string" }, limit: { type: "integer", maximum: 9 } },
        },
        output: {
          encoding: "application/json",
          schema: { type: "object", required: ["found"], properties: { found: { type: "integer" } } },
        },
      },
    },
  },
]);
const graph = byGraphTypes([
  {
    fields: [{ name: "id" }, { name: "message" }],
    apis: [
      { method: "GET", endpoint: "comments", return: "Comment", params: [] },
      { method: "POST", endpoint: "comments", return: "Comment", params: [{ name: "message" }] },
      { method: "GET", name: "#get", return: "Comment", params: [] },
    ],
  },
]);
const postman = byPostman({
  variable: [{ key: "fields_note", value: "id,text" }],
  item: [
    {
      request: {
        method: "GET",
        url: { path: ["{{note}}", "answers"], query: [{ key: "fields", value: "{{fields_note}}" }] },
      },
    },
  ],
});

test.each<[string, Description, Exchange, RegExp | undefined]>([
  [
    "a good list",
    byOpenApi(openApi),
    call("GET", "/notes?ids=1,2&limit=3", { answer: [{ text: "a", tags: [{ name: null }] }] }),
    undefined,
  ],
  ["brackets in a list's name", byOpenApi(openApi), call("GET", "/notes?ids[]=1&ids[]=2", { answer: [] }), undefined],
  ["an unknown path", byOpenApi(openApi), call("GET", "/note"), /no such call/],
  ["an unknown method", byOpenApi(openApi), call("PUT", "/notes"), /no such call/],
  ["an unknown parameter", byOpenApi(openApi), call("GET", "/notes?ids=1&size=3", { answer: [] }), /no size/],
  ["a missing parameter", byOpenApi(openApi), call("GET", "/notes", { answer: [] }), /ids is missing/],
  [
    "a parameter out of bounds",
    byOpenApi(openApi),
    call("GET", "/notes?ids=1&limit=11", { answer: [] }),
    /limit.*<= 10/,
  ],
  ["too long a list", byOpenApi(openApi), call("GET", "/notes?ids=1,2,3", { answer: [] }), /ids.*more than 2/],
  ["no body", byOpenApi(openApi), call("POST", "/notes"), /body.*missing/],
  ["a misspelt name", byOpenApi(openApi), call("POST", "/notes", { sent: { text: "a", tag: [] } }), /no tag$/],
  [
    "a misspelt name inside",
    byOpenApi(openApi),
    call("POST", "/notes", { sent: { text: "a", tags: [{ nam: "x" }] } }),
    /no nam$/,
  ],
  [
    "a text too long that was refused",
    byOpenApi(openApi),
    call("POST", "/notes", { sent: { text: "123456" }, status: 422 }),
    undefined,
  ],
  [
    "a text too long that was taken",
    byOpenApi(openApi),
    call("POST", "/notes", { sent: { text: "123456" } }),
    /text.*5 characters/,
  ],
  ["a wrong answer", byOpenApi(openApi), call("GET", "/notes?ids=1", { answer: [{}] }), /answer 200.*'text'/],
  ["an answer of an unknown status", byOpenApi(openApi), call("DELETE", "/notes/1"), /no 200/],
  ["nothing where nothing is answered", byOpenApi(openApi), call("DELETE", "/notes/1", { status: 204 }), undefined],
  ["what one of two forms says", byEitherOf(byOpenApi(openApi), () => []), call("GET", "/note"), undefined],
  ["a good query", lexicons, call("GET", "/xrpc/org.example.find?q=x&limit=3", { answer: { found: 1 } }), undefined],
  ["a query by POST", lexicons, call("POST", "/xrpc/org.example.find?q=x", { answer: { found: 1 } }), /it is a GET/],
  [
    "a query without its words",
    lexicons,
    call("GET", "/xrpc/org.example.find", { answer: { found: 1 } }),
    /parameters/,
  ],
  [
    "too high a limit",
    lexicons,
    call("GET", "/xrpc/org.example.find?q=x&limit=10", { answer: { found: 1 } }),
    /parameters/,
  ],
  ["a wrong output", lexicons, call("GET", "/xrpc/org.example.find?q=x", { answer: { found: "1" } }), /output/],
  ["an unknown query", lexicons, call("GET", "/xrpc/org.example.lose"), /no such call/],
  [
    "good fields",
    graph,
    call("GET", "/v9.0/1/comments?fields=id,message,comments.limit(2){id}&limit=2", {
      answer: { data: [{ id: "1" }] },
    }),
    undefined,
  ],
  ["an unknown edge", graph, call("GET", "/v9.0/1/coments"), /no such call/],
  ["an unknown field", graph, call("GET", "/v9.0/1?fields=id,txt"), /no field txt to ask/],
  [
    "an unknown parameter of a write",
    graph,
    call("POST", "/v9.0/1/comments", { sent: { text: "x" } }),
    /no parameter text/,
  ],
  [
    "an unknown field of an answer",
    graph,
    call("GET", "/v9.0/1", { answer: { id: "1", txt: "x" } }),
    /no field txt to answer/,
  ],
  ["a good request of a collection", postman, call("GET", "/v1.0/17/answers?fields=id,text"), undefined],
  ["an unknown request", postman, call("GET", "/v1.0/17/questions"), /no such call/],
  ["an unknown parameter of a collection", postman, call("GET", "/v1.0/17/answers?limit=3"), /no parameter limit/],
  ["an unknown field of a collection", postman, call("GET", "/v1.0/17/answers?fields=id,txt"), /no field txt/],
])("a description tells of %s", (_, description, exchange, problem) => {
  const problems = description(exchange);
  if (problem) expect(problems.join("\n")).toMatch(problem);
  else expect(problems).toEqual([]);
});
