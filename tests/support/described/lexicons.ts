import { type LexiconDoc, Lexicons } from "@atproto/lexicon";
import type { Description } from "./description.ts";

/** A description in the form of AT Protocol lexicons: parameters, input, output and the record that is put. */
export function byLexicons(documents: LexiconDoc[]): Description {
  const lexicons = new Lexicons(documents);
  return ({ method, url, sent, status, answer }) => {
    const id = /^\/xrpc\/([\w.]+)$/u.exec(url.pathname)?.[1] ?? "";
    const definition = lexicons.getDef(id);
    if (!definition) return ["there is no such call"];
    if (status >= 400) return []; // It was wrong, and was refused.
    const wanted = definition.type === "query" ? "GET" : "POST";
    const { record, collection } = (sent ?? {}) as { record?: object; collection?: string };
    const checks = {
      method: () => wanted === method || fail(`it is a ${wanted}`),
      parameters: () => lexicons.assertValidXrpcParams(id, parametersOf(definition, url)),
      input: () => sent === undefined || lexicons.assertValidXrpcInput(id, sent),
      record: () => !record || lexicons.assertValidRecord(collection!, { $type: collection, ...record }),
      output: () => answer === undefined || lexicons.assertValidXrpcOutput(id, answer),
    };
    return Object.entries(checks).flatMap(([what, check]) => problemOf(what, check));
  };
}

function parametersOf(definition: any, url: URL): Record<string, unknown> {
  const { properties = {} } = definition.parameters ?? {};
  const entries = [...new Set(url.searchParams.keys())].map((name) => {
    const all = url.searchParams.getAll(name);
    const { type } = properties[name] ?? {};
    if (type === "array") return [name, all];
    return [name, type === "integer" ? Number(all[0]) : type === "boolean" ? all[0] === "true" : all[0]];
  });
  return Object.fromEntries(entries);
}

function fail(message: string): never {
  throw new Error(message);
}

function problemOf(what: string, check: () => unknown): string[] {
  try {
    check();
    return [];
  } catch (error) {
    return [`${what}: ${(error as Error).message}`];
  }
}
