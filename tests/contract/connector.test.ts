import { connectors } from "@earshot/connectors/registry";
import { describe } from "vitest";
import { openBench } from "./connector/bench.ts";
import { asks } from "./connector/asks.ts";
import { answersCanary } from "./connector/answers-canary.ts";
import { collects } from "./connector/collects.ts";
import { findsReplies } from "./connector/finds-replies.ts";
import { isDefined } from "./connector/is-defined.ts";
import { isDescribed } from "./connector/is-described.ts";
import { letsPushesIn } from "./connector/lets-pushes-in.ts";
import { keepsLengths } from "./connector/keeps-lengths.ts";
import { keepsRules } from "./connector/keeps-rules.ts";
import { keepsTexts } from "./connector/keeps-texts.ts";
import { listsAnswers } from "./connector/lists-answers.ts";
import { readsBudgets } from "./connector/reads-budgets.ts";
import { replies } from "./connector/replies.ts";
import { retracts } from "./connector/retracts.ts";
import { revisits } from "./connector/revisits.ts";
import { survivesWeather } from "./connector/survives-weather.ts";
import { takesConsent } from "./connector/takes-consent.ts";
import { takesPushes } from "./connector/takes-pushes.ts";
import { wantsCredentials } from "./connector/wants-credentials.ts";

const platforms = Object.values(connectors).map((connector) => [connector.name, connector] as const);

describe.each(platforms)("%s", (_, connector) => {
  const bench = openBench(connector);
  describe("definition", () => {
    isDefined(bench);
    isDescribed(bench);
  });
  describe("rules", () => keepsRules(bench));
  describe("collecting", () => collects(bench));
  // A feed asks only where its address takes a query; feed/searches.test.ts has that.
  if (connector.searches && connector.platform !== "feed") describe("searches", () => asks(bench));
  describe("texts", () => keepsTexts(bench));
  describe("weather", () => survivesWeather(bench));
  describe("budget", () => readsBudgets(bench));
  if (connector.canary) describe("silence", () => answersCanary(bench));
  if (connector.secret) describe("credentials", () => wantsCredentials(bench));
  if (connector.consent) describe("consent", () => takesConsent(bench));
  if (connector.answers) describe("answers", () => listsAnswers(bench));
  if (connector.revisit) describe("revisiting", () => revisits(bench));
  if (connector.webhook) describe("pushes", () => takesPushes(bench));
  if (connector.webhook) describe("pushes at the door", () => letsPushesIn(bench));
  if (!connector.reply) return;
  describe("replying", () => replies(bench));
  describe("finding replies", () => findsReplies(bench));
  describe("lengths", () => keepsLengths(bench));
  if (connector.retract) describe("retracting", () => retracts(bench));
});
