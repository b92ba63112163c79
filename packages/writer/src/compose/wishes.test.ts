import { expect, test } from "vitest";
import { wishesIn } from "./wishes.ts";

test.each([
  ["Too long, please shorten it", ["too-long"]],
  ["אין צורך, קצר יותר", ["too-long"]],
  ["لطفاً گرم‌تر", ["too-cold"]],
  ["Túl hivatalos", ["too-formal"]],
  ["太冷", ["too-cold"]],
  ["Neatsiprašykite, per ilgas", ["too-long", "no-apology"]],
  ["They already gave the number, don't ask", ["asks-too-much"]],
  ["Mia does not like it", []],
])("%s", (reason, wishes) => {
  expect(wishesIn([reason])).toEqual(wishes);
});
