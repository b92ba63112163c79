import { randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { createInterface } from "node:readline";
import type { Context } from "@earshot/core/context";
import { exportState } from "@earshot/core/state/export-state";
import { importState, type ImportedState } from "@earshot/core/state/import-state";
import { Trouble } from "../trouble.ts";
import { createPassphraseVault } from "../vault.ts";
import { progress } from "./print.ts";

const PASSPHRASE = "EARSHOT_PASSPHRASE";
const SHORTEST = 12;
const SHOWN = 10;

/** Writes the whole state to a file, under another name until it is complete. */
export async function saveState(ctx: Context, file: string, passphrase = passphraseIn(process.env)): Promise<void> {
  const salt = randomBytes(16).toString("base64url");
  const { seal } = await createPassphraseVault(passphrase, salt);
  const unfinished = `${file}.part`;
  const out = await open(unfinished, "w", 0o600);
  try {
    for await (const line of exportState(ctx, { seal, salt })) await out.write(line);
    await out.sync();
  } catch (error) {
    await rm(unfinished);
    throw error;
  } finally {
    await out.close();
  }
  await rename(unfinished, file);
}

/** Brings such a file in, and says how that went. */
export async function loadState(
  ctx: Context,
  file: string,
  passphrase = passphraseIn(process.env),
): Promise<ImportedState> {
  const lines = () => createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
  let show: ((done: number) => void) | undefined;
  return importState(
    ctx,
    lines,
    async ({ salt }) => {
      const vault = await createPassphraseVault(passphrase, salt);
      return (sealed) =>
        vault.open(sealed).catch((cause: unknown) => {
          throw new Trouble(`${PASSPHRASE} is not the passphrase that the file was exported with.`, { cause });
        });
    },
    (done, of) => (show ??= progress("Importing", of))(done),
  );
}

export function said({ records, written, same, different }: ImportedState): string {
  const lines = [`${records} records: ${written} brought in, ${same} there already, ${different.length} differ.`];
  if (different.length > 0) {
    lines.push(
      "What differs was left as it is here. Import into an empty folder or a new stage to have the file's state whole.",
      ...different.slice(0, SHOWN).map(({ pk, sk }) => `  ${pk} ${sk}`),
    );
  } else
    lines.push(
      "Each was read again and is as in the file. Sending is stopped here; when the other place is off: earshot start",
    );
  return `${lines.join("\n")}\n`;
}

function passphraseIn(env: NodeJS.ProcessEnv): string {
  const passphrase = env[PASSPHRASE] ?? "";
  if (passphrase.length >= SHORTEST) return passphrase;
  throw new Trouble(
    `Set ${PASSPHRASE} to at least ${SHORTEST} characters: the sources' secrets are sealed with it on their way.`,
  );
}
