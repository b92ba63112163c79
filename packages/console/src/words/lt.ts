import { en, type Words } from "./en.ts";

export const lt: Words = { ...en };
