import { expect, test } from "vitest";
import { bareText } from "./bare-text.ts";

test.each([
  ["We are **sorry**, your _refund_ is on its way.", "We are sorry, your refund is on its way."],
  ["See [our page](https://acme.example/help).", "See our page (https://acme.example/help)."],
  ["[https://acme.example](https://acme.example)", "https://acme.example"],
  ["Line one\\\nline two\n\n\n\nline three", "Line one\nline two\n\nline three"],
  ["snake_case and 2*3*4 stay", "snake_case and 2*3*4 stay"],
  ["A price of 5\\.90 \\- yes", "A price of 5.90 - yes"],
  ["<p>Hello<br>there</p>", "Hello\nthere"],
  ["Sajnáljuk, **Anna**!", "Sajnáljuk, Anna!"],
])("%j is shown as %j", (written, shown) => {
  expect(bareText(written)).toBe(shown);
});
