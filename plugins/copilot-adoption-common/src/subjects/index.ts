export * from './chooseGroupScope';
export * from './SubjectRef';
