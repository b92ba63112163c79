import type { passkeys as english } from "../en/passkeys.ts";

export const passkeys = {
  "refusal.passkey-not-made": "無法新增通行金鑰，請再試一次。",
  "refusal.passkeys-many": "您已有 {most} 個通行金鑰，已達上限。請先移除一個。",
  "refusal.no-passkey": "此通行金鑰已不存在。",
  "refusal.last-passkey": "這是您最後一個通行金鑰，而此處要求使用通行金鑰。請先新增另一個。",
  "refusal.passkey-wrong": "無法用此通行金鑰登入。請試用其他的，或請管理員重設您的通行金鑰。",
  "refusal.passkey-use": "請用您的通行金鑰登入以繼續。",
  "refusal.passkey-make": "此處要求使用通行金鑰。請新增一個以繼續。",
  "refusal.passkey-with-link": "此處無法只用通行金鑰登入，請使用單一登入。",
  "refusal.passkeys-nowhere": "通行金鑰無法在這個網址使用，需要 https 和網域名稱。",
} satisfies Record<keyof typeof english, string>;
