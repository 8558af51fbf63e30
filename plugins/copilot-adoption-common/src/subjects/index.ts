export * from './chooseEntityScope';
export * from './SubjectRef';
