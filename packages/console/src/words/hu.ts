import { en, type Words } from "./en.ts";

export const hu: Words = { ...en };
