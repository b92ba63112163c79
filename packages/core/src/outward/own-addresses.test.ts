import { expect, test } from "vitest";
import { readOwnAddresses } from "./own-addresses.ts";

test("origins are read, and nothing else", () => {
  expect([...readOwnAddresses({})]).toEqual([]);
  expect([...readOwnAddresses({ EARSHOT_OWN_ADDRESSES: " http://localhost:3000, https://Forum.corp:443/ " })]).toEqual([
    "http://localhost:3000",
    "https://forum.corp",
  ]);
  for (const wrong of [
    "localhost:3000",
    "forum.corp",
    "https://forum.corp/feed",
    "https://a:b@forum.corp",
    "ftp://forum.corp",
  ])
    expect(() => readOwnAddresses({ EARSHOT_OWN_ADDRESSES: wrong })).toThrow(
      /EARSHOT_OWN_ADDRESSES: addresses without/u,
    );
});
