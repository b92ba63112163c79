import { expect, test } from "vitest";
import { lithuanianVocative } from "./lithuanian-vocative.ts";

test.each([
  ["Jonas", "Jonai"],
  ["Tomas", "Tomai"],
  ["Vytautas", "Vytautai"],
  ["Paulius", "Pauliau"],
  ["Marius", "Mariau"],
  ["Julius", "Juliau"],
  ["Elijas", "Elijau"],
  ["Kęstutis", "Kęstuti"],
  ["Algis", "Algi"],
  ["Stasys", "Stasy"],
  ["Vytenis", "Vyteni"],
  ["Eglė", "Egle"],
  ["Rūta", "Rūta"],
  ["Marija", "Marija"],
  ["Ieva", "Ieva"],
  ["Ugnė", "Ugne"],
])("%s is called %s", (name, called) => {
  expect(lithuanianVocative(name)).toBe(called);
});
