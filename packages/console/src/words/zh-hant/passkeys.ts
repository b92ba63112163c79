import type { passkeys as english } from "../en/passkeys.ts";

export const passkeys = {
  "passkeys.title": "通行金鑰（passkey）",
  "passkeys.help":
    "通行金鑰存放在您的手機、電腦或安全金鑰中，以指紋、臉部辨識或 PIN 碼解鎖。有了通行金鑰後，光憑登入連結就無法以您的身分登入。",
  "passkeys.none": "您還沒有通行金鑰。",
  "passkeys.add": "新增通行金鑰",
  "passkeys.nameHelp": "方便日後辨認，例如所在裝置的名稱。",
  "passkeys.added": "新增於",
  "passkeys.removeSure": "要移除「{name}」嗎？之後無法再用它登入。請也在裝置上刪除。",
  "passkeys.removeLast": "「{name}」是您最後一個通行金鑰，移除後只憑登入連結即可登入。要移除嗎？",
  "passkeys.elsewhere": "通行金鑰只能在 {address} 使用。",
  "passkeys.open": "在該網址開啟 Earshot",
  "passkeys.unsupported": "這個瀏覽器無法使用通行金鑰。",
  "passkeys.stopped": "未收到通行金鑰，請再試一次。",
  "passkeys.already": "這部裝置已有您的通行金鑰。",
  "passkeys.require": "用連結登入的人必須有通行金鑰",
  "passkeys.requireHelp": "還沒有的人在開啟連結後立即新增。單一登入不受影響。",
  "passkeys.signIn": "用通行金鑰登入",
  "passkeys.beside": "要使用登入連結，請以通行金鑰確認是您本人。",
  "passkeys.lost": "若已遺失，請管理員重設您的通行金鑰並提供新連結。",
  "passkeys.reset": "重設通行金鑰",
  "passkeys.resetSure": "要移除 {name} 的所有通行金鑰，並登出所有裝置嗎？之後需要新連結才能登入。",
} satisfies Record<keyof typeof english, string>;
