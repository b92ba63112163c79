import { Article } from "@earshot/core/knowledge/article";
import { expect, test } from "vitest";
import { findArticles } from "./find-articles.ts";

const article = (id: string, title: string, text: string, language: Article["language"] = "en") =>
  Article.parse({ id, language, title, text });
const articles = [
  article(
    "parking",
    "Parking",
    "There are ten free spaces behind the house. Two of them have a charging point for electric cars.",
  ),
  article("dogs", "Dogs", "Dogs on a lead are welcome on the terrace. Inside only assistance dogs are allowed."),
  article("hours", "Opening hours", "We are open daily from 8:00 to 20:00. On public holidays we close at 15:00."),
  article("hours", "Darbo laikas", "Dirbame kasdien nuo 8.00 iki 20.00 val. Per šventes uždarome 15.00 val.", "lt"),
];
const found = async (question: string, language = "en") => (await findArticles(question, language, articles))[0];

test("finds what is meant, though no word is shared, and the sentence that says it", async () => {
  expect(await found("Where can I leave my car?")).toMatchObject({ article: { id: "parking" } });
  expect((await found("Where do I leave the car, is there a car park?"))?.sentences.join(" ")).toContain(
    "ten free spaces",
  );
  expect((await found("May my puppy come along?"))?.article.id).toBe("dogs");
  expect((await found("What time do you shut at Christmas?"))?.article.id).toBe("hours");
});

test("answers from articles of the customer's language alone", async () => {
  expect((await found("Iki kelintos dirbate šeštadienį?", "lt"))?.article.language).toBe("lt");
  expect(await found("Kur palikti automobilį?", "lt")).toBeUndefined();
  expect(await found("Wo kann ich parken?", "de")).toBeUndefined();
});

test("offers nothing where no article answers", async () => {
  expect(await found("What is the wifi password?")).toBeUndefined();
  expect(await found("How many calories are in the cheesecake?")).toBeUndefined();
  expect(await findArticles("Where can I park?", "en", [])).toEqual([]);
});

test("knows at once that an article has changed", async () => {
  const moved = { ...articles[0]!, version: 2, text: "The car park is closed for good." };
  expect((await findArticles("Where can I park?", "en", [moved]))[0]?.sentences.join(" ")).toContain("closed");
});
