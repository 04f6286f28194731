/** Addresses without their `https://`: a browser takes them for addresses relative to the page, and the link is dead. */

/**
 * `www.example.org`, `example.org/page`, or a scheme without `://`. Names of files and folders have dots, too: a country
 * counts only before a slash, since `page.pl` is a file. There are folders such as `pages.en/`, `pages.ko/` and `three.js/`.
 */
export const LIKE_HOST =
  /^\s*(?:https?(?!:\/\/)(?::|\/\/)|www\.[^/.]+\.|[^/?#\s]+\.(?:(?:com|org|net|edu|gov)(?:\/|$)|(?!en|js|ko)[a-z]{2}\/))/i;
