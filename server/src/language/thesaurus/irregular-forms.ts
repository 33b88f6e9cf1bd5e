/** Irregular forms of English with their base form: "base: form form". Regular forms meet through their stem. Own compilation. */
export const IRREGULAR_FORMS = `
woman: women; man: men; child: children; person: persons people; foot: feet; life: lives; wife: wives; half: halves; datum: data; criterion: criteria; crisis: crises; basis: bases
find: found; leave: left; hold: held; withhold: withheld; uphold: upheld; give: gave given; lose: lost; send: sent; take: took taken; undertake: undertook undertaken; rise: rose risen
fall: fell fallen; grow: grew grown; begin: began begun; become: became; pay: paid; sell: sold; buy: bought; bring: brought; think: thought; make: made; build: built; deal: dealt
meet: met; keep: kept; spend: spent; fight: fought; seek: sought; teach: taught; catch: caught; lead: led; run: ran; win: won; write: wrote written; draw: drew drawn; withdraw: withdrew withdrawn
show: showed shown; know: knew known; choose: chose chosen; undergo: underwent undergone; forbid: forbade forbidden; flee: fled; bear: bore born borne; die: dead died dying death; lay: laid
see: saw seen; go: went gone; come: came; overcome: overcame; say: said; tell: told; hear: heard; stand: stood; understand: understood; sit: sat; speak: spoke spoken; break: broke broken
steal: stole stolen; drive: drove driven; ride: rode ridden; eat: ate eaten; feel: felt; sleep: slept; wear: wore worn; tear: tore torn; swear: swore sworn; arise: arose arisen; bind: bound
wind: wound; strike: struck; stick: stuck; shoot: shot; shut: shutting; feed: fed; breed: bred; mean: meant; lend: lent; bend: bent; rebuild: rebuilt; do: did done; have: had has; be: was were been is are am
have: having; freeze: froze frozen; hide: hid hidden; shake: shook shaken; forget: forgot forgotten; get: got gotten; foresee: foresaw foreseen; oversee: oversaw overseen; repay: repaid
resell: resold; mislead: misled; outlaw: outlawed; begin: beginning; oversee: oversight; lie: lain; fly: flew flown; throw: threw thrown; long: longer longest; high: higher highest; low: lower lowest; large: larger largest; great: greater greatest; small: smaller smallest; short: shorter shortest; old: older oldest; young: younger youngest; strong: stronger strongest; weak: weaker weakest; poor: poorer poorest; wide: wider widest; broad: broader broadest; good: better best; bad: worse worst; near: nearer nearest; big: bigger biggest; sink: sank sunk; beat: beaten; blow: blew blown; dig: dug; hang: hung; burn: burnt; learn: learnt; bleed: bled; withstand: withstood; rewrite: rewrote rewritten; shrink: shrank shrunk
`;
