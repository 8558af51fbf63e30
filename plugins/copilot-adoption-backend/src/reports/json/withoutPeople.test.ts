import { withoutPeople } from './withoutPeople';

const without7 = (text: string) => withoutPeople(text, userId => userId === 7);

describe('withoutPeople', () => {
  it('takes lines out, and leaves the others byte for byte', () => {
    const other = '{ "user_id": 8, "tokens": 12345678901234567890 }';
    expect(
      without7(`\uFEFF{"user_id":7}\r\n${other}\n\n{"user_id":"7"}\n`),
    ).toBe(`${other}\n\n`);
  });

  it('says that nobody had to be taken out', () => {
    expect(without7('{"user_id":8}\n{"user_id":77}\n')).toBeUndefined();
    expect(without7('')).toBeUndefined();
  });

  it('takes seats out of a page', () => {
    const seats = [7, 8].map(id => ({
      assignee: { id },
      plan_type: 'business',
    }));
    expect(
      JSON.parse(without7(JSON.stringify({ total_seats: 2, seats })) ?? ''),
    ).toEqual({ total_seats: 2, seats: [seats[1]] });
  });

  it('takes people out of one document, over several lines', () => {
    const document = JSON.stringify([{ user_id: 7 }, { user_id: 8 }], null, 2);
    expect(without7(document)).toBe('[{"user_id":8}]');
  });

  it('refuses what it cannot read', () => {
    expect(() => without7('{"user_id":7')).toThrow();
  });
});
