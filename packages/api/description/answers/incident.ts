import type { Incident as TheIncident, IncidentFigures as TheFigures } from "@earshot/core/incident/incident";
import type { IncidentView as TheView } from "@earshot/core/incident/read-incident";
import * as z from "zod";
import { Alert } from "./alert.ts";
import { AuditEntry } from "./audit.ts";

export const IncidentFigures = z.strictObject({
  minutes: z.number(),
  heard: z.number(),
  negative: z.number(),
  alerts: z.number(),
  acts: z.number(),
  approved: z.number(),
}) satisfies z.ZodType<TheFigures>;

export const Incident = z.strictObject({
  id: z.string(),
  brand: z.string(),
  status: z.enum(["open", "closed"]),
  name: z.string().optional().describe("In a person's words; absent where a spike opened it."),
  matter: z.string().optional(),
  platform: z.string().optional(),
  heard: z.number().optional(),
  minutes: z.number().optional(),
  usual: z.number().optional(),
  openedAt: z.string(),
  openedBy: z.string(),
  holding: z
    .record(z.string(), z.strictObject({ text: z.string(), by: z.string(), at: z.string() }))
    .optional()
    .describe("One text that asks for time, for each language: what is offered wherever such a text is."),
  closedAt: z.string().optional(),
  closedBy: z.string().optional(),
  summary: z.string().optional(),
  figures: IncidentFigures.optional(),
  version: z.number(),
}) satisfies z.ZodType<TheIncident>;

export const IncidentView = z.strictObject({
  incident: Incident,
  figures: IncidentFigures.describe("As they are now, or were at its end."),
  heard: z
    .array(
      z.strictObject({
        slot: z.templateLiteral([z.string(), " ", z.string()]).describe("YYYY-MM-DD HH:MM by the brand's clock."),
        all: z.number(),
        negative: z.number(),
      }),
    )
    .describe("By ten minutes, from two hours before; stretches in which nothing was heard are left out."),
  alerts: z.array(Alert),
  acts: z
    .array(
      z.strictObject({
        id: z.string(),
        at: z.string(),
        by: z.string(),
        what: AuditEntry.shape.what,
        conversation: z.string().optional(),
      }),
    )
    .optional()
    .describe("Who did what, the newest first; only for who reads the inbox."),
  names: z.record(z.string(), z.string()).optional(),
  seniors: z.array(z.string()).describe("Names of those who approve meanwhile."),
  proposed: z
    .record(z.string(), z.string())
    .optional()
    .describe("Texts that ask for time, by language, to be kept or changed; for who approves."),
}) satisfies z.ZodType<TheView>;
