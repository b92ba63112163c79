import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { draw } from "./draw.ts";

await writeFile(join(import.meta.dirname, "../../../docs/states.md"), draw());
