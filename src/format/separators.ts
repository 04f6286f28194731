/** What separates the parts of a line in a language. */

/** ", ", or the comma of the Arabic script */
export function commaOf(locale: string): string {
  return isArabicScript(locale) ? '، ' : ', ';
}

/** "; ", or the semicolon of the Arabic script */
export function semicolonOf(locale: string): string {
  return isArabicScript(locale) ? '؛ ' : '; ';
}

function isArabicScript(locale: string): boolean {
  return new Intl.Locale(locale).maximize().script === 'Arab';
}
