/// <reference path="../.sst/platform/config.d.ts" />
import { queueNames } from "../packages/core/src/queues.ts";
import { functions } from "./functions.ts";
import { options } from "./mail.ts";
import { functionNames, pascal } from "./needs.ts";
import { queues } from "./queues.ts";

const topic = new sst.aws.SnsTopic("Alarms");
if (options.alarmsTo) {
  new aws.sns.TopicSubscription("AlarmsMail", { topic: topic.arn, protocol: "email", endpoint: options.alarmsTo });
}

type Alarm = {
  says: string;
  namespace: string;
  metric: string;
  dimensions?: Record<string, $util.Input<string>>;
  statistic?: "Sum" | "Maximum";
  /** Rings at this value or above. */
  at: number;
  minutes: number;
};

function alarm(name: string, { says, namespace, metric, dimensions, statistic = "Sum", at, minutes }: Alarm) {
  return new aws.cloudwatch.MetricAlarm(name, {
    alarmDescription: says,
    namespace,
    metricName: metric,
    ...(dimensions && { dimensions }),
    statistic,
    threshold: at,
    comparisonOperator: "GreaterThanOrEqualToThreshold",
    period: minutes * 60,
    evaluationPeriods: 1,
    treatMissingData: "notBreaching",
    alarmActions: [topic.arn],
    okActions: [topic.arn],
  });
}

const dimensions = (queue: sst.aws.Queue) => ({ QueueName: queue.nodes.queue.name });
for (const name of queueNames) {
  const { queue, dead } = queues[name];
  alarm(`${pascal(name)}DeadLetters`, {
    says: `Messages of the queue ${name} were given up. See the console's Health page: send again or discard.`,
    namespace: "AWS/SQS",
    metric: "ApproximateNumberOfMessagesVisible",
    dimensions: dimensions(dead),
    statistic: "Maximum",
    at: 1,
    minutes: 5,
  });
  alarm(`${pascal(name)}Age`, {
    says: `The oldest message of the queue ${name} waits for 15 minutes: its function fails or is too slow.`,
    namespace: "AWS/SQS",
    metric: "ApproximateAgeOfOldestMessage",
    dimensions: dimensions(queue),
    statistic: "Maximum",
    at: 900,
    minutes: 5,
  });
}

for (const name of functionNames) {
  for (const metric of ["Errors", "Throttles"]) {
    alarm(pascal(name) + metric, {
      says: `The function ${name} has ${metric.toLowerCase()}. See its log.`,
      namespace: "AWS/Lambda",
      metric,
      dimensions: { FunctionName: functions[name].name },
      at: 5,
      minutes: 5,
    });
  }
}

/** Things that go wrong without a function failing: events of a function's log. */
const logged = [
  {
    name: "PublishFailures",
    in: "publish",
    event: "reply.failed",
    says: "A reply could not be posted.",
    at: 1,
    minutes: 5,
  },
  {
    name: "CheckByHand",
    in: "publish",
    event: "reply.check-by-hand",
    says: "A person must look whether a reply was posted.",
    at: 1,
    minutes: 5,
  },
  {
    name: "UnmailedDigests",
    in: "digest",
    event: "digest.unmailed",
    says: "A digest could not be mailed.",
    at: 1,
    minutes: 5,
  },
  {
    name: "SilentSource",
    in: "collect",
    event: "source.unwell",
    says: "A source fails, or has gone silent.",
    at: 3,
    minutes: 60,
  },
] as const;
for (const { name, in: where, event, says, at, minutes } of logged) {
  const namespace = `Earshot/${$app.stage}`;
  new aws.cloudwatch.LogMetricFilter(`${name}Filter`, {
    logGroupName: functions[where].nodes.logGroup.apply((group) => group!.name),
    // The function's own JSON line, as it stands in the log.
    pattern: `{ $.event = "${event}" }`,
    metricTransformation: { name, namespace, value: "1" },
  });
  alarm(name, { says, namespace, metric: name, at, minutes });
}

new aws.budgets.Budget("Budget", {
  budgetType: "COST",
  limitAmount: String(options.budget),
  limitUnit: "USD",
  timeUnit: "MONTHLY",
  costFilters: [{ name: "TagKeyValue", values: [`user:sst:stage$${$app.stage}`] }],
  ...(options.alarmsTo && {
    notifications: [
      {
        comparisonOperator: "GREATER_THAN",
        notificationType: "FORECASTED",
        threshold: 100,
        thresholdType: "PERCENTAGE",
        subscriberEmailAddresses: [options.alarmsTo],
      },
    ],
  }),
});

const widget = (title: string, metrics: unknown[][], at: { x: number; y: number }) => ({
  type: "metric",
  width: 12,
  height: 6,
  ...at,
  properties: { title, metrics, region: aws.getRegionOutput().region, stat: "Maximum", period: 300 },
});
new aws.cloudwatch.Dashboard("Dashboard", {
  dashboardName: `earshot-${$app.stage}`,
  dashboardBody: $jsonStringify({
    widgets: [
      widget(
        "Oldest message (seconds)",
        queueNames.map((name) => [
          "AWS/SQS",
          "ApproximateAgeOfOldestMessage",
          "QueueName",
          queues[name].queue.nodes.queue.name,
        ]),
        { x: 0, y: 0 },
      ),
      widget(
        "Dead letters",
        queueNames.map((name) => [
          "AWS/SQS",
          "ApproximateNumberOfMessagesVisible",
          "QueueName",
          queues[name].dead.nodes.queue.name,
        ]),
        { x: 12, y: 0 },
      ),
      widget(
        "Duration (ms)",
        functionNames.map((name) => ["AWS/Lambda", "Duration", "FunctionName", functions[name].name]),
        { x: 0, y: 6 },
      ),
      widget(
        "Errors",
        functionNames.map((name) => ["AWS/Lambda", "Errors", "FunctionName", functions[name].name]),
        { x: 12, y: 6 },
      ),
    ],
  }),
});
