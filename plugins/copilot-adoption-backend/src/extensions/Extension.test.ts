import { Extension } from './Extension';

describe('Extension', () => {
  it('holds what a module has brought', () => {
    const extension = new Extension('seat prices');
    expect(extension.brought).toBeUndefined();
    const contracts = { name: 'contracts' };
    extension.bring(contracts);
    expect(extension.brought).toBe(contracts);
  });

  it('refuses a second one, and names both', () => {
    const extension = new Extension('team mapping');
    extension.bring({ name: 'annotation' });
    expect(() => extension.bring({ name: 'directory' })).toThrow(
      "Copilot Adoption has 'annotation' for its team mapping already and cannot have 'directory' too, remove one of the two modules",
    );
    expect(extension.brought).toEqual({ name: 'annotation' });
  });
});
