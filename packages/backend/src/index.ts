import { createBackend } from '@backstage/backend-defaults';
import { quietHttpRouter } from './githubSimulator';

const backend = createBackend();

backend.add(import('@backstage/plugin-app-backend'));
backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-microsoft-provider'));
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));
backend.add(import('@backstage/plugin-mcp-actions-backend'));
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(import('./demoPolicy'));
backend.add(import('backstage-plugin-copilot-adoption-backend'));

// How Copilot Adoption is extended, see docs/extend.md: without their configuration they do nothing either.
backend.add(import('./copilotModules/tokenFiles'));
backend.add(import('./copilotModules/listedTeams'));
backend.add(import('./copilotModules/contractPrices'));

// The demonstration's own: without their configuration they do nothing.
backend.add(import('./demoSignIn'));
backend.add(import('./githubSimulator'));
backend.add(quietHttpRouter);
backend.add(import('./demoClock'));

// By itself a backend that cannot start stays, and answers nothing.
backend.start().catch(error => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
