import type { Finding } from './chaos-run.ts';

const names: Readonly<Record<Finding['kind'], string>> = {
  communique: 'communique',
  real: 'communique, real answers',
  'naive-parallel': 'grammY, updates handed on at once',
  'naive-in-order': 'grammY, bot.start()',
};

type Column = readonly [heading: string, value: (finding: Finding) => string | number];

const columns: readonly Column[] = [
  ['suite', ({ suite }) => suite],
  ['bot', ({ kind }) => names[kind]],
  ['kills', ({ kills }) => kills],
  ['sends in flight at them', ({ inFlight, kind }) => (kind.startsWith('naive') ? '-' : (inFlight ?? '-'))],
  ['asked', ({ asked }) => asked],
  ['answered', ({ answered }) => answered],
  ['refused', ({ refused }) => refused],
  ['parked', ({ parked }) => parked],
  ['lost', ({ lost }) => lost],
  ['twice', ({ twice }) => twice],
  ['given up twice', ({ givenUpTwice }) => givenUpTwice],
  ['repeats headed', ({ headedRepeats }) => headedRepeats],
  ['left-over placeholders', ({ leftovers }) => leftovers],
  ['calls inside retry_after: told / untold', ({ early }) => `${early.told} / ${early.untold}`],
  ['malformed calls', ({ malformedCalls }) => malformedCalls],
  ['polling back, s', ({ pollingBackMilliseconds }) => seconds(pollingBackMilliseconds)],
  ['p50 / p95, s', ({ p50, p95 }) => `${seconds(p50)} / ${seconds(p95)}`],
  ['token found in', ({ secretsFoundIn }) => secretsFoundIn.join(' ') || '-'],
];

/** The findings as a Markdown table. */
export function printFindings(findings: readonly Finding[]): string {
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    row(columns.map(([heading]) => heading)),
    row(columns.map(() => '---')),
    ...findings.map((finding) => row(columns.map(([, value]) => value(finding)))),
    '',
  ].join('\n');
}

function seconds(milliseconds: number | undefined): string {
  return milliseconds === undefined || Number.isNaN(milliseconds) ? '-' : (milliseconds / 1000).toFixed(1);
}

/** What of the promise a finding on our bot breaks; none for the naive ones, which promise nothing. */
export function brokenPromises(finding: Finding): string[] {
  if (finding.kind.startsWith('naive')) return [];
  const { lost, twice, givenUpTwice, malformedCalls, early, inFlight } = finding;
  const counts = { lost, twice, givenUpTwice, malformedCalls, 'calls inside a retry_after that was told': early.told };
  const broken = Object.entries(counts)
    .filter(([, count]) => count !== 0)
    .map(([name, count]) => `${name}: ${count}, wanted 0`);
  if (inFlight !== undefined && finding.leftovers + finding.headedRepeats > inFlight) {
    broken.push(`more placeholders and repeats left than sends in flight at the kills (${inFlight})`);
  }
  if (finding.secretsFoundIn.length > 0) broken.push(`the token stands in ${finding.secretsFoundIn.join(', ')}`);
  if ((finding.pollingBackMilliseconds ?? 0) > 10_000) broken.push('polling came back later than 10 s');
  return broken.map((text) => `${finding.suite}: ${text}`);
}
