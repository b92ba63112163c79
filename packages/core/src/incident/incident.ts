/** Much that is negative, worked on as one. */
export type Incident = {
  id: string;
  brand: string;
  status: "open" | "closed";
  /** What it is about, in a person's words; absent where a spike opened it. */
  name?: string;
  /** What most of it speaks of, and where most of it is said. */
  matter?: string;
  platform?: string;
  /** The spike that opened it: how many were heard in so many minutes, and how many are usual then. */
  heard?: number;
  minutes?: number;
  usual?: number;
  openedAt: string;
  /** A person's id, or `earshot`. */
  openedBy: string;
  /** One text that asks for time, for each language: what is offered wherever such a text is. */
  holding?: Record<string, { text: string; by: string; at: string }>;
  closedAt?: string;
  closedBy?: string;
  /** What came of it, in a person's words. */
  summary?: string;
  figures?: IncidentFigures;
  version: number;
};

/** What happened from its opening to its close. */
export type IncidentFigures = {
  minutes: number;
  heard: number;
  negative: number;
  /** Alerts that were raised, acts by people, and replies that were approved. */
  alerts: number;
  acts: number;
  approved: number;
};
