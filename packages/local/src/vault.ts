import { createCipheriv, createDecipheriv, randomBytes, scrypt, type ScryptOptions } from "node:crypto";
import { chmod, readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import type { Vault } from "@earshot/core/context";
import { Trouble } from "./trouble.ts";

const KEY_BYTES = 32;
/** 64 MiB and about a fifth of a second for each guess. */
const SCRYPT = { N: 2 ** 16, r: 8, p: 1, maxmem: 128 * 1024 * 1024 };
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Seals secrets with AES-256-GCM under a key in a file that only this user may read; made where it is not there yet. */
export async function createKeyFileVault(file: string): Promise<Vault> {
  return vaultOf(await keyIn(file));
}

/** The same under a key made of a passphrase and a salt (scrypt, RFC 7914), for what leaves this machine. */
export async function createPassphraseVault(passphrase: string, salt: string): Promise<Vault> {
  const key = await promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt)(
    passphrase,
    Buffer.from(salt, "base64url"),
    KEY_BYTES,
    SCRYPT,
  );
  return vaultOf(key);
}

function vaultOf(key: Buffer): Vault {
  return {
    async seal(plain) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv("aes-256-gcm", key, iv);
      const sealed = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64url");
    },
    async open(sealed) {
      const bytes = Buffer.from(sealed, "base64url");
      const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, IV_BYTES));
      decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
      return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString("utf8");
    },
  };
}

async function keyIn(file: string): Promise<Buffer> {
  try {
    await writeFile(file, randomBytes(KEY_BYTES), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  await chmod(file, 0o600);
  const key = await readFile(file);
  if (key.length !== KEY_BYTES)
    throw new Trouble(
      `The key file ${file} is damaged: ${key.length} bytes instead of ${KEY_BYTES}. Put back a copy of it; without it the stored secrets cannot be opened.`,
    );
  return key;
}
