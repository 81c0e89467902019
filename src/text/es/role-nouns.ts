import type { RoleName } from '../roles';
import { wordList } from '../word-list';

/** Of several, the one that has the say: behind the noun, or before it. */
const MAIN = wordList('mayoritario mayoritaria principal único única');

const mainly = (...nouns: string[]) =>
  MAIN.flatMap((word) => nouns.flatMap((noun) => [`${noun} ${word}`, `${word} ${noun}`]));

export const ROLE_NOUNS: Partial<Record<RoleName, readonly string[]>> = {
  owner: [
    ...['dueño', 'dueña', 'propietario', 'propietaria', 'empresa matriz'],
    ...mainly('accionista', 'socio', 'inversor', 'inversionista'),
  ],
  operator: [
    ...['operador', 'operadora', 'dueño', 'dueña', 'propietario', 'propietaria', 'concesionario', 'concesionaria'],
    ...mainly('accionista', 'socio', 'inversor', 'inversionista'),
  ],
  host: ['anfitrión', 'anfitriona', 'organizador', 'organizadora', 'sede', 'país anfitrión'],
  donor: ['donante', 'benefactor', 'benefactora'],
  author: ['autor', 'autora', 'coautor', 'coautora'],
  buyer: ['comprador', 'compradora'],
  seller: ['vendedor', 'vendedora'],
  builder: ['constructor', 'constructora', 'fabricante'],
  winner: ['ganador', 'ganadora', 'vencedor', 'vencedora'],
  leader: ['líder', 'jefe', 'jefa', 'presidente', 'presidenta', 'director', 'directora'],
};
