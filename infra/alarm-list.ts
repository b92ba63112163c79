import { queueNames, type QueueName } from "../packages/core/src/queues.ts";
import { functionNames, pascal, type FunctionName } from "./needs.ts";

/** Alarms of one area ring as one, so that one fault is one mail; which of them it was stands in it. */
export const areas = ["hearing", "answering", "rest"] as const;
type Area = (typeof areas)[number];

/** What a metric is of. */
export type MetricOf =
  | { queue: QueueName }
  | { dead: QueueName }
  | { function: FunctionName }
  | { log: FunctionName; event: string }
  | { table: true }
  | { api: true }
  | { account: true };

export type AlarmRule = {
  name: string;
  /** Absent: it rings by itself, whatever else does. */
  area?: Area;
  says: string;
  of: MetricOf;
  namespace?: string;
  /** Of a log: its own name. */
  metric?: string;
  statistic?: "Maximum";
  /** Rings at this value or above; `below`: below it, and where nothing is measured. */
  at: number;
  below?: true;
  minutes: number;
};

const areaOf: Record<FunctionName, Area> = {
  collect: "hearing",
  intake: "hearing",
  webhook: "hearing",
  tick: "hearing",
  draft: "answering",
  publish: "answering",
  "follow-up": "answering",
  digest: "rest",
  hooks: "rest",
  pack: "rest",
  api: "rest",
  try: "rest",
};

const ofQueue = (name: QueueName): AlarmRule[] => [
  {
    name: `${pascal(name)}DeadLetters`,
    area: areaOf[name],
    says: `Messages of the queue ${name} were given up. See the console's Health page: send again or discard.`,
    of: { dead: name },
    namespace: "AWS/SQS",
    metric: "ApproximateNumberOfMessagesVisible",
    statistic: "Maximum",
    at: 1,
    minutes: 5,
  },
  {
    name: `${pascal(name)}Age`,
    area: areaOf[name],
    says: `The oldest message of the queue ${name} waits for 15 minutes: its function fails or is too slow.`,
    of: { queue: name },
    namespace: "AWS/SQS",
    metric: "ApproximateAgeOfOldestMessage",
    statistic: "Maximum",
    at: 900,
    minutes: 5,
  },
];

/** A minute that the tick loses is one minute in which nothing that is due is sent; the others are tried again. */
const ofFunction = (name: FunctionName): AlarmRule => ({
  name: `${pascal(name)}Errors`,
  area: areaOf[name],
  says: `The function ${name} has errors. See its log.`,
  of: { function: name },
  namespace: "AWS/Lambda",
  metric: "Errors",
  at: name === "tick" ? 1 : 5,
  minutes: 5,
});

const logged = (name: string, log: FunctionName, event: string, says: string, at = 1, minutes = 5): AlarmRule => ({
  name,
  area: areaOf[log],
  says,
  of: { log, event },
  at,
  minutes,
});

/** All alarms of a stage; `alarms.ts` makes them, README.md says what to do at each. */
export const alarmRules: readonly AlarmRule[] = [
  {
    name: "TickMissing",
    says: "The minute tick does not come: nothing that is due is done. Look at the schedule and at the function tick.",
    of: { function: "tick" },
    namespace: "AWS/Lambda",
    metric: "Invocations",
    at: 3,
    below: true,
    minutes: 5,
  },
  ...queueNames.flatMap(ofQueue),
  ...functionNames.map(ofFunction),
  {
    name: "Throttles",
    area: "rest",
    says: "Functions of this account are kept waiting: it may run no more at once. Ask AWS for a higher limit.",
    of: { account: true },
    namespace: "AWS/Lambda",
    metric: "Throttles",
    at: 5,
    minutes: 5,
  },
  {
    name: "ServerErrors",
    area: "rest",
    says: "The API answers with errors of its own (5xx). See the logs of the functions api, try and webhook.",
    of: { api: true },
    namespace: "AWS/ApiGateway",
    metric: "5xx",
    at: 5,
    minutes: 5,
  },
  ...(["Read", "Write"] as const).map((way): AlarmRule => ({
    name: `Table${way}Throttles`,
    area: "rest",
    says: `The table refuses ${way === "Read" ? "reads" : "writes"}: one key is too hot, or the account's limit is met.`,
    of: { table: true },
    namespace: "AWS/DynamoDB",
    metric: `${way}ThrottleEvents`,
    at: 10,
    minutes: 5,
  })),
  logged("PublishFailures", "publish", "reply.failed", "A reply could not be posted."),
  logged("CheckByHand", "publish", "reply.check-by-hand", "A person must look whether a reply was posted."),
  logged("UnmailedDigests", "digest", "digest.unmailed", "A digest could not be mailed."),
  logged("SilentSource", "collect", "source.unwell", "A source fails, or has gone silent.", 3, 60),
  logged("UnheardSource", "tick", "source.unheard", "A source is due for 15 minutes or longer and is not asked."),
];

/** Log metrics, each of its own name. */
export const loggedRules = alarmRules.filter(({ of }) => "log" in of);
