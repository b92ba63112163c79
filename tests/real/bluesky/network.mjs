// Runs a whole Bluesky network on 127.0.0.1, says where it is in a line of JSON, and ends when its input ends.
import { mkdtempSync, rmSync } from "node:fs";
import { Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "./postgres.mjs";

// Its servers name a port alone, which would be every address of the machine.
const { listen } = Server.prototype;
Server.prototype.listen = function listenHere(port, ...rest) {
  const isPort = typeof port === "number" && typeof rest[0] !== "string";
  return isPort ? listen.call(this, port, "127.0.0.1", ...rest) : listen.call(this, port, ...rest);
};

const postgres = await startPostgres();
const folder = mkdtempSync(join(tmpdir(), "earshot-bluesky-"));
process.env.TMPDIR = folder; // It leaves its files behind.
// It must be named, though nothing has to listen there.
Object.assign(process.env, { REDIS_HOST: "127.0.0.1", DB_POSTGRES_URL: postgres.url, DB_POSTGRES_SCHEMA: "earshot" });
const { TestNetwork } = await import("@atproto/dev-env");
const network = await TestNetwork.create({ dbPostgresSchema: "earshot", pds: { rateLimitsEnabled: true } });
const at = ({ port }) => `http://127.0.0.1:${port}`;
process.stdout.write(`${JSON.stringify({ pds: at(network.pds), appView: at(network.bsky) })}\n`);

process.stdin.resume();
await new Promise((resolve) => process.stdin.once("end", resolve));
await network.close().catch(() => undefined);
await postgres.close();
rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
process.exit(0);
