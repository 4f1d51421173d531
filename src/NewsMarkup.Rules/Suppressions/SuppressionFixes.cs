using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>Mends suppressions. No fix changes a published word: comments and attributes are no part of the text.</summary>
internal static class SuppressionFixes
{
    private static readonly Comparer<SuppressedRule> InOrder =
        Comparer<SuppressedRule>.Create((one, other) => one.Place.Span.CompareTo(other.Place.Span));

    /// <summary>Takes a suppression out, with its reason and its end.</summary>
    public static Fix Remove(Suppression suppression) => new("Remove the suppression", FixKind.Safe, () => Removal(suppression));

    /// <summary>Takes one rule out of a suppression, and the suppression with its last rule.</summary>
    public static Fix Remove(Suppression suppression, SuppressedRule rule) => suppression.Rules.Length == 1
        ? new Fix($"Remove the suppression of `{rule.IdOrName}`", FixKind.Safe, () => Removal(suppression))
        : new Fix($"Remove `{rule.IdOrName}` from the suppression", FixKind.Safe, () => [Removal(suppression, rule)]);

    /// <summary>Names another rule.</summary>
    public static Fix Rename(SuppressedRule rule, string idOrName) =>
        new($"Write `{idOrName}`", FixKind.Suggested, rule.Place.Span, idOrName);

    private static ImmutableArray<TextChange> Removal(Suppression suppression) => suppression.Syntax is AttributeBlockSyntax tag
        ? TagEdits.Remove(tag.Attributes.Where(attribute => SuppressionKeys.Contains(attribute.Key.Text)))
        : [TagEdits.RemoveLine(suppression.Syntax)];

    private static TextChange Removal(Suppression suppression, SuppressedRule rule)
    {
        var list = suppression.Syntax is AttributeBlockSyntax tag
            ? Suppression.AllowsOf(tag).Single(allow => allow.Span.Contains(rule.Place.Span))
            : suppression.Syntax;
        var index = suppression.Rules.BinarySearch(rule, InOrder);
        if (PlaceOf(index + 1) is { } next)
            return new TextChange(TextSpan.FromBounds(rule.Place.Span.Start, next.Start), "");
        return PlaceOf(index - 1) is { } before ? new TextChange(TextSpan.FromBounds(before.End, rule.Place.Span.End), "") : TagEdits.Remove(list);

        TextSpan? PlaceOf(int neighbour) => neighbour >= 0 && neighbour < suppression.Rules.Length
            && suppression.Rules[neighbour].Place.Span is var place && list.Span.Contains(place) ? place : null;
    }
}
