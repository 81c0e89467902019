/** Words that tell a page's furniture from its article, in Spanish. Patterns meet a whole block's text, trimmed. */
export const FURNITURE = {
  byline:
    /^(?:Por|POR|Escrito por|Redacción de|Publicado por)\s+\p{Lu}[^.]{0,60}$|^\(?(?:Con )?(?:[Ii]nformación|[Ee]dición|[Rr]eporte) de\s+\p{Lu}[^.]{0,60}$/u,
  credit: /^\(?(?:(?:foto(?:grafía)?s?|imagen|crédito|cortesía)\b\s*(?::|de\b|por\b)|©)/iu,
  captionCredit: /(?<=[.!?…]["”’»]?\s)\(?(?:Foto(?:grafía)?s?|Imagen|Crédito)\s*(?::|de\b|por\b).{0,80}$/u,
  notice:
    /^(?:publicidad|anuncio|patrocinado|comparte|compartir|le[ae] (?:también|más)|lee también|te puede interesar|más información|relacionad[oa]s|suscríbe(?:te|ase)|síguenos|haga clic|etiquetas?:|temas:?$|comentarios?(?: \(\d+\))?$|\d+ min(?:utos)? de lectura$|(?:actualizado|publicado)\b(?=.*\d).{0,40}$)/iu,
  months: 'ene feb mar abr may jun jul ago se[pt] oct nov dic'.split(' '),
  stopWords: 'el la de que y en los las del se por un una con para su al lo como más pero sus'.split(' '),
} as const;
