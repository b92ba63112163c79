import { table } from "node:console";
import { queueNames } from "@earshot/core/queues";
import { alarmRules, areas, loggedRules } from "../../../infra/alarm-list.ts";
import { dollars, lessFree, prices, type Usage } from "./prices.ts";
import { replayDay } from "./replay-day.ts";

const MINUTES_A_MONTH = 43_200;
const HUNDRED_THOUSAND = 100_000;
/** Lambda polls each queue with five connections that wait 20 seconds for a message. */
const POLLS_A_MINUTE = (5 * 60) / 20;
const PACKS_A_MONTH = MINUTES_A_MONTH / 5;
const EVENTS = 1000;
const SOURCES = 5;
const COLLECTIONS_A_MONTH = MINUTES_A_MONTH / 5;

const day = await replayDay();
const times = (usage: Usage, by: number): Usage =>
  Object.fromEntries(Object.entries(usage).map(([what, amount]) => [what, amount * by]));
const sum = (...all: Usage[]): Usage =>
  all.reduce<Record<string, number>>((total, usage) => {
    for (const [what, amount] of Object.entries(usage)) total[what] = (total[what] ?? 0) + amount;
    return total;
  }, {});

const idle = sum(
  times(day.tick, MINUTES_A_MONTH),
  times(day.collection, SOURCES * COLLECTIONS_A_MONTH),
  times(day.pack, PACKS_A_MONTH),
  {
    schedule: MINUTES_A_MONTH + PACKS_A_MONTH,
    queueRequest: queueNames.length * POLLS_A_MINUTE * MINUTES_A_MONTH,
    alarm: alarmRules.length,
    compositeAlarm: areas.length,
    metric: loggedRules.length,
    key: 1,
  },
);
const mentions = sum(times(day.mention, HUNDRED_THOUSAND), { stored: (HUNDRED_THOUSAND * 8) / 1e6 });
/**
 * Three people with the inbox open eight hours on 22 days: each 2 seconds a look at the list and one at the opened conversation, a read
 * unit each (tests/flow/desk.test.ts), which is read as a whole every 15 seconds (8 units); and each 5 seconds one at themselves (4).
 */
const seconds = 3 * 22 * 8 * 3600;
const looks = (seconds / 2) * 2;
const requests = looks + seconds / 5;
const desks: Usage = {
  httpRequest: requests,
  invocation: requests,
  gbSecond: requests * 0.02,
  read: looks + (seconds / 15) * 8 + (seconds / 5) * 4,
};

process.stdout.write(
  `One replayed day: ${day.mentions} mentions, ${day.answered} answered. List prices of ${prices.region}, ${prices.asOf}.\n`,
);
table(
  Object.fromEntries(
    Object.entries({
      "a mention": day.mention,
      "a tick": day.tick,
      "a collection of nothing": day.collection,
      "nothing to pack": day.pack,
      "an event told to a webhook": day.event,
      "an alert mailed to one person": day.alert,
      [`a week's digest over ${day.mentions} mentions`]: day.digest,
    }).map(([name, usage]) => [
      name,
      Object.fromEntries(Object.entries(usage).map(([what, n]) => [what, Number(n.toPrecision(3))])),
    ]),
  ),
);
const events = sum(times(day.event, EVENTS), { stored: (EVENTS * 2) / 1e6 });
const alerts = sum(times(day.alert, EVENTS), { mail: EVENTS, stored: (EVENTS * 2) / 1e6 });
const row = (usage: Usage, goal?: number) => ({
  "$ at list prices": Number(dollars(usage).toFixed(dollars(usage) < 0.1 ? 4 : 2)),
  "$ less what is always free": Number(dollars(lessFree(usage)).toFixed(2)),
  ...(goal !== undefined && { goal: `≤ ${goal}` }),
});
table({
  [`an idle month, ${SOURCES} sources asked every 5 minutes`]: row(idle, 5),
  "100 000 mentions": row(mentions, 2),
  [`${EVENTS.toLocaleString("en").replace(",", " ")} events told to a webhook`]: row(events),
  "1 000 alerts, each mailed to one person": row(alerts),
  [`a week's digest over ${day.mentions} mentions`]: row(day.digest),
  "three people at the console for a month": row(desks),
});
table({
  "an idle month, by what": Object.fromEntries(
    Object.entries(idle).map(([what, amount]) => [what, Number(dollars({ [what]: amount }).toFixed(2))]),
  ),
  "100 000 mentions, by what": Object.fromEntries(
    Object.entries(mentions).map(([what, amount]) => [what, Number(dollars({ [what]: amount }).toFixed(2))]),
  ),
});
