// `npm start`: installs what is missing and serves the demo.
import {ROOT, installPackages} from './setup.mjs';

installPackages();
const {createServer} = await import('vite');
const server = await createServer({configFile: `${ROOT}vite.config.ts`});
await server.listen();
server.printUrls();
server.bindCLIShortcuts({print: true});
