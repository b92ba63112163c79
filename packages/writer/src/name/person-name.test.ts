import { describe, expect, test } from "vitest";
import { personName } from "./person-name.ts";

const read = (name: string, handle?: string) => personName({ name, ...(handle && { handle }) });

describe("the name of an author", () => {
  test.each([
    ["Emma Brown", "Emma", "western"],
    ["Mary-Jane O’Neil", "Mary-Jane", "western"],
    ["Jonas", "Jonas", "lithuanian"],
    ["Eglė Kazlauskienė", "Eglė", "lithuanian"],
    ["Kovács János", "János", "hungarian"],
    ["János Kovács", "János", "hungarian"],
    ["יעל כהן", "יעל", "hebrew"],
    ["مریم محمدی", "مریم", "persian"],
    ["陳怡君", "怡君", "chinese"],
    ["歐陽小明", "小明", "chinese"],
    ["Emma ☕️", "Emma", "western"],
    ["Anna Nagy", "Anna", "western"],
  ])("%s is a person called %s", (name, given, kind) => {
    expect(read(name)).toMatchObject({ given, kind });
  });

  test.each([
    "",
    "xX_user_99",
    "@emma",
    "coffee lover",
    "Happy Customer",
    "Acme Coffee",
    "Daisy Coffee",
    "DarkLord",
    "JONAS",
    "emma",
    "Emma99",
    "Emma Brown Fans United Club Forever",
    "A Google user",
    "匿名用戶",
    "咖啡控",
    "Уважаемый",
    "Robert'); DROP TABLE",
    "{name}",
    "בר קפה",
  ])("%j is not taken for one", (name) => {
    expect(read(name)).toBeUndefined();
  });

  test("a handle is never a name", () => {
    expect(read("Emma", "Emma")).toBeUndefined();
    expect(read("Emma", "@Emma")).toBeUndefined();
    expect(read("Emma", "emma_b")).toMatchObject({ given: "Emma" });
  });
});
