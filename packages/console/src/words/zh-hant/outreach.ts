import type { outreach as english } from "../en/outreach.ts";

export const outreach: Record<keyof typeof english, string> = {
  "outreach.help":
    "在許多人詢問之前可以說的話：進行中的事件、多位有流失風險的顧客抱怨的主題、休息日。系統不會自動發布：請複製貼文，或把公告存成文章供草稿引用。",
  "outreach.none": "沒有提案",
  "outreach.noneHelp": "事件、多位有流失風險的顧客抱怨的主題與假日，出現時會列在這裡。",
  "outreach.incident": "事件",
  "outreach.atRisk": "{n, plural, other {# 位有流失風險的顧客抱怨}}：{matter}",
  "outreach.closed": "休息：{days}",
  "outreach.showIncident": "顯示事件",
  "outreach.post": "可複製的貼文",
  "outreach.title": "公告標題",
  "outreach.article": "知識庫公告",
  "outreach.saveArticle": "存成文章",
  "outreach.saved": "已存成文章。",
  "outreach.use": "我們已說明",
  "outreach.reason": "為何不說",
  "outreach.dismiss": "略過",
  "outreach.used": "已說明",
  "outreach.dismissed": "已略過",
};
