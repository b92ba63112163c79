import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Outward } from "@earshot/core/outward/outward";
import { Ajv } from "ajv";
import { byOpenApi } from "../described/openapi.ts";
import { specs } from "../documented.ts";

export type ChatAnswer = (response: ServerResponse) => void;

/** Servers of workflows of Teams and of PagerDuty's events, each held against its official description; how they answer is the test's to say. */
export async function startChatReceiver() {
  const teams: any[] = [];
  const events: any[] = [];
  const paths: string[] = [];
  const problems: string[] = [];
  const ofTeams = teamsProblems();
  const ofPagerDuty = pagerDutyProblems();
  let answer: ChatAnswer | undefined;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const text = Buffer.concat(chunks).toString("utf8");
      const body = JSON.parse(text);
      paths.push(request.url ?? "/");
      const isPagerDuty = request.url === "/v2/enqueue";
      if (isPagerDuty) events.push(body);
      else teams.push(body);
      problems.push(...(isPagerDuty ? ofPagerDuty(body) : ofTeams(body, text)));
      if (answer) return answer(response);
      const said = isPagerDuty
        ? { status: "success", message: "Event processed", dedup_key: body.dedup_key }
        : undefined;
      response.writeHead(202, { "content-type": "application/json" }).end(said && JSON.stringify(said));
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    url,
    teams,
    events,
    paths,
    problems,
    answerWith: (next: ChatAnswer | undefined) => void (answer = next),
    /** What leads to PagerDuty leads here. */
    outward: (real: Outward): Outward => ({
      ...real,
      post: (order) => real.post({ ...order, url: order.url.replace("https://events.pagerduty.com", url) }),
    }),
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

export function teamsProblems(): (body: any, text: string) => string[] {
  const described = specs("teams");
  const ajv = new Ajv({ strict: false, logger: false, allErrors: true });
  const schema = described.there ? described.read("adaptive-card.1.5.0.schema.json") : undefined;
  const { $schema: _, id: __, ...rest } = schema ?? {};
  const isCard = schema && ajv.compile(rest);
  return (body, text) => {
    const [attachment, more] = body.attachments ?? [];
    const found: string[] = [];
    if (Buffer.byteLength(text) > 28 * 1024) found.push("larger than 28 KB");
    if (body.type !== "message" || more || attachment?.contentType !== "application/vnd.microsoft.card.adaptive")
      found.push("no message with one card");
    if (isCard && !isCard(attachment.content)) found.push(JSON.stringify(isCard.errors?.slice(0, 3)));
    return found;
  };
}

export function pagerDutyProblems(): (body: any) => string[] {
  const described = specs("pagerduty");
  const isAsDescribed = described.there ? byOpenApi(described.read("events-v2.openapi.json")) : () => [];
  return (body) => [
    ...isAsDescribed({ method: "POST", url: new URL("http://pagerduty/enqueue"), sent: body, status: 202 }),
    ...(body.event_action !== "trigger" && !body.dedup_key ? ["dedup_key is missing"] : []),
    ...((body.dedup_key ?? "").length > 255 ? ["dedup_key is too long"] : []),
    ...((body.payload?.summary ?? "").length > 1024 ? ["summary is too long"] : []),
  ];
}
