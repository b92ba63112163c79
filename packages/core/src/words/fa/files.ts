import type { files as english } from "../en/files.ts";

export const files = {
  "refusal.file-empty": "فایل خالی است.",
  "refusal.file-not-table": "این فایل متنی نیست. نخست جدول را به‌صورت CSV (UTF-8) ذخیره کنید.",
  "refusal.file-not-text": "این فایل متنی نیست. نخست آن را به‌صورت متن (UTF-8) ذخیره کنید.",
  "refusal.file-no-mentions": "در این فایل اشاره‌ای نیست.",
  "refusal.file-no-text-column":
    'در سطر نخست ستون "text" نیست و ستونی به نام نقد، نظر یا پیام هم نیست. ستون‌هایش: {columns}.',
  "refusal.file-no-text-field":
    'این شیءها فیلد "text" ندارند و فیلدی به نام نقد، نظر یا پیام هم ندارند. فیلدها: {columns}.',
  "refusal.dates-two-ways":
    "تاریخ‌های این فایل را دو جور می‌توان خواند: 03/04/2026 سوم آوریل است یا چهارم مارس، و هیچ سطری روشنش نمی‌کند. بگویید کدام درست است: ‎--dates day-first یا ‎--dates month-first.",
  "refusal.dates-contradict":
    "تاریخ‌های این فایل با هم نمی‌خوانند: در برخی روز اول است و در برخی ماه. شاید یک صفحه‌گسترده برخی را برگردانده باشد: فایل را دوباره برون‌بری کنید و بدون باز کردن در صفحه‌گسترده وارد کنید. یا بگویید کدام درست است: ‎--dates day-first یا ‎--dates month-first.",
  "refusal.file-not-csv": "این فایل CSV خواندنی نیست.",
  "refusal.file-not-csv-line":
    "این فایل CSV خواندنی نیست. سطر {line} را ببینید: شاید گیومه‌ای که آنجا باز می‌شود هرگز بسته نمی‌شود.",
  "refusal.file-not-array": "این آرایهٔ JSON خواندنی نیست. شاید بریده شده باشد.",
  "refusal.file-not-json": "این نه آرایهٔ JSON است و نه هر سطر یک شیء JSON.",
  "refusal.rows-many": "فایل {rows} سطر دارد و هر بار {most} سطر وارد می‌شود. آن را بخش کنید.",
  "refusal.import-none": "واردسازی {id} برای {brand} نیست.",
  "refusal.import-cancelled": "این واردسازی لغو شد. برای آغاز دوباره فایل را از نو وارد کنید.",
  "refusal.import-worked-on": "کسی روی آنچه این واردسازی آورد کار می‌کند. کمی بعد دوباره واگردانید.",
} satisfies Record<keyof typeof english, string>;
