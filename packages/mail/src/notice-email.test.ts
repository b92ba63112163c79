import { expect, test } from "vitest";
import { noticeEmail } from "./notice-email.ts";

test("a notice is in its reader's language and direction", async () => {
  const notice = { id: "n", to: [], subject: "נושא", lines: ["שורה"], at: "2027-01-05T12:00:00Z" };
  const hebrew = await noticeEmail({ ...notice, language: "he" });
  expect(hebrew.html).toMatch(/<html[^>]*lang="he"[^>]*dir="rtl"|<html[^>]*dir="rtl"[^>]*lang="he"/u);
  expect(hebrew.text).toBe("שורה\n");
  const english = await noticeEmail(notice);
  const linked = await noticeEmail({ ...notice, link: "https://earshot.example/inbox/c1" });
  expect(linked.text).toBe("שורה\n\nhttps://earshot.example/inbox/c1\n");
  expect(linked.html).toContain('<a href="https://earshot.example/inbox/c1"');
  expect(english.html).toContain('dir="ltr"');
});
