import { describe, expect, test } from "vitest";
import { isPublic, mayBeAsked, openTo } from "./address-guard.ts";

const open = ["1.1.1.1", "8.8.8.8", "172.15.255.255", "172.32.0.0", "100.63.255.255", "2606:4700::1111", "2a00::1"];
const closed = [
  "0.0.0.0",
  "10.0.0.1",
  "100.64.0.1",
  "127.0.0.1",
  "127.255.255.254",
  "169.254.169.254", // metadata of EC2
  "169.254.170.2", // credentials of ECS
  "172.16.0.1",
  "172.31.255.255",
  "192.168.1.1",
  "192.0.0.192",
  "198.18.0.1",
  "224.0.0.1",
  "255.255.255.255",
  "::",
  "::1",
  "::ffff:127.0.0.1",
  "::ffff:a9fe:a9fe",
  "::ffff:8.8.8.8", // mapped: seen through by nobody, so refused whatever it maps
  "::7f00:1",
  "64:ff9b::a9fe:a9fe", // NAT64
  "2002:7f00:1::", // 6to4
  "2001:0:1::", // Teredo
  "2001:db8::1",
  "fc00::1",
  "fd00:ec2::254", // metadata of EC2 by IPv6
  "fe80::1",
  "fe80::1%eth0",
  "ff02::1",
  "not an address",
  "1.2.3",
  "01.2.3.4",
];

test.each(open)("%s is public", (address) => {
  expect(isPublic(address)).toBe(true);
});
test.each(closed)("%s is not public", (address) => {
  expect(isPublic(address)).toBe(false);
});

describe("an address that a person wrote", () => {
  test.each([
    "https://example.com/hooks?a=1",
    "https://example.com:8443/",
    "https://1.1.1.1/",
    "https://[2606:4700::1111]/",
  ])("%s may be asked", (url) => {
    expect(mayBeAsked(url).href).toBe(url);
  });

  test.each([
    ["example.com", "refusal.outward-url"],
    ["http://example.com/", "refusal.outward-https"],
    ["ftp://example.com/", "refusal.outward-https"],
    ["file:///etc/passwd", "refusal.outward-https"],
    ["https://user:word@example.com/", "refusal.outward-password"],
    ["https://example.com:22/", "refusal.outward-port"],
    ["https://localhost/", "refusal.outward-closed"],
    ["https://localhost./", "refusal.outward-closed"],
    ["https://intranet/", "refusal.outward-closed"],
    ["https://printer.local/", "refusal.outward-closed"],
    ["https://instance-data.ec2.internal/", "refusal.outward-closed"],
    ["https://127.0.0.1/", "refusal.outward-closed"],
    ["https://2130706433/", "refusal.outward-closed"], // 127.0.0.1 as one number
    ["https://0x7f000001/", "refusal.outward-closed"],
    ["https://0177.0.0.1/", "refusal.outward-closed"],
    ["https://127.1/", "refusal.outward-closed"],
    ["https://169.254.169.254/latest/meta-data/", "refusal.outward-closed"],
    ["https://[::1]/", "refusal.outward-closed"],
    ["https://[::ffff:169.254.169.254]/", "refusal.outward-closed"],
    ["https://[fd00:ec2::254]/", "refusal.outward-closed"],
  ])("%s is refused: %s", (url, code) => {
    expect(() => mayBeAsked(url)).toThrow(expect.objectContaining({ says: expect.objectContaining({ code }) }));
  });

  test.each([
    ["http://localhost:9999/hook", "http://localhost:9999"],
    ["http://127.0.0.1:9999/hook", "http://127.0.0.1:9999"],
    ["https://forum.corp/feed", "https://forum.corp"],
  ])("%s may be asked only where %s is allowed", (url, origin) => {
    expect(mayBeAsked(url, { own: new Set([origin]) }).href).toBe(url);
    expect(() => mayBeAsked(url)).toThrow();
    expect(() => mayBeAsked(url.replace("9999", "9001"), { own: new Set(["http://localhost"]) })).toThrow();
  });

  test("is read by http too, on the ports of the web", () => {
    for (const url of ["http://example.com/feed", "http://example.com:8080/feed"])
      expect(mayBeAsked(url, { plain: true }).href).toBe(url);
    for (const url of ["http://example.com:25/", "ftp://example.com/", "http://127.0.0.1/", "http://2130706433/"])
      expect(() => mayBeAsked(url, { plain: true })).toThrow();
  });
});

describe("of the addresses that a name leads to", () => {
  const url = new URL("https://example.com/");
  test("those of IPv4 come first", () => {
    expect(openTo(url, ["2606:4700::1111", "1.1.1.1"])).toEqual(["1.1.1.1", "2606:4700::1111"]);
  });
  test("none is asked, where one of them is no public one", () => {
    expect(openTo(url, ["1.1.1.1", "10.0.0.1"])).toEqual([]);
    expect(openTo(url, ["::ffff:127.0.0.1"])).toEqual([]);
  });
  test("one that is allowed may lead anywhere", () => {
    expect(openTo(url, ["10.0.0.1"], { own: new Set([url.origin]) })).toEqual(["10.0.0.1"]);
    expect(openTo(url, ["10.0.0.1"], { own: new Set(["https://example.com:8443"]) })).toEqual([]);
  });
});
