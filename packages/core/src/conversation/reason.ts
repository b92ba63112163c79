import type { Nested, SaidBy, SaidCode } from "../words/said.ts";

/** Why a conversation stands where it stands, by code: the words are in `words/<language>/reasons.ts`. */
export type ReasonCode = Extract<SaidCode, `reason.${string}`>;

/** Records from before codes hold the English sentence itself. */
export type Reason = SaidBy<ReasonCode> | string;

/** Why something happened: by code where Earshot says it, else a person's or a platform's own words. */
export type Why = Nested | string;
