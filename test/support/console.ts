/** Keeps the warnings that go to the console in each test of a suite, instead of printing them. @returns those of the current test */
export function consoleWarnings(): readonly string[] {
  const warnings: string[] = [];
  const {warn} = console;
  beforeEach(() => {
    warnings.length = 0;
    console.warn = (...args: unknown[]) => void warnings.push(args.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });
  return warnings;
}
