import {chromium} from 'playwright-core';
import {readFileSync} from 'node:fs';
const [,, name, width, file, attrs='', dark=''] = process.argv;
const b = await chromium.launch({executablePath:'/usr/bin/chromium', args:['--no-sandbox','--disable-gpu','--disable-background-networking']});
const p = await b.newPage({viewport:{width:+width,height:900}, colorScheme: dark?'dark':'light'});
p.on('console', m=>console.log(m.text())); p.on('pageerror', e=>console.log(String(e)));
await p.goto('http://127.0.0.1:5199/demo/bare.html');
await p.setContent(`<!doctype html><meta name=color-scheme content="light dark"><style>body{margin:1.5rem;font:16px/1.5 Georgia,serif;${dark?'background:#15171a;color:#e8e6e3':''}}</style><script type=module src="http://127.0.0.1:5199/src/define.ts"></script><dprk-deployment-timeline ${attrs}><script type="application/json">${readFileSync(file,'utf8')}</script></dprk-deployment-timeline>`);
await p.waitForTimeout(6000);
await p.screenshot({path:`/tmp/shots/${name}.png`, fullPage: process.env.FULL==='1'});
if (process.env.SCROLL) { await p.mouse.wheel(0, +process.env.SCROLL); await p.waitForTimeout(800); await p.screenshot({path:`/tmp/shots/${name}-scrolled.png`}); }
await b.close();
