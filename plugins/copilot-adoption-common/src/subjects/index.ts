export * from './SubjectRef';
