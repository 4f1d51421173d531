using System.Collections.Immutable;
using Sprache;
using static NewsMarkup.Rules.House.Tokens;

namespace NewsMarkup.Rules.House;

/// <summary>
/// Conditions, in the two forms that English has for them: «has a source» after <c>where</c>, «have a source» after <c>must</c>.
/// <c>not</c> binds before <c>and</c>, <c>and</c> before <c>or</c>. Alternatives differ in their first word, or in their second, so none is read twice.
/// </summary>
internal sealed class ConditionGrammar
{
    private static readonly Parser<ImmutableArray<Token>> Values = List(Value);

    private static readonly Parser<PhraseSyntax> Phrase = Quoted.Select(text => new PhraseSyntax(text, WithForms: false)).Or(
        from forms in Keyword("forms")
        from of in Keyword("of")
        from text in Quoted
        select new PhraseSyntax(text, WithForms: true));

    private static readonly Parser<ImmutableArray<PhraseSyntax>> Phrases = List(Phrase);

    private static readonly Parser<ConditionSyntax> Words = Phrases.Select(phrases => new ConditionSyntax.Words(phrases));

    private static readonly Parser<ConditionSyntax> Near =
        from near in Keyword("near")
        from phrases in Phrases
        from within in Within.Optional()
        select new ConditionSyntax.Near(near, phrases, within.IsDefined ? within.Get() : null);

    /// <summary>Where something stands: <c>inside KIND</c>, <c>in headline</c>, <c>in body</c>.</summary>
    public static readonly Parser<ConditionSyntax> Place =
        Keyword("inside").Then(_ => Kind).Or(Keyword("in").Then(_ => Part)).Select(kind => new ConditionSyntax.Inside(kind));

    private static readonly Parser<ConditionSyntax> Count =
        from at in Keyword("at")
        from bound in Keyword("least").Return(Bound.AtLeast).Or(Keyword("most").Return(Bound.AtMost))
        from number in Number
        from what in Counted
        select new ConditionSyntax.Count(bound, number, what);

    private static readonly Parser<ConditionSyntax> Same =
        from the in Keyword("the").Optional()
        from same in Keyword("same")
        from key in Key
        from part in Keyword("in").Then(_ => Part).Select(part => (Token?)part).Optional()
        select new ConditionSyntax.Same(key, part.GetOrDefault());

    private static readonly Parser<ConditionSyntax> HasNo =
        from no in Keyword("no")
        from key in Key
        select new ConditionSyntax.Not(new ConditionSyntax.Has(key, []));

    private static readonly Parser<ConditionSyntax> HasKey =
        from key in Key
        from values in Values.Optional()
        select new ConditionSyntax.Has(key, values.GetOrElse([]));

    private static readonly Parser<ConditionSyntax> Possession = HasNo.Or(Count).Or(Same).Or(Words).Or(HasKey);

    private static readonly Parser<ConditionSyntax> State = Near.Or(Place).Or(Count).Or(Words);

    private static readonly Parser<ConditionSyntax> Pattern = Quoted.Select(pattern => new ConditionSyntax.Matches(pattern));

    private static readonly Parser<ConditionSyntax> PartyKinds = Values.Select(kinds => new ConditionSyntax.OfKind(kinds));

    private static readonly Parser<ConditionSyntax> PartyPossession = HasNo.Or(Count).Or(Words).Or(HasKey);

    /// <summary>What can be said of <c>its source</c> or <c>its entity</c>, which stand nowhere in the text.</summary>
    private static readonly Parser<ConditionSyntax> PartyTest = Keyword("has").Then(_ => PartyPossession)
        .Or(Keyword("is").Then(_ => OrNot(PartyKinds)))
        .Or(Keyword("matches").Then(_ => Pattern));

    private static readonly Parser<ConditionSyntax> Its =
        from its in Keyword("its")
        from party in AnyKeyword("source", "entity")
        from test in PartyTest.Or(KeyIs)
        select new ConditionSyntax.Its(party, test);

    private readonly Parser<ConditionSyntax> _condition;

    private ConditionGrammar(Parser<ConditionSyntax> test)
    {
        var bracketed =
            from open in Sign('(')
            from inner in (Parser<ConditionSyntax>)Condition
            from close in Sign(')')
            select inner;
        var negation =
            from nots in Keyword("not").Many()
            from condition in bracketed.Or(test)
            select nots.Count() % 2 == 0 ? condition : new ConditionSyntax.Not(condition);
        var conjunction = Separated(negation, Keyword("and"), parts => new ConditionSyntax.All(parts));
        _condition = Separated(conjunction, Keyword("or"), parts => new ConditionSyntax.Any(parts));
    }

    /// <summary>A condition after <c>where</c>.</summary>
    public static Parser<ConditionSyntax> Statement { get; } = new ConditionGrammar(
        Keyword("has").Then(_ => Possession)
            .Or(Keyword("is").Then(_ => OrNot(State)))
            .Or(Keyword("matches").Then(_ => Pattern))
            .Or(Keyword("text").Then(_ => Keyword("matches")).Then(_ => Pattern))
            .Or(Its).Or(Count).Or(Near).Or(Place).Or(KeyIs)).Condition;

    /// <summary>A condition after <c>must</c>.</summary>
    public static Parser<ConditionSyntax> Demand { get; } = new ConditionGrammar(
        Keyword("have").Then(_ => Possession).Or(Keyword("be").Then(_ => State)).Or(Keyword("match").Then(_ => Pattern))).Condition;

    /// <summary>A condition after <c>its source must</c>.</summary>
    public static Parser<ConditionSyntax> PartyDemand { get; } = new ConditionGrammar(
        Keyword("have").Then(_ => PartyPossession).Or(Keyword("be").Then(_ => PartyKinds)).Or(Keyword("match").Then(_ => Pattern))).Condition;

    private static Parser<int> Within =>
        from within in Keyword("within")
        from number in Number
        from words in AnyKeyword("words", "word")
        select number;

    private static Parser<Token> Part => AnyKeyword("headline", "body");

    private static Parser<ConditionSyntax> KeyIs =>
        from key in KeyBeforeIs
        from verb in Keyword("is")
        from not in Keyword("not").Optional()
        from values in Values
        select not.IsDefined
            ? new ConditionSyntax.All([new ConditionSyntax.Has(key, []), new ConditionSyntax.Not(new ConditionSyntax.Has(key, values))])
            : (ConditionSyntax)new ConditionSyntax.Has(key, values);

    private IResult<ConditionSyntax> Condition(IInput input) => _condition(input);

    private static Parser<ConditionSyntax> OrNot(Parser<ConditionSyntax> parser) =>
        from not in Keyword("not").Optional()
        from condition in parser
        select not.IsDefined ? new ConditionSyntax.Not(condition) : condition;

    private static Parser<ConditionSyntax> Separated(
        Parser<ConditionSyntax> part, Parser<Token> separator, Func<ImmutableArray<ConditionSyntax>, ConditionSyntax> combine) =>
        from parts in part.DelimitedBy(separator)
        let all = parts.ToImmutableArray()
        select all.Length == 1 ? all[0] : combine(all);

    private static Parser<ImmutableArray<T>> List<T>(Parser<T> member) =>
        from members in member.DelimitedBy(Sign(','))
        select members.ToImmutableArray();
}
