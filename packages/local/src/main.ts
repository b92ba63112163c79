import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { readApiSettings, type ApiSettings } from "@earshot/api/settings";
import { invite } from "@earshot/core/team/invite";
import { playDay } from "./demo/play-day.ts";
import { listenTo, listenToPlayground } from "./first-start.ts";
import { createPlaygroundClient } from "./playground/client.ts";
import { start } from "./start.ts";
import { Trouble } from "./trouble.ts";

const HELP = `npm start -- [options]

  --brand <name>      listen for this brand on every platform that needs no key
  --terms <terms>     what to look for: acme, "acme coffee", -acme.org  (the name by default)
  --feed <url>        a feed to listen to as well; may be given several times
  --news <edition>    language and country of the news search: hu-HU, lt-LT, he-IL, fa-IR, zh-Hant-TW, en-GB …;
                      may be given several times
  --app-store <id>    an App Store app whose reviews are heard
  --mastodon <url>    the Mastodon server to search (https://mastodon.social)
  --demo              fills the playground with a day of mentions in six languages
  --time-zone <zone>  the brand's time zone (this machine's)
  --port <n>          the console's port (4600); the playground takes the next one
  --state <folder>    where everything is kept (.earshot)
`;

/** A single sign-on works here too, where its variables are set. */
function apiSettings(): ApiSettings {
  try {
    return readApiSettings(process.env);
  } catch (cause) {
    throw new Trouble(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      brand: { type: "string" },
      terms: { type: "string" },
      feed: { type: "string", multiple: true },
      news: { type: "string", multiple: true },
      "app-store": { type: "string" },
      mastodon: { type: "string", default: "https://mastodon.social" },
      demo: { type: "boolean" },
      "time-zone": { type: "string" },
      port: { type: "string", default: "4600" },
      state: { type: "string", default: ".earshot" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return void process.stdout.write(HELP);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_534)
    throw new Trouble(`--port takes a number from 0 to 65534, not ${values.port}.`);
  if (values.terms !== undefined && values.brand === undefined)
    throw new Trouble("--terms needs --brand: say whose terms they are.");
  const timeZone = values["time-zone"] ?? Intl.DateTimeFormat().resolvedOptions().timeZone;

  const earshot = await start({
    dir: resolve(values.state),
    port,
    playgroundPort: port === 0 ? 0 : port + 1,
    api: apiSettings(),
    console: resolve(import.meta.dirname, "../../console/dist"),
    onBroken: (why) =>
      fail(new Trouble(`${why} Earshot stops here; nothing that was stored is lost. Start it again with npm start.`)),
  });
  const stopping = stopOnSignals(() => earshot.close());

  if (values.brand !== undefined) {
    await listenTo(earshot.ctx, {
      brand: values.brand,
      timeZone,
      mastodon: values.mastodon,
      feeds: values.feed ?? [],
      news: values.news ?? [],
      ...(values.terms !== undefined && { terms: values.terms }),
      ...(values["app-store"] !== undefined && { appStoreId: values["app-store"] }),
    });
  } else {
    await openPlayground(earshot, timeZone, values.demo === true);
  }
  const { token } = await invite(earshot.ctx, { name: "Owner", role: "admin" });
  process.stdout.write(`
Earshot is running.

  Open       ${earshot.url}/sign-in?token=${token}
             (this link signs you in as the owner)
  Playground ${earshot.playground}
             (post as a customer here, and see the approved reply appear)
  State      ${resolve(values.state)}
  Stop       Ctrl-C

`);
  await stopping;
}

async function openPlayground(
  earshot: Awaited<ReturnType<typeof start>>,
  timeZone: string,
  demo: boolean,
): Promise<void> {
  const client = createPlaygroundClient(earshot.playground);
  const { token, webhookSecret } = await client.brandAccount("acme");
  const { brand, source, first } = await listenToPlayground(earshot.ctx, {
    server: earshot.playground,
    token,
    webhookSecret,
    timeZone,
  });
  await client.webhook({ url: `${earshot.url}/webhooks/${brand.id}/${source}`, secret: webhookSecret });
  if (!first && !demo) return;
  process.stdout.write(
    demo ? "Filling the playground with a day of mentions …\n" : "Posting a few first mentions on the playground …\n",
  );
  try {
    await playDay(client, { speed: "at-once", now: () => earshot.ctx.now(), ...(demo ? {} : { most: 12 }) });
  } catch (error) {
    // Earshot itself runs: a playground that did not answer in time is no reason to end it.
    process.stdout.write(`Not all of them could be posted (${reasonOf(error)}); post more in the playground.\n`);
  }
}

const reasonOf = (error: unknown): string => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
};

function stopOnSignals(close: () => Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    let stopping = false;
    const stop = async () => {
      if (stopping) process.exit(1); // asked twice: at once
      stopping = true;
      process.stdout.write("\nStopping …\n");
      await close();
      resolve();
      process.exit(0);
    };
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
  });
}

function fail(error: unknown): never {
  const isPlain =
    error instanceof Trouble ||
    (error instanceof TypeError && "code" in error && /PARSE_ARGS/.test(String(error.code)));
  if (isPlain) process.stderr.write(`\n${error.message}${error instanceof Trouble ? "" : `\n\n${HELP}`}\n`);
  else process.stderr.write(`\n${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
}

main().catch(fail);
