import { describe, expect, it } from 'vitest';
import { originsOf, readAddress } from './address';

describe('the address of a shared desk', () => {
  it.each([
    ['https://desk.example.org', 'https://desk.example.org'],
    [' https://desk.example.org:6984/couch/ ', 'https://desk.example.org:6984/couch'],
    ['http://localhost:5984/', 'http://localhost:5984'],
    ['http://127.0.0.1:5984', 'http://127.0.0.1:5984'],
  ])('is read: %s', (text, server) => {
    expect(readAddress(text, 'crossread-notes')).toEqual({
      ok: true,
      address: { server, database: 'crossread-notes' },
    });
  });

  it.each([
    ['', 'notes', 'not-an-address'],
    ['desk.example.org', 'notes', 'not-an-address'],
    ['ftp://desk.example.org', 'notes', 'not-an-address'],
    ['javascript:alert(1)', 'notes', 'not-an-address'],
    ['https://desk.example.org/?a=1', 'notes', 'not-an-address'],
    ['http://desk.example.org', 'notes', 'not-safe'],
    ['http://localhost.example.org', 'notes', 'not-safe'],
    ['http://127.0.0.1.example.org', 'notes', 'not-safe'],
    ['https://ana:secret@desk.example.org', 'notes', 'has-login'],
    ['https://desk.example.org', '', 'bad-database'],
    ['https://desk.example.org', 'Notes', 'bad-database'],
    ['https://desk.example.org', '_users', 'bad-database'],
    ['https://desk.example.org', 'a/../_users?', 'bad-database'],
  ])('is refused: %s, %s', (server, database, problem) => {
    expect(readAddress(server, database)).toEqual({ ok: false, problem });
  });

  it('asks the browser for its host alone', () => {
    expect(originsOf({ server: 'https://desk.example.org:6984/couch', database: 'a' })).toEqual([
      'https://desk.example.org/*',
    ]);
  });
});
