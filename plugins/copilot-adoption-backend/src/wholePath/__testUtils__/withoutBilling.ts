import { isMonthly, reports } from 'backstage-plugin-copilot-adoption-common';

/** Every report but the bills: the simulated GitHub takes a while to draw two years of them, and they have a test of their own. */
export const withoutBilling = reports.filter(report => !isMonthly(report));
