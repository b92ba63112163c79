import type { Rulebook } from "@earshot/core/connector";
import { metaRules } from "../meta/rules.ts";

/** 8,000 characters is what others report, of UTF-16 to be careful; Meta's documentation names no limit. */
export const rulebook: Rulebook = {
  limit: { max: 8000, unit: "utf16" },
  shown: { links: "whole" },
  pace: { seconds: 20, jitter: 20 },
  dailyCap: 300,
  readOn: "2026-11-27",
  rules: metaRules,
};
