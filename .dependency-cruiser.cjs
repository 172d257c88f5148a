/** Architecture as a test: each rule has a name and a sentence of why. Run by `npm run check`. */
module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment:
        'Rules must run in the browser, in Node and in a property test alike: no I/O, no framework, no clock.',
      severity: 'error',
      from: { path: '^api/domain' },
      to: { pathNot: ['^api/domain', 'node_modules/(opening_hours|libphonenumber-js|he|entities)/'] },
    },
    {
      name: 'contract-only-zod-and-domain',
      comment: 'What crosses HTTP is read by the browser too: it may not pull the server in.',
      severity: 'error',
      from: { path: '^api/contract' },
      to: { pathNot: ['^api/contract', '^api/domain', 'node_modules/zod/'] },
    },
    {
      name: 'entities-only-in-repositories',
      comment: 'Tables may change without the rest of the code hearing of it.',
      severity: 'error',
      from: { pathNot: ['^api/database', '\\.repository\\.ts$', '^test'] },
      to: { path: '^api/database/entities' },
    },
    {
      name: 'web-sees-only-contract-and-domain',
      comment: 'The screen knows the API by its contract, and may run its pure rules.',
      severity: 'error',
      from: { path: '^web' },
      to: { path: '^(api|seed)', pathNot: ['^api/contract', '^api/domain'] },
    },
    {
      name: 'api-sees-no-web',
      comment: 'The server must build and run without the screen.',
      severity: 'error',
      from: { path: '^(api|seed)' },
      to: { path: '^web' },
    },
    {
      name: 'no-feature-to-feature',
      comment: 'Two features that need each other share through web/ui, web/lib or the page that holds both.',
      severity: 'error',
      from: { path: '^web/features/([^/]+)/' },
      to: { path: '^web/features/', pathNot: ['^web/features/$1/'] },
    },
    {
      name: 'leaflet-only-in-map',
      comment: 'The map is loaded when it is shown, and can be replaced in one folder.',
      severity: 'error',
      from: { pathNot: '^web/features/map/' },
      to: { path: 'node_modules/(leaflet|react-leaflet)/' },
    },
    {
      name: 'no-module-internals',
      comment: 'A module gives its use cases, its repository and its module file; the rest is its own.',
      severity: 'error',
      from: { path: '^api/modules/([^/]+)/' },
      to: {
        path: '^api/modules/([^/]+)/',
        pathNot: [
          '^api/modules/$1/',
          '\\.(module|repository)\\.ts$',
          '/(allow-editing|check-edits|confirm-listing|write-revision|undo-revision|refresh-duplicates|refuse-closed|answer-claims|count-shown|import-records|drop-demo|run-import)\\.ts$',
        ],
      },
    },
    {
      name: 'no-circular',
      comment: 'A circle cannot be read, tested or loaded in pieces.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'not-to-test',
      comment: 'What is shipped does not depend on what checks it.',
      severity: 'error',
      from: { pathNot: '^test' },
      to: { path: '^test' },
    },
    {
      name: 'not-to-dev-dependency',
      comment: 'The image holds production dependencies only.',
      severity: 'error',
      from: { path: '^(api|seed)', pathNot: '^api/launch' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nobody reads is dead.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '^test/',
          '^web/main\\.tsx$',
          '^api/(launch|main)',
          '^api/cli/',
          '\\.worker\\.ts$',
          'pglite-worker',
          'simplify-worker',
        ],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.data)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'require', 'node', 'default', 'types'],
    },
  },
};
