module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  rules: {
    // What is measured are the inner workings of the backend, which it does not export.
    '@backstage/no-relative-monorepo-imports': 'off',
    // Figures are told on the command line.
    'no-console': 'off',
  },
});
