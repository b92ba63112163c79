import { Checkbox, NativeSelect, NumberInput, PasswordInput, Stack, Text, Textarea, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { Said } from "../said.tsx";
import { useWords } from "../words/use-words.tsx";
import { fieldWord } from "./field-word.ts";
import { PlatformSentence } from "./platform-sentence.tsx";

export type Values = Record<string, unknown>;

type Property = {
  type?: string | string[];
  title?: string;
  description?: string;
  default?: unknown;
  enum?: unknown[];
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  items?: Property;
  /** Right as it is for nearly everybody. */
  advanced?: boolean;
};

type Props = {
  schema: Record<string, unknown>;
  values: Values;
  change(values: Values): void;
  /** What is typed must not be read over a shoulder. */
  hidden?: boolean;
};

/** A form for a flat JSON Schema: texts, numbers, yes or no, choices and lists of texts. */
export function SchemaForm({ schema, values, change, hidden = false }: Props) {
  const properties = Object.entries((schema["properties"] ?? {}) as Record<string, Property>);
  const required = (schema["required"] ?? []) as string[];
  const { say, words } = useWords();
  const fieldOf = ([key, property]: [string, Property]) => (
    <Field
      key={key}
      label={words[fieldWord(property.title ?? key)] ?? <Said text={property.title ?? key} />}
      property={property}
      hidden={hidden}
      required={required.includes(key)}
      value={values[key] ?? property.default}
      change={(value) => change({ ...values, [key]: value })}
    />
  );
  const advanced = properties.filter(([, property]) => property.advanced);
  return (
    <Stack gap="sm">
      {properties.filter(([, property]) => !property.advanced).map(fieldOf)}
      {advanced.length > 0 && (
        <details>
          <summary>
            <Text span size="sm">
              {say("advanced")}
            </Text>
          </summary>
          <Stack gap="sm" mt="xs">
            {advanced.map(fieldOf)}
          </Stack>
        </details>
      )}
    </Stack>
  );
}

type FieldProps = {
  label: ReactNode;
  property: Property;
  value: unknown;
  change(value: unknown): void;
  required: boolean;
  hidden: boolean;
};

function Field({ label, property, value, change, required, hidden }: FieldProps) {
  const { language } = useWords();
  const common = {
    label,
    description: property.description && <PlatformSentence text={property.description} />,
    required,
  };
  const type = Array.isArray(property.type) ? property.type.find((each) => each !== "null") : property.type;
  const text = typeof value === "string" ? value : "";
  if (property.enum) {
    const data = property.enum.map(String).map((value) => ({ value, label: editionName(value, language) ?? value }));
    return (
      <NativeSelect
        {...common}
        data={required ? data : [{ value: "", label: "" }, ...data]}
        value={text}
        onChange={({ currentTarget }) => change(currentTarget.value === "" ? undefined : currentTarget.value)}
      />
    );
  }
  switch (type) {
    case "boolean":
      return (
        <Checkbox
          label={common.label}
          description={common.description}
          checked={value === true}
          onChange={({ currentTarget }) => change(currentTarget.checked)}
        />
      );
    case "integer":
    case "number":
      return (
        <NumberInput
          {...common}
          value={typeof value === "number" ? value : ""}
          allowDecimal={type === "number"}
          min={property.minimum}
          max={property.maximum}
          onChange={(next) => change(next === "" ? undefined : next)}
        />
      );
    case "array": {
      const list = Array.isArray(value) ? value.map(String) : [];
      return (
        <Textarea
          {...common}
          dir="auto"
          autosize
          minRows={2}
          value={list.join("\n")}
          onChange={({ currentTarget }) =>
            change(currentTarget.value === "" ? undefined : currentTarget.value.split("\n"))
          }
        />
      );
    }
    default:
      return hidden ? (
        <PasswordInput
          {...common}
          autoComplete="off"
          value={text}
          onChange={({ currentTarget }) => change(currentTarget.value)}
        />
      ) : (
        <TextInput
          {...common}
          dir="auto"
          maxLength={property.maxLength}
          value={text}
          onChange={({ currentTarget }) => change(currentTarget.value)}
        />
      );
  }
}

/** A choice that is a language of a country, such as `he-IL`, in words; undefined for any other. */
function editionName(value: string, language: string): string | undefined {
  if (!/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?-[A-Z]{2}$/u.test(value)) return undefined;
  return new Intl.DisplayNames(language, { type: "language", languageDisplay: "standard" }).of(value);
}

/** What was filled in; an empty field is one that was left out. */
export function filledIn(values: Values): Values {
  const kept = Object.entries(values).map(([key, value]): [string, unknown] => [
    key,
    Array.isArray(value) ? value.map((each) => String(each).trim()).filter(Boolean) : value,
  ]);
  return Object.fromEntries(kept.filter(([, value]) => value !== undefined && value !== ""));
}
