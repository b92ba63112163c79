/** Whom nobody is to write to. */
export const wellbeing = {
  "contact.asked": "{name} asked not to be contacted: nothing is drafted or sent to them.",
  "contact.blocked": "{name} has blocked us on the platform: nothing is drafted or sent to them.",
  "refusal.contact-not-noted": "Nobody has noted that this author is not to be contacted.",
} as const;
