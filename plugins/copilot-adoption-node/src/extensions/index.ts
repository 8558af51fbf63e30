export * from './credentials';
export * from './seatPrices';
export * from './teamMapping';
