import { anywhere, type LanguageRules } from "./rule.ts";

export const zh: LanguageRules = {
  negation: /(?:不用|不必|不需要|沒有必要|没有必要|無需|无需)[^，。！？,.!?]{0,4}$/u,
  rules: [
    { name: "safety", intent: "safety", urgency: "critical", pattern: anywhere("食物中毒", "中毒", "送醫", "送医", "急診", "急诊", "住院", "過敏", "过敏", "燙傷", "烫伤", "受傷", "受伤", "起火", "著火", "着火", "冒煙", "冒烟", "觸電", "触电", "噎到", "玻璃碎", "玻璃渣", "蟑螂", "發霉", "发霉", "異物", "异物") },
    { name: "legal", intent: "legal", urgency: "critical", pattern: anywhere("律師", "律师", "提告", "告你們", "告你们", "法院", "消保官", "消保會", "消基會", "消费者协会", "法律途徑", "法律途径", "存證信函") },
    { name: "press", intent: "press", urgency: "high", pattern: anywhere("記者", "记者", "媒體採訪", "爆料公社") },
    { name: "cancellation", intent: "cancellation", urgency: "high", pattern: anywhere("取消(?:我的)?(?:會員|会员|訂閱|订阅|帳號|账号|訂單|订单)", "退訂", "退订", "刪除(?:我的)?帳號", "註銷", "注销") },
    { name: "refund", intent: "refund", urgency: "high", pattern: anywhere("退款", "退錢", "退钱", "重複扣款", "重复扣款", "扣了兩次", "扣了两次", "刷卡兩次") },
    { name: "outage", intent: "outage", urgency: "high", pattern: anywhere("(?:APP|app|App|網站|网站|系統|系统)[^，。！？]{0,6}(?:當機|当机|掛了|挂了|閃退|闪退|登不進|登不进|打不開|打不开|壞了|坏了)", "無法登入", "无法登录", "登入不了") },
    { name: "delivery", intent: "delivery", pattern: anywhere("外送", "外賣", "外卖", "配送", "包裹", "物流") },
    { name: "complaint", intent: "complaint", pattern: anywhere("失望", "很差", "超差", "太差", "傻眼", "誇張", "客訴", "投訴", "投诉", "再也不", "惡劣", "恶劣", "雷店", "難喝", "难喝") },
    { name: "praise", intent: "praise", pattern: anywhere("謝謝", "谢谢", "感謝", "感谢", "很棒", "超棒", "好喝", "好吃", "推薦", "推荐", "讚", "喜歡", "喜欢") },
    { name: "request", intent: "request", pattern: anywhere("希望", "請問可以", "可不可以", "能不能", "麻煩") },
  ],
};
