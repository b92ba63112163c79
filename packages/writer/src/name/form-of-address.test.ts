import type { Language } from "@earshot/core/brand/brand";
import { expect, test } from "vitest";
import { formOfAddress } from "./form-of-address.ts";
import { personName } from "./person-name.ts";

test.each<[Language, "formal" | "friendly", string, string]>([
  ["lt", "formal", "Jonas Petraitis", "Jonai"],
  ["lt", "formal", "Thomas Miller", "Thomas"],
  ["en", "formal", "Jonas Petraitis", "Jonas"],
  ["hu", "formal", "János Kovács", "Kovács János"],
  ["hu", "formal", "Kovács János", "Kovács János"],
  ["hu", "friendly", "Kovács János", "János"],
  ["hu", "formal", "Emma Brown", "Emma"],
  ["zh-Hant", "formal", "陳怡君", "陳怡君"],
  ["en", "friendly", "陳怡君", "陳怡君"],
  ["fa", "formal", "مریم محمدی", "مریم محمدی"],
  ["he", "friendly", "יעל כהן", "יעל"],
])("in %s, %s, %s is called %s", (language, formality, name, called) => {
  expect(formOfAddress(personName({ name })!, language, formality)).toBe(called);
});
