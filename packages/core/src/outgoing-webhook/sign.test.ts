import { expect, test } from "vitest";
import { secretOf, signature, signedHeaders } from "./sign.ts";

// The values of the specification's own library (libraries/javascript/src/webhook.test.ts).
const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
const body = '{"test": 2432232314}';
const expected = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

test("signs as the specification's library does, with and without the secret's prefix", () => {
  expect(signature(secret, id, 1_614_265_330, body)).toBe(expected);
  expect(signature(secret.slice(6), id, 1_614_265_330, body)).toBe(expected);
});

test("says the id, the moment in whole seconds and one signature for each secret", () => {
  const at = new Date(1_614_265_330_999);
  const other = secretOf("A".repeat(32));
  const headers = signedHeaders([secret, other], id, at, body);
  expect(headers).toEqual({
    "webhook-id": id,
    "webhook-timestamp": "1614265330",
    "webhook-signature": `${expected} ${signature(other, id, 1_614_265_330, body)}`,
  });
});

test("makes secrets of 192 bits, which is the least that the specification asks for", () => {
  const made = secretOf(Buffer.alloc(24, 255).toString("base64url"));
  expect(made).toBe("whsec_////////////////////////////////");
  expect(Buffer.from(made.slice(6), "base64")).toHaveLength(24);
});
