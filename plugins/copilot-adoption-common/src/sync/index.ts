export * from './errorCodes';
export * from './ledgerReports';
export * from './requiredPermission';
