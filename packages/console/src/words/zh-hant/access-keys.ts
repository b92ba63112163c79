import type { accessKeys as english } from "../en/access-keys.ts";

export const accessKeys = {
  "accessKeys.title": "存取金鑰",
  "accessKeys.help":
    "讓程式進入的憑證：程式在每個要求中帶上金鑰（Authorization: Bearer ek_…）。金鑰的權限永遠不超過其建立者目前的權限。",
  "accessKeys.none": "沒有金鑰。",
  "accessKeys.make": "新增金鑰",
  "accessKeys.nameHelp": "哪個程式使用它；其操作會以此名稱顯示。",
  "accessKeys.where": "範圍",
  "accessKeys.everyBrand": "所有品牌",
  "accessKeys.end": "到期",
  "accessKeys.days": "{n} 天後",
  "accessKeys.endless": "無期限",
  "accessKeys.lastUse": "上次使用",
  "accessKeys.unused": "從未",
  "accessKeys.madeBy": "建立者",
  "accessKeys.rename": "重新命名",
  "accessKeys.renameNamed": "將 {name} 重新命名",
  "accessKeys.revoke": "撤銷",
  "accessKeys.revokeNamed": "撤銷 {name}",
  "accessKeys.revokeSure": "要撤銷 {name} 嗎？使用它的程式會立即遭拒。",
  "accessKeys.once": "這是金鑰「{name}」。僅顯示這一次：請存放在保管機密的地方。",
  "accessKeys.kept": "我已妥善保存",
  "accessKeys.is.ends-soon": "即將到期",
  "accessKeys.is.ended": "已到期",
  "accessKeys.is.less": "權限少於所載：建立者目前的權限較少",
  "accessKeys.is.maker-gone": "沒有任何權限：建立者已離開團隊",
} satisfies Record<keyof typeof english, string>;
