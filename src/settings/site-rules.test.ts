import { describe, expect, it } from 'vitest';
import { entryFor, hostOf, isOn, normalHost, readHosts, type Sites, switched } from './site-rules';

const everywhere: Sites = { mode: 'everywhere', off: ['gazette.example'], on: ['ledger.example'] };
const listed: Sites = { ...everywhere, mode: 'listed' };
const onRequest: Sites = { ...everywhere, mode: 'on-request' };

describe('isOn', () => {
  it.each([
    [everywhere, 'ledger.example', true],
    [everywhere, 'gazette.example', false],
    [everywhere, 'sports.gazette.example', false],
    [everywhere, 'mygazette.example', true],
    [listed, 'ledger.example', true],
    [listed, 'news.ledger.example', true],
    [listed, 'gazette.example', false],
    [onRequest, 'ledger.example', false],
  ])('%o, %s: %s', (sites, host, expected) => {
    expect(isOn(sites, host)).toBe(expected);
  });
});

describe('switched', () => {
  it.each([everywhere, listed])('goes over and comes back: %o', (sites) => {
    for (const host of ['gazette.example', 'ledger.example', 'other.example']) {
      const once = switched(sites, host);
      expect(isOn(once, host)).toBe(!isOn(sites, host));
      expect(switched(once, host)).toEqual(sites);
    }
  });

  it('removes the entry that speaks of a host below it, and says which that is', () => {
    expect(entryFor(everywhere, 'sports.gazette.example')).toBe('gazette.example');
    expect(switched(everywhere, 'sports.gazette.example').off).toEqual([]);
  });

  it('keeps the other list, and changes nothing where no list counts', () => {
    expect(switched(everywhere, 'a.example').on).toEqual(['ledger.example']);
    expect(switched(onRequest, 'a.example')).toEqual(onRequest);
  });
});

describe('hosts', () => {
  it.each([
    ['news.example', 'news.example'],
    [' NEWS.Example ', 'news.example'],
    ['www.news.example', 'news.example'],
    ['https://www.news.example:8080/a/b?c#d', 'news.example'],
    ['news.example/politics', 'news.example'],
    ['*.news.example', 'news.example'],
    ['periódico.example', 'xn--peridico-y3a.example'],
    ['localhost', 'localhost'],
    ['192.0.2.7', '192.0.2.7'],
    ['news.example.', 'news.example'],
  ])('reads %s as %s', (text, expected) => {
    expect(normalHost(text)).toBe(expected);
    expect(normalHost(expected)).toBe(expected);
  });

  it.each(['', 'news', 'news example', 'a..b', 'http://', 'ftp://a.example', '<b>.example', 'me@news.example', '.'])(
    'refuses “%s”',
    (text) => {
      expect(normalHost(text)).toBeNull();
    },
  );

  it('takes several apart, each once, and keeps what is none', () => {
    expect(readHosts('a.example, www.a.example\nb.example  nonsense')).toEqual({
      hosts: ['a.example', 'b.example'],
      wrong: ['nonsense'],
    });
  });

  it('knows the host of web pages only', () => {
    expect(hostOf('https://www.news.example/a')).toBe('news.example');
    for (const address of ['about:addons', 'file:///a.html', '', undefined]) expect(hostOf(address)).toBeNull();
  });
});
