import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/** As much of KMS (Encrypt, Decrypt) and of SES v2 (SendEmail) as the functions call; `mails` are the raw messages. */
export async function startFakeAws() {
  const key = randomBytes(32);
  const mails: string[] = [];
  const calls: string[] = [];
  const kms: Record<string, (body: any) => object> = {
    "TrentService.Encrypt": ({ KeyId, Plaintext, EncryptionContext }) => {
      const iv = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(JSON.stringify(EncryptionContext)));
      const sealed = Buffer.concat([cipher.update(Buffer.from(Plaintext, "base64")), cipher.final()]);
      return { KeyId, CiphertextBlob: Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64") };
    },
    "TrentService.Decrypt": ({ KeyId, CiphertextBlob, EncryptionContext }) => {
      const bytes = Buffer.from(CiphertextBlob, "base64");
      const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12));
      decipher.setAAD(Buffer.from(JSON.stringify(EncryptionContext))).setAuthTag(bytes.subarray(12, 28));
      const plain = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
      return { KeyId, Plaintext: plain.toString("base64") };
    },
  };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = JSON.parse(Buffer.concat(chunks).toString() || "{}");
    const target = String(request.headers["x-amz-target"] ?? request.url);
    calls.push(target);
    if (request.url === "/v2/email/outbound-emails") {
      mails.push(Buffer.from(body.Content.Raw.Data, "base64").toString());
      response.setHeader("content-type", "application/json").end(JSON.stringify({ MessageId: String(mails.length) }));
      return;
    }
    response.setHeader("content-type", "application/x-amz-json-1.1").end(JSON.stringify(kms[target]!(body)));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mails,
    calls,
    close: () => new Promise<void>((done) => (server.close(() => done()), server.closeAllConnections())),
  };
}
