/** One call of a connector and its fake's answer. */
export type Exchange = {
  method: string;
  url: URL;
  /** As it was sent: JSON read, a form as its fields. */
  sent?: unknown;
  status: number;
  /** JSON read; undefined where there was none. */
  answer?: unknown;
};

/** What a platform's owner says of its calls: the ways in which one is not as described, in words. */
export type Description = (exchange: Exchange) => string[];
