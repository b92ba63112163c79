import { expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import { ownerIfHere } from "../conversation/keeper.ts";
import { approversInOrder } from "../ladder/in-order.ts";
import { invite } from "./invite.ts";
import { peopleIn } from "./people.ts";
import { setAway } from "./set-away.ts";

test("who is away keeps no customers and is not asked, until they are back; one says it of oneself, an admin of anybody", async () => {
  const { ctx } = await createDigestWorld({ now: "2027-01-05T12:00:00Z" });
  let n = 0;
  const inside = { ...ctx, token: () => `token-${n++}` };
  const { person: noa } = await invite(inside, { name: "Noa", role: "approver" });
  const { person: dan } = await invite(inside, { name: "Dan", role: "approver" });
  const { person: ada } = await invite(inside, { name: "Ada", role: "admin" });
  const asked = async () =>
    approversInOrder({ order: [] }, await peopleIn(ctx, "acme"), { timeZone: "UTC" }, ctx.now()).map(
      ({ name }) => name,
    );
  const until = "2027-01-10T09:00:00+02:00";

  expect(await setAway({ ...inside, actor: noa }, noa.id, { until })).toMatchObject({
    awayUntil: "2027-01-10T07:00:00.000Z",
  });
  expect(await ownerIfHere(inside, noa.id)).toBeUndefined();
  expect(await asked()).toEqual(["Ada", "Dan"]);
  await expect(setAway({ ...inside, actor: noa }, dan.id, { until })).rejects.toMatchObject({ code: "not-allowed" });
  await expect(setAway({ ...inside, actor: noa }, noa.id, { until: "soon" })).rejects.toMatchObject({
    code: "bad-input",
  });

  for (const { id } of [dan, ada]) await setAway({ ...inside, actor: ada }, id, { until });
  // Somebody must hear of it.
  expect(await asked()).toEqual(["Ada", "Dan", "Noa"]);
  await setAway({ ...inside, actor: ada }, noa.id, { until: null });
  expect(await ownerIfHere(inside, noa.id)).toBe(noa.id);
  expect(await asked()).toEqual(["Noa"]);
});
