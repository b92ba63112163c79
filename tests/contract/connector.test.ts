import { connectors } from "@earshot/connectors/registry";
import { describe } from "vitest";
import { openBench } from "./connector/bench.ts";
import { collects } from "./connector/collects.ts";
import { findsReplies } from "./connector/finds-replies.ts";
import { isDefined } from "./connector/is-defined.ts";
import { keepsLengths } from "./connector/keeps-lengths.ts";
import { keepsTexts } from "./connector/keeps-texts.ts";
import { replies } from "./connector/replies.ts";
import { revisits } from "./connector/revisits.ts";
import { survivesWeather } from "./connector/survives-weather.ts";

const platforms = Object.values(connectors).map((connector) => [connector.name, connector] as const);

describe.each(platforms)("%s", (_, connector) => {
  const bench = openBench(connector);
  describe("definition", () => isDefined(bench));
  describe("collecting", () => collects(bench));
  describe("texts", () => keepsTexts(bench));
  describe("weather", () => survivesWeather(bench));
  if (!connector.reply) return;
  describe("replying", () => replies(bench));
  describe("finding replies", () => findsReplies(bench));
  describe("revisiting", () => revisits(bench));
  describe("lengths", () => keepsLengths(bench));
});
