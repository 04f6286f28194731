/** The command `dprk-deployment-timeline`. Bundled into `dist/cli.js`; runs in Node and needs no browser. */
import process from 'node:process';
import {check} from './check.js';
import {convert} from './convert.js';
import {HELP} from './help.js';
import {EXIT, UsageError, type Command, type Exit} from './command.js';
import {complain, print} from './output.js';
import {published} from './published.js';
import {render} from './render.js';

const COMMANDS: Readonly<Record<string, Command>> = {
  check,
  'from-timelinejs': convert,
  render,
  schema: (args) => {
    if (args.length > 0) throw new UsageError(`schema takes no arguments: ${args.join(' ')}`);
    print(published('schema.json').trimEnd());
    return EXIT.good;
  },
};

// Whoever reads may have enough: `… | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
process.exitCode = await run(process.argv.slice(2));

async function run([name = '', ...args]: readonly string[]): Promise<Exit> {
  try {
    if (name === '--version' || name === '-v') return told(versionOf(published('package.json')));
    if (['', '--help', '-h', 'help'].includes(name))
      return told(HELP.all, name === '' ? EXIT.unusable : EXIT.good);
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new UsageError(`no such command: ${name}`);
    if (args.includes('--help') || args.includes('-h')) return told(HELP[name as keyof typeof HELP]);
    return await command(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    complain(`${error.message}\nSee dprk-deployment-timeline --help`);
    return EXIT.unusable;
  }
}

function told(text: string, exit: Exit = EXIT.good): Exit {
  (exit === EXIT.good ? print : complain)(text);
  return exit;
}

function versionOf(manifest: string): string {
  return (JSON.parse(manifest) as {version: string}).version;
}
