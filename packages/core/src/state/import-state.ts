import { audited } from "../audit/audited.ts";
import { seal } from "../audit/seal.ts";
import { listBrands } from "../brand/change-brand.ts";
import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type * as z from "zod";
import type { Context, Vault } from "../context.ts";
import { Conflict, Refusal } from "../errors.ts";
import { setStopped } from "../reply/stop.ts";
import type { Change } from "../store.ts";
import { permitEverywhere } from "../team/permit.ts";
import { Footer, Header, isSealed, isSource, StateRecord } from "./state-file.ts";

const BATCH = 50;

export type ImportedState = {
  records: number;
  written: number;
  /** There already, and the same: from an import that was cut off, for one. */
  same: number;
  /** There already, and not the same: left as they are. */
  different: { pk: string; sk: string }[];
};

type Lines = () => AsyncIterable<string>;

/**
 * Brings a state file in: nothing at all unless the file is whole; then each record that is not there yet, sources last,
 * and each is read again and compared. Sending is stopped first and stays so. Doing it twice, or again after it was cut off, changes nothing.
 * @param lines reads the file from its start, each time it is called
 * @param open opens secrets that were sealed for the way
 */
export async function importState(
  ctx: Context,
  lines: Lines,
  open: (header: Header) => Promise<Vault["open"]>,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<ImportedState> {
  permitEverywhere(ctx, "manage");
  const { header, records } = await check(lines);
  const opener = await open(header);
  await opener(header.probe);
  await setStopped(ctx, { stopped: true });
  await ctx.store.commit(audited(ctx, { what: "imported.state", after: { from: header.at, records } }));
  const result: ImportedState = { records, written: 0, same: 0, different: [] };
  let batch: StateRecord[] = [];
  const flush = async () => {
    await bring(ctx, batch, opener, result);
    batch = [];
    onProgress(result.written + result.same + result.different.length, records);
  };
  for await (const { record } of recordsIn(lines)) {
    batch.push(record);
    if (batch.length === BATCH) await flush();
  }
  await flush();
  for (const brand of [undefined, ...(await listBrands(ctx)).map(({ id }) => id)])
    await seal(ctx, brand, { late: true });
  return result;
}

/** Reads the file to its end before anything is written. */
async function check(lines: Lines): Promise<{ header: Header; records: number }> {
  const hash = createHash("sha256");
  let header: Header | undefined;
  let last: string | undefined;
  let number = 0;
  let sourcesBegan = false;
  for await (const line of lines()) {
    if (last !== undefined) {
      hash.update(`${last}\n`);
      if (number === 1) header = read(Header, last, number);
      else {
        const isOne = isSource(read(StateRecord, last, number));
        if (sourcesBegan && !isOne) throw damaged(`line ${number}: the sources must come last`);
        sourcesBegan = isOne;
      }
    }
    last = line;
    number++;
  }
  if (!header || last === undefined) throw damaged("it holds no records");
  const footer = Footer.safeParse(jsonIn(last));
  if (!footer.success) throw damaged(`it ends after ${number} lines without a footer: it is cut off`);
  const { records, sha256 } = footer.data;
  if (records !== number - 2) throw damaged(`it has ${number - 2} records, and its footer says ${records}`);
  if (sha256 !== hash.digest("hex")) throw damaged("its checksum is another: it was changed");
  return { header, records };
}

async function* recordsIn(lines: Lines): AsyncIterable<{ record: StateRecord }> {
  let number = 0;
  let last: string | undefined;
  for await (const line of lines()) {
    if (last !== undefined && number > 1) yield { record: read(StateRecord, last, number) };
    last = line;
    number++;
  }
}

async function bring(ctx: Context, batch: StateRecord[], open: Vault["open"], result: ImportedState): Promise<void> {
  const there = await ctx.store.getMany<Record<string, unknown>>(batch);
  const missing: StateRecord[] = [];
  for (const [n, record] of batch.entries()) {
    const is = there[n];
    if (is === undefined) missing.push(record);
    else if (await isSame(ctx, is, record, open)) result.same++;
    else result.different.push({ pk: record.pk, sk: record.sk });
  }
  const outcomes = await allOf(missing.map((record) => put(ctx, record, open)));
  for (const [n, done] of outcomes.entries()) {
    if (done) result.written++;
    else result.different.push({ pk: missing[n]!.pk, sk: missing[n]!.sk });
  }
  const written = await ctx.store.getMany<Record<string, unknown>>(missing);
  for (const [n, record] of missing.entries()) {
    const is = written[n];
    if (!outcomes[n]) continue;
    if (is !== undefined && (await isSame(ctx, is, record, open))) continue;
    throw new Error(`${record.pk} ${record.sk} was written and reads otherwise. Import the file again.`);
  }
}

/** Like Promise.all, but nothing is under way any more when it fails. */
async function allOf<T>(work: Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(work);
  return Promise.all(work);
}

async function put(ctx: Context, { pk, sk, value, at, expiresAt }: StateRecord, open: Vault["open"]): Promise<boolean> {
  const { secret } = value;
  const own = typeof secret === "string" && isSealed({ pk, sk }) ? await ctx.vault.seal(await open(secret)) : undefined;
  const change: Change = {
    put: { pk, sk },
    value: { ...value, ...(own && { secret: own }) },
    at,
    if: "absent",
    ...(expiresAt && { expiresAt: new Date(expiresAt) }),
  };
  try {
    await ctx.store.commit([change]);
    return true;
  } catch (error) {
    if (error instanceof Conflict) return false;
    throw error;
  }
}

/** Each place seals a secret its own way: secrets are compared by what they open to. */
async function isSame(
  ctx: Context,
  is: Record<string, unknown>,
  record: StateRecord,
  open: Vault["open"],
): Promise<boolean> {
  const { secret: sealedHere, ...here } = is;
  const { secret: sealedThere, ...there } = record.value;
  if (!isSealed(record) || typeof sealedHere !== "string" || typeof sealedThere !== "string") {
    return isDeepStrictEqual(is, record.value);
  }
  return isDeepStrictEqual(here, there) && (await ctx.vault.open(sealedHere)) === (await open(sealedThere));
}

function read<S extends z.ZodType>(schema: S, line: string, number: number): z.output<S> {
  const { data, error } = schema.safeParse(jsonIn(line));
  if (error) throw damaged(`line ${number}: ${error.issues[0]?.path.join(".") || "it"} ${error.issues[0]?.message}`);
  return data;
}

function jsonIn(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const damaged = (why: string) =>
  new Refusal("bad-input", `This is not a whole state file: ${why}. Nothing was brought in.`);
