import * as z from "zod";
import type { AccessKey } from "./access-key.ts";

export const KeyName = z.string().trim().min(1).max(80);

const folded = (name: string) => name.normalize("NFC").toLowerCase();

/** Whether a key that is in use has this name: of two with one name nobody could tell who did what. */
export const isCalled = (key: AccessKey, name: string): boolean => !key.revoked && folded(key.name) === folded(name);
