import type { WordList } from "./word-list.ts";

export const en: WordList = {
  positive: `good great excellent amazing* awesome fantastic wonderful* superb brilliant* perfect* lovely love loved loves loving
    enjoy* delicious tasty yummy fresh friendly kind polite helpful* attentive welcoming courteous fast quick prompt* reliable
    smooth* easy easily intuitive useful handy worth bargain recommend* best better nice nicely pleased pleasant* happy happily
    satisfied satisfying thank thanks thankful grateful appreciate* impressed impressive* beautiful* gorgeous comfortable* cozy
    clean spotless solved fixed resolved rescued saved saves favorite favourite fun funny hilarious congrat* win winning won wins
    proud excited exciting excite* glad delight* outstanding exceptional* incredible incredibly flawless* effortless*
    generous phenomenal stellar kudos bravo yay haha lol blessed hope* cool sweet cute adorable charming refreshing authentic
    crispy juicy flavorful sturdy lightweight crisp durable responsive sleek`,
  negative: `bad worse worst terrible terribly horrible horribly awful* poor* disappoint* disgust* unacceptable rude* ignor* useless
    worthless broken breaks broke damaged faulty defect* crash* freez* frozen lag lags laggy slow* late delayed delay* waiting wait*
    cold stale raw bland undercooked overcooked burnt greasy soggy dirty filthy moldy smelly stink* stank overpriced expensive
    scam* fraud* rip-off ripoff cheat* liar* lie lied lying misleading fake angry furious annoy* irritat* frustrat* upset* sad*
    fail* failure problem* issue* error* bug bugs buggy complain* complaint* refund* cancel* unsubscrib* waste* wasted regret*
    avoid never nobody hate* hated hates suck* stupid ridiculous* joke pathetic shame* shameful embarrass* nightmare disaster* mess
    missing lost stolen unusable unreliable unhelpful unprofessional unresponsive uncomfortable unfortunately incompetent
    careless lazy boring dull mediocre tasteless flimsy noisy loud cramped crowded hot overheats overheating scratch* wrong
    hurt* injur* sick ill pain* died death kill* attack* fear* worried worry* threat* crisis crime guilty corrupt* lose loses loser
    weak cheaply lousy crap* shit* damn wtf ugh fuck* trash garbage rubbish junk bullshit unfair unhappy dissatisf* mediocre`,
  negators: `not no never don't doesn't didn't isn't wasn't aren't weren't won't wouldn't can't cannot couldn't shouldn't haven't hasn't hadn't without
    nothing hardly barely dont doesnt didnt isnt wasnt cant wont neither nor ain't lacks lacking lack`,
  but: `but however although though yet except unfortunately`,
};
