// `npm run article`: writes src/data/article/generated/ from article.json: the document in English, what the element
// computes from it, and the texts of each further language. With --check it writes nothing and fails on a difference.
import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import prettier from 'prettier';
import {runnerImport} from 'vite';
import {furtherLanguages, inLanguage, overlayOf} from './article/languages.mjs';
import {ROOT} from './setup.mjs';

const ARTICLE = `${ROOT}src/data/article/article.json`;
const FOLDER = `${ROOT}src/data/article/generated/`;
const HEADER = '// Generated from article.json: change that file, then run `npm run article`.\n';

/**
 * The generated modules.
 * @returns {Promise<Record<string, string>>} the text of each by its file name
 */
export async function generatedModules() {
  const document = JSON.parse(readFileSync(ARTICLE, 'utf8'));
  const english = inLanguage(document, 'en');
  const {order, statements, counts, dates, datesWithin} = await computed(english);
  const languages = furtherLanguages(document);
  return formatted({
    'document.ts':
      typeImport('TimelineDocument', '../../schema.js') +
      `export const article: TimelineDocument = ${literal(english)};`,
    'prepared.ts': constants({order, statements, counts}),
    'dates.ts': constants({dates, datesWithin}),
    ...Object.fromEntries(
      languages.map((language) => [
        `${language}.ts`,
        typeImport('TextOverlay', '../text-overlay.js') +
          `export const texts: TextOverlay = ${literal(overlayOf(document, language))};`,
      ]),
    ),
  });
}

async function computed(document) {
  const {module} = await runnerImport(`${ROOT}scripts/article/compute.ts`, {
    configFile: false,
    logLevel: 'warn',
  });
  return module.compute(document);
}

const typeImport = (name, from) => `import type {${name}} from '${from}';\n\n`;

const constants = (values) =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${literal(value)} as const;`)
    .join('\n\n');

/** A value as TypeScript: as JSON, but for infinite numbers. */
function literal(value) {
  if (Array.isArray(value)) return `[${value.map(literal).join()}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([key, part]) => `${JSON.stringify(key)}: ${literal(part)}`)
      .join()}}`;
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

async function formatted(files) {
  const options = await prettier.resolveConfig(ARTICLE);
  const entries = Object.entries(files).map(async ([name, text]) => [
    name,
    await prettier.format(HEADER + text, {...options, parser: 'typescript'}),
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

/** The names of the files that differ from what is generated, are missing, or are no longer generated. */
export async function differences() {
  const modules = await generatedModules();
  const old = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
  return [...new Set([...Object.keys(modules), ...old])].filter(
    (name) => !old.includes(name) || readFileSync(FOLDER + name, 'utf8') !== modules[name],
  );
}

async function write() {
  const modules = await generatedModules();
  rmSync(FOLDER, {recursive: true, force: true});
  mkdirSync(FOLDER);
  for (const [name, text] of Object.entries(modules)) writeFileSync(FOLDER + name, text);
}

async function check() {
  const files = await differences();
  if (files.length === 0) return;
  console.error(`${files.join(', ')} in ${FOLDER.replace(ROOT, '')}: run npm run article`);
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await (process.argv.includes('--check') ? check() : write());
