import { figuresLocale } from "./dates.ts";

/** The forms of one phrase by the language's plural categories; `#` stands for the number. */
export type PluralForms = { readonly other: string } & Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>>
>;

/** Writes a phrase for a number in the form that the language asks for. */
export function plural(locale: string, count: number, forms: PluralForms): string {
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
  return form.replace("#", new Intl.NumberFormat(figuresLocale(locale)).format(count));
}

/** A phrase that says how many. Its forms can be looked at: a test asks whether there are enough. */
export interface Counted {
  (count: number): string;
  readonly forms: PluralForms;
}

/** Makes phrases of a language. */
export function countedIn(locale: string): (forms: PluralForms) => Counted {
  return (forms) => Object.assign((count: number) => plural(locale, count, forms), { forms });
}
