using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace NewsMarkup.Rules.House;

/// <summary>Makes conditions that can be asked from conditions as they are written. What is wrong is reported, and makes the whole null.</summary>
/// <param name="words">Checks kinds, attributes and values.</param>
/// <param name="book">Takes the words to look for.</param>
/// <param name="report">Takes errors.</param>
/// <param name="kind">What the rule looks at.</param>
/// <param name="isGroup">True for <c>group</c>.</param>
internal sealed class ConditionCompiler(RuleWords words, PhraseBook book, FileReport report, string kind, bool isGroup)
{
    /// <summary>A condition on the subject.</summary>
    public Condition? Compile(ConditionSyntax syntax) => syntax switch
    {
        ConditionSyntax.All all => Several(all.Parts, Compile, parts => new AllHold(parts)),
        ConditionSyntax.Any any => Several(any.Parts, Compile, parts => new AnyHolds(parts)),
        ConditionSyntax.Not not => Compile(not.Inner) is { } inner ? new DoesNotHold(inner) : null,
        ConditionSyntax.Has has => words.Check(has.Key, has.Values, kind) ? HasValue(has) : null,
        ConditionSyntax.Count count => Count(count),
        ConditionSyntax.Words { Phrases: var phrases } => Listed(phrases) is { } list ? new HasWords(list) : null,
        ConditionSyntax.Near { Within: > NearWords.Most } near =>
            Misplaced(near.Keyword, $"`near` looks at most {NearWords.Most} words away", "Give fewer words."),
        ConditionSyntax.Near near => Listed(near.Phrases) is { } list ? new NearWords(list, near.Within ?? NearWords.Default) : null,
        ConditionSyntax.Matches matches => PatternOf(matches.Pattern) is { } pattern ? new MatchesPattern(pattern) : null,
        ConditionSyntax.Inside { Kind.Text: HouseKinds.Headline } => new IsInHeadline(),
        ConditionSyntax.Inside { Kind.Text: HouseKinds.Body } => new DoesNotHold(new IsInHeadline()),
        ConditionSyntax.Inside inside => words.CheckKind(inside.Kind) ? new IsInside(inside.Kind.Text) : null,
        ConditionSyntax.Same same => words.Check(same.Key, [], kind) ? Same(same) : null,
        ConditionSyntax.Its its => OfParty(its.Party, its.Inner, PartyHolds.One),
        _ => throw new InvalidOperationException($"The grammar gives no {syntax.GetType().Name} here."),
    };

    /// <summary>A demand on each source or entity of the subject.</summary>
    public Condition? CompileForEach(Token party, ConditionSyntax syntax) => OfParty(party, syntax, PartyHolds.Each);

    private PartyHolds? OfParty(Token party, ConditionSyntax syntax, Func<ImmutableArray<Party>, Func<Party, bool>, bool> quantifier)
    {
        if (!words.CheckParty(party, kind) || CompileOfParty(syntax, party.Text) is not { } inner)
            return null;
        return new PartyHolds(party.Text == "source" ? subject => subject.Sources : subject => subject.Entities, quantifier, inner);
    }

    private Condition? CompileOfParty(ConditionSyntax syntax, string party) => syntax switch
    {
        ConditionSyntax.All all => Several(all.Parts, part => CompileOfParty(part, party), parts => new AllHold(parts)),
        ConditionSyntax.Any any => Several(any.Parts, part => CompileOfParty(part, party), parts => new AnyHolds(parts)),
        ConditionSyntax.Not not => CompileOfParty(not.Inner, party) is { } inner ? new DoesNotHold(inner) : null,
        ConditionSyntax.Has has => words.CheckOfParty(has.Key, has.Values, party) ? HasValue(has) : null,
        ConditionSyntax.Count count => words.CheckOfParty(count.What, [], party) ? new CountValues(count.Bound, count.Number, count.What.Text) : null,
        ConditionSyntax.OfKind of => of.Kinds.Count(words.CheckDeclarationKind) == of.Kinds.Length
            ? new IsOfKind([.. of.Kinds.Select(name => name.Text)])
            : null,
        _ => Compile(syntax),
    };

