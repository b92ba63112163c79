/** What a reply must not say, in one language; entries are written as `patterns.ts` reads them. */
export type LintWords = {
  /** Gives money, goods, credit or a discount, whoever pays it and however it is put. */
  money: readonly string[];
  /** Guarantees an outcome or a date. */
  guarantee: readonly string[];
  /** Admits fault in law or takes on liability. */
  liability: readonly string[];
  /** Assures that something is safe or harmless, or that no doctor is needed. */
  assurance: readonly string[];
  /** Puts the trouble on the customer, or doubts them. */
  blame: readonly string[];
  /** Bluntly says what will not be done, or sends people away. */
  negative: readonly string[];
  /** Words of the trade that customers do not use. */
  jargon: readonly string[];
  /** Advertises: new products, offers, invitations to buy or book. */
  advertising: readonly string[];
  /** Asks for a rating or for changing one, or rewards it. */
  begging: readonly string[];
  /** Sends people to a page, form or machine to help themselves. */
  selfService: readonly string[];
  /** Speaks of an employee's punishment, or of anybody's health, address or private life. */
  personnel: readonly string[];
  /** In the same sentence these take a match back: denied, asked, conditional or quoted. By rule; `any` for all of them. */
  excuses: Partial<Record<Exclude<keyof LintWords, "excuses"> | "any", readonly string[]>>;
};
export type LintKind = Exclude<keyof LintWords, "excuses">;
