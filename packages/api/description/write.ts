// npm run build: writes the API's description and its page beside the console.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openApi } from "./openapi.ts";
import { referencePage } from "./reference.ts";

const root = join(import.meta.dirname, "../../..");
const beside = join(root, "packages/console/dist");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };

const description = openApi(version);
mkdirSync(beside, { recursive: true });
writeFileSync(join(beside, "openapi.json"), JSON.stringify(description));
writeFileSync(join(beside, "reference.html"), referencePage(description));
