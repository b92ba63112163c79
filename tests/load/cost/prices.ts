/**
 * AWS's list prices in us-east-1 in dollars, as published in 2025 (DynamoDB's on-demand prices are those of November 2024).
 * Look them up again before relying on them: https://aws.amazon.com/pricing/
 */
export const prices = {
  asOf: "2025",
  region: "us-east-1",
  /** DynamoDB on demand, a request unit. */
  write: 0.625 / 1e6,
  read: 0.125 / 1e6,
  /** A GB-month: the table, and its point-in-time recovery. */
  stored: 0.25 + 0.2,
  /** Lambda on arm64. */
  invocation: 0.2 / 1e6,
  gbSecond: 0.0000133334,
  /** SQS; FIFO queues cost a quarter more and are few. */
  queueRequest: 0.4 / 1e6,
  httpRequest: 1 / 1e6,
  schedule: 1 / 1e6,
  /** CloudWatch. */
  alarm: 0.1,
  compositeAlarm: 0.5,
  metric: 0.3,
  logGb: 0.5,
  /** SES. */
  mail: 0.1 / 1000,
  /** KMS, a key-month and a request. */
  key: 1,
  keyRequest: 0.03 / 1e4,
} as const;

/** What AWS gives each account every month for good, not only in its first year; other applications share it. */
export const alwaysFree = {
  invocation: 1e6,
  gbSecond: 400_000,
  queueRequest: 1e6,
  schedule: 14e6,
  alarm: 10,
  metric: 10,
  logGb: 5,
  stored: 0,
  keyRequest: 20_000,
} as const;

export type Priced = Exclude<keyof typeof prices, "asOf" | "region">;
export type Usage = Partial<Record<Priced, number>>;

export const dollars = (usage: Usage): number =>
  Object.entries(usage).reduce((sum, [what, amount]) => sum + prices[what as Priced] * amount, 0);

export const lessFree = (usage: Usage): Usage =>
  Object.fromEntries(
    Object.entries(usage).map(([what, amount]) => [
      what,
      Math.max(0, amount - (alwaysFree[what as keyof typeof alwaysFree] ?? 0)),
    ]),
  );
