import type { HookEvent } from "../outgoing-webhook/event.ts";
import { TEST } from "../outgoing-webhook/event-types.ts";
import type { Card } from "./card.ts";
import { cutTo, plainWords } from "./isolated.ts";
import { pagerDutyAct, pagerDutyKey } from "./pagerduty-act.ts";

/** Of a summary (Events API v2). */
const LONGEST_SUMMARY = 1024;
const LONGEST_DETAIL = 2000;

/** An event as PagerDuty takes it (Events API v2). What has happened to one thing is one incident, however often it is said. */
export function pagerDutyEvent(key: string, brand: string, event: HookEvent, card: Card): string {
  const isTest = event.type === TEST;
  const act = isTest ? ({ action: "trigger", severity: "info" } as const) : pagerDutyAct(event)!;
  const about = { routing_key: key, event_action: act.action, dedup_key: pagerDutyKey(brand, event) };
  if (act.action !== "trigger") return JSON.stringify(about);
  const { title, facts, text, link } = card;
  const platform = event.facts["platform"];
  return JSON.stringify({
    ...about,
    client: "Earshot",
    ...(link && { client_url: link.url, links: [{ href: link.url, text: link.words }] }),
    payload: {
      summary: cutTo(plainWords(text === undefined ? title : `${title}: ${text}`), LONGEST_SUMMARY),
      source: `earshot/${brand}`,
      severity: act.severity,
      timestamp: event.at,
      ...(typeof platform === "string" && { component: platform }),
      group: brand,
      class: event.type,
      custom_details: {
        ...Object.fromEntries(facts.map(({ name, value }) => [name, plainWords(value)])),
        ...(text !== undefined && { text: cutTo(plainWords(text), LONGEST_DETAIL) }),
      },
    },
  });
}
