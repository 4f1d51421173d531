using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.House;

/// <summary>What a house rule does with an article.</summary>
/// <param name="Book">The words that the rules of its set look for.</param>
/// <param name="Selection">What it looks at.</param>
/// <param name="Demand">What must hold.</param>
/// <param name="Say">What a finding says.</param>
/// <param name="Fixes">Ways to mend it.</param>
internal sealed record HouseCheck(PhraseBook Book, Selection Selection, Condition Demand, Template Say, ImmutableArray<HouseFix> Fixes)
{
    /// <summary>How much of a text a message shows.</summary>
    private const int LongestText = 80;

    /// <summary>How much of a text is read for that.</summary>
    private const int MostRead = 10 * LongestText;

    /// <summary>How many members of a group a finding points to, beside the first.</summary>
    private const int MostRelated = 10;

    /// <summary>Reports every subject of which the demand does not hold: at each word that it finds, else at the subject.</summary>
    public void Run(RuleDescriptor rule, ArticleContext context)
    {
        foreach (var subject in Selection.In(Book.Read(context.Article)))
        {
            if (Demand.Holds(subject))
                continue;
            var words = Demand.Find(subject).ToList();
            if (words.Count == 0 && Selection.Filter is { } filter)
                words.AddRange(filter.Find(subject).Take(1));
            if (words.Count == 0)
                Report(rule, context, subject, match: null);
            foreach (var match in words)
                Report(rule, context, subject, match);
        }
    }

    private void Report(RuleDescriptor rule, ArticleContext context, Subject subject, TextSpan? match)
    {
        var place = match is { } words ? subject.Prose.ToSource(words) : subject.Place(Demand.Key);
        context.Report(context.Finding(rule, place, [.. Say.Placeholders.Select(Value)]) with
        {
            Related = subject is GroupSubject group
                ? [.. group.Members.Skip(1).Take(MostRelated).Select(other => Related(context.Article.Tree, other.Place(key: null)))]
                : [],
            Fixes = match is { } found ? [.. Fixes.Select(fix => fix.Of(subject, found, Value)).OfType<Fix>()] : [],
        });

        string Value(string placeholder) => placeholder switch
        {
            "text" => Shortened(subject.Text),
            Template.Match => match is { } span ? subject.Prose.Text.Substring(span.Start, span.Length) : Shortened(subject.Text),
            "source" => Names(subject.Sources, "nobody"),
            "entity" => Names(subject.Entities, "nothing"),
            "kind" => subject.Kind,
            "value" => Demand.Value(subject) ?? Selection.Filter?.Value(subject) ?? "none",
            _ => subject.Id ?? "without an id",
        };
    }

    private static RelatedPlace Related(SyntaxTree tree, TextSpan place) => new(new Location(tree, place), "this one too");

    private static string Names(ImmutableArray<Party> parties, string none) =>
        parties.IsEmpty ? none : string.Join(", ", parties.Select(party => party.Name));

    /// <summary>The begin of a text, cut between words. No more of it is looked at than can be shown: a paragraph may hold thousands of matches.</summary>
    private static string Shortened(string text)
    {
        var words = text.AsSpan(0, Math.Min(text.Length, MostRead)).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var shown = string.Join(' ', words);
        if (shown.Length <= LongestText)
            return shown;
        var end = shown.LastIndexOf(' ', LongestText);
        return shown[..(end > 0 ? end : char.IsHighSurrogate(shown[LongestText - 1]) ? LongestText - 1 : LongestText)] + " …";
    }
}
