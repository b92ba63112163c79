import { mkdir, open, rename } from "node:fs/promises";
import { join } from "node:path";
import type { Mail } from "@earshot/core/context";
import { digestEmail } from "./digest-email.ts";
import { messageOf } from "./message.ts";

/** Writes each digest as an .eml file into a folder, where any mail program opens it; nothing leaves the machine. */
export function createFileMail(dir: string): Mail {
  return {
    async digest(brand, digest) {
      const message = await messageOf(await digestEmail(brand, digest), {
        from: "Earshot <earshot@localhost>",
        to: brand.digestTo,
        date: new Date(digest.mailingAt ?? digest.madeAt),
        messageId: `<${digest.id}.${brand.id}@earshot.localhost>`,
      });
      await mkdir(dir, { recursive: true });
      await writeWhole(join(dir, `${brand.id}-${digest.id}.eml`), message);
    },
  };
}

/** Either the whole file is there or the one before: a crash leaves no half. */
async function writeWhole(path: string, content: Buffer): Promise<void> {
  const draft = `${path}.${process.pid}.part`;
  const file = await open(draft, "w");
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
}
