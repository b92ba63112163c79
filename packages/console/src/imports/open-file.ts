import { decodeFile } from "@earshot/core/import/decode-file";
import { isJson, partsOf, type FilePart } from "@earshot/core/import/file-parts";

/** A file that somebody chose, in whatever encoding, as it is sent: in parts of whole rows. */
export type OpenFile = {
  name: string;
  /** Tells it from other files, so that a cut-off import is continued. */
  print: string;
  contentType: string;
  parts(top: number): Iterable<FilePart>;
};

export async function openFile(file: File): Promise<OpenFile> {
  const { text } = decodeFile(new Uint8Array(await file.arrayBuffer()));
  const named = /\.(?:csv|tsv|txt)$/i.test(file.name)
    ? "text/csv"
    : /\.jsonl?$/i.test(file.name)
      ? "application/json"
      : "";
  const json = isJson(text, named);
  return {
    name: file.name,
    print: `${file.size}/${file.lastModified}/${file.name}`.slice(0, 100),
    contentType: json ? "application/json" : "text/csv",
    parts: (top) => partsOf(text, { json, top }),
  };
}
