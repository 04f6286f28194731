/** Fails each test in which an update of the element causes another one: Lit's development build warns of it. */
import {DprkDeploymentTimeline} from '../../src/element/dprk-deployment-timeline.js';

const CODE = 'change-in-update';

/** Lit issues each warning once, and remembers it here. */
const {litIssuedWarnings} = globalThis as {litIssuedWarnings?: Set<string | undefined>};

before(() => {
  DprkDeploymentTimeline.enableWarning!(CODE);
});

afterEach(() => {
  const warnings = [...litIssuedWarnings!].filter((warning) => warning?.includes(CODE));
  for (const warning of warnings) litIssuedWarnings!.delete(warning);
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
});
