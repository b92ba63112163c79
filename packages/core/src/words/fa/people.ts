import type { people as english } from "../en/people.ts";

export const people = {
  "refusal.own-role": "نمی‌توانید نقش خودتان را تغییر دهید. از مدیر دیگری بخواهید.",
  "refusal.person-elsewhere": "این کار را برای {name} فقط مدیر همهٔ برندها می‌تواند بکند.",
  "refusal.email-unusable": "email: این نشانی را اینجا نمی‌توان داد. از مدیر همهٔ برندها بخواهید.",
  "refusal.no-session": "این نشست پیش‌تر پایان یافته است.",
  "refusal.name-twice": "چند نفر {name} نام دارند. یکی را با شناسه برگزینید.",
  "refusal.no-group": "هیچ‌یک از گروه‌های {email} اجازهٔ ورود ندارد. از مدیر بخواهید.",
  "refusal.people-none": "پرونده نام کسی را ندارد.",
  "refusal.people-many": "یک گروه حداکثر {most} نفر دارد.",
  "refusal.people-large": "پرونده از ۱ مگابایت بزرگ‌تر است. آن را چند بخش کنید.",
  "refusal.paused": "{name} تا {until, time} در استراحت است. شخص دیگری را انتخاب کنید.",
  "refusal.true-name": "مشتریان {name} را با نام {pseudonym} می‌شناسند. در پاسخ همین نام را بنویسید.",
  "input.idle-long": "نباید از absoluteHours بلندتر باشد.",
  "input.groups-many": "بیش از ۲۰۰ گروه نمی‌شود.",
  "input.brands-form": "به‌صورت برند:نقش بنویسید و چند تا را با نقطه‌ویرگول جدا کنید، مانند acme:approver; bolt:viewer.",
  "input.twice-in-file": "این شخص پیش‌تر در سطر {line} آمده است. یکی را بردارید.",
} satisfies Record<keyof typeof english, string>;
