import type { RoleSlots } from '../roles';
import { semicolonList } from '../word-list';

export const ROLES: RoleSlots = {
  owner: semicolonList(`
    owned by _; _ retains ... stake; _ holds ... stake; _ keeps ... stake;
    _ has ... stake; stake of _; in the portfolio of _; _'s company; _'s firm; _'s business;
    company of _; firm of _; backed by _; backer is _; backer , _; owned ... by _; subsidiary , _;
    _'s subsidiary; _'s ... subsidiary; belong to _; belongs ... to _; belongs to _; property of _;
    _ owns; _ owned; owner is _; owners are _; owner of ... is _; controlled by _; in the hands of _;
    _ controls; holding of _; subsidiary of _; part of _; unit of _; acquired by _;
    bought by _; _ bought; _ acquired; owner _; _ -owned; taken over by _; majority-owned by _; wholly owned by _;
    _ holds|owns|has|retains|keeps|took|bought ... stake|share|shares|majority|control;
    property|possession|portfolio|grip of _; stake held|owned by _; sold ... to _; passed|ceded to _
  `),
  operator: semicolonList(`
    leading the project is _; led by _; operated by _;
    run by _; managed by _; built by _; operator is _; operator _; _ operates; _ runs;
    _ leads; _ built; _ manages; developed by _; controlled by _; in the hands of _; majority-owned by _;
    belongs to _; belongs ... to _; concession of _; work of _; under _; headed by _; constructed by _;
    overseen by _; administered by _; _ is in charge; _ at the helm; _ at the wheel; leadership of _;
    hands of _; leader is _; operated|run|led|managed|built|developed|owned|controlled|erected|administered ... by _;
    _ operates|runs|leads|manages|builds|developed|develops|owns|controls|heads|constructed|erected|administers;
    _ led|leads|heads|directs ... work|works|construction|project|building|consortium|development;
    _ holds|won|has|got|obtained ... concession; concession ... to|for _; _ took|takes the lead
  `),
  host: semicolonList(`
    _ hosts; _ will be the host; _ is the host; _ be host; _ as host; _ host; _ hosted; _ to host;
    _ prepares to host; _ is preparing to host; _ will host; hosted by _; host is _; host , _; held in _;
    take place in _; takes place in _; is in _; be in _; meet in _; gather in _; summit in _;
    returns to _; return to _; goes to _; go to _; staged in _; convene in _; come to _; comes to _;
    back in _; back to _; _ gets ready to host; _ is hosting; _ welcomes; _ gets; _ has;
    _ takes the chair; arrive in _; host in _; due in _; fly into _; fly to _; assemble in _;
    gathering in _; _ chairs; _ organises; _ organizes; _ lays on; _ hold; _'s chairmanship;
    _ organises|organized|convenes|convened|receives|receive|entertains;
    _ hold|holds|stage|stages|organise|organize|convene|accommodate ... summit|meeting|gathering|forum|leaders;
    return|returns|come|comes|coming|go|goes|head|heads|fly|jet|travel|move|moves ... to|into _;
    converge|converges|descend|descends|land|lands on|in _; gather|meet|assemble|convene|arrive ... in|at _;
    _'s presidency of; _'s hosting; _'s preparations for hosting; _'s turn; chairmanship of _; turn of _
  `),
  donor: semicolonList(`
    donated by _; bestowed by _; _ bestowed; _ sent; sent by _; given by _; gifted by _; gift from _;
    gift of _; present from _; freebies from _; _ donated; _ gave; _ gives; _ gifted; _ contributed;
    contributed by _; donation from _; donated ... by _; given ... by _; gifted ... by _;
    gift ... from _; courtesy|generosity|largesse of _; _ -donated; _ handed|ceded|supplied|bestowed;
    handed|presented|ceded|supplied|shipped|bestowed|contributed ... by _
  `),
  recipient: semicolonList(`
    donated to _; new owner is _; new home is _; new owner is the municipality of _; bestowed ... on _;
    sent to _; given to _; gifted to _; gift to _; gave ... to _; donated ... to _; given ... to _;
    gifted ... to _; contributed ... to _; destined for _; assigned to _; allocated to _;
    earmarked for _; transferred to _; bound for _; donation to _; handed ... to _;
    _ received; _ receives; _ was given; gift for _; assigned|allotted|entrusted|consigned|awarded|granted ... to _;
    title ... passes|goes|passed|went to _; destined|earmarked|meant|intended for _; _ gets|got|inherits|takes|took
  `),
  author: semicolonList(`
    study by _; report by _; paper by _; written by _; authored by _; _ wrote; _ authored; _ co-wrote;
    research by _; article by _; authors , _; authors are _; work of _
  `),
  affiliation: semicolonList(`
    of _; at _; from _; with _; joined _; works for _; fellow at _; fellows at _; employed by _;
    think tank _; by _; published by _; for _; _ published|released|commissioned|issued;
    _ study|report|paper|analysis|researchers|analysts|scholars|fellows|fellow|economists|duo|pair|team;
    _ whose ... fellows|researchers|scholars|analysts|experts
  `),
  opener: semicolonList(`
    opened by _; inaugurated by _; _ opened; _ inaugurated; _ cut the ribbon; _ declared ... open;
    launched by _; unveiled by _; _ unveiled; _ launched; ribbon was cut by _; hands of _
  `),
  place: semicolonList(`
    in _; at _; on _; _ ceremony; _ event; _ handover; _ bash; during _; to _; ceremony in _; held in _;
    took place in _; on a platform in _; in ... at _; _ occasion; visit to _; visiting _; inside _;
    outside _; _ station; _ speech; at the ... in _; at the ... of _; addressed|attended|graced _
  `),
  buyer: semicolonList(`
    bought by _; purchased by _; acquired by _; sold to _; _ bought; _ purchased; _ acquired; _ paid;
    buyer is _; buyer , _; purchase by _; signed by _; _ signed; joined _; move to _; moved to _;
    transfer to _
  `),
  seller: semicolonList(`sold by _; bought from _; purchased from _; acquired from _; _ sold; seller is _; seller , _`),
  builder: semicolonList(`
    built by _; constructed by _; _ built; _ constructed; builder is _; builder , _; made by _;
    manufactured by _; _ makes; _ manufactured; produced by _; _ produced; designed by _; _ designed;
    work of _
  `),
  winner: semicolonList(`won by _; _ won; winner is _; awarded to _; went to _; victory for _; _ beat; _ defeated`),
  leader: semicolonList(`
    led by _; headed by _; chaired by _; _ leads; _ chairs; _ heads; chair is _; leader is _;
    director is _; boss is _; run by _
  `),
};
