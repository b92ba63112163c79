import type { Language } from "../brand/brand.ts";

/** problem–solution–benefit (S27), empathy (S28), inquiry (S29); holding asks for time; thanks answers praise; blank is for a person to write. */
export type Technique = "problem-solution-benefit" | "empathy" | "inquiry" | "thanks" | "holding" | "blank";

/** Something a rule holds against a draft. `stop` must be mended before approval; `warn` is the approver's choice. */
export type Objection = {
  rule: string; // for example length, language, pii, placeholder, promise
  level: "stop" | "warn";
  /** What is wrong and what to do, for the approver. */
  message: string;
  start?: number;
  end?: number;
};

/** One version of a proposed reply; never changed, only followed by another. */
export type Draft = {
  /** 1, 2, 3 … within the conversation. */
  number: number;
  text: string;
  language: Language | "und";
  technique: Technique;
  /** Which playbook wrote it, with its version; absent when a person did. */
  playbook?: { id: string; version: number };
  /** `writer`'s version, or a person's id. */
  by: string;
  at: string;
  /** The mention and its version that it answers. */
  mention: string;
  mentionVersion: number;
  objections: Objection[];
  /** The platform's rule, by its id, for which it can only be posted by hand. */
  forbidden?: string;
  /** Set when a person declined it. */
  declined?: { by: string; at: string; reason: string };
};
