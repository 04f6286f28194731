/** The command `dprk-deployment-timeline`. The build bundles it into `dist/cli.js`; it runs in Node, without a browser. */
import process from 'node:process';
import {check} from './check.js';
import {convert} from './convert.js';
import {HELP} from './help.js';
import {EXIT, UsageError, type Command, type Exit} from './command.js';
import {jsonText, print, printableLines, printError, write} from './output.js';
import {published} from './published.js';
import {render} from './render.js';

const COMMANDS: Readonly<Record<string, Command>> = {
  check,
  convert,
  'from-timelinejs': convert,
  render,
  schema: (args) => {
    if (args.length > 0) throw new UsageError(`schema takes no arguments: ${args.join(' ')}`);
    return write(jsonText(JSON.parse(published('schema.json')))) ? EXIT.good : EXIT.unusable;
  },
};

process.stdout.on('error', ({code, message}: NodeJS.ErrnoException) => {
  // A reader such as `head` may stop early.
  if (code === 'EPIPE') process.exit();
  printError(`The output could not be written: ${message}`);
  process.exit(EXIT.unusable);
});
process.stderr.on('error', () => process.exit(EXIT.unusable));
process.exitCode = await run(process.argv.slice(2));

async function run([name = '', ...args]: readonly string[]): Promise<Exit> {
  try {
    if (name === '--version' || name === '-v') return show(versionOf(published('package.json')));
    if (['', '--help', '-h', 'help'].includes(name))
      return show(HELP.all, name === '' ? EXIT.unusable : EXIT.good);
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new UsageError(`no such command: ${name}`);
    if (args.includes('--help') || args.includes('-h')) return show(HELP[name as keyof typeof HELP]);
    return await command(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    printError(`${printableLines(error.message)}\nSee dprk-deployment-timeline --help`);
    return EXIT.unusable;
  }
}

function show(text: string, exit: Exit = EXIT.good): Exit {
  (exit === EXIT.good ? print : printError)(text);
  return exit;
}

function versionOf(manifest: string): string {
  return (JSON.parse(manifest) as {version: string}).version;
}
