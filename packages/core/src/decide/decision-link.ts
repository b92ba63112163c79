/** By which one person decides on one reply, once; only a hash of its token is kept. */
export type DecisionLink = {
  brand: string;
  conversation: string;
  person: string;
  /** Of what the mail showed, and a decision rests on: `Decision.seen`. */
  seen: string;
  texts: "masked" | "whole";
  expiresAt: string;
  usedAt?: string;
  version: number;
};

/** That a person was mailed of a reply as it stood; without `mailedAt` that is still to be done. */
export type DecisionMail = { link: string; mailedAt?: string; version: number };

export const LINK_HOURS = 24;

export const mailActs = ["approve", "decline"] as const;
export type MailAct = (typeof mailActs)[number];
