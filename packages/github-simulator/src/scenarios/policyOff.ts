import type { Scenario } from '../Scenario';

export const policyOff: Scenario = {
  name: 'policy-off',
  description:
    'The enterprise has not enabled the Copilot usage metrics policy.',
  handle(request, response, next) {
    if (!request.path.includes('/copilot/metrics/')) {
      next();
      return;
    }
    response.status(403).json({
      message:
        "The 'Copilot usage metrics' policy must be enabled to use this API",
      documentation_url:
        'https://docs.github.com/rest/copilot/copilot-usage-metrics',
      status: '403',
    });
  },
};
