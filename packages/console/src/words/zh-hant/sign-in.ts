import type { signIn as english } from "../en/sign-in.ts";

export const signIn = {
  linkUsed: "這個連結已經用過或已過期。",
  signInButton: "登入",
  "signIn.failed": "登入未成功，請再試一次；若持續發生，請告知管理員。",
  "signIn.unknown": "您的地址不在團隊中，請管理員加入。",
  signInHint: "請開啟 `npm start` 印出的連結，或向管理員索取您的連結。您的工作階段可能已結束。",
} satisfies Record<keyof typeof english, string>;
