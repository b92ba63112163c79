import { specs } from "../documented.ts";
import type { Description, Exchange } from "./description.ts";
import { withoutExceptions } from "./exceptions.ts";
import { byGraphTypes } from "./graph.ts";
import { byLexicons } from "./lexicons.ts";
import { byEitherOf, byOpenApi } from "./openapi.ts";
import { byPostman } from "./postman.ts";

type Source = { folder: string; read(files: ReturnType<typeof specs>): Description };

const openApi = (folder: string, ...names: string[]): Source => ({
  folder,
  read: (files) => byEitherOf(...names.map((name) => byOpenApi(files.read(name)))),
});
const graphTypes = (folder: string): Source => ({
  folder: `${folder}/codegen`,
  read: (files) => byGraphTypes(files.names().map((name) => files.read(name))),
});

/** The official description of each platform that has one. */
const sources: Record<string, Source> = {
  "app-store-connect": openApi("app-store-connect", "app-store-connect.3.7.0.openapi.trimmed.json"),
  chatwoot: openApi("chatwoot", "chatwoot.openapi.trimmed.json"),
  bluesky: { folder: "bluesky/lexicons", read: (files) => byLexicons(files.names().map((name) => files.read(name))) },
  facebook: graphTypes("meta-facebook"),
  "google-business": openApi("google-business-profile/derived", "mybusiness.v4p8.openapi.json"),
  "google-play": openApi("google-play/derived", "androidpublisher.v3.openapi.json"),
  instagram: graphTypes("meta-instagram"),
  mastodon: openApi("mastodon", "mastodon.openapi.trimmed.patched.json"),
  threads: {
    folder: "meta-threads",
    read: (files) => byPostman(files.read("threads-api.postman_collection.json")),
  },
  x: openApi("x", "x-api-v2.166.openapi.trimmed.json", "x-api-v2.167.openapi.trimmed.json"),
  youtube: openApi("youtube/derived", "youtube.v3.openapi.json"),
};
const known = new Map<string, Description>();

/** Whether a platform has an official description, and whether it was brought along. */
export function descriptionOf(platform: string): { there: boolean; folder: string; check?: Description } | undefined {
  const source = sources[platform];
  if (!source) return undefined;
  const files = specs(source.folder);
  if (!files.there) return { there: false, folder: files.folder };
  const check = known.get(platform) ?? source.read(files);
  known.set(platform, check);
  return { there: true, folder: files.folder, check };
}

/** A fetch that writes down where a call or its answer is not as the platform's owner describes it. */
export function described(platform: string) {
  const check = descriptionOf(platform)?.check;
  const problems = new Set<string>();
  const watching: typeof fetch = async (input, init) => {
    const answer = await fetch(input, init);
    if (!check) return answer;
    const exchange = await exchangeOf(new Request(input, init), answer.clone());
    for (const problem of withoutExceptions(platform, exchange, check(exchange)))
      problems.add(`${exchange.method} ${exchange.url.pathname}: ${problem}`);
    return answer;
  };
  return { fetch: watching, problems: () => [...problems], forget: () => problems.clear() };
}

async function exchangeOf(request: Request, answer: Response): Promise<Exchange> {
  const text = await request.text();
  const isForm = request.headers.get("content-type")?.includes("form");
  const sent = text === "" ? undefined : isForm ? Object.fromEntries(new URLSearchParams(text)) : jsonOf(text);
  const answered = jsonOf(await answer.text());
  return {
    method: request.method,
    url: new URL(request.url),
    status: answer.status,
    ...(sent !== undefined && { sent }),
    ...(answered !== undefined && { answer: answered }),
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
