import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApi } from "@earshot/api/app";
import { makeKey } from "@earshot/core/access-key/make-key";
import { roles } from "@earshot/core/team/person";
import { may, roleIn, type Roles } from "@earshot/core/team/rights";
import { createProgram } from "@earshot/local/cli/program";
import { getRequestListener } from "@hono/node-server";
import type { Command } from "commander";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { aTeamOfAll } from "../support/api-personas.ts";
import { routeOf } from "../support/described.ts";

/** Work on this machine alone: they ask nobody. */
const OWN = new Set(["classify", "read", "draft", "new-connector"]);
/** They need the table: with a key they say so. */
const TABLE = new Set(["export", "export state", "export corrections", "import state"]);
/** What would wait for work that nothing does here, or must be told more. */
const INSTEAD: Record<string, string[]> = {
  import: ["--dry-run", "--brand", "acme"],
  "incidents open": ["--name", "none"],
  "incidents close": ["--summary", "none"],
  "outreach dismiss": ["--reason", "x"],
  replay: ["--terms", "((", "--days", "1"],
  "sources sign-in": ["--secret", "token=@EARSHOT_TEST_SECRET"],
};

type Call = { method: string; path: string; status: number; told: string };

let dir: string;
let server: Server;
let url: string;
let ctx: Awaited<ReturnType<typeof aTeamOfAll>>["ctx"];
let calls: Call[] = [];

beforeAll(async () => {
  process.env["EARSHOT_TEST_SECRET"] = "hush";
  ({ ctx } = await aTeamOfAll());
  const api = createApi(() => ctx);
  const listener = getRequestListener(async (request) => {
    const answer = await api.fetch(request);
    const { pathname } = new URL(request.url);
    calls.push({ method: request.method, path: pathname, status: answer.status, told: await answer.clone().text() });
    return answer;
  });
  server = createServer(listener);
  await new Promise<void>((listens) => server.listen(0, "127.0.0.1", listens));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  dir = await mkdtemp(join(tmpdir(), "earshot-command-line-"));
  await writeFile(join(dir, "given.csv"), "text\nacme\n");
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(dir, { recursive: true, force: true });
});

/** Every command by its words, with what it asks for filled in; nothing that it names but the brand is there. */
function commands(of: Command, path: string[] = []): [name: string, words: string[]][] {
  const words = [...path, of.name()];
  const { registeredArguments: asked, options } = of;
  const isImport = of.name() === "import";
  const given = asked.flatMap((each) =>
    each.required || (isImport && each.name() === "file") ? [valueOf(each.name())] : [],
  );
  const must = options
    .filter(({ mandatory, long }) => mandatory && long === "--brand")
    .flatMap(() => ["--brand", "acme"]);
  const name = words.join(" ");
  const acts = (of as unknown as { _actionHandler: unknown })["_actionHandler"] !== null;
  return [
    ...(acts ? [[name, [...words, ...given, ...must, ...(INSTEAD[name] ?? [])]] as [string, string[]]] : []),
    ...of.commands.flatMap((each) => commands(each, words)),
  ];
}

function valueOf(argument: string): string {
  if (argument === "brand") return "acme";
  if (argument === "file") return join(dir ?? "", "given.csv");
  return argument === "platform" ? "playground" : "none";
}

const names = createProgram().commands.flatMap((each) => commands(each).map(([name]) => name));

async function run(name: string, key: string): Promise<{ error: unknown; said: string }> {
  const [, words] = createProgram()
    .commands.flatMap((each) => commands(each))
    .find(([each]) => each === name)!;
  const said: string[] = [];
  const hears = vi.spyOn(process.stdout, "write").mockImplementation((text) => said.push(String(text)) > 0);
  const alsoHears = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const { exitCode } = process;
  calls = [];
  try {
    await createProgram().parseAsync(["--url", url, "--key-file", key, ...words], { from: "user" });
    return { error: undefined, said: said.join("") };
  } catch (error) {
    return { error, said: said.join("") };
  } finally {
    hears.mockRestore();
    alsoHears.mockRestore();
    process.exitCode = exitCode;
  }
}

let made = 0;
async function keyFile(is: Roles): Promise<string> {
  const { token } = await makeKey(
    { ...ctx, actor: { id: "command-line", name: "x", role: "admin" } },
    {
      name: `Key ${++made}`,
      ...is,
    },
  );
  const file = join(dir, `${made}.key`);
  await writeFile(file, `${token}\n`);
  return file;
}

const every = roles.flatMap((role): Roles[] => [{ role }, { brands: { acme: role } }, { brands: { rival: role } }]);

test.each(names.filter((name) => !OWN.has(name) && !TABLE.has(name)))(
  "%s asks the API alone: who has no right is refused, and hears nothing of the brands of others",
  async (name) => {
    for (const is of every) {
      const who = `${name} as ${JSON.stringify(is)}`;
      const { error, said } = await run(name, await keyFile(is));
      expect(calls.length, `${who} asked nothing: ${String(error)}`).toBeGreaterThan(0);
      for (const { method, path, status, told } of calls) {
        expect(status, `${who}: ${told}`).toBeLessThan(500);
        const { right, scope } = routeOf(method, path)!;
        const isRefused = status === 403 || status === 404;
        if (scope === "brand" && path.startsWith("/api/brands/acme") && !may(is, right!, "acme"))
          expect(isRefused, `${who}: ${method} ${path} answered ${status}`).toBe(true);
        if (scope === "everywhere" && !may(is, right!, "any-other"))
          expect(isRefused, `${who}: ${method} ${path} answered ${status}`).toBe(true);
      }
      const [other, secret] = roleIn(is, "acme") ? ["rival", "Rival Secret"] : ["acme", "Acme"];
      if (!roleIn(is, other)) expect(said, who).not.toMatch(new RegExp(`${secret}|"${other}"`, "u"));
      if (!roleIn(is, "acme") && calls.some(({ path }) => path.startsWith("/api/brands/acme")))
        expect(error, who).toBeInstanceOf(Error);
    }
  },
);

test.each([...TABLE])("%s needs the table, and says so where it has a key alone", async (name) => {
  const { error } = await run(name, await keyFile({ role: "admin" }));
  expect(String(error)).toMatch(/--state <folder> or --stage <name>/u);
  expect(calls).toEqual([]);
});

test("what stands in no list is a command that there is", () => {
  for (const name of [...OWN, ...TABLE, ...Object.keys(INSTEAD)]) expect(names).toContain(name);
});
