import { wordSet } from '../word-list';

/** People, offices and organisations. */
export const PEOPLE = wordSet(`
    dirigente dirigentes gremio fiscalía contraloría procuraduría alcaldía vecinos críticos oposición alcalde alcaldesa presidente presidenta ministro ministra secretario secretaria gobernador gobernadora senador
    senadora congresista diputado diputada portavoz vocero vocera funcionario funcionaria jefe jefa director
    directora gerente ejecutivo fundador dueño autor autora autores escritor reportero periodista editor
    corresponsal investigador investigadora investigadores científico profesor profesora académico historiador
    economista analista experto experta asesor abogado abogada juez jueza fiscal médico doctora maestro estudiante
    padre madre hermano hijo hija esposa esposo amigo colega vecino vecina ciudadano trabajador agricultor
    inversionista banquero consultor ingeniero piloto capitán soldado general comandante líder activista candidato
    candidata político diplomático embajador embajadora delegado miembro representante comisionado auditor
    regulador policía autoridades gobierno administración ministerio departamento agencia oficina comisión comité
    consejo tribunal corte parlamento congreso senado partido sindicato asociación federación fundación instituto
    universidad escuela hospital iglesia empresa compañía firma corporación banco grupo organización institución
    equipo club ciudad estado país hombre mujer persona mandatario mandataria burgomaestre municipalidad municipio
    canciller concejal concejala rey reina papa obispo exministro viceministro trabajadores empleado empleados empleada
    empleador dueña dueños fabricante fabricantes proveedor proveedora contratista operador operadora minera aerolínea
    aseguradora accionista accionistas directivo directivos ejecutivos cliente clientes inspectores fiscales gremios
    sindicatos empresas compañías bancos pescador pescadores voluntario voluntarios técnico técnicos naviera`);

/** Documents and media. */
export const DOCUMENTS = wordSet(`
    encuesta informe informes estudio estudios sondeo análisis artículo libro carta memorando comunicado documento
    documentos datos cifras investigación auditoría diario periódico revista medio medios prensa sitio columna
    editorial nota reportaje trabajo ensayo dossier tuit vídeo video película documental registro lista texto  policía `);
