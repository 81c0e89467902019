/** Words that tell a page's furniture from its article, in Spanish. Patterns meet a whole block's text, trimmed. */
export const FURNITURE = {
  byline:
    /^(?:por|escrito por|redacción de|publicado por)\s+\p{Lu}[^.]{0,60}$|^\(?(?:con )?(?:información|edición|reporte) de\s+\p{Lu}[^.]{0,60}$/iu,
  credit: /^\(?(?:(?:foto(?:grafía)?s?|imagen|crédito|cortesía)\b\s*(?::|de\b|por\b)|©)/iu,
  notice:
    /^(?:publicidad|anuncio|patrocinado|comparte|compartir|le[ae] (?:también|más)|lee también|te puede interesar|más información|relacionad[oa]s|suscríbe(?:te|ase)|síguenos|haga clic|etiquetas?:|temas:?$|comentarios?(?: \(\d+\))?$|\d+ min(?:utos)? de lectura$|actualizado\b.{0,40}$|publicado\b.{0,40}$)/iu,
  months: 'ene feb mar abr may jun jul ago se[pt] oct nov dic'.split(' '),
  stopWords: 'el la de que y en los las del se por un una con para su al lo como más pero sus'.split(' '),
} as const;
