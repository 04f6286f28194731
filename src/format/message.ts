/** A text with `{parameters}`, or one text per plural form; the parameter `n` chooses the form. */
export type Message = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
