/** Words that tell a page's furniture from its article, in English. Patterns meet a whole block's text, trimmed. */
export const FURNITURE = {
  /** A byline or sign-off: names people at work, states nothing. */
  byline:
    /^(?:By|BY|by|Posted by|Written by|Words by|With reporting by|Edited by)(?:\s+[\p{Lu}(]|$)|^\(?(?:Additional )?(?:[Rr]eporting|[Ee]diting|[Ww]riting) by\b/u,
  /** What stands before a picture's author. */
  credit:
    /^\(?(?:(?:[Pp]hoto(?:graph)?|[Ii]mage|[Pp]icture|[Ii]llustration)s?\s*(?:[Cc]redit|[Bb]y\b|[Cc]ourtesy|:)|[Cc]redits?\s*(?::|[Bb]y\b|$|(?=\p{Lu}))|[Cc]ourtesy of\b|©)/u,
  /** The credit that ends a caption, from its first word on. */
  captionCredit:
    /(?<=[.!?…]["”’]?\s)\(?(?:Photo(?:graph)?s?|Image|Picture|Illustration|Credit)(?:\s+credit)?\s*(?::|by\b).{0,80}$/u,
  /** Invitations and labels of the site, never a statement of the article. */
  notice:
    /^(?:advertisement|(?:now|up) (?:playing|next)\b|watch(?: now| live| more)?:|sponsored(?: content| posts?| links?)?(?:$|:)|share (?:this|it|on)\b|read (?:more|also|next)\b|related(?: articles| stories| links| coverage)?(?::|$)|see also\b|more(?: on this| stories| news| coverage)?:?$|sign up\b|subscribe\b|follow us\b|click here\b|most read$|tags?:|topics:?$|comments?(?: \(\d+\))?$|\d+ (?:comments?|shares?)$|\d+ min(?:ute)?s? read$|was this (?:e-?mail |letter )?forwarded|filed under|listen to this|print this|back to top|skip to|(?:show|hide|image|media|photo) caption$|(?:image|photo|video|audio|gallery)$|(?:last )?(?:updated|published)\b(?=.*\d).{0,40}$)/iu,
  /** How the months' names begin, January first. */
  months: 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' '),
  /** Frequent small words, to guess the language of a page that does not say. */
  stopWords: 'the of and to in is that was for it with as he on by at from his has have are be this which'.split(' '),
} as const;
