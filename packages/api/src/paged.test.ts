import { expect, test } from "vitest";
import { pageOf, Paging } from "./paged.ts";

const letters = [..."abcdefg"];
const all = (limit: number) => {
  const pages: string[][] = [];
  for (let after: string | undefined, more = true; more; more = after !== undefined) {
    const { page, next } = pageOf(letters, (each) => each, { limit, ...(after && { after }) });
    pages.push(page);
    after = next;
  }
  return pages.map((page) => page.join(""));
};

test("pages follow one another without a gap, and the last says so", () => {
  expect(all(3)).toEqual(["abc", "def", "g"]);
  expect(all(7)).toEqual(["abcdefg"]);
  expect(all(500)).toEqual(["abcdefg"]);
  expect(pageOf([], String, { limit: 5 })).toEqual({ page: [] });
});

test("what is no place in the list is refused", () => {
  expect(() => pageOf(letters, String, { after: "z", limit: 3 })).toThrow("start again");
  expect(Paging.safeParse({ limit: "0" }).success).toBe(false);
  expect(Paging.safeParse({ limit: "501" }).success).toBe(false);
});
