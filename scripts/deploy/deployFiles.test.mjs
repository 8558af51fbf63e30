import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse, parseAllDocuments } from 'yaml';
import { executeCaptured } from '../run/execute.mjs';
import { root } from '../run/paths.mjs';

const deploy = join(root, 'examples/deploy');
const health = '/.backstage/health/v1';

function read(file) {
  return readFileSync(join(deploy, file), 'utf8');
}

/** The variables that a configuration reads: all of them, and those without a default. */
function variablesOf(text) {
  const found = [...text.matchAll(/\$\{(\w+)(:-[^}]*)?\}/g)];
  return {
    all: new Set(found.map(([, name]) => name)),
    required: [
      ...new Set(
        found.filter(([, , byDefault]) => !byDefault).map(([, name]) => name),
      ),
    ],
  };
}

function missingIn(given, required) {
  return required.filter(name => !given.includes(name));
}

const { required } = variablesOf(read('app-config.yaml'));

test('Compose gives the backend every variable, and a database that answers', () => {
  const { services } = parse(read('compose.yaml'));
  assert.deepEqual(
    missingIn(Object.keys(services.backstage.environment), required),
    [],
  );
  assert.equal(
    services.backstage.depends_on.database.condition,
    'service_healthy',
  );
  assert.ok(services.database.healthcheck.test);
  assert.ok(
    services.backstage.healthcheck.test.at(-1).includes(`${health}/readiness`),
  );
});

test('the example of .env names every variable that Compose wants', () => {
  const wanted = [...read('compose.yaml').matchAll(/\$\{(\w+):\?/g)];
  const named = [...read('.env.example').matchAll(/^(\w+)=/gm)];
  assert.deepEqual(
    missingIn(
      named.map(([, name]) => name),
      wanted.map(([, name]) => name),
    ),
    [],
  );
});

const kubernetes = readdirSync(join(deploy, 'kubernetes')).filter(
  name => name !== 'kustomization.yaml',
);
const resources = kubernetes.flatMap(name =>
  parseAllDocuments(read(join('kubernetes', name))).map(document => {
    assert.deepEqual(document.errors, []);
    return document.toJS();
  }),
);

function ofKind(kind) {
  return resources.find(resource => resource.kind === kind);
}

test('every Kubernetes resource is named, and listed by the kustomization', () => {
  for (const resource of resources) {
    assert.ok(resource.apiVersion && resource.kind && resource.metadata.name);
  }
  const { resources: listed } = parse(read('kubernetes/kustomization.yaml'));
  assert.deepEqual(listed.sort(), kubernetes.sort());
});

test('the containers on Kubernetes get every variable', () => {
  const given = [
    ...Object.keys(ofKind('ConfigMap').data),
    ...Object.keys(ofKind('Secret').stringData),
  ];
  assert.deepEqual(missingIn(given, required), []);
  const [container] = ofKind('Deployment').spec.template.spec.containers;
  assert.deepEqual(container.envFrom, [
    { configMapRef: { name: ofKind('ConfigMap').metadata.name } },
    { secretRef: { name: ofKind('Secret').metadata.name } },
  ]);
});

test("the probes ask Backstage's own health endpoints", () => {
  const [container] = ofKind('Deployment').spec.template.spec.containers;
  const paths = ['startupProbe', 'readinessProbe', 'livenessProbe'].map(
    probe => container[probe].httpGet.path,
  );
  assert.deepEqual(paths, [
    `${health}/readiness`,
    `${health}/readiness`,
    `${health}/liveness`,
  ]);
});

test('one sync at a time, beside backends that leave it to it', () => {
  const { spec } = ofKind('CronJob');
  const [sync] = spec.jobTemplate.spec.template.spec.containers;
  assert.equal(spec.concurrencyPolicy, 'Forbid');
  assert.ok(sync.command.includes('--once'));
  const [backend] = ofKind('Deployment').spec.template.spec.containers;
  assert.deepEqual(backend.env, [
    { name: 'APP_CONFIG_copilotAdoption_sync_enabled', value: 'false' },
  ]);
});

test('the container app on Azure gets every variable, and its secrets from the vault', () => {
  const bicep = read('azure/main.bicep');
  const given = [
    ...[...bicep.matchAll(/name: '([A-Z_]+)'/g)].map(([, name]) => name),
    ...[...bicep.matchAll(/^ {2}([A-Z_]+): '/gm)].map(([, name]) => name),
  ];
  assert.deepEqual(missingIn(given, required), []);
  assert.match(bicep, /keyVaultUrl:/);
});

for (const file of [
  'deploy/app-config.yaml',
  ...readdirSync(join(root, 'examples/config')).map(name => `config/${name}`),
]) {
  test(`${file} fits the configuration's schema`, async () => {
    const alone = file.startsWith('deploy');
    const files = [
      ...(alone ? [] : ['app-config.yaml']),
      join('examples', file),
    ].flatMap(name => ['--config', join(root, name)]);
    const { code, stdout, stderr } = await executeCaptured(
      'backstage-cli',
      ['config:check', '--lax', '--package', 'backend', ...files],
      { env: process.env },
    );
    assert.equal(code, 0, `${stdout}${stderr}`);
  });
}
