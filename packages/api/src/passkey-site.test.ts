import { expect, test } from "vitest";
import { passkeySiteOf } from "./passkey-site.ts";

test.each([
  ["the address that is set", "https://earshot.example", "http://inside.example/x", "earshot.example"],
  ["this machine by name", undefined, "http://localhost:4600/sign-in", "localhost"],
  ["this machine by number", undefined, "http://127.0.0.1:4600/sign-in", "localhost"],
  ["this machine in IPv6", undefined, "http://[::1]:4600/", "localhost"],
])("passkeys hold at %s", (_, url, asked, id) => {
  const origin = url ?? "http://localhost:4600";
  expect(passkeySiteOf(url, asked)).toEqual({ id, origin });
});

test.each([
  ["a name that only the request says", undefined, "http://evil.example/"],
  ["a network address", "https://192.0.2.7", "https://192.0.2.7/"],
  ["an address without TLS", "http://earshot.example", "http://earshot.example/"],
])("passkeys hold nowhere at %s", (_, url, asked) => {
  expect(passkeySiteOf(url, asked)).toBeUndefined();
});
