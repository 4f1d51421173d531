using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>
/// The quotations of a text, such as a paragraph: between <c>“ ” „ “ ” ” « » » « 「 」 『 』</c>, straight marks and single ones, nested in each other. A
/// single mark that finds no partner is an apostrophe; a double one after a number that finds none is a measure. Immutable.
/// </summary>
public sealed class Quotations
{
    private static readonly Quotations None = new([], []);

    internal Quotations(ImmutableArray<Quotation> all, ImmutableArray<TextSpan> strays)
    {
        All = all;
        Outer = all.Any(static quotation => quotation.IsNested) ? [.. all.Where(static quotation => !quotation.IsNested)] : all;
        Strays = strays;
    }

    /// <summary>All of them in the order of the text, outer before inner, those that are never closed too.</summary>
    public ImmutableArray<Quotation> All { get; }

    /// <summary>Those that stand in no other.</summary>
    public ImmutableArray<Quotation> Outer { get; }

    /// <summary>The closing marks that close nothing.</summary>
    public ImmutableArray<TextSpan> Strays { get; }

    /// <summary>The last one that is never closed; null when there is none.</summary>
    internal Quotation? LastOpen => All.LastOrDefault(static quotation => !quotation.IsClosed);

    /// <summary>The outermost quotation around some words; null when they are not quoted. O(log quotations).</summary>
    public Quotation? Around(TextSpan words)
    {
        var index = Sorted.LastBefore(Outer, static quotation => quotation.Span.Start, words.Start + 1);
        return index >= 0 && Outer[index].Span.Contains(words) ? Outer[index] : null;
    }

    internal Quotations MovedBy(int characters) => All.IsEmpty && Strays.IsEmpty ? this : new Quotations(
        [.. All.Select(quotation => quotation.MovedBy(characters))], [.. Strays.Select(stray => stray.MovedBy(characters))]);

    /// <summary>Finds the quotations in a range of a text. Linear.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">The range, in UTF-16 offsets; a quotation that is still open at its end is not closed.</param>
    /// <param name="language">A BCP 47 tag, for words that begin with an apostrophe; English where null.</param>
    public static Quotations In(string text, TextSpan range, string? language)
    {
        ArgumentNullException.ThrowIfNull(text);
        while (!range.IsEmpty && char.IsWhiteSpace(text[range.Start]))
            range = TextSpan.FromBounds(range.Start + 1, range.End);
        while (!range.IsEmpty && char.IsWhiteSpace(text[range.End - 1]))
            range = TextSpan.FromBounds(range.Start, range.End - 1);
        return QuotationMarks.In(text, range, language) is { Count: > 0 } marks ? new QuotationMatcher(text, range).Match(marks) : None;
    }
}
