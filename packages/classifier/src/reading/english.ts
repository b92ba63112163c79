import type { ItemCustomEntity, ItemEntity, WinkMethods } from "wink-nlp";
import type { Unit } from "./analyse.ts";

/** Customers' facts that wink-nlp's own entities do not know, in its pattern language. */
const PATTERNS = [
  { name: "DURATION", patterns: ["[CARDINAL] [mins|min|hrs|hr|secs|sec|yrs|yr|wks|wk|mths]"] },
  { name: "DEADLINE", patterns: ["[by|until|before] [|the] [DATE|TIME]"] },
];

let loaded: WinkMethods | undefined;
let loading: Promise<void> | undefined;

/** Loads wink-nlp once, however many ask at the same time: a second instance over the same model would not know the patterns. Only English texts need it. */
export function loadEnglish(): Promise<void> {
  return (loading ??= load());
}

async function load(): Promise<void> {
  const [{ default: winkNLP }, { default: model }] = await Promise.all([
    import("wink-nlp"),
    import("wink-eng-lite-web-model"),
  ]);
  const nlp = winkNLP(model, ["sbd", "negation", "pos", "ner", "cer"]);
  nlp.learnCustomEntities(PATTERNS);
  loaded = nlp;
}

/** Marks sentences, negation, parts of speech and entities of an English text on its units; `loadLanguage` goes before. */
export function readEnglish(text: string, units: Unit[]): void {
  if (!loaded) throw new Error('Call loadLanguage("en") before the first English text is read.');
  const nlp = loaded;
  const { its } = nlp;
  const doc = nlp.readDoc(text);
  const values = doc.tokens().out(its.value);
  const spaces = doc.tokens().out(its.precedingSpaces);
  const pos = doc.tokens().out<string>(its.pos);
  const negated = doc.tokens().out(its.negationFlag) as unknown as boolean[];
  const starts = new Int32Array(values.length + 1);
  let at = 0;
  for (const [n, value] of values.entries()) {
    const found = text.indexOf(value, at + (spaces[n]?.length ?? 0));
    starts[n] = found >= 0 ? found : at;
    at = starts[n] + value.length;
  }
  starts[values.length] = text.length + 1;
  const sentences = doc.sentences().out(its.span) as unknown as [number, number][];
  const kinds: (string | undefined)[] = [];
  for (const entities of [doc.entities(), doc.customEntities()])
    entities.each((entity: ItemEntity | ItemCustomEntity) => {
      const [from, to] = entity.out(its.span) as unknown as [number, number];
      for (let n = from; n <= to; n++) kinds[n] = entity.out<string>(its.type);
    });
  let token = 0;
  let sentence = 0;
  for (const unit of units) {
    while (token + 1 < values.length && starts[token + 1]! <= unit.start) token++;
    while (sentence + 1 < sentences.length && sentences[sentence]![1] < token) sentence++;
    unit.pos = pos[token] ?? "X";
    if (kinds[token]) unit.entity = kinds[token];
    unit.negated = negated[token] ?? false;
    unit.sentence = Math.max(unit.sentence, sentence);
  }
}
