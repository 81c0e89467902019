import type { RoleSlots } from '../roles';
import { semicolonList } from '../word-list';

export const ROLES: RoleSlots = {
  owner: semicolonList(`
    propiedad de _; empresa de _; compañía de _; firma de _; respaldada por _; respaldado por _;
    respaldada ... por _; pertenece a _; pertenecer a _; dueño es _; dueña es _; en manos de _; _ posee;
    pertenece al _; propiedad del _; controlada ... por _; _ es dueño; _ es dueña; _ es propietario;
    _ es propietaria; controlada por _; controlado por _; comprada por _; filial de _; es de _;
    de propiedad de _; vendió|vendida|vendido ... a _; en poder|manos|propiedad de _; bajo control|dominio de _;
    _ tiene|posee|controla|compró|adquirió ... acciones|participación|control|mayoría
  `),
  operator: semicolonList(`
    operado por _; operada por _; dirigido por _; liderado por _;
    encabezado por _; encabeza _; lidera _; dirige _; opera _; construido por _; construyó _;
    operador es _; administrado por _; a cargo de _; gestionado por _; _ opera; _ dirige; _ lidera;
    _ encabeza; _ construyó; _ administra; en manos de _; _ gestiona|maneja|explota|controla|desarrolla|levantó|edificó;
    gestionado|manejado|explotado|controlado|desarrollado|levantado|edificado por _; lo|la encabeza|lidera|dirige|opera _;
    al frente ... _; concesión ... a|de _
  `),
  host: semicolonList(`
    _ será sede; _ es sede; _ será anfitrión; _ será el anfitrión; _ acogerá; _ albergará; _ organiza;
    _ organizará; _ recibirá; _ acoge; _ alberga; será en _; es en _; se celebra en _; se celebrará en _;
    se realizará en _; tendrá lugar en _; sede en _; vuelve a _; volverá a _; cumbre en _;
    anfitrión es _; sede será _; en _; _ vuelve a recibir; _ se prepara para acoger;
    _ volverá a acoger|albergar|organizar|ser|recibir; reunirá ... en _; reúne|reúnen|reunirán|congregará ... en _;
    llegarán|viajarán|vendrán|volverán|regresarán|desembarcarán a|en _; _ se prepara para recibir; acogerá _; albergará _; organizará _; recibirá _
  `),
  donor: semicolonList(`
    donado por _; donada por _; donados por _; donadas por _; regalado por _; regalados por _;
    regalo de _; obsequio de _; _ donó; _ regaló; _ obsequió; donación de _; donadas ... por _;
    donados ... por _
  `),
  recipient: semicolonList(`
    donado a _; donados a _; donadas a _; donada a _; regalo para _; regalo a _; regaló ... a _;
    donó ... a _; entregados a _; _ recibió; _ recibe
  `),
  author: semicolonList(`
    estudio de _; informe de _; escrito por _; firmado por _; _ escribió; _ firmó; _ firman;
    elaborado por _; autores , _; autor , _
  `),
  affiliation: semicolonList(`
    de _; en _; desde _; para _; se incorporó a _; se unió a _; trabaja en _; del _; por _;
    investigador de _; investigadores de _; investigadora de _; _ publicó|difundió|encargó|editó
  `),
  opener: semicolonList(`
    inaugurado por _; inaugurada por _; abierto por _; _ inauguró; _ inauguraron; _ abrió; inauguró _;
    inauguraron _; _ cortó la cinta
  `),
  place: semicolonList(`
    en _; desde _; estación de _; estación ... de _; puerto ... de _; ceremonia de _; acto de _; durante la ceremonia de _; ceremonia en _;
    acto en _; entrega en _; durante _; a _
  `),
  buyer: semicolonList(`
    comprado por _; comprada por _; adquirido por _; adquirida por _; vendido a _; vendida a _; _ compró;
    _ adquirió; _ pagó; fichado por _; _ fichó
  `),
  seller: semicolonList(`vendido por _; vendida por _; comprado a _; _ vendió`),
  builder: semicolonList(`
    construido por _; construida por _; _ construyó; fabricado por _; fabricada por _; _ fabricó;
    obra de _
  `),
  winner: semicolonList(`ganado por _; ganada por _; _ ganó; adjudicado a _; adjudicada a _; _ venció`),
  leader: semicolonList(`
    dirigido por _; dirigida por _; presidido por _; presidida por _; encabezado por _; _ dirige;
    _ preside; _ encabeza
  `),
};
