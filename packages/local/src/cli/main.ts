import { NoAnswer, Refused } from "@earshot/client/create-client";
import { Refusal } from "@earshot/core/errors";
import { Trouble } from "../trouble.ts";
import { createProgram } from "./program.ts";

const inWords = [Refusal, Refused, NoAnswer, Trouble];

createProgram()
  .parseAsync()
  .catch((error: unknown) => {
    const isSaid = inWords.some((each) => error instanceof each);
    const said = error instanceof Error ? (isSaid ? error.message : error.stack) : String(error);
    process.stderr.write(`${said}\n`);
    process.exitCode = 1;
  });
