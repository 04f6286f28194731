// JavaScript and TypeScript: type-checked against the published declarations, all examples at once.
import assert from 'node:assert/strict';
import ts from 'typescript';
import {fileOf} from './folder.mjs';

const OPTIONS = {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  target: ts.ScriptTarget.ES2024,
  lib: ['lib.es2024.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  jsx: ts.JsxEmit.ReactJSX,
  resolveJsonModule: true,
  skipLibCheck: true,
  noEmit: true,
  types: ['node'],
};

/** @param {import('../markdown.mjs').Block[]} blocks */
export function typeChecker(blocks) {
  const files = new Map(blocks.map((block) => [block, fileOf(block, block.language)]));
  let faults;
  return (block) => {
    faults ??= faultsIn([...files.values()]);
    const own = faults.filter(({file}) => file === files.get(block)).map(({text}) => text);
    assert.deepEqual(own, []);
    return files.get(block);
  };
}

/** JavaScript is checked less strictly: nobody writes `!` there. */
function faultsIn(files) {
  const [scripts, typed] = [
    files.filter((file) => file.endsWith('.js')),
    files.filter((file) => !file.endsWith('.js')),
  ];
  return [
    ...diagnosticsOf(scripts, {...OPTIONS, strict: false, allowJs: true, checkJs: true}),
    ...diagnosticsOf(typed, {...OPTIONS, strict: true}),
  ];
}

function diagnosticsOf(files, options) {
  const program = ts.createProgram(files, options);
  return ts.getPreEmitDiagnostics(program).map(({file, messageText}) => ({
    file: file?.fileName ?? '',
    text: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }));
}
