// Makes sure that there is a snac (a small fediverse server) for the tests against real servers:
// found, installed with apt-get where that may be, or fetched from the next Debian and unpacked beside the packages.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const PLACE = resolve("node_modules", ".earshot", "snac");
/** The first Debian that has the package. */
const RELEASE = "trixie";
const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };

function works(snac) {
  return spawnSync(snac, [], { encoding: "utf8" }).stdout?.includes("Initializes the data storage") ?? false;
}

function apt(args, more = {}) {
  return spawnSync("apt-get", ["-qq", ...args], { env, stdio: ["ignore", "ignore", "pipe"], ...more }).status === 0;
}

/** From the mirror that this machine uses, with lists of its own, so that the system's are left as they are. */
function unpackNewer() {
  const targets = spawnSync("apt-get", ["indextargets", "--format", "$(REPO_URI) $(COMPONENT) $(RELEASE)"], {
    encoding: "utf8",
  });
  const line = (targets.stdout ?? "").split("\n").find((each) => / main [a-z]+$/.test(each));
  const keys = "/usr/share/keyrings/debian-archive-keyring.gpg";
  if (!line || !existsSync(keys)) return;
  mkdirSync(join(PLACE, "lists", "partial"), { recursive: true });
  writeFileSync(join(PLACE, "sources.list"), `deb [signed-by=${keys}] ${line.split(" ")[0]} ${RELEASE} main\n`);
  const options = [
    `Dir::Etc::SourceList=${join(PLACE, "sources.list")}`,
    "Dir::Etc::SourceParts=/dev/null",
    `Dir::State::Lists=${join(PLACE, "lists")}`,
    "Acquire::Languages=none",
    "APT::Sandbox::User=root",
  ].flatMap((each) => ["-o", each]);
  if (!apt([...options, "update"]) || !apt([...options, "download", "snac2"], { cwd: PLACE })) return;
  const deb = readdirSync(PLACE).find((name) => name.endsWith(".deb"));
  if (deb) spawnSync("dpkg-deb", ["-x", join(PLACE, deb), join(PLACE, "root")]);
}

/** The path of a snac that runs here, or undefined. */
export function needSnac() {
  const unpacked = join(PLACE, "root", "usr", "bin", "snac");
  const found = () => [process.env.SNAC, "snac", unpacked].find((each) => each && works(each));
  const already = found();
  if (already) return already;
  if (spawnSync("apt-get", ["--version"]).status !== 0) return undefined;
  if (process.getuid?.() === 0 && apt(["update"])) apt(["install", "-y", "snac2"]);
  if (!found()) unpackNewer();
  return found();
}

if (process.argv[1] === new URL(import.meta.url).pathname) console.log(needSnac() ?? "There is no snac here.");
