import { expect, test } from "vitest";
import { signedJson } from "./push.ts";

// Computed with OpenSSL: openssl dgst -sha256 -hmac "app secret", over the body as Meta sends it, its letters escaped.
const BODY = String.raw`{"object":"page","entry":[{"id":"100","message":"\u05e9\u05dc\u05d5\u05dd \/ \ud83c\udf82"}]}`;
const SIGNATURE = "sha256=9a880e37151a8a10ec0826831ad1becebaf517cc2f753a4c3761ad68afd1ccb7";
const READ = { object: "page", entry: [{ id: "100", message: "שלום / 🎂" }] };

const push = (body: string, signature = SIGNATURE) => ({
  method: "POST",
  headers: new Headers({ "x-hub-signature-256": signature }),
  query: new URLSearchParams(),
  body: new TextEncoder().encode(body),
});

test("a signature is over the escaped body as it came, in lowercase hex", () => {
  expect(signedJson({ appSecret: "app secret" }, push(BODY))).toEqual(READ);
});

test.each([
  ["the same, written anew", push(JSON.stringify(READ))],
  ["a byte more", push(`${BODY} `)],
  ["capital letters", push(BODY, SIGNATURE.toUpperCase().replace("SHA256", "sha256"))],
  ["the older SHA-1", push(BODY, `sha1=${"0".repeat(40)}`)],
  ["half a signature", push(BODY, SIGNATURE.slice(0, 39))],
])("%s is not believed", (_, request) => {
  expect(() => signedJson({ appSecret: "app secret" }, request)).toThrow(
    expect.objectContaining({ trouble: "not-allowed" }),
  );
});
