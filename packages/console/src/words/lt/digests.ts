import type { digests as english } from "../en/digests.ts";

export const digests = {
  late: "Vėluoti atsakymai",
  languages: "Kalbos",
  platforms: "Platformos",
  downloadCsv: "Atsisiųsti CSV",
  date: "Data",
} satisfies Record<keyof typeof english, string>;
