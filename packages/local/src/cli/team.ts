import { ask, type EarshotClient } from "@earshot/client/create-client";
import { Refusal } from "@earshot/core/errors";
import type { ListedPerson } from "@earshot/core/team/import-people";
import { isCalled } from "@earshot/core/team/invite";
import type { Shown } from "@earshot/core/team/people";
import { PEOPLE_FILE_BYTES } from "@earshot/core/team/people-in-file";
import { roles } from "@earshot/core/team/person";
import { Option, type Command } from "commander";
import type { Shared } from "./program.ts";
import { print } from "./print.ts";
import { readText } from "./read-text.ts";
import { withApi } from "./with-api.ts";

const ROLES = roles.join(", ");
const PERSON = "their id, name or e-mail address";

type GivenSecurity = { idleHours?: number; absoluteHours?: number; requirePasskeys?: "yes" | "no" };
const ONE = "/api/team/{id}";
type Link = { link: string; until: string };
type Given = { name?: string; email?: string; role?: string; brand?: string[] };

export function teamCommands(program: Command, shared: () => Shared): void {
  const people = program.command("team").description("the people who may sign in");
  people
    .command("list", { isDefault: true })
    .action(() =>
      withApi(shared(), async (api) =>
        print(shownAll((await ask(api, "get", "/api/team")).people, shared().json), shared().json),
      ),
    );
  people
    .command("link <person> [role]")
    .description(
      `prints a link that signs somebody in once: adds them with a role (${ROLES}), or, without one, renews the link of somebody of the team`,
    )
    .option("--email <address>", "by which the single sign-on knows them")
    .option("--brand <id:role>", "a role in one brand; may be given several times", several)
    .action((person: string, role: string | undefined, { email, brand }: Given) =>
      withApi(shared(), async (api, url) => {
        const brands = brandsOf(brand);
        const link =
          role || brands
            ? await ask(api, "post", "/api/team", {
                body: { name: person, ...(role && { role }), ...(brands && { brands }), ...(email && { email }) },
              })
            : await ask(api, "post", `${ONE}/link`, await meant(api, person));
        tell(link, url ?? "http://127.0.0.1:4600");
      }),
    );
  people
    .command("change <person>")
    .description(`changes somebody (${PERSON}); another role, or an address less, ends their sessions at once`)
    .option("--name <name>")
    .option("--email <address>", "none: takes it away")
    .option("--role <role>", `in every brand: ${ROLES}; none: takes it away`)
    .option("--brand <id:role>", "all roles in single brands, one each; none: takes them away", several)
    .action((person: string, { name, email, role, brand }: Given) =>
      withApi(shared(), async (api) => {
        const { id } = await theOne(api, person);
        const change = {
          ...(name !== undefined && { name }),
          ...(email !== undefined && { email: orNone(email) }),
          ...(role !== undefined && { role: orNone(role) }),
          ...(brand !== undefined && { brands: brand[0] === "none" ? null : brandsOf(brand) }),
        };
        const { person: changed } = await ask(api, "patch", ONE, { path: { id }, body: change });
        print(shownAll([changed], shared().json), shared().json);
      }),
    );
  people
    .command("remove <person>")
    .description(`takes somebody (${PERSON}) off the team for good`)
    .action((person: string) =>
      withApi(shared(), async (api) => void (await ask(api, "delete", ONE, await meant(api, person)))),
    );
  people
    .command("sign-out <person>")
    .description(`ends all sessions and the open link of somebody (${PERSON})`)
    .action((person: string) =>
      withApi(shared(), async (api) => void (await ask(api, "post", `${ONE}/sign-out`, await meant(api, person)))),
    );
  people
    .command("reset-passkeys <person>")
    .description(`removes all passkeys of somebody (${PERSON}) who has lost theirs, and ends their sessions and link`)
    .action((person: string) =>
      withApi(shared(), async (api) => void (await ask(api, "delete", `${ONE}/passkeys`, await meant(api, person)))),
    );
  people
    .command("pseudonym <person> <name>")
    .description(`what customers know somebody (${PERSON}) as, in the place of their name; none: by their name`)
    .action((person: string, name: string) =>
      withApi(shared(), async (api) => {
        const given = { ...(await meant(api, person)), body: { pseudonym: orNone(name) } };
        const { person: changed } = await ask(api, "put", `${ONE}/pseudonym`, given);
        print(shownAll([changed], shared().json), shared().json);
      }),
    );
  people
    .command("export")
    .description("the people whom you manage as CSV on standard output, as import takes it")
    .action(() =>
      withApi(shared(), async (api) => {
        process.stdout.write((await ask(api, "get", "/api/team.csv", { parseAs: "text" })) as unknown as string);
      }),
    );
  people
    .command("away <person> <until>")
    .description(`somebody (${PERSON}) is away until a moment (2027-01-31T09:00+02:00), or is back: now`)
    .action((person: string, until: string) =>
      withApi(shared(), async (api) => {
        const body = { until: until === "now" ? null : until };
        const { person: changed } = await ask(api, "put", `${ONE}/away`, { ...(await meant(api, person)), body });
        print(shownAll([changed], shared().json), shared().json);
      }),
    );
  people
    .command("import <file>")
    .description("people from a CSV file: name, email, role, brands (acme:approver; bolt:viewer); all or none")
    .option("--dry-run", "says what would change and changes nothing")
    .option("--remove-missing", "removes whom the file does not name, but never the last admin")
    .action((file: string, { dryRun = false, removeMissing = false }: { dryRun?: boolean; removeMissing?: boolean }) =>
      withApi(shared(), async (api) => {
        const text = await readText(file, PEOPLE_FILE_BYTES);
        const done = await ask(api, "post", "/api/team/import", { body: { text, dryRun, removeMissing } });
        if (shared().json) return print([done], true);
        const rows = [
          ...done.added.map((after) => ({ what: "added", ...row(after) })),
          ...done.changed.map(({ before, after }) => ({
            what: "changed",
            ...row(after),
            was: Object.values(row(before)).join(" "),
          })),
          ...done.removed.map(({ name }) => ({ what: "removed", name })),
          ...done.left.map(({ name }) => ({ what: "left as is", name })),
        ];
        if (rows.length > 0)
          print(
            rows.map((each) => ({ ...blank, ...each })),
            false,
          );
        const counts = `${done.added.length} added, ${done.changed.length} changed, ${done.removed.length} removed, ${done.same} the same.`;
        process.stdout.write(`${dryRun ? "Nothing was changed. It would be: " : ""}${counts}\n`);
      }),
    );
  people
    .command("groups [file]")
    .description(
      'what the people of the single sign-on\'s groups are; from a JSON file in place of what was: {"approvers": {"role": "approver"}, "acme": {"brands": {"acme": "viewer"}}}',
    )
    .action((file: string | undefined) =>
      withApi(shared(), async (api) => {
        const { groups } = file
          ? await ask(api, "put", "/api/team/groups", { body: jsonIn(file, await readText(file, PEOPLE_FILE_BYTES)) })
          : await ask(api, "get", "/api/team/groups");
        process.stdout.write(`${JSON.stringify(groups, null, 2)}\n`);
      }),
    );
  people
    .command("security")
    .description("how long sessions last, in hours, and whether links need a passkey; what is given is set")
    .option("--idle-hours <hours>", "without being used", Number)
    .option("--absolute-hours <hours>", "at most", Number)
    .addOption(
      new Option("--require-passkeys <yes or no>", "whether who signs in by a link has to have a passkey").choices([
        "yes",
        "no",
      ]),
    )
    .action(({ requirePasskeys, ...hours }: GivenSecurity) =>
      withApi(shared(), async (api) => {
        const given = { ...hours, ...(requirePasskeys && { requirePasskeys: requirePasskeys === "yes" }) };
        const { requirePasskeys: required = false, ...lasting } = await ask(api, "get", "/api/team/security");
        const before = { ...lasting, requirePasskeys: required };
        const isSet = Object.keys(given).length > 0;
        print(
          [isSet ? await ask(api, "put", "/api/team/security", { body: { ...before, ...given } }) : before],
          shared().json,
        );
      }),
    );
}

