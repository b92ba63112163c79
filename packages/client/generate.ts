// npm run describe: writes the client's types from the API's description, and from nothing else.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { openApi } from "@earshot/api/description/openapi";
import openapiTypes, { astToString } from "openapi-typescript";

const types = astToString(await openapiTypes(openApi("") as never, { defaultNonNullable: false }));
writeFileSync(
  join(import.meta.dirname, "src/described.ts"),
  `// Made from the API's description by \`npm run describe\`; not kept in Git.\n${types}`,
);
