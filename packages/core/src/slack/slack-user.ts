/** Who of the team a person at Slack is, as they said themselves, signed in. */
export type SlackUser = {
  workspace: string;
  user: string;
  person: string;
  /** Of the person, when they said so: once theirs is another, all that let them in has ended, this too. */
  stamp: number;
  /** What they are called at Slack. */
  name: string;
  at: string;
  version: number;
};

/** A link that is for a person at Slack alone, made when they pressed something there. */
export type SlackLink = {
  workspace: string;
  user: string;
  name: string;
  domain: string;
  expiresAt: string;
  version: number;
};
