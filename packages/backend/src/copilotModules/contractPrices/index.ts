export { contractPricesModule as default } from './contractPricesModule';
