using NewsMarkup.Compile;
using NewsMarkup.Diagnostics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.House;

/// <summary>Other words in the place of those that a rule found.</summary>
/// <param name="Title">What it does, as an order.</param>
/// <param name="Replacement">The other words.</param>
internal sealed record HouseFix(Template Title, Template Replacement)
{
    /// <summary>The fix of a match; null where tags stand between its words, which would be lost.</summary>
    /// <param name="subject">What the rule looked at.</param>
    /// <param name="match">The words found.</param>
    /// <param name="value">The values of the placeholders.</param>
    public Fix? Of(Subject subject, TextSpan match, Func<string, string> value)
    {
        var found = subject.Prose.Text.Substring(match.Start, match.Length);
        var place = subject.Prose.ToSource(match);
        if (subject.Article.Model.Tree.Text.Slice(place) != found)
            return null;
        var words = LikeCaseOf(found, Replacement.Fill(value));
        return new Fix(Title.Fill(value), FixKind.Suggested, place, subject is HeadlineSubject ? words : TextImporter.Import(words));
    }

    /// <summary>At the begin of a sentence the other words begin with a capital too.</summary>
    private static string LikeCaseOf(string found, string words) => char.IsUpper(found[0]) && words is [var first, ..] && char.IsLower(first)
        ? char.ToUpperInvariant(first) + words[1..]
        : words;
}