    private static HasValue HasValue(ConditionSyntax.Has has) => new(has.Key.Text, [.. has.Values.Select(value => value.Text)]);

    private CountCondition? Count(ConditionSyntax.Count count)
    {
        var (bound, number, what) = count;
        var one = what.Text.EndsWith('s') ? what.Text[..^1] : what.Text;
        if (one == "word")
            return new CountWords(bound, number);
        if (one == "character")
            return new CountCharacters(bound, number);
        foreach (var name in new[] { what.Text, one })
        {
            if (words.IsKey(name, kind))
                return new CountValues(bound, number, name);
            if (words.IsKind(name) && name is not (HouseKinds.Headline or HouseKinds.Block or HouseKinds.Paragraph))
                return new CountSpans(bound, number, name);
        }

        words.RefuseCount(what, kind);
        return null;
    }

    private Condition? Same(ConditionSyntax.Same same)
    {
        if (same.Part is not { } part)
        {
            return isGroup
                ? new SameInGroup(same.Key.Text)
                : Misplaced(same.Key, "`same` compares the spans of a `group`", "Write `group` in place of `each`, or say where: `in body`, `in headline`.");
        }

        if (isGroup)
            return Misplaced(part, $"A group is not compared with the {part.Text}", "Write `each` in place of `group`.");
        var inHeadline = part.Text == HouseKinds.Headline;
        return same.Key.Text == "text" ? new SameTextInPart(kind, inHeadline) : new SameInPart(kind, same.Key.Text, inHeadline);
    }

    private Condition? Misplaced(Token at, string message, string help)
    {
        report.Add(HouseRuleErrors.MisplacedClause, at, help, message);
        return null;
    }

    private PhraseList? Listed(ImmutableArray<PhraseSyntax> phrases)
    {
        var bad = phrases.Where(phrase => Words.EndOf(phrase.Trimmed, 0, phrase.Trimmed.Length) == 0).ToList();
        foreach (var phrase in bad)
        {
            report.Add(
                HouseRuleErrors.MisplacedClause, phrase.Text, "Look for signs with `match` and a pattern.", "Words to look for begin with a letter or a digit");
        }

        return bad.Count > 0 ? null : book.Add(phrases.SelectMany(phrase => phrase.WithForms ? EnglishForms.Of(phrase.Trimmed) : [phrase.Trimmed]));
    }

    private Pattern? PatternOf(Token pattern)
    {
        try
        {
            return Pattern.Of(pattern.Text);
        }
        catch (NotSupportedException)
        {
            report.Add(HouseRuleErrors.BadPattern, pattern, null, "it has look-around, a back-reference or another part that could make it hang");
        }
        catch (RegexParseException problem)
        {
            report.Add(HouseRuleErrors.BadPattern, pattern, null, Reason(problem));
        }
        catch (ArgumentException problem)
        {
            report.Add(HouseRuleErrors.BadPattern, pattern, null, problem.Message);
        }

        return null;
    }

    /// <summary>What .NET says after the place, since the place counts from the begin of the pattern.</summary>
    private static string Reason(RegexParseException problem)
    {
        var reason = problem.Message[(problem.Message.IndexOf($"at offset {problem.Offset}. ", StringComparison.Ordinal) is var at and >= 0 ? at : 0)..];
        reason = reason[(reason.IndexOf(". ", StringComparison.Ordinal) + 1)..].Trim().TrimEnd('.');
        return $"{char.ToLowerInvariant(reason[0])}{reason[1..]}, at its character {problem.Offset}";
    }

    private static Condition? Several(
        ImmutableArray<ConditionSyntax> parts, Func<ConditionSyntax, Condition?> compile, Func<ImmutableArray<Condition>, Condition> join)
    {
        ImmutableArray<Condition?> compiled = [.. parts.Select(compile)];
        return compiled.Contains(null) ? null : join(compiled!);
    }
}
