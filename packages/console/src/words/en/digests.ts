/** Words of the digests. */
export const digests = {
  late: "Late replies",
  languages: "Languages",
  platforms: "Platforms",
  downloadCsv: "Download CSV",
  date: "Date",
} as const;
