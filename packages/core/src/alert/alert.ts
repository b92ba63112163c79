import type { Urgency } from "../classification/classifier.ts";

/**
 * What a person must know now.
 * - `critical`: a conversation that must reach a person at once
 * - `deadline`: it comes near, or has gone by
 * - `story`: one story at many places, or news that names a danger
 * - `spike`: more is said than usual
 * - `incident`: one is open, and the brand in crisis
 * - `source`: a source hears nothing, or may miss something; `sign-in`: one has ended, or soon will
 * - `promise`: what a reply promised comes near, or is not done in time
 * - `check`: what somebody handed over is answered, and they are to check that it was solved
 * - `rejected`: a reply is not, or no longer, where it was sent; `in-doubt`: nobody knows whether it is
 */
export const alertKinds = [
  "critical",
  "deadline",
  "promise",
  "check",
  "story",
  "spike",
  "incident",
  "source",
  "sign-in",
  "rejected",
  "in-doubt",
] as const;
export type AlertKind = (typeof alertKinds)[number];

/**
 * - `open`: nobody has said that they know
 * - `acknowledged`: somebody has
 * - `snoozed`: it is quiet until a moment, and comes back
 * - `ended`: its cause is over, or somebody said so
 */
export const alertStatuses = ["open", "acknowledged", "snoozed", "ended"] as const;
export type AlertStatus = (typeof alertStatuses)[number];

/** How far a deadline has come. */
export const deadlineSteps = ["near", "nearer", "past"] as const;
export type DeadlineStep = (typeof deadlineSteps)[number];

/** What it is about, by ids and values: none of what customers wrote and none of their names. */
export type About = {
  conversation?: string;
  mention?: string;
  reply?: string;
  source?: string;
  incident?: string;
  /** What the source, or the incident, is called. */
  name?: string;
  platform?: string;
  language?: string;
  url?: string;
  /** When a reply is due. */
  dueAt?: string;
  /** Whose it is, where it is somebody's. */
  person?: string;
  /** How far a deadline has come. */
  step?: DeadlineStep;
  /** At how many places a story stands, and the danger that it names. */
  places?: number;
  danger?: string;
  /** How a source or its sign-in stands; how a reply ended. */
  state?: string;
  /** How many were heard in so many minutes, and how many are usual then; of which side, matter or platform. */
  heard?: number;
  minutes?: number;
  usual?: number;
  side?: "all" | "negative";
  matter?: string;
};

/** Something that is so from a moment on, by which an alert is raised; or, `over`, that is so no longer. */
export type Cause = {
  brand: string;
  kind: AlertKind;
  /** What of: a conversation, a source. One alert at a time is about it. */
  of: string;
  at: string;
  urgency: Urgency;
  about: About;
  /** It has happened once more, where it is known already: it is counted, and told to nobody anew. */
  again?: true;
  /** What it is of has just begun: there is no alert of it yet, and none is looked up. */
  isFresh?: true;
};
export type Over = { brand: string; kind: AlertKind; of: string; at: string; over: true };

export type Alert = {
  id: string;
  brand: string;
  kind: AlertKind;
  of: string;
  status: AlertStatus;
  urgency: Urgency;
  about: About;
  /** When it happened first, and last, and how often. */
  since: string;
  last: string;
  times: number;
  /** How often it was over and came again before. */
  before?: number;
  /** Since when somebody is to be told of it; absent once they are. */
  owedAt?: string;
  toldAt?: string;
  /** When the tick is to look whether it is over, where nothing else ends it. */
  lookAt?: string;
  snoozedUntil?: string;
  endedAt?: string;
  /** Who acknowledged or snoozed it last. */
  by?: string;
  /** Who said that it is over, where a person did. */
  endedBy?: string;
  version: number;
};

export const isOpen = ({ status }: Pick<Alert, "status">): boolean => status !== "ended";