const several = (value: string, before: string[] = []) => [...before, value];
const orNone = (value: string) => (value === "none" ? null : value);

function brandsOf(given: string[] | undefined): Record<string, string> | undefined {
  if (!given) return undefined;
  return Object.fromEntries(
    given.map((each) => {
      const [, brand, role] = /^([^:]+):([^:]+)$/u.exec(each) ?? [];
      if (!brand || !role)
        throw new Refusal("bad-input", `--brand takes a brand and a role, such as acme:approver, not ${each}.`);
      return [brand, role];
    }),
  );
}

const meant = async (api: EarshotClient, person: string) => ({ path: { id: (await theOne(api, person)).id } });

/** @throws Refusal when nobody is meant, or several could be */
async function theOne(api: EarshotClient, person: string): Promise<Shown> {
  const { people: all } = await ask(api, "get", "/api/team");
  const exact = all.find(({ id, email }) => id === person || email === person.toLowerCase());
  const [one, ...more] = exact ? [exact] : all.filter((each) => isCalled(each, person));
  if (!one) throw new Refusal("not-found", { code: "refusal.no-person", id: person });
  if (more.length > 0) throw new Refusal("bad-input", { code: "refusal.name-twice", name: person });
  return one;
}

/** The address is that of the Earshot that runs, not of whom was asked within this process. */
function tell({ link, until }: Link, url: string): void {
  const { pathname, search } = new URL(link);
  process.stdout.write(`${url}${pathname}${search}\n`);
  process.stderr.write(`It works once, until ${until}.\n`);
}

function jsonIn(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal("bad-input", `${file} is not JSON.`);
  }
}

const blank = { what: "", name: "", email: "", role: "", brands: "", was: "" };
const row = ({ name, email, role, brands = {} }: ListedPerson) => ({
  name,
  email: email ?? "",
  role: role ?? "",
  brands: Object.entries(brands)
    .map(([brand, its]) => `${brand}:${its}`)
    .join("; "),
});

/** A table has the same columns for all. */
const shownAll = (people: Shown[], json: boolean): Record<string, unknown>[] =>
  json ? people : people.map((each) => ({ id: each.id, ...row(each), awayUntil: each.awayUntil ?? "" }));
