/**
 * The arrows between packages and between the floors of the server are one-way; see docs/architecture.md.
 * tests/arrows.test.ts plants a violation of each kind and sees it caught.
 */
const floors = [
  'platform',
  'accounts',
  'relationships',
  'publishing',
  'statements',
  'conversations',
  'gigs',
  'offers',
  'ledger',
  'orders',
  'clearances',
  'desk',
  'figures',
  'integrations',
  'live',
  'seed',
];

const floorRules = floors.map((floor, height) => ({
  name: `floor-${floor}`,
  comment: `${floor} stands on lower floors only: ${floors.slice(0, height).join(', ') || 'none'}.`,
  severity: 'error',
  from: { path: `^packages/server/src/${floor}/`, pathNot: '\\.test\\.ts$|/testing/' },
  to: { path: `^packages/server/src/(${[...floors.slice(height + 1), 'cli', 'app\\.ts', 'main\\.ts'].join('|')})` },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two files that import each other cannot be understood one at a time.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'policy-is-pure',
      comment: '@parley/policy imports nothing but itself: no I/O, no clock, no package.',
      severity: 'error',
      from: { path: '^packages/policy/src/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^packages/policy/' },
    },
    {
      name: 'contract-stands-on-policy',
      severity: 'error',
      from: { path: '^packages/contract/src/', pathNot: '\\.test\\.ts$' },
      to: { path: '^packages/(server|web|lab)/' },
    },
    {
      name: 'server-knows-no-web',
      severity: 'error',
      from: { path: '^packages/server/src/', pathNot: '\\.test\\.ts$' },
      to: { path: '^packages/(web|lab)/' },
    },
    {
      name: 'web-knows-no-server',
      severity: 'error',
      from: { path: '^packages/web/src/' },
      to: { path: '^packages/(server|lab)/' },
    },
    {
      name: 'lab-stands-on-policy',
      severity: 'error',
      from: { path: '^packages/lab/src/', pathNot: '\\.test\\.ts$' },
      to: { path: '^packages/(web|contract)/' },
    },
    {
      name: 'doors-only',
      comment: 'Another package is entered by its door, never by a path into its rooms.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/src/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^packages/(policy|contract)/src/',
        pathNot: ['^packages/$1/', '^packages/(policy|contract)/src/(index|paths)\\.ts$'],
      },
    },
    {
      name: 'identity-stays-home',
      comment: 'Only accounts reads legal name, e-mail and phone.',
      severity: 'error',
      from: { path: '^packages/server/src/', pathNot: '^packages/server/src/(accounts|app|access)|\\.test\\.ts$' },
      to: { path: '^packages/server/src/accounts/identity' },
    },
    ...floorRules,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|dist-types)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['parley-source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
