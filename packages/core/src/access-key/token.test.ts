import fc from "fast-check";
import { expect, test } from "vitest";
import { idOf } from "../ids.ts";
import { readToken, tokenOf } from "./token.ts";

const token = tokenOf(idOf("k", "one"), ["a", "b"]);

test("a key says by itself what it is, and which one", () => {
  expect(token).toMatch(/^ek_k[0-9a-z]{16}_[0-9a-z]{36}$/u);
  expect(readToken(token)).toEqual({ id: idOf("k", "one"), hash: expect.stringMatching(/^[\w-]{43}$/u) });
  expect(tokenOf(idOf("k", "one"), ["a", "c"])).not.toBe(token);
});

test("a key with any one character changed, or cut off, is known to be none without a look", () => {
  fc.assert(
    fc.property(
      fc.nat(token.length - 1),
      fc.constantFrom(..."0123456789abcdefghijklmnopqrstuvwxyzE_ "),
      (at, other) => {
        fc.pre(token[at] !== other);
        expect(readToken(token.slice(0, at) + other + token.slice(at + 1))).toBeUndefined();
      },
    ),
  );
  fc.assert(fc.property(fc.nat(token.length - 1), (at) => readToken(token.slice(0, at)) === undefined));
  expect(readToken(`${token} `)).toBeUndefined();
});
