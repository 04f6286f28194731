/** Numbers in Chinese characters, as in "昭和二十年八月十五日". */

const DIGITS = '〇一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = {十: 10, 百: 100, 千: 1000};
const NUMBER = /[〇零一二三四五六七八九十百千]{1,9}(?=[年月日世])/g;

/** With the digits of the keyboard. */
export function withDigits(text: string): string {
  return text.replace(NUMBER, (number) => String(valueOf(number.replaceAll('零', '〇'))));
}

/** "二十" and "一九四五" are the two ways to write a number. */
function valueOf(number: string): number {
  let [sum, digits] = [0, 0];
  for (const character of number) {
    const unit = UNITS[character];
    if (unit === undefined) digits = digits * 10 + DIGITS.indexOf(character);
    else [sum, digits] = [sum + (digits || 1) * unit, 0];
  }
  return sum + digits;
}
