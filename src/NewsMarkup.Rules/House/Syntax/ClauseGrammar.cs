using System.Collections.Immutable;
using Sprache;
using static NewsMarkup.Rules.House.Tokens;

namespace NewsMarkup.Rules.House;

/// <summary>The lines of a rule file, each told by its first word.</summary>
internal static class ClauseGrammar
{
    private static readonly Parser<ConditionSyntax> Where = Keyword("where").Then(_ => ConditionGrammar.Statement);

    private static readonly Parser<ConditionSyntax> NotPlace =
        from not in Keyword("not")
        from place in ConditionGrammar.Place
        select new ConditionSyntax.Not(place);

    private static readonly Parser<ConditionSyntax> FilterPart = ConditionGrammar.Place.Or(NotPlace).Or(Where);

    private static readonly Parser<Token> By = Keyword("by").Then(_ => Key);

    private static readonly Parser<ClauseSyntax> Each =
        from each in Keyword("each")
        from kind in Kind
        from filters in FilterPart.Many()
        select new ClauseSyntax.Subject(each, kind, By: null, [.. filters]);

    private static readonly Parser<ClauseSyntax> FirstOrGroup =
        from quantifier in AnyKeyword("first", "group")
        from kind in Kind
        from early in By.Optional()
        from filters in FilterPart.Many()
        from late in early.IsDefined ? Parse.Return(early) : By.Optional()
        select new ClauseSyntax.Subject(quantifier, kind, late.IsDefined ? late.Get() : null, [.. filters]);

    private static readonly Parser<ClauseSyntax> Filter =
        from condition in FilterPart
        select new ClauseSyntax.Filter(condition);

    private static readonly Parser<ClauseSyntax> Demand =
        from must in Keyword("must")
        from condition in ConditionGrammar.Demand
        select new ClauseSyntax.Demand(Party: null, condition);

    private static readonly Parser<ClauseSyntax> PartyDemand =
        from its in Keyword("its")
        from party in AnyKeyword("source", "entity")
        from must in Keyword("must")
        from condition in ConditionGrammar.PartyDemand
        select new ClauseSyntax.Demand(party, condition);

    private static readonly Parser<ClauseSyntax> Given =
        from given in Keyword("given")
        from header in Quoted
        select new ClauseSyntax.Given(header);

    private static readonly Parser<ClauseSyntax> Rule =
        from rule in Keyword("rule")
        from name in Token(WordLength, "a name such as `plain-said`")
        from level in AnyKeyword("error", "warning", "info", "hint", "off")
        select new ClauseSyntax.Rule(name, level);

    private static readonly Parser<ClauseSyntax> Say =
        from say in Keyword("say")
        from text in Quoted
        select new ClauseSyntax.Say(text);

    private static readonly Parser<ClauseSyntax> Because =
        from because in Keyword("because")
        from text in Quoted
        select new ClauseSyntax.Because(text);

    private static readonly Parser<ClauseSyntax> Fix =
        from fix in Keyword("fix")
        from title in Quoted
        from replace in Keyword("replace")
        from match in Keyword("match")
        from with in Keyword("with")
        from replacement in Quoted
        select new ClauseSyntax.Fix(title, replacement);

    private static readonly Parser<ClauseSyntax> Example =
        from keyword in AnyKeyword("bad", "ok")
        from paragraphs in Quoted.AtLeastOnce()
        select new ClauseSyntax.Example(keyword, [.. paragraphs]);

    private static readonly ImmutableDictionary<string, Parser<ClauseSyntax>> ByKeyword = new Dictionary<string, Parser<ClauseSyntax>>(StringComparer.Ordinal)
    {
        ["given"] = WholeLine(Given),
        ["rule"] = WholeLine(Rule),
        ["each"] = WholeLine(Each),
        ["first"] = WholeLine(FirstOrGroup),
        ["group"] = WholeLine(FirstOrGroup),
        ["in"] = WholeLine(Filter),
        ["inside"] = WholeLine(Filter),
        ["not"] = WholeLine(Filter),
        ["where"] = WholeLine(Filter),
        ["must"] = WholeLine(Demand),
        ["its"] = WholeLine(PartyDemand),
        ["say"] = WholeLine(Say),
        ["because"] = WholeLine(Because),
        ["fix"] = WholeLine(Fix),
        ["bad"] = WholeLine(Example),
        ["ok"] = WholeLine(Example),
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>The words that a line can begin with, in the order in which a rule is written.</summary>
    public static ImmutableArray<string> Keywords { get; } =
        ["given", "rule", "each", "first", "group", "in", "inside", "not", "where", "must", "its", "say", "because", "fix", "bad", "ok"];

    /// <summary>The parser of the lines that begin with a word; null when none do.</summary>
    public static Parser<ClauseSyntax>? Of(string keyword) => ByKeyword.GetValueOrDefault(keyword);
}
