import { phraseList } from '../word-list';

/** What is said, and nobody is said to have said it. A `*` stands for up to two words. */
export const AGENTLESS = phraseList(`al parecer
    por lo visto
    trascendió
    ha trascendido
    dicen por ahí
    se le ha llegado a llamar
    se lo ha llegado a llamar
    se le ha llamado
    se le ha tildado
    corre el rumor
    corre la voz
    se dice
    se rumorea
    se rumoreaba
    se comenta
    se cree
    se creía
    se afirma
    se estima
    se calcula
    se asegura
    se sospecha
    se teme
    se espera que
    se considera
    dicen los que
    cuentan los que
    según los que
    se le considera
    se lo considera
    se la considera
    se le conoce como
    se le describe como
    se lo describe como
    se le llama
    se le ve como
    se le tiene por
    se le presenta como
    se le acusa de
    se le señala como
    se le tacha de
    se le tilda de
    se publicó que
    se ha publicado que
    se especula
    se habla de
    dicen que
    según dicen
    según cuentan
    en voz baja
    cuentan que
    trascendió que
    corren rumores
    han surgido informes
    han surgido rumores
    ha sido llamado
    ha sido llamada
    ha sido bautizado
    ha sido apodado
    ha sido tildado
    ha sido tachado
    ha sido descrito
    ha sido señalado como
    se lo conoce como
    se ha dicho
    se ha repetido
    se murmura
    se sostiene
    se oye decir
    se escucha decir
    circula *que
    en ciertos círculos
    en algunos círculos
    en ciertos ambientes
    en ciertos sectores
    en algunos sectores
    circulan *que
    ha sido calificado
    ha sido calificada
    ha sido criticado
    ha sido criticada`);
