import { expect, test } from "vitest";
import { remembering } from "./remembering.ts";

function counted() {
  let now = 0;
  let fails = false;
  const asked: string[] = [];
  const vault = remembering(
    {
      seal: async (plain) => `<${plain}>`,
      async open(sealed) {
        asked.push(sealed);
        if (fails) throw new Error("KMS is away");
        return sealed.slice(1, -1);
      },
    },
    () => now,
  );
  return { vault, asked, pass: (minutes: number) => (now += minutes * 60_000), failing: (is: boolean) => (fails = is) };
}

test("the same seal is opened once in five minutes", async () => {
  const { vault, asked, pass } = counted();
  expect(await Promise.all([vault.open("<a>"), vault.open("<a>"), vault.open("<b>")])).toEqual(["a", "a", "b"]);
  pass(4);
  await vault.open("<a>");
  expect(asked).toEqual(["<a>", "<b>"]);
  pass(2);
  expect(await vault.open("<a>")).toBe("a");
  expect(asked).toEqual(["<a>", "<b>", "<a>"]);
});

test("a failure is not remembered", async () => {
  const { vault, failing } = counted();
  failing(true);
  await expect(vault.open("<a>")).rejects.toThrow("away");
  failing(false);
  expect(await vault.open("<a>")).toBe("a");
});

test("it keeps few in memory", async () => {
  const { vault, asked } = counted();
  for (let n = 0; n < 250; n++) await vault.open(`<${n}>`);
  await vault.open("<249>");
  expect(asked).toHaveLength(250);
});
