import { en, type Words } from "./en.ts";

export const fa: Words = { ...en };
