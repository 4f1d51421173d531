using System.Collections.Immutable;
using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules;

/// <summary>The rules that come with NewsMarkup, listed by hand: nothing is found by reflection.</summary>
public static class BuiltInRules
{
    /// <summary>All of them, by id.</summary>
    public static readonly ImmutableArray<Rule> All =
    [
        new UnattributedClaim(),
        new UnattributedQuote(),
        new UntaggedQuote(),
        new InvisibleAttribution(),
        new LateAttribution(),
        new PronounSource(),
        new LoadedCue(),
        new PassiveAttribution(),
        new SecondHandQuote(),
        new UnbalancedQuote(),
        new MixedSpeakers(),
        new QuoteAltered(),
        new UntaggedScareQuote(),
        new AnonymousWithoutReason(),
        new AnonymousBare(),
        new AnonymousOpinion(),
        new AnonymousLead(),
        new VagueCollective(),
        new SingleSource(),
        new MetonymSource(),
        new StateMediaUnlabelled(),
        new RoleMissing(),
        new FullNameFirst(),
        new SecondReference(),
        new NameVariant(),
        new SurnameClash(),
        new UntaggedMention(),
        new EntityUnlinked(),
        new OneSidedDispute(),
        new AllegationWithoutReply(),
        new VerdictWithoutReview(),
        new NumberWithoutSource(),
        new ModalAsFact(),
        new VerifiedContradiction(),
        new RelativeDate(),
        new HeadlineMissing(),
        new DateMissing(),
        new HeadlineUnsupported(),
        new CaptionIncomplete(),
        new NoteLeft(),
        new UntaggedRemainder(),
    ];
}
