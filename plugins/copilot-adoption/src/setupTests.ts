import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Whole pages with charts take their time in jsdom, and computing whether each element of them is visible most of it.
configure({ asyncUtilTimeout: 15_000, defaultHidden: true });
jest.setTimeout(60_000);
