import { describe, expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import type { Readers } from "../context.ts";
import { keys } from "../keys.ts";
import { getDigest } from "./get-digest.ts";
import { listDigests } from "./list-digests.ts";
import { makeDigest, type Order } from "./make-digest.ts";
import { previewDigest } from "./preview-digest.ts";
import { sendDigestAgain } from "./send-again.ts";

const daily = { brand: "acme", kind: "daily" } as const;

describe("mailing", () => {
  const due = async () => {
    const world = await createDigestWorld({ brand: { timeZone: "Asia/Tehran" }, now: "2026-11-17T06:00:00Z" });
    await world.hear({ at: "2026-11-17T07:00:00Z" });
    world.at("2026-11-18T04:30:00Z");
    return world;
  };

  test("a crash before the mail was asked is made good by the next run, once, however many run at the same moment", async () => {
    const world = await due();
    const { commit } = world.ctx.store;
    let commits = 0;
    world.ctx.store.commit = async (changes) => {
      if (++commits === 2) throw new Error("killed");
      return commit(changes);
    };
    await expect(makeDigest(world.ctx, daily)).rejects.toThrow("killed");
    expect(world.mails).toEqual([]);
    await Promise.all([makeDigest(world.ctx, daily), makeDigest(world.ctx, daily), makeDigest(world.ctx, daily)]);
    expect(world.mails.map(({ id }) => id)).toEqual(["daily-2026-11-17"]);
  });

  test("once handed over it is never mailed again by itself, whatever the mail answered", async () => {
    const world = await due();
    let tried = 0;
    world.ctx.mail = {
      ...world.ctx.mail,
      digest: async () => {
        tried++;
        throw new Error("421 try later");
      },
    };
    await makeDigest(world.ctx, daily);
    await makeDigest(world.ctx, daily);
    expect(tried).toBe(1);
    const [digest] = await world.digests();
    expect(digest).toMatchObject({ mailingAt: "2026-11-18T04:30:00.000Z", mailTrouble: "421 try later" });
    expect(digest).not.toHaveProperty("mailedAt");
    expect(world.lines.map(({ event }) => event)).toContain("digest.unmailed");
  });

  test("a person can mail it again, one at a time", async () => {
    const world = await due();
    const mail = world.ctx.mail;
    world.ctx.mail = {
      ...world.ctx.mail,
      digest: async () => {
        throw new Error("down");
      },
    };
    await makeDigest(world.ctx, daily);
    world.ctx.mail = mail;
    const both = await Promise.allSettled([
      sendDigestAgain(world.ctx, "acme", "daily-2026-11-17"),
      sendDigestAgain(world.ctx, "acme", "daily-2026-11-17"),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(both.find((one) => one.status === "rejected")).toMatchObject({ reason: { code: "taken" } });
    expect(world.mails).toEqual([]);
    const asked = world.sent("digest").filter((each): each is Order => each.kind === "daily" || each.kind === "weekly");
    expect(asked).toEqual([{ ...daily, again: "daily-2026-11-17" }]);
    await Promise.all([makeDigest(world.ctx, asked[0]!), makeDigest(world.ctx, asked[0]!)]);
    await makeDigest(world.ctx, asked[0]!);
    expect(world.mails).toHaveLength(1);
    expect((await world.digests())[0]).not.toHaveProperty("mailTrouble");
  });

  test("each reads it in their own language, else in the brand's usual one; where one cannot be sent the others still are", async () => {
    const world = await createDigestWorld({
      brand: {
        usualLanguage: "hu",
        digestTo: ["Noa@acme.example", "desk@acme.example", "dana@acme.example", "ona@acme.example"],
      },
      now: "2026-11-17T06:00:00Z",
    });
    for (const [name, language] of [
      ["noa", "he"],
      ["ona", "lt"],
      ["dana", "he"],
      ["desk", undefined],
    ] as const) {
      const person = {
        id: name,
        name,
        role: "viewer" as const,
        email: `${name}@acme.example`,
        createdAt: "2026-11-01T00:00:00Z",
      };
      await world.ctx.store.commit([
        { put: keys.person(name), value: { ...person, ...(language && { language }) }, if: "absent" },
      ]);
    }
    await world.hear({ at: "2026-11-17T07:00:00Z" });
    world.at("2026-11-18T09:30:00Z");
    const sent: Readers[] = [];
    world.ctx.mail = {
      ...world.ctx.mail,
      digest: async (_, __, readers) => {
        sent.push(readers);
        if (readers.language === "he") throw new Error("no such box");
      },
    };
    await makeDigest(world.ctx, daily);
    expect(sent).toMatchObject([
      { audience: "all", language: "he", to: ["Noa@acme.example", "dana@acme.example"] },
      { language: "hu", to: ["desk@acme.example"] },
      { language: "lt", to: ["ona@acme.example"] },
    ]);
    expect((await world.digests())[0]).toMatchObject({ mailTrouble: "no such box" });
  });

  test("who reads a part of it gets that part, of the kinds and in the language that were chosen for them", async () => {
    const world = await createDigestWorld({
      brand: {
        usualLanguage: "lt",
        digestTo: ["desk@acme.example"],
        digestReaders: [
          { to: "mark@acme.example", audience: "marketing", kinds: ["daily", "weekly"] },
          { to: "lena@acme.example", audience: "team", kinds: ["weekly"], language: "he" },
          { to: "ops@acme.example", audience: "marketing", kinds: ["daily"], language: "fa" },
          { to: "ona@acme.example", audience: "marketing", kinds: ["daily", "monthly"] },
        ],
      },
      now: "2026-11-17T06:00:00Z",
    });
    await world.hear({ at: "2026-11-17T07:00:00Z" });
    const sent: Readers[] = [];
    world.ctx.mail = { ...world.ctx.mail, digest: async (_, __, readers) => void sent.push(readers) };
    world.at("2026-11-18T09:30:00Z");
    await makeDigest(world.ctx, daily);
    const short = () => sent.splice(0).map(({ to, audience, language }) => [audience, language, ...to]);
    expect(short()).toEqual([
      ["all", "lt", "desk@acme.example"],
      ["marketing", "lt", "mark@acme.example", "ona@acme.example"],
      ["marketing", "fa", "ops@acme.example"],
    ]);
    world.at("2026-12-01T09:30:00Z");
    await makeDigest(world.ctx, { brand: "acme", kind: "monthly" });
    expect(short()).toEqual([["marketing", "lt", "ona@acme.example"]]);
  });

  test("marketing mails it again and reads it without how the team answers; what is stored keeps that", async () => {
    const world = await due();
    await makeDigest(world.ctx, daily);
    const mark = { ...world.ctx, actor: { id: "m", name: "M", role: "marketing" as const } };
    expect((await getDigest(world.ctx, "acme", "daily-2026-11-17")).team).toBeDefined();
    const [listed] = await listDigests(mark, "acme", "daily");
    for (const digest of [
      listed!,
      await getDigest(mark, "acme", "daily-2026-11-17"),
      await previewDigest(mark, daily),
    ]) {
      expect(digest).not.toHaveProperty("team");
      expect(digest.counts.mentions).toBeDefined();
    }
    await sendDigestAgain(mark, "acme", "daily-2026-11-17");
    expect((await world.digests())[0]).toHaveProperty("team");
  });

  test("a viewer cannot mail it", async () => {
    const world = await due();
    await makeDigest(world.ctx, daily);
    const viewer = { ...world.ctx, actor: { id: "v", name: "V", role: "viewer" as const } };
    await expect(sendDigestAgain(viewer, "acme", "daily-2026-11-17")).rejects.toMatchObject({ code: "not-allowed" });
  });
});
