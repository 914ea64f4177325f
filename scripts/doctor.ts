import { fileURLToPath } from 'node:url';
import { buildApp } from '../src/build-app.ts';
import { type Finding, runCheck } from './doctor/check.ts';
import { localChecks } from './doctor/local-checks.ts';
import { modelChecks } from './doctor/model-checks.ts';
import { remoteChecks } from './doctor/remote-checks.ts';
import { runScript } from './run-script.ts';

const marks: Record<Finding['kind'], string> = { ok: 'ok   ', off: 'off  ', fault: 'FAULT' };

await runScript(async (config) => {
  const modelFolder = fileURLToPath(new URL('../models/multilingual-e5-small', import.meta.url));
  const app = buildApp(config);
  try {
    const checks = [...localChecks(config, app, modelFolder), ...modelChecks(config, app), ...remoteChecks(config)];
    let faults = 0;
    for (const check of checks) {
      const { part, finding } = await runCheck(check);
      if (finding.kind === 'fault') faults += 1;
      process.stdout.write(describeFinding(part, finding));
    }
    process.stdout.write(faults === 0 ? 'Everything configured works.\n' : `${faults} to mend.\n`);
    return faults === 0 ? 0 : 1;
  } finally {
    await app.close();
  }
});

function describeFinding(part: string, finding: Finding): string {
  const text = finding.text.replaceAll('\n', '\n                       ');
  const mend = finding.kind === 'fault' && finding.mend !== '' ? `\n                       -> ${finding.mend}` : '';
  return `${marks[finding.kind]}  ${part.padEnd(16)} ${text}${mend}\n`;
}
