import { DecryptCommand, EncryptCommand, KMSClient } from "@aws-sdk/client-kms";
import type { Vault } from "@earshot/core/context";

/** Bound to each secret, so that the key opens nothing that was sealed for something else. */
const EncryptionContext = { for: "earshot-source" };

/** Seals secrets (at most 4 KB, as KMS takes) under one key of AWS KMS; the key never leaves it. */
export function createKmsVault(key: string, client = new KMSClient({})): Vault {
  return {
    async seal(plain) {
      const { CiphertextBlob } = await client.send(
        new EncryptCommand({ KeyId: key, Plaintext: Buffer.from(plain, "utf8"), EncryptionContext }),
      );
      return Buffer.from(CiphertextBlob!).toString("base64url");
    },
    async open(sealed) {
      const { Plaintext } = await client.send(
        new DecryptCommand({ KeyId: key, CiphertextBlob: Buffer.from(sealed, "base64url"), EncryptionContext }),
      );
      return Buffer.from(Plaintext!).toString("utf8");
    },
  };
}
