/** A small contextual model that reads one mention among its words, told what the rules say of it. Local ONNX weights; nothing is fetched. */
import { AutoModel, AutoTokenizer, Tensor } from "@xenova/transformers";
import type { AssertionValue } from "../contract/suggestions.ts";
import { type ModelPlace, modelId, modelOptions, readFrom } from "../onnx.ts";
import type { Assertion, Span } from "./types.ts";

export type Experiencer = Assertion["experiencer"];

/** What the model is asked about. */
export interface TagQuestion {
  /** The kind of section, in the names the model was trained with. */
  readonly section: string;
  readonly text: string;
  /** In `text`. */
  readonly mention: Span;
  readonly rule: { readonly value: AssertionValue; readonly experiencer: Experiencer };
}

export interface Tag {
  readonly value: AssertionValue;
  readonly experiencer: Experiencer;
  /** The probability, 0 to 1, of a value together with an experiencer. */
  support(value: AssertionValue, experiencer: Experiencer): number;
}

export interface Tagger {
  /** The model's folder name and the first 12 hexadecimal digits of the SHA-256 of its files. */
  readonly id: string;
  /** @returns one answer a question, in their order */
  tag(questions: readonly TagQuestion[]): Promise<Tag[]>;
}

/** In the order of the model's outputs (`models/train-reader/settings.py`). */
const values = [
  "affirmed",
  "negated",
  "uncertain",
  "historical",
  "hypothetical",
  "planned",
  "declined",
  "allergy",
  "screening",
] as const satisfies readonly AssertionValue[];
const placeOf: ReadonlyMap<AssertionValue, number> = new Map(values.map((value, at) => [value, at]));
const experiencers = ["patient", "family", "other"] as const satisfies readonly Experiencer[];

/** Special tokens by number, and the most tokens of an input and of a mention (`models/train-reader/data.py`). */
const tokens = { cls: 2, sep: 3, text: 5, open: 6, close: 7 };
const longest = 64;
const longestMention = 12;
const batchSize = 8;

interface Encoded {
  readonly ids: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly rule: number;
}

/** @throws Error where the folder holds no such model */
export async function openTagger(place: ModelPlace): Promise<Tagger> {
  readFrom(place.folder);
  const id = await modelId(place, ["onnx/model_quantized.onnx", "tokenizer.json"]);
  const [tokenizer, model] = await Promise.all([
    AutoTokenizer.from_pretrained(place.name),
    AutoModel.from_pretrained(place.name, modelOptions),
  ]);
  const idsOf = (text: string): number[] =>
    text.trim() === "" ? [] : tokenizer.encode(text.replaceAll("\n", " | "), { add_special_tokens: false });

  const encode = ({ section, text, mention, rule }: TagQuestion): Encoded => {
    const before = idsOf(text.slice(0, mention.start));
    const after = idsOf(text.slice(mention.end));
    const named = idsOf(text.slice(mention.start, mention.end)).slice(0, longestMention);
    const place = idsOf(section.replaceAll("-", " "));
    const room = longest - named.length - place.length - 5;
    const left = Math.min(before.length, Math.max(Math.floor(room / 2), room - after.length));
    const head = [tokens.cls, ...place, tokens.text, ...before.slice(before.length - left), tokens.open];
    return {
      ids: [...head, ...named, tokens.close, ...after.slice(0, room - left), tokens.sep],
      from: head.length,
      to: head.length + Math.max(1, named.length),
      rule: ruleNumber(rule),
    };
  };

  const run = async (batch: readonly Encoded[]): Promise<Tag[]> => {
    const width = Math.max(...batch.map(({ ids }) => ids.length));
    const size = batch.length * width;
    const inputs = {
      input_ids: new BigInt64Array(size),
      attention_mask: new BigInt64Array(size),
      mention_mask: new BigInt64Array(size),
    };
    batch.forEach(({ ids, from, to }, row) => {
      ids.forEach((id, at) => {
        inputs.input_ids[row * width + at] = BigInt(id);
        inputs.attention_mask[row * width + at] = 1n;
        if (from <= at && at < to) inputs.mention_mask[row * width + at] = 1n;
      });
    });
    const shape = [batch.length, width];
    const output = await model({
      input_ids: new Tensor("int64", inputs.input_ids, shape),
      attention_mask: new Tensor("int64", inputs.attention_mask, shape),
      mention_mask: new Tensor("int64", inputs.mention_mask, shape),
      rule: new Tensor(
        "int64",
        BigInt64Array.from(batch, ({ rule }) => BigInt(rule)),
        [batch.length],
      ),
    });
    return batch.map((_, row) => tagOf(rowOf(output.value, row), rowOf(output.experiencer, row)));
  };

  return {
    id,
    async tag(questions) {
      const encoded = questions.map((question, at) => ({ at, input: encode(question) }));
      encoded.sort((a, b) => a.input.ids.length - b.input.ids.length);
      const answers = new Map<number, Tag>();
      for (let from = 0; from < encoded.length; from += batchSize) {
        const batch = encoded.slice(from, from + batchSize);
        const tags = await run(batch.map(({ input }) => input));
        batch.forEach(({ at }, row) => {
          const tag = tags[row];
          if (tag !== undefined) answers.set(at, tag);
        });
      }
      return questions.map((_, at) => {
        const tag = answers.get(at);
        if (tag === undefined) throw new Error("the reader's model gave no answer");
        return tag;
      });
    },
  };
}

function ruleNumber({ value, experiencer }: TagQuestion["rule"]): number {
  const known = placeOf.get(value);
  return known === undefined
    ? values.length * experiencers.length
    : known * experiencers.length + experiencers.indexOf(experiencer);
}

function rowOf(tensor: Tensor, row: number): number[] {
  const width = tensor.dims[1] ?? 0;
  return Array.from(tensor.data.slice(row * width, (row + 1) * width), Number);
}

function tagOf(ofValue: readonly number[], ofExperiencer: readonly number[]): Tag {
  return {
    value: best(values, ofValue),
    experiencer: best(experiencers, ofExperiencer),
    support: (value, experiencer) =>
      (ofValue[placeOf.get(value) ?? -1] ?? 0) * (ofExperiencer[experiencers.indexOf(experiencer)] ?? 0),
  };
}

function best<T>(names: readonly [T, ...T[]], shares: readonly number[]): T {
  const most = shares.indexOf(Math.max(...shares));
  return names[most] ?? names[0];
}
