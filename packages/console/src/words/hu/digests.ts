import type { digests as english } from "../en/digests.ts";

export const digests = {
  late: "Késői válaszok",
  languages: "Nyelvek",
  platforms: "Platformok",
  downloadCsv: "CSV letöltése",
  date: "Dátum",
} satisfies Record<keyof typeof english, string>;
