export * from './errorCodes';
export * from './ledgerReports';
