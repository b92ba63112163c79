/** What is wrong with a file of mentions, and with its import. */
export const files = {
  "refusal.file-empty": "The file is empty.",
  "refusal.file-not-table": "This is not a text file. Save the table as CSV (UTF-8) first.",
  "refusal.file-not-text": "This is not a text file. Save it as text (UTF-8) first.",
  "refusal.file-no-mentions": "There are no mentions in this file.",
  "refusal.file-no-text-column":
    'There is no column "text" in the first row, nor one that is called a review, a comment or a message. Its columns are: {columns}.',
  "refusal.file-no-text-field":
    'These objects have no field "text", nor one that is called a review, a comment or a message. Its columns are: {columns}.',
  "refusal.dates-two-ways":
    "The dates of this file can be read in two ways: 03/04/2026 is 3 April or 4 March, and no row settles it. Say which of the two is right: --dates day-first or --dates month-first.",
  "refusal.dates-contradict":
    "The dates of this file contradict each other: in some the day comes first, in others the month. A spreadsheet has perhaps turned some of them around: export the file again and import it without opening it in a spreadsheet. Or: Say which of the two is right: --dates day-first or --dates month-first.",
  "refusal.file-not-csv": "This is not a CSV file that can be read.",
  "refusal.file-not-csv-line":
    "This is not a CSV file that can be read. Look at line {line}: a quote that opens there is perhaps never closed.",
  "refusal.file-not-array": "This is not a JSON array that can be read. It is perhaps cut off.",
  "refusal.file-not-json": "This is neither a JSON array nor one JSON object a line.",
  "refusal.rows-many": "The file has {rows} rows, and {most} go in at once. Split it.",
  "refusal.import-none": "There is no import {id} of {brand}.",
  "refusal.import-cancelled": "This import was cancelled. Import the file again to begin anew.",
  "refusal.import-worked-on": "Somebody is working on what this import brought. Undo it again in a moment.",
} as const;
