/// <reference path="../.sst/platform/config.d.ts" />
import { queueNames } from "../packages/core/src/queues.ts";
import { alarmRules, areas, type AlarmRule, type MetricOf } from "./alarm-list.ts";
import { functions } from "./functions.ts";
import { options } from "./mail.ts";
import { functionNames, pascal } from "./needs.ts";
import { queues } from "./queues.ts";
import { api } from "./site.ts";
import { table } from "./table.ts";

const topic = new sst.aws.SnsTopic("Alarms");
if (options.alarmsTo) {
  new aws.sns.TopicSubscription("AlarmsMail", { topic: topic.arn, protocol: "email", endpoint: options.alarmsTo });
}
const told = { alarmActions: [topic.arn], okActions: [topic.arn] };
const ownNamespace = `Earshot/${$app.stage}`;

function dimensionsOf(of: MetricOf): Record<string, $util.Input<string>> | undefined {
  if ("queue" in of) return { QueueName: queues[of.queue].queue.nodes.queue.name };
  if ("dead" in of) return { QueueName: queues[of.dead].dead.nodes.queue.name };
  if ("function" in of) return { FunctionName: functions[of.function].name };
  if ("table" in of) return { TableName: table.name };
  return "api" in of ? { ApiId: api.nodes.api.id } : undefined;
}

/** Things that go wrong without a function failing: events of a function's log, each the function's own JSON line. */
function countLogged(name: string, of: MetricOf): void {
  if (!("log" in of)) return;
  new aws.cloudwatch.LogMetricFilter(`${name}Filter`, {
    logGroupName: functions[of.log].nodes.logGroup.apply((group) => group!.name),
    pattern: `{ $.event = "${of.event}" }`,
    metricTransformation: { name, namespace: ownNamespace, value: "1" },
  });
}

function alarm({ name, area, says, of, namespace, metric, statistic, at, below, minutes }: AlarmRule) {
  countLogged(name, of);
  const dimensions = dimensionsOf(of);
  return new aws.cloudwatch.MetricAlarm(name, {
    alarmDescription: says,
    namespace: namespace ?? ownNamespace,
    metricName: metric ?? name,
    ...(dimensions && { dimensions }),
    statistic: statistic ?? "Sum",
    threshold: at,
    comparisonOperator: below ? "LessThanThreshold" : "GreaterThanOrEqualToThreshold",
    period: minutes * 60,
    evaluationPeriods: 1,
    treatMissingData: below ? "breaching" : "notBreaching",
    ...(area === undefined && told),
  });
}

const alarms = alarmRules.map((rule) => ({ area: rule.area, made: alarm(rule) }));
for (const area of areas) {
  const names = alarms.filter((each) => each.area === area).map(({ made }) => made.name);
  new aws.cloudwatch.CompositeAlarm(`${pascal(area)}Alarm`, {
    alarmName: `earshot-${$app.stage}-${area}`,
    alarmDescription: `Something is wrong with ${area === "rest" ? "the console, the table, mails or webhooks" : area}. The mail names the alarm; README.md says what to do.`,
    alarmRule: $resolve(names).apply((all) => all.map((name) => `ALARM("${name}")`).join(" OR ")),
    ...told,
  });
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

if (options.dashboard) {
  const widget = (title: string, metrics: unknown[][], at: { x: number; y: number }) => ({
    type: "metric",
    width: 12,
    height: 6,
    ...at,
    properties: { title, metrics, region: aws.getRegionOutput().region, stat: "Maximum", period: 300 },
  });
  const ofQueues = (metric: string, which: "queue" | "dead") =>
    queueNames.map((name) => ["AWS/SQS", metric, "QueueName", queues[name][which].nodes.queue.name]);
  const ofFunctions = (metric: string) =>
    functionNames.map((name) => ["AWS/Lambda", metric, "FunctionName", functions[name].name]);
  new aws.cloudwatch.Dashboard("Dashboard", {
    dashboardName: `earshot-${$app.stage}`,
    dashboardBody: $jsonStringify({
      widgets: [
        widget("Oldest message (seconds)", ofQueues("ApproximateAgeOfOldestMessage", "queue"), { x: 0, y: 0 }),
        widget("Dead letters", ofQueues("ApproximateNumberOfMessagesVisible", "dead"), { x: 12, y: 0 }),
        widget("Duration (ms)", ofFunctions("Duration"), { x: 0, y: 6 }),
        widget("Errors", ofFunctions("Errors"), { x: 12, y: 6 }),
      ],
    }),
  });
}
