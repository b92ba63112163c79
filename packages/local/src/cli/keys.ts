import { ask } from "@earshot/client/create-client";
import type { AccessKeyView } from "@earshot/core/access-key/key-view";
import { Refusal } from "@earshot/core/errors";
import type { Command } from "commander";
import type { Shared } from "./program.ts";
import { print } from "./print.ts";
import { withApi } from "./with-api.ts";

type Asked = { role?: string; in?: string[]; days?: string; end: boolean };

export function keyCommands(program: Command, shared: () => Shared): void {
  const keys = program.command("keys").description("access keys: what lets machines in over HTTP");
  keys.command("list", { isDefault: true }).action(() =>
    withApi(shared(), async (api) => {
      const { keys: all } = await ask(api, "get", "/api/keys");
      print(shared().json ? all : all.map(line), shared().json);
    }),
  );
  keys
    .command("make <name>")
    .description("makes one and prints it, this once; what asks sends it as `Authorization: Bearer ek_…`")
    .option("--role <role>", "what it may in every brand: viewer, drafter, approver, publisher, marketing, admin")
    .option("--in <brand=role...>", "what it may in one brand, such as acme=drafter")
    .option("--days <n>", "it ends after so many days, 365 at most; 90 when absent")
    .option("--no-end", "it never ends")
    .action((name: string, asked: Asked) =>
      withApi(shared(), async (api) => {
        const { key, token } = await ask(api, "post", "/api/keys", { body: { name, ...wish(asked) } });
        if (shared().json) return print([{ ...key, token }], true);
        process.stdout.write(`${token}\n`);
        const until = key.endsAt ? `It ends ${key.endsAt.slice(0, 10)}.` : "It never ends.";
        process.stderr.write(`${until} It is shown this once: keep it where secrets are kept.\n`);
      }),
    );
  keys
    .command("revoke <key>")
    .description("ends one at once, by its id or name")
    .action((asked: string) =>
      withApi(shared(), async (api) => {
        const { keys: all } = await ask(api, "get", "/api/keys");
        const { id = asked } = all.find((each) => each.id === asked || each.name === asked) ?? {};
        await ask(api, "delete", "/api/keys/{id}", { path: { id } });
      }),
    );
}

function wish({ role, in: inBrands = [], days, end }: Asked): object {
  if (!end && days !== undefined) throw new Refusal("bad-input", "Say --days or --no-end, not both.");
  return {
    ...(role !== undefined && { role }),
    ...(inBrands.length > 0 && { brands: Object.fromEntries(inBrands.map(roleInBrand)) }),
    ...(end ? days !== undefined && { days: Number(days) } : { days: null }),
  };
}

function roleInBrand(text: string): [string, string] {
  const [brand, role, more] = text.split("=");
  if (!brand || !role || more !== undefined)
    throw new Refusal("bad-input", `Write what it may in a brand as brand=role, such as acme=drafter, not ${text}.`);
  return [brand, role];
}

const line = ({ id, name, role, brands, maker, state, endsAt, lastUse }: AccessKeyView) => ({
  id,
  name,
  may: [...(role ? [role] : []), ...Object.entries(brands ?? {}).map(([brand, each]) => `${brand}=${each}`)].join(" "),
  maker,
  state,
  ends: endsAt?.slice(0, 10) ?? "never",
  used: lastUse
    ? `${lastUse.at.slice(0, 13).replace("T", " ")}h UTC${lastUse.address ? ` ${lastUse.address}` : ""}`
    : "",
});
