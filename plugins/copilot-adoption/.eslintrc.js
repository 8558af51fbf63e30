module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  rules: {
    // Names come from whoever may name a team: they are text, and nothing else.
    'react/no-danger': 'error',
  },
});
