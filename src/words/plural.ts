import type { InterfaceLanguage } from '../language/languages.ts';

/** The forms of a counted noun by CLDR plural category; `other` serves for the categories a language lacks. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** The number with the noun in the form it asks for: 1 статья, 3 статьи, 11 статей. */
export function counted(language: InterfaceLanguage, count: number, forms: PluralForms): string {
  const category = new Intl.PluralRules(language).select(count);
  return `${new Intl.NumberFormat(language).format(count)} ${forms[category] ?? forms.other}`;
}
